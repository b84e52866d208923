// The gallery of a site with 10,000 photos beside one with 100: how soon its first screen is there, and whether
// the GUI thread ever works longer than a frame while somebody scrolls through it. The real page on the real
// store; every preview is decoded.
#include "app/core/text.h"
#include "app/media/scaling.h"
#include "app/viewmodels/image_providers.h"
#include "qml/modules.h"
#include "tests/bench/bench_report.h"
#include "tests/unit/viewmodels/phone.h"

#include <QGuiApplication>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>

#include <ctime>
#include <thread>

Q_IMPORT_QML_PLUGIN(PlumblinePlugin)

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;
constexpr int few = 100;
constexpr int rounds = 15;
constexpr int warmUp = 2;
constexpr double frameMs = 16;
constexpr int scrollFrames = 600;
constexpr double pixelsPerFrame = 120; // a quick flick: 7,200 a second
constexpr int recordsPerSave = 400;
const QSize phoneScreen(390, 844);

std::vector<QString> previews()
{
    std::vector<QString> made;
    std::thread([&] {
        for (int i = 0; i < 32; ++i) {
            QImage image(448, 336, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(i * 11, 90, 180));
            QPainter painter(&image);
            for (int line = 0; line < 40; ++line)
                painter.fillRect(line * 17 % 448, line * 29 % 336, 40, 24, QColor::fromHsv((i * 7 + line * 9) % 360, 120, 120 + line));
            painter.end();
            const Result<QByteArray> jpeg = media::thumbnailOf(image);
            made.push_back(QString::fromLatin1(toBase64Url(jpeg.valueOr({}))));
        }
    }).join();
    return made;
}

// Four years of a large site, some photos a day.
void fill(test::Phone &phone, const Id &id, int photos, const std::vector<QString> &pictures)
{
    static const QStringList rooms{u"客厅"_s, u"主卧"_s, u"厨房"_s, u"卫生间"_s};
    const QString scope = scope::site(id);
    std::vector<store::Edit> edits;
    for (int i = 0; i < photos; ++i) {
        edits.push_back({phone.services.newId(), u"photo"_s, scope,
                         {{u"site"_s, toString(id)}, {u"file"_s, QString::number(i).rightJustified(64, u'0')}, {u"media_type"_s, u"image/jpeg"_s},
                          {u"size"_s, 2'000'000}, {u"width"_s, 2560}, {u"height"_s, 1920}, {u"room"_s, rooms[i % rooms.size()]},
                          {u"thumbnail"_s, pictures[size_t(i) % pictures.size()]}, {u"taken_by"_s, toString(phone.identity().person)},
                          {u"taken_at"_s, toIso(phone.clock->now() - std::chrono::minutes(200) * i)}, {u"source"_s, u"camera"_s}}});
        if (edits.size() == recordsPerSave)
            phone.saveMany(std::exchange(edits, {}));
    }
    phone.saveMany(std::move(edits));
}

QQuickItem *find(QQuickItem *item, const QString &name)
{
    if (item->objectName() == name && item->isVisible())
        return item;
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children) {
        if (QQuickItem *found = find(child, name))
            return found;
    }
    return nullptr;
}

// What this thread has worked, milliseconds: other programs on the machine do not count.
double worked()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

class Gallery {
public:
    Gallery(QQmlEngine &engine, const Id &site)
    {
        m_start = bench::Clock::now();
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Plumbline/Pages/sites/SitePhotosPage.qml"_s));
        m_page.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties({{u"siteId"_s, toString(site)}})));
        if (!m_page)
            qFatal("%s", qPrintable(component.errorString()));
        m_window.resize(phoneScreen);
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(phoneScreen);
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        m_window.show();
    }

    // Until the first photos stand there and are shown.
    double firstScreen()
    {
        while (!find(m_page.get(), u"photos_thumb_8"_s))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        showFrame();
        return std::chrono::duration<double, std::milli>(bench::Clock::now() - m_start).count();
    }

    // The longest that this thread worked without coming back to its event loop, frame by frame.
    std::vector<double> scroll()
    {
        QQuickItem *grid = find(m_page.get(), u"photos_grid"_s);
        std::vector<double> turns;
        for (int frame = 0; frame < scrollFrames; ++frame) {
            grid->setProperty("contentY", grid->property("contentY").toDouble() + pixelsPerFrame);
            const int before = m_frames;
            m_window.update();
            double longest = 0;
            while (m_frames == before) {
                const double start = worked();
                QCoreApplication::processEvents(QEventLoop::AllEvents, 0);
                longest = std::max(longest, worked() - start);
                std::this_thread::sleep_for(std::chrono::microseconds(200)); // a turn of the loop ends here
            }
            turns.push_back(longest);
        }
        m_scrolledTo = grid->property("contentY").toDouble();
        return turns;
    }
    double scrolledTo() const { return m_scrolledTo; }

private:
    void showFrame()
    {
        const int before = m_frames;
        m_window.update();
        while (m_frames == before)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    bench::Clock::time_point m_start;
    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_page;
    int m_frames = 0;
    double m_scrolledTo = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    test::Phone phone;
    const std::vector<QString> pictures = previews();
    const Id small = phone.services.newId();
    const Id large = phone.services.newId();
    phone.officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {scope::site(small), roles}, {scope::site(large), roles}};
    });
    fill(phone, small, few, pictures);
    fill(phone, large, many, pictures);
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    addImageProviders(&engine, &phone.services);

    std::vector<double> ofMany, ofFew;
    for (int round = 0; round < rounds + warmUp; ++round) {
        const double long10000 = Gallery(engine, large).firstScreen();
        const double short100 = Gallery(engine, small).firstScreen();
        if (round >= warmUp) {
            ofMany.push_back(long10000);
            ofFew.push_back(short100);
        }
    }
    Gallery gallery(engine, large);
    gallery.firstScreen();
    const std::vector<double> turns = gallery.scroll();

    Report report(u"gallery"_s);
    report.add({u"first screen of 10,000 photos beside that of 100"_s, median(ofMany), u"ms"_s, median(ofFew), 1.25});
    report.add({u"scrolling: work of the GUI thread in one turn, median"_s, median(turns), u"ms"_s});
    report.add({u"… p99"_s, quantile(turns, 0.99), u"ms"_s, 0, frameMs});
    report.add({u"… the longest of %1 frames"_s.arg(scrollFrames), *std::max_element(turns.begin(), turns.end()), u"ms"_s, 0, frameMs});
    if (gallery.scrolledTo() < scrollFrames * pixelsPerFrame)
        qFatal("the photos came slower than they were scrolled: %f px", gallery.scrolledTo());
    return report.finish(app.arguments());
}
