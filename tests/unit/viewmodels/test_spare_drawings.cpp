// Settings count what drawings take, let go of those nobody builds by when asked, and say what came of it.
#include "app/core/json.h"
#include "app/viewmodels/file_item.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/settings.h"
#include "tests/support/faulty_vfs.h"
#include "tests/support/must.h"
#include "tests/unit/viewmodels/phone.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

constexpr int large = 9 * 1024 * 1024; // more than a step

struct World {
    explicit World(const char *vfs = nullptr) : phone(vfs) { phone.services.preferences = &preferences; }

    // A drawing as the office has it, its bytes fetched.
    QByteArray drawing(const QString &state, int size, bool fetched = true)
    {
        const QByteArray bytes = phone.services.random->bytes(size);
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const QString somebody = toString(phone.site);
        const QJsonObject fields{{u"site"_s, somebody}, {u"sheet"_s, somebody}, {u"revision"_s, u"A"_s}, {u"file"_s, QString::fromLatin1(sha256)},
                                 {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, size}, {u"page"_s, 0}, {u"author"_s, somebody},
                                 {u"uploaded_at"_s, u"2026-11-23T01:00:00.000Z"_s}, {u"state"_s, state}};
        const Id id = phone.services.newId();
        phone.officeSays([&](wire::SyncResponse &response) {
            response.records = {{++seq, id, u"sheet_revision"_s, phone.siteScope(), "{\"*\":1}", canonicalJson(fields)}};
        });
        if (fetched)
            must(AWAIT(phone.store().replicate([&](store::Replica &replica) { return replica.blobPiece(sha256, 0, bytes, size); })));
        return sha256;
    }
    bool has(const QByteArray &sha256) { return AWAIT(phone.store().blobInfo(sha256))->here; }

    Phone phone;
    Preferences preferences{phone.folder()};
    qint64 seq = 0;
};

} // namespace

class TestSpareDrawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::setSpaceLeft(-1); }

    void drawingsNobodyBuildsByGoAndItIsSaid();
    void whatWentWrongIsSaidWithWhatCameOfIt();
    void whoeverHasItOpenIsToldAndWantsIt();
    void closingEndsIt();
};

void TestSpareDrawings::drawingsNobodyBuildsByGoAndItIsSaid()
{
    World world;
    const QByteArray issued = world.drawing(u"issued"_s, 1000);
    const QList<QByteArray> spare{world.drawing(u"superseded"_s, large), world.drawing(u"superseded"_s, 300), world.drawing(u"draft"_s, 40)};
    world.drawing(u"superseded"_s, 500, false);
    Settings settings;
    settings.refreshStorage();
    QTRY_COMPARE(settings.storage().value(u"drawings"_s).toLongLong(), large + 1340);
    QCOMPARE(settings.storage().value(u"waiting"_s).toLongLong(), large + 340);
    QCOMPARE(settings.storage().value(u"spare"_s).toLongLong(), large + 340);
    QVERIFY(settings.roomMade().isEmpty());

    settings.letGoOfDrawings();
    QVERIFY(settings.makingRoom());
    settings.letGoOfDrawings(); // once is enough
    QTRY_VERIFY(!settings.makingRoom());
    QCOMPARE(settings.roomMade().value(u"files"_s).toInt(), 3);
    QCOMPARE(settings.roomMade().value(u"bytes"_s).toLongLong(), large + 340);
    QVERIFY(settings.roomMade().value(u"error"_s).isNull());
    QTRY_COMPARE(settings.storage().value(u"drawings"_s).toLongLong(), 1000);
    QVERIFY(world.has(issued));
    for (const QByteArray &sha256 : spare)
        QVERIFY(!world.has(sha256));
    settings.refreshStorage(); // looked at anew
    QVERIFY(settings.roomMade().isEmpty());
}

void TestSpareDrawings::whatWentWrongIsSaidWithWhatCameOfIt()
{
    World world(FaultyVfs::name);
    const QByteArray sha256 = world.drawing(u"superseded"_s, large);
    Settings settings;
    FaultyVfs::setSpaceLeft(0);
    settings.letGoOfDrawings();
    QTRY_VERIFY(!settings.makingRoom());
    QCOMPARE(settings.roomMade().value(u"error"_s).toMap().value(u"code"_s).toString(), u"disk_full"_s);
    QCOMPARE(settings.roomMade().value(u"files"_s).toInt(), 0);
    QVERIFY(world.has(sha256));
    FaultyVfs::setSpaceLeft(-1);
    settings.letGoOfDrawings();
    QTRY_VERIFY(!settings.makingRoom());
    QCOMPARE(settings.roomMade().value(u"files"_s).toInt(), 1);
    QVERIFY(settings.roomMade().value(u"error"_s).isNull());
}

void TestSpareDrawings::whoeverHasItOpenIsToldAndWantsIt()
{
    World world;
    const QByteArray sha256 = world.drawing(u"superseded"_s, 300);
    FileItem row, page;
    for (FileItem *item : {&row, &page}) {
        item->setProperty("watches", item == &row);
        item->setSha256(QString::fromLatin1(sha256));
        item->componentComplete();
        QTRY_VERIFY(item->here());
    }
    QSignalSpy gone(&page, &FileItem::gone);
    Settings settings;
    settings.letGoOfDrawings();
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(!page.here());
    QTRY_VERIFY(!row.here());
    QTRY_VERIFY(AWAIT(world.phone.store().blobInfo(sha256))->wantedAt > Moment{});
}

void TestSpareDrawings::closingEndsIt()
{
    World world;
    world.drawing(u"superseded"_s, 300);
    Settings settings;
    QSignalSpy changed(&settings, &Settings::roomChanged);
    settings.letGoOfDrawings();
    QVERIFY(settings.makingRoom());
    world.phone.services.setStore(nullptr);
    QVERIFY(!settings.makingRoom());
    QVERIFY(changed.size() >= 2); // begun, ended
    QVERIFY(settings.roomMade().isEmpty());
}

QTEST_GUILESS_MAIN(TestSpareDrawings)
#include "test_spare_drawings.moc"
