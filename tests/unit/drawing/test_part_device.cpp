// A file whose bytes lie in pieces reads like one that lies in a row; what is lost is told, not made up.
#include "app/drawing/part_device.h"

#include <QTest>

using namespace plumb;
using namespace plumb::drawing;

namespace {

QByteArray numbers(int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char(i * 7 + i / 256);
    return bytes;
}

} // namespace

class TestPartDevice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itReadsLikeTheWhole()
    {
        const QByteArray whole = numbers(1000);
        PartDevice device(whole.size(), [&](qint64 offset, qint64 length) { return Result<QByteArray>(whole.mid(offset, length)); }, 64, 3);
        QCOMPARE(device.size(), 1000);
        QCOMPARE(device.readAll(), whole);
        QVERIFY(device.seek(63));
        QCOMPARE(device.read(2), whole.mid(63, 2)); // over the edge of a piece
        QVERIFY(device.seek(990));
        QCOMPARE(device.read(100), whole.mid(990));
        QCOMPARE(device.read(1), QByteArray());
        QVERIFY(device.seek(5));
        QCOMPARE(device.peek(10), whole.mid(5, 10));
        QCOMPARE(device.read(10), whole.mid(5, 10));
    }

    void theLastPiecesAreKept()
    {
        const QByteArray whole = numbers(1000);
        int reads = 0;
        PartDevice device(whole.size(), [&](qint64 offset, qint64 length) {
            ++reads;
            return Result<QByteArray>(whole.mid(offset, length));
        }, 64, 2);
        for (int i = 0; i < 20; ++i) {
            device.seek(i % 2 ? 10 : 500);
            device.read(4);
        }
        QCOMPARE(reads, 2);
        device.seek(900); // pushes one out
        device.read(4);
        device.seek(500);
        device.read(4);
        device.seek(10);
        device.read(4);
        QVERIFY(reads > 3);
    }

    void whatIsLostIsTold_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("refused") << false;
        QTest::newRow("fewer bytes than there should be") << true;
    }
    void whatIsLostIsTold()
    {
        QFETCH(bool, cut);
        const QByteArray whole = numbers(200);
        PartDevice device(whole.size(), [&](qint64 offset, qint64 length) -> Result<QByteArray> {
            if (offset < 128)
                return whole.mid(offset, length);
            return cut ? Result<QByteArray>(QByteArray("x")) : fail(ErrorCode::DamagedFile);
        }, 64, 3);
        QCOMPARE(device.read(128), whole.left(128));
        char byte = 0;
        QCOMPARE(device.read(&byte, 1), -1);
        QVERIFY(!device.errorString().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPartDevice)
#include "test_part_device.moc"
