#include "app/viewmodels/warranty_terms.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/maintenance_words.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

WarrantyTerms::WarrantyTerms(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"warranty_setting"_s, u"repair_clock"_s, u"site"_s},
               [this]() -> Survey<TermsFound>::Work {
                   return [site = idOf(m_siteId)](store::Reader &reader, TermsFound &found) -> Status {
                       if (!site.isNull()) {
                           PLUMB_ASSIGN(found.site, reader.record(site));
                       }
                       return readRepairRules(reader, found);
                   };
               },
               [this](const Result<TermsFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &WarrantyTerms::changed);
    connect(this, &WarrantyTerms::asked, this, [this] { m_survey.ask(); });
    connect(this, &WarrantyTerms::told, this, &WarrantyTerms::changed);
    connect(&m_writer, &RecordWriter::saved, this, &WarrantyTerms::saved);
    connect(&m_writer, &RecordWriter::failed, this, &WarrantyTerms::failed);
}

QVariantMap WarrantyTerms::judgement() const
{
    if (!m_found)
        return {};
    const Services *const services = m_survey.link().services();
    const QDateTime called = toDateTimeValue(m_calledAt);
    const QDate day = (called.isValid() ? called : toDateTime(services->clock->now() + m_found->clockOffset)).toLocalTime().date();
    const bool ofThisSite = m_found->site && m_found->site->id == idOf(m_siteId);
    return words::warrantyMap(warranty::judge(ofThisSite ? m_found->site->fields : QJsonObject(), m_trade, m_found->terms, day), services->language());
}

QVariantList WarrantyTerms::terms() const
{
    QVariantList list;
    for (const QString &trade : warranty::trades())
        list.append(QVariantMap{{u"trade"_s, trade}, {u"months"_s, (m_found ? m_found->terms : warranty::Terms()).months(trade)}});
    return list;
}

QVariantList WarrantyTerms::limits() const
{
    QVariantList list;
    for (const repairs::Urgency urgency : {repairs::Urgency::Emergency, repairs::Urgency::Normal}) {
        const clocks::Minutes time = (m_found ? m_found->limits : repairs::Limits()).of(urgency);
        list.append(QVariantMap{{u"urgency"_s, repairs::nameOf(urgency)}, {u"minutes"_s, int(time.count())},
                                {u"limit"_s, time.count() > 0 ? words::duration(time) : QString()}});
    }
    return list;
}

void WarrantyTerms::setTerm(const QString &trade, int months)
{
    m_writer.write({{warranty::settingId(trade), u"warranty_setting"_s, u"company"_s, {{u"trade"_s, trade}, {u"months"_s, months}}}});
}

void WarrantyTerms::setLimit(const QString &urgency, int minutes)
{
    if (const auto known = repairs::urgencyNamed(urgency))
        m_writer.write({{repairs::settingId(*known), u"repair_clock"_s, u"company"_s, {{u"urgency"_s, urgency}, {u"minutes"_s, minutes}}}});
}

} // namespace plumb
