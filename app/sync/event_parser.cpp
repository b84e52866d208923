#include "app/sync/event_parser.h"

namespace plumb::sync {

bool EventParser::feed(QByteArrayView bytes, const std::function<void(const ServerEvent &)> &take)
{
    for (const char byte : bytes) {
        const bool secondHalf = byte == '\n' && m_afterReturn;
        m_afterReturn = byte == '\r';
        if (secondHalf)
            continue;
        if (byte == '\n' || byte == '\r') {
            const QByteArray line = std::exchange(m_line, {});
            takeLine(line, take);
            continue;
        }
        m_line.append(byte);
        if (m_line.size() + m_event.data.size() > mostBytes)
            return false;
    }
    return true;
}

void EventParser::takeLine(QByteArrayView line, const std::function<void(const ServerEvent &)> &take)
{
    if (line.isEmpty()) {
        const ServerEvent event = std::exchange(m_event, {});
        if (std::exchange(m_hasData, false))
            take(event);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment: a sign of life
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(colon < 0 ? line : line.first(colon), value);
}

void EventParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "event") {
        m_event.name = value.toByteArray();
    } else if (name == "id") {
        m_event.id = value.toByteArray();
    } else if (name == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    } else if (name == "retry") {
        bool ok = false;
        const qint64 wait = value.toByteArray().toLongLong(&ok);
        if (ok && wait >= 0)
            m_retry = std::min(Millis{wait}, mostRetry);
    }
}

} // namespace plumb::sync
