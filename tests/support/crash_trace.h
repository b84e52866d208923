// A test program that is ended by a signal it did not ask for says where: the calls of the thread that
// got it, as module and offset (addr2line -e MODULE OFFSET). With glibc; elsewhere it does nothing.
#pragma once

namespace plumb::test {

void tellWhereItCrashes();

} // namespace plumb::test
