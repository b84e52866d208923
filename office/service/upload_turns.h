// Who is receiving which upload, and what is known about its bytes without reading them again.
//
// Connections break without a word: the office may still wait for the rest of a request while its
// device asks anew. So a newer request never waits for an older one's network; it breaks in, what the
// older has received so far is kept, and the older ends.
#pragma once

#include "app/core/clock.h"
#include "app/crypto/crypto.h"

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace plumb::office {

// Whoever receives an upload. Called with the upload's turn held.
class Receiver {
public:
    virtual ~Receiver() = default;
    virtual void letGo() = 0; // keep what there is; from now on the upload is another's
};

struct UploadTurn {
    std::timed_mutex busy;        // held while somebody works on it, never while waiting for a network
    Receiver *receiver = nullptr; // guarded by busy
};

// Holding it, nobody else touches the upload, and nobody is receiving it.
struct HeldTurn {
    std::shared_ptr<UploadTurn> turn;
    std::unique_lock<std::timed_mutex> lock;
};

class UploadTurns {
public:
    // Breaks in on whoever receives it. nullopt: not within `wait`.
    std::optional<HeldTurn> hold(const QByteArray &upload, Millis wait);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::weak_ptr<UploadTurn>> m_turns;
};

// SHA-256 of an upload from its beginning, going on from request to request. Lost at a restart: then
// the file is read once more before it is published.
struct RunningHash {
    crypto::Sha256 state;
    qint64 length = 0; // of what it has seen
};

class RunningHashes {
public:
    // What goes on from `offset`: kept from the request before, or new at 0; null where nobody knows.
    std::unique_ptr<RunningHash> take(const QByteArray &upload, qint64 offset);
    void keep(const QByteArray &upload, std::unique_ptr<RunningHash> hash);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::unique_ptr<RunningHash>> m_hashes;
};

} // namespace plumb::office
