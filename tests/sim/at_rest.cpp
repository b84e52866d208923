// What must hold once all is quiet: everybody has everything, nothing is lost, the book proves itself.
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "office/service/audit.h"
#include "tests/sim/world.h"
#include "tests/support/lists_fit.h"

#include <set>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

using Outcome = wire::ChangeAnswer::Outcome;

// What was lost with a book, and by its phone since.
bool isSeam(sqlite::Database &book, const QByteArray &device, qint64 from, qint64 to)
{
    auto row = book.cached("SELECT 1 FROM seam WHERE device = ? AND from_op = ? AND to_op = ?");
    return row.bindBlob(1, device).bind(2, from).bind(3, to).step().valueOr(false);
}

// 2, 4, 5: the log holds every change that anybody still keeps once, in order, whole actions. A phone that
// lives twice may have given its changes new numbers, and sent some under both.
void checkLog(World &world, Device &device, sqlite::Database &book)
{
    const Journal &journal = world.journal;
    const QByteArray id = toBytes(device.identity());
    const bool isCopied = journal.copied.contains(device.identity());
    const Memory &memory = journal.kept.at(device.number);
    std::set<QByteArray> refusedHere;
    auto refusals = device.database().cached("SELECT hash FROM refused");
    while (refusals.step().valueOr(false))
        refusedHere.insert(refusals.bytes(0));
    auto rows = book.cached("SELECT op, lower(hex(hash)), coalesce(seq,0), outcome, bytes FROM log WHERE device = ? ORDER BY op");
    rows.bindBlob(1, id);
    std::map<Id, qint64> reached;
    qint64 lastOp = 0;
    qint64 lastSeq = 0;
    bool inAction = false;
    bool actionRefused = false;
    while (rows.step().valueOr(false)) {
        const qint64 op = rows.integer(0);
        const auto change = decodeChange(rows.bytes(4));
        const auto made = change.ok() ? journal.made.find(change->id) : journal.made.end();
        if (made == journal.made.end() || made->second.content != contentHash(*change))
            return world.fail(u"4 exactly once"_s, u"%1: the log has op %2, which nobody made"_s.arg(device.name).arg(op));
        const auto kept = memory.find(change->id);
        if ((op != lastOp + 1 && !isSeam(book, id, lastOp + 1, op - 1)) || (!isCopied && kept != memory.end() && (kept->second.op != op || kept->second.hash != rows.bytes(1))))
            return world.fail(u"5 order"_s, u"%1: op %2 in the log, after %3"_s.arg(device.name).arg(op).arg(lastOp));
        lastOp = op;
        const qint64 seq = rows.integer(2);
        if (seq > 0 && seq <= lastSeq)
            return world.fail(u"5 order"_s, u"%1: op %2 has an earlier sequence than the one before"_s.arg(device.name).arg(op));
        lastSeq = std::max(lastSeq, seq);
        const auto [before, isNew] = reached.try_emplace(change->id, seq);
        if (!isNew && (!isCopied || seq > 0))
            return world.fail(u"4 exactly once"_s, u"%1: op %2 was done before"_s.arg(device.name).arg(op));
        const bool refused = rows.bytes(3) == wire::outcomeName(Outcome::Refused);
        if (inAction && refused != actionRefused)
            return world.fail(u"5 an action is atomic"_s, u"%1: op %2 was taken apart from its action"_s.arg(device.name).arg(op));
        inAction = change->more;
        actionRefused = refused;
        if (refused && kept != memory.end() && !refusedHere.contains(kept->second.hash))
            return world.fail(u"2 nothing is lost"_s, u"%1: op %2 was refused and is shown nowhere"_s.arg(device.name).arg(op));
    }
    for (const auto &[change, kept] : memory) {
        if (!reached.contains(change))
            return world.fail(u"2 nothing is lost"_s, u"%1: op %2 never reached the office"_s.arg(device.name).arg(kept.op));
    }
}

QString describe(const QByteArray &id, const QString &kind)
{
    return kind + u' ' + toString(idFromBytes(id).value_or(Id())).right(4);
}

struct Row {
    QString kind;
    qint64 seq = 0;
    QByteArray body;
    QByteArray versions;
};

