#include "app/viewmodels/client_timeline.h"

#include "app/quality/client_file.h"
#include "app/viewmodels/complaint_timeline.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

const QStringList kinds{u"stage"_s, u"inspection"_s, u"issue"_s, u"complaint"_s, u"timed_test"_s, u"briefing"_s, u"handout"_s, u"maintenance"_s, u"follow_up"_s, u"care"_s, u"referral"_s};

Status readClient(store::Reader &reader, const QString &site, ClientEvents &found)
{
    PLUMB_ASSIGN(std::optional<store::StoredRecord> record, reader.record(idOf(site)));
    if (!record)
        return {};
    found.exists = true;
    found.site = std::move(*record);
    for (const QString &kind : kinds) {
        store::ListQuery query;
        query.kind = kind;
        query.where = {{u"site"_s, site}};
        PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &one) -> Status {
            found.records.push_back(one);
            return {};
        }));
    }
    return {};
}

class Events {
public:
    Events(const ClientEvents &found, const Schema &schema, const QString &language) : m_found(found), m_schema(schema), m_language(language) {}

    QVariantList read()
    {
        const QJsonObject &site = m_found.site.fields;
        add({}, site, "starts_on"_L1, u"flag"_s, EventWords::tr("Work began"));
        add({}, site, "finished_on"_L1, u"house"_s, EventWords::tr("Finished and handed over"), {}, u"good"_s);
        for (const store::StoredRecord &record : m_found.records)
            addRecord(record);
        std::stable_sort(m_list.begin(), m_list.end(),
                         [](const QVariant &a, const QVariant &b) { return a.toMap().value(u"at"_s).toString() > b.toMap().value(u"at"_s).toString(); });
        return m_list;
    }

private:
    using Fields = QJsonObject;

