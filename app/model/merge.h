// The merge rule: one pure function, the same at the office and in the simulator.
// Per field: same base or same device -> set; same value -> nothing; otherwise two people meant it at
// once, and the field's class decides (docs/schema.md, "Merging"). Conflicts are found by versions
// the office hands out, never by clocks.
#pragma once

#include "app/model/change.h"
#include "app/model/schema.h"

#include <optional>
#include <vector>

namespace plumb {

struct FieldConflict {
    QString field;
    QJsonValue kept;
    QJsonValue lost;
    bool authorLost = false; // true: the change's own value is the one that was put aside
    QString group = {};      // of several fields decided together: kept and lost are objects field: value
    bool operator==(const FieldConflict &) const = default;
};

enum class MergeStatus {
    Applied,    // as its author meant it
    Merged,     // combined with what somebody else did in between, nothing lost
    Conflicted, // at least one field has two values; both are kept
    Unchanged,  // everything was already so
};

struct MergeResult {
    MergeStatus status = MergeStatus::Applied;
    Record record;
    FieldVersions versions;
    std::vector<FieldConflict> conflicts;
};

struct MergeInput {
    const KindSchema *kind = nullptr;      // null: unknown kind, every field plain
    const Record *current = nullptr;       // null: the record is new
    const FieldVersions *versions = nullptr;
    const Change *change = nullptr;
    qint64 seq = 0;                        // the sequence this change will take
    Moment officeNow{};
    bool clockSuspect = false;             // the device's clock is known to be off: it does not win
    // What the author saw, where it is not what is there now (seenValues of office/service/replay.h):
    // needed to combine values, and to keep a group whole.
    QJsonObject baseValues;
    // Made for a book that is gone (the office was restored from an older backup): what its author saw
    // may lie beyond what this book knows.
    bool lostPast = false;
    // What this device wrote up to here another copy of it may have written, unseen by this one.
    qint64 ownAfter = 0;
};

MergeResult merge(const MergeInput &input);

// Fields of one group share one version: that of the field set last.
FieldVersion newestOfGroup(const KindSchema &kind, const FieldVersions &versions, const QString &group);

// Word-level three-way merge; nullopt where both sides changed the same words.
std::optional<QString> mergeText(const QString &base, const QString &ours, const QString &theirs);

// The versions a device writes into a change's `base`, so that the rule above can judge it:
//   plain fields: the version of that field (left out where 0);
//   grouped fields: the newest version within the group;
//   "void": the sequence of the whole record as its author saw it (voiding contradicts any edit).
QMap<QString, qint64> baseFor(const KindSchema *kind, const FieldVersions &versions, const QJsonObject &set,
                              qint64 recordSeq);

// What the device shows: the office's view with its own unsent changes on top.
QJsonObject overlay(const QJsonObject &officeFields, const std::vector<Change> &unsent);

} // namespace plumb
