// A photo is kept bit for bit, whoever took it and whatever becomes of the page.
#include "app/crypto/crypto.h"
#include "app/viewmodels/photo_taker.h"
#include "platform/common/fake_camera.h"
#include "platform/common/fake_file_picker.h"
#include "platform/common/fake_position.h"
#include "tests/unit/viewmodels/phone.h"

#include <QBuffer>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestPhotoTaker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void capturesWithTheCamera();
    void keepsThePhotoWhenThePageGoes();
    void importsFilesOneAfterTheOther();
    void refusesWhatIsNoPicture();
    void cancelsWhatWasNotTakenIn();
    void withoutACamera();
    void aLostCamera();
    void saysWhenAndWhereItWasTaken();
    void saysThatTheClockWasSet();
    void anImportSaysNothingOfWhereTheDeviceIs();
    void theSamePictureTwiceIsKeptOnce();
    void aPhotoOfTheDeskIsOfNoSite();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<PhotoTaker> taker(const Phone &phone) const;

    QTemporaryDir m_folder;
};

void TestPhotoTaker::initTestCase()
{
    for (const Qt::GlobalColor color : {Qt::red, Qt::green, Qt::blue}) {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(file(u"photo%1.jpg"_s.arg(int(color))), "JPEG"));
    }
}

std::unique_ptr<PhotoTaker> TestPhotoTaker::taker(const Phone &phone) const
{
    auto taker = std::make_unique<PhotoTaker>();
    taker->setProperty("wall", u"east"_s);
    taker->setProperty("siteId", toString(phone.site));
    taker->setProperty("room", u"Kitchen"_s);
    return taker;
}

void TestPhotoTaker::capturesWithTheCamera()
{
    Phone phone;
    FakeCamera camera(m_folder.path());
    phone.services.camera = &camera;
    auto photos = taker(phone);
    QVERIFY(photos->cameraAvailable());
    photos->setActive(true);
    QTRY_VERIFY(photos->frame().startsWith(u"image://frame/"_s));
    QSignalSpy taken(photos.get(), &PhotoTaker::taken);
    photos->capture();
    QVERIFY(photos->busy());
    QTRY_COMPARE(taken.count(), 1);
    QVERIFY(!photos->busy());
    const QJsonObject photo = phone.fields(*parseId(photos->lastPhotoId()));
    QCOMPARE(photo.value(u"source"_s).toString(), u"camera"_s);
    QCOMPARE(photo.value(u"room"_s).toString(), u"Kitchen"_s);
    QCOMPARE(photo.value(u"wall"_s).toString(), u"east"_s);
    QCOMPARE(photo.value(u"site"_s).toString(), toString(phone.site));
    QCOMPARE(photo.value(u"taken_by"_s).toString(), toString(phone.identity().person));
    QVERIFY(!photo.value(u"thumbnail"_s).toString().isEmpty());
    const auto bytes = AWAIT(phone.store().blob(photo.value(u"file"_s).toString().toLatin1()));
    QVERIFY(bytes.ok());
    QCOMPARE(bytes->size(), photo.value(u"size"_s).toInteger());
}

void TestPhotoTaker::keepsThePhotoWhenThePageGoes()
{
    Phone phone;
    FakeCamera camera(m_folder.path());
    phone.services.camera = &camera;
    auto photos = taker(phone);
    photos->setProperty("phase", u"after"_s);
    photos->setProperty("demand", u"gauge_end"_s);
    photos->setActive(true);
    QTRY_VERIFY(camera.active());
    QSignalSpy finished(phone.services.photoIntake(), &PhotoIntake::finished);
    photos->importFiles({QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(Qt::red))))});
    photos.reset();
    QTRY_COMPARE(finished.count(), 1);
    const QJsonObject photo = phone.fields(*parseId(finished.first().at(1).toString()));
    QCOMPARE(photo.value(u"phase"_s).toString(), u"after"_s);
    QCOMPARE(photo.value(u"demand"_s).toString(), u"gauge_end"_s);
}

void TestPhotoTaker::importsFilesOneAfterTheOther()
{
    Phone phone;
    QList<QUrl> urls;
    for (const Qt::GlobalColor color : {Qt::red, Qt::green, Qt::blue})
        urls += QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(color))));
    FakeFilePicker picker(urls);
    phone.services.filePicker = &picker;
    auto photos = taker(phone);
    QSignalSpy taken(photos.get(), &PhotoTaker::taken);
    photos->pickFiles();
    QTRY_COMPARE(taken.count(), 3);
    QCOMPARE(photos->progress(), 1.0);
    for (int i = 0; i < 3; ++i) {
        QFile original(urls[i].toLocalFile());
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray bytes = original.readAll();
        const QJsonObject photo = phone.fields(*parseId(taken.at(i).first().toString()));
        QCOMPARE(photo.value(u"source"_s).toString(), u"gallery"_s);
        QCOMPARE(*AWAIT(phone.store().blob(photo.value(u"file"_s).toString().toLatin1())), bytes);
    }
}

