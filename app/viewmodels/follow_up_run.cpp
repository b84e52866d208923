#include "app/viewmodels/follow_up_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString followUpKind = u"follow_up"_s;
constexpr int answerDays = 7;       // a suggestion is answered within so many: the company's own number, no clause says it
constexpr int mostWords = 500;      // of the client's words that an alert carries

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

std::optional<int> numberIn(const QVariant &value)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && !value.toString().isEmpty() ? std::optional(number) : std::nullopt;
}

// What a client answers, and nothing that belongs to the plan.
const QStringList answerFields{u"csat"_s, u"csat_designer"_s, u"csat_project_manager"_s, u"csat_crew"_s, u"csat_adviser"_s, u"nps"_s, u"answers"_s, u"promises"_s, u"words"_s};

} // namespace

FollowUpRun::FollowUpRun(QObject *parent)
    : QObject(parent),
      m_survey(this, QStringList(followUpKinds) << u"contact"_s << u"complaint"_s << u"maintenance"_s,
               [this]() -> Survey<FollowUpFound>::Work {
                   if (idOf(m_followUpId).isNull())
                       return {};
                   return [id = m_followUpId](store::Reader &reader, FollowUpFound &found) { return readFollowUp(reader, id, found); };
               },
               [this](const Result<FollowUpFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &FollowUpRun::changed);
    connect(this, &FollowUpRun::asked, this, [this] {
        m_begun = false;
        m_survey.ask();
    });
    connect(&m_writer, &RecordWriter::saved, this, &FollowUpRun::saved);
    connect(&m_writer, &RecordWriter::failed, this, [this](const QVariantMap &error) {
        m_begun = false;
        Q_EMIT failed(error);
    });
}

Moment FollowUpRun::now() const
{
    return m_survey.link().services()->clock->now() + (m_found ? m_found->clockOffset : Millis(0));
}

QString FollowUpRun::choice(const QString &kind, const QString &field, const QJsonValue &value) const
{
    const Services *const services = m_survey.link().services();
    const KindSchema *const schema = services->schema->kind(kind);
    return readable(schema ? schema->field(field) : nullptr, value, services->language());
}

QVariantMap FollowUpRun::fields() const
{
    return own().toVariantMap();
}

QString FollowUpRun::title() const
{
    return exists() ? choice(followUpKind, u"rule"_s, own().value("rule"_L1)) : QString();
}

QString FollowUpRun::client() const
{
    return exists() ? text(m_found->site, "client_name"_L1) : QString();
}

QString FollowUpRun::siteName() const
{
    return exists() ? text(m_found->site, "name"_L1) : QString();
}

QString FollowUpRun::adviser() const
{
    return exists() ? m_found->names.value(text(m_found->site, "adviser"_L1)) : QString();
}

quality::Questions FollowUpRun::inUse() const
{
    const auto rule = quality::followUpRuleNamed(text(own(), "rule"_L1)).value_or(quality::FollowUpRule::Other);
    return quality::questionsFor(quality::occasionOf(rule), m_found->questionnaires, ownQuestions());
}

QVariantList FollowUpRun::questions() const
{
    if (!exists())
        return {};
    const QJsonArray begun = own().value("questions"_L1).toArray();
    const QString language = m_survey.link().services()->language();
    QVariantList list;
    for (const QJsonArray asked = begun.isEmpty() ? inUse().list : begun; const QJsonValue &each : asked) {
        const QJsonObject question = each.toObject();
        const QJsonObject words = question.value("text"_L1).toObject();
        QString said = text(words, QLatin1StringView(language.toLatin1()));
        for (const QLatin1StringView other : {"zh_CN"_L1, "zh_TW"_L1, "en"_L1})
            said = said.isEmpty() ? text(words, other) : said;
        list.append(QVariantMap{{u"key"_s, text(question, "key"_L1)}, {u"kind"_s, text(question, "kind"_L1)}, {u"field"_s, quality::fieldOfQuestion(question)}, {u"text"_s, said}});
    }
    return list;
}

bool FollowUpRun::changedSince() const
{
    if (!exists() || text(own(), "state"_L1) != "running"_L1)
        return false;
    const quality::Questions now = inUse();
    return now.record != text(own(), "questionnaire"_L1) || now.version != own().value("questionnaire_version"_L1).toInt();
}

QVariantList FollowUpRun::promises() const
{
    if (!exists())
        return {};
    const QJsonValue written = own().value("promises"_L1);
    return (written.isArray() ? written.toArray() : m_found->openPromises).toVariantList();
}

