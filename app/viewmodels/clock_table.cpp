#include "app/viewmodels/clock_table.h"

#include "app/viewmodels/clock_words.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/test_words.h"

namespace plumb {

using namespace Qt::StringLiterals;

ClockTable::ClockTable(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"clock_setting"_s}, []() -> Survey<ComplaintSurvey>::Work { return readLimits; },
               [this](const Result<ComplaintSurvey> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_limits = found->limits;
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &ClockTable::changed);
    connect(&m_writer, &RecordWriter::saved, this, &ClockTable::saved);
    connect(&m_writer, &RecordWriter::failed, this, &ClockTable::failed);
}

QString ClockTable::words() const
{
    const auto severity = clocks::severityNamed(m_severity);
    return severity ? words::entails(*severity, m_limits) : QString();
}

QVariantList ClockTable::rows() const
{
    QVariantList rows;
    for (const clocks::Severity severity : {clocks::Severity::Minor, clocks::Severity::Normal, clocks::Severity::Urgent, clocks::Severity::Major}) {
        QVariantList list;
        for (const clocks::ClockKind clock : clocks::runningClocks) {
            const clocks::Limit limit = m_limits.of(clock, severity);
            list.append(QVariantMap{{u"clock"_s, clocks::nameOf(clock)}, {u"name"_s, words::clockName(clock)}, {u"minutes"_s, int(limit.time.count())},
                                    {u"limit"_s, limit.time.count() > 0 ? words::duration(limit.time) : QString()}, {u"warnPercent"_s, limit.warnPercent}});
        }
        rows.append(QVariantMap{{u"severity"_s, clocks::nameOf(severity)}, {u"clocks"_s, list}});
    }
    return rows;
}

void ClockTable::setLimit(const QString &clock, const QString &severity, int minutes)
{
    const auto kind = clocks::clockNamed(clock);
    const auto level = clocks::severityNamed(severity);
    if (!kind || !level)
        return;
    m_writer.write({{clocks::settingId(*kind, *level), u"clock_setting"_s, u"company"_s,
                     {{u"clock"_s, clock}, {u"severity"_s, severity}, {u"minutes"_s, minutes}}}});
}

} // namespace plumb
