// Hears from the office that something moved, so that a change elsewhere shows here at once. A hint is
// only that: it names no values and may be lost; what it would have told, the next pull finds.
//
// Listens while it is wanted and has a way to the office. A stream that ends, stays silent for too long
// or says what no office says is opened again after a growing, jittered wait. Lives on the engine's thread.
#pragma once

#include "app/sync/backoff.h"
#include "app/sync/event_parser.h"
#include "app/sync/timer.h"
#include "app/sync/transport.h"

namespace plumb::sync {

// How many runs hints may start: a few at once, then one in a while, so that a busy office does not
// empty a battery.
class HintAllowance {
public:
    explicit HintAllowance(const EventTuning &tuning) : m_tuning(tuning), m_left(tuning.hintsAtOnce) {}
    // Zero: go, and one fewer is left. Else: how long until there is one. `now` is monotonic.
    Millis take(Millis now)
    {
        const auto earned = std::max<qint64>(0, (now - m_since) / m_tuning.perHint);
        m_left = int(std::min<qint64>(m_tuning.hintsAtOnce, m_left + earned));
        m_since = m_left == m_tuning.hintsAtOnce ? now : Millis{m_since.count() + earned * m_tuning.perHint.count()};
        if (m_left == 0)
            return m_since + m_tuning.perHint - now;
        --m_left;
        return Millis{0};
    }

private:
    const EventTuning m_tuning;
    int m_left;
    Millis m_since{0};
};

class EventListener {
public:
    // What a stream begins with: token, and the sequence this device knows.
    struct Standing {
        QByteArray token;
        qint64 cursor = 0;
    };
    struct Parts {
        Random &random;
        const TimerFactory &timers;
        Tuning tuning;
        // Looks the standing up and hands it to begin(), now or later.
        std::function<void()> askStanding;
        // Something moved, up to this sequence; nullopt: grants changed, or what moved is not known.
        std::function<void(std::optional<qint64> seq)> hinted;
    };
    explicit EventListener(Parts parts);

    void setWay(Transport *transport); // null: none. Ends what went over the one before
    void setWanted(bool wanted);
    void begin(const std::optional<Standing> &standing); // nullopt: there is none for now
    void tryNow(); // cuts a wait short
    bool isListening() const { return m_heardFrom; }

private:
    void connect();
    void disconnect();
    void onBytes(QByteArrayView bytes);
    void onEvent(const ServerEvent &event);
    void onEnded(std::optional<Millis> retryAfter);

    Parts m_parts;
    Backoff m_backoff;
    std::unique_ptr<Timer> m_again;
    std::unique_ptr<Timer> m_silence;
    Transport *m_transport = nullptr;
    std::unique_ptr<HttpStream> m_stream; // its end, too, may come from within
    EventParser m_parser;
    bool m_wanted = false;
    bool m_asking = false;
    bool m_heardFrom = false; // the office has said something on this stream
};

} // namespace plumb::sync