    QString choice(const QString &kind, const QString &field, const Fields &fields) const
    {
        const KindSchema *const schema = m_schema.kind(kind);
        return readable(schema ? schema->field(field) : nullptr, fields.value(field), m_language);
    }
    void add(const store::StoredRecord &record, const Fields &fields, QLatin1StringView moment, const QString &icon, const QString &title,
             const QString &words = {}, const QString &tone = {}, const QString &page = {}, const QString &parameter = {})
    {
        const QString at = fields.value(moment).toString();
        if (at.isEmpty())
            return;
        m_list.append(QVariantMap{{u"at"_s, at}, {u"icon"_s, icon}, {u"tone"_s, tone}, {u"title"_s, title}, {u"words"_s, words}, {u"kind"_s, record.kind},
                                  {u"page"_s, page}, {u"params"_s, page.isEmpty() ? QVariantMap() : QVariantMap{{parameter, idText(record.id)}}}});
    }
    void addRecord(const store::StoredRecord &record)
    {
        const Fields &f = record.fields;
        const QString title = titleOf(record, m_schema, m_language);
        if (record.kind == "stage"_L1) {
            const QString name = choice(record.kind, u"code"_s, f);
            add(record, f, "started_on"_L1, u"milestone"_s, EventWords::tr("%1 began").arg(name));
            add(record, f, "accepted_on"_L1, u"milestone"_s, EventWords::tr("%1 accepted").arg(name), {}, u"good"_s);
        } else if (record.kind == "inspection"_L1) {
            add(record, f, "finished_at"_L1, u"clipboard-check"_s, title, choice(record.kind, u"state"_s, f), {}, u"Inspection"_s, u"inspectionId"_s);
        } else if (record.kind == "issue"_L1) {
            add(record, f, "fixed_at"_L1, u"wrench"_s, EventWords::tr("Mended: %1").arg(title), choice(record.kind, u"state"_s, f), u"good"_s, u"Issue"_s, u"issueId"_s);
        } else if (record.kind == "complaint"_L1) {
            const QString number = f.value("number"_L1).toString();
            const QString tone = f.value("severity"_L1).toString() == "major"_L1 ? u"danger"_s : u"warning"_s;
            add(record, f, "called_at"_L1, u"message-square-warning"_s, EventWords::tr("Complaint: %1").arg(f.value("title"_L1).toString()),
                number + u" · "_s + choice(record.kind, u"state"_s, f), tone, u"Complaint"_s, u"complaintId"_s);
            add(record, f, "closed_at"_L1, u"circle-check-big"_s, EventWords::tr("Complaint %1 closed").arg(number), f.value("solution"_L1).toString(), u"good"_s,
                u"Complaint"_s, u"complaintId"_s);
        } else if (record.kind == "timed_test"_L1) {
            add(record, f, "ended_at"_L1, u"timer"_s, choice(record.kind, u"test"_s, f), choice(record.kind, u"state"_s, f), {}, u"TimedTest"_s, u"testId"_s);
        } else if (record.kind == "briefing"_L1) {
            add(record, f, "briefed_at"_L1, u"megaphone"_s, title);
        } else if (record.kind == "maintenance"_L1) {
            const QString number = f.value("number"_L1).toString();
            add(record, f, "called_at"_L1, u"wrench"_s, EventWords::tr("Repair asked for: %1").arg(f.value("title"_L1).toString()),
                number + u" · "_s + choice(record.kind, u"state"_s, f), u"warning"_s, u"Maintenance"_s, u"maintenanceId"_s);
            add(record, f, "signed_at"_L1, u"circle-check-big"_s, EventWords::tr("Repair %1 done and signed").arg(number), {}, u"good"_s, u"Maintenance"_s, u"maintenanceId"_s);
        } else if (record.kind == "follow_up"_L1) {
            const int score = f.value("csat"_L1).toInt();
            add(record, f, "finished_at"_L1, u"smile"_s, title, score > 0 ? EventWords::tr("Satisfied %1 of 5").arg(score) : QString(),
                score > 0 && score <= 2 ? u"danger"_s : u"good"_s, u"FollowUp"_s, u"followUpId"_s);
        } else if (record.kind == "care"_L1) {
            add(record, f, "at"_L1, u"calendar"_s, EventWords::tr("Remembered: %1").arg(choice(record.kind, u"way"_s, f)), f.value("words"_L1).toString());
        } else if (record.kind == "referral"_L1) {
            add(record, {{u"at"_s, notedAt(record.id)}}, "at"_L1, u"users"_s, EventWords::tr("Referred %1 to us").arg(f.value("name"_L1).toString()), choice(record.kind, u"state"_s, f));
        } else if (record.kind == "handout"_L1) {
            add(record, f, "at"_L1, u"file-text"_s, EventWords::tr("Handed out: %1").arg(title));
        }
    }

    static QString notedAt(const Id &id)
    {
        const auto moment = quality::madeAt(id);
        return moment ? toIso(*moment) : QString();
    }

    const ClientEvents &m_found;
    const Schema &m_schema;
    const QString &m_language;
    QVariantList m_list;
};

} // namespace

ClientTimeline::ClientTimeline(QObject *parent)
    : QObject(parent),
      m_survey(this, QStringList(kinds) << u"site"_s,
               [this]() -> Survey<ClientEvents>::Work {
                   if (idOf(m_siteId).isNull())
                       return {};
                   return [site = m_siteId](store::Reader &reader, ClientEvents &found) { return readClient(reader, site, found); };
               },
               [this](const Result<ClientEvents> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &ClientTimeline::arrange);
    connect(this, &ClientTimeline::asked, this, [this] { m_survey.ask(); });
}

void ClientTimeline::arrange()
{
    m_list.clear();
    m_warranty.clear();
    if (exists()) {
        const Services *const services = m_survey.link().services();
        m_list = Events(*m_found, *services->schema, services->language()).read();
        m_warranty = warrantyOf(m_found->site.fields, {}, toDateTime(services->clock->now()).toLocalTime().date(), services->language());
    }
    Q_EMIT changed();
}

} // namespace plumb
