// What must hold at every moment.
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "tests/sim/world.h"

#include <set>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

// Scopes a person may read, by the membership records themselves.
std::set<QString> scopesOf(World &world, const Id &person)
{
    std::set<QString> scopes;
    sqlite::Database *book = world.office.look();
    if (!book)
        return scopes;
    auto rows = book->cached("SELECT json_extract(body,'$.scope') FROM record WHERE kind = 'membership'"
                             " AND json_extract(body,'$.person') = ? AND coalesce(json_extract(body,'$.void'),'') = ''");
    rows.bind(1, toString(person));
    while (rows.step().valueOr(false))
        scopes.insert(rows.text(0));
    return scopes;
}

} // namespace

// A question about two values of a book that is gone; a copy of it stays (docs/sync.md).
static bool wentWithItsBook(Device &device, const Id &record)
{
    auto removed = device.database().cached("SELECT 1 FROM removed WHERE kind = 'conflict' AND id = ?");
    const QByteArray id = toBytes(record);
    return removed.bindBlob(1, id).step().valueOr(false);
}

// 7: a person's edit never vanishes from their own screen while it is on its way for the first time. What
// goes again to a restored office may have been followed by other people's values since.
void checkShown(World &world, Device &device)
{
    if (world.failed() || !device.isOpen() || device.disk.faults != Disk::Faults{})
        return;
    std::map<std::pair<Id, QString>, std::pair<qint64, QJsonValue>> last;
    {
        auto rows = device.database().cached("SELECT change FROM outbox WHERE state = 0 ORDER BY op");
        while (rows.step().valueOr(false)) {
            const auto change = decodeChange(rows.bytes(0));
            if (!change.ok())
                return world.fail(u"2 nothing is lost"_s, device.name + u": a waiting change cannot be read"_s);
            for (auto field = change->set.begin(); field != change->set.end(); ++field) {
                if (world.journal.everAnswered.contains(change->id))
                    last.erase({change->record, field.key()});
                else
                    last[{change->record, field.key()}] = {change->op, field.value()};
            }
        }
    }
    std::map<Id, QJsonObject> shown;
    for (const auto &[place, value] : last) {
        const auto &[record, field] = place;
        if (!shown.contains(record)) {
            const auto found = device.reader().record(record);
            shown[record] = found.ok() && *found ? (*found)->fields : QJsonObject();
        }
        const QJsonValue now = shown[record].value(field);
        const bool cleared = value.second.isNull() && now.isUndefined();
        if (!cleared && now != value.second && !(shown[record].isEmpty() && wentWithItsBook(device, record))) {
            return world.fail(u"7 an edit stays on its author's screen"_s,
                              u"%1: op %2 set %3 of %4 to %5, shown is %6"_s.arg(device.name).arg(value.first)
                                  .arg(field, toString(record).right(4), QString::fromUtf8(canonicalJson(QJsonArray{value.second})),
                                       QString::fromUtf8(canonicalJson(QJsonArray{now}))));
        }
    }
}

// 2, 3: what was reported as saved is still there, byte for byte, until a verified backup covers it.
void checkKept(World &world, Device &device)
{
    if (world.failed() || !device.isOpen() || device.disk.faults != Disk::Faults{})
        return;
    std::set<Id> there;
    auto rows = device.database().cached("SELECT hash FROM outbox UNION SELECT hash FROM refused");
    while (rows.step().valueOr(false)) {
        if (const auto known = world.journal.ids.find(rows.bytes(0)); known != world.journal.ids.end())
            there.insert(known->second);
    }
    const auto covered = device.database().scalar("SELECT backup_seq FROM replica");
    Memory &memory = world.journal.kept[device.number];
    for (auto kept = memory.begin(); kept != memory.end();) {
        if (there.contains(kept->first)) {
            ++kept;
            continue;
        }
        const auto told = world.journal.toldSeq.find(kept->first);
        if (world.journal.mayBeGone[device.number].contains(kept->first)) {
            kept = memory.erase(kept);
            continue;
        }
        if (!covered.ok() || told == world.journal.toldSeq.end() || told->second > *covered)
            return world.fail(u"3 a reported save is durable"_s, u"%1: op %2 is gone"_s.arg(device.name).arg(kept->second.op));
        kept = memory.erase(kept); // safe twice at the office
    }
    if (const auto state = device.replica().state(); state.ok() && state->epoch == world.epoch())
        world.journal.mayBeGone.erase(device.number);
}

