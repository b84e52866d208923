// What a save costs beside the floor: the same bytes in one bare SQLite transaction, on the same file
// system, with the same journal, synchronous=FULL and the same cipher. Both take turns in one run, so
// that the machine's moods meet both.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/sqlite/sqlite.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/writer.h"
#include "tests/bench/bench_report.h"
#include "tests/support/must.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 300;
constexpr int warmUp = 20;
constexpr int items = 40; // of one inspection
constexpr int photoBytes = 2 * 1024 * 1024;

// One table, one row per save.
class Floor {
public:
    Floor(const QString &path, const QByteArray &key)
    {
        sqlite::OpenOptions options;
        options.key = key;
        m_database = must(sqlite::Database::open(path, options));
        must(m_database->execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 8000;"
                                 "PRAGMA cache_size = -8000; CREATE TABLE bytes(id INTEGER PRIMARY KEY, content BLOB NOT NULL)"));
    }
    void save(const QByteArray &bytes)
    {
        sqlite::Transaction transaction(*m_database);
        must(m_database->cached("INSERT INTO bytes(content) VALUES (?)").bindBlob(1, bytes).run());
        must(transaction.commit());
    }
    // As the store does when nothing waits.
    void rest() { must(m_database->execute("PRAGMA wal_checkpoint(PASSIVE)")); }

private:
    std::unique_ptr<sqlite::Database> m_database;
};

