// The first half of POST /v1/sync: takes a device's changes, in order, once.
#pragma once

#include "office/ledger/group_commit.h"
#include "office/service/applier.h"
#include "office/service/message.h"
#include "office/service/own_scopes.h"

#include <variant>

namespace plumb::office {

struct Pushed {
    std::vector<wire::ChangeAnswer> answers;
    qint64 lastOp = 0;
    OwnScopes own;
};

struct PushContext {
    GroupCommit &commits;
    const Schema &schema;
    const OfficeKey &key;
    Random &random;
    const Tuning &tuning;
    Moment now;
    QString epoch;
};

// What was done, or the answer that says why nothing was.
std::variant<Pushed, Response> push(const PushContext &context, const Device &device, const wire::SyncRequest &request);

} // namespace plumb::office
