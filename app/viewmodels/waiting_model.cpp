#include "app/viewmodels/waiting_model.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

WaitingModel::WaitingModel(QObject *parent) : QAbstractListModel(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { load(); });
    connect(&m_link, &StoreLink::syncStateChanged, this, [this] { load(); });
    connect(&m_link, &StoreLink::languageChanged, this, [this] { load(); });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"conflict"_s, {}))
            load();
    });
    m_link.begin();
}

void WaitingModel::load()
{
    if (!m_link.store())
        return;
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_known.clear();
    store::ListQuery open;
    open.kind = u"conflict"_s;
    open.where = {{u"state"_s, u"open"_s}};
    whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
        if (identity && *identity)
            m_person = (*identity)->person;
    });
    whenDone(m_link.store()->page(open, {}, mostLines), this, [this](const Result<store::ListPage> &page) {
        if (page)
            m_conflicts = page->rows;
    });
    whenDone(m_link.store()->waiting(mostLines), this, [this](const Result<std::vector<store::WaitingItem>> &items) {
        m_loading = false;
        m_error = items ? QVariant::fromValue(nullptr) : QVariant(errorText(items.error()));
        Q_EMIT errorChanged();
        if (items)
            m_waiting = *items;
        showLines();
        if (std::exchange(m_loadAgain, false))
            load();
    });
}

// What needs a person comes first.
void WaitingModel::showLines()
{
    std::vector<Line> lines;
    for (const store::StoredRecord &conflict : m_conflicts)
        lines.push_back(conflictLine(conflict));
    for (const bool refused : {true, false}) {
        for (const store::WaitingItem &item : m_waiting) {
            const bool isRefused = item.what == store::WaitingItem::Kind::Refused;
            if (item.what != store::WaitingItem::Kind::Conflict && isRefused == refused)
                lines.push_back(waitingLine(item));
        }
    }
    const auto sameThing = [](const Line &a, const Line &b) {
        return a.shown.value(u"what"_s) == b.shown.value(u"what"_s) && a.shown.value(u"recordId"_s) == b.shown.value(u"recordId"_s);
    };
    if (std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), sameThing)) {
        m_lines = std::move(lines); // only figures moved: the list keeps its place
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    Q_EMIT countChanged();
}

WaitingModel::Line WaitingModel::waitingLine(const store::WaitingItem &item) const
{
    using Kind = store::WaitingItem::Kind;
    const bool refused = item.what == Kind::Refused;
    const KindSchema *kind = m_link.services()->schema->kind(item.recordKind);
    const QString title = !item.title.isEmpty() || !kind ? item.title : kind->label.in(m_link.services()->language());
    Line line;
    line.item = item;
    line.shown = {
        {u"what"_s, refused ? u"refused"_s : item.what == Kind::Blob ? u"photo"_s : u"change"_s},
        {u"recordId"_s, idText(item.record)}, {u"recordKind"_s, item.recordKind}, {u"title"_s, title},
        {u"bytes"_s, item.bytes}, {u"progress"_s, item.bytes > 0 ? double(item.sentBytes) / double(item.bytes) : 0.0},
        {u"code"_s, item.code}, {u"detail"_s, refused ? errorTextOf(item.code, item.detail).value(u"title"_s) : QVariant(item.detail)},
        {u"values"_s, item.values.toVariantMap()}, {u"at"_s, toDateTime(item.at).toLocalTime()}};
    return line;
}

WaitingModel::Line WaitingModel::conflictLine(const store::StoredRecord &conflict)
{
    const store::StoredRecord *about = known(idOf(conflict.fields.value("about"_L1).toString()));
    Line line;
    line.conflict = conflict;
    line.shown = {
        {u"what"_s, u"conflict"_s}, {u"recordId"_s, conflict.fields.value("about"_L1).toString()},
        {u"recordKind"_s, conflict.fields.value("about_kind"_L1).toString()},
        {u"title"_s, about ? titleOf(*about, *m_link.services()->schema, m_link.services()->language()) : QString()},
        {u"bytes"_s, 0}, {u"progress"_s, 0.0}, {u"code"_s, QString()}, {u"detail"_s, QString()},
        {u"values"_s, conflictValues(conflict)}, {u"at"_s, toDateTimeValue(conflict.fields.value("lost_at"_L1).toVariant())}};
    return line;
}

