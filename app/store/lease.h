// How long this device may show records without the office (docs/protocol.md, Lease and revocation).
// Kept among the settings, in the transaction of the answer that told it. All moments are the office's.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QJsonObject>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

inline const QString leaseSetting = QStringLiteral("lease");
inline const QString leaseSeenSetting = QStringLiteral("lease_seen");

struct Lease {
    Moment until{};        // epoch 0: the office has told none
    Moment told{};         // the office's clock when it said so
    Millis clockOffset{0}; // office minus device, at that answer

    bool operator==(const Lease &) const = default;
    QJsonObject toJson() const;
    static Lease fromJson(const QJsonObject &json);
};

Status keepLease(sqlite::Database &database, const Lease &lease);

// The furthest time this device has seen since the office told a lease. A clock that is set back gains
// nothing by it; one that jumped ahead counts only until the office is heard again, by whose time all
// begins anew.
class LeaseClock {
public:
    // What was found in the store: the lease, and the furthest time kept for it (furthestJson()).
    void set(const Lease &lease, const QJsonObject &seen, Millis monotonic);
    void advance(const Clock &clock);

    const Lease &lease() const { return m_lease; }
    Moment furthest() const { return m_furthest; }
    bool isOver() const { return m_lease.until != Moment{} && m_furthest >= m_lease.until; }
    QJsonObject furthestJson() const;

private:
    Lease m_lease;
    Moment m_furthest{};
    Millis m_at{0}; // by the clock that never goes back
};

} // namespace plumb::store
