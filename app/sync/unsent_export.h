// Writes what the office has not confirmed into one file for it (app/model/unsent_file.h): the pushes
// as a session would send them now, then the files. Piece by piece, so that saves come in between and
// a file larger than the memory goes through. Nothing in the store changes: the same work still goes
// over the network when that comes back, and the office knows it then.
#pragma once

#include "app/crypto/sealed_stream.h"
#include "app/store/replica.h"

namespace plumb::sync {

struct ExportLimits {
    int pushChanges = wire::maxPushChanges;
    qsizetype pushBytes = wire::maxPushBytes;
};

class UnsentExport {
public:
    // `to` is open for writing and stays so until the last step().
    UnsentExport(QIODevice &to, Moment now, ExportLimits limits = {});

    // The next piece. False: that was the last one. Errors: Unauthorized (of no office yet), NotFound (a
    // file's bytes are gone), Storage (also: `to` does not take it).
    Result<bool> step(const store::Replica &replica);

    // 0 … 1 of the files' bytes; -1 while changes are written, or where there are no files.
    double fraction() const;
    qint64 changes() const { return m_changes; }
    int files() const { return m_files; }

private:
    enum class Stage { Begin, Pushes, Files, Ended };

    Status begin(const store::Replica &replica);
    Status addPush(const store::Replica &replica);
    Status addFilePiece(const store::Replica &replica);
    Status end();

    crypto::SealedWriter m_sealed;
    Moment m_now;
    ExportLimits m_limits;
    Stage m_stage = Stage::Begin;
    qint64 m_fromOp = 0;       // 0: from the first that has no answer
    qint64 m_changes = 0;
    int m_pushes = 0;
    std::vector<store::BlobInfo> m_waiting;
    std::size_t m_file = 0;    // the one being written
    qint64 m_offset = 0;       // in it
    int m_files = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace plumb::sync
