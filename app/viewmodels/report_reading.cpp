#include "app/viewmodels/report_reading.h"

#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/viewmodels/inspection_items.h"
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

constexpr qsizetype hashShown = 12; // digits of a photo's hash in its stamp

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

class InspectionReading {
public:
    InspectionReading(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report)
        : m_reader(reader), m_schema(schema), m_asked(asked), m_report(report)
    {
    }

    Status read()
    {
        PLUMB_ASSIGN(const auto inspection, m_reader.record(m_asked.inspection));
        if (!inspection)
            return fail(ErrorCode::NotFound, u"inspection"_s);
        m_inspection = *inspection;
        note(m_inspection);
        m_report.language = m_asked.language;
        m_report.company = m_asked.company;
        m_report.labels = words::reportLabels();
        m_report.madeNote = words::reportMadeBy(m_asked.by, words::dateTime(m_asked.now, m_asked.language, {}));
        PLUMB_TRY(readHead());
        PLUMB_TRY(readItems());
        PLUMB_TRY(readTests());
        PLUMB_TRY(readIssues());
        PLUMB_TRY(readPhotos());
        PLUMB_TRY(readSignatures());
        PLUMB_TRY(readAmendments());
        m_report.dataHash = dataHash(std::move(m_records));
        return {};
    }

private:
    void note(const store::StoredRecord &record)
    {
        m_records.emplace_back(idText(record.id).toLatin1(), canonicalJson(record.fields));
    }
    QString words(const store::StoredRecord &record, const QString &field) const
    {
        const KindSchema *const kind = m_schema.kind(record.kind);
        const FieldSchema *const known = kind ? kind->field(field) : nullptr;
        // As on a page, but with the year: a report is read years later.
        if (known && known->type == FieldType::Moment)
            return words::dateTime(record.fields.value(field).toVariant(), m_asked.language, {});
        return readable(known, record.fields.value(field), m_asked.language);
    }
    QString label(const QString &kind, const QString &field) const
    {
        const KindSchema *const known = m_schema.kind(kind);
        const FieldSchema *const of = known ? known->field(field) : nullptr;
        return of ? of->label.in(m_asked.language) : field;
    }
    // The title of the record an id names; read once. "" where it is not here.
    Result<QString> named(const QString &id)
    {
        if (id.isEmpty())
            return QString();
        if (!m_names.contains(id)) {
            PLUMB_ASSIGN(const auto record, m_reader.record(idOf(id)));
            m_names.insert(id, record ? titleOf(*record, m_schema, m_asked.language) : QString());
        }
        return m_names.value(id);
    }
    store::ListQuery listOf(const QString &kind, const QString &field, const QString &value) const
    {
        store::ListQuery query;
        query.kind = kind;
        query.scope = m_inspection.scope;
        query.where = {{field, value}};
        return query;
    }
    static void add(QList<report::Fact> &facts, const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            facts.append({label, value});
    }

    Status readHead()
    {
        m_report.title = text(m_inspection, "title"_L1);
        PLUMB_ASSIGN(m_report.subtitle, named(text(m_inspection, "site"_L1)));
        PLUMB_ASSIGN(m_stage, named(text(m_inspection, "stage"_L1)));
        PLUMB_ASSIGN(const QString inspector, named(text(m_inspection, "inspector"_L1)));
        add(m_report.cover, label(u"inspection"_s, u"stage"_s), m_stage);
        add(m_report.cover, label(u"inspection"_s, u"inspector"_s), inspector);
        for (const QString &field : {u"state"_s, u"planned_for"_s, u"started_at"_s, u"finished_at"_s})
            add(m_report.cover, label(u"inspection"_s, field), words(m_inspection, field));
        add(m_report.cover, label(u"inspection"_s, u"template"_s), words::reportChecklist(text(m_inspection, "template"_L1), m_inspection.fields.value("template_version"_L1).toInt()));
        add(m_report.cover, label(u"inspection"_s, u"note"_s), text(m_inspection, "note"_L1));
        return {};
    }

    Status readItems()
    {
        store::ListQuery query = listOf(u"inspection_item"_s, u"inspection"_s, idText(m_inspection.id));
        query.sortBy = u"position"_s;
        PLUMB_TRY(m_reader.each(query, [&](const store::StoredRecord &record) -> Status { return readItem(record); }));
        m_report.conclusion = words::reportConclusion(m_total, m_passed, m_failed, m_total - m_answered);
        m_report.standing = m_failed > 0 ? Standing::Fail : m_answered < m_total || m_total == 0 ? Standing::Attention : Standing::Pass;
        return {};
    }

    Status readItem(const store::StoredRecord &record)
    {
        note(record);
        InspectionItem item{record.id, record.fields, {}, false};
        if (auto rule = ruleOfItem(record.fields); rule.ok())
            item.rule = std::move(*rule);
        m_about.append(idText(record.id));
        count(item.result());
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
        section(item.room()).items.push_back(std::move(out));
        return {};
    }

    static void add(QStringList &notes, const QString &value, const QString &label)
    {
        if (!value.isEmpty())
            notes << words::labelled(label, value);
    }

    void count(const QString &result)
    {
        m_answered += !result.isEmpty();
        m_failed += result == "fail"_L1;
        m_passed += result == "pass"_L1 || result == "fixed"_L1;
    }

    // Rooms in the order in which the checklist first comes to them.
    report::Section &section(const QString &room)
    {
        const auto known = std::find_if(m_report.sections.begin(), m_report.sections.end(),
                                        [&](const report::Section &section) { return section.title == room; });
        return known != m_report.sections.end() ? *known : m_report.sections.emplace_back(report::Section{room, {}});
    }

