// A report as PDF with 50 and with 200 photos of 12 megapixels: the time for one more photo stays the same, and the
// memory does not grow with them. Both sizes take turns; the photos differ, so that nothing can be kept from one to
// the next.
#include "app/report/pdf.h"
#include "platform/common/font_files.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/taken_picture.h"
#include "tests/support/must.h"
#include "tests/unit/report/sample_report.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int few = 50;
constexpr int many = 200;
constexpr int rounds = 3;
constexpr int pictures = 4;
constexpr double mostGrowth = 1.25;  // of the time for one photo, from few to many
constexpr double mostMemory = 300;   // MiB

report::Report reportOf(int photos)
{
    report::Report report = test::sampleReport(18);
    for (int i = 0; i < photos; ++i)
        report.photos.push_back({QByteArray::number(i).rightJustified(64, '0'), {4000, 3000}, u"主卧卫生间防水 %1"_s.arg(i), {u"翠湖花园 3 栋 1201 · 主卧卫生间"_s}});
    return report;
}

double written(const QString &path, const report::Report &report, const report::Fonts &fonts, const QStringList &files)
{
    const report::PhotoSource source = [&](const QByteArray &sha256) -> Result<QByteArray> {
        QFile file(files[sha256.toInt() % files.size()]); // read anew for each, as from the device's database
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Storage, file.errorString());
        return file.readAll();
    };
    return timed([&] {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("%s", qPrintable(out.errorString()));
        must(report::writePdf(report, fonts, source, [](int, int) { return true; }, out));
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    QStringList files;
    for (int i = 0; i < pictures; ++i) {
        files << folder.filePath(u"%1.jpg"_s.arg(i));
        QFile file(files.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(takenPicture(i)) <= 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
    // Making the pictures takes more memory than the report does: what counts is the highest from here on.
    if (QFile marks(u"/proc/self/clear_refs"_s); marks.open(QIODevice::WriteOnly))
        marks.write("5");
    std::printf("before: %.0f MiB\n", residentMiB());
    const report::Fonts fonts{must(systemFontFile(u"zh_CN"_s, false)), must(systemFontFile(u"zh_CN"_s, true))};
    const QString path = folder.filePath(u"report.pdf"_s);
    std::vector<double> fewTook;
    std::vector<double> manyTook;
    for (int round = 0; round < rounds; ++round) {
        fewTook.push_back(written(path, reportOf(few), fonts, files));
        manyTook.push_back(written(path, reportOf(many), fonts, files));
    }
    const double size = double(QFile(path).size()) / (1024 * 1024);
    std::printf("a report of %d photos: %.1f s, %.1f MiB\n", many, median(manyTook) / 1000, size);
    Report report(u"report"_s);
    report.add({u"one photo of 200, beside one of 50"_s, median(manyTook) / many, u"ms"_s, median(fewTook) / few, mostGrowth});
    report.add({u"the most memory"_s, mostMiB(), u"MiB"_s, 0, mostMemory});
    report.add({u"200 photos"_s, median(manyTook), u"ms"_s, 0, 0});
    return report.finish(app.arguments());
}
