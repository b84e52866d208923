// What a photo of 12 megapixels costs from its bytes to the disk (inspected, decoded, kept at 2560 pixels
// with its EXIF, preview, hash, encrypted, saved), beside libjpeg-turbo decoding, scaling and packing the same
// picture and nothing else. Both take turns in one run. Then fifty in a row, and how soon the shutter is ready.
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/media/photo.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/writer.h"
#include "app/viewmodels/photo_taker.h"
#include "platform/common/fake_camera.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/taken_picture.h"
#include "tests/support/must.h"
#include "tests/unit/viewmodels/phone.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <thread>

#include <jpeglib.h>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr int warmUp = 3;
constexpr int inARow = 50;
constexpr int burst = 20;
constexpr int side = 2560;
constexpr int quality = 88; // as app/media/photo.cpp

// libjpeg-turbo alone: decoded at the smallest of its own scales that is large enough, scaled, packed.
qsizetype floorOf(const QByteArray &jpeg)
{
    jpeg_decompress_struct in{};
    jpeg_error_mgr errors{};
    in.err = jpeg_std_error(&errors);
    jpeg_create_decompress(&in);
    jpeg_mem_src(&in, reinterpret_cast<const uchar *>(jpeg.constData()), ulong(jpeg.size()));
    jpeg_read_header(&in, TRUE);
    in.scale_denom = 8;
    in.scale_num = uint(std::ceil(8.0 * side / in.image_width));
    in.out_color_space = JCS_EXT_BGRX;
    jpeg_start_decompress(&in);
    QImage decoded(int(in.output_width), int(in.output_height), QImage::Format_RGB32);
    while (in.output_scanline < in.output_height) {
        JSAMPROW row = decoded.scanLine(int(in.output_scanline));
        jpeg_read_scanlines(&in, &row, 1);
    }
    jpeg_finish_decompress(&in);
    jpeg_destroy_decompress(&in);

    const QImage scaled = decoded.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    jpeg_compress_struct out{};
    out.err = jpeg_std_error(&errors);
    jpeg_create_compress(&out);
    uchar *bytes = nullptr;
    ulong size = 0;
    jpeg_mem_dest(&out, &bytes, &size);
    out.image_width = uint(scaled.width());
    out.image_height = uint(scaled.height());
    out.input_components = 4;
    out.in_color_space = JCS_EXT_BGRX;
    jpeg_set_defaults(&out);
    jpeg_set_quality(&out, quality, TRUE);
    jpeg_start_compress(&out, TRUE);
    while (out.next_scanline < out.image_height) {
        JSAMPROW row = const_cast<JSAMPROW>(scaled.constScanLine(int(out.next_scanline)));
        jpeg_write_scanlines(&out, &row, 1);
    }
    jpeg_finish_compress(&out);
    jpeg_destroy_compress(&out);
    free(bytes);
    return qsizetype(size);
}

