#include "office/service/device_gate.h"

#include "app/core/mutant.h"
#include "office/service/tokens.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Error unknown()
{
    return fail(ErrorCode::Unauthorized, u"the token is not known"_s);
}

} // namespace

Result<Device> DeviceGate::admit(const QByteArray &authorization, bool evenRevoked)
{
    if (!authorization.startsWith("Bearer "))
        return unknown();
    const QByteArray token = authorization.sliced(7).trimmed();
    PLUMB_ASSIGN(std::optional<Device> device, find(token));
    if (!device)
        return unknown();
    if (const auto parts = readToken(token)) {
        if (parts->generation < device->generation && !mutated(Mutant::OldTokenHolds)) {
            PLUMB_TRY(noteReplay(*device, parts->generation));
            // A copy of a revoked phone hears of it as well: what it hands in takes the phone's key.
            if (!device->revoked)
                return unknown();
        }
        if (parts->generation > device->generation) {
            PLUMB_ASSIGN(device, advance(device->id, parts->generation, token));
        }
    }
    if (device->revoked && !evenRevoked)
        return unknown();
    return *device;
}

Result<std::optional<Device>> DeviceGate::find(const QByteArray &token)
{
    PLUMB_ASSIGN(const auto reader, m_ledger.read());
    const auto parts = readToken(token);
    if (!parts) { // of the first form: known by its hash alone
        const QByteArray hash = crypto::sha256(token);
        PLUMB_ASSIGN(std::optional<Device> device, reader->deviceByToken(hash));
        const bool holds = device && device->generation == 0 && crypto::equalConstantTime(device->tokenHash, hash);
        return holds ? device : std::nullopt;
    }
    PLUMB_ASSIGN(std::optional<Device> device, reader->device(parts->device));
    return device && isGenuine(m_key, *parts, device->publicKey) ? device : std::nullopt;
}

// The next token is used for the first time: from now on the one before is turned away.
Result<Device> DeviceGate::advance(const Id &id, qint64 generation, const QByteArray &token)
{
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_ASSIGN(std::optional<Device> device, writer->device(id)); // as it is now
    if (!device)
        return unknown();
    if (generation > device->generation) {
        device->generation = generation;
        device->tokenHash = crypto::sha256(token);
        device->tokenMade = m_clock.now();
        PLUMB_TRY(writer->putDevice(*device));
        PLUMB_TRY(writer->commit());
    }
    return *device;
}

Status DeviceGate::noteReplay(const Device &device, qint64 generation)
{
    m_metrics.add("old_tokens_total");
    const Moment now = m_clock.now();
    {
        std::lock_guard lock(m_mutex);
        const auto last = m_replays.constFind(device.id);
        if (last != m_replays.constEnd() && now - *last < m_tuning.replayNotedEvery)
            return {};
        m_replays.insert(device.id, now);
    }
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->noteEvent({now, u"old_token"_s, device.id, {},
                                 u"token %1 was used, the device has %2"_s.arg(generation).arg(device.generation)}));
    return writer->commit();
}

QByteArray DeviceGate::nextToken(const Device &device) const
{
    if (device.revoked || m_clock.now() - device.tokenMade < m_tuning.tokenLife)
        return {};
    return tokenOf(m_key, device.id, device.publicKey, device.generation + 1);
}

Status DeviceGate::noteSeen(const Device &device)
{
    const Moment now = m_clock.now();
    // A clock that was set back must not keep it from being noted.
    if (now >= device.lastSeen && now - device.lastSeen < m_tuning.seenNotedEvery)
        return {};
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    PLUMB_TRY(writer->noteSeen(device.id, now));
    return writer->commit();
}

} // namespace plumb::office