bool WaitingModel::lostIsMine(const store::StoredRecord &conflict) const
{
    return idOf(conflict.fields.value("lost_by"_L1).toString()) == m_person && !m_person.isNull();
}

QVariantMap WaitingModel::conflictValues(const store::StoredRecord &conflict)
{
    const QJsonObject &fields = conflict.fields;
    const QString language = m_link.services()->language();
    const KindSchema *kind = m_link.services()->schema->kind(fields.value("about_kind"_L1).toString());
    const QString name = fields.value("field"_L1).toString();
    const FieldSchema *field = kind ? kind->field(name) : nullptr;
    const bool lostMine = lostIsMine(conflict);
    const QString mine = lostMine ? u"lost"_s : u"kept"_s;
    const QString theirs = lostMine ? u"kept"_s : u"lost"_s;
    const store::StoredRecord *other = known(idOf(fields.value(theirs + u"_by"_s).toString()));
    return {{u"field"_s, name}, {u"label"_s, field ? field->label.in(language) : name},
            {u"yours"_s, readable(field, fields.value(mine), language)},
            {u"theirs"_s, readable(field, fields.value(theirs), language)},
            {u"yoursAt"_s, toDateTimeValue(fields.value(mine + u"_at"_s).toVariant())},
            {u"theirsAt"_s, toDateTimeValue(fields.value(theirs + u"_at"_s).toVariant())},
            {u"theirsBy"_s, other ? other->fields.value("name"_L1).toString() : QString()},
            {u"shown"_s, lostMine ? u"theirs"_s : u"yours"_s}};
}

const store::StoredRecord *WaitingModel::known(const Id &id)
{
    if (id.isNull() || !m_link.store())
        return nullptr;
    const auto found = m_known.constFind(id);
    if (found != m_known.constEnd())
        return found->has_value() ? &found->value() : nullptr;
    m_known.insert(id, std::nullopt);
    whenDone(m_link.store()->record(id), this, [this, id](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record || !*record)
            return;
        m_known.insert(id, *record);
        showLines();
    });
    return nullptr;
}

int WaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant WaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    return m_lines[size_t(index.row())].shown.value(QString::fromLatin1(roleNames().value(role)));
}

QHash<int, QByteArray> WaitingModel::roleNames() const
{
    return {{What, "what"}, {RecordId, "recordId"}, {RecordKind, "recordKind"}, {Title, "title"}, {Bytes, "bytes"},
            {Progress, "progress"}, {Code, "code"}, {Detail, "detail"}, {Values, "values"}, {At, "at"}};
}

void WaitingModel::mend(int row)
{
    if (row < 0 || row >= count() || !m_link.store())
        return;
    const store::WaitingItem item = m_lines[size_t(row)].item;
    if (item.what != store::WaitingItem::Kind::Refused)
        return;
    write({{item.record, item.recordKind, item.scope, item.values}});
}

void WaitingModel::keepMine(int row)
{
    keep(row, true);
}

void WaitingModel::keepTheirs(int row)
{
    keep(row, false);
}

void WaitingModel::keep(int row, bool mine)
{
    if (row < 0 || row >= count() || m_lines[size_t(row)].conflict.id.isNull())
        return;
    const store::StoredRecord &conflict = m_lines[size_t(row)].conflict;
    const QJsonObject &fields = conflict.fields;
    std::vector<store::Edit> edits{{conflict.id, conflict.kind, conflict.scope, {{u"state"_s, u"settled"_s}}}};
    if (mine == lostIsMine(conflict)) { // the value to keep is the one put aside: it is set again
        QJsonObject set{{fields.value("field"_L1).toString(), fields.value("lost"_L1)}};
        edits.insert(edits.begin(), store::Edit{idOf(fields.value("about"_L1).toString()),
                                                fields.value("about_kind"_L1).toString(), conflict.scope, set});
    }
    write(std::move(edits));
}

void WaitingModel::write(std::vector<store::Edit> edits)
{
    store::Save save;
    save.edits = std::move(edits);
    save.at = m_link.services()->clock->now();
    whenDone(m_link.store()->save(std::move(save)), this, [this](const Status &status) {
        if (status)
            Q_EMIT settled();
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

} // namespace plumb
