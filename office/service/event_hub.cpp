#include "office/service/event_hub.h"

#include "app/core/json.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

EventBytes bytesOf(std::string text)
{
    return std::make_shared<const std::string>(std::move(text));
}

// Without scopes: anything may have moved.
EventBytes hint(const char *event, qint64 seq, const QStringList &scopes)
{
    const QByteArray data = canonicalJson(QJsonObject{{u"scopes"_s, QJsonArray::fromStringList(scopes)}});
    return bytesOf("id: " + std::to_string(seq) + "\nevent: " + event + "\ndata: " + data.toStdString() + "\n\n");
}

template <typename List, typename Value>
void eraseFrom(List &list, const Value &value)
{
    list.erase(std::remove(list.begin(), list.end(), value), list.end());
}

} // namespace

EventHub::EventHub(const Tuning &tuning)
    : m_tuning(tuning), m_beat(bytesOf(": beat\n\n")),
      m_goodbye(bytesOf("retry: " + std::to_string(tuning.eventRetry.count()) + "\n\n"))
{
}

EventHub::Questions EventHub::add(EventSink &sink, const EventOpening &opening, Millis now)
{
    makeRoomFor(opening.device);
    Person &person = personOf(opening);
    ++person.asking;
    const auto stream =
        m_streams.insert(m_streams.end(), Stream{&sink, &person, opening.device, opening.tokenHash, now, now, false});
    m_bySink.emplace(&sink, stream);
    m_byDevice[opening.device].push_back(stream);
    person.streams.push_back(stream);
    // What was committed since the look into the book was told to nobody: then anything may have moved.
    const bool late = m_seq > opening.seq;
    if (late || !opening.moved.isEmpty()) {
        ++m_hintsSent;
        say(stream, hint("moved", std::max(m_seq, opening.seq), late ? QStringList() : opening.moved), now);
    }
    return {{opening.person}, {{opening.device, opening.tokenHash}}};
}

void EventHub::makeRoomFor(const Id &device)
{
    for (;;) {
        const auto found = m_byDevice.constFind(device);
        if (found == m_byDevice.cend() || int(found->size()) < m_tuning.maxEventStreamsPerDevice)
            return;
        end(found->front());
    }
}

EventHub::Person &EventHub::personOf(const EventOpening &opening)
{
    auto &person = m_persons[opening.person];
    if (!person) {
        person = std::make_shared<Person>();
        person->id = opening.person;
        person->grantsSeq = opening.seq;
        setScopes(*person, opening.scopes);
    }
    return *person;
}

void EventHub::setScopes(Person &person, const QStringList &scopes)
{
    if (person.scopes == scopes)
        return;
    for (const QString &scope : std::as_const(person.scopes)) {
        auto &readers = m_byScope[scope];
        eraseFrom(readers, &person);
        if (readers.empty())
            m_byScope.remove(scope);
    }
    for (const QString &scope : scopes)
        m_byScope[scope].push_back(&person);
    person.scopes = scopes;
}

void EventHub::remove(EventSink &sink)
{
    if (const auto found = m_bySink.find(&sink); found != m_bySink.end())
        forget(found->second);
}

void EventHub::forget(Streams::iterator stream)
{
    Person &person = *stream->person;
    eraseFrom(person.streams, stream);
    auto &own = m_byDevice[stream->device];
    eraseFrom(own, stream);
    if (own.empty())
        m_byDevice.remove(stream->device);
    m_bySink.erase(stream->sink);
    m_streams.erase(stream);
    if (person.streams.empty())
        dropPerson(person);
}

void EventHub::dropPerson(Person &person)
{
    setScopes(person, {});
    m_persons.remove(Id(person.id)); // a copy: the person goes with this
}

void EventHub::end(Streams::iterator stream)
{
    EventSink *sink = stream->sink;
    forget(stream);
    sink->end(m_goodbye);
}

void EventHub::say(Streams::iterator stream, const EventBytes &bytes, Millis now)
{
    if (!stream->sink->push(bytes)) {
        stream->behind = true;
        return;
    }
    stream->spoke = now;
    m_streams.splice(m_streams.end(), m_streams, stream);
}

