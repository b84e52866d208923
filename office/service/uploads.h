// Resumable sending of files: tus 1.0.0 (https://tus.io/protocols/resumable-upload) with the
// extensions creation, checksum, expiration and termination, under /v1/files.
// An upload belongs to the device that began it. Its offset in the ledger moves only after the bytes
// are on disk; what a torn write left behind it is cut off by the next.
#pragma once

#include "office/ledger/ledger.h"
#include "office/service/message.h"
#include "office/tuning.h"
#include "office/vault/vault.h"

#include "app/core/random.h"

#include <array>
#include <mutex>

namespace plumb::office {

class Uploads {
public:
    Uploads(Ledger &ledger, Vault &vault, Random &random, const Tuning &tuning)
        : m_ledger(ledger), m_vault(vault), m_random(random), m_tuning(tuning)
    {
    }

    // Whatever is asked of /v1/files or /v1/files/<id>; OPTIONS needs no device.
    Response answer(const Request &request, const Device &device, Moment now);
    Response options() const;

private:
    Response create(const Request &request, const Device &device, Moment now);
    Response begin(UploadRow upload, const Device &device, Moment now);
    Response head(const UploadRow &upload) const;
    Response patch(const Request &request, UploadRow upload, Moment now);
    Response append(const Request &request, UploadRow upload, Moment now);
    Response terminate(const UploadRow &upload);
    Status dropExpired(Moment now);
    Status finish(UploadRow &upload, Moment now);
    Status drop(const QByteArray &id);
    // The upload of this path, if it is this device's and not expired; finished, where a crash came
    // between publishing and the ledger.
    Result<UploadRow> find(const QString &path, const Device &device, Moment now);

    Ledger &m_ledger;
    Vault &m_vault;
    Random &m_random;
    const Tuning &m_tuning;
    std::array<std::mutex, 64> m_turns; // by upload: two pieces of one file never at once
};

} // namespace plumb::office
