// The rows of the sync bench: 12 fields and an id each, made from a number alone, so that every side
// of a comparison stores the very same data. Row i has its own generator (mulberry32, a 32 bit state
// that anybody can write down in a line), seeded from i.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace plumb::bench {

struct WorkloadRow {
    QByteArray id;      // a UUID in lower case
    int site = 0;       // 0 … 399
    QJsonObject fields; // the 12 fields, without the id
    QByteArray json;    // one line, fields in the workload's own order
};

inline constexpr int workloadSites = 400;
inline constexpr int workloadScopes = 40; // each shared by ten sites

WorkloadRow workloadRow(int number);
// What an edit of this row sets: another status and a note as long as the first. `round` makes it new again.
QJsonObject workloadEdit(int number, int round);
// The scope a site's rows live in.
QString workloadScope(int site);

} // namespace plumb::bench