void EventHub::drained(EventSink &sink, Millis now)
{
    const auto found = m_bySink.find(&sink);
    if (found == m_bySink.end() || !std::exchange(found->second->behind, false))
        return;
    ++m_hintsSent;
    say(found->second, hint("moved", m_seq, {}), now);
}

EventHub::Questions EventHub::committed(const Committed &committed)
{
    Questions questions;
    m_seq = std::max(m_seq, committed.seq);
    for (const Id &id : committed.persons) {
        const auto person = m_persons.constFind(id);
        if (person == m_persons.cend() || std::count(questions.persons.begin(), questions.persons.end(), id) > 0)
            continue;
        ++person.value()->asking;
        questions.persons.push_back(id);
    }
    for (const Id &id : committed.devices) {
        for (const auto &stream : m_byDevice.value(id))
            questions.tokens.emplace_back(id, stream->tokenHash);
    }
    for (const QString &scope : committed.scopes) {
        const auto readers = m_byScope.constFind(scope);
        if (readers == m_byScope.cend())
            continue;
        for (Person *person : *readers) {
            if (!person->moved.contains(scope))
                person->moved.append(scope);
            makeDue(*person);
        }
    }
    return questions;
}

void EventHub::makeDue(Person &person)
{
    if (person.due || person.asking)
        return;
    person.due = true;
    m_due.push_back(person.id);
}

void EventHub::grantsAre(const Id &id, const QStringList &scopes, qint64 seq)
{
    const auto found = m_persons.constFind(id);
    if (found == m_persons.cend())
        return;
    Person &person = *found.value();
    person.asking = std::max(0, person.asking - 1);
    if (seq >= person.grantsSeq) { // answers may overtake one another
        person.grantsSeq = seq;
        person.regranted = person.regranted || person.scopes != scopes;
        setScopes(person, scopes);
        person.moved.removeIf([&](const QString &scope) { return !scopes.contains(scope); });
    }
    if (person.regranted || !person.moved.isEmpty())
        makeDue(person);
}

void EventHub::grantsUnknown(const Id &person)
{
    while (m_persons.contains(person))
        end(m_persons.value(person)->streams.front());
}

void EventHub::endToken(const Id &device, const QByteArray &tokenHash)
{
    const auto own = m_byDevice.value(device);
    for (const auto &stream : own) {
        if (stream->tokenHash == tokenHash)
            end(stream);
    }
}

bool EventHub::deliver(int streams, Millis now)
{
    while (!m_due.empty() && streams > 0) {
        const auto found = m_persons.constFind(m_due.front());
        m_due.pop_front();
        if (found == m_persons.cend())
            continue;
        Person &person = *found.value();
        person.due = false;
        if (person.asking || (person.moved.isEmpty() && !person.regranted))
            continue;
        const EventBytes hint = hintFor(person);
        person.moved.clear();
        person.regranted = false;
        const auto own = person.streams; // a sink that fails may forget itself
        for (const auto &stream : own) {
            ++m_hintsSent;
            say(stream, hint, now);
        }
        streams -= int(own.size());
    }
    return !m_due.empty();
}

// Most persons are told the same: the last hint is kept.
EventBytes EventHub::hintFor(const Person &person)
{
    if (m_hint && m_hintSeq == m_seq && m_hintRegranted == person.regranted && m_hintScopes == person.moved)
        return m_hint;
    m_hintSeq = m_seq;
    m_hintRegranted = person.regranted;
    m_hintScopes = person.moved;
    m_hint = hint(person.regranted ? "grants" : "moved", m_seq, person.moved);
    return m_hint;
}

void EventHub::tick(Millis now)
{
    while (!m_streams.empty() && m_streams.front().spoke + m_tuning.eventBeat <= now) {
        const auto stream = m_streams.begin();
        // Still at what was said a whole beat ago: its reader has stopped.
        if (stream->opened + m_tuning.eventLife <= now || !stream->sink->push(m_beat)) {
            end(stream);
            continue;
        }
        stream->spoke = now;
        m_streams.splice(m_streams.end(), m_streams, stream);
    }
}

void EventHub::endAll()
{
    while (!m_streams.empty())
        end(m_streams.begin());
}

} // namespace plumb::office
