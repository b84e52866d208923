// Judging while one types: an inspection of 500 items with 5 points each beside one of 20, on the real
// page over a real store, offscreen. One keystroke in a point's field, until the frame with the new
// verdict is shown. Both take turns, so that a machine busy with others is busy for both.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "app/quality/rule.h"
#include "app/viewmodels/image_providers.h"
#include "app/viewmodels/inspection_run.h"
#include "qml/modules.h"
#include "tests/bench/bench_report.h"
#include "tests/unit/viewmodels/phone.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>

Q_IMPORT_QML_PLUGIN(PlumblinePlugin)

using namespace plumb;
using namespace plumb::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 500;
constexpr int few = 20;
constexpr int framesAtRest = 15;
constexpr int pointsEach = 5;
constexpr std::size_t recordsPerSave = 100;
constexpr int turns = 16;
constexpr int keysPerTurn = 10;
constexpr int keysPerPause = 5;        // then one looks at the wall, and it is saved
constexpr int framesBetweenKeys = 2;
constexpr int savedWithinMs = 20000;
constexpr double frameMs = 16;
const QSize phoneScreen(390, 844);

// A general item: every point counts, so each keystroke changes the verdict's words.
QJsonObject rule()
{
    quality::Rule rule;
    rule.limitId = u"plaster_plumb"_s;
    rule.standard = u"GB 50210-2018"_s;
    rule.clause = u"T4.2.10"_s;
    rule.compare = quality::Compare::AtMost;
    rule.limit = 4;
    rule.unit = u"mm"_s;
    rule.points = pointsEach;
    rule.range = quality::ReadingRange{u"plumb_rule_2m"_s, 0, 20};
    return quality::ruleJson(rule);
}

Id inspection(test::Phone &phone, int items)
{
    const Id id = phone.services.newId();
    const QString site = toString(phone.site);
    std::vector<store::Edit> edits{{id, u"inspection"_s, phone.siteScope(), {{u"site"_s, site}, {u"title"_s, u"抹灰验收"_s}, {u"state"_s, u"running"_s},
                                                                            {u"started_at"_s, toIso(phone.clock->now())}}}};
    for (int row = 0; row < items; ++row) {
        const double point = row % 4;
        edits.push_back({phone.services.newId(), u"inspection_item"_s, phone.siteScope(),
                         {{u"inspection"_s, toString(id)}, {u"position"_s, row}, {u"key"_s, u"plumb%1"_s.arg(row)}, {u"title"_s, u"墙面垂直度 %1"_s.arg(row)},
                          {u"requirement"_s, u"2 m 垂直检测尺"_s}, {u"unit"_s, u"mm"_s}, {u"limit"_s, 4}, {u"rule"_s, rule()},
                          {u"points"_s, QJsonArray{point, 1, 2, 2, 3}}, {u"result"_s, row % 3 ? u"pass"_s : QString()}}});
        if (row % 3 == 0)
            edits.back().set.remove(u"result"_s);
        if (edits.size() == recordsPerSave)
            phone.saveMany(std::exchange(edits, {}));
    }
    phone.saveMany(std::move(edits));
    return id;
}

bool within(QQuickItem *item, const QString &name, QQuickItem **found)
{
    if (item->objectName() == name && item->isVisible())
        *found = item;
    const QList<QQuickItem *> children = item->childItems();
    return *found || std::any_of(children.begin(), children.end(), [&](QQuickItem *child) { return within(child, name, found); });
}

