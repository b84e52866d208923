// The parts of a report, read one after the other into the same report: a whole inspection, issues, photos,
// signatures. Which of them a report has is report_reading's. Runs on a thread of the store's.
#pragma once

#include "app/quality/timed_test.h"
#include "app/viewmodels/inspection_items.h"
#include "app/viewmodels/report_reading.h"

#include <QHash>
#include <QSet>

namespace plumb {

class ReportParts {
public:
    ReportParts(store::Reader &reader, const Schema &schema, const ReportAsked &asked, report::Report &report)
        : m_reader(reader), m_schema(schema), m_asked(asked), m_report(report)
    {
    }

    // The record the report is of. Error: NotFound where it is not here.
    Result<store::StoredRecord> subject(const QString &kind);
    // The field in words, under its label, on the first page. Nothing where it is empty.
    Status addCover(const store::StoredRecord &record, const QStringList &fields);
    void addCover(const QString &label, const QString &value);

    // Items by room, tests, signatures and amendments. `heading`: before the rooms; may be empty.
    Status readInspection(const store::StoredRecord &inspection, const QString &heading);
    Status readIssues(const QString &field, const Id &value, const QString &sortBy = {});
    // Of the subject itself and of every record read so far.
    Status readPhotos(const store::StoredRecord &subject);
    Status readIssuePhotos(); // of what was read so far alone
    Status readSignatures(const store::StoredRecord &about);
    Status each(const QString &kind, const QString &field, const Id &value, const QString &sortBy,
                const std::function<Status(const store::StoredRecord &)> &visit);
    // The same of another scope than the subject's.
    Status eachIn(const QString &scope, const QString &kind, const QString &field, const Id &value, const QString &sortBy,
                  const std::function<Status(const store::StoredRecord &)> &visit);
    // From the items: the conclusion and how all of it stands.
    void conclude();
    // From the issues.
    void concludeIssues();
    void finish(); // the hash

    // The title of the record an id names; read once. "" where it is not here.
    Result<QString> named(const QString &id);
    QString words(const store::StoredRecord &record, const QString &field) const;
    QString label(const QString &kind, const QString &field) const;
    void note(const store::StoredRecord &record);

private:
    Status readItem(const store::StoredRecord &record, const QString &heading);
    Status readTests(const store::StoredRecord &inspection, const QString &heading);
    void readTest(const quality::TimedTest &test, report::Item &out) const;
    Status readIssue(const store::StoredRecord &record);
    Status readPhoto(const store::StoredRecord &record, const QString &of);
    Status readAmendments(const store::StoredRecord &inspection);
    void count(const QString &result);
    report::Section &section(const QString &title);
    static void judge(const quality::Rule &rule, const QList<double> &points, report::Item &out);

    store::Reader &m_reader;
    const Schema &m_schema;
    const ReportAsked &m_asked;
    report::Report &m_report;
    QString m_scope;
    QString m_place;              // the site, in the stamp of photos
    QStringList m_about;          // ids that photos may be about
    QHash<QString, QString> m_names;
    std::vector<std::pair<QByteArray, QByteArray>> m_records;
    int m_total = 0;
    int m_answered = 0;
    int m_passed = 0;
    int m_failed = 0;
    int m_openIssues = 0;
    int m_unreleased = 0;
};

} // namespace plumb
