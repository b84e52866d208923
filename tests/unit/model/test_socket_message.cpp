// The messages of the socket of sync: small ones lean on words both sides have, and these never change.
#include "app/core/random.h"
#include "app/model/socket_message.h"
#include "app/model/sync_words.h"
#include "app/model/wire.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace plumb;

namespace {

// An answer with one record of a kind the words were not made from.
QByteArray smallAnswer()
{
    SeededRandom random(5);
    const auto hex = [&](int bytes) { return random.bytes(bytes).toHex(); };
    wire::SyncResponse response;
    response.epoch = QString::fromLatin1(hex(8));
    response.grantsTag = hex(16);
    response.cursor = 50'123;
    response.officeTime = fromMillis(1'795'426'680'123);
    response.leaseUntil = response.officeTime + std::chrono::hours(24 * 30);
    response.scopes.insert(QStringLiteral("site/01890000-0000-7000-8000-000000000001"), {hex(32), 125, hex(8), 50'123, random.bytes(64).toBase64()});
    QByteArray body = wire::encodeHeader(response);
    body += "[50123,\"01890000-0000-7000-8000-000000000002\",\"of a company's own\",\"site/01890000-0000-7000-8000-000000000001\",{\"*\":1100},{\"n\":1}]\n";
    return body;
}

} // namespace

class TestSocketMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSaidIsHeard_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("{}");
        QTest::newRow("small") << smallAnswer();
        QTest::newRow("large") << smallAnswer().repeated(100);
        QTest::newRow("what does not pack") << SeededRandom(1).bytes(3000);
    }
    void whatIsSaidIsHeard()
    {
        QFETCH(QByteArray, body);
        const QByteArray request = wire::encodeSocketRequest(body);
        QVERIFY(request.size() <= body.size() + 1);
        QCOMPARE(*wire::decodeSocketRequest(request, body.size()), body);
        const auto answer = wire::decodeSocketAnswer(wire::encodeSocketAnswer({429, std::chrono::seconds(7), body}), body.size());
        QVERIFY(answer.ok());
        QCOMPARE(answer->status, 429);
        QCOMPARE(answer->retryAfter, std::chrono::seconds(7));
        QCOMPARE(answer->body, body);
    }

    void neverMoreComesOutThanIsAllowed()
    {
        for (const QByteArray &body : {smallAnswer(), smallAnswer().repeated(100), SeededRandom(1).bytes(3000)}) {
            const auto heard = wire::decodeSocketRequest(wire::encodeSocketRequest(body), body.size() - 1);
            QVERIFY(!heard.ok());
            QCOMPARE(heard.error().code, ErrorCode::TooLarge);
        }
    }

    void wordsMakeASmallBodySmaller()
    {
        const QByteArray body = smallAnswer();
        QVERIFY(wire::encodeSocketRequest(body).size() + 100 < packZstd(body).size());
    }

    void otherWordsAreNoWords()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/app/model/words/sync_1.zdict"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray dictionary = file.readAll();
        QByteArray next = dictionary;
        next[4] = char(next[4] + 1); // its number
        const QByteArray packed = Words(next).pack(smallAnswer());
        QVERIFY(!wire::syncWords().unpack(packed, 1 << 20).ok());
        QVERIFY(Words(next).unpack(packed, 1 << 20).ok());
    }

    // They belong to the protocol's name. New ones need a new name, and a new line here.
    void theWordsOfThisNameAreTheseForEver()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/app/model/words/sync_1.zdict"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray(wire::socketProtocol), "plumbline.sync.1");
        QCOMPARE(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(),
                 "4eee573f681eb4fa9d9f5f8b650d93847bcab11aee0e05f4f4125bc52a47d4cc");
    }
};

QTEST_APPLESS_MAIN(TestSocketMessage)
#include "test_socket_message.moc"
