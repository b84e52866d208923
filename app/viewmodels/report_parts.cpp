#include "app/viewmodels/report_parts.h"

#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/viewmodels/matter_reading.h"
#include "app/viewmodels/photo_stamp.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/verdict_words.h"
#include "app/viewmodels/words.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using report::Standing;

namespace {

constexpr qsizetype hashShown = 12; // digits of a hash, where it stands for the whole
constexpr qsizetype mostStrokes = 400;

QString text(const store::StoredRecord &record, QLatin1StringView field)
{
    return record.fields.value(field).toString();
}

Standing standingOf(const QString &result)
{
    if (result == "pass"_L1)
        return Standing::Pass;
    if (result == "fail"_L1)
        return Standing::Fail;
    return result == "fixed"_L1 ? Standing::Attention : Standing::None;
}

Standing standingOf(quality::Outcome outcome)
{
    return outcome == quality::Outcome::Pass ? Standing::Pass : outcome == quality::Outcome::Fail ? Standing::Fail : Standing::None;
}

bool isDone(const QString &state)
{
    return state == "closed"_L1 || state == "verified"_L1;
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void add(QList<report::Fact> &facts, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        facts.append({label, value});
}

void add(QStringList &notes, const QString &value, const QString &label)
{
    if (!value.isEmpty())
        notes << words::labelled(label, value);
}

// What another device wrote is drawn as far as it is what it should be.
report::Ink inkOf(const QJsonObject &ink)
{
    report::Ink out{{ink.value("w"_L1).toDouble(), ink.value("h"_L1).toDouble()}, {}};
    if (out.size.isEmpty())
        return {};
    for (const QJsonValue stroke : ink.value("strokes"_L1).toArray()) {
        const QJsonArray numbers = stroke.toArray();
        QPolygonF line;
        for (qsizetype i = 0; i + 1 < numbers.size(); i += 2)
            line << QPointF(numbers[i].toDouble(), numbers[i + 1].toDouble());
        if (!line.isEmpty() && out.strokes.size() < mostStrokes)
            out.strokes.append(line);
    }
    return out;
}

} // namespace

Result<store::StoredRecord> ReportParts::subject(const QString &kind)
{
    PLUMB_ASSIGN(const auto record, m_reader.record(m_asked.subject));
    if (!record || record->kind != kind)
        return fail(ErrorCode::NotFound, kind);
    m_scope = materialScope(*record);
    note(*record);
    m_report.language = m_asked.language;
    m_report.company = m_asked.company;
    m_report.labels = words::reportLabels();
    m_report.madeNote = words::reportMadeBy(m_asked.by, words::dateTime(m_asked.now, m_asked.language, {}));
    const bool site = kind == "site"_L1;
    PLUMB_ASSIGN(m_place, named(site ? idText(record->id) : text(*record, "site"_L1)));
    m_report.subtitle = m_place;
    return *record;
}

void ReportParts::note(const store::StoredRecord &record)
{
    m_records.emplace_back(idText(record.id).toLatin1(), canonicalJson(record.fields));
}

QString ReportParts::words(const store::StoredRecord &record, const QString &field) const
{
    const KindSchema *const kind = m_schema.kind(record.kind);
    const FieldSchema *const known = kind ? kind->field(field) : nullptr;
    // As on a page, but with the year: a report is read years later.
    if (known && known->type == FieldType::Moment)
        return words::dateTime(record.fields.value(field).toVariant(), m_asked.language, {});
    return readable(known, record.fields.value(field), m_asked.language);
}

QString ReportParts::label(const QString &kind, const QString &field) const
{
    const KindSchema *const known = m_schema.kind(kind);
    const FieldSchema *const of = known ? known->field(field) : nullptr;
    return of ? of->label.in(m_asked.language) : field;
}

Result<QString> ReportParts::named(const QString &id)
{
    if (id.isEmpty())
        return QString();
    if (!m_names.contains(id)) {
        PLUMB_ASSIGN(const auto record, m_reader.record(idOf(id)));
        m_names.insert(id, record ? titleOf(*record, m_schema, m_asked.language) : QString());
    }
    return m_names.value(id);
}

Status ReportParts::each(const QString &kind, const QString &field, const Id &value, const QString &sortBy,
                         const std::function<Status(const store::StoredRecord &)> &visit)
{
    return eachIn(m_scope, kind, field, value, sortBy, visit);
}

Status ReportParts::eachIn(const QString &scope, const QString &kind, const QString &field, const Id &value, const QString &sortBy,
                           const std::function<Status(const store::StoredRecord &)> &visit)
{
    store::ListQuery query;
    query.kind = kind;
    query.scope = scope;
    query.where = {{field, idText(value)}};
    query.sortBy = sortBy;
    return m_reader.each(query, visit);
}

void ReportParts::addCover(const QString &label, const QString &value)
{
    add(m_report.cover, label, value);
}

Status ReportParts::addCover(const store::StoredRecord &record, const QStringList &fields)
{
    const KindSchema *const kind = m_schema.kind(record.kind);
    for (const QString &field : fields) {
        const FieldSchema *const known = kind ? kind->field(field) : nullptr;
        const bool reference = known && known->type == FieldType::Reference;
        PLUMB_ASSIGN(const QString value, reference ? named(record.fields.value(field).toString()) : Result<QString>(words(record, field)));
        addCover(label(record.kind, field), value);
    }
    return {};
}

Status ReportParts::readInspection(const store::StoredRecord &inspection, const QString &heading)
{
    m_about.append(idText(inspection.id));
    PLUMB_TRY(each(u"inspection_item"_s, u"inspection"_s, inspection.id, u"position"_s,
                   [&](const store::StoredRecord &record) { return readItem(record, heading); }));
    PLUMB_TRY(readTests(inspection, heading));
    PLUMB_TRY(readSignatures(inspection));
    return readAmendments(inspection);
}

Status ReportParts::readItem(const store::StoredRecord &record, const QString &heading)
{
    note(record);
    InspectionItem item{record.id, record.fields, {}, false};
    if (auto rule = ruleOfItem(record.fields); rule.ok())
        item.rule = std::move(*rule);
    m_about.append(idText(record.id));
    count(item.result());
    report::Section &room = section(joined({heading, item.room()}));
    report::Item out;
    out.number = QString::number(++m_total);
    out.title = item.title();
    out.requirement = text(record, "requirement"_L1);
    out.standing = standingOf(item.result());
    out.result = item.result().isEmpty() ? words::reportUnanswered() : words(record, u"result"_s);
    if (item.rule)
        judge(*item.rule, pointsOf(record.fields), out);
    add(out.notes, text(record, "note"_L1), label(record.kind, u"note"_s));
    add(out.notes, text(record, "reason"_L1), label(record.kind, u"reason"_s));
    PLUMB_ASSIGN(const QString crew, named(text(record, "crew"_L1)));
    add(out.notes, crew, label(record.kind, u"crew"_s));
    room.items.push_back(std::move(out));
    return {};
}

void ReportParts::count(const QString &result)
{
    m_answered += !result.isEmpty();
    m_failed += result == "fail"_L1;
    m_passed += result == "pass"_L1 || result == "fixed"_L1;
}

// Rooms in the order in which the checklist first comes to them.
report::Section &ReportParts::section(const QString &title)
{
    const auto known = std::find_if(m_report.sections.begin(), m_report.sections.end(),
                                    [&](const report::Section &section) { return section.title == title; });
    return known != m_report.sections.end() ? *known : m_report.sections.emplace_back(report::Section{title, {}});
}

void ReportParts::judge(const quality::Rule &rule, const QList<double> &points, report::Item &out)
{
    const quality::Verdict verdict = quality::judge(rule, points);
    out.limit = joined({words::limit(rule), words::clause(rule), quality::isUnverified(rule) ? words::reportUnverified() : QString()});
    out.verdict = words::verdict(verdict, rule);
    out.unit = rule.unit;
    for (qsizetype i = 0; i < points.size(); ++i)
        out.readings.append({QString::number(points[i], 'g', 9), i >= verdict.points.size() || verdict.points[i].ok});
}

Status ReportParts::readTests(const store::StoredRecord &inspection, const QString &heading)
{
    report::Section tests{joined({heading, words::reportTests()}), {}};
    PLUMB_TRY(each(u"timed_test"_s, u"inspection"_s, inspection.id, {}, [&](const store::StoredRecord &record) -> Status {
        note(record);
        m_about.append(idText(record.id));
        report::Item out;
        out.number = QString::number(tests.items.size() + 1);
        out.title = joined({words(record, u"test"_s), text(record, "room"_L1)});
        out.result = words(record, u"state"_s);
        if (const auto test = quality::timedTestOf(record.fields); test.ok())
            readTest(*test, out);
        for (const QString &field : {u"started_at"_s, u"ended_at"_s, u"note"_s})
            add(out.notes, words(record, field), label(record.kind, field));
        tests.items.push_back(std::move(out));
        return {};
    }));
    if (!tests.items.empty())
        m_report.sections.push_back(std::move(tests));
    return {};
}

void ReportParts::readTest(const quality::TimedTest &test, report::Item &out) const
{
    const quality::TestStand stand = quality::standing(test, fromMillis(m_asked.now.toMSecsSinceEpoch()));
    out.requirement = words::testRule(test.rule);
    out.limit = words::testClause(test.rule);
    out.standing = standingOf(stand.verdict.outcome);
    out.verdict = words::testVerdict(stand.verdict, test.rule);
    if (const QString doubt = words::testDoubt(stand); !doubt.isEmpty())
        out.notes << doubt;
    out.unit = words::testUnit(test.rule.kind);
    for (const quality::TestReading &reading : test.readings)
        out.readings.append({QString::number(reading.value, 'g', 9), true});
}

Status ReportParts::readIssues(const QString &field, const Id &value, const QString &sortBy)
{
    return each(u"issue"_s, field, value, sortBy, [this](const store::StoredRecord &record) { return readIssue(record); });
}

Status ReportParts::readIssue(const store::StoredRecord &record)
{
    if (m_about.contains(idText(record.id)))
        return {};
    note(record);
    m_about.append(idText(record.id));
    const bool done = isDone(text(record, "state"_L1));
    m_openIssues += !done;
    report::Issue out{QString::number(m_report.issues.size() + 1), text(record, "title"_L1), done ? Standing::Pass : Standing::Attention,
                      words(record, u"state"_s), {}};
    for (const QString &field : {u"place"_s, u"severity"_s, u"due_on"_s, u"fixed_at"_s, u"detail"_s})
        add(out.facts, label(record.kind, field), words(record, field));
    for (const QString &field : {u"crew"_s, u"assignee"_s, u"fixer"_s}) {
        PLUMB_ASSIGN(const QString name, named(record.fields.value(field).toString()));
        add(out.facts, label(record.kind, field), name);
    }
    m_report.issues.push_back(std::move(out));
    return {};
}

Status ReportParts::readPhotos(const store::StoredRecord &subject)
{
    m_about.removeAll(idText(subject.id));
    m_about.prepend(idText(subject.id));
    m_names.insert(m_about.front(), {}); // it is the report's own title
    return readIssuePhotos();
}

Status ReportParts::readIssuePhotos()
{
    for (const QString &about : std::as_const(m_about)) {
        PLUMB_ASSIGN(const QString of, named(about));
        PLUMB_TRY(each(u"photo"_s, u"about"_s, idOf(about), u"taken_at"_s, [&](const store::StoredRecord &record) { return readPhoto(record, of); }));
    }
    addCover(words::reportUnreleased(), m_unreleased > 0 ? QString::number(m_unreleased) : QString());
    return {};
}

Status ReportParts::readPhoto(const store::StoredRecord &record, const QString &of)
{
    const QString release = text(record, "release"_L1);
    if (m_asked.released && release != "client"_L1 && release != "public"_L1) {
        ++m_unreleased;
        return {};
    }
    note(record);
    report::Photo photo;
    photo.sha256 = text(record, "file"_L1).toLatin1();
    photo.size = {record.fields.value("width"_L1).toInt(), record.fields.value("height"_L1).toInt()};
    photo.caption = joined({text(record, "caption"_L1), of, words(record, u"phase"_s)});
    for (const QJsonValue shape : record.fields.value("markup"_L1).toArray())
        photo.markup << shape.toString();
    PLUMB_ASSIGN(const QString by, named(text(record, "taken_by"_L1)));
    photo.stamp = photoStamp(record, m_schema, {m_place, m_report.stage, by}, m_asked.language);
    m_report.photos.push_back(std::move(photo));
    return {};
}

Status ReportParts::readSignatures(const store::StoredRecord &about)
{
    std::vector<store::StoredRecord> signatures;
    PLUMB_TRY(each(u"signature"_s, u"about"_s, about.id, {}, [&](const store::StoredRecord &record) -> Status {
        note(record);
        signatures.push_back(record);
        return {};
    }));
    quality::Matter matter;
    if (!signatures.empty())
        PLUMB_TRY(readMatter(m_reader, m_schema, about.id, m_asked.language, matter));
    for (const store::StoredRecord &record : signatures) {
        const QJsonObject seal = record.fields.value("signed"_L1).toObject();
        const auto standing = quality::compare(seal, matter);
        report::Signature out{words(record, u"role"_s), text(record, "name"_L1), words(record, u"signed_at"_s), inkOf(record.fields.value("ink"_L1).toObject()), {}, Standing::None};
        if (text(record, "state"_L1) == "withdrawn"_L1) {
            out.standing = Standing::Fail;
            out.note = joined({words(record, u"state"_s), text(record, "withdrawn_reason"_L1)});
        } else if (standing) {
            out.standing = standing->asSigned ? Standing::Pass : Standing::Attention;
            out.note = words::reportSigned(seal.value("hash"_L1).toString().first(hashShown), standing->asSigned, int(standing->changes.size()));
        }
        m_report.signatures.push_back(std::move(out));
    }
    return {};
}

// What was added after it was sealed stands on the first page.
Status ReportParts::readAmendments(const store::StoredRecord &inspection)
{
    return each(u"amendment"_s, u"about"_s, inspection.id, u"at"_s, [&](const store::StoredRecord &record) -> Status {
        note(record);
        PLUMB_ASSIGN(const QString author, named(text(record, "author"_L1)));
        addCover(words::reportAmended(), joined({words(record, u"at"_s), author, text(record, "reason"_L1)}));
        return {};
    });
}

void ReportParts::conclude()
{
    m_report.conclusion = words::reportConclusion(m_total, m_passed, m_failed, m_total - m_answered);
    m_report.standing = m_failed > 0 ? Standing::Fail : m_answered < m_total || m_total == 0 ? Standing::Attention : Standing::Pass;
}

void ReportParts::concludeIssues()
{
    m_report.conclusion = words::reportIssues(int(m_report.issues.size()), m_openIssues);
    m_report.standing = m_openIssues > 0 ? Standing::Attention : Standing::Pass;
}

void ReportParts::finish()
{
    m_report.dataHash = dataHash(std::move(m_records));
}

} // namespace plumb
