// What people did, written down by the simulator itself, and what they were told about it: the witness
// that the product's own memory is held against.
#pragma once

#include "app/model/change.h"
#include "app/model/wire.h"

#include <QHash>

#include <map>
#include <set>
#include <optional>
#include <vector>

namespace plumb::sim {

struct Written {
    qint64 op = 0;
    QByteArray hash;
    Change change;
};

// What the office has said about one change, within one epoch.
struct Told {
    wire::ChangeAnswer answer;
    QByteArray hash;
};

struct Journal {
    std::map<int, std::vector<Written>> written;       // by device, ops from 1 without gaps
    std::map<QByteArray, qint64> files;                // saved by somebody: hash -> size
    std::set<std::pair<int, qint64>> everAnswered;     // device and op
    // Since the last restore:
    std::map<std::pair<int, qint64>, Told> told;       // by device and op
    qint64 highestSeq = 0;
    std::map<QByteArray, qint64> offsets;              // uploads: bytes the office has acknowledged
    std::vector<QByteArray> confirmed;                 // files the office has said it holds
    bool restored = false;                             // ever

    void forgetEpoch()
    {
        told.clear();
        offsets.clear();
        confirmed.clear();
        highestSeq = 0;
        restored = true;
    }
};

} // namespace plumb::sim
