// Known answers and the properties signatures must have.
#include "app/crypto/crypto.h"
#include "app/crypto/sealed_stream.h"

#include <QBuffer>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

class TestCrypto : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void sha256KnownAnswers() // FIPS 180-2, appendix B
    {
        QCOMPARE(crypto::sha256Hex("abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(crypto::sha256Hex(""), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        crypto::Sha256 pieces;
        pieces.add("a");
        pieces.add("bc");
        QCOMPARE(pieces.resultHex(), crypto::sha256Hex("abc"));
    }

    void signatureHoldsOnlyForItsMessageAndKey()
    {
        const auto key = crypto::newSigningKey();
        const auto other = crypto::newSigningKey();
        const QByteArray signature = crypto::sign("head", key.secret);
        QVERIFY(crypto::verify("head", signature, key.publicKey));
        QVERIFY(!crypto::verify("heat", signature, key.publicKey));
        QVERIFY(!crypto::verify("head", signature, other.publicKey));
        QByteArray bent = signature;
        bent[0] = char(bent[0] ^ 1);
        QVERIFY(!crypto::verify("head", bent, key.publicKey));
        QVERIFY(!crypto::verify("head", {}, key.publicKey));
        QVERIFY(!crypto::verify("head", signature, "short"));
    }

    void passphraseKeyDependsOnBothParts()
    {
        const QByteArray salt(16, 'a');
        const auto key = crypto::keyFromPassphrase(u"墨線 plumb"_s, salt);
        QVERIFY(key.ok());
        QCOMPARE(key->size(), 32);
        QCOMPARE(*crypto::keyFromPassphrase(u"墨線 plumb"_s, salt), *key);
        QVERIFY(*crypto::keyFromPassphrase(u"墨線 plumc"_s, salt) != *key);
        QVERIFY(*crypto::keyFromPassphrase(u"墨線 plumb"_s, QByteArray(16, 'b')) != *key);
        QVERIFY(!crypto::keyFromPassphrase(u"x"_s, "short").ok());
    }

    void aSealedStreamIsReadByItsReceiverAloneAndOnlyWhole()
    {
        const crypto::SigningKey receiver = crypto::newSigningKey();
        QByteArray file;
        {
            QBuffer out(&file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            crypto::SealedWriter writer(out);
            QVERIFY(writer.begin(receiver.publicKey).ok());
            QVERIFY(writer.add("one", false).ok());
            QVERIFY(writer.add(QByteArray(), false).ok());
            QVERIFY(writer.add("three", true).ok());
        }
        QByteArrayList got;
        const auto read = [&](QByteArray bytes, const crypto::SigningKey &by) {
            got.clear();
            QBuffer in(&bytes);
            in.open(QIODevice::ReadOnly);
            return crypto::readSealed(in, by.publicKey, by.secret, [&](const QByteArray &message, bool last) -> Status {
                got << message;
                return last == (got.size() == 3) ? Status() : Status(fail(ErrorCode::Internal));
            });
        };
        QVERIFY(read(file, receiver).ok());
        QCOMPARE(got, (QByteArrayList{"one", "", "three"}));
        QVERIFY(!file.contains("three"));
        QCOMPARE(read(file, crypto::newSigningKey()).error().code, ErrorCode::WrongKey);
        for (qsizetype cut = 0; cut < file.size(); ++cut)
            QVERIFY2(!read(file.first(cut), receiver).ok(), QByteArray::number(cut).constData());
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray bent = file;
            bent[at] = char(bent[at] ^ 1);
            QVERIFY2(!read(bent, receiver).ok(), QByteArray::number(at).constData());
        }
        QVERIFY(!read(file + 'x', receiver).ok());
    }

    void tokensDiffer()
    {
        QVERIFY(crypto::randomToken() != crypto::randomToken());
        QCOMPARE(crypto::randomToken().size(), 43);
        QVERIFY(crypto::equalConstantTime("same", "same"));
        QVERIFY(!crypto::equalConstantTime("same", "sane"));
        QVERIFY(!crypto::equalConstantTime("same", "sames"));
    }
};

QTEST_GUILESS_MAIN(TestCrypto)
#include "test_crypto.moc"