QVariantList FollowUpRun::attempts() const
{
    QVariantList list;
    for (const store::StoredRecord &one : exists() ? m_found->attempts : std::vector<store::StoredRecord>()) {
        list.prepend(QVariantMap{{u"at"_s, text(one.fields, "at"_L1)}, {u"reason"_s, choice(one.kind, u"reason"_s, one.fields.value("reason"_L1))},
                                 {u"words"_s, text(one.fields, "words"_L1)}, {u"by"_s, m_found->names.value(text(one.fields, "by"_L1))},
                                 {u"callAt"_s, text(one.fields, "call_at"_L1)}});
    }
    return list;
}

QVariant FollowUpRun::last() const
{
    if (!exists() || !m_found->last)
        return QVariant::fromValue(nullptr);
    const QJsonObject &fields = m_found->last->fields;
    return QVariantMap{{u"csat"_s, fields.value("csat"_L1).toInt()}, {u"at"_s, text(fields, "finished_at"_L1)}};
}

QVariant FollowUpRun::alert() const
{
    if (!exists() || m_found->alerts.empty())
        return QVariant::fromValue(nullptr);
    const store::StoredRecord &alert = m_found->alerts.front();
    return QVariantMap{{u"recordId"_s, idText(alert.id)}, {u"state"_s, text(alert.fields, "state"_L1)}};
}

QVariantList FollowUpRun::suggestions() const
{
    QVariantList list;
    for (const store::StoredRecord &one : exists() ? m_found->suggestions : std::vector<store::StoredRecord>()) {
        list.append(QVariantMap{{u"recordId"_s, idText(one.id)}, {u"text"_s, text(one.fields, "text"_L1)}, {u"step"_s, choice(one.kind, u"step"_s, one.fields.value("step"_L1))},
                                {u"state"_s, text(one.fields, "state"_L1)}, {u"answer"_s, text(one.fields, "answer"_L1)}});
    }
    return list;
}

QVariant FollowUpRun::about() const
{
    if (!exists() || !m_found->about)
        return QVariant::fromValue(nullptr);
    const store::StoredRecord &about = *m_found->about;
    const Services *const services = m_survey.link().services();
    return QVariantMap{{u"recordId"_s, idText(about.id)}, {u"kind"_s, about.kind}, {u"scope"_s, about.scope},
                       {u"title"_s, titleOf(about, *services->schema, services->language())}, {u"fields"_s, about.fields.toVariantMap()}};
}

store::Edit FollowUpRun::edit(QJsonObject set) const
{
    return {idOf(m_followUpId), followUpKind, scope(), std::move(set)};
}

void FollowUpRun::begin()
{
    const QString state = text(own(), "state"_L1);
    if (!exists() || m_begun || (state != "planned"_L1 && state != "invalid"_L1))
        return;
    m_begun = true;
    const quality::Questions asked = inUse();
    QJsonObject set{{u"state"_s, u"running"_s}, {u"started_at"_s, toIso(now())}};
    if (!own().value("questions"_L1).isArray()) { // taken up again: the questions stay
        set.insert(u"questions"_s, asked.list);
        set.insert(u"questionnaire_version"_s, asked.version);
        if (!asked.record.isEmpty())
            set.insert(u"questionnaire"_s, asked.record);
    }
    if (!own().value("promises"_L1).isArray() && !m_found->openPromises.isEmpty())
        set.insert(u"promises"_s, m_found->openPromises);
    if (text(own(), "contact"_L1).isEmpty() && !m_found->contact.isEmpty())
        set.insert(u"contact"_s, m_found->contact);
    m_writer.write({edit(set)});
}

bool FollowUpRun::opensAlert(const QVariant &csat, const QVariant &nps) const
{
    return quality::opensAlert(numberIn(csat), numberIn(nps));
}

void FollowUpRun::attempt(const QString &reason, const QString &words, const QVariant &callAt)
{
    if (!exists())
        return;
    QJsonObject set{{followUpKind, m_followUpId}, {u"reason"_s, reason}, {u"at"_s, toIso(now())}, {u"by"_s, m_personId}};
    if (!words.trimmed().isEmpty())
        set.insert(u"words"_s, words.trimmed());
    std::vector<store::Edit> edits;
    const QDateTime again = toDateTimeValue(callAt);
    if (again.isValid()) {
        set.insert(u"call_at"_s, toIso(fromDateTime(again)));
        edits.push_back(edit({{u"planned_for"_s, toIso(fromDateTime(again))}}));
    }
    edits.insert(edits.begin(), {m_survey.link().services()->newId(), u"follow_up_attempt"_s, scope(), set});
    m_writer.write(std::move(edits));
}

