// Stage gates (duty 82): what the start of a stage still lacks. Pure: facts in, what is missing out; the
// page shows it, the record of the stage keeps it (field `gate`), and who overrides it gives a reason.
#pragma once

#include "app/quality/photo_demand.h"

#include <QSet>

namespace plumb::quality {

// Ids are those of records.
struct InspectionFact {
    QString id;
    QString stage;       // id of its stage
    QString code;        // of its template
    QString state;       // planned, running, finished, signed
    QString recheckOf;   // the inspection whose failed items it repeats
    int failed = 0;      // items
    int unanswered = 0;
};

struct ItemFact {        // an item on a red line
    QString id;
    QString inspection;
    QString key;
    QString result;      // pass, fail, fixed, not_applicable or nothing
};

struct SignatureFact {
    QString id;
    QString about;
    QString role;
};

struct BriefingFact {
    QString id;
    QString stage;
    QString trade;
};

struct IssueFact {
    QString id;
    QString stage;
    QString state;
    QString duplicateOf; // its original counts instead
};

struct TestFact {
    QString id;
    QString stage;
    QString kind;        // closed_water …
    QString room;
    QString state;       // running, passed, failed, aborted
};

struct GateRules {
    QStringList demands;              // `gate` of the checklist of the stage that is to start
    QString before;                   // id of the stage before; empty: there is none
    QString acceptance;               // template code that accepts it; empty: any inspection of it
    QStringList signers;              // of that acceptance
    std::vector<PhotoDemand> photos;  // of the stage before
    Places places;                    // where they are wanted
    QString next;                     // id of the stage that is to start
    QStringList trades;               // that must have been briefed for it
};

struct GateEvidence {
    std::vector<InspectionFact> inspections;
    std::vector<ItemFact> redLines;
    std::vector<SignatureFact> signatures;
    std::vector<BriefingFact> briefings;
    std::vector<IssueFact> issues;
    std::vector<PhotoFact> photos;
    std::vector<TestFact> tests;
    QSet<QString> confirmed;          // demands a person vouches for: contract, drawings, permit …
};

enum class MissingCode {
    NoAcceptance,       // nobody has inspected the stage before
    AcceptanceOpen,     // not finished: args {unanswered items}
    AcceptanceFailed,   // items failed and not rechecked: args {how many}
    AcceptanceUnsigned, // finished, not signed off
    Signature,          // args {role}
    Briefing,           // args {trade}
    BriefingUnsigned,   // given, the crew lead has not signed: args {trade}
    IssueOpen,
    Photo,              // args {key, room}, of a wall {key, room, wall}
    TestRunning,        // args {kind, room}
    TestFailed,         // args {kind, room}
    RedLine,            // args {key}
    Document,           // args {demand}: contract, drawings, permit …
};

struct Missing {
    MissingCode code = MissingCode::NoAcceptance;
    QStringList ids;  // the records it is about, to open
    QStringList args; // for its sentence
    bool operator==(const Missing &) const = default;
};

// Who works in a stage, and so must have been briefed for it: values of field `trade`.
QStringList tradesOfStage(const QString &code);

std::vector<Missing> missingFor(const GateRules &rules, const GateEvidence &evidence);

QString missingName(MissingCode code); // "acceptance_unsigned"
// Field `gate` of a stage: {"missing": [{code, ids, args}]}; never empty, so that it says "looked at".
QJsonObject gateJson(const std::vector<Missing> &missing);

} // namespace plumb::quality
