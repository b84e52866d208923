#include "app/viewmodels/record_count.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <numeric>

namespace plumb {

RecordCount::RecordCount(QObject *parent) : QObject(parent), m_link(this)
{
    connect(this, &RecordCount::queryChanged, this, [this] { schedule(); });
    connect(&m_link, &StoreLink::opened, this, [this] { schedule(); });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, m_kind, m_scope))
            schedule();
    });
}

void RecordCount::count(const QString &kind, const QString &scope, const QVariantMap &where, const QString &by)
{
    m_kind = kind;
    m_scope = scope;
    m_where = where;
    m_by = by;
    Q_EMIT queryChanged();
}

void RecordCount::schedule()
{
    if (m_asking) {
        m_again = true;
        return;
    }
    if (std::exchange(m_scheduled, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_scheduled = false;
        ask();
    }, Qt::QueuedConnection);
}

namespace {
store::ListQuery queryOf(const Schema &schema, const QString &kind, const QString &scope, const QVariantMap &where)
{
    store::ListQuery query;
    query.kind = kind;
    query.scope = scope;
    query.where = filtersOf(schema.kind(kind), where);
    return query;
}
}

void RecordCount::ask()
{
    if (!m_active || m_kind.isEmpty() || !m_link.store())
        return;
    m_asking = true;
    if (!m_by.isEmpty()) {
        askGroups();
        return;
    }
    const auto query = queryOf(*m_link.services()->schema, m_kind, m_scope, m_where);
    whenDone(m_link.store()->count(query), this, [this](const Result<qint64> &answer) {
        done(answer.valueOr(m_value), {});
    });
}

void RecordCount::askGroups()
{
    const auto query = queryOf(*m_link.services()->schema, m_kind, m_scope, m_where);
    whenDone(m_link.store()->countBy(query, m_by), this, [this](const Result<QHash<QString, qint64>> &answer) {
        if (!answer) {
            done(m_value, m_groups);
            return;
        }
        QVariantMap groups;
        for (auto it = answer->begin(); it != answer->end(); ++it)
            groups.insert(it.key(), it.value());
        done(std::accumulate(answer->begin(), answer->end(), qint64(0)), groups);
    });
}

void RecordCount::done(qint64 value, const QVariantMap &groups)
{
    m_asking = false;
    if (m_value != value || m_groups != groups) {
        m_value = value;
        m_groups = groups;
        Q_EMIT valueChanged();
    }
    if (std::exchange(m_again, false))
        schedule();
}

} // namespace plumb
