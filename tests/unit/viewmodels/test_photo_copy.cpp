// A copy of a photo that leaves: stamped, drawn over, with its time, and written down; the original stays as it is.
#include "app/crypto/crypto.h"
#include "app/media/picture.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/photo_copy.h"
#include "platform/common/fake_file_picker.h"
#include "platform/common/sharer.h"
#include "tests/unit/viewmodels/phone.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

struct World {
    Phone phone;
    FakeFilePicker picker;
    FakeSharer sharer;
    QTemporaryDir card;
    QByteArray original = picture();
    QByteArray hash = crypto::sha256Hex(original);
    Id photo;
    std::unique_ptr<PhotoCopy> copy;

    explicit World(bool here = true)
    {
        picker.willPlaceIn(card.path());
        phone.services.filePicker = &picker;
        phone.services.sharer = &sharer;
        photo = phone.services.newId();
        store::Save save;
        save.at = phone.clock->now();
        save.edits.push_back({photo, u"photo"_s, phone.siteScope(),
                              {{u"site"_s, toString(phone.site)}, {u"file"_s, QString::fromLatin1(hash)}, {u"size"_s, original.size()}, {u"media_type"_s, u"image/jpeg"_s},
                               {u"taken_at"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"room"_s, u"厨房"_s},
                               {u"markup"_s, QJsonArray{uR"(["a1","box","yellow",3,[2000,2000,8000,6000],""])"_s}}}});
        if (here)
            save.blobs.push_back({hash, original, u"image/jpeg"_s});
        if (const Status done = AWAIT(phone.store().save(std::move(save))); !done)
            qFatal("%s", qPrintable(done.error().detail));
        copy = std::make_unique<PhotoCopy>();
        copy->setProperty("photoId", toString(photo));
    }
    static QByteArray picture()
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(Qt::lightGray); // lighter than the stamp's band
        QBuffer jpeg;
        jpeg.open(QIODevice::WriteOnly);
        image.save(&jpeg, "JPEG", 95);
        return jpeg.data();
    }
    QStringList files() const { return QDir(card.path()).entryList(QDir::Files | QDir::Hidden); }
    std::vector<store::StoredRecord> handouts()
    {
        store::ListQuery query;
        query.kind = u"handout"_s;
        const auto page = AWAIT(phone.store().page(query, {}, 10));
        return page ? page->rows : std::vector<store::StoredRecord>();
    }
};

} // namespace

class TestPhotoCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itBearsItsStampAndWhatWasDrawn()
    {
        World world;
        QSignalSpy made(world.copy.get(), &PhotoCopy::made);
        world.copy->make();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(world.files(), QStringList{made[0][0].toString()});
        QFile file(world.card.filePath(world.files()[0]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const QImage image = QImage::fromData(bytes);
        QCOMPARE(image.size(), QSize(800, 600));
        QVERIFY(image.pixelColor(790, 590).lightness() < 80); // the band
        const QColor edge = image.pixelColor(400, 120);       // the upper side of the box
        QVERIFY2(edge.red() > 180 && edge.blue() < 140, qPrintable(edge.name()));
        const auto info = AWAIT(onPool([bytes] { return media::inspectPicture(bytes); }));
        QVERIFY(info);
        QCOMPARE(toIso(info->exif.takenAt.value_or(Moment{})), u"2026-11-23T09:00:00.000Z"_s);
        QVERIFY(bytes.contains(world.hash)); // by which the original is found
    }

    void itIsWrittenDownAndTheOriginalStays()
    {
        World world;
        QSignalSpy made(world.copy.get(), &PhotoCopy::made);
        world.copy->make();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(world.handouts().size(), std::size_t(1));
        const QJsonObject out = world.handouts()[0].fields;
        QCOMPARE(out.value("format"_L1).toString(), u"picture"_s);
        QCOMPARE(out.value("about"_L1).toString(), toString(world.photo));
        QCOMPARE(out.value("for_client"_L1).toBool(), false); // it was not released
        QByteArray kept;
        const Status read = AWAIT(world.phone.store().survey([&](store::Reader &reader) -> Status {
            PLUMB_ASSIGN(kept, reader.blob(world.hash));
            return {};
        }));
        QVERIFY(read.ok());
        QCOMPARE(kept, world.original);
        world.copy->share();
        QCOMPARE(world.sharer.shared().size(), 1);
    }

    void whereTheOriginalIsElsewhereNothingLeaves()
    {
        World world(false);
        QSignalSpy failed(world.copy.get(), &PhotoCopy::failed);
        world.copy->make();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(world.files(), QStringList());
        QVERIFY(world.handouts().empty());
        QVERIFY(!world.copy->running());
    }

    // Somebody who may not write anything at this site: what cannot be written down does not leave.
    void whatCannotBeWrittenDownDoesNotLeave()
    {
        World world;
        world.phone.officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {u"supplier"_s}}, {world.phone.siteScope(), {u"supplier"_s}}};
        });
        QSignalSpy failed(world.copy.get(), &PhotoCopy::failed);
        world.copy->make();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toMap().value(u"code"_s).toString(), u"not_allowed"_s);
        QCOMPARE(world.files(), QStringList());
    }

    void whoDoesNotChooseAPlaceGetsNothing()
    {
        World world;
        world.picker.willPlaceIn({});
        world.copy->make();
        QTRY_VERIFY(!world.copy->running());
        QCOMPARE(world.files(), QStringList());
        QVERIFY(world.handouts().empty());
    }
};

QTEST_MAIN(TestPhotoCopy)
#include "test_photo_copy.moc"
