// Resumable sending of files: tus 1.0.0 (https://tus.io/protocols/resumable-upload) with the extensions
// creation, creation-defer-length, creation-with-upload, checksum, expiration, termination and
// concatenation, under /v1/files. An upload belongs to the device that began it.
//
// Bytes go to disk as they come and are synced before they are acknowledged; how many there are is the
// length of the file. The book is written when an upload begins and when its file is published, so a
// piece costs one fsync. Between these two nothing about the bytes is promised: they are hashed on their
// way in, and a file that is not the promised one is thrown away.
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"
#include "office/service/receiving.h"
#include "office/service/upload_turns.h"
#include "office/tuning.h"
#include "office/vault/vault.h"

#include "app/core/clock.h"
#include "app/core/random.h"

namespace plumb::office {

class Uploads {
public:
    Uploads(Ledger &ledger, Vault &vault, Random &random, const Clock &clock, const Tuning &tuning)
        : m_ledger(ledger), m_vault(vault), m_random(random), m_clock(clock), m_tuning(tuning)
    {
    }

    Response options() const; // needs no device
    // POST and PATCH, whose body is to go into what this returns.
    Opened open(const Request &request, const Device &device);
    // HEAD and DELETE.
    Response answer(const Request &request, const Device &device);

    // After a crash: publishes what is whole, drops what belongs to no upload. Returns how many.
    Result<int> tidy();

private:
    friend class Receiving;

    std::optional<Response> refuseVersion(const Request &request) const;
    Opened create(const Request &request, const Device &device);
    Result<UploadRow> promised(const Request &request, const tus::Concat &concat, const Device &device) const;
    Opened begin(UploadRow upload, const Request &request, const Device &device);
    Opened join(UploadRow upload, const tus::Concat &concat, const Device &device);
    Result<std::vector<UploadRow>> partsOf(const tus::Concat &concat, const Device &device) const;
    Result<QByteArray> copyParts(const std::vector<UploadRow> &parts, const QByteArray &into);
    Opened patch(const Request &request, const Device &device);
    Status fixLength(const Request &request, UploadRow &upload, qint64 offset);
    Opened receive(const Request &request, UploadRow upload, const HeldTurn &held, qint64 offset, bool created);
    Response head(const UploadRow &upload, qint64 offset) const;
    Response terminate(const UploadRow &upload);
    Response createdAnswer(const UploadRow &upload, qint64 offset) const;
    Response dressed(Response response) const;
    Response lockedAnswer() const;

    // After a request's bytes are on disk: publishes the file with the last of them.
    Response afterPiece(UploadRow upload, qint64 offset, std::unique_ptr<RunningHash> hash, bool created);
    // Publishes, then says so in the book. InvalidValue: not the promised file; the upload is gone.
    Status complete(UploadRow &upload, const QByteArray &hash);
    Status renew(UploadRow &upload);
    Status dropExpired();
    Status drop(const QByteArray &id);
    Result<std::optional<UploadRow>> rowOf(const QByteArray &id) const;
    // The upload of this path, if it is this device's and not expired.
    Result<UploadRow> find(const QString &path, const Device &device) const;
    // How much of it is there, its turn being held. A file that is whole but not published, because a
    // crash came between, is published now.
    Result<qint64> settle(UploadRow &upload);

    Ledger &m_ledger;
    Vault &m_vault;
    Random &m_random;
    const Clock &m_clock;
    const Tuning &m_tuning;
    UploadTurns m_turns;
    RunningHashes m_hashes;
};

} // namespace plumb::office
