// Phones that are alone for too long lock. Looked at as the app does it (app/viewmodels/lease_watch.cpp), more
// often, and held against what the simulator knows of time.
#include "app/store/kept_values.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis between{30'000};
constexpr Millis rememberEvery{60'000};

} // namespace

void World::watchLease(Device &device)
{
    later(between, [this, &device, life = device.life()] {
        if (device.life() != life)
            return;
        const bool hasWritten = judgeLease(device);
        if (!hasWritten || lookAfter(device))
            watchLease(device);
    });
}

bool World::isLocked(const Device &device) const
{
    const auto alone = m_alone.find(device.number);
    return alone != m_alone.end() && alone->second.life == device.life() && alone->second.isOver;
}

// True where something was written.
bool World::judgeLease(Device &device, const QByteArray &answer)
{
    if (failed() || !device.isOpen() || !device.isKnown() || device.disk.dead())
        return false;
    const store::Settings settings(device.database());
    const auto told = settings.get(store::leaseSetting);
    const auto seen = settings.get(store::leaseSeenSetting);
    if (!told.ok() || !seen.ok())
        return false;
    const store::Lease lease = store::Lease::fromJson(*told);
    Alone &alone = m_alone[device.number];
    if (alone.life != device.life())
        alone = Alone{device.life(), {}, lease.told, time, false, alone.isRemembered ? alone.lockedAt : std::nullopt, alone.isRemembered};
    else if (lease.told != alone.clock.lease().told)
        alone = Alone{alone.life, std::move(alone.clock), lease.told, time, alone.isOver, std::nullopt, false};
    alone.clock.set(lease, *seen, device.clock.monotonic());
    if (lease.until == Moment{})
        return false;
    alone.clock.advance(device.clock);
    checkLease(device, alone, answer);
    const bool wasOver = std::exchange(alone.isOver, alone.clock.isOver());
    if (wasOver != alone.isOver)
        tell(u"%1 %2"_s.arg(device.name, alone.isOver ? u"has been alone for too long: locked"_s : u"shows its records again"_s));
    if (alone.isOver && !wasOver) {
        wentBy("locked");
        alone.lockedAt = lease.told;
        absorb(device);
        checkKept(*this, device); // locked, not deleted
    }
    if (alone.clock.furthest() - alone.remembered < rememberEvery && (!alone.isOver || wasOver))
        return false;
    alone.remembered = alone.clock.furthest();
    const Status kept = device.keepSetting(store::leaseSeenSetting, alone.clock.furthestJson());
    alone.isRemembered = alone.isRemembered || (kept.ok() && alone.isOver);
    return true;
}

// 14: whatever its clock says.
void World::checkLease(const Device &device, const Alone &alone, const QByteArray &answer)
{
    const store::Lease &lease = alone.clock.lease();
    const bool isOver = alone.clock.isOver();
    if (!isOver && time - alone.since >= lease.until - lease.told) {
        return fail(u"14 alone for longer than its lease a phone locks"_s,
                    u"%1: not after %2 s"_s.arg(device.name).arg((time - alone.since).count() / 1000));
    }
    if (!isOver && alone.lockedAt == lease.told)
        return fail(u"14 only the office unlocks"_s, u"%1 shows its records again, and nobody has answered"_s.arg(device.name));
    if (!isOver || answer.isEmpty())
        return;
    const auto said = wire::decodeResponse(answer);
    if (said.ok() && said->officeTime == lease.told && said->leaseUntil > said->officeTime)
        fail(u"14 an answer of the office unlocks"_s, device.name);
}

} // namespace plumb::sim
