#include "app/viewmodels/kept_draft.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

KeptDraft::KeptDraft(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, &KeptDraft::read);
}

void KeptDraft::setKey(const QString &key)
{
    if (m_key == key)
        return;
    if (std::exchange(m_again, false) && m_link.store()) // the newest of the one before is not on its way yet
        send(m_link.store()->saveDraft(place(), m_values));
    m_key = key;
    m_reading = false;
    m_values = {};
    m_typed.clear();
    Q_EMIT keyChanged();
    Q_EMIT valuesChanged();
    read();
}

void KeptDraft::read()
{
    if (!m_link.store() || m_key.isEmpty())
        return;
    if (m_underWay > 0) {
        m_readAfter = true;
        return;
    }
    m_reading = true;
    whenDone(m_link.store()->draft(place()), this, [this, asked = m_key](const Result<std::optional<QJsonObject>> &left) {
        if (asked != m_key)
            return;
        m_reading = false;
        for (const QJsonObject kept = left && *left ? **left : QJsonObject(); const QString &name : kept.keys()) {
            if (!m_typed.contains(name))
                m_values.insert(name, kept.value(name));
        }
        Q_EMIT valuesChanged();
        if (std::exchange(m_again, false))
            write();
    });
}

void KeptDraft::set(const QString &name, const QVariant &value)
{
    if (m_key.isEmpty())
        return;
    m_values.insert(name, QJsonValue::fromVariant(value));
    m_typed += name;
    Q_EMIT valuesChanged();
    write();
}

void KeptDraft::drop()
{
    m_values = {};
    m_typed.clear();
    Q_EMIT valuesChanged();
    write();
}

void KeptDraft::write()
{
    if (!m_link.store() || m_key.isEmpty())
        return;
    if (m_underWay > 0 || m_reading) {
        m_again = true;
        return;
    }
    send(m_values.isEmpty() ? m_link.store()->dropDraft(place()) : m_link.store()->saveDraft(place(), m_values));
}

void KeptDraft::send(const QFuture<Status> &writing)
{
    ++m_underWay;
    whenDone(writing, this, [this](const Status &status) {
        m_error = status ? QVariant::fromValue(nullptr) : QVariant(errorText(status.error()));
        Q_EMIT errorChanged();
        if (--m_underWay > 0)
            return;
        if (std::exchange(m_readAfter, false))
            read();
        if (std::exchange(m_again, false))
            write();
    });
}

} // namespace plumb