class Device {
public:
    explicit Device(const QString &folder) : m_schema(must(Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"))))
    {
        m_file = std::move(must(store::StoreFile::open({folder, QByteArray(32, 'k'), nullptr}, m_schema, m_clock)).file);
        m_writer = std::make_unique<store::Writer>(m_file->writer(), m_schema, m_clock, m_random, m_notices);
        store::Identity identity;
        identity.device = newId(m_clock, m_random);
        identity.person = newId(m_clock, m_random);
        must(m_writer->setIdentity(identity));
        store::Replica replica(m_file->writer(), m_schema, m_clock, m_notices);
        wire::SyncResponse response;
        response.epoch = u"bench"_s;
        response.grants = std::vector<wire::Grant>{{scope::site(m_site), {u"project_manager"_s}}};
        must(replica.apply(response, m_clock.now()));
    }

    void take(const QByteArray &jpeg)
    {
        const media::PreparedPhoto photo = must(media::preparePhoto(jpeg, {side}));
        media::CaptureFacts facts;
        facts.takenAt = facts.enteredAt = m_clock.now();
        QJsonObject fields = media::photoFields(photo, facts);
        fields.insert(u"site"_s, toString(m_site));
        store::Save save;
        save.edits = {{newId(m_clock, m_random), u"photo"_s, scope::site(m_site), fields}};
        save.blobs = {{photo.sha256, photo.bytes, QString::fromLatin1(photo.info.mediaType)}};
        must(m_writer->save(save));
        m_notices.clear();
    }
    void rest() { m_file->checkpointWhenIdle(); }

private:
    SystemClock m_clock;
    SeededRandom m_random{11};
    Schema m_schema;
    store::Notices m_notices;
    std::unique_ptr<store::StoreFile> m_file;
    std::unique_ptr<store::Writer> m_writer;
    Id m_site = newId(m_clock, m_random);
};

void compare(Report &report, const QString &folder)
{
    Device device(folder);
    std::vector<double> ours;
    std::vector<double> bare;
    const std::vector<QByteArray> pictures{takenPicture(0), takenPicture(1), takenPicture(2)};
    // Another picture each time: the bytes of one that is here already would not be written again.
    auto fresh = [&, number = 0]() mutable {
        media::ExifStamp stamp;
        stamp.takenAt = fromMillis(1'795'000'000'000 + ++number * 1000);
        stamp.orientation = 6;
        return must(media::stamped(pictures[size_t(number) % pictures.size()], stamp));
    };
    for (int round = 0; round < rounds + warmUp; ++round) {
        const QByteArray jpeg = fresh();
        const double taken = timed([&] { device.take(jpeg); });
        const double floor = timed([&] { floorOf(jpeg); });
        if (round >= warmUp) {
            ours.push_back(taken);
            bare.push_back(floor);
        }
        device.rest();
    }
    report.add({u"12 megapixels (%1 MB), kept at 2560 px, saved"_s.arg(pictures[0].size() / 1e6, 0, 'f', 1), median(ours), u"ms"_s, median(bare), 1.4});

    const double before = residentMiB();
    double between = 0;
    for (int i = 0; i < inARow; ++i) {
        device.take(fresh());
        device.rest();
        if (i == inARow / 2)
            between = residentMiB();
    }
    report.add({u"memory grown from the 26th to the 50th of 50 in a row"_s, std::max(0.0, residentMiB() - between), u"MiB"_s, 0, 4});
    report.add({u"… and from the first"_s, std::max(0.0, residentMiB() - before), u"MiB"_s, 0, 16});
}

// Twenty as fast as the shutter allows; then on and on, faster than photos can be kept.
void shutter(Report &report, const QString &folder)
{
    std::thread([&] {
        for (int i = 0; i < 4; ++i) {
            QFile file(folder + u"/%1.jpg"_s.arg(i));
            if (!file.open(QIODevice::WriteOnly) || file.write(takenPicture(10 + i)) <= 0)
                qFatal("%s", qPrintable(file.errorString()));
        }
    }).join();
    test::Phone phone; // from here on this is the GUI thread
    FakeCamera camera(folder);
    phone.services.camera = &camera;
    PhotoTaker taker;
    taker.setProperty("siteId", toString(phone.site));
    taker.setActive(true);
    QTRY_VERIFY(camera.active());
    std::vector<double> waits;
    std::vector<double> sustained;
    for (int i = 0; i < burst + PhotoIntake::mostCaptured; ++i) {
        const double wait = timed([&] {
            taker.capture();
            do
                QCoreApplication::processEvents();
            while (!taker.ready());
        });
        (i < burst ? waits : sustained).push_back(wait);
    }
    const double keeping = timed([&] {
        while (taker.keeping() > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    report.add({u"shutter to ready, the longest of a burst of %1"_s.arg(waits.size()), *std::max_element(waits.begin(), waits.end()), u"ms"_s, 0, 150});
    report.add({u"… of %1 more at once: it waits for room, each is one kept"_s.arg(sustained.size()), median(sustained), u"ms"_s});
    report.add({u"until all of them are kept"_s, keeping, u"ms"_s});
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    crypto::initialise();
    const QTemporaryDir folder;
    Report report(u"photo"_s);
    compare(report, folder.filePath(u"device"_s));
    const QTemporaryDir pictures;
    shutter(report, pictures.path());
    return report.finish(app.arguments());
}
