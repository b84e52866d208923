// What the engine says about itself: where it stands, and how far it is.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QMetaType>

#include <algorithm>
#include <variant>

namespace plumb::sync {

struct Idle {
    bool operator==(const Idle &) const = default;
};
struct Syncing {
    bool operator==(const Syncing &) const = default;
};
// The office cannot be reached, or wants to be left alone for a while. Tried again by itself.
struct Offline {
    Error error;
    Moment retryAt{};
    bool operator==(const Offline &) const = default;
};
// Somebody has to do something: join again, free space, look at a refused change.
struct Failed {
    Error error;
    bool operator==(const Failed &) const = default;
};
using EngineState = std::variant<Idle, Syncing, Offline, Failed>;

// Which files go over a network that is paid by the byte. Records always do.
enum class MeteredFiles { Never, SmallOnly, Always };

struct FileProgress {
    QByteArray sha256;
    qint64 done = 0;
    qint64 total = 0;
    bool sending = true;
};

// How much of a run is done, in bytes; a change counts as much as a small one weighs. Never goes back.
class RunProgress {
public:
    static constexpr qint64 changeWeight = 1024;

    void start() { *this = {}; }
    void expect(qint64 bytes) { m_expected += bytes; }
    void finish(qint64 bytes) { m_finished += bytes; }
    // 0 … 1; -1 while nothing is known to be there.
    double fraction()
    {
        if (m_expected <= 0)
            return -1;
        m_shown = std::max(m_shown, std::min(1.0, double(m_finished) / double(m_expected)));
        return m_shown;
    }

private:
    qint64 m_expected = 0;
    qint64 m_finished = 0;
    double m_shown = 0;
};

} // namespace plumb::sync

Q_DECLARE_METATYPE(plumb::sync::EngineState)
Q_DECLARE_METATYPE(plumb::sync::FileProgress)
