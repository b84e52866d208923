// What people did, written down by the simulator itself, and what they were told about it: the witness
// that the product's own memory is held against. Changes are known by their own id: running numbers may
// be given anew where a phone lives twice.
#pragma once

#include "app/model/change.h"
#include "app/model/wire.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace plumb::sim {

struct Made {
    Change change;
    QByteArray content;    // hash of all but its number and its place in the chain
    int line = 0;          // the memory it was made in
};

// A change as a phone keeps it.
struct Kept {
    qint64 op = 0;
    QByteArray hash;
};
using Memory = std::map<Id, Kept>;

// What the office has said about one change, within one epoch.
struct Told {
    wire::ChangeAnswer answer;
    QByteArray hash;
    Id change;
};

struct Journal {
    std::map<Id, Made> made;                           // by change id, by anybody
    std::map<QByteArray, Id> ids;                      // hash -> change id, in every place it ever had
    std::map<int, Memory> kept;                        // by phone; without what a verified backup covers
    std::map<int, std::set<Id>> mayBeGone;             // of them, covered by a backup of an epoch that is over
    std::map<QByteArray, qint64> files;                // saved by somebody: hash -> size
    std::set<Id> everAnswered;                         // changes
    // A line is a memory without a break: a phone put back to an earlier state begins another one.
    std::vector<std::set<Id>> lines;                   // all changes each has known
    std::map<int, int> lineOf;                         // by phone
    std::set<Id> copied;                               // device ids that have been more than one memory
    // Since the last restore:
    std::map<std::pair<Id, qint64>, Told> told;        // by device id and op
    std::map<Id, qint64> toldSeq;                      // by change id
    qint64 highestSeq = 0;
    std::map<QByteArray, qint64> offsets;              // uploads: bytes the office has acknowledged
    std::vector<QByteArray> confirmed;                 // files the office has said it holds
    std::map<Id, qint64> tokenInForce;                 // by device id: the newest that was used, where that is known
    std::set<Id> revoked;                              // device ids
    std::set<std::pair<Id, QString>> given;            // device ids and scopes of which they got records
    std::vector<std::pair<Id, Memory>> handedIn;       // what wiped phones kept
    std::set<Id> lost;                                 // records the office's book lacks at present
    std::set<int> mayRemove;                           // phones whose person has said that they may go
    // Ever:
    std::set<Id> everLost;
    bool restored = false;
    std::set<Id> everRevoked;                          // or maybe: where the office died over it
    std::map<Id, std::map<qint64, QByteArray>> tokens; // by device id and generation
    std::set<QByteArray> goneWithAWipe;                // files

    void beginLine(int phone, std::set<Id> known = {})
    {
        lineOf[phone] = int(lines.size());
        lines.push_back(std::move(known));
    }
    // Whoever made `later` had `earlier` on the same phone before.
    bool knew(const Made &later, const Id &earlier) const { return lines[std::size_t(later.line)].contains(earlier); }

    void forgetEpoch()
    {
        told.clear();
        toldSeq.clear();
        offsets.clear();
        confirmed.clear();
        tokenInForce.clear();
        revoked.clear();
        handedIn.clear();
        given.clear();
        highestSeq = 0;
        restored = true;
    }
};

// Of all but what numbering anew changes.
inline QByteArray contentHash(Change change)
{
    change.op = 0;
    change.prev = firstPrev;
    return changeHash(change);
}

} // namespace plumb::sim
