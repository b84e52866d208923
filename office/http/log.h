// One JSON object per line. Never a token, a code, a body or a name: routes, numbers and ids of
// devices alone.
#pragma once

#include "app/core/clock.h"

#include <QJsonObject>

#include <functional>
#include <mutex>

namespace plumb::office {

class Log {
public:
    using Sink = std::function<void(const QByteArray &line)>;
    explicit Log(const Clock &clock, Sink sink = toStderr);

    void info(const QString &event, QJsonObject fields = {});
    void error(const QString &event, QJsonObject fields = {});

    static void toStderr(const QByteArray &line);

private:
    void write(const QString &level, const QString &event, QJsonObject fields);

    const Clock &m_clock;
    std::mutex m_mutex;
    Sink m_sink;
};

} // namespace plumb::office