void TestPhotoTaker::refusesWhatIsNoPicture()
{
    Phone phone;
    QFile text(file(u"notes.jpg"_s)), nothing(file(u"nothing.jpg"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && nothing.open(QIODevice::WriteOnly));
    text.write("these are no pixels");
    text.close();
    nothing.close();
    const std::pair<QString, QString> cases[] = {{text.fileName(), u"not_a_picture"_s}, {nothing.fileName(), u"empty_file"_s}};
    for (const auto &[name, code] : cases) {
        auto photos = taker(phone);
        QSignalSpy failed(photos.get(), &PhotoTaker::failed);
        photos->importFiles({QUrl::fromLocalFile(name)});
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(photos->error().toMap().value(u"code"_s).toString(), code);
        QTRY_VERIFY(!photos->busy());
    }
    store::ListQuery query;
    query.kind = u"photo"_s;
    QCOMPARE(*AWAIT(phone.store().count(query)), 0);
    text.remove();
    nothing.remove();
}

void TestPhotoTaker::cancelsWhatWasNotTakenIn()
{
    Phone phone;
    auto photos = taker(phone);
    QSignalSpy failed(photos.get(), &PhotoTaker::failed);
    photos->importFiles(QList<QUrl>(3, QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(Qt::red))))));
    photos->cancel();
    QTRY_VERIFY(!photos->busy());
    QCOMPARE(failed.count(), 0); // the person wanted it so
    store::ListQuery query;
    query.kind = u"photo"_s;
    QCOMPARE(*AWAIT(phone.store().count(query)), 0);
}

void TestPhotoTaker::withoutACamera()
{
    Phone phone;
    auto photos = taker(phone);
    QVERIFY(!photos->cameraAvailable());
    photos->capture();
    QTRY_COMPARE(photos->error().toMap().value(u"code"_s), QVariant(u"camera_unavailable"_s));
    QVERIFY(!photos->busy());
}

void TestPhotoTaker::aLostCamera()
{
    Phone phone;
    FakeCamera camera(m_folder.path());
    phone.services.camera = &camera;
    auto photos = taker(phone);
    photos->setActive(true);
    QTRY_VERIFY(camera.active());
    camera.unplug();
    QTRY_COMPARE(photos->error().toMap().value(u"code"_s), QVariant(u"camera_unavailable"_s));
}

namespace {

QJsonObject takenBy(PhotoTaker &photos, Phone &phone)
{
    QSignalSpy taken(&photos, &PhotoTaker::taken);
    photos.capture();
    while (taken.isEmpty() && taken.wait()) { }
    return phone.fields(*parseId(photos.lastPhotoId()));
}

QStringList flagsOf(const QJsonObject &photo)
{
    return photo.value(u"flags"_s).toVariant().toStringList();
}

} // namespace

void TestPhotoTaker::aPhotoOfTheDeskIsOfNoSite()
{
    Phone phone;
    phone.officeSays([&](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {u"administration"_s}}, {scope::desk, {u"administration"_s}}};
    });
    const Id day = phone.save(u"desk_day"_s, {{u"day"_s, u"2026-11-23"_s}}, scope::desk);
    PhotoTaker photos;
    photos.setProperty("scope", scope::desk);
    photos.setProperty("aboutId", toString(day));
    QSignalSpy taken(&photos, &PhotoTaker::taken);
    photos.importFiles({QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(Qt::red))))});
    QTRY_COMPARE(taken.count(), 1);
    const auto record = AWAIT(phone.store().record(*parseId(photos.lastPhotoId())));
    QVERIFY(record.ok() && *record);
    QCOMPARE((*record)->scope, scope::desk);
    QCOMPARE((*record)->fields.value("about"_L1).toString(), toString(day));
    QVERIFY(!(*record)->fields.contains("site"_L1));
}

