#include "app/sync/event_listener.h"

#include "app/core/json.h"

namespace plumb::sync {

using namespace Qt::StringLiterals;

EventListener::EventListener(Parts parts)
    : m_parts(std::move(parts)), m_backoff(m_parts.random, m_parts.tuning.backoff),
      m_again(m_parts.timers([this] { connect(); })),
      m_silence(m_parts.timers([this] { onEnded({}); }))
{
}

void EventListener::setWay(Transport *transport)
{
    if (transport == m_transport)
        return;
    disconnect();
    m_transport = transport;
    m_backoff.reset();
    connect();
}

void EventListener::setWanted(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted)
        connect();
    else
        disconnect();
}

void EventListener::tryNow()
{
    m_backoff.reset();
    connect();
}

void EventListener::connect()
{
    if (!m_wanted || !m_transport || m_stream || m_asking)
        return;
    m_again->stop();
    m_asking = true;
    m_parts.askStanding();
}

void EventListener::begin(const std::optional<Standing> &standing)
{
    m_asking = false;
    if (!standing || !m_wanted || !m_transport || m_stream)
        return;
    m_parser = {};
    HttpRequest request{"GET", u"/v1/events"_s, {}, {}};
    request.headers.emplace_back("Authorization", "Bearer " + standing->token);
    request.headers.emplace_back("Accept", "text/event-stream");
    request.headers.emplace_back("Last-Event-ID", QByteArray::number(standing->cursor));
    StreamWatcher watcher;
    watcher.bytes = [this](QByteArrayView bytes) { onBytes(bytes); };
    watcher.ended = [this](std::optional<Millis> retryAfter) { onEnded(retryAfter); };
    m_stream = m_transport->open(request, std::move(watcher));
    if (m_stream)
        m_silence->start(m_parts.tuning.events.silence);
}

void EventListener::disconnect()
{
    m_stream.reset();
    m_again->stop();
    m_silence->stop();
    m_heardFrom = false;
    m_asking = false;
}

void EventListener::onBytes(QByteArrayView bytes)
{
    m_silence->start(m_parts.tuning.events.silence);
    m_heardFrom = true;
    m_backoff.reset();
    if (!m_parser.feed(bytes, [this](const ServerEvent &event) { onEvent(event); }))
        onEnded({}); // no office says so much in one breath
}

void EventListener::onEvent(const ServerEvent &event)
{
    bool ok = false;
    const qint64 seq = event.id.toLongLong(&ok);
    const auto data = parseObject(event.data);
    const bool named = data.ok() && !data->value("scopes"_L1).toArray().isEmpty();
    if (event.name == "moved" && ok && named)
        m_parts.hinted(seq);
    else if (event.name == "moved" || event.name == "grants")
        m_parts.hinted(std::nullopt);
}

void EventListener::onEnded(std::optional<Millis> retryAfter)
{
    m_stream.reset();
    m_silence->stop();
    const bool farewell = std::exchange(m_heardFrom, false);
    if (!m_wanted || !m_transport)
        return;
    m_again->start(m_backoff.next(retryAfter ? retryAfter : farewell ? m_parser.retry() : std::nullopt));
}

} // namespace plumb::sync
