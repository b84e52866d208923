// Originals make room as a person chose, and as soon as they chose it.
#include "app/crypto/crypto.h"
#include "app/viewmodels/originals_keeper.h"
#include "app/viewmodels/preferences.h"
#include "tests/unit/viewmodels/phone.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestOriginalsKeeper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsGoOfWhatIsOldAndVerified();
    void doesSoAtTheStart();
    void goesByDaysAndByGigabytes();

private:
    static QByteArray taken(Phone &phone, char content, bool verified);
};

QByteArray TestOriginalsKeeper::taken(Phone &phone, char content, bool verified)
{
    const QByteArray bytes(2000, content);
    QByteArray sha256;
    store::Save save;
    save.at = phone.clock->now();
    sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    save.edits = {{phone.services.newId(), u"photo"_s, phone.siteScope(),
                   {{u"site"_s, toString(phone.site)}, {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
                    {u"size"_s, bytes.size()}, {u"taken_at"_s, toIso(save.at)}}}};
    save.blobs = {{sha256, bytes, u"image/jpeg"_s}};
    if (!AWAIT(phone.store().save(save)))
        return {};
    if (verified && !AWAIT(phone.store().replicate([sha256](store::Replica &replica) { return replica.blobConfirmed(sha256); })))
        return {};
    return sha256;
}

void TestOriginalsKeeper::letsGoOfWhatIsOldAndVerified()
{
    Phone phone;
    Preferences preferences(phone.folder());
    OriginalsKeeper keeper(&preferences, &phone.services);
    QList<QByteArray> old;
    for (char content = 'a'; content < 'k'; ++content) // more than one step takes
        old += taken(phone, content, true);
    const QByteArray unverified = taken(phone, 'y', false);
    phone.clock->advance(std::chrono::days(40));
    const QByteArray young = taken(phone, 'z', true);
    QVERIFY(AWAIT(phone.store().blob(old.first())).ok()); // nobody chose anything yet

    QSignalSpy kept(&keeper, &OriginalsKeeper::kept);
    preferences.setOriginalsDays(30);
    QTRY_COMPARE(kept.count(), 1);
    QCOMPARE(kept.first().first().toInt(), 10);
    for (const QByteArray &sha256 : old)
        QVERIFY(!AWAIT(phone.store().blob(sha256)).ok());
    QVERIFY(AWAIT(phone.store().blob(unverified)).ok());
    QVERIFY(AWAIT(phone.store().blob(young)).ok());
}

void TestOriginalsKeeper::doesSoAtTheStart()
{
    Phone phone;
    const QByteArray old = taken(phone, 'a', true);
    phone.clock->advance(std::chrono::days(40));
    Preferences preferences(phone.folder());
    preferences.setOriginalsDays(30);
    OriginalsKeeper keeper(&preferences, &phone.services);
    QSignalSpy kept(&keeper, &OriginalsKeeper::kept);
    QTRY_COMPARE(kept.count(), 1);
    QVERIFY(!AWAIT(phone.store().blob(old)).ok());
}

void TestOriginalsKeeper::goesByDaysAndByGigabytes()
{
    const Moment now = fromMillis(1'700'000'000'000);
    QVERIFY(!OriginalsKeeper::ruleOf(0, 0, now));
    const auto aged = OriginalsKeeper::ruleOf(30, 0, now);
    QCOMPARE(toMillis(now) - toMillis(aged->before), 30LL * 24 * 3600 * 1000);
    QVERIFY(aged->keepBytes < 0);
    const auto sized = OriginalsKeeper::ruleOf(0, 2, now);
    QVERIFY(sized->before == Moment{});
    QCOMPARE(sized->keepBytes, 2'000'000'000);
}

QTEST_GUILESS_MAIN(TestOriginalsKeeper)
#include "test_originals_keeper.moc"
