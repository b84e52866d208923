#include "app/viewmodels/sheet_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/sheet_register.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct SheetCheckWords {
    Q_DECLARE_TR_FUNCTIONS(SheetCheckWords)

public:
    static QString checked(const QString &code)
    {
        static const QHash<QString, const char *> words{
            {u"title_block"_s, QT_TR_NOOP("Title block: number, revision, date, names")},
            {u"dimensions"_s, QT_TR_NOOP("Dimensions complete, chains add up")},
            {u"scale"_s, QT_TR_NOOP("Scale stated and right")},
            {u"standards"_s, QT_TR_NOOP("Drawing rules and technical standards kept")},
            {u"cross_references"_s, QT_TR_NOOP("Agrees with the other sheets")},
            {u"client_agreed"_s, QT_TR_NOOP("Agreed with the client")},
        };
        return tr(words.value(code, ""));
    }
};

QJsonObject checklistWith(const QStringList &done)
{
    QJsonArray missing, confirmed;
    for (const QString &code : quality::issueChecklist()) {
        if (done.contains(code))
            confirmed.append(code);
        else
            missing.append(QJsonObject{{u"code"_s, code}, {u"ids"_s, QJsonArray()}, {u"args"_s, QJsonArray()}});
    }
    return {{u"missing"_s, missing}, {u"confirmed"_s, confirmed}};
}

QStringList doneOf(const store::StoredRecord &revision)
{
    QStringList done;
    const QJsonArray confirmed = revision.fields.value("checklist"_L1).toObject().value("confirmed"_L1).toArray();
    for (const QJsonValue &code : confirmed)
        done << code.toString();
    return done;
}

QString textOf(const store::StoredRecord &record, QLatin1StringView name)
{
    return record.fields.value(name).toString();
}

Result<QString> sheetOf(store::Reader &reader, const QString &revisionId)
{
    PLUMB_ASSIGN(const std::optional<store::StoredRecord> revision, reader.record(idOf(revisionId)));
    return revision && revision->kind == "sheet_revision"_L1 ? textOf(*revision, "sheet"_L1) : QString();
}

Status readSheet(store::Reader &reader, const QString &id, SheetFound &found)
{
    PLUMB_ASSIGN(const std::optional<store::StoredRecord> record, reader.record(idOf(id)));
    if (!record || record->kind != "sheet"_L1)
        return {};
    PLUMB_ASSIGN(const store::SyncState state, reader.syncState());
    found.clockOffset = state.clockOffset;
    PLUMB_TRY(readSheets(reader, textOf(*record, "site"_L1), found));
    for (const ReadSheet &sheet : found.sheets) {
        if (sheet.record.id == record->id)
            found.sheet = sheet;
    }
    if (!found.sheet)
        found.sheet = ReadSheet{*record, {}, {}};
    for (const store::StoredRecord &revision : found.sheet->revisions) {
        const QString change = textOf(revision, "change"_L1);
        if (change.isEmpty())
            continue;
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> asked, reader.record(idOf(change)));
        if (asked)
            found.changes.insert(change, textOf(*asked, "state"_L1));
    }
    return {};
}

} // namespace

SheetRun::SheetRun(QObject *parent)
    : QObject(parent),
      m_survey(this, QStringList(sheetKinds) << u"design_change"_s,
               [this]() -> Survey<SheetFound>::Work {
                   if (!idOf(m_sheetId).isNull())
                       return [id = m_sheetId](store::Reader &reader, SheetFound &found) { return readSheet(reader, id, found); };
                   if (idOf(m_revisionId).isNull())
                       return {};
                   return [id = m_revisionId](store::Reader &reader, SheetFound &found) -> Status {
                       PLUMB_ASSIGN(const QString sheet, sheetOf(reader, id));
                       return readSheet(reader, sheet, found);
                   };
               },
               [this](const Result<SheetFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SheetRun::arrange);
    connect(this, &SheetRun::asked, this, [this] {
        arrange();
        m_survey.ask();
    });
    connect(&m_writer, &RecordWriter::saved, this, &SheetRun::saved);
    connect(&m_writer, &RecordWriter::failed, this, &SheetRun::failed);
}

