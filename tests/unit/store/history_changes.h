// Changes as a verified history brings them.
#pragma once

#include "app/store/history_log.h"
#include "tests/unit/store/trusting.h"

namespace plumb::test {

inline store::VerifiedChange changeAt(Trusting &device, qint64 seq, const Id &record, const QByteArray &chain)
{
    Change change;
    change.id = device.freshId();
    change.device = siteId;
    change.op = seq;
    change.record = record;
    change.kind = u"issue"_s;
    change.scope = siteScope;
    change.author = siteId;
    change.at = device.clock.now();
    change.set = issue(QString::number(seq));
    change.prev = firstPrev;
    change.salt = QByteArray(16, 'x');
    return {seq, device.clock.now(), change, changeHash(change), chain};
}

} // namespace plumb::test
