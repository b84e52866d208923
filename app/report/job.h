// What writing a report needs besides its words, and how far it is.
#pragma once

#include "app/core/font_file.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QIODevice;

namespace plumb::report {

// With every character of the report: outlines are embedded, so that the reader needs none.
struct Fonts {
    FontFile regular;
    FontFile bold;
};

// The original of a photo; empty: not on this device. Called for one photo after the other, on the thread
// that writes the report.
using PhotoSource = std::function<Result<QByteArray>(const QByteArray &sha256)>;

// After each step; false: stop. Steps are the pages' blocks and the photos.
using Progress = std::function<bool(int done, int of)>;

} // namespace plumb::report
