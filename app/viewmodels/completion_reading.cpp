#include "app/viewmodels/completion_reading.h"

#include "app/viewmodels/drawn_sheets.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;
using quality::CompletionLack;
using quality::CompletionRecord;

namespace {

struct CompletionWords {
    Q_DECLARE_TR_FUNCTIONS(CompletionWords)
};

class CompletionReading {
public:
    CompletionReading(store::Reader &reader, const Schema &schema, const Id &site, const QString &language, quality::CompletionRecords &records)
        : m_reader(reader), m_schema(schema), m_site(toString(site)), m_language(language), m_records(records)
    {
    }

    Status read()
    {
        PLUMB_TRY(readAll(u"completion_document"_s, {}, m_records.documents));
        PLUMB_TRY(readDrawings());
        PLUMB_TRY(readAll(u"design_change"_s, u"asked_at"_s, m_records.changes));
        PLUMB_TRY(readAll(u"stage"_s, u"position"_s, m_records.stages));
        PLUMB_TRY(readAll(u"inspection"_s, u"planned_for"_s, m_records.inspections));
        PLUMB_TRY(readAll(u"photo"_s, u"taken_at"_s, m_records.photos));
        PLUMB_TRY(readAll(u"timed_test"_s, u"due_at"_s, m_records.tests));
        PLUMB_TRY(readAll(u"follow_up"_s, u"due_on"_s, m_records.followUps));
        nameStagesOfPhotos();
        return {};
    }

private:
    Status readAll(const QString &kind, const QString &sortBy, std::vector<CompletionRecord> &into)
    {
        store::ListQuery query;
        query.kind = kind;
        query.where = {{u"site"_s, m_site}};
        query.sortBy = sortBy;
        return m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            into.push_back({record.id, titleOf(record), record.fields});
            return {};
        });
    }
    Status readDrawings()
    {
        SheetSurvey found;
        PLUMB_TRY(readSheets(m_reader, m_site, found));
        for (const ReadSheet &sheet : found.sheets) {
            const store::StoredRecord *now = sheet.current();
            if (!now)
                continue;
            m_records.drawings.push_back({{now->id, revisionWords(sheet, *now), now->fields},
                                          sheet.record.fields.value("discipline"_L1).toString()});
        }
        return {};
    }
    QString choice(const QString &kind, const QString &field, const QJsonObject &fields) const
    {
        const KindSchema *schema = m_schema.kind(kind);
        return readable(schema ? schema->field(field) : nullptr, fields.value(field), m_language);
    }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    QString titleOf(const store::StoredRecord &record) const
    {
        const QJsonObject &fields = record.fields;
        if (record.kind == "stage"_L1)
            return choice(record.kind, u"code"_s, fields);
        if (record.kind == "timed_test"_L1)
            return joined({choice(record.kind, u"test"_s, fields), fields.value("room"_L1).toString()});
        if (record.kind == "photo"_L1)
            return joined({fields.value("room"_L1).toString(), fields.value("wall"_L1).toString(), fields.value("caption"_L1).toString()});
        if (record.kind == "completion_document"_L1)
            return fields.value("title"_L1).toString();
        if (record.kind == "follow_up"_L1)
            return joined({choice(record.kind, u"rule"_s, fields), CompletionWords::tr("%1 of 5").arg(fields.value("csat"_L1).toInt())});
        return plumb::titleOf(record, m_schema, m_language);
    }
    // A photo that names no stage is of the stage of what it is about.
    void nameStagesOfPhotos()
    {
        QHash<QString, QString> codes;
        for (const CompletionRecord &stage : m_records.stages)
            codes.insert(toString(stage.id), stage.fields.value("code"_L1).toString());
        for (const CompletionRecord &inspection : m_records.inspections)
            codes.insert(toString(inspection.id), codes.value(inspection.fields.value("stage"_L1).toString()));
        for (CompletionRecord &photo : m_records.photos) {
            if (photo.fields.value("stage"_L1).toString().isEmpty())
                photo.fields.insert(u"stage"_s, codes.value(photo.fields.value("about"_L1).toString()));
        }
    }

    store::Reader &m_reader;
    const Schema &m_schema;
    const QString m_site;
    const QString m_language;
    quality::CompletionRecords &m_records;
};

} // namespace

Status readCompletion(store::Reader &reader, const Schema &schema, const Id &site, const QString &language, quality::CompletionRecords &records)
{
    return CompletionReading(reader, schema, site, language, records).read();
}

QString words::completionPart(const Schema &schema, const QString &code, const QString &language)
{
    const KindSchema *kind = schema.kind(u"completion_document"_s);
    return readable(kind ? kind->field(u"part"_s) : nullptr, code, language);
}

QString words::completionLack(const quality::CompletionMissing &missing)
{
    switch (missing.lack) {
    case CompletionLack::Nothing: return CompletionWords::tr("Nothing is here yet");
    case CompletionLack::HiddenUnsigned: return CompletionWords::tr("%1: no signed acceptance of hidden works").arg(missing.title);
    case CompletionLack::HiddenPhotos: return CompletionWords::tr("%1: no photo of what was covered").arg(missing.title);
    case CompletionLack::StageUnsigned: return CompletionWords::tr("%1: no signed acceptance").arg(missing.title);
    case CompletionLack::TestRunning: return CompletionWords::tr("%1: the test still runs").arg(missing.title);
    case CompletionLack::TestFailed: return CompletionWords::tr("%1: the test failed and was not passed since").arg(missing.title);
    case CompletionLack::ChangeOpen: return CompletionWords::tr("%1: the client has not decided").arg(missing.title);
    case CompletionLack::ChangeNotDrawn: return CompletionWords::tr("%1: agreed, and no revision shows it").arg(missing.title);
    }
    return {};
}

} // namespace plumb
