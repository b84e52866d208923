#include "app/viewmodels/client_card.h"

#include "app/core/id.h"
#include "app/model/record.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct ClientWords {
    Q_DECLARE_TR_FUNCTIONS(ClientWords)
public:
    static QString of(quality::FilePart part)
    {
        using quality::FilePart;
        switch (part) {
        case FilePart::Phone: return tr("a phone number");
        case FilePart::Address: return tr("the address");
        case FilePart::Area: return tr("the area");
        case FilePart::Family: return tr("the family");
        case FilePart::Use: return tr("the use of the rooms");
        case FilePart::Style: return tr("the style");
        case FilePart::Budget: return tr("the budget");
        case FilePart::MoveIn: return tr("when they want to move in");
        case FilePart::Taboos: return tr("taboos");
        case FilePart::Source: return tr("how they came");
        case FilePart::Value: return tr("the value rating");
        case FilePart::ValueReason: return tr("why this rating");
        case FilePart::Birthday: return tr("a birthday");
        }
        return {};
    }
};

const QStringList kinds{u"site"_s, u"client_profile"_s, u"contact"_s, u"care_date"_s, u"care"_s, u"referral"_s, u"complaint"_s, u"follow_up"_s, u"maintenance"_s};

QJsonObject fieldsOf(const std::optional<store::StoredRecord> &record)
{
    return record ? record->fields : QJsonObject();
}

Status readOf(store::Reader &reader, const QString &kind, const QString &site, std::vector<store::StoredRecord> &into)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{u"site"_s, site}};
    return reader.each(query, [&](const store::StoredRecord &one) -> Status {
        into.push_back(one);
        return {};
    });
}

Status readClient(store::Reader &reader, const Schema &schema, const QString &site, ClientRecords &found)
{
    PLUMB_ASSIGN(std::optional<store::StoredRecord> record, reader.record(idOf(site)));
    if (!record)
        return {};
    found.exists = true;
    found.site = std::move(*record);
    PLUMB_ASSIGN(found.profile, reader.record(quality::profileId(idOf(site))));
    for (const auto &[kind, into] : {std::pair(u"contact"_s, &found.contacts), std::pair(u"care_date"_s, &found.careDates), std::pair(u"care"_s, &found.cares),
                                     std::pair(u"referral"_s, &found.referrals)})
        PLUMB_TRY(readOf(reader, kind, site, *into));
    for (const QString &kind : {u"complaint"_s, u"follow_up"_s, u"maintenance"_s}) {
        if (schema.kind(kind))
            PLUMB_TRY(readOf(reader, kind, site, found.scores));
    }
    for (const store::StoredRecord &referral : found.referrals)
        PLUMB_TRY(nameOf(reader, referral.fields.value("became"_L1).toString(), found.names));
    return {};
}

QDate notedOn(const Id &id)
{
    const auto moment = quality::madeAt(id);
    return moment ? toDateTime(*moment).toLocalTime().date() : QDate();
}

// Where the score of each kind stands, and when it was given.
std::pair<QLatin1StringView, QLatin1StringView> scoreOf(const QString &kind)
{
    if (kind == "complaint"_L1)
        return {"score"_L1, "closed_at"_L1};
    if (kind == "follow_up"_L1)
        return {"csat"_L1, "finished_at"_L1};
    return {"score"_L1, "signed_at"_L1};
}

} // namespace

ClientCard::ClientCard(QObject *parent)
    : QObject(parent),
      m_survey(this, kinds,
               [this]() -> Survey<ClientRecords>::Work {
                   if (idOf(m_siteId).isNull())
                       return {};
                   return [site = m_siteId, schema = m_survey.link().services()->schema](store::Reader &reader, ClientRecords &found) {
                       return readClient(reader, *schema, site, found);
                   };
               },
               [this](const Result<ClientRecords> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found) {
                       m_found = *found;
                       quality::ClientFile file{found->site.fields, fieldsOf(found->profile), {}, {}};
                       for (const store::StoredRecord &contact : found->contacts)
                           file.contacts.push_back(contact.fields);
                       for (const store::StoredRecord &date : found->careDates)
                           file.careDates.push_back(date.fields);
                       m_completeness = quality::completenessOf(file);
                   }
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &ClientCard::changed);
    connect(this, &ClientCard::asked, this, [this] { m_survey.ask(); });
    connect(&m_writer, &RecordWriter::saved, this, &ClientCard::remembered);
    connect(&m_writer, &RecordWriter::failed, this, [this](const QVariantMap &error) {
        m_error = error;
        Q_EMIT changed();
    });
}

// Private records lie beside the team's; of a site whose team is not known here there is no place for them.
QString ClientCard::scope() const
{
    const Id team = exists() ? idOf(m_found->site.fields.value("team"_L1).toString()) : Id();
    return team.isNull() ? QString() : scope::teamPrivate(team);
}

QString ClientCard::profileId() const
{
    return exists() ? idText(quality::profileId(m_found->site.id)) : QString();
}

QStringList ClientCard::missing() const
{
    QStringList words;
    for (const quality::FilePart part : m_completeness.missing)
        words << ClientWords::of(part);
    return words;
}

QString ClientCard::value() const
{
    return exists() ? fieldsOf(m_found->profile).value("value"_L1).toString() : QString();
}

