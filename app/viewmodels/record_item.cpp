#include "app/viewmodels/record_item.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

RecordItem::RecordItem(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { load(); });
    connect(&m_link, &StoreLink::closed, this, [this] { show({}); });
    connect(&m_link, &StoreLink::languageChanged, this, [this] { load(); });
    connect(&m_link, &StoreLink::syncStateChanged, this, [this] { countDecisions(); });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, idOf(m_recordId), m_row.kind))
            load();
    });
}

void RecordItem::setRecordId(const QString &recordId)
{
    if (m_recordId == recordId)
        return;
    m_recordId = recordId;
    m_toDecide = 0;
    Q_EMIT toDecideChanged();
    Q_EMIT recordIdChanged();
    show({}); // another record's values must not show under this id
    load();
}

void RecordItem::load()
{
    const Id id = idOf(m_recordId);
    if (!m_link.store() || id.isNull())
        return;
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    setLoading(true);
    countDecisions();
    whenDone(m_link.store()->record(id), this, [this, asked = m_recordId](const Result<std::optional<store::StoredRecord>> &answer) {
        setLoading(false);
        if (asked == m_recordId)
            take(answer);
        if (std::exchange(m_loadAgain, false) || asked != m_recordId)
            load();
    });
}

void RecordItem::countDecisions()
{
    const Id id = idOf(m_recordId);
    if (!m_link.store() || id.isNull())
        return;
    whenDone(m_link.store()->toDecide(id), this, [this, asked = m_recordId](const Result<qint64> &count) {
        if (asked != m_recordId || !count || m_toDecide == int(*count))
            return;
        m_toDecide = int(*count);
        Q_EMIT toDecideChanged();
    });
}

void RecordItem::take(const Result<std::optional<store::StoredRecord>> &answer)
{
    const QVariant error = answer ? QVariant::fromValue(nullptr) : QVariant(errorText(answer.error()));
    if (!(m_error.isNull() && error.isNull())) {
        m_error = error;
        Q_EMIT errorChanged();
    }
    if (answer)
        show(*answer ? listRow(**answer, *m_link.services()->schema, m_link.services()->language()) : ListRow());
}

void RecordItem::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void RecordItem::show(ListRow row)
{
    if (m_row == row)
        return;
    m_row = std::move(row);
    Q_EMIT changed();
}

} // namespace plumb
