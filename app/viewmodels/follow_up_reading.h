// What is read of follow-up visits on the store's reading threads.
#pragma once

#include "app/quality/follow_up_figures.h"
#include "app/quality/follow_up_plan.h"
#include "app/quality/questionnaire.h"
#include "app/store/reader.h"

#include <QHash>

namespace plumb {

inline const QStringList followUpKinds{QStringLiteral("follow_up"), QStringLiteral("follow_up_attempt"), QStringLiteral("alert"),
                                       QStringLiteral("suggestion"), QStringLiteral("questionnaire"), QStringLiteral("site"), QStringLiteral("person")};

// Visits stand in the list so many days before they are due.
inline constexpr int followUpsAhead = 31;

struct FollowUpSurvey {
    std::vector<store::StoredRecord> open;        // not done, due within followUpsAhead, the earliest first
    std::vector<store::StoredRecord> recent;      // due or done in this month or the last one, the latest due first
    std::vector<store::StoredRecord> alerts;      // open ones, what is due first first; then the last answered
    std::vector<store::StoredRecord> suggestions; // the same
    QHash<QString, int> attempts;                 // in vain, by visit
    QHash<QString, QJsonObject> sites;            // by id
    QHash<QString, int> lastScores;               // of the visit that was done last, by site
    QHash<QString, QString> names;                // of people, by id
    Millis clockOffset{0};                        // office minus device
};

Status readFollowUps(store::Reader &reader, const QDate &today, FollowUpSurvey &found);

struct FollowUpFound {
    std::optional<store::StoredRecord> visit;
    QJsonObject site;
    std::vector<store::StoredRecord> attempts;    // the earliest first
    std::vector<store::StoredRecord> alerts;
    std::vector<store::StoredRecord> suggestions;
    std::vector<QJsonObject> questionnaires;      // fields, with `id`
    std::optional<store::StoredRecord> last;      // the visit before at this site that is done
    QJsonArray openPromises;                      // of the visit before that nobody has kept: [{text}]
    std::optional<store::StoredRecord> about;     // complaint or repair
    QString contact;                              // whom to ask: the visit's own, else the site's first; "": not known here
    QHash<QString, QString> names;
    Millis clockOffset{0};
};

Status readFollowUp(store::Reader &reader, const QString &id, FollowUpFound &found);

// What a visit says for the figures; days of the device's time zone.
quality::FollowUpFact factOf(const QJsonObject &followUp);
// Whose it is: who made it, else the person of the appointment, else the site's adviser.
QString personOf(const QJsonObject &followUp, const QJsonObject &site);
// The questions of the app itself: {occasion: [question]}.
const QJsonObject &ownQuestions();

} // namespace plumb
