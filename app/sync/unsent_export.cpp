#include "app/sync/unsent_export.h"

#include "app/model/unsent_file.h"
#include "app/sync/conversation.h"

#include <algorithm>

namespace plumb::sync {

UnsentExport::UnsentExport(QIODevice &to, Moment now, ExportLimits limits)
    : m_sealed(to), m_now(now), m_limits(limits)
{
}

Result<bool> UnsentExport::step(const store::Replica &replica)
{
    switch (m_stage) {
    case Stage::Begin: PLUMB_TRY(begin(replica)); break;
    case Stage::Pushes: PLUMB_TRY(addPush(replica)); break;
    case Stage::Files: PLUMB_TRY(addFilePiece(replica)); break;
    case Stage::Ended: break;
    }
    return m_stage != Stage::Ended;
}

double UnsentExport::fraction() const
{
    return m_stage < Stage::Files || m_total == 0 ? -1 : double(m_done) / double(m_total);
}

Status UnsentExport::begin(const store::Replica &replica)
{
    PLUMB_ASSIGN(const auto identity, replica.identity());
    if (!identity)
        return fail(ErrorCode::Unauthorized, QStringLiteral("this device has not joined an office"));
    PLUMB_TRY(m_sealed.begin(identity->officePublicKey));
    PLUMB_TRY(m_sealed.add(unsent::encode(unsent::Header{identity->device, identity->person, identity->company, m_now}), false));
    m_stage = Stage::Pushes;
    return {};
}

Status UnsentExport::addPush(const store::Replica &replica)
{
    PLUMB_ASSIGN(auto outgoing, replica.outgoing(m_limits.pushChanges, m_limits.pushBytes, m_fromOp));
    if (outgoing.changes.empty()) {
        // Only now: a file belongs to a change that is in here, and not the other way round.
        PLUMB_ASSIGN(m_waiting, replica.blobsToSend(unsent::maxFiles));
        for (const store::BlobInfo &blob : m_waiting)
            m_total += blob.size;
        m_stage = Stage::Files;
        return {};
    }
    PLUMB_ASSIGN(const auto identity, replica.identity());
    PLUMB_ASSIGN(const auto state, replica.state());
    if (!identity)
        return fail(ErrorCode::Unauthorized, QStringLiteral("this device has not joined an office"));
    // A file cannot be asked what came before. Where nothing is kept, nothing will come: a restored office
    // then goes on behind the gap.
    PLUMB_ASSIGN(const qint64 earliest, replica.earliestKept());
    const qint64 first = outgoing.firstOp;
    const bool nothingBefore = m_fromOp > 0 ? first > m_fromOp : first == earliest;
    m_fromOp = outgoing.lastOp + 1;
    m_changes += qint64(outgoing.changes.size());
    ++m_pushes;
    wire::SyncRequest request = requestFor(state, std::move(outgoing), *identity);
    request.firstOp = nothingBefore ? first : 0;
    return m_sealed.add(unsent::encodePush(wire::encode(request)), false);
}

Status UnsentExport::addFilePiece(const store::Replica &replica)
{
    if (m_file == m_waiting.size())
        return end();
    const store::BlobInfo &blob = m_waiting[m_file];
    if (m_offset == 0)
        PLUMB_TRY(m_sealed.add(unsent::encode(unsent::FileBegin{blob.sha256, blob.size}), false));
    const qint64 length = std::min<qint64>(unsent::maxDataBytes, blob.size - m_offset);
    PLUMB_ASSIGN(const QByteArray bytes, replica.blobBytes(blob.sha256, m_offset, length));
    if (bytes.size() != length)
        return fail(ErrorCode::NotFound, QString::fromLatin1(blob.sha256));
    PLUMB_TRY(m_sealed.add(unsent::encodeData(bytes), false));
    m_offset += length;
    m_done += length;
    if (m_offset == blob.size) {
        ++m_file;
        ++m_files;
        m_offset = 0;
    }
    return {};
}

Status UnsentExport::end()
{
    m_stage = Stage::Ended;
    return m_sealed.add(unsent::encode(unsent::End{m_pushes, m_files}), true);
}

} // namespace plumb::sync
