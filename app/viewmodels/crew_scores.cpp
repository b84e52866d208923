#include "app/viewmodels/crew_scores.h"

#include "app/viewmodels/error_text.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QVariantMap figureMap(const quality::Figure &figure)
{
    return {{u"count"_s, figure.count}, {u"of"_s, figure.of}, {u"share"_s, figure.share()}, {u"records"_s, figure.records}, {u"others"_s, figure.others}};
}

} // namespace

CrewScores::CrewScores(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"inspection_item"_s, u"inspection"_s, u"issue"_s, u"crew"_s, u"crew_objection"_s},
               [this]() -> Survey<CrewFound>::Work {
                   const CrewQuestion asked{m_siteId, m_crewId, m_month, m_trade};
                   return [asked](store::Reader &reader, CrewFound &found) { return findCrews(reader, asked, found); };
               },
               [this](const Result<CrewFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   Q_EMIT changed();
               })
{
    connect(this, &CrewScores::asked, this, [this] { m_survey.ask(); });
}

QVariantMap CrewScores::map(const quality::CrewScore &score) const
{
    const CrewFact crew = m_found->crews.value(score.group.crew);
    return {{u"crew"_s, score.group.crew}, {u"name"_s, crew.name}, {u"trade"_s, crew.trade}, {u"lead"_s, crew.lead},
            {u"site"_s, score.group.site}, {u"siteName"_s, m_found->siteNames.value(score.group.site)}, {u"month"_s, score.group.month},
            {u"score"_s, score.score}, {u"judged"_s, score.firstPass.of > 0}, {u"firstPass"_s, figureMap(score.firstPass)}, {u"pointsOver"_s, figureMap(score.pointsOver)},
            {u"reopened"_s, figureMap(score.reopened)}, {u"redLines"_s, figureMap(score.redLines)}};
}

QVariantList CrewScores::maps(const std::vector<quality::CrewScore> &scores) const
{
    QVariantList list;
    for (const quality::CrewScore &score : scores)
        list += map(score);
    return list;
}

QVariantList CrewScores::list() const
{
    if (!m_found)
        return {};
    std::vector<CrewRow> rows = m_found->scores;
    const auto rank = [](const CrewRow &row) { return std::pair(row.score.firstPass.of > 0, row.score.score); };
    std::stable_sort(rows.begin(), rows.end(), [&](const CrewRow &a, const CrewRow &b) { return rank(a) > rank(b); });
    QVariantList list;
    for (const CrewRow &row : rows) {
        QVariantMap entry = map(row.score);
        entry.insert(u"openObjections"_s, row.openObjections);
        list += entry;
    }
    return list;
}

QVariantList CrewScores::byMonth() const
{
    return m_found ? maps(m_found->byMonth) : QVariantList();
}

QVariantList CrewScores::bySite() const
{
    return m_found ? maps(m_found->bySite) : QVariantList();
}

} // namespace plumb