    static void judge(const quality::Rule &rule, const QList<double> &points, report::Item &out)
    {
        const quality::Verdict verdict = quality::judge(rule, points);
        const QString limit = words::limit(rule);
        const QString clause = words::clause(rule);
        out.limit = limit.isEmpty() || clause.isEmpty() ? limit + clause : limit + u" · "_s + clause;
        if (quality::isUnverified(rule))
            out.limit += u" · "_s + words::reportUnverified();
        out.verdict = words::verdict(verdict, rule);
        out.unit = rule.unit;
        for (qsizetype i = 0; i < points.size(); ++i)
            out.readings.append({QString::number(points[i], 'g', 9), i >= verdict.points.size() || verdict.points[i].ok});
    }

    Status readTests()
    {
        report::Section tests{words::reportTests(), {}};
        const store::ListQuery query = listOf(u"timed_test"_s, u"inspection"_s, idText(m_inspection.id));
        PLUMB_TRY(m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            note(record);
            m_about.append(idText(record.id));
            report::Item out;
            out.number = QString::number(tests.items.size() + 1);
            out.title = words(record, u"test"_s);
            if (const QString room = text(record, "room"_L1); !room.isEmpty())
                out.title += u" · "_s + room;
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

    void readTest(const quality::TimedTest &test, report::Item &out) const
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

    Status readIssues()
    {
        store::ListQuery query = listOf(u"issue"_s, u"inspection"_s, idText(m_inspection.id));
        return m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            note(record);
            m_about.append(idText(record.id));
            const QString state = text(record, "state"_L1);
            report::Issue out{QString::number(m_report.issues.size() + 1), text(record, "title"_L1),
                              state == "closed"_L1 || state == "verified"_L1 ? Standing::Pass : Standing::Attention, words(record, u"state"_s), {}};
            for (const QString &field : {u"place"_s, u"severity"_s, u"due_on"_s, u"fixed_at"_s, u"detail"_s})
                add(out.facts, label(record.kind, field), words(record, field));
            for (const QString &field : {u"crew"_s, u"assignee"_s, u"fixer"_s}) {
                PLUMB_ASSIGN(const QString name, named(record.fields.value(field).toString()));
                add(out.facts, label(record.kind, field), name);
            }
            m_report.issues.push_back(std::move(out));
            return {};
        });
    }

    // Of the inspection as a whole, of its items, tests and issues.
    Status readPhotos()
    {
        m_about.prepend(idText(m_inspection.id));
        for (const QString &about : std::as_const(m_about)) {
            store::ListQuery query = listOf(u"photo"_s, u"about"_s, about);
            query.sortBy = u"taken_at"_s;
            PLUMB_ASSIGN(const QString of, about == m_about.first() ? QString() : named(about));
            PLUMB_TRY(m_reader.each(query, [&](const store::StoredRecord &record) -> Status { return readPhoto(record, of); }));
        }
        return {};
    }

    Status readPhoto(const store::StoredRecord &record, const QString &of)
    {
        note(record);
        report::Photo photo;
        photo.sha256 = text(record, "file"_L1).toLatin1();
        photo.size = {record.fields.value("width"_L1).toInt(), record.fields.value("height"_L1).toInt()};
        photo.caption = joined({text(record, "caption"_L1), of, words(record, u"phase"_s)});
        PLUMB_ASSIGN(const QString by, named(text(record, "taken_by"_L1)));
        photo.stamp << joined({m_report.subtitle, text(record, "room"_L1), m_stage});
        photo.stamp << joined({words(record, u"taken_at"_s), by, words(record, u"source"_s), QString::fromLatin1(photo.sha256.first(std::min(hashShown, photo.sha256.size())))});
        photo.stamp.removeAll(QString());
        m_report.photos.push_back(std::move(photo));
        return {};
    }

    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    Status readSignatures()
    {
        store::ListQuery query = listOf(u"signature"_s, u"about"_s, idText(m_inspection.id));
        return m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            note(record);
            m_report.signatures.push_back({words(record, u"role"_s), text(record, "name"_L1), words(record, u"signed_at"_s)});
            return {};
        });
    }

    // What was added after it was sealed stands on the first page.
    Status readAmendments()
    {
        store::ListQuery query = listOf(u"amendment"_s, u"about"_s, idText(m_inspection.id));
        query.sortBy = u"at"_s;
        return m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            note(record);
            PLUMB_ASSIGN(const QString author, named(text(record, "author"_L1)));
            add(m_report.cover, words::reportAmended(), joined({words(record, u"at"_s), author, text(record, "reason"_L1)}));
            return {};
        });
    }

    store::Reader &m_reader;
    const Schema &m_schema;
    const ReportAsked &m_asked;
    report::Report &m_report;
    store::StoredRecord m_inspection;
    QString m_stage;
    QStringList m_about; // ids that photos may be about
    QHash<QString, QString> m_names;
    std::vector<std::pair<QByteArray, QByteArray>> m_records;
    int m_total = 0;
    int m_answered = 0;
    int m_passed = 0;
    int m_failed = 0;
};

} // namespace

QByteArray dataHash(std::vector<std::pair<QByteArray, QByteArray>> records)
{
    std::sort(records.begin(), records.end());
    QByteArray lines;
    for (const auto &[id, fields] : records)
        lines += id + ' ' + fields + '\n';
    return crypto::sha256Hex(lines);
}

Status readReport(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report)
{
    return InspectionReading(reader, schema, asked, report).read();
}

} // namespace plumb
