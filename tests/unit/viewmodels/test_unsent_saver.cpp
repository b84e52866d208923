// The file with unsent work: whole or not at all, and never on the GUI thread.
#include "app/crypto/crypto.h"
#include "app/model/unsent_file.h"
#include "app/sync/unsent_export.h"
#include "app/viewmodels/unsent_saver.h"
#include "platform/common/fake_file_picker.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

struct World {
    Phone phone;
    crypto::SigningKey office = crypto::newSigningKey();
    FakeFilePicker picker;
    QTemporaryDir card;

    World()
    {
        store::Identity identity = phone.identity();
        identity.officePublicKey = office.publicKey;
        if (!AWAIT(phone.store().setIdentity(identity)))
            qFatal("identity");
        picker.willPlaceIn(card.path());
        phone.services.filePicker = &picker;
    }
    QStringList files() const { return QDir(card.path()).entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

class TestUnsentSaver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFileIsWholeAndForTheOffice()
    {
        World world;
        world.phone.issue(u"a"_s);
        world.phone.issue(u"b"_s);
        UnsentSaver saver;
        QSignalSpy saved(&saver, &UnsentSaver::saved);
        saver.save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!saver.running());
        QCOMPARE(world.files(), QStringList{saved[0][0].toString()});
        QCOMPARE(saved[0][1].toInt(), 2);
        QFile file(world.card.filePath(world.files().front()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        unsent::Parser parser;
        const auto take = [&](const QByteArray &message, bool) -> Status {
            PLUMB_TRY(parser.next(message));
            return {};
        };
        QVERIFY(crypto::readSealed(file, world.office.publicKey, world.office.secret, take).ok());
        QVERIFY(parser.ended());
    }

    void givenUpLeavesNothingBehind()
    {
        World world;
        world.phone.issue(u"a"_s);
        UnsentSaver saver;
        QSignalSpy saved(&saver, &UnsentSaver::saved);
        QSignalSpy failed(&saver, &UnsentSaver::failed);
        saver.save();
        QTRY_VERIFY(saver.running());
        saver.cancel();
        QVERIFY(!saver.running());
        QVERIFY(AWAIT(world.phone.store().replicate([](store::Replica &) -> Status { return {}; })).ok()); // what was begun has ended
        QTRY_COMPARE(world.files(), QStringList());
        QCOMPARE(saved.size() + failed.size(), 0);
    }

    void aPageThatGoesLeavesNothingBehind()
    {
        World world;
        world.phone.issue(u"a"_s);
        {
            UnsentSaver saver;
            saver.save();
            QTRY_VERIFY(saver.running());
        }
        QVERIFY(AWAIT(world.phone.store().replicate([](store::Replica &) -> Status { return {}; })).ok());
        QTRY_COMPARE(world.files(), QStringList());
    }

    void noPlaceIsNoFile()
    {
        World world;
        world.picker.willPlaceIn({});
        UnsentSaver saver;
        QSignalSpy changed(&saver, &UnsentSaver::changed);
        saver.save();
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }

    void whatGoesWrongIsSaid()
    {
        World world;
        world.phone.issue(u"a"_s);
        world.picker.willPlaceIn(world.card.filePath(u"no/such"_s));
        UnsentSaver saver;
        QSignalSpy failed(&saver, &UnsentSaver::failed);
        saver.save();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toMap().value(u"code"_s).toString(), u"storage"_s);
        QVERIFY(!saver.running());
    }
};

QTEST_GUILESS_MAIN(TestUnsentSaver)
#include "test_unsent_saver.moc"
