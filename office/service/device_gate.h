// Who is asking: a bearer token becomes a device, or nobody. Tokens grow old and are replaced by and by
// (tokens.h).
#pragma once

#include "app/core/clock.h"
#include "office/ledger/ledger.h"
#include "office/service/metrics.h"
#include "office/service/office_key.h"
#include "office/tuning.h"

#include <QHash>

#include <mutex>

namespace plumb::office {

class DeviceGate {
public:
    DeviceGate(Ledger &ledger, const OfficeKey &key, const Clock &clock, const Tuning &tuning, Metrics &metrics)
        : m_ledger(ledger), m_key(key), m_clock(clock), m_tuning(tuning), m_metrics(metrics)
    {
    }

    // `authorization`: the header. Error: Unauthorized, the same for everything that does not hold.
    Result<Device> admit(const QByteArray &authorization, bool evenRevoked);
    // The token that shall follow the present one; empty while that is young enough. Asked again, the
    // same: the answer may have been lost.
    QByteArray nextToken(const Device &device) const;
    // Keeps, not more often than needed, when a device was last heard of.
    Status noteSeen(const Device &device);

private:
    Result<std::optional<Device>> find(const QByteArray &token);
    Result<Device> advance(const Id &device, qint64 generation, const QByteArray &token);
    Status noteReplay(const Device &device, qint64 generation);

    Ledger &m_ledger;
    const OfficeKey &m_key;
    const Clock &m_clock;
    const Tuning &m_tuning;
    Metrics &m_metrics;
    std::mutex m_mutex;
    QHash<Id, Moment> m_replays; // when one was last noted: who has an old token cannot fill the book
};

} // namespace plumb::office
