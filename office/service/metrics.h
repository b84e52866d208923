// Counters for those who run the office, in the text format of Prometheus. Numbers only: no names,
// no ids, nothing of a client.
#pragma once

#include <QByteArray>
#include <QMap>

#include <mutex>

namespace plumb::office {

class Metrics {
public:
    // `labels` as Prometheus writes them: {route="sync",status="200"} without the braces.
    void add(const QByteArray &name, const QByteArray &labels = {}, qint64 amount = 1);
    void reach(const QByteArray &name, qint64 value); // a counter that is kept elsewhere
    void set(const QByteArray &name, qint64 value); // a gauge
    qint64 value(const QByteArray &name, const QByteArray &labels = {}) const;
    QByteArray text() const;

private:
    struct Family {
        bool gauge = false;
        QMap<QByteArray, qint64> values;
    };
    mutable std::mutex m_mutex;
    QMap<QByteArray, Family> m_families;
};

} // namespace plumb::office
