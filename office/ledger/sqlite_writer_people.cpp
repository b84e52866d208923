// SqliteWriter: the company, its devices and invites, and what was done at the office.
#include "office/ledger/sqlite_writer.h"

#include "app/core/text.h"

namespace plumb::office {

using sqlite::Statement;

Status SqliteWriter::addCompany(const Company &company)
{
    const QByteArray device = toBytes(company.officeDevice);
    Statement put = m_database.cached(
        "INSERT INTO company(company, name, epoch, seq, office_device) VALUES (?1, ?2, ?3, 0, ?4)");
    put.bindBlob(1, m_company).bind(2, company.name).bind(3, company.epoch).bindBlob(4, device);
    return put.run();
}

Status SqliteWriter::noteBackup(const BackupRow &backup)
{
    Statement put = m_database.cached(
        "INSERT OR REPLACE INTO backup(company, epoch, seq, made, place) VALUES (?1, ?2, ?3, ?4, ?5)");
    put.bindBlob(1, m_company).bind(2, backup.epoch).bind(3, backup.seq).bind(4, toMillis(backup.made)).bind(5, backup.place);
    return put.run();
}

Status SqliteWriter::beginEpoch(const QString &epoch)
{
    {
        // Devices that joined after the backup keep the letters they were given: others get later ones.
        Statement set = m_database.cached("UPDATE company SET epoch = ?2, epoch_seq = seq, series_used = series_used + 26 WHERE company = ?1");
        set.bindBlob(1, m_company).bind(2, epoch);
        PLUMB_TRY(set.run());
    }
    Statement drop = m_database.cached("DELETE FROM upload WHERE company = ?1");
    drop.bindBlob(1, m_company);
    return drop.run();
}

Status SqliteWriter::noteFork(const Id &device, qint64 op)
{
    const QByteArray id = toBytes(device);
    {
        Statement set = m_database.cached("UPDATE device SET fork_seq = ?3, forks = forks + 1 WHERE company = ?1 AND id = ?2");
        set.bindBlob(1, m_company).bindBlob(2, id).bind(3, nextSeq() - 1);
        PLUMB_TRY(set.run());
    }
    Statement note = m_database.cached("INSERT OR IGNORE INTO twin(company, device, change, op)"
                                       " SELECT company, device, json_extract(CAST(bytes AS TEXT), '$.id'), op FROM log"
                                       " WHERE company = ?1 AND device = ?2 AND op >= ?3 ORDER BY op");
    note.bindBlob(1, m_company).bindBlob(2, id).bind(3, op);
    return note.run();
}

Status SqliteWriter::noteSeam(const SeamRow &seam)
{
    const QByteArray id = toBytes(seam.device);
    Statement put = m_database.cached("INSERT INTO seam(company, device, from_op, to_op, at) VALUES (?1, ?2, ?3, ?4, ?5)");
    put.bindBlob(1, m_company).bindBlob(2, id).bind(3, seam.from).bind(4, seam.to).bind(5, toMillis(seam.at));
    return put.run();
}

Status SqliteWriter::putDevice(const Device &device)
{
    const QByteArray id = toBytes(device.id);
    const QByteArray person = toBytes(device.person);
    const QByteArray hash = QByteArray::fromHex(device.lastHash);
    {
        Statement next = m_database.cached("UPDATE company SET series_used = series_used + 1 WHERE company = ?1 AND office_device <> ?2 "
                                           "AND NOT EXISTS (SELECT 1 FROM device WHERE company = ?1 AND id = ?2)");
        PLUMB_TRY(next.bindBlob(1, m_company).bindBlob(2, id).run());
    }
    Statement put = m_database.cached(
        "INSERT INTO device(company, id, person, name, public_key, token_hash, last_op, last_hash, revoked, "
        "generation, token_made, series) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
        "(SELECT iif(office_device = ?2, 0, series_used) FROM company WHERE company = ?1)) "
        "ON CONFLICT(company, id) DO UPDATE SET name = ?4, token_hash = ?6, revoked = ?9, generation = ?10, "
        "token_made = ?11");
    put.bindBlob(1, m_company).bindBlob(2, id).bindBlob(3, person).bind(4, device.name);
    put.bindBlob(5, device.publicKey).bindBlob(6, device.tokenHash).bind(7, device.lastOp).bindBlob(8, hash);
    put.bind(9, qint64(device.revoked)).bind(10, device.generation).bind(11, toMillis(device.tokenMade));
    m_moved.told.devices.push_back(device.id);
    return put.run();
}

Status SqliteWriter::addInvite(const InviteRow &invite)
{
    const QByteArray person = toBytes(invite.person);
    Statement put = m_database.cached(
        "INSERT INTO invite(company, code_hash, person, expires) VALUES (?1, ?2, ?3, ?4)");
    put.bindBlob(1, m_company).bindBlob(2, invite.codeHash).bindBlob(3, person).bind(4, toMillis(invite.expires));
    return put.run();
}

Status SqliteWriter::useInvite(const QByteArray &codeHash, const Id &device, qint64 generation)
{
    const QByteArray id = toBytes(device);
    Statement put = m_database.cached("UPDATE invite SET used_by = ?3, generation = ?4 WHERE company = ?1 AND code_hash = ?2");
    put.bindBlob(1, m_company).bindBlob(2, codeHash).bindBlob(3, id).bind(4, generation);
    return put.run();
}

Status SqliteWriter::revoke(const Id &device)
{
    const QByteArray id = toBytes(device);
    Statement set = m_database.cached("UPDATE device SET revoked = 1 WHERE company = ?1 AND id = ?2");
    set.bindBlob(1, m_company).bindBlob(2, id);
    m_moved.told.devices.push_back(device);
    return set.run();
}

Status SqliteWriter::noteSeen(const Id &device, Moment when)
{
    const QByteArray id = toBytes(device);
    Statement set = m_database.cached("UPDATE device SET last_seen = ?3 WHERE company = ?1 AND id = ?2");
    set.bindBlob(1, m_company).bindBlob(2, id).bind(3, toMillis(when));
    return set.run();
}

Status SqliteWriter::setLease(Millis lease)
{
    Statement set = m_database.cached("UPDATE company SET lease = ?2 WHERE company = ?1");
    set.bindBlob(1, m_company).bind(2, qint64(lease.count()));
    return set.run();
}

Status SqliteWriter::putReview(const ReviewRow &review)
{
    const QByteArray device = toBytes(review.device);
    Statement put = m_database.cached(
        "INSERT OR REPLACE INTO review(company, device, op, state, at, person, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    put.bindBlob(1, m_company).bindBlob(2, device).bind(3, review.op).bind(4, review.state);
    put.bind(5, toMillis(review.at)).bind(6, review.by).bind(7, review.seq);
    return put.run();
}

Status SqliteWriter::noteEvent(const EventRow &event)
{
    const QByteArray device = event.device ? toBytes(*event.device) : QByteArray();
    Statement put = m_database.cached(
        "INSERT INTO event(company, at, what, device, person, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    put.bindBlob(1, m_company).bind(2, toMillis(event.at)).bind(3, event.what);
    event.device ? put.bindBlob(4, device) : put.bindNull(4);
    put.bind(5, event.by).bind(6, event.detail);
    return put.run();
}

} // namespace plumb::office
