#include "app/media/exif.h"
#include "platform/common/fake_camera.h"
#include "platform/common/frame_throttle.h"
#include "platform/platform.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumb;

namespace {

using Capture = QFuture<Result<QByteArray>>;

QByteArray jpeg(const QColor &colour)
{
    QImage image(2000, 1500, QImage::Format_RGB32);
    image.fill(colour);
    return media::encodeJpeg(image, 80, {}).value();
}

Result<QByteArray> answerOf(const Capture &capture)
{
    if (!QTest::qWaitFor([&capture] { return capture.isFinished(); }))
        return fail(ErrorCode::TimedOut);
    return capture.result();
}

} // namespace

class TestCamera : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFilesAreTakenInTurn();
    void thePreviewShowsWhatTheNextCaptureTakes();
    void aCameraThatIsNotStartedTakesNothing();
    void losingTheCameraMidwayFailsTheCapture();
    void stoppingCancelsTheCapture();
    void anEmptyFolderIsNoCamera();
    void previewFramesAreThrottled_data();
    void previewFramesAreThrottled();
    void aMachineWithoutACameraSaysSo();

private:
    QTemporaryDir m_folder;
    QList<QByteArray> m_pictures{jpeg(Qt::red), jpeg(Qt::blue)};
};

void TestCamera::initTestCase()
{
    for (qsizetype i = 0; i < m_pictures.size(); ++i) {
        QFile file(m_folder.filePath(QStringLiteral("%1.jpg").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_pictures[i]);
    }
}

void TestCamera::theFilesAreTakenInTurn()
{
    FakeCamera camera(m_folder.path());
    QVERIFY(camera.available());
    camera.start();
    QVERIFY(camera.active());
    for (const int expected : {0, 1, 0}) {
        const auto taken = answerOf(camera.capture());
        QVERIFY(taken);
        QCOMPARE(*taken, m_pictures[expected]);
    }
}

void TestCamera::thePreviewShowsWhatTheNextCaptureTakes()
{
    FakeCamera camera(m_folder.path());
    QList<QImage> frames;
    connect(&camera, &Camera::frame, this, [&frames](const QImage &image) { frames.append(image); });
    camera.start();
    QTRY_COMPARE(frames.size(), 1);
    QCOMPARE(frames[0].size(), QSize(1280, 960));
    QVERIFY(frames[0].pixelColor(9, 9).red() > 200);
    QVERIFY(answerOf(camera.capture()));
    QTRY_COMPARE(frames.size(), 2);
    QVERIFY(frames[1].pixelColor(9, 9).blue() > 200);
}

void TestCamera::aCameraThatIsNotStartedTakesNothing()
{
    FakeCamera camera(m_folder.path());
    const auto taken = answerOf(camera.capture());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::CameraUnavailable);
}

void TestCamera::losingTheCameraMidwayFailsTheCapture()
{
    FakeCamera camera(m_folder.path());
    QSignalSpy lost(&camera, &Camera::lost);
    QSignalSpy available(&camera, &Camera::availableChanged);
    camera.start();
    const Capture capture = camera.capture();
    camera.unplug();
    QVERIFY(capture.isFinished());
    QCOMPARE(capture.result().error().code, ErrorCode::CameraUnavailable);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(available.size(), 1);
    QVERIFY(!camera.active());
    QVERIFY(!camera.available());

    camera.start();
    QCOMPARE(lost.size(), 2);
    camera.plugIn();
    camera.start();
    QVERIFY(answerOf(camera.capture()));
}

void TestCamera::stoppingCancelsTheCapture()
{
    FakeCamera camera(m_folder.path());
    camera.start();
    const Capture capture = camera.capture();
    camera.stop();
    QVERIFY(capture.isFinished());
    QCOMPARE(capture.result().error().code, ErrorCode::Cancelled);
}

void TestCamera::anEmptyFolderIsNoCamera()
{
    QTemporaryDir empty;
    FakeCamera camera(empty.path());
    QSignalSpy lost(&camera, &Camera::lost);
    QVERIFY(!camera.available());
    camera.start();
    QCOMPARE(lost.size(), 1);
    QVERIFY(!camera.active());
}

void TestCamera::previewFramesAreThrottled_data()
{
    QTest::addColumn<int>("everyMs");
    QTest::addColumn<int>("shownInASecond");
    QTest::newRow("60 a second") << 16 << 13;
    QTest::newRow("30 a second") << 33 << 16; // every second frame, 66 ms apart
    QTest::newRow("10 a second") << 100 << 11;
}

void TestCamera::previewFramesAreThrottled()
{
    QFETCH(int, everyMs);
    QFETCH(int, shownInASecond);
    FrameThrottle throttle;
    int shown = 0;
    for (int at = 5000; at <= 6000; at += everyMs)
        shown += throttle.admits(Millis(at));
    QCOMPARE(shown, shownInASecond);
}

void TestCamera::aMachineWithoutACameraSaysSo()
{
    PlatformOptions options;
    options.clock = std::make_shared<SystemClock>();
    const Platform platform = makePlatform(options);
    if (platform.camera->available())
        QSKIP("this machine has a camera");
    QSignalSpy lost(platform.camera.get(), &Camera::lost);
    platform.camera->start();
    QCOMPARE(lost.size(), 1);
    const auto taken = answerOf(platform.camera->capture());
    QCOMPARE(taken.error().code, ErrorCode::CameraUnavailable);
}

QTEST_MAIN(TestCamera)
#include "test_camera.moc"
