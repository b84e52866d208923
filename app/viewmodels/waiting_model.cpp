#include "app/viewmodels/waiting_model.h"

#include "app/sync/engine.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/refusal_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

WaitingModel::WaitingModel(QObject *parent) : QAbstractListModel(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] {
        if (sync::Engine *engine = m_link.services()->engine) {
            connect(engine, &sync::Engine::fileProgress, this, [this](const sync::FileProgress &progress) {
                if (progress.sending)
                    showProgress(progress.sha256, progress.done);
            });
            connect(engine, &sync::Engine::heldFilesChanged, this, &WaitingModel::showHeld);
        }
        load();
    });
    connect(&m_link, &StoreLink::syncStateChanged, this, [this] { load(); });
    connect(&m_link, &StoreLink::languageChanged, this, [this] { load(); });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"conflict"_s, {}))
            load();
    });
    m_link.begin();
}

void WaitingModel::showProgress(const QByteArray &sha256, qint64 done)
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        Line &line = m_lines[row];
        if (line.item.what != store::WaitingItem::Kind::Blob || line.item.sha256 != sha256 || line.item.bytes <= 0)
            continue;
        line.shown.insert(u"progress"_s, double(done) / double(line.item.bytes));
        Q_EMIT dataChanged(index(int(row)), index(int(row)), {Progress});
    }
}

bool WaitingModel::isHeld(const store::WaitingItem &item) const
{
    const sync::Engine *engine = m_link.services()->engine;
    return engine && item.what == store::WaitingItem::Kind::Blob && engine->isHeld(item.sha256);
}

void WaitingModel::showHeld()
{
    for (Line &line : m_lines)
        line.shown.insert(u"held"_s, isHeld(line.item));
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {Held});
}

void WaitingModel::hold(int row, bool held)
{
    sync::Engine *engine = m_link.services()->engine;
    if (row < 0 || row >= count() || !engine || m_lines[size_t(row)].item.what != store::WaitingItem::Kind::Blob)
        return;
    engine->holdFile(m_lines[size_t(row)].item.sha256, held);
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
    m_error = QVariant::fromValue(nullptr);
    // Several readers answer, in whatever order: the list is shown when the last has.
    m_awaited = 3;
    whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
        if (identity && *identity)
            m_person = (*identity)->person;
        loaded(identity.ok() ? nullptr : &identity.error());
    });
    whenDone(m_link.store()->page(open, {}, mostLines), this, [this](const Result<store::ListPage> &page) {
        if (page)
            m_conflicts = page->rows;
        loaded(page.ok() ? nullptr : &page.error());
    });
    whenDone(m_link.store()->waiting(mostLines), this, [this](const Result<std::vector<store::WaitingItem>> &items) {
        if (items)
            m_waiting = *items;
        loaded(items.ok() ? nullptr : &items.error());
    });
}

void WaitingModel::loaded(const Error *error)
{
    if (error)
        m_error = QVariant(errorText(*error));
    if (--m_awaited > 0)
        return;
    m_loading = false;
    Q_EMIT errorChanged();
    showLines();
    if (std::exchange(m_loadAgain, false))
        load();
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
        {u"bytes"_s, item.bytes}, {u"held"_s, isHeld(item)}, {u"progress"_s, item.bytes > 0 ? double(item.sentBytes) / double(item.bytes) : 0.0},
        {u"code"_s, item.code}, {u"detail"_s, item.detail}, {u"values"_s, item.values.toVariantMap()},
        {u"reason"_s, refused ? refusalText(item.code, item.detail, kind, m_link.services()->language()) : QVariantMap()}, {u"at"_s, toDateTime(item.at).toLocalTime()}};
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
        {u"bytes"_s, 0}, {u"held"_s, false}, {u"progress"_s, 0.0}, {u"code"_s, QString()}, {u"detail"_s, QString()},
        {u"values"_s, words().values(conflict)}, {u"at"_s, toDateTimeValue(conflict.fields.value("lost_at"_L1).toVariant())}};
    return line;
}

ConflictWords WaitingModel::words()
{
    return {*m_link.services()->schema, m_link.services()->language(), m_person, [this](const Id &id) { return known(id); }};
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
            {Progress, "progress"}, {Code, "code"}, {Detail, "detail"}, {Values, "values"}, {Reason, "reason"}, {At, "at"}, {Held, "held"}};
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

QVariant WaitingModel::mending(int row) const
{
    if (row < 0 || row >= count() || m_lines[size_t(row)].item.what != store::WaitingItem::Kind::Refused)
        return {};
    const Line &line = m_lines[size_t(row)];
    QVariantMap out = line.shown.value(u"reason"_s).toMap();
    out.insert({{u"op"_s, line.item.op}, {u"kind"_s, line.item.recordKind}, {u"recordId"_s, idText(line.item.record)},
                {u"scope"_s, line.item.scope}, {u"values"_s, line.item.values.toVariantMap()}});
    return out;
}

void WaitingModel::letBe(int row)
{
    if (row < 0 || row >= count() || m_lines[size_t(row)].item.op == 0 || !m_link.store())
        return;
    whenDone(m_link.store()->letBe(m_lines[size_t(row)].item.op), this, [this](const Status &status) {
        if (status)
            Q_EMIT settled();
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void WaitingModel::keepMine(int row)
{
    keep(row, Keep::Mine);
}

void WaitingModel::keepTheirs(int row)
{
    keep(row, Keep::Theirs);
}

void WaitingModel::keepBoth(int row)
{
    keep(row, Keep::Both);
}

// The record may have moved on since the conflict: what to set is judged by what is there now.
void WaitingModel::keep(int row, Keep which)
{
    if (row < 0 || row >= count() || m_lines[size_t(row)].conflict.id.isNull() || !m_link.store())
        return;
    const store::StoredRecord conflict = m_lines[size_t(row)].conflict;
    const Id about = idOf(conflict.fields.value("about"_L1).toString());
    whenDone(m_link.store()->record(about), this, [this, conflict, which](const Result<std::optional<store::StoredRecord>> &answer) {
        if (answer)
            settle(conflict, which, *answer);
        else
            Q_EMIT failed(errorText(answer.error()));
    });
}

void WaitingModel::settle(const store::StoredRecord &conflict, Keep which, const std::optional<store::StoredRecord> &about)
{
    std::vector<store::Edit> edits{{conflict.id, conflict.kind, conflict.scope, {{u"state"_s, u"settled"_s}}}};
    if (about) {
        const bool lost = (which == Keep::Mine) == ConflictWords::lostIsMine(conflict, m_person);
        const QJsonObject set = which == Keep::Both
            ? QJsonObject{{conflict.fields.value("field"_L1).toString(), words().bothOf(conflict)}}
            : ConflictWords::settingOf(conflict, lost, about->fields);
        if (!set.isEmpty())
            edits.insert(edits.begin(), store::Edit{about->id, about->kind, about->scope, set});
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
