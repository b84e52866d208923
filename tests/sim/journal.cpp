// The witness: what people saved, and what the office said about it.
#include "tests/sim/journal.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/sqlite/sqlite.h"
#include "tests/sim/office_link.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

// What the outbox holds by now: saves that were reported, or whose report a crash swallowed; and numbers
// that were given anew.
void World::absorb(Device &device)
{
    Memory &memory = journal.kept[device.number];
    if (!journal.lineOf.contains(device.number))
        journal.beginLine(device.number);
    const bool isCopied = journal.copied.contains(device.identity());
    const bool first = memory.empty();
    qint64 last = 0;
    for (const auto &[id, kept] : memory)
        last = std::max(last, kept.op);
    auto rows = device.database().cached("SELECT op, hash, change, state = 1 FROM outbox UNION ALL"
                                         " SELECT op, hash, change, 1 FROM refused WHERE op NOT IN (SELECT op FROM outbox) ORDER BY op");
    Id newest;
    for (;;) {
        const auto found = rows.step();
        if (!found.ok()) {
            // A fault of the disk, met here instead of by the app: the next look will find it.
            return;
        }
        if (!*found)
            break;
        const qint64 op = rows.integer(0);
        const QByteArray hash = rows.bytes(1);
        const auto id = remember(device, hash, rows.bytes(2));
        if (!id)
            return;
        newest = *id;
        if (rows.integer(3) != 0)
            journal.everAnswered.insert(*id); // before the simulation began, too
        const auto known = memory.find(*id);
        if (!isCopied && known != memory.end() && (known->second.op != op || known->second.hash != hash))
            return fail(u"2 nothing is lost"_s, u"%1: op %2 is another change now"_s.arg(device.name).arg(known->second.op));
        if (!isCopied && known == memory.end() && !first && op != last + 1)
            return fail(u"5 order"_s, u"%1: op %2 after %3"_s.arg(device.name).arg(op).arg(last));
        last = std::max(last, op);
        memory[*id] = {op, hash};
    }
    if (!newest.isNull() && journal.made.at(newest).change.more)
        fail(u"5 an action is atomic"_s, u"%1: op %2 says that more follows, and nothing does"_s.arg(device.name).arg(last));
}

// What the office had answered when the simulation began.
void World::hearOfBefore(Device &device)
{
    auto rows = device.database().cached("SELECT change, seq FROM outbox WHERE state = 1");
    while (rows.step().valueOr(false)) {
        if (const auto change = decodeChange(rows.bytes(0)); change.ok())
            journal.toldSeq[change->id] = rows.integer(1);
    }
}

std::optional<Id> World::remember(Device &device, const QByteArray &hash, const QByteArray &bytes)
{
    std::set<Id> &line = journal.lines[std::size_t(journal.lineOf.at(device.number))];
    if (const auto known = journal.ids.find(hash); known != journal.ids.end()) {
        line.insert(known->second);
        return known->second;
    }
    const auto change = decodeChange(bytes);
    if (!change.ok()) {
        fail(u"2 nothing is lost"_s, u"%1: a kept change cannot be read"_s.arg(device.name));
        return std::nullopt;
    }
    journal.ids[hash] = change->id;
    line.insert(change->id);
    const QByteArray content = contentHash(*change);
    const auto [made, isNew] = journal.made.try_emplace(change->id, Made{*change, content, journal.lineOf.at(device.number)});
    if (!isNew && made->second.content != content)
        fail(u"2 nothing is lost"_s, u"%1: op %2 is another change now"_s.arg(device.name).arg(change->op));
    if (const QByteArray file = change->set.value("file"_L1).toString().toLatin1(); isNew && isSha256Hex(file))
        journal.files.insert_or_assign(file, change->set.value("size"_L1).toInteger());
    return change->id;
}

