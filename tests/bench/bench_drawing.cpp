// The drawing viewer over an A0 plan of 60,000 paths: how soon the first picture is there, beside the PDF library
// drawing the same page once at the same size; whether the GUI thread ever stalls for longer than a frame while a
// finger and a wheel follow a recorded path; in how many calls of the library what is in view becomes sharp; what two
// revisions laid over each other cost beside drawing both; and the memory it all takes, whatever the sheet.
#include "app/drawing/difference.h"
#include "app/viewmodels/sheet_view.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/scanned_sheet.h"
#include "tests/support/plan_pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QPdfDocument>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest/qtesttouch.h>

#include <thread>

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr double frameMs = 16;
constexpr double mostMemory = 256; // MiB, the whole process
const QSize screen(1280, 800);

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

class Viewer {
public:
    Viewer()
    {
        m_window.resize(screen);
        m_view.setParentItem(m_window.contentItem());
        m_view.setSize(screen);
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        m_window.show();
        frame();
    }
    SheetView &view() { return m_view; }
    QQuickWindow &window() { return m_window; }

    void open(const QString &file) { m_view.setSource(QUrl::fromLocalFile(file).toString()); }
    // Until everything in view is sharp and on the screen.
    void untilSharp()
    {
        while (!m_view.isSharp()) {
            if (m_view.error().isValid())
                qFatal("%s", qPrintable(m_view.error().toMap().value(u"title"_s).toString()));
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        frame();
    }
    void frame()
    {
        const int before = m_frames;
        m_window.update();
        while (m_frames == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    // One frame of a movement; what the loop needed for its longest turn goes to `turns`.
    void turn(std::vector<double> &turns)
    {
        const int before = m_frames;
        m_window.update();
        double longest = 0;
        while (m_frames == before) {
            longest = std::max(longest, timed([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); }));
            std::this_thread::sleep_for(std::chrono::microseconds(500)); // a turn of the loop ends here
        }
        turns.push_back(longest);
        std::this_thread::sleep_for(std::chrono::milliseconds(8)); // the next frame is not at once
    }

    void mouse(QEvent::Type type, const QPointF &at)
    {
        const bool down = type != QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, at, type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, down ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &event);
    }
    void wheel(const QPointF &at, int notches)
    {
        QWheelEvent event(at, at, {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_window, &event);
    }

private:
    QQuickWindow m_window;
    SheetView m_view;
    int m_frames = 0;
};

// Near, about, far, near elsewhere: as somebody looks for a room, reads its dimensions, and looks for the next.
struct Walk {
    std::vector<double> turns; // ms, frame by frame
    int mostRegions = 0;       // until sharp, after each rest
    int rests = 0;
    int regions = 0;           // of the whole walk
};

void drag(Viewer &viewer, Walk &walk, QPointF from, QPointF to, int frames)
{
    viewer.mouse(QEvent::MouseButtonPress, from);
    for (int i = 1; i <= frames; ++i) {
        viewer.mouse(QEvent::MouseMove, from + (to - from) * i / frames);
        viewer.turn(walk.turns);
    }
    viewer.mouse(QEvent::MouseButtonRelease, to);
}

void zoom(Viewer &viewer, Walk &walk, QPointF at, int notches)
{
    for (int i = 0; i < std::abs(notches); ++i) {
        viewer.wheel(at, notches > 0 ? 1 : -1);
        for (int frame = 0; frame < 3; ++frame)
            viewer.turn(walk.turns);
    }
}

void untilSharp(Viewer &viewer, Walk &walk)
{
    const int before = viewer.view().regionsDrawn();
    do
        viewer.turn(walk.turns);
    while (!viewer.view().isSharp());
    walk.mostRegions = std::max(walk.mostRegions, viewer.view().regionsDrawn() - before);
    ++walk.rests;
}

Walk walk(Viewer &viewer)
{
    Walk walk;
    const auto rest = [&] { untilSharp(viewer, walk); };
    zoom(viewer, walk, {400, 300}, 6);
    rest();
    for (int i = 0; i < 4; ++i) {
        drag(viewer, walk, {900, 600}, {300, 250}, 20);
        rest();
    }
    zoom(viewer, walk, {640, 400}, 8); // to the limit
    rest();
    for (int i = 0; i < 3; ++i) {
        drag(viewer, walk, {300, 300}, {1000, 350}, 12);
        rest();
    }
    zoom(viewer, walk, {640, 400}, -20);
    rest();
    zoom(viewer, walk, {1000, 500}, 10);
    drag(viewer, walk, {800, 400}, {300, 420}, 30);
    rest();
    viewer.view().fit();
    rest();
    walk.regions = viewer.view().regionsDrawn();
    return walk;
}

void firstPicture(Report &report, const QString &plan)
{
    std::vector<double> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        Viewer viewer;
        ours.push_back(timed([&] {
            viewer.open(plan);
            viewer.untilSharp();
        }));
        bare.push_back(timed([&] {
            QPdfDocument document;
            document.load(plan);
            const QSize size = document.pagePointSize(0).scaled(screen, Qt::KeepAspectRatio).toSize();
            if (document.render(0, size).isNull())
                qFatal("not drawn");
        }));
    }
    report.add({u"A0, 60,000 paths: first picture beside drawing the page once"_s, median(ours), u"ms"_s, median(bare), 1.2});
}

void panAndZoom(Report &report, const QString &plan)
{
    std::vector<double> longest, all;
    int mostRegions = 0;
    std::vector<double> regionsARest;
    for (int round = 0; round < rounds; ++round) {
        Viewer viewer;
        viewer.open(plan);
        viewer.untilSharp();
        const Walk found = walk(viewer);
        longest.push_back(*std::max_element(found.turns.begin(), found.turns.end()));
        all.insert(all.end(), found.turns.begin(), found.turns.end());
        mostRegions = std::max(mostRegions, found.mostRegions);
        regionsARest.push_back(double(found.regions) / found.rests);
    }
    report.add({u"pan and zoom to 20×: GUI thread away in one turn, median of %1"_s.arg(all.size()), median(all), u"ms"_s});
    report.add({u"… p99"_s, quantile(all, 0.99), u"ms"_s, 0, frameMs});
    report.add({u"… the longest of a walk, median of %1 walks"_s.arg(rounds), median(longest), u"ms"_s, 0, frameMs});
    report.add({u"calls of the PDF library from a rest until all in view is sharp, the most"_s, double(mostRegions), u"calls"_s, 0, 3});
    report.add({u"… of the whole walk, moving and resting, for each rest"_s, median(regionsARest), u"calls"_s, 0, 6});
}

void revisions(Report &report, const QString &before, const QString &after)
{
    std::vector<double> ours, bare;
    for (int round = 0; round < rounds; ++round) {
        QPdfDocument one, two;
        one.load(before);
        two.load(after);
        const QSize size = one.pagePointSize(0).scaled(screen, Qt::KeepAspectRatio).toSize();
        bare.push_back(timed([&] {
            if (one.render(0, size).isNull() || two.render(0, size).isNull())
                qFatal("not drawn");
        }));
        Viewer viewer;
        viewer.view().setEarlier(QUrl::fromLocalFile(before).toString());
        viewer.open(after);
        viewer.untilSharp();
        ours.push_back(timed([&] {
            viewer.view().setCompared(true);
            viewer.untilSharp();
        }));
    }
    report.add({u"two A1 revisions laid over each other, on the screen, beside drawing both"_s, median(ours), u"ms"_s, median(bare), 3});
}

// Whatever the sheet: looked at from afar, at 20×, in between and turned.
void memory(Report &report, const QString &sheet, const QString &name)
{
    Viewer viewer;
    viewer.open(sheet);
    viewer.untilSharp();
    for (const double zoom : {20.0, 6.0, 2.0, 1.0}) {
        viewer.view().setZoom(zoom);
        viewer.untilSharp();
        viewer.view().turn();
        viewer.untilSharp();
    }
    report.add({u"the most memory of the process after %1"_s.arg(name), mostMiB(), u"MiB"_s, 0, mostMemory});
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString plan = written(folder, u"a0.pdf"_s, test::a0Plan());
    const test::TwoRevisions two = test::twoRevisions();
    const QString before = written(folder, u"b.pdf"_s, two.b);
    const QString after = written(folder, u"c.pdf"_s, two.c);
    test::PdfPage scan;
    scan.size = test::a0Points;
    scan.pixels = QSizeF(14043, 9933); // 300 dots an inch
    scan.jpeg = scannedSheet(scan.pixels.toSize());
    const QString scanned = written(folder, u"scan.pdf"_s, test::pdfFile({std::exchange(scan, {})}));
    test::PdfPage wide = test::planPage({14'400, 14'400}, 5'000);
    const QString widest = written(folder, u"wide.pdf"_s, test::pdfFile({std::exchange(wide, {})}));

    Report report(u"drawing"_s);
    firstPicture(report, plan);
    panAndZoom(report, plan);
    revisions(report, before, after);
    memory(report, plan, u"the A0 plan and all above"_s);
    memory(report, widest, u"a page of 14,400 units"_s);
    memory(report, scanned, u"an A0 scan of 139 megapixels"_s);
    return report.finish(app.arguments());
}
