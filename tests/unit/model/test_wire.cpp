// What device and office say to each other survives the trip; what is cut or bent is refused.
#include "app/model/change.h"
#include "app/model/unsent_file.h"

#include <QTest>
#include <QtEndian>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

wire::RecordLine line(int n)
{
    return {n, id(n), u"issue"_s, scope::site(id(1)), "{\"*\":12,\"state\":40}", "{\"title\":\"牆]}\\\"[ 裂\",\"points\":[1,{\"a\":\"}\"}]}"};
}

wire::SyncResponse response()
{
    wire::SyncResponse out;
    out.epoch = u"e1"_s;
    out.answers = {{1, wire::ChangeAnswer::Outcome::Applied, 12, {}, {}, {}},
                   {2, wire::ChangeAnswer::Outcome::Refused, 0, u"not_allowed"_s, u"role"_s, {}},
                   {3, wire::ChangeAnswer::Outcome::Conflicted, 13, {}, {}, {u"due_on"_s}}};
    out.lastOp = 3;
    out.cursor = 44;
    out.complete = false;
    out.grantsTag = "tag";
    out.grants = std::vector<wire::Grant>{{scope::company, {u"designer"_s}}};
    out.revoked = {scope::site(id(2)), scope::desk};
    out.grantsSignature = QByteArray(86, 'g');
    out.catchUp = {{scope::site(id(1)), -1}};
    out.scopes = {{scope::company, {QByteArray(64, 'a'), 7, QByteArray(16, '0'), 43, QByteArray(86, 's')}}};
    out.backupSeq = 9;
    out.officeTime = fromMillis(1795426680000);
    out.verifiedBlobs = {QByteArray(64, 'b')};
    out.records = {line(1), line(2)};
    return out;
}

