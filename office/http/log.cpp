#include "office/http/log.h"

#include "app/core/json.h"

#include <cstdio>

namespace plumb::office {

using namespace Qt::StringLiterals;

Log::Log(const Clock &clock, Sink sink) : m_clock(clock), m_sink(std::move(sink)) {}

void Log::toStderr(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

void Log::info(const QString &event, QJsonObject fields)
{
    write(u"info"_s, event, std::move(fields));
}

void Log::error(const QString &event, QJsonObject fields)
{
    write(u"error"_s, event, std::move(fields));
}

void Log::write(const QString &level, const QString &event, QJsonObject fields)
{
    fields.insert(u"t"_s, toIso(m_clock.now()));
    fields.insert(u"level"_s, level);
    fields.insert(u"event"_s, event);
    const QByteArray line = canonicalJson(fields) + '\n';
    std::lock_guard lock(m_mutex);
    m_sink(line);
}

} // namespace plumb::office
