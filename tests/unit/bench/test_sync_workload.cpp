// The rows of the sync bench are the agreed ones, byte for byte: figures are only worth comparing over
// the same data.
#include "tests/bench/sync/workload.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace plumb::bench;
using namespace Qt::StringLiterals;

class TestSyncWorkload : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsAreTheAgreedBytes_data();
    void rowsAreTheAgreedBytes();
    void fieldsAreThoseOfTheLine();
    void anEditIsNewEveryRound();
};

void TestSyncWorkload::rowsAreTheAgreedBytes_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QByteArray>("sha256");
    QTest::newRow("10,000") << 10'000 << QByteArray("a8fb362c02241e6ee18fed320750ebfd4a3a663e1b7a994b3cb530d3a973fef4");
    QTest::newRow("50,000") << 50'000 << QByteArray("8187dec08657fa55f858aaf411b6ee533792652b8d5f843a99b9371b1ed1fab1");
}

void TestSyncWorkload::rowsAreTheAgreedBytes()
{
    QFETCH(int, rows);
    QFETCH(QByteArray, sha256);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int number = 0; number < rows; ++number)
        hash.addData(workloadRow(number).json + '\n');
    QCOMPARE(hash.result().toHex(), sha256);
}

void TestSyncWorkload::fieldsAreThoseOfTheLine()
{
    for (int number = 0; number < 100; ++number) {
        const WorkloadRow row = workloadRow(number);
        QJsonObject whole = row.fields;
        whole.insert(u"id"_s, QString::fromLatin1(row.id));
        QCOMPARE(QJsonDocument::fromJson(row.json).object(), whole);
        QCOMPARE(row.fields.size(), 12);
    }
}

void TestSyncWorkload::anEditIsNewEveryRound()
{
    for (int number = 0; number < 100; ++number) {
        QSet<QString> notes{workloadRow(number).fields.value("note"_L1).toString()};
        for (int round = 0; round < 5; ++round) {
            const QJsonObject edit = workloadEdit(number, round);
            QVERIFY(edit.value("status"_L1) != workloadRow(number).fields.value("status"_L1));
            notes.insert(edit.value("note"_L1).toString());
        }
        QCOMPARE(notes.size(), 6);
    }
}

QTEST_APPLESS_MAIN(TestSyncWorkload)
#include "test_sync_workload.moc"