namespace {

// Bytes of a published file, straight from the disk.
std::optional<QByteArray> publishedHash(World &world, const QByteArray &sha256)
{
    const auto file = world.office.disk.find(world.office.vault().pathOf(sha256));
    if (!file)
        return std::nullopt;
    return crypto::sha256Hex(QByteArrayView(file->bytes.data(), qsizetype(file->bytes.size())));
}

void checkPublished(World &world, const QByteArray &sha256)
{
    const auto hash = publishedHash(world, sha256);
    if (!hash)
        world.fail(u"11 a file the office says it has is there"_s, QString::fromLatin1(sha256.first(8)));
    else if (*hash != sha256)
        world.fail(u"11 a published file has its hash"_s, QString::fromLatin1(sha256.first(8)));
}

// What tus said: so many bytes are on the disk.
void hearUpload(World &world, const sync::HttpRequest &request, const office::Response &response)
{
    auto &offsets = world.journal.offsets;
    const QByteArray path = response.headers.value("location", request.path.toUtf8());
    if (response.status == 404 || response.status == 410 || response.status == 460) {
        offsets.erase(path);
        return;
    }
    const bool isWord = response.status == 200 || response.status == 201 || response.status == 204; // HEAD, POST, PATCH
    if (!isWord || !response.headers.contains("upload-offset"))
        return;
    const qint64 offset = response.headers.value("upload-offset").toLongLong();
    if (offsets.contains(path) && offsets[path] > offset)
        return world.fail(u"8 offsets never go back"_s, QString::fromUtf8(path));
    offsets[path] = offset;
    const auto file = world.office.disk.find(world.office.vaultFolder() + u"/uploads/"_s + QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1)));
    if (file && (qint64(file->bytes.size()) < offset || !file->unsynced.empty()))
        world.fail(u"3 acknowledged is durable"_s, u"%1: %2 bytes acknowledged, %3 there, %4 writes not synced"_s
                       .arg(QString::fromUtf8(path)).arg(offset).arg(file->bytes.size()).arg(file->unsynced.size()));
}

} // namespace

void World::hear(int device, const Id &asker, const sync::HttpRequest &request, const office::Response &response)
{
    if (request.path == "/v1/sync"_L1 && response.status == 200)
        return hearSync(device, asker, request, response);
    if (request.path.startsWith(u"/v1/files"))
        return hearUpload(*this, request, response);
    if (request.path == "/v1/blobs/missing"_L1 && response.status == 200) {
        QSet<QString> missing;
        for (const QJsonValue &hash : parseObject(response.body).valueOr({}).value("missing"_L1).toArray())
            missing.insert(hash.toString());
        for (const QJsonValue &hash : parseObject(request.body).valueOr({}).value("hashes"_L1).toArray()) {
            if (missing.contains(hash.toString()))
                continue;
            checkPublished(*this, hash.toString().toLatin1());
            journal.confirmed.push_back(hash.toString().toLatin1());
        }
    }
}

void World::hearSync(int device, const Id &asker, const sync::HttpRequest &request, const office::Response &response)
{
    const auto asked = wire::decodeRequest(request.body);
    const auto said = wire::decodeResponse(response.body);
    if (!asked.ok() || !said.ok())
        return fail(u"the office speaks its own protocol"_s, said.ok() ? asked.error().detail : said.error().detail);
    std::map<qint64, Told> sent;
    for (const QByteArray &bytes : asked->changes) {
        if (const auto change = decodeChange(bytes); change.ok())
            sent[change->op] = {{}, changeHash(*change), change->id};
    }
    const QString name = devices[std::size_t(device)]->name;
    for (const wire::ChangeAnswer &answer : said->answers) {
        const auto key = std::pair(asker, answer.op);
        const auto known = journal.told.find(key);
        Told told = sent[answer.op];
        told.answer = answer;
        tell(u"office -> %1: op %2 %3%4"_s.arg(name).arg(answer.op)
                 .arg(QString::fromLatin1(wire::outcomeName(answer.outcome)), answer.code.isEmpty() ? QString() : u" ("_s + answer.code + u' ' + answer.detail + u')'));
        if (known == journal.told.end()) {
            journal.highestSeq = std::max(journal.highestSeq, answer.seq);
            journal.toldSeq[told.change] = answer.seq;
            journal.everAnswered.insert(told.change);
            journal.told[key] = told;
        } else if (known->second.answer != answer || known->second.hash != told.hash) {
            return fail(u"4 exactly once: the same op, the same answer"_s, u"%1 op %2"_s.arg(name).arg(answer.op));
        }
    }
    std::set<Id> records;
    for (const wire::ChangeAnswer &answer : said->answers) {
        if (const auto made = journal.made.find(sent[answer.op].change); made != journal.made.end())
            records.insert(made->second.change.record);
    }
    for (const Id &record : records)
        checkUnseen(*this, record);
    for (const QByteArray &file : said->verifiedBlobs) {
        checkPublished(*this, file);
        journal.confirmed.push_back(file);
    }
    checkAnswer(*this, name, asker, *said);
}

} // namespace plumb::sim
