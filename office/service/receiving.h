// The bytes of one request on their way into an upload.
#pragma once

#include "office/ledger/types.h"
#include "office/service/message.h"
#include "office/service/upload_headers.h"
#include "office/service/upload_turns.h"
#include "office/vault/vault.h"

#include <QCryptographicHash>

namespace plumb::office {

class Uploads;

class Receiving final : public BodySink, public Receiver {
public:
    // `turn` is held by the caller; `file` is open at `offset`. `announced`: how many bytes the request said
    // it brings; 0 where it did not say.
    Receiving(Uploads &uploads, UploadRow upload, std::shared_ptr<UploadTurn> turn, std::unique_ptr<UploadFile> file,
              qint64 offset, tus::Checksum checksum, qint64 announced);
    ~Receiving() override;

    std::optional<Response> take(QByteArrayView bytes) override;
    Response end() override;
    void cut() override;
    void letGo() override;

    // The answer to a POST, not to a PATCH.
    void answerAsCreation() { m_created = true; }

private:
    qint64 offset() const { return m_start + m_received; }
    bool mine() const { return m_turn->receiver == this; } // the turn must be held
    Response overtaken() const;
    void count(QByteArrayView bytes);
    bool isSyncDue(qint64 more) const;
    Status syncWhileCounting(QByteArrayView bytes);
    bool matchesChecksum();
    Status keepWhatCame();
    Status forgetWhatCame();
    void release();

    Uploads &m_uploads;
    UploadRow m_upload;
    const std::shared_ptr<UploadTurn> m_turn;
    std::unique_ptr<UploadFile> m_file;
    const qint64 m_start;
    qint64 m_received = 0;
    qint64 m_unsynced = 0;
    const tus::Checksum m_checksum;
    const qint64 m_announced;
    QCryptographicHash m_sha1{QCryptographicHash::Sha1}; // of this request
    crypto::Sha256 m_sha256;
    std::unique_ptr<RunningHash> m_hash;                 // of the whole file, where it is known
    bool m_created = false;
};

} // namespace plumb::office
