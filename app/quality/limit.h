// Figures of the standards, as data: assets/standards/*.json, one file per group, and instruments.json.
//   {"limits": [{"id": "plaster_plumb", "standard": "GB 50210-2018", "edition": "2018", "clause": "T4.2.10",
//     "item": {label}, "grade": {label}, "compare": "at_most", "limit": 4, "unit": "mm", "method": {label},
//     "instrument": "plumb_rule_2m", "sampling": {label}, "main": false, "status": "found",
//     "sources": [{"from": "page", "at": "example.cn/doc/1"}]}]}
//   {"instruments": [{"id": "feeler", "name": {label}, "unit": "mm", "lowest": 0, "highest": 15, "step": 0.1}]}
// Every figure is a number in the unit beside it; a figure without a clause carries its source's name.
#pragma once

#include "app/model/schema.h"

namespace plumb::quality {

class StrictEntry;

enum class Compare {
    None,      // nothing measured: a person answers
    AtMost,    // reading ≤ limit
    AtLeast,   // reading ≥ limit
    Between,   // limit ≤ reading ≤ upper; both the same: exactly that
    Deviation, // |reading| ≤ limit: a signed departure from where it should be
};

// How sure the figure is. Whatever is not found in the standard's own words is shown as "company
// setting, unverified" until an engineer confirms it.
enum class Standing {
    Found,     // in a public page, named in `sources`
    Memory,    // from memory
    Conflict,  // sources disagree: `alternatives` names the others
    Confirmed, // an engineer of the company stands for it, with name and date
};

struct Instrument {
    QString id;
    Label name;
    QString unit;
    double lowest = 0;  // a reading outside lowest..highest is asked about, and kept
    double highest = 0;
    double step = 0;    // what it can tell apart; 0 = not said
};

// Where a figure was read. `from`: page (an address), digest and commentary (of a clause), standard, print (on which
// day it was held against the official one), company (published rules of one), rules (a published collection),
// contract (a sample), answers (questions and answers), house (the company's own), memory.
struct Citation {
    QString from;
    QString at;          // address, clause, day or number; may be empty
    bool operator==(const Citation &) const = default;
};

struct Alternative {
    double limit = 0;
    std::optional<double> upper;
    std::vector<Citation> sources;
};

struct Limit {
    QString id;
    QString group;       // its file: "air", "plaster"
    QString standard;    // "GB 50210-2018", or the company or page a figure without a clause comes from
    QString edition;
    QString clause;      // clause or table; may be empty
    Label item;
    Label grade;         // empty: there is only one
    Compare compare = Compare::AtMost;
    double limit = 0;
    double upper = 0;    // Between only
    QString unit;
    Label method;
    QString instrument;  // id; empty: no range to ask about
    Label sampling;
    bool main = false;   // 主控項目; else 一般項目
    Standing status = Standing::Found;
    std::vector<Citation> sources;
    std::vector<Alternative> alternatives;
};

class Standards {
public:
    const Limit *limit(const QString &id) const;
    const Instrument *instrument(const QString &id) const;
    const std::vector<Limit> &limits() const { return m_limits; }
    const std::vector<Instrument> &instruments() const { return m_instruments; }

    // One file's worth. Error: InvalidSchema, "air.json: limits[3].clause: …"; an id twice, or an
    // instrument that is not there, is one too.
    Status add(const QByteArray &bytes, const QString &fileName);

private:
    std::vector<Limit> m_limits;
    std::vector<Instrument> m_instruments;
    QHash<QString, std::size_t> m_limitAt;
    QHash<QString, std::size_t> m_instrumentAt;
};

// instruments.json, then every other *.json of a folder (or resource folder).
Result<Standards> loadStandards(const QString &folder);

QString compareName(Compare compare);   // "at_most"
QString standingName(Standing standing); // "found"
std::optional<Compare> compareOf(const QString &name);
std::optional<Standing> standingOf(const QString &name);

} // namespace plumb::quality