// 6: below its cursor a device misses nothing of the scopes that have caught up.
void checkCursor(World &world, Device &device)
{
    if (world.failed() || !device.isOpen() || !device.isKnown() || !world.office.isOpen()
        || device.disk.faults != Disk::Faults{} || world.office.disk.faults != Disk::Faults{})
        return;
    sqlite::Database *book = world.office.look();
    const auto state = device.replica().state();
    if (!book || !state.ok())
        return;
    auto epoch = book->cached("SELECT epoch FROM company");
    if (!epoch.step().valueOr(false) || epoch.text(0) != state->epoch)
        return;
    std::set<QString> scopes;
    auto granted = device.database().cached("SELECT name FROM scope WHERE catch_up IS NULL AND suspended = 0");
    while (granted.step().valueOr(false))
        scopes.insert(granted.text(0));
    auto rows = book->cached("SELECT id, seq, scope, kind FROM record WHERE seq <= ?");
    rows.bind(1, state->cursor);
    while (rows.step().valueOr(false)) {
        if (!scopes.contains(rows.text(2)))
            continue;
        const QByteArray id = rows.bytes(0);
        if (world.journal.everLost.contains(idFromBytes(id).value_or(Id())))
            continue; // told of again once their scope moves: at rest all are the same
        auto here = device.database().cached("SELECT seq FROM record WHERE id = ?");
        if (here.bindBlob(1, id).step().valueOr(false) && here.integer(0) >= rows.integer(1))
            continue;
        return world.fail(u"6 a cursor never skips a change"_s,
                          u"%1 stands at %2 and lacks %3 %4 of sequence %5"_s.arg(device.name).arg(state->cursor)
                              .arg(rows.text(3), toString(idFromBytes(id).value_or(Id())).right(4)).arg(rows.integer(1)));
    }
}

// 9: nothing outside the grants; 6: no cursor beyond what the book holds.
void checkAnswer(World &world, const QString &name, const Id &device, const wire::SyncResponse &said)
{
    sqlite::Database *book = world.office.look();
    if (!book || said.records.empty())
        return;
    const auto newest = book->scalar("SELECT seq FROM company");
    std::set<QString> scopes;
    {
        auto person = book->cached("SELECT person FROM device WHERE id = ?");
        const QByteArray id = toBytes(device);
        if (!person.bindBlob(1, id).step().valueOr(false))
            return;
        scopes = scopesOf(world, idFromBytes(person.bytes(0)).value_or(Id()));
    }
    for (const wire::RecordLine &line : said.records) {
        if (!scopes.contains(line.scope))
            return world.fail(u"9 walls"_s, u"%1 was given a %2 of %3"_s.arg(name, line.kind, line.scope));
        world.journal.given.emplace(device, line.scope);
        if (newest.ok() && line.seq > *newest)
            return world.fail(u"8 sequence"_s, u"record %1 of %2"_s.arg(line.seq).arg(*newest));
    }
}

// 3 at the office: what it has said it has done.
void checkOfficeKept(World &world)
{
    sqlite::Database *book = world.office.look();
    if (world.failed() || !book || world.office.disk.faults != Disk::Faults{})
        return;
    if (const auto newest = book->scalar("SELECT seq FROM company"); newest.ok() && *newest < world.journal.highestSeq)
        return world.fail(u"8 sequence never goes back"_s, u"%1 after %2"_s.arg(*newest).arg(world.journal.highestSeq));
    for (const Id &device : world.journal.revoked) {
        const QByteArray id = toBytes(device);
        auto row = book->cached("SELECT revoked FROM device WHERE id = ?");
        if (!row.bindBlob(1, id).step().valueOr(false) || row.integer(0) == 0)
            return world.fail(u"9 a revocation is durable"_s, toString(device).right(4));
    }
    for (const auto &[key, told] : world.journal.told) {
        const QByteArray device = toBytes(key.first);
        auto row = book->cached("SELECT lower(hex(hash)), coalesce(seq, 0) FROM log WHERE device = ? AND op = ?");
        if (!row.bindBlob(1, device).bind(2, key.second).step().valueOr(false))
            return world.fail(u"3 acknowledged is durable"_s, u"%1 op %2 is not in the log any more"_s.arg(toString(key.first).right(4)).arg(key.second));
        const bool cameBefore = row.integer(1) == 0 && world.journal.copied.contains(key.first); // under another number
        if (row.bytes(0) != told.hash || (row.integer(1) != told.answer.seq && !cameBefore))
            return world.fail(u"3 acknowledged is durable"_s, u"%1 op %2 is another change in the log"_s.arg(toString(key.first).right(4)).arg(key.second));
    }
    for (const QByteArray &sha256 : world.journal.confirmed) {
        const auto file = world.office.disk.find(world.office.vault().pathOf(sha256));
        if (!file || crypto::sha256Hex(QByteArrayView(file->bytes.data(), qsizetype(file->bytes.size()))) != sha256)
            return world.fail(u"11 a confirmed file is durable"_s, QString::fromLatin1(sha256.first(8)));
    }
    for (const auto &[path, offset] : world.journal.offsets) {
        // The length of its file is an upload's offset; where the file is gone the upload is.
        const auto file = world.office.disk.find(world.office.vaultFolder() + u"/uploads/"_s + QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
        if (file && qint64(file->bytes.size()) < offset)
            return world.fail(u"8 offsets never go back"_s, u"%1: %2 after %3"_s.arg(QString::fromUtf8(path)).arg(file->bytes.size()).arg(offset));
    }
}

} // namespace plumb::sim
