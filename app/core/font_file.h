// Where the outlines of a font are read from.
#pragma once

#include <QString>

namespace plumb {

struct FontFile {
    QString path;
    int face = 0; // in a collection (.ttc)
    bool operator==(const FontFile &) const = default;
};

} // namespace plumb
