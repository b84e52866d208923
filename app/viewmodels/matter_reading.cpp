#include "app/viewmodels/matter_reading.h"

#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

class MatterReading {
public:
    MatterReading(store::Reader &reader, const Schema &schema, const QString &language, quality::Matter &matter)
        : m_reader(reader), m_schema(schema), m_language(language), m_matter(matter)
    {
    }

    Status read(const Id &about)
    {
        PLUMB_ASSIGN(const auto record, m_reader.record(about));
        if (!record)
            return fail(ErrorCode::NotFound, u"what is signed"_s);
        m_scope = record->scope;
        add(*record);
        PLUMB_TRY(readPhotos(about, false));
        if (record->kind != "inspection"_L1)
            return {};
        for (const QString &kind : {u"inspection_item"_s, u"timed_test"_s, u"issue"_s}) {
            std::vector<Id> found;
            PLUMB_TRY(readAll(kind, u"inspection"_s, about, [&](const store::StoredRecord &part) {
                add(part);
                found.push_back(part.id);
            }));
            // An issue goes on after the signature: photos of its mending are no part of what was signed.
            for (const Id &id : found)
                PLUMB_TRY(readPhotos(id, kind == "issue"_L1));
        }
        return {};
    }

private:
    void add(const store::StoredRecord &record)
    {
        m_matter.add(record.id, record.kind, titleOf(record, m_schema, m_language), record.fields);
    }
    Status readPhotos(const Id &about, bool asFound)
    {
        return readAll(u"photo"_s, u"about"_s, about, [&](const store::StoredRecord &photo) {
            if (!asFound || photo.fields.value("phase"_L1).toString() != "after"_L1)
                add(photo);
        });
    }
    Status readAll(const QString &kind, const QString &field, const Id &value, const std::function<void(const store::StoredRecord &)> &visit)
    {
        store::ListQuery query;
        query.kind = kind;
        query.scope = m_scope;
        query.where = {{field, toString(value)}};
        return m_reader.each(query, [&](const store::StoredRecord &record) -> Status {
            visit(record);
            return {};
        });
    }

    store::Reader &m_reader;
    const Schema &m_schema;
    const QString m_language;
    quality::Matter &m_matter;
    QString m_scope;
};

} // namespace

QStringList matterKinds()
{
    return {u"inspection"_s, u"inspection_item"_s, u"timed_test"_s, u"issue"_s, u"photo"_s, u"briefing"_s, u"maintenance"_s, u"quotation"_s, u"design_change"_s, u"completion_file"_s};
}

Status readMatter(store::Reader &reader, const Schema &schema, const Id &about, const QString &language, quality::Matter &matter)
{
    return MatterReading(reader, schema, language, matter).read(about);
}

} // namespace plumb