std::map<QByteArray, Row> rowsOf(sqlite::Database &database, const char *sql, const std::set<QString> &scopes)
{
    std::map<QByteArray, Row> out;
    auto rows = database.cached(sql);
    while (rows.step().valueOr(false)) {
        if (!scopes.contains(rows.text(2)))
            continue;
        out[rows.bytes(0)] = {rows.text(1), rows.integer(3), canonicalJson(parseObject(rows.bytes(4)).valueOr({})), rows.bytes(5)};
    }
    return out;
}

// 1, 9, 13, 15: the device holds what the office holds of its scopes, byte for byte, and nothing else but
// what it holds for a restored office that has lost it, or has never told it of a scope (docs/sync.md).
void checkSame(World &world, Device &device, sqlite::Database &book)
{
    std::set<QString> scopes;
    auto memberships = book.cached("SELECT json_extract(body,'$.scope') FROM record WHERE kind = 'membership'"
                                   " AND json_extract(body,'$.person') = ? AND coalesce(json_extract(body,'$.void'),'') = ''");
    memberships.bind(1, toString(device.joinedAs()->person));
    while (memberships.step().valueOr(false))
        scopes.insert(memberships.text(0));
    std::set<QString> granted;
    auto names = device.database().cached("SELECT name FROM scope WHERE suspended = 0");
    while (names.step().valueOr(false))
        granted.insert(names.text(0));
    if (granted != scopes)
        return world.fail(u"9 grants are those of the memberships"_s, device.name);
    auto others = device.database().cached("SELECT scope, kind, scope IN (SELECT name FROM scope WHERE suspended = 1) FROM record"
                                           " WHERE rid NOT IN (SELECT rid FROM held)");
    while (others.step().valueOr(false)) {
        const bool mayStay = others.integer(2) != 0 && !world.journal.given.contains({device.identity(), others.text(0)});
        if (!scopes.contains(others.text(0)) && !mayStay)
            return world.fail(u"9 nothing remains after a scope is taken away"_s, u"%1 holds a %2 of %3"_s.arg(device.name, others.text(1), others.text(0)));
    }
    if (const QString list = test::listsMisfit(device.database(), *device.schema); !list.isEmpty())
        return world.fail(u"1 records stand in their lists"_s, u"%1: %2"_s.arg(device.name, list));
    const auto there = rowsOf(book, "SELECT id, kind, scope, seq, body, device_versions FROM record", scopes);
    const auto here = rowsOf(device.database(), "SELECT id, kind, scope, seq, json(body), ver FROM record WHERE rid NOT IN (SELECT rid FROM held)", scopes);
    for (const auto &[id, row] : there) {
        const auto found = here.find(id);
        if (found == here.end())
            return world.fail(u"1 convergence"_s, u"%1 lacks %2"_s.arg(device.name, describe(id, row.kind)));
        if (found->second.seq != row.seq || found->second.body != row.body || found->second.versions != row.versions) {
            return world.fail(u"1 convergence"_s,
                              u"%1 shows %2 as %3 %4 %5, the office has %6 %7 %8"_s.arg(device.name, describe(id, row.kind))
                                  .arg(found->second.seq).arg(QString::fromUtf8(found->second.body), QString::fromUtf8(found->second.versions))
                                  .arg(row.seq).arg(QString::fromUtf8(row.body), QString::fromUtf8(row.versions)));
        }
    }
    if (here.size() != there.size())
        world.fail(u"1 convergence"_s, u"%1 holds %2 records, the office %3"_s.arg(device.name).arg(here.size()).arg(there.size()));
}

bool isAnywhere(World &world, const QByteArray &sha256)
{
    if (world.office.disk.find(world.office.vault().pathOf(sha256)))
        return true;
    for (const auto &device : world.devices) {
        if (!device->isOpen())
            continue;
        const auto info = device->reader().blobInfo(sha256);
        if (info.ok() && info->here)
            return true;
    }
    return false;
}

} // namespace

// Of an office or a phone from before, or a phone that was wiped, nobody may keep a file that once was there.
bool isLost(World &world, const QByteArray &sha256)
{
    const bool somethingWasPutBack = world.journal.restored || !world.journal.copied.empty();
    return (somethingWasPutBack || world.journal.goneWithAWipe.contains(sha256)) && !isAnywhere(world, sha256);
}

