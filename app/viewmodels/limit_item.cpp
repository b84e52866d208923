#include "app/viewmodels/limit_item.h"

#include "app/quality/reading.h"
#include "app/viewmodels/limit_words.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/verdict_words.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString withValue(quality::Rule rule, double value, std::optional<double> upper)
{
    if (rule.compare == quality::Compare::Between && (!upper || *upper == value))
        return words::amount(value, rule.unit);
    rule.limit = value;
    rule.upper = upper.value_or(0);
    return words::limit(rule);
}

} // namespace

LimitItem::LimitItem(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_confirmations, &Confirmations::changed, this, &LimitItem::changed);
    connect(&m_link, &StoreLink::languageChanged, this, &LimitItem::changed);
    connect(&m_writer, &RecordWriter::saved, this, &LimitItem::saved);
    connect(&m_writer, &RecordWriter::failed, this, &LimitItem::failed);
    connect(&m_writer, &RecordWriter::busyChanged, this, &LimitItem::busyChanged);
    m_link.begin();
}

void LimitItem::setLimitId(const QString &limitId)
{
    if (std::exchange(m_limitId, limitId) == limitId)
        return;
    m_limit = builtInStandards().limit(limitId);
    Q_EMIT changed();
}

quality::Rule LimitItem::rule() const
{
    return m_limit ? words::ruleHere(*m_limit, m_confirmations) : quality::Rule();
}

QString LimitItem::title() const
{
    return m_limit ? m_limit->item.in(m_link.services()->language()) : QString();
}

QString LimitItem::figure() const
{
    return words::limit(rule());
}

QString LimitItem::status() const
{
    return m_limit ? quality::standingName(rule().status) : QString();
}

bool LimitItem::unverified() const
{
    return quality::isUnverified(rule());
}

QString LimitItem::standing() const
{
    const Confirmed *one = m_confirmations.of(m_limitId);
    return words::standing(rule(), one ? m_confirmations.nameOf(*one) : QString(), m_link.services()->language());
}

QVariantList LimitItem::facts() const
{
    QVariantList list;
    if (!m_limit)
        return list;
    const QString language = m_link.services()->language();
    const auto add = [&](const QString &label, const QString &text) {
        if (!text.isEmpty())
            list += QVariantMap{{u"label"_s, label}, {u"text"_s, text}};
    };
    quality::Rule place = rule();
    place.standard.clear();
    add(LimitWords::tr("Standard"), words::origin(m_limit->standard));
    add(LimitWords::tr("Edition"), m_limit->edition);
    add(LimitWords::tr("Clause"), words::clause(place));
    add(LimitWords::tr("Grade"), m_limit->grade.in(language));
    add(LimitWords::tr("Counts as"), words::tolerance(place));
    add(LimitWords::tr("Method"), m_limit->method.in(language));
    add(LimitWords::tr("Instrument"), words::instrument(*m_limit, language));
    add(LimitWords::tr("Sampling"), m_limit->sampling.in(language));
    add(LimitWords::tr("Source"), words::sources(m_limit->sources, language));
    return list;
}

QVariantList LimitItem::values() const
{
    if (!m_limit)
        return {};
    const QString language = m_link.services()->language();
    const auto entry = [this](double value, std::optional<double> upper, const QString &source) {
        const QString above = between() ? QString::number(upper.value_or(value), 'g', 9) : QString();
        return QVariantMap{{u"figure"_s, withValue(rule(), value, upper)}, {u"value"_s, QString::number(value, 'g', 9)},
                           {u"upper"_s, above}, {u"source"_s, source}};
    };
    QVariantList list{entry(m_limit->limit, between() ? std::optional(m_limit->upper) : std::nullopt,
                            m_limit->sources.empty() ? words::origin(m_limit->standard) : words::sources(m_limit->sources, language))};
    for (const quality::Alternative &other : m_limit->alternatives)
        list += entry(other.limit, other.upper, words::sources(other.sources, language));
    return list;
}

QVariant LimitItem::confirmed() const
{
    const Confirmed *one = m_limit ? m_confirmations.of(m_limitId) : nullptr;
    if (!one)
        return QVariant::fromValue(nullptr);
    return QVariantMap{{u"figure"_s, figure()}, {u"by"_s, m_confirmations.nameOf(*one)}, {u"at"_s, one->figure.at}, {u"note"_s, one->note}};
}

QVariant LimitItem::problems(const QString &value, const QString &upper) const
{
    const auto lower = quality::readingOf(value);
    const auto above = quality::readingOf(upper);
    const QString noFigure = LimitWords::tr("A figure is expected, such as 0.5");
    QVariantMap found{{u"value"_s, QString()}, {u"upper"_s, QString()}};
    if (!lower)
        found.insert(u"value"_s, noFigure);
    else if (*lower < 0)
        found.insert(u"value"_s, LimitWords::tr("A limit is not below zero"));
    if (between() && !above)
        found.insert(u"upper"_s, noFigure);
    else if (between() && lower && *above < *lower)
        found.insert(u"upper"_s, LimitWords::tr("The upper bound is below the lower one"));
    return found;
}

bool LimitItem::confirm(const QString &value, const QString &upper, const QString &note)
{
    const QVariantMap wrong = problems(value, upper).toMap();
    if (!m_limit || busy() || m_self.person().isNull() || !wrong.value(u"value"_s).toString().isEmpty() || !wrong.value(u"upper"_s).toString().isEmpty())
        return false;
    QJsonObject fields{{u"limit_id"_s, m_limitId}, {u"value"_s, *quality::readingOf(value)}, {u"by"_s, idText(m_self.person())},
                       {u"at"_s, toIso(m_link.services()->clock->now())}};
    if (between())
        fields.insert(u"upper"_s, *quality::readingOf(upper));
    if (!note.trimmed().isEmpty())
        fields.insert(u"note"_s, note.trimmed());
    m_writer.write({{m_link.services()->newId(), u"limit_confirmation"_s, scope::company, fields}});
    return true;
}

} // namespace plumb