QVariantList ClientCard::needs() const
{
    QVariantList list;
    const Services *const services = m_survey.link().services();
    const KindSchema *const kind = services ? services->schema->kind(u"client_profile"_s) : nullptr;
    if (!exists() || !m_found->profile || !kind)
        return list;
    for (const FieldSchema &field : kind->fields) {
        const QString words = field.type == FieldType::Reference ? QString() : readable(&field, m_found->profile->fields.value(field.name), services->language());
        if (!words.isEmpty())
            list.append(QVariantMap{{u"label"_s, field.label.in(services->language())}, {u"words"_s, field.unit.isEmpty() ? words : words + u' ' + field.unit}});
    }
    return list;
}

QStringList ClientCard::contacts() const
{
    QStringList ids;
    if (exists()) {
        for (const store::StoredRecord &contact : m_found->contacts)
            ids << idText(contact.id);
    }
    return ids;
}

QDate ClientCard::today() const
{
    return toDateTime(m_survey.link().services()->clock->now()).toLocalTime().date();
}

std::vector<quality::CareDate> ClientCard::careDates() const
{
    std::vector<quality::CareDate> dates;
    for (const store::StoredRecord &date : m_found->careDates)
        dates.push_back({date.id, date.fields.value("month"_L1).toInt(), date.fields.value("day"_L1).toInt(), notedOn(date.id)});
    return dates;
}

std::vector<quality::CareDone> ClientCard::careDone() const
{
    std::vector<quality::CareDone> done;
    for (const store::StoredRecord &care : m_found->cares)
        done.push_back({idOf(care.fields.value("care_date"_L1).toString()), QDate::fromString(care.fields.value("on"_L1).toString(), Qt::ISODate)});
    return done;
}

QVariantList ClientCard::care() const
{
    QVariantList list;
    if (!exists())
        return list;
    const Services *const services = m_survey.link().services();
    for (const quality::CareStanding &one : quality::careOf(careDates(), careDone(), today())) {
        const auto date = std::find_if(m_found->careDates.begin(), m_found->careDates.end(), [&](const store::StoredRecord &record) { return record.id == one.careDate; });
        list.append(QVariantMap{{u"careDateId"_s, idText(one.careDate)}, {u"contactId"_s, date->fields.value("contact"_L1).toString()},
                                {u"title"_s, titleOf(*date, *services->schema, services->language())}, {u"on"_s, one.on}, {u"inDays"_s, one.inDays},
                                {u"due"_s, !one.kept && one.inDays <= quality::careAheadDays}, {u"late"_s, !one.kept && one.inDays < 0}, {u"kept"_s, one.kept}});
    }
    return list;
}

QVariantMap ClientCard::careRate() const
{
    const quality::CareRate rate = exists() ? quality::careRate(careDates(), careDone(), today().addYears(-1).addDays(1), today()) : quality::CareRate();
    return {{u"due"_s, rate.due}, {u"kept"_s, rate.kept}};
}

QVariantList ClientCard::referrals() const
{
    QVariantList list;
    if (!exists())
        return list;
    const Services *const services = m_survey.link().services();
    const KindSchema *const kind = services->schema->kind(u"referral"_s);
    for (const store::StoredRecord &referral : m_found->referrals) {
        const QString state = referral.fields.value("state"_L1).toString();
        const QString became = referral.fields.value("became"_L1).toString();
        list.append(QVariantMap{{u"recordId"_s, idText(referral.id)}, {u"name"_s, referral.fields.value("name"_L1).toString()},
                                {u"state"_s, readable(kind->field(u"state"_s), referral.fields.value("state"_L1), services->language())},
                                {u"tone"_s, state == "signed"_L1 ? u"good"_s : QString()}, {u"becameId"_s, became}, {u"became"_s, m_found->names.value(became)}});
    }
    return list;
}

QVariantList ClientCard::scores() const
{
    QVariantList list;
    if (!exists())
        return list;
    const Services *const services = m_survey.link().services();
    for (const store::StoredRecord &record : m_found->scores) {
        const auto [score, moment] = scoreOf(record.kind);
        const QString at = record.fields.value(moment).toString();
        if (const int value = record.fields.value(score).toInt(); value > 0 && !at.isEmpty())
            list.append(QVariantMap{{u"at"_s, at}, {u"score"_s, value}, {u"kind"_s, record.kind}, {u"recordId"_s, idText(record.id)},
                                    {u"title"_s, titleOf(record, *services->schema, services->language())}});
    }
    std::sort(list.begin(), list.end(), [](const QVariant &a, const QVariant &b) { return a.toMap().value(u"at"_s).toString() < b.toMap().value(u"at"_s).toString(); });
    return list;
}

void ClientCard::remember(const QString &careDateId, const QDate &on, const QString &way, const QString &words)
{
    if (!exists())
        return;
    const Services *const services = m_survey.link().services();
    const auto date = std::find_if(m_found->careDates.begin(), m_found->careDates.end(), [&](const store::StoredRecord &record) { return idText(record.id) == careDateId; });
    if (date == m_found->careDates.end())
        return;
    QJsonObject set{{u"site"_s, m_siteId}, {u"care_date"_s, careDateId}, {u"on"_s, on.toString(Qt::ISODate)}, {u"way"_s, way}, {u"person"_s, m_personId},
                    {u"at"_s, toIso(services->clock->now())}};
    if (const QJsonValue contact = date->fields.value("contact"_L1); contact.isString())
        set.insert(u"contact"_s, contact);
    if (!words.trimmed().isEmpty())
        set.insert(u"words"_s, words.trimmed());
    m_writer.write({{services->newId(), u"care"_s, date->scope, set}});
}

} // namespace plumb
