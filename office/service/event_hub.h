// Who is told that a scope moved. Streams are grouped by person, because grants are a person's: a commit
// finds the persons who may read what moved, and a hint is written once for each different list of scopes.
// Knows no sockets, no threads, no clock and no database; belongs to one thread. Only ids go out, and
// only of scopes the person may read as far as is known; while grants are being read again, nothing.
#pragma once

#include "office/ledger/types.h"
#include "office/service/message.h"
#include "office/tuning.h"

#include <QHash>

#include <deque>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

namespace plumb::office {

using EventBytes = std::shared_ptr<const std::string>;

// Where the bytes of one stream go.
class EventSink {
public:
    virtual ~EventSink() = default;
    // False: its reader has not yet taken what came before; these bytes are dropped.
    virtual bool push(const EventBytes &bytes) = 0;
    // Says this if it can, and closes. The hub has forgotten the sink already.
    virtual void end(const EventBytes &last) = 0;
};

class EventHub {
public:
    explicit EventHub(const Tuning &tuning);

    bool hasRoom() const { return int(m_streams.size()) < m_tuning.maxEventStreams; }
    int streams() const { return int(m_streams.size()); }

    void remove(EventSink &sink);
    // Its reader has taken everything: a hint that was dropped meanwhile is made up for.
    void drained(EventSink &sink, Millis now);

    // What has to be looked up in the book from here on, each once.
    struct Questions {
        std::vector<Id> persons;                        // then: grantsAre() or grantsUnknown()
        std::vector<std::pair<Id, QByteArray>> tokens;  // device and token hash; then, where no longer good: endToken()
    };
    // `now` is monotonic everywhere. A device's oldest stream makes room for its newest. The book may have
    // moved since the opening was read from it, so the same is asked once more.
    [[nodiscard]] Questions add(EventSink &sink, const EventOpening &opening, Millis now);
    [[nodiscard]] Questions committed(const Committed &committed);
    void grantsAre(const Id &person, const QStringList &scopes, qint64 seq);
    void grantsUnknown(const Id &person);
    void endToken(const Id &device, const QByteArray &tokenHash);

    // Sends what is due, to about so many streams. True: there is more.
    bool deliver(int streams, Millis now);
    bool hasDue() const { return !m_due.empty(); }
    // Signs of life to those who heard nothing for a while; ends those who do not listen, or are old.
    void tick(Millis now);
    void endAll();

    qint64 hintsSent() const { return m_hintsSent; }

private:
    struct Person;
    struct Stream {
        EventSink *sink = nullptr;
        Person *person = nullptr;
        Id device;
        QByteArray tokenHash;
        Millis opened{0};
        Millis spoke{0};
        bool behind = false; // a hint was dropped
    };
    using Streams = std::list<Stream>; // who spoke longest ago first
    struct Person {
        Id id;
        QStringList scopes;
        std::vector<Streams::iterator> streams;
        QStringList moved;       // to be told
        bool regranted = false;  // to be told
        qint64 grantsSeq = 0;    // how new the scopes are
        int asking = 0;          // questions without an answer
        bool due = false;        // stands in m_due
    };

    Person &personOf(const EventOpening &opening);
    void setScopes(Person &person, const QStringList &scopes);
    void dropPerson(Person &person);
    void makeDue(Person &person);
    void makeRoomFor(const Id &device);
    void forget(Streams::iterator stream);
    void say(Streams::iterator stream, const EventBytes &bytes, Millis now);
    void end(Streams::iterator stream);
    EventBytes hintFor(const Person &person);

    const Tuning m_tuning;
    const EventBytes m_beat;
    const EventBytes m_goodbye;
    Streams m_streams;
    std::unordered_map<EventSink *, Streams::iterator> m_bySink;
    QHash<Id, std::vector<Streams::iterator>> m_byDevice;
    QHash<Id, std::shared_ptr<Person>> m_persons;
    QHash<QString, std::vector<Person *>> m_byScope;
    std::deque<Id> m_due;
    qint64 m_seq = 0;        // newest commit heard of
    qint64 m_hintsSent = 0;
    QStringList m_hintScopes; // what the hint below says
    bool m_hintRegranted = false;
    qint64 m_hintSeq = -1;
    EventBytes m_hint;
};

} // namespace plumb::office