QString SheetRun::recordId() const
{
    return exists() ? idText(m_found->sheet->record.id) : QString();
}

QVariantMap SheetRun::row(std::size_t place) const
{
    const store::StoredRecord &revision = m_found->sheet->revisions[place];
    const Services &services = *m_survey.link().services();
    const QString id = idText(revision.id);
    const quality::RevisionStanding standing = quality::standingOf(id, m_found->sheet->looks);
    const QStringList done = doneOf(revision);
    QVariantList checklist;
    for (const QString &code : quality::issueChecklist())
        checklist.append(QVariantMap{{u"code"_s, code}, {u"words"_s, SheetCheckWords::checked(code)}, {u"done"_s, done.contains(code)}});
    QStringList seenBy, missing;
    for (const QString &person : m_found->people)
        (m_found->hasSeen(id, person) ? seenBy : missing) << m_found->names.value(person);
    QJsonObject words = revision.fields;
    if (standing == quality::RevisionStanding::Superseded)
        words.insert(u"state"_s, u"superseded"_s); // also of what nobody marked
    const FieldSchema *const state = services.schema->kind(u"sheet_revision"_s)->field(u"state"_s);
    const auto number = [&revision](QLatin1StringView name) { return revision.fields.value(name).toDouble(); };
    return {{u"recordId"_s, id}, {u"revision"_s, textOf(revision, "revision"_L1)}, {u"standing"_s, standingName(standing)},
            {u"words"_s, readable(state, words.value("state"_L1), services.language())}, {u"authorId"_s, textOf(revision, "author"_L1)},
            {u"author"_s, m_found->names.value(textOf(revision, "author"_L1))}, {u"uploadedAt"_s, textOf(revision, "uploaded_at"_L1)},
            {u"issuedAt"_s, textOf(revision, "issued_at"_L1)}, {u"note"_s, textOf(revision, "change_note"_L1)}, {u"file"_s, textOf(revision, "file"_L1)},
            {u"page"_s, int(number("page"_L1))}, {u"width"_s, number("width"_L1)}, {u"height"_s, number("height"_L1)}, {u"scale"_s, int(number("scale"_L1))},
            {u"mediaType"_s, textOf(revision, "media_type"_L1)}, {u"size"_s, number("size"_L1)}, {u"change"_s, textOf(revision, "change"_L1)},
            {u"checklist"_s, checklist}, {u"checked"_s, int(done.size())}, {u"returned"_s, textOf(revision, "returned_reason"_L1)},
            {u"seenBy"_s, seenBy}, {u"missing"_s, missing}, {u"unsent"_s, revision.unsent}};
}

void SheetRun::arrange()
{
    QVariantList revisions;
    if (exists()) {
        for (std::size_t place = m_found->sheet->revisions.size(); place > 0; --place)
            revisions.append(row(place - 1));
    }
    m_revisions = std::move(revisions);
    Q_EMIT changed();
}

const store::StoredRecord *SheetRun::lookedAt() const
{
    if (!exists())
        return nullptr;
    if (!m_revisionId.isEmpty())
        return m_found->sheet->revision(m_revisionId);
    if (const store::StoredRecord *const current = m_found->sheet->current())
        return current;
    return m_found->sheet->revisions.empty() ? nullptr : &m_found->sheet->revisions.back();
}

QVariant SheetRun::rowOf(const store::StoredRecord *revision) const
{
    for (const QVariant &row : m_revisions) {
        if (revision && row.toMap().value(u"recordId"_s) == idText(revision->id))
            return row;
    }
    return QVariant::fromValue(nullptr);
}

