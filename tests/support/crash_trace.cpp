#include "tests/support/crash_trace.h"

#if __has_include(<execinfo.h>)
#include <array>
#include <csignal>
#include <execinfo.h>
#include <unistd.h>
#endif

namespace plumb::test {

#if __has_include(<execinfo.h>)

namespace {

// Nothing here may ask for memory: the heap is what may be broken.
void tell(int signal)
{
    static std::array<void *, 64> calls;
    const int count = backtrace(calls.data(), int(calls.size()));
    constexpr char head[] = "\nended by a signal; its calls:\n";
    static_cast<void>(!write(STDERR_FILENO, head, sizeof head - 1));
    backtrace_symbols_fd(calls.data(), count, STDERR_FILENO);
    raise(signal); // as it would have ended without us
}

} // namespace

void tellWhereItCrashes()
{
    std::array<void *, 1> first;
    static_cast<void>(backtrace(first.data(), 1)); // loads what it needs while there is a heap
    struct sigaction action {};
    action.sa_handler = tell;
    action.sa_flags = int(SA_RESETHAND | SA_NODEFER);
    for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        sigaction(signal, &action, nullptr);
}

#else

void tellWhereItCrashes() {}

#endif

} // namespace plumb::test