class Device {
public:
    explicit Device(const QString &folder, const QByteArray &key)
        : m_schema(must(Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"))))
    {
        m_file = std::move(must(store::StoreFile::open({folder, key, nullptr}, m_schema, m_clock)).file);
        m_writer = std::make_unique<store::Writer>(m_file->writer(), m_schema, m_clock, m_random, m_notices);
        store::Identity identity;
        identity.device = id();
        identity.person = id();
        must(m_writer->setIdentity(identity));
        m_site = id();
        m_scope = scope::site(m_site);
        fill();
    }

    Id id() { return newId(m_clock, m_random); }
    void save(const store::Save &save)
    {
        must(m_writer->save(save));
        m_notices.clear();
    }
    // A checklist item of the running inspection is answered.
    store::Save itemEdit(int round)
    {
        store::Save save;
        QJsonArray points;
        for (int i = 0; i < 5; ++i)
            points.append(double((round * 7 + i * 3) % 40) / 10);
        save.edits.push_back({m_items[std::size_t(round % items)], u"inspection_item"_s, m_scope,
                              {{u"result"_s, round / items % 2 ? u"pass"_s : u"fail"_s}, {u"points"_s, points}}});
        return save;
    }
    store::Save noteEdit(int round)
    {
        store::Save save;
        save.edits.push_back({m_items[std::size_t(round % items)], u"inspection_item"_s, m_scope,
                              {{u"note"_s, u"靠近窗边第 %1 块瓷砖空鼓，已做标记，请瓦工复查"_s.arg(round)}}});
        return save;
    }
    store::Save photo(const QByteArray &bytes, const QByteArray &sha256)
    {
        store::Save save;
        save.edits.push_back({id(), u"photo"_s, m_scope,
                              {{u"site"_s, toString(m_site)}, {u"about"_s, toString(m_items[0])},
                               {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
                               {u"size"_s, bytes.size()}, {u"width"_s, 4000}, {u"height"_s, 3000},
                               {u"thumbnail"_s, QString(1600, u'A')}, {u"taken_at"_s, toIso(m_clock.now())},
                               {u"source"_s, u"camera"_s}, {u"room"_s, u"卫生间"_s}, {u"caption"_s, u"墙砖空鼓"_s}}});
        save.blobs.push_back({sha256, bytes, u"image/jpeg"_s});
        return save;
    }
    // What such a save hands to the database: the record's fields and the exact change.
    QByteArray bytesOf(const store::Save &save)
    {
        auto row = must(m_file->writer().prepare("SELECT (SELECT json(body) FROM record WHERE id = outbox.record) || change"
                                                 " FROM outbox ORDER BY op DESC LIMIT 1"));
        must(row.step());
        QByteArray bytes = row.bytes(0);
        for (const store::NewBlob &blob : save.blobs)
            bytes += blob.bytes;
        return bytes;
    }
    void rest() { m_file->checkpointWhenIdle(); }
    QByteArray random(int count) { return m_random.bytes(count); }

private:
    // A site that has been worked on: 2,000 issues from the office, and an inspection of it.
    void fill()
    {
        store::Replica replica(m_file->writer(), m_schema, m_clock, m_notices);
        wire::SyncResponse response;
        response.epoch = u"bench"_s;
        response.grants = std::vector<wire::Grant>{{m_scope, {u"project_manager"_s}}};
        must(replica.apply(response, m_clock.now()));
        response.grants.reset();
        const auto add = [&](const Id &id, const QString &kind, const QJsonObject &fields) {
            const qint64 seq = qint64(response.records.size()) + 1;
            response.records.push_back({seq, id, kind, m_scope, "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)});
        };
        for (int i = 0; i < 2000; ++i) {
            add(id(), u"issue"_s, {{u"site"_s, toString(m_site)}, {u"title"_s, u"踢脚线开裂 %1"_s.arg(i)}, {u"state"_s, u"open"_s},
                                   {u"due_on"_s, u"2026-%1-15"_s.arg(1 + i % 12, 2, 10, QChar(u'0'))}});
        }
        const Id inspection = id();
        for (int i = 0; i < items; ++i) {
            m_items.push_back(id());
            add(m_items.back(), u"inspection_item"_s,
                {{u"inspection"_s, toString(inspection)}, {u"position"_s, i}, {u"title"_s, u"墙面平整度"_s}, {u"room"_s, u"客厅"_s},
                 {u"requirement"_s, u"用两米靠尺检查，偏差不大于限值"_s}, {u"unit"_s, u"mm"_s}, {u"limit"_s, 3}});
        }
        must(replica.apply(response, m_clock.now()));
        m_notices.clear();
    }

    SystemClock m_clock;
    SeededRandom m_random{11};
    Schema m_schema;
    store::Notices m_notices;
    std::unique_ptr<store::StoreFile> m_file;
    std::unique_ptr<store::Writer> m_writer;
    Id m_site;
    QString m_scope;
    std::vector<Id> m_items;
};

// Times `make(round)` saved by the store, and its bytes saved by the floor, in turns.
template <typename Make>
Measure compare(Device &device, Floor &floor, const QString &name, double limit, Make make)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < rounds + warmUp; ++round) {
        const store::Save save = make(round);
        const double saved = timed([&] { device.save(save); });
        const QByteArray bytes = device.bytesOf(save);
        const double written = timed([&] { floor.save(bytes); });
        if (round >= warmUp) {
            ours.push_back(saved);
            bare.push_back(written);
        }
        device.rest();
        floor.rest();
    }
    return {name, median(ours), u"ms"_s, median(bare), limit};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QByteArray key(32, 'k');
    Device device(folder.filePath(u"device"_s), key);
    Floor floor(folder.filePath(u"floor.db"_s), key);

    Report report(u"save"_s);
    report.add(compare(device, floor, u"inspection item edit (result, points)"_s, 2.0,
                       [&](int round) { return device.itemEdit(round); }));
    report.add(compare(device, floor, u"inspection item note (searched text)"_s, 0,
                       [&](int round) { return device.noteEdit(round); }));
    report.add(compare(device, floor, u"2 MB photo with its record"_s, 1.5, [&](int) {
        const QByteArray bytes = device.random(photoBytes);
        return device.photo(bytes, crypto::sha256Hex(bytes));
    }));
    return report.finish(app.arguments());
}
