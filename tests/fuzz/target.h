// One fuzz target: a function that takes any bytes. Under libFuzzer (`./dev fuzz NAME`) each source is
// a program of its own; in the ordinary test run all of them stand in one table and eat the corpus.
//
//   PLUMB_FUZZ_TARGET(invite)
//   {
//       … `input` is a QByteArray …
//   }
#pragma once

#include <QByteArray>
#include <QHash>

#include <cstdio>
#include <cstdlib>

namespace plumb::fuzz {

using Target = void (*)(const QByteArray &input);

// Filled before main() by the sources that are linked in.
QHash<QByteArray, Target> &targets();

struct Registered {
    Registered(const char *name, Target target) { targets().insert(name, target); }
};

} // namespace plumb::fuzz

// What must hold whatever the bytes; kept in every build.
#define PLUMB_FUZZ_CHECK(condition)                                                                \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #condition);    \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)

#ifdef PLUMBLINE_FUZZ
#define PLUMB_FUZZ_TARGET(name)                                                                    \
    static void fuzzTarget(const QByteArray &input);                                               \
    extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)             \
    {                                                                                              \
        fuzzTarget(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));             \
        return 0;                                                                                  \
    }                                                                                              \
    static void fuzzTarget(const QByteArray &input)
#else
#define PLUMB_FUZZ_TARGET(name)                                                                    \
    static void fuzzTarget(const QByteArray &input);                                               \
    static const plumb::fuzz::Registered registered(#name, fuzzTarget);                            \
    static void fuzzTarget(const QByteArray &input)
#endif
