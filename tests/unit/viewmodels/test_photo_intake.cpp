// A burst: the shutter never waits for the photo before, and whatever happens meanwhile, what was taken is kept.
#include "app/crypto/crypto.h"
#include "app/media/scaling.h"
#include "app/viewmodels/photo_taker.h"
#include "platform/common/fake_camera.h"
#include "tests/support/faulty_vfs.h"
#include "tests/unit/viewmodels/phone.h"

#include <QImage>
#include <QThreadPool>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

// A camera whose pictures come when the test says so.
class SlowCamera final : public Camera {
public:
    bool available() const override { return true; }
    bool active() const override { return m_active; }
    void start() override { m_active = true; }
    void stop() override { m_active = false; }
    QFuture<Result<QByteArray>> capture() override
    {
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        m_waiting.push_back(promise);
        return promise->future();
    }
    void deliver(const Result<QByteArray> &picture)
    {
        m_waiting.front()->addResult(picture);
        m_waiting.front()->finish();
        m_waiting.erase(m_waiting.begin());
    }
    size_t waiting() const { return m_waiting.size(); }

private:
    std::vector<std::shared_ptr<QPromise<Result<QByteArray>>>> m_waiting;
    bool m_active = false;
};

QByteArray picture(int number)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(number * 14 % 360, 200, 200));
    return *media::plainJpeg(image, 90);
}

} // namespace

class TestPhotoIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theShutterDoesNotWait();
    void theShutterWaitsWhereMemoryEnds();
    void aPhotoTakenIsKeptThoughThePageClosesAtOnce();
    void cancelLetsFilesGoButNoPhotoTaken();
    void aCameraLostMidwayCostsOnlyWhatItHadNotDelivered();
    void aFullDiskMidwayLosesNothing();
    void aKilledAppHasWhatWasSaidToBeKept();
    void aLockedAppGoesOnWhenItIsOpenAgain();
    void theCompanySaysHowLargePhotosAreKept();

private:
    void open(const char *vfs = nullptr);
    void takeBurst(int photos);
    qint64 kept() const;
    bool everyPhotoHasItsBytes() const;

    std::vector<QByteArray> m_pictures; // made away from the GUI thread
    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<SlowCamera> m_camera;
    std::unique_ptr<PhotoTaker> m_taker;
};

void TestPhotoIntake::initTestCase()
{
    FaultyVfs::install();
    for (int i = 0; i < PhotoIntake::mostCaptured; ++i)
        m_pictures.push_back(picture(i));
}

void TestPhotoIntake::init()
{
    open();
}

void TestPhotoIntake::open(const char *vfs)
{
    cleanup();
    m_phone = std::make_unique<Phone>(vfs);
    m_camera = std::make_unique<SlowCamera>();
    m_phone->services.camera = m_camera.get();
    m_taker = std::make_unique<PhotoTaker>();
    m_taker->setProperty("siteId", toString(m_phone->site));
    m_taker->setActive(true);
}

void TestPhotoIntake::cleanup()
{
    FaultyVfs::setSpaceLeft(-1);
    m_taker.reset();
    m_phone.reset();
    m_camera.reset();
}

void TestPhotoIntake::takeBurst(int photos)
{
    for (int i = 0; i < photos; ++i)
        m_taker->capture();
    for (int i = 0; i < photos; ++i)
        m_camera->deliver(m_pictures.at(size_t(i)));
}

qint64 TestPhotoIntake::kept() const
{
    store::ListQuery query;
    query.kind = u"photo"_s;
    return *AWAIT(m_phone->store().count(query));
}

bool TestPhotoIntake::everyPhotoHasItsBytes() const
{
    store::ListQuery query;
    query.kind = u"photo"_s;
    const auto page = AWAIT(m_phone->store().page(query, {}, 100));
    if (!page)
        return false;
    for (const store::StoredRecord &photo : page->rows) {
        const auto bytes = AWAIT(m_phone->store().blob(photo.fields.value(u"file"_s).toString().toLatin1()));
        if (!bytes || std::find(m_pictures.begin(), m_pictures.end(), *bytes) == m_pictures.end())
            return false;
    }
    return true;
}

void TestPhotoIntake::theShutterDoesNotWait()
{
    m_taker->capture();
    QVERIFY(m_taker->ready()); // nothing has come from the camera yet
    m_taker->capture();
    QCOMPARE(m_camera->waiting(), size_t(2));
    QCOMPARE(m_taker->keeping(), 2);
    m_camera->deliver(m_pictures[0]);
    m_camera->deliver(m_pictures[1]);
    QTRY_COMPARE(m_taker->keeping(), 0);
    QCOMPARE(kept(), 2);
}

void TestPhotoIntake::theShutterWaitsWhereMemoryEnds()
{
    QSignalSpy ready(m_taker.get(), &PhotoTaker::readyChanged);
    for (int i = 0; i < PhotoIntake::mostCaptured + 3; ++i)
        m_taker->capture();
    QCOMPARE(m_camera->waiting(), size_t(PhotoIntake::mostCaptured));
    QVERIFY(!m_taker->ready());
    QCOMPARE(ready.count(), 1);
    m_camera->deliver(m_pictures[0]);
    QTRY_VERIFY(m_taker->ready()); // one is kept: room for another
    while (m_camera->waiting() > 0)
        m_camera->deliver(m_pictures[m_camera->waiting() % m_pictures.size()]);
    QTRY_COMPARE(kept(), PhotoIntake::mostCaptured);
}

