// What the front desk says: which words fit the moment (duties 114-138). Pure: entries and what is known of the moment in,
// lines in the order of fitting out. Entries are data: the words of the rules, shipped as assets/scripts/desk.json, and
// what the company writes over them (records of kind `script`, by code).
//
//   {"code": "one_man_morning", "moment": "greeting", "when": {"people": ["one"], "who": ["man"], "hour": ["morning"]},
//    "text": {"zh_TW": "先生，早上好！", …}, "of": "rule" (words of the rules) | "company", "hint": {…} (optional)}
//
// An entry fits where each of its conditions holds; the one with the most conditions is the nearest. Texts name what is
// filled in: {company} {department} {name} {address} {adviser} {person} {number} {minutes} {matter}. A name nobody knows
// is told while somebody writes it (problemsOf) and shows in brackets where it is read: words are never held back.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <vector>

namespace plumb::desk {

// What a condition may ask for, with its values. Anything else in a file is refused, in a record it is ignored.
const QMap<QString, QStringList> &knownConditions();
const QStringList &knownMoments();
const QStringList &knownPlaceholders();

struct Entry {
    QString code;
    QString moment;
    QMap<QString, QStringList> when;
    Label text;
    Label hint;
    bool fromRules = false; // the words of the rules, not the company's own
    bool written = false;   // a record of the company stands in its place
};

// Error: InvalidSchema, "desk.json: scripts[3].when.hour: …".
Result<std::vector<Entry>> loadScripts(const QByteArray &bytes, const QString &fileName);
// Over the entries as shipped, what records of kind `script` say; of two with one code the later in the list. A record
// with a code of its own is one more entry.
std::vector<Entry> withCompany(std::vector<Entry> shipped, const std::vector<QJsonObject> &records);

struct Asked {
    QString moment;
    QMap<QString, QString> facts;   // condition: what holds ("people": "two"); missing: not known
    QMap<QString, QString> values;  // placeholder: what it stands for; "" or missing: not known yet
};
struct Line {
    QString code;
    QString text;
    QString hint;
    QStringList missing;  // placeholders that have no value yet
    QStringList unknown;  // placeholders nobody knows
};
// What fits, the nearest first; what still lacks a value comes behind what is complete.
std::vector<Line> choose(const std::vector<Entry> &entries, const Asked &asked, const QString &language);
Line lineOf(const Entry &entry, const QMap<QString, QString> &values, const QString &language);

struct TextProblem {
    enum class What { Unknown, Open } what = What::Unknown; // no such placeholder; a brace that is not closed
    QString name;
    bool operator==(const TextProblem &) const = default;
};
std::vector<TextProblem> problemsOf(const QString &text);

// "林女士" -> {"林", "woman"}: the form of address in a name says who it is.
struct Named {
    QString name;
    QString who; // man, woman; "": the name does not say
};
Named namedIn(const QString &written);
// How somebody is spoken to: "林女士", "林小姐", "二位先生", "各位"; "先生（小姐）" where nothing is known.
QString addressOf(const QString &written, const QString &who, int people, const QString &language);
QString peopleFact(int people);       // one, two, many
QString hourFact(const QTime &time);  // morning until 12, afternoon until 18, evening
// first, recent, before: of a visit today, by the day of the last one.
QString visitedFact(const QDate &last, const QDate &today, int recentDays);

} // namespace plumb::desk
