#include "office/service/metrics.h"

namespace plumb::office {

void Metrics::add(const QByteArray &name, const QByteArray &labels, qint64 amount)
{
    std::lock_guard lock(m_mutex);
    m_families[name].values[labels] += amount;
}

void Metrics::reach(const QByteArray &name, qint64 value)
{
    std::lock_guard lock(m_mutex);
    m_families[name].values[{}] = value;
}

void Metrics::set(const QByteArray &name, qint64 value)
{
    std::lock_guard lock(m_mutex);
    m_families[name].gauge = true;
    m_families[name].values[{}] = value;
}

qint64 Metrics::value(const QByteArray &name, const QByteArray &labels) const
{
    std::lock_guard lock(m_mutex);
    return m_families.value(name).values.value(labels);
}

QByteArray Metrics::text() const
{
    std::lock_guard lock(m_mutex);
    QByteArray out;
    for (auto family = m_families.begin(); family != m_families.end(); ++family) {
        const QByteArray name = "plumbline_" + family.key();
        out += "# TYPE " + name + (family->gauge ? " gauge\n" : " counter\n");
        for (auto value = family->values.begin(); value != family->values.end(); ++value) {
            out += name + (value.key().isEmpty() ? QByteArray() : '{' + value.key() + '}') + ' '
                + QByteArray::number(*value) + '\n';
        }
    }
    return out;
}

} // namespace plumb::office
