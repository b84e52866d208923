// What the crews on this device are judged by, gathered on a reading thread: items they answer for, issues
// they had to mend, what they object to. Counting is app/quality's (crew_score.h).
#pragma once

#include "app/quality/crew_score.h"
#include "app/store/reader.h"

#include <QHash>

namespace plumb {

// What is asked; a part left out does not narrow.
struct CrewQuestion {
    QString site;
    QString crew;
    QString month; // "2026-11"
    QString trade;
};

struct CrewFact {
    QString name;
    QString trade;
    QString lead;          // a person
};

struct CrewRow {
    quality::CrewScore score;
    int openObjections = 0; // an answer is owed
};

struct CrewFound {
    QHash<QString, CrewFact> crews;
    QHash<QString, QString> siteNames;
    std::vector<CrewRow> scores;             // per crew, as asked
    std::vector<quality::CrewScore> byMonth; // of one crew, the newest first; the month asked for does not narrow
    std::vector<quality::CrewScore> bySite;  // … and the site does not
    QStringList months;                      // with any evidence at all, the newest first
    QStringList trades;                      // of the crews that have some
};

Status findCrews(store::Reader &reader, const CrewQuestion &asked, CrewFound &found);

// Points of an item record, and those beyond the limit of its rule.
struct PointCount {
    int points = 0;
    int over = 0;
};
PointCount countPoints(const QJsonObject &item);

} // namespace plumb
