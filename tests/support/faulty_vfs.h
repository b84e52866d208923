// A file system that runs full on demand and counts what waits for the disk: an SQLite VFS around the real one. Name: "faulty".
#pragma once

#include <cstdint>

namespace plumb::test {

class FaultyVfs {
public:
    static constexpr const char *name = "faulty";
    static void install();

    // Writes succeed for so many more bytes; then there is no space left. Negative: no limit.
    static void setSpaceLeft(std::int64_t bytes);
    // How often something was waited for until it was on the disk.
    static int syncs();
};

} // namespace plumb::test
