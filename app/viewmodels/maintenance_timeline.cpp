#include "app/viewmodels/maintenance_timeline.h"

#include "app/viewmodels/maintenance_run.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct RepairTimelineWords {
    Q_DECLARE_TR_FUNCTIONS(RepairTimelineWords)
};

class Timeline {
public:
    Timeline(const MaintenanceFound &found, const Schema &schema, const QString &language) : m_found(found), m_schema(schema), m_language(language) {}

    QVariantList read()
    {
        const QJsonObject &f = m_found.repair->fields;
        add(text(f, "called_at"_L1), u"phone-incoming"_s, {}, RepairTimelineWords::tr("Called"), text(f, "caller"_L1));
        add(text(f, "entered_at"_L1), u"clipboard-pen"_s, {}, RepairTimelineWords::tr("Registered"), name(f, "registered_by"_L1));
        add(text(f, "assigned_at"_L1), u"user"_s, {}, RepairTimelineWords::tr("Given to whoever mends it"), name(f, "owner"_L1));
        for (const store::StoredRecord &quotation : m_found.quotations)
            addQuotation(quotation);
        for (const store::StoredRecord &alert : m_found.alerts)
            add(text(alert.fields, "told_at"_L1), u"bell"_s, u"danger"_s, RepairTimelineWords::tr("The office told somebody: nobody was there yet"), name(alert.fields, "person"_L1));
        add(text(f, "appointment_at"_L1), u"calendar-check"_s, u"info"_s, RepairTimelineWords::tr("Appointment"), name(f, "appointment_who"_L1));
        add(text(f, "arrived_at"_L1), u"map-pin"_s, {}, RepairTimelineWords::tr("On site"), {});
        add(text(f, "left_at"_L1), u"log-out"_s, {}, RepairTimelineWords::tr("Left"), {});
        add(text(f, "done_at"_L1), u"wrench"_s, u"good"_s, RepairTimelineWords::tr("Mended"), text(f, "result_words"_L1));
        add(text(f, "signed_at"_L1), u"signature"_s, u"good"_s, RepairTimelineWords::tr("The client confirmed"), text(f, "client_words"_L1));
        add(text(f, "followed_up_at"_L1), u"phone"_s, u"good"_s, RepairTimelineWords::tr("Followed up"), {});
        add(text(f, "declined_at"_L1), u"circle-x"_s, u"warning"_s, RepairTimelineWords::tr("The client declined"), text(f, "declined_reason"_L1));
        std::stable_sort(m_list.begin(), m_list.end(), [](const QVariant &a, const QVariant &b) { return a.toMap().value(u"at"_s).toString() < b.toMap().value(u"at"_s).toString(); });
        return m_list;
    }

private:
    static QString text(const QJsonObject &fields, QLatin1StringView name) { return fields.value(name).toString(); }
    QString name(const QJsonObject &fields, QLatin1StringView field) const { return m_found.names.value(text(fields, field)); }

    void add(const QString &at, const QString &icon, const QString &tone, const QString &title, const QString &said)
    {
        if (!at.isEmpty())
            m_list.append(QVariantMap{{u"at"_s, at}, {u"icon"_s, icon}, {u"tone"_s, tone}, {u"title"_s, title}, {u"words"_s, said}});
    }
    void addQuotation(const store::StoredRecord &quotation)
    {
        const QJsonObject &f = quotation.fields;
        const KindSchema *const kind = m_schema.kind(quotation.kind);
        const QString amount = RepairTimelineWords::tr("¥ %1").arg(f.value("amount"_L1).toDouble(), 0, 'f', 2);
        add(text(f, "made_at"_L1), u"receipt"_s, {}, RepairTimelineWords::tr("Quotation: %1").arg(amount), text(f, "words"_L1));
        const bool agreed = text(f, "state"_L1) == "agreed"_L1;
        const QString said = agreed ? text(f, "agreed_by"_L1) + u" · "_s + readable(kind ? kind->field(u"agreed_way"_s) : nullptr, f.value("agreed_way"_L1), m_language)
                                    : text(f, "client_words"_L1);
        add(text(f, "decided_at"_L1), agreed ? u"circle-check"_s : u"circle-x"_s, agreed ? u"good"_s : u"warning"_s,
            agreed ? RepairTimelineWords::tr("Quotation of %1 agreed").arg(amount) : RepairTimelineWords::tr("Quotation of %1 refused").arg(amount), said);
    }

    const MaintenanceFound &m_found;
    const Schema &m_schema;
    const QString &m_language;
    QVariantList m_list;
};

} // namespace

QVariantList timelineOf(const MaintenanceFound &found, const Schema &schema, const QString &language)
{
    return found.repair ? Timeline(found, schema, language).read() : QVariantList();
}

} // namespace plumb
