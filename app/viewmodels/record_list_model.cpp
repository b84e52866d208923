#include "app/viewmodels/record_list_model.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

RecordListModel::RecordListModel(QObject *parent) : QAbstractListModel(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { restart(); });
    connect(&m_link, &StoreLink::closed, this, [this] { clear(); });
    connect(&m_link, &StoreLink::changed, this, &RecordListModel::onChanged);
    connect(&m_link, &StoreLink::languageChanged, this, [this] { refresh(); });
}

template <typename T>
void RecordListModel::setPart(T &part, const T &value)
{
    if (part == value)
        return;
    part = value;
    Q_EMIT queryChanged();
    restart();
}

void RecordListModel::setKind(const QString &kind) { setPart(m_kind, kind); }
void RecordListModel::setScope(const QString &scope) { setPart(m_scope, scope); }
void RecordListModel::setWhere(const QVariantMap &where) { setPart(m_where, where); }
void RecordListModel::setSortBy(const QString &field) { setPart(m_sortBy, field); }
void RecordListModel::setBelow(const QVariant &below) { setPart(m_below, below); }
void RecordListModel::setDescending(bool descending) { setPart(m_descending, descending); }
void RecordListModel::setSearch(const QString &search) { setPart(m_search, search); }

void RecordListModel::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    Q_EMIT activeChanged();
    if (m_active && std::exchange(m_stale, false))
        refresh();
    scheduleWork();
}

store::ListQuery RecordListModel::query() const
{
    store::ListQuery query;
    query.kind = m_kind;
    query.scope = m_scope;
    const KindSchema *kind = m_link.services()->schema->kind(m_kind);
    query.where = filtersOf(kind, m_where);
    query.sortBy = m_sortBy;
    if (m_below.isValid() && !m_below.isNull())
        query.below = toFieldValue(kind ? kind->field(m_sortBy) : nullptr, m_below);
    query.descending = m_descending;
    query.search = m_search.trimmed();
    return query;
}

void RecordListModel::onChanged(const std::vector<store::ChangeNotice> &notices)
{
    if (!concerns(notices, m_kind, m_scope))
        return;
    if (!m_active) {
        m_stale = true;
        return;
    }
    QSet<Id> ids;
    for (const store::ChangeNotice &notice : notices)
        ids.unite(QSet<Id>(notice.ids.begin(), notice.ids.end()));
    m_pages.doubt(ids);
    refresh();
}

void RecordListModel::refresh()
{
    if (!m_known) {
        m_missed = m_asking; // the first page may have been read before what changed: once more when it is here
        return;
    }
    m_pages.doubt({});
    if (m_pages.isEmpty()) {
        m_next = {};
        m_end = false;
        m_more = true;
    }
    countAll();
    scheduleWork();
}

void RecordListModel::restart()
{
    ++m_generation;
    m_asking = false;
    m_restart = true;
    m_counting = false;
    scheduleWork();
}

void RecordListModel::clear()
{
    ++m_generation;
    m_asking = false;
    m_counting = false;
    m_restart = true;
    beginResetModel();
    m_pages.clear();
    m_known = false;
    m_end = false;
    m_total = -1;
    endResetModel();
    setLoading(false);
    Q_EMIT totalChanged();
    noteCounts();
}

// Several properties set in a row, or many rows looked at, make one piece of work.
void RecordListModel::scheduleWork() const
{
    if (std::exchange(m_workScheduled, true))
        return;
    auto *self = const_cast<RecordListModel *>(this);
    QMetaObject::invokeMethod(self, [self] {
        self->m_workScheduled = false;
        self->work();
    }, Qt::QueuedConnection);
}

void RecordListModel::work()
{
    if (m_asking || !m_active || !m_link.store() || m_kind.isEmpty())
        return;
    if (m_restart) {
        m_restart = false;
        setLoading(true);
        countAll();
        request({}, KnownPages::pageSize, &RecordListModel::takeFirst, 0);
    } else if (const int wanted = m_pages.mostWanted(); wanted >= 0) {
        KnownPage &page = m_pages.at(wanted);
        page.wanted = false;
        request(page.from, page.rows + KnownPages::slack, &RecordListModel::takeReloaded, wanted);
    } else if (m_more && !m_end) {
        m_more = false;
        setLoading(true);
        request(m_next, KnownPages::pageSize, &RecordListModel::takeAppended, 0);
    } else if (const int large = m_pages.tooLarge(); large >= 0) {
        request(m_pages.at(large).from, KnownPages::pageSize, &RecordListModel::takeSplit, large);
    }
}

void RecordListModel::request(const store::Anchor &from, int limit,
                              void (RecordListModel::*take)(store::ListPage, int, int), int page)
{
    m_asking = true;
    whenDone(m_link.store()->page(query(), from, limit), this,
             [this, limit, take, page, generation = m_generation](const Result<store::ListPage> &answer) {
        if (generation != m_generation)
            return;
        m_asking = false;
        setLoading(false);
        setError(answer ? QVariant::fromValue(nullptr) : QVariant(errorText(answer.error())));
        if (answer)
            (this->*take)(*answer, limit, page);
        noteCounts();
        if (answer && m_known && std::exchange(m_missed, false))
            refresh();
        if (answer)
            scheduleWork();
    });
}

void RecordListModel::countAll()
{
    if (!m_link.store() || !m_active || m_kind.isEmpty())
        return;
    if (m_counting) {
        m_countAgain = true;
        return;
    }
    m_counting = true;
    whenDone(m_link.store()->count(query()), this, [this, generation = m_generation](const Result<qint64> &answer) {
        if (generation != m_generation)
            return;
        m_counting = false;
        if (answer && std::exchange(m_total, *answer) != *answer)
            Q_EMIT totalChanged();
        if (std::exchange(m_countAgain, false))
            countAll();
    });
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_known && !m_end && !m_more;
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = true;
    scheduleWork();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_pages.rows();
}

const ListRow *RecordListModel::rowAt(int row) const
{
    if (row < 0 || row >= m_pages.rows())
        return nullptr;
    const ListRow *found = m_pages.find(row);
    if (!found)
        scheduleWork();
    return found;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    static const ListRow none;
    if (!index.isValid())
        return {};
    const ListRow *found = rowAt(index.row());
    const ListRow &row = found ? *found : none;
    switch (role) {
    case RecordId: return idText(row.id);
    case Kind: return row.kind;
    case Scope: return row.scope;
    case Qt::DisplayRole:
    case Title: return row.title;
    case Fields: return row.fields;
    case Unsent: return row.unsent;
    case Seq: return row.seq;
    default: return {};
    }
}

QHash<int, QByteArray> RecordListModel::roleNames() const
{
    return {{RecordId, "recordId"}, {Kind, "kind"}, {Scope, "scope"}, {Title, "title"},
            {Fields, "fields"}, {Unsent, "unsent"}, {Seq, "seq"}};
}

QVariantMap RecordListModel::rowMap(int row) const
{
    const ListRow *found = rowAt(row);
    return found ? toMap(*found) : QVariantMap();
}

void RecordListModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void RecordListModel::setError(const QVariant &error)
{
    if (m_error.isNull() && error.isNull())
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

void RecordListModel::noteCounts()
{
    if (std::exchange(m_notedCount, count()) != count())
        Q_EMIT countChanged();
    if (std::exchange(m_notedEmpty, isEmpty()) != isEmpty())
        Q_EMIT emptyChanged();
}

} // namespace plumb