QVariant SheetRun::shown() const
{
    return rowOf(lookedAt());
}

QVariant SheetRun::current() const
{
    return rowOf(exists() ? m_found->sheet->current() : nullptr);
}

QVariant SheetRun::earlier() const
{
    const store::StoredRecord *const shown = lookedAt();
    return rowOf(shown ? m_found->sheet->before(idText(shown->id)) : nullptr);
}

bool SheetRun::seen() const
{
    const store::StoredRecord *const shown = lookedAt();
    return !shown || shown != m_found->sheet->current() || !m_found->people.contains(m_personId) || m_found->hasSeen(idText(shown->id), m_personId);
}

QString SheetRun::now() const
{
    return toIso(m_survey.link().services()->clock->now() + m_found->clockOffset);
}

store::Edit SheetRun::edit(const QString &kind, const QString &id, const QJsonObject &set) const
{
    return {idOf(id), kind, scope(), set};
}

store::Edit SheetRun::seenBy(const QString &revisionId) const
{
    const QJsonObject set{{u"site"_s, textOf(m_found->sheet->record, "site"_L1)}, {u"sheet"_s, recordId()}, {u"revision"_s, revisionId},
                          {u"person"_s, m_personId}, {u"seen_at"_s, now()}};
    return {m_survey.link().services()->newId(), u"sheet_seen"_s, scope(), set};
}

void SheetRun::confirmSeen()
{
    const store::StoredRecord *const shown = lookedAt();
    if (shown && !seen())
        m_writer.write({seenBy(idText(shown->id))});
}

void SheetRun::check(const QString &revisionId, const QString &code, bool done)
{
    const store::StoredRecord *const revision = exists() ? m_found->sheet->revision(revisionId) : nullptr;
    if (!revision)
        return;
    QStringList confirmed = doneOf(*revision);
    confirmed.removeAll(code);
    if (done)
        confirmed << code;
    m_writer.write({edit(u"sheet_revision"_s, revisionId, {{u"checklist"_s, checklistWith(confirmed)}})});
}

void SheetRun::submit(const QString &revisionId)
{
    if (exists())
        m_writer.write({edit(u"sheet_revision"_s, revisionId, {{u"state"_s, u"review"_s}})});
}

void SheetRun::giveBack(const QString &revisionId, const QString &reason)
{
    if (exists())
        m_writer.write({edit(u"sheet_revision"_s, revisionId, {{u"state"_s, u"draft"_s}, {u"returned_reason"_s, reason}})});
}

void SheetRun::issue(const QString &revisionId)
{
    const store::StoredRecord *const revision = exists() ? m_found->sheet->revision(revisionId) : nullptr;
    if (!revision)
        return;
    const QString at = now();
    std::vector<store::Edit> edits{edit(u"sheet_revision"_s, revisionId, {{u"state"_s, u"issued"_s}, {u"checker"_s, m_personId}, {u"issued_at"_s, at}})};
    for (const quality::RevisionLook &other : m_found->sheet->looks) {
        if (other.id != revisionId && other.state == "issued"_L1)
            edits.push_back(edit(u"sheet_revision"_s, other.id, {{u"state"_s, u"superseded"_s}, {u"superseded_at"_s, at}}));
    }
    const QString change = textOf(*revision, "change"_L1);
    if (m_found->changes.value(change) == "agreed"_L1)
        edits.push_back(edit(u"design_change"_s, change, {{u"state"_s, u"drawn"_s}, {u"revision"_s, revisionId}, {u"drawn_at"_s, at}}));
    if (m_found->people.contains(m_personId))
        edits.push_back(seenBy(revisionId));
    m_writer.write(std::move(edits));
}

void SheetRun::withdraw(const QString &revisionId)
{
    if (exists())
        m_writer.write({edit(u"sheet_revision"_s, revisionId, {{u"state"_s, u"superseded"_s}, {u"superseded_at"_s, now()}})});
}

} // namespace plumb
