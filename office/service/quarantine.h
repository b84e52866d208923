// What the office has taken from devices without letting it into the book: refused changes, those of
// revoked devices, those for scopes that were taken away. They lie in the log with the reason; a
// person of the office looks at them, lets them in under their own name, or puts them aside.
#pragma once

#include "app/core/random.h"
#include "app/model/schema.h"
#include "office/ledger/ledger.h"
#include "office/service/office_key.h"
#include "office/tuning.h"

namespace plumb::office {

// "<device>/<op>"
QString quarantineName(const Id &device, qint64 op);
struct QuarantineId {
    Id device;
    qint64 op = 0;
};
std::optional<QuarantineId> parseQuarantineName(const QString &name);

struct ReleaseContext {
    Ledger &ledger;
    const Schema &schema;
    const OfficeKey &key;
    Random &random;
    const Tuning &tuning;
    Moment now;
};

// The whole user action the change belongs to, as changes of the office in this person's name, through
// the rules like any other. Returns the sequences they took. Errors: NotFound, Refused (not waiting
// any more), and those of the rules: then nothing changed but that the attempt is noted.
Result<std::vector<qint64>> releaseQuarantined(const ReleaseContext &context, const QuarantineId &id, const Id &as);

// The whole user action is looked at and not wanted. It stays in the log.
Status dismissQuarantined(Ledger &ledger, Moment now, const QuarantineId &id, const QString &by);

} // namespace plumb::office