// The page as a person has it: an item in the middle of the list is open, its last point has the focus.
class Walk {
public:
    Walk(QQmlEngine &engine, test::Phone &phone, int items)
    {
        const Id id = inspection(phone, items);
        QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Plumbline/Pages/inspection/InspectionPage.qml"_s));
        m_page.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties({{u"inspectionId"_s, toString(id)}})));
        if (!m_page)
            qFatal("%s", qPrintable(component.errorString()));
        m_window.resize(phoneScreen);
        m_page->setParentItem(m_window.contentItem());
        m_page->setSize(phoneScreen);
        m_window.show();
        QObject::connect(&m_window, &QQuickWindow::frameSwapped, &m_window, [this] { ++m_frames; });
        openMiddle(items);
    }

    void takeUp()
    {
        m_window.requestActivate();
        if (!QTest::qWaitForWindowActive(&m_window))
            qFatal("the window does not come to the front");
        QQuickItem *last = find(u"item_point_%1"_s.arg(pointsEach - 1));
        if (!last)
            qFatal("no item is open");
        last->forceActiveFocus();
        settle(); // pad and item find their places
    }

    double key(Qt::Key key, const QString &text = {})
    {
        const QString before = verdict();
        const auto start = bench::Clock::now();
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, text);
            QCoreApplication::sendEvent(&m_window, &event);
        }
        const int frame = m_frames;
        if (verdict() == before)
            qFatal("the keystroke changed no verdict: %s", qPrintable(before));
        while (m_frames == frame)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return std::chrono::duration<double, std::milli>(bench::Clock::now() - start).count();
    }

    int saves() const { return m_saves; }
    void untilSavedAfter(int saves)
    {
        if (!QTest::qWaitFor([&] { return m_saves > saves; }, savedWithinMs))
            qFatal("what was typed is not saved");
    }
    void showFrames(int frames)
    {
        for (int shown = 0; shown < frames; ++shown) {
            const int frame = m_frames;
            m_window.update();
            while (m_frames == frame)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

private:
    QQuickItem *find(const QString &name)
    {
        QQuickItem *found = nullptr;
        within(m_page.get(), name, &found);
        return found;
    }
    QString verdict()
    {
        QQuickItem *words = find(u"item_verdict"_s);
        return words ? words->property("text").toString() : QString();
    }
    void openMiddle(int items)
    {
        auto *run = m_page->findChild<InspectionRun *>();
        const bool read = run && QTest::qWaitFor([&] { return run->total() == items && run->items()->count() == items; }, 20000);
        if (!read)
            qFatal("the inspection of %d items was not read", items);
        QObject::connect(run, &InspectionRun::savedAtChanged, &m_window, [this] { ++m_saves; });
        QMetaObject::invokeMethod(m_page.get(), "toggle", Q_ARG(QString, run->idAt(items / 2)));
        settle(); // the one opened before has closed
    }
    // Until the opened item has stood where it is, and as high, for so many frames: what moves, moves in each.
    void settle()
    {
        QRectF place;
        for (int still = 0; still < framesAtRest; ++still) {
            showFrames(1);
            QQuickItem *last = find(u"item_point_%1"_s.arg(pointsEach - 1));
            const QRectF now = last ? last->mapRectToScene(last->boundingRect()) : QRectF();
            if (now.isNull() || now != std::exchange(place, now))
                still = 0;
        }
    }

    QQuickWindow m_window;
    std::unique_ptr<QQuickItem> m_page;
    int m_frames = 0;
    int m_saves = 0;
};

// "3" is taken out, other figures come and go.
std::vector<double> turn(Walk &walk, int number)
{
    std::vector<double> times;
    walk.takeUp();
    for (int stroke = 0; stroke < keysPerTurn; ++stroke) {
        const bool out = stroke % 2 == 0;
        const int figure = 1 + (number + stroke) % 9;
        const int saves = walk.saves();
        times.push_back(out ? walk.key(Qt::Key_Backspace) : walk.key(Qt::Key(Qt::Key_0 + figure), QString::number(figure)));
        if (stroke % keysPerPause == keysPerPause - 1)
            walk.untilSavedAfter(saves);
        else
            walk.showFrames(framesBetweenKeys);
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    test::Phone phone;
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    addImageProviders(&engine, &phone.services);

    std::vector<double> large, small;
    {
        Walk long500(engine, phone, many);
        Walk short20(engine, phone, few);
        turn(long500, 0); // warm
        turn(short20, 0);
        for (int number = 0; number < turns; ++number) {
            for (const double time : turn(long500, number))
                large.push_back(time);
            for (const double time : turn(short20, number))
                small.push_back(time);
        }
    }
    Report report(u"judge"_s);
    report.add({u"keystroke to verdict shown, 500 items: median"_s, median(large), u"ms"_s, 0, frameMs});
    report.add({u"keystroke to verdict shown, 500 items: p95"_s, quantile(large, 0.95), u"ms"_s, 0, frameMs});
    report.add({u"keystroke to verdict shown, 20 items: p95"_s, quantile(small, 0.95), u"ms"_s, 0, 0});
    report.add({u"500 items beside 20: median"_s, median(large), u"ms"_s, median(small), 1.25});
    return report.finish(app.arguments());
}