// A file is open to the readers of a record; one that a restored office does not know opens nothing.
bool isNamedByHeldOnly(Device &device, const QByteArray &sha256)
{
    const QByteArray hash = QByteArray::fromHex(sha256);
    auto uses = device.database().cached("SELECT 1 FROM blob JOIN blob_use USING (bid) WHERE sha256 = ? AND rid NOT IN (SELECT rid FROM held)");
    return !uses.bindBlob(1, hash).step().valueOr(true);
}

namespace {

// 11: every file somebody saved is at the office, and with everybody whose records name it.
void checkFiles(World &world, Device &device)
{
    auto rows = device.database().cached("SELECT DISTINCT lower(hex(sha256)) FROM blob JOIN blob_use USING (bid)");
    while (rows.step().valueOr(false)) {
        const QByteArray sha256 = rows.bytes(0);
        const auto bytes = device.reader().blob(sha256);
        if (!bytes.ok() && (isLost(world, sha256) || isNamedByHeldOnly(device, sha256)))
            continue;
        if (!bytes.ok())
            return world.fail(u"11 every photo has its bytes"_s, u"%1 lacks file %2"_s.arg(device.name, QString::fromLatin1(sha256.first(8))));
        if (crypto::sha256Hex(*bytes) != sha256)
            return world.fail(u"11 the right hash"_s, u"%1: file %2"_s.arg(device.name, QString::fromLatin1(sha256.first(8))));
    }
}

void checkVault(World &world)
{
    for (const auto &[sha256, size] : world.journal.files) {
        if (isLost(world, sha256))
            continue;
        const auto file = world.office.disk.find(world.office.vault().pathOf(sha256));
        if (!file)
            return world.fail(u"11 every photo reaches the office"_s, QString::fromLatin1(sha256.first(8)));
        if (crypto::sha256Hex(QByteArrayView(file->bytes.data(), qsizetype(file->bytes.size()))) != sha256)
            return world.fail(u"11 a published file has its hash"_s, QString::fromLatin1(sha256.first(8)));
    }
}

// 12 on the phones: what the office signed and told fits together, and nobody is asked whether to remove.
void checkTrust(World &world, Device &device)
{
    const auto state = device.reader().syncState();
    if (!state.ok())
        return world.fail(u"2 nothing is lost"_s, u"%1: its state cannot be read"_s.arg(device.name));
    const bool toldOfItsCopy = world.journal.copied.contains(device.identity()) && state->finding == ErrorCode::DeviceCopied;
    if (state->findings > 0 && !toldOfItsCopy)
        return world.fail(u"12 no false alarm"_s, u"%1: %2 %3"_s.arg(device.name, errorName(state->finding), state->findingDetail));
    if (!state->removals.empty())
        return world.fail(u"12 no false alarm"_s, u"%1: asks about %2 records of %3"_s.arg(device.name)
                              .arg(state->removals.front().count).arg(state->removals.front().scope));
}

} // namespace

void checkAtRest(World &world)
{
    sqlite::Database *book = world.office.look();
    if (!book)
        return world.fail(u"the book can be read"_s, {});
    for (const auto &device : world.devices) {
        if (device->isWiped)
            continue;
        world.absorb(*device);
        checkShown(world, *device);
        checkKept(world, *device);
        checkCursor(world, *device);
        if (!world.failed())
            checkTrust(world, *device);
        if (!world.failed())
            checkLog(world, *device, *book);
        if (!world.failed())
            checkSame(world, *device, *book);
        if (!world.failed())
            checkFiles(world, *device);
    }
    if (!world.failed())
        checkHandedIn(world, *book);
    if (!world.failed())
        checkOfficeKept(world);
    if (!world.failed())
        checkVault(world);
    if (!world.failed())
        checkAllUnseen(world, *book);
    if (world.failed())
        return;
    const auto reader = world.office.ledger().read();
    if (!reader.ok())
        return world.fail(u"the book can be read"_s, reader.error().detail);
    const auto report = office::audit(**reader, world.office.vault(), *world.company.schema);
    if (!report.problems.empty())
        return world.fail(u"12 the book proves itself"_s, report.problems.front());
    auto rows = book->cached("SELECT id, seq, body FROM record ORDER BY id");
    while (rows.step().valueOr(false)) {
        world.note(rows.bytes(0) + QByteArray::number(rows.integer(1)));
        world.note(rows.bytes(2));
    }
}

} // namespace plumb::sim