void FollowUpRun::arrange(const QVariant &plannedFor, const QString &way, const QString &person)
{
    const QDateTime at = toDateTimeValue(plannedFor);
    if (!exists())
        return;
    m_writer.write({edit({{u"planned_for"_s, at.isValid() ? QJsonValue(toIso(fromDateTime(at))) : QJsonValue()},
                          {u"way"_s, way.isEmpty() ? QJsonValue() : QJsonValue(way)},
                          {u"person"_s, person.isEmpty() ? QJsonValue() : QJsonValue(person)}})});
}

void FollowUpRun::take(const QString &to, const QString &reason)
{
    if (!exists())
        return;
    QJsonObject set{{u"state"_s, to}};
    if (!reason.trimmed().isEmpty())
        set.insert(u"reason"_s, reason.trimmed());
    m_writer.write({edit(set)});
}

void FollowUpRun::suggest(const QString &step, const QString &words)
{
    if (!exists() || words.trimmed().isEmpty())
        return;
    const QString adviser = text(m_found->site, "adviser"_L1);
    QJsonObject set{{u"site"_s, text(own(), "site"_L1)}, {followUpKind, m_followUpId}, {u"step"_s, step}, {u"text"_s, words.trimmed()},
                    {u"given_at"_s, toIso(now())}, {u"due_on"_s, toDateTime(now()).toLocalTime().date().addDays(answerDays).toString(Qt::ISODate)},
                    {u"state"_s, u"open"_s}};
    if (!adviser.isEmpty())
        set.insert(u"person"_s, adviser);
    m_writer.write({{m_survey.link().services()->newId(), u"suggestion"_s, scope(), set}});
}

store::Edit FollowUpRun::alertFor(const QJsonObject &answers) const
{
    QJsonObject set{{followUpKind, m_followUpId}, {u"site"_s, text(own(), "site"_L1)}, {u"opened_at"_s, toIso(now())},
                    {u"due_at"_s, toIso(now() + std::chrono::hours(quality::alertHours))}, {u"state"_s, u"open"_s}};
    const QString adviser = text(m_found->site, "adviser"_L1);
    if (!adviser.isEmpty())
        set.insert(u"person"_s, adviser);
    if (answers.value("csat"_L1).isDouble())
        set.insert(u"score"_s, answers.value("csat"_L1));
    if (answers.value("nps"_L1).isDouble())
        set.insert(u"nps"_s, answers.value("nps"_L1));
    if (const QString words = text(answers, "words"_L1).trimmed(); !words.isEmpty())
        set.insert(u"words"_s, words.left(mostWords));
    return {quality::alertId(idOf(m_followUpId)), u"alert"_s, scope(), set};
}

// The complaint or repair it is about is followed up with it.
std::optional<store::Edit> FollowUpRun::followedUp(const QJsonObject &answers) const
{
    if (!m_found->about)
        return std::nullopt;
    const store::StoredRecord &about = *m_found->about;
    const QString settled = about.kind == "complaint"_L1 ? u"closed"_s : u"signed"_s; // else a repair
    if (text(about.fields, "state"_L1) != settled)
        return std::nullopt;
    QJsonObject set{{u"state"_s, u"followed_up"_s}, {u"followed_up_at"_s, toIso(now())}};
    if (about.kind == "complaint"_L1 && answers.value("csat"_L1).isDouble())
        set.insert(u"score"_s, answers.value("csat"_L1));
    return store::Edit{about.id, about.kind, about.scope, set};
}

void FollowUpRun::finish(const QVariantMap &values, bool followsUp)
{
    if (!exists() || text(own(), "state"_L1) == "done"_L1)
        return;
    const QJsonObject given = toFieldValues(m_survey.link().services()->schema->kind(followUpKind), values);
    QJsonObject set{{u"state"_s, u"done"_s}, {u"finished_at"_s, toIso(now())}, {u"done_by"_s, m_personId}};
    for (const QString &name : answerFields) {
        if (given.contains(name) && given.value(name) != own().value(name) && !(given.value(name).isNull() && !own().contains(name)))
            set.insert(name, given.value(name));
    }
    std::vector<store::Edit> edits{edit(set)};
    if (opensAlert(values.value(u"csat"_s), values.value(u"nps"_s)))
        edits.push_back(alertFor(given));
    if (const auto about = followsUp ? followedUp(given) : std::nullopt)
        edits.push_back(*about);
    m_writer.write(std::move(edits));
}

} // namespace plumb
