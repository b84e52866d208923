// A register summary's figures as they are kept, signed and shown: one form for those counted just now and for those
// locked a year ago. A list holds its first entries, as many as a record and a page bear, with the number of all and
// their hash: so figures are of bounded size and still say when any entry has changed.
//
//   {v, from, until (days, both included), zone, as_of, scopes: [what they were counted over], whole,
//    stock: {opening, new, closed, closing}, groups: {category: {quality: {opening, …}}, …}, days: [[new, closed], …],
//    owners: {who: overdue complaints of theirs}, clocks: {hand_over: {count, met, missed, median, worst (minutes), of: {id, number}}},
//    overdue: {count, sha256, list: [{id, number, owner, severity, clock, due_at}]}, repeated: {count, …, list: [{id, count, complaints: […]}]},
//    major: {count, …, money, days, list: [{id, number, money, days}]}, satisfaction: {count, sum, good}, causes: {design: 3, …},
//    numbers: {A: {first, last, used, void, merged, missing, gaps: [[from, to]], twice: […]}},
//    void, merged, reopened: {count, …, list: [{id, number}]}, late: {count, …, list: [{id, number, minutes}]}}
#pragma once

#include "app/quality/register_summary.h"

#include <QJsonObject>
#include <QStringList>

namespace plumb::quality {

// What was asked, beside the figures.
struct RegisterAsked {
    QDate first;
    QDate last;                // included
    QTimeZone zone;
    Moment asOf{};             // a recount later asks for the same moment
    QStringList scopes;        // sorted
    bool whole = true;         // nobody has a part of the register that was not seen: its numbers can be judged
};
inline constexpr std::size_t mostListed = 100;
QJsonObject registerJson(const RegisterAsked &asked, const RegisterFigures &figures, std::size_t most = mostListed);
QByteArray registerHash(const QJsonObject &figures); // SHA-256, hex
// Nothing: no figures of this form.
std::optional<RegisterAsked> registerAsked(const QJsonObject &figures);

// A figure that two counts of the same period do not share. Undefined: it is not in one of them.
struct RegisterDifference {
    QStringList place;         // {"stock", "new"}, {"overdue", "C-1123-A04"}
    QJsonValue was;
    QJsonValue is;
};
// Entries of lists are compared where both counts hold all of them; else their hash is.
std::vector<RegisterDifference> differencesOf(const QJsonObject &was, const QJsonObject &is);

} // namespace plumb::quality
