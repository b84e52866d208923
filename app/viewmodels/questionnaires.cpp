#include "app/viewmodels/questionnaires.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <QJSValue>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status readAll(store::Reader &reader, std::vector<QJsonObject> &found)
{
    store::ListQuery query;
    query.kind = u"questionnaire"_s;
    return reader.each(query, [&](const store::StoredRecord &record) -> Status {
        QJsonObject fields = record.fields;
        fields.insert(u"id"_s, idText(record.id));
        found.push_back(fields);
        return {};
    });
}

QVariant plain(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
}

// The newest draft of an occasion; empty: nobody writes one.
QJsonObject draftOf(const QString &occasion, const std::vector<QJsonObject> &records, int above)
{
    QJsonObject best;
    for (const QJsonObject &fields : records) {
        const int version = fields.value("version"_L1).toInt();
        if (fields.value("state"_L1).toString() == "draft"_L1 && fields.value("occasion"_L1).toString() == occasion && version > std::max(above, best.value("version"_L1).toInt()))
            best = fields;
    }
    return best;
}

} // namespace

Questionnaires::Questionnaires(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"questionnaire"_s}, []() -> Survey<std::vector<QJsonObject>>::Work { return readAll; },
               [this](const Result<std::vector<QJsonObject>> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &Questionnaires::changed);
    connect(&m_writer, &RecordWriter::saved, this, [this] {
        if (const QString made = std::exchange(m_made, {}); !made.isEmpty())
            Q_EMIT begun(made);
        else
            Q_EMIT approved();
    });
    connect(&m_writer, &RecordWriter::failed, this, [this](const QVariantMap &error) {
        m_made.clear();
        Q_EMIT failed(error);
    });
}

QVariantList Questionnaires::rows() const
{
    QVariantList rows;
    const Services *const services = m_survey.link().services();
    const KindSchema *const kind = services->schema->kind(u"questionnaire"_s);
    const FieldSchema *const occasion = kind ? kind->field(u"occasion"_s) : nullptr;
    if (!m_found || !occasion)
        return rows;
    for (const Choice &each : occasion->choices) {
        const QString value = each.value;
        const quality::Questions asked = quality::questionsFor(value, *m_found, ownQuestions());
        const QJsonObject draft = draftOf(value, *m_found, asked.version);
        rows.append(QVariantMap{{u"occasion"_s, value}, {u"label"_s, readable(occasion, value, services->language())}, {u"recordId"_s, asked.record},
                                {u"version"_s, asked.version}, {u"questions"_s, asked.list.toVariantList()}, {u"draftId"_s, draft.value("id"_L1).toString()},
                                {u"draftMine"_s, draft.value("author"_L1).toString() == m_personId}});
    }
    return rows;
}

void Questionnaires::begin(const QString &occasion)
{
    if (!m_found || !m_made.isEmpty())
        return;
    const quality::Questions asked = quality::questionsFor(occasion, *m_found, ownQuestions());
    const Id id = m_survey.link().services()->newId();
    m_made = idText(id);
    m_writer.write({{id, u"questionnaire"_s, u"company"_s,
                     {{u"occasion"_s, occasion}, {u"version"_s, asked.version + 1}, {u"questions"_s, asked.list}, {u"author"_s, m_personId}, {u"state"_s, u"draft"_s}}}});
}

void Questionnaires::approve(const QString &recordId)
{
    const QString today = toDateTime(m_survey.link().services()->clock->now()).toLocalTime().date().toString(Qt::ISODate);
    m_writer.write({{idOf(recordId), u"questionnaire"_s, u"company"_s, {{u"state"_s, u"in_use"_s}, {u"approver"_s, m_personId}, {u"approved_on"_s, today}}}});
}

bool Questionnaires::fit(const QVariant &questions) const
{
    return quality::problemOfQuestions(QJsonArray::fromVariantList(plain(questions).toList())).isEmpty();
}

QVariantMap Questionnaires::inEveryLanguage(const QString &words) const
{
    return {{u"zh_CN"_s, words}, {u"zh_TW"_s, words}, {u"en"_s, words}};
}

QString Questionnaires::inWords(const QVariant &text) const
{
    const QVariantMap words = plain(text).toMap();
    const QString own = words.value(m_survey.link().services()->language()).toString();
    return own.isEmpty() ? words.value(u"zh_CN"_s).toString() : own;
}

} // namespace plumb
