// The file with unsent work: whole or not at all, and never on the GUI thread.
#include "app/crypto/crypto.h"
#include "app/model/unsent_file.h"
#include "app/sync/unsent_export.h"
#include "app/viewmodels/unsent_saver.h"
#include "platform/common/fake_file_picker.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>
#include <QSemaphore>
#include <QThread>

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
    // A photo of three pieces.
    void savePhoto()
    {
        const QByteArray bytes = SeededRandom(3).bytes(2'500'000);
        const QByteArray hash = crypto::sha256Hex(bytes);
        store::Save save;
        save.at = phone.clock->now();
        save.edits.push_back({phone.services.newId(), u"photo"_s, phone.siteScope(),
                              {{u"site"_s, toString(phone.site)}, {u"about"_s, toString(phone.site)}, {u"about_kind"_s, u"site"_s},
                               {u"file"_s, QString::fromLatin1(hash)}, {u"size"_s, bytes.size()}, {u"media_type"_s, u"image/jpeg"_s},
                               {u"taken_at"_s, u"2026-11-23T09:00:00.000Z"_s}}});
        save.blobs.push_back({hash, bytes, u"image/jpeg"_s});
        const Status done = AWAIT(phone.store().save(std::move(save)));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QStringList files() const { return QDir(card.path()).entryList(QDir::Files | QDir::Hidden); }
    bool isInPlace() const { return !QDir(card.path()).entryList({u"*.plumb"_s}, QDir::Files).isEmpty(); }
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

    void howFarItIsIsSaid()
    {
        World world;
        world.savePhoto();
        UnsentSaver saver;
        QSignalSpy saved(&saver, &UnsentSaver::saved);
        std::vector<double> seen;
        connect(&saver, &UnsentSaver::changed, this, [&] { if (saver.running() && saver.progress() >= 0) seen.push_back(saver.progress()); });
        saver.save();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(seen.size() >= 3 && seen.front() < seen.back() && seen.back() <= 1);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    // Each piece told as news would have every page count again.
    void itIsNoNewsToAnybody()
    {
        World world;
        world.savePhoto();
        QVERIFY(AWAIT(world.phone.store().syncState()).ok());
        QCoreApplication::processEvents(); // the news of the photo itself
        QSignalSpy told(&world.phone.store(), &store::Store::syncStateChanged);
        UnsentSaver saver;
        QSignalSpy saved(&saver, &UnsentSaver::saved);
        saver.save();
        QTRY_COMPARE(saved.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 0);
    }

    void givenUpLeavesNothingBehind()
    {
        World world;
        world.phone.issue(u"a"_s);
        UnsentSaver saver;
        QSignalSpy saved(&saver, &UnsentSaver::saved);
        QSignalSpy failed(&saver, &UnsentSaver::failed);
        const Gate gate(world.phone.store()); // no piece of the export is read before it opens
        saver.save();
        QTRY_VERIFY(saver.running());
        saver.cancel();
        QVERIFY(!saver.running());
        gate.open();
        QVERIFY(AWAIT(world.phone.store().replicate([](store::Replica &) -> Status { return {}; })).ok()); // what was begun has ended
        QTRY_COMPARE(world.files(), QStringList());
        QCOMPARE(saved.size() + failed.size(), 0);
    }

    // Whichever piece is waiting for its turn, the last one too.
    void givenUpBeforeAPieceWritesItNoMore()
    {
        for (int piece = 1;; ++piece) {
            World world;
            world.savePhoto();
            UnsentSaver saver;
            QSignalSpy saved(&saver, &UnsentSaver::saved);
            QSemaphore gate;
            std::optional<QFuture<Status>> held; // stands before the piece
            int given = 0;
            connect(&saver, &UnsentSaver::changed, &saver, [&] {
                if (saver.running() && ++given == piece)
                    held = world.phone.store().replicate([&gate](store::Replica &) -> Status { gate.acquire(); return {}; });
            });
            saver.save();
            QTRY_VERIFY(held || saved.size() == 1);
            if (!held) {
                QVERIFY(piece > 1);
                return; // so many pieces there are not
            }
            saver.cancel();
            gate.release();
            QVERIFY(AWAIT(*held).ok());
            QVERIFY(AWAIT(world.phone.store().replicate([](store::Replica &) -> Status { return {}; })).ok());
            QCOMPARE(saved.size(), 0);
            QTRY_COMPARE(world.files(), QStringList());
        }
    }

    // The store's thread puts the file in its place while a person gives up: it is there, and that is told.
    void givenUpTooLateIsToldAsSaved()
    {
        int pieces = 0;
        for (const bool late : {false, true}) {
            World world;
            world.phone.issue(u"a"_s);
            UnsentSaver saver;
            QSignalSpy saved(&saver, &UnsentSaver::saved);
            int begun = 0;
            const auto giveUpLate = [&] {
                while (!world.isInPlace())
                    QThread::yieldCurrentThread(); // the news of it has not been heard here yet
                saver.cancel();
            };
            connect(&saver, &UnsentSaver::changed, &saver, [&] {
                if (saver.running() && ++begun == pieces && late)
                    QMetaObject::invokeMethod(&saver, giveUpLate, Qt::QueuedConnection);
            });
            saver.save();
            QTRY_COMPARE(saved.size(), 1);
            QVERIFY(world.isInPlace() && !saver.running());
            pieces = begun;
        }
    }

    void aPageThatGoesLeavesNothingBehind()
    {
        World world;
        world.phone.issue(u"a"_s);
        const Gate gate(world.phone.store()); // no piece of the export is read before it opens
        {
            UnsentSaver saver;
            saver.save();
            QTRY_VERIFY(saver.running());
        }
        gate.open();
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