void TestPhotoTaker::saysWhenAndWhereItWasTaken()
{
    Phone phone;
    const QString team = scope::team(phone.services.newId());
    phone.officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {team, roles}, {phone.siteScope(), roles}};
    });
    phone.saveMany({{phone.site, u"site"_s, team, {{u"name"_s, u"Lake 3"_s}, {u"stage"_s, u"utilities"_s}, {u"latitude"_s, 31.2304}, {u"longitude"_s, 121.4737}}}});
    FakeCamera camera(m_folder.path());
    FakePosition position;
    phone.services.camera = &camera;
    phone.services.position = &position;
    position.moveTo({{31.2314, 121.4737}, 8.0, false, phone.clock->now()});
    auto photos = taker(phone);
    QVERIFY(!position.started());
    photos->setActive(true);
    QVERIFY(position.started());
    QTRY_VERIFY(camera.active());
    QCOMPARE(photos->place(), u"31.23140°N 121.47370°E ±8 m"_s);
    const Moment pressed = phone.clock->now();

    QJsonObject photo = takenBy(*photos, phone);
    QCOMPARE(photo.value(u"taken_at"_s).toString(), toIso(pressed));
    QCOMPARE(photo.value(u"entered_at"_s).toString(), toIso(pressed));
    QCOMPARE(photo.value(u"stage"_s).toString(), u"utilities"_s);
    QCOMPARE(photo.value(u"latitude"_s).toDouble(), 31.2314);
    QCOMPARE(photo.value(u"accuracy"_s).toDouble(), 8.0);
    QCOMPARE(photo.value(u"distance"_s).toInt(), 111);
    QCOMPARE(flagsOf(photo), QStringList());

    position.moveTo({{31.3304, 121.4737}, 8.0, true, phone.clock->now()});
    photo = takenBy(*photos, phone);
    QCOMPARE(flagsOf(photo), (QStringList{u"mocked_position"_s, u"far_from_site"_s}));

    phone.clock->advance(std::chrono::minutes(3)); // the fix is too old to say where the device is
    photo = takenBy(*photos, phone);
    QVERIFY(!photo.contains(u"latitude"_s));

    position.lose({ErrorCode::NotFound, u"switched off"_s}); // and a photo without one is a photo
    QCOMPARE(photos->place(), QString());
    QVERIFY(!takenBy(*photos, phone).contains(u"latitude"_s));
    photos.reset();
    QVERIFY(!position.started());
}

void TestPhotoTaker::saysThatTheClockWasSet()
{
    Phone phone;
    FakeCamera camera(m_folder.path());
    phone.services.camera = &camera;
    auto photos = taker(phone);
    photos->setActive(true);
    QTRY_VERIFY(camera.active());
    phone.clock->jump(std::chrono::hours(-24));
    QCOMPARE(flagsOf(takenBy(*photos, phone)), QStringList{u"clock_set"_s});
}

void TestPhotoTaker::anImportSaysNothingOfWhereTheDeviceIs()
{
    Phone phone;
    FakePosition position;
    phone.services.position = &position;
    position.moveTo({{31.2314, 121.4737}, 8.0, false, phone.clock->now()});
    auto photos = taker(phone);
    photos->setActive(true);
    QSignalSpy taken(photos.get(), &PhotoTaker::taken);
    photos->importFiles({QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(Qt::red))))});
    QTRY_COMPARE(taken.count(), 1);
    const QJsonObject photo = phone.fields(*parseId(photos->lastPhotoId()));
    QVERIFY(!photo.contains(u"latitude"_s));
    QCOMPARE(flagsOf(photo), QStringList{u"imported"_s});
}

void TestPhotoTaker::theSamePictureTwiceIsKeptOnce()
{
    Phone phone;
    auto photos = taker(phone);
    QSignalSpy taken(photos.get(), &PhotoTaker::taken);
    const QUrl picture = QUrl::fromLocalFile(file(u"photo%1.jpg"_s.arg(int(Qt::red))));
    photos->importFiles({picture, picture});
    QTRY_COMPARE(taken.count(), 2);
    QCOMPARE(photos->repeats(), 1);
    const QJsonObject first = phone.fields(*parseId(taken.at(0).first().toString()));
    const QJsonObject second = phone.fields(*parseId(taken.at(1).first().toString()));
    QCOMPARE(flagsOf(first), QStringList{u"imported"_s});
    QCOMPARE(flagsOf(second), (QStringList{u"imported"_s, u"duplicate"_s}));
    QCOMPARE(first.value(u"file"_s), second.value(u"file"_s));
    QCOMPARE(AWAIT(phone.store().storageUse())->blobs, first.value(u"size"_s).toInteger());
}

QTEST_GUILESS_MAIN(TestPhotoTaker)
#include "test_photo_taker.moc"