void TestPhotoIntake::aPhotoTakenIsKeptThoughThePageClosesAtOnce()
{
    m_taker->capture();
    m_taker.reset();
    QVERIFY(m_camera->active()); // it still has something to deliver
    m_camera->deliver(m_pictures[0]);
    QTRY_VERIFY(!m_camera->active());
    QTRY_COMPARE(kept(), 1);
}

void TestPhotoIntake::cancelLetsFilesGoButNoPhotoTaken()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"one.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_pictures[5]) > 0);
    file.close();
    m_taker->capture();
    m_taker->importFiles({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(m_taker->importing());
    m_taker->cancel();
    m_camera->deliver(m_pictures[0]);
    QTRY_VERIFY(!m_taker->busy());
    QCOMPARE(kept(), 1);
    QVERIFY(everyPhotoHasItsBytes());
}

void TestPhotoIntake::aCameraLostMidwayCostsOnlyWhatItHadNotDelivered()
{
    for (int i = 0; i < 3; ++i)
        m_taker->capture();
    m_camera->deliver(m_pictures[0]);
    m_camera->deliver(fail(ErrorCode::CameraUnavailable, u"unplugged"_s));
    m_camera->deliver(fail(ErrorCode::CameraUnavailable, u"unplugged"_s));
    QTRY_VERIFY(!m_taker->busy());
    QCOMPARE(m_taker->error().toMap().value(u"code"_s).toString(), u"camera_unavailable"_s);
    QCOMPARE(kept(), 1);
    QVERIFY(m_taker->ready()); // what it lost takes no room
}

void TestPhotoIntake::aFullDiskMidwayLosesNothing()
{
    open(FaultyVfs::name);
    takeBurst(1);
    QTRY_COMPARE(kept(), 1);
    FaultyVfs::setSpaceLeft(0);
    takeBurst(3);
    QTRY_COMPARE(m_taker->error().toMap().value(u"code"_s).toString(), u"disk_full"_s);
    QCOMPARE(m_taker->keeping(), 3); // still here, and said to be
    m_phone->services.photoIntake()->retry();
    QVERIFY(AWAIT(m_phone->store().replicate([](store::Replica &) -> Status { return {}; })).ok()); // its turn is over
    QCOMPARE(kept(), 1);
    FaultyVfs::setSpaceLeft(-1);
    m_phone->services.photoIntake()->retry(); // as it does by itself
    QTRY_COMPARE(m_taker->keeping(), 0);
    QCOMPARE(kept(), 4);
    QVERIFY(everyPhotoHasItsBytes());
    QVERIFY(m_taker->error().isNull() || m_taker->error().toMap().isEmpty());
}

void TestPhotoIntake::aKilledAppHasWhatWasSaidToBeKept()
{
    QSignalSpy taken(m_taker.get(), &PhotoTaker::taken);
    takeBurst(6);
    while (taken.count() < 3)
        QVERIFY(taken.wait());
    const qint64 said = taken.count();
    m_phone->restartFromCopy(); // the camera was open, three were on their way
    QVERIFY(kept() >= said);
    QVERIFY(everyPhotoHasItsBytes());
    for (const QList<QVariant> &one : taken)
        QVERIFY(!m_phone->fields(*parseId(one.first().toString())).isEmpty());
}

void TestPhotoIntake::aLockedAppGoesOnWhenItIsOpenAgain()
{
    m_taker->capture();
    const auto open = m_phone->services.store();
    m_phone->services.setStore(nullptr); // the idle lock
    m_camera->deliver(m_pictures[0]);
    QCoreApplication::processEvents(); // it goes to the pool …
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents(); // … and comes back to a locked app
    QCOMPARE(m_taker->keeping(), 1);
    m_phone->services.setStore(open);
    QTRY_COMPARE(m_taker->keeping(), 0);
    QCOMPARE(kept(), 1);
}

void TestPhotoIntake::theCompanySaysHowLargePhotosAreKept()
{
    m_phone->officeSays([this](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {u"deputy_general_manager"_s}}, {m_phone->siteScope(), {u"deputy_general_manager"_s}}};
    });
    QImage large(2000, 1000, QImage::Format_RGB32);
    large.fill(Qt::darkGreen);
    QByteArray jpeg;
    std::thread([&] { jpeg = *media::plainJpeg(large, 90); }).join();
    const auto takenSize = [&] {
        QSignalSpy taken(m_taker.get(), &PhotoTaker::taken);
        m_taker->capture();
        m_camera->deliver(jpeg);
        while (taken.isEmpty() && taken.wait()) { }
        const QJsonObject photo = m_phone->fields(*parseId(m_taker->lastPhotoId()));
        return QSize(photo.value(u"width"_s).toInt(), photo.value(u"height"_s).toInt());
    };
    QCOMPARE(takenSize(), QSize(2000, 1000));
    const Id rule = m_phone->save(u"company_settings"_s, {{u"photo_size"_s, u"px1600"_s}}, scope::company);
    QTRY_COMPARE(takenSize(), QSize(1600, 800));
    m_phone->saveMany({{rule, u"company_settings"_s, scope::company, {{u"photo_size"_s, u"original"_s}}}});
    QTRY_COMPARE(takenSize(), QSize(2000, 1000));
}

QTEST_GUILESS_MAIN(TestPhotoIntake)
#include "test_photo_intake.moc"