QByteArray encodeWhole(const wire::SyncResponse &response)
{
    QByteArray body = wire::encodeHeader(response);
    for (const auto &record : response.records)
        body += wire::encodeRecordLine(record) + '\n';
    return body;
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsKeepChangeBytesExact()
    {
        wire::SyncRequest request{u"e1"_s, 44, "tag", {{scope::company, 3}}, {"{\"b\":1, \"a\":2}", "{}"}, "sig"};
        const auto read = wire::decodeRequest(wire::encode(request));
        QVERIFY(read.ok());
        QCOMPARE(read->changes, request.changes);
        QCOMPARE(read->cursor, 44);
        QCOMPARE(read->catchUp, request.catchUp);
        QCOMPARE(read->signature, QByteArray("sig"));
    }

    void requestsSayWhatWasMadeInAnEpochBefore()
    {
        wire::SyncRequest request{u"e1"_s, 44, "tag", {}, {"{}"}, "sig", {{5, 40}, {9, 12}}};
        QCOMPARE(wire::decodeRequest(wire::encode(request))->madeBefore, request.madeBefore);
        QCOMPARE(wire::decodeRequest(wire::encode(request))->firstOp, 0);
        request.firstOp = 7;
        QCOMPARE(wire::decodeRequest(wire::encode(request))->firstOp, 7);
        for (const std::vector<wire::MadeBefore> &wrong : {std::vector<wire::MadeBefore>{{5, 1}, {5, 2}}, {{5, 1}, {4, 2}}, {{0, 1}}, {{3, -1}}}) {
            request.madeBefore = wrong;
            QVERIFY(!wire::decodeRequest(wire::encode(request)).ok());
        }
    }

    void anIdleRequestIsSmall()
    {
        QVERIFY(wire::encode(wire::SyncRequest{u"018f3c1e-0000-7000-8000-000000000001"_s, 123456, "0123456789abcdef", {}, {}, {}}).size() < 160);
    }

    void responsesKeepEverything()
    {
        const auto read = wire::decodeResponse(encodeWhole(response()));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        const auto expected = response();
        QCOMPARE(read->answers, expected.answers);
        QCOMPARE(read->records, expected.records);
        QCOMPARE(*read->grants, *expected.grants);
        QCOMPARE(read->revoked, expected.revoked);
        QCOMPARE(read->grantsSignature, expected.grantsSignature);
        QCOMPARE(read->catchUp, expected.catchUp);
        QCOMPARE(read->scopes, expected.scopes);
        QCOMPARE(read->verifiedBlobs, expected.verifiedBlobs);
        QCOMPARE(read->complete, false);
        QCOMPARE(read->cursor, 44);
        QCOMPARE(read->officeTime, expected.officeTime);
    }

    void aCutAnywhereIsNoticed()
    {
        const QByteArray whole = encodeWhole(response());
        for (qsizetype length = 0; length < whole.size() - 1; ++length)
            QVERIFY2(!wire::decodeResponse(whole.first(length)).ok(), qPrintable(QString::number(length)));
        const QByteArray request = wire::encode(wire::SyncRequest{u"e"_s, 1, "t", {}, {"{}", "{}"}, "s"});
        for (qsizetype length = 0; length < request.size() - 3; ++length)
            QVERIFY2(!wire::decodeRequest(request.first(length)).ok(), qPrintable(QString::number(length)));
    }

    void bentRecordLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = wire::encodeRecordLine(line(1));
        QVERIFY(wire::decodeRecordLine(good).ok());
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("trailing") << good + ' ';
        QTest::newRow("seq 0") << '[' + QByteArray("0") + good.mid(2);
        QTest::newRow("no id") << QByteArray(good).replace(toString(id(1)).toLatin1(), "1");
        QTest::newRow("scope") << QByteArray(good).replace("site/", "moon/");
        QTest::newRow("escape in kind") << QByteArray(good).replace("\"issue\"", "\"is\\u0073ue\"");
        QTest::newRow("fields a list") << QByteArray("[1,\"") + toString(id(1)).toLatin1() + "\",\"issue\",\"company\",{},[]]";
    }
    void bentRecordLines()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!wire::decodeRecordLine(text).ok());
    }

    void tooLargeBodiesAreNotRead()
    {
        QCOMPARE(wire::decodeRequest(QByteArray(wire::maxRequestBytes + 1, ' ')).error().code, ErrorCode::TooLarge);
        QCOMPARE(wire::decodeResponse(QByteArray(wire::maxResponseBytes + 1, ' ')).error().code, ErrorCode::NotTheOffice);
    }

    void unsentWorkIsReadInItsOrderAndWhole_data()
    {
        QTest::addColumn<QByteArrayList>("messages");
        QTest::addColumn<bool>("good");
        const QByteArray header = unsent::encode(unsent::Header{id(1), id(2), id(3), fromMillis(1'795'426'680'000)});
        const QByteArray push = unsent::encodePush(wire::encode(wire::SyncRequest{u"e"_s, 1, "t", {}, {"{}"}, "s"}));
        const QByteArray file = unsent::encode(unsent::FileBegin{QByteArray(64, 'a'), 3});
        const auto end = [](int pushes, int files) { return unsent::encode(unsent::End{pushes, files}); };
        QTest::newRow("whole") << QByteArrayList{header, push, file, "Dab", "Dc", end(1, 1)} << true;
        QTest::newRow("nothing but a header") << QByteArrayList{header, end(0, 0)} << true;
        QTest::newRow("nothing") << QByteArrayList{} << false;
        QTest::newRow("empty message") << QByteArrayList{header, QByteArray(), end(0, 0)} << false;
        QTest::newRow("no header") << QByteArrayList{push, end(1, 0)} << false;
        QTest::newRow("two headers") << QByteArrayList{header, header, end(0, 0)} << false;
        QTest::newRow("no end") << QByteArrayList{header, push} << false;
        QTest::newRow("after the end") << QByteArrayList{header, end(0, 0), push} << false;
        QTest::newRow("fewer than written") << QByteArrayList{header, end(1, 0)} << false;
        QTest::newRow("file not complete") << QByteArrayList{header, file, "Dab", end(0, 1)} << false;
        QTest::newRow("file too long") << QByteArrayList{header, file, "Dabcd", end(0, 1)} << false;
        QTest::newRow("bytes of no file") << QByteArrayList{header, "Dab", end(0, 0)} << false;
        QTest::newRow("push after files") << QByteArrayList{header, file, "Dabc", push, end(1, 1)} << false;
        QTest::newRow("push without changes") << QByteArrayList{header, unsent::encodePush(wire::encode(wire::SyncRequest{u"e"_s, 1, "t", {}, {}, {}})), end(1, 0)} << false;
        QTest::newRow("no known kind") << QByteArrayList{header, "X{}", end(0, 0)} << false;
        QTest::newRow("path for a hash") << QByteArrayList{header, "F{\"sha256\":\"../../etc/passwd\",\"size\":3}", "Dabc", end(0, 1)} << false;
        QTest::newRow("a file of nothing") << QByteArrayList{header, "F{\"sha256\":\"" + QByteArray(64, 'a') + "\",\"size\":0}", end(0, 1)} << false;
        QTest::newRow("newer") << QByteArrayList{QByteArray(header).replace("\"v\":1", "\"v\":2"), end(0, 0)} << false;
    }
    void unsentWorkIsReadInItsOrderAndWhole()
    {
        QFETCH(QByteArrayList, messages);
        QByteArray bytes;
        for (const QByteArray &message : messages) {
            char length[4];
            qToBigEndian(quint32(message.size()), length);
            bytes += QByteArray(length, 4) + message;
        }
        QTEST(unsent::parseUnsent(bytes).ok(), "good");
        if (!bytes.isEmpty())
            QVERIFY(!unsent::parseUnsent(bytes.chopped(1)).ok());
    }

    void otherVersionsAreRefused()
    {
        QByteArray body = wire::encode(wire::SyncRequest{u"e"_s, 1, "t", {}, {}, {}});
        body.replace("\"v\":1", "\"v\":2");
        QVERIFY(!wire::decodeRequest(body).ok());
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
