// No room: said clearly, nothing half-applied, and all goes on when there is room again.
#include "tests/support/faulty_vfs.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using plumb::test::FaultyVfs;

class TestDiskFull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::setSpaceLeft(-1); }

    void aPushThatDoesNotFitLeavesNothing_data()
    {
        QTest::addColumn<int>("room");
        for (int room : {0, 4096, 40'000, 150'000})
            QTest::addRow("%d bytes", room) << room;
    }
    void aPushThatDoesNotFitLeavesNothing()
    {
        QFETCH(int, room);
        OfficeFixture office({}, {}, FaultyVfs::name);
        TestDevice device = office.joined(office.admin);
        std::vector<QByteArray> changes;
        for (int i = 0; i < 20; ++i) {
            changes.push_back(office.change(device, {office.freshId(), u"of a newer app"_s, scope::company,
                                                     {{u"text"_s, QString(20'000, u'x')}}}));
        }
        const wire::SyncRequest request = office.pushOf(device, changes);
        const qint64 seq = (*office.ledger->read())->company()->seq;

        FaultyVfs::setSpaceLeft(room);
        const Response full = office.sync(device, request);
        QCOMPARE(full.status, 507);
        QCOMPARE(codeOf(full), u"disk_full"_s);
        QCOMPARE((*office.ledger->read())->company()->seq, seq);
        QVERIFY(!(*(*office.ledger->read())->logOf(device.id, 1)).has_value());

        FaultyVfs::setSpaceLeft(-1);
        const auto answers = syncedOf(office.sync(device, request)).answers;
        QCOMPARE(answers.size(), 20u);
        QCOMPARE(answers.back().seq, seq + 20);
    }

    void aJoinThatDoesNotFitMayBeRepeated()
    {
        OfficeFixture office({}, {}, FaultyVfs::name);
        const QString code = office.invite(office.admin);
        const TestDevice device = office.newDevice();
        FaultyVfs::setSpaceLeft(0);
        QCOMPARE(office.join(code, device).status, 507);
        FaultyVfs::setSpaceLeft(-1);
        QCOMPARE(office.join(code, device).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "test_disk_full.moc"
