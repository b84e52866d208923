// A child that ends with us, also where we end without a goodbye (qFatal, a kill): what a bench or a test
// started does not go on by itself. On Linux; elsewhere it lives until its destructor ends it.
#pragma once

#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace plumb::test {

// Before start(), on a thread that lives as long as the child is to: Linux means the thread by its parent.
inline void endWithUs([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

} // namespace plumb::test
