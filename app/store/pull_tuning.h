// Sizes and times of long pulls, in one place. The simulator passes smaller ones.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace plumb::store {

struct PullTuning {
    std::size_t manyRecords = 100;  // of one answer: taken with pauses, their words come later
    std::size_t group = 32;         // between two looks at who waits
    // Each commit writes nearly all leaves of the indexes by id once more; a save that comes in between
    // waits for one.
    qsizetype mostRows = 16'000;
    std::chrono::milliseconds restAfterPage{30}; // longer between two pages: the pull is over, or the link is slow
    std::chrono::milliseconds indexSlice{5}; // a save waits for one
    qint64 idleLogBytes = 2 * 1024 * 1024;       // the log is moved into the file when nobody writes …
    qint64 mostLogBytes = 64 * 1024 * 1024;      // … and from here on also while pages come
    // A person is asked about more records that a repair would remove than this, and than this part of the scope.
    qint64 removalsUnasked = 50;
    qint64 removalsPercent = 5;
};

} // namespace plumb::store
