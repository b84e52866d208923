#include "app/driver/driver.h"

#include "app/driver/targets.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/when_done.h"

#include <QQmlComponent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace plumb::driver {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEveryMs = 20;
constexpr int touchTimeoutMs = 3000;
constexpr int stillMs = 60;      // nobody hits what moves
constexpr int restMs = 150;      // no frame for so long: the window has come to rest
constexpr int mostRestMs = 2500;
}

Driver::Driver(QQuickWindow *window, QQmlEngine *engine, Preferences *preferences)
    : m_window(window), m_engine(engine), m_preferences(preferences), m_hand(window)
{
    m_lastFrame.start();
    m_look.setInterval(lookEveryMs);
    connect(&m_look, &QTimer::timeout, this, &Driver::look);
    connect(window, &QQuickWindow::frameSwapped, this, [this] {
        m_lastFrame.restart();
        look();
    }, Qt::QueuedConnection);
    connect(&m_reader, &LineReader::line, this, &Driver::take);
    connect(&m_reader, &LineReader::ended, qApp, &QCoreApplication::quit);
}

Driver::~Driver()
{
    if (!m_reader.isRunning())
        return;
    m_reader.terminate(); // it waits for a line that may never come
    m_reader.wait();
}

void Driver::start()
{
    m_reader.start();
}

void Driver::take(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    m_commands.push_back(document.isObject() ? document.object() : QJsonObject{{u"do"_s, u"?"_s}});
    next();
}

void Driver::next()
{
    if (m_busy || m_commands.empty())
        return;
    m_busy = true;
    m_command = m_commands.front();
    m_commands.pop_front();
    m_since.start();
    perform(m_command);
}

void Driver::perform(const QJsonObject &command)
{
    static const QHash<QString, void (Driver::*)()> verbs{
        {u"tap"_s, &Driver::tap}, {u"drag"_s, &Driver::drag}, {u"type"_s, &Driver::type}, {u"key"_s, &Driver::key}, {u"scroll"_s, &Driver::scroll},
        {u"wait"_s, &Driver::wait}, {u"rest"_s, &Driver::rest}, {u"get"_s, &Driver::get}, {u"grab"_s, &Driver::grab},
        {u"open"_s, &Driver::openPage}, {u"set"_s, &Driver::set}};
    const QString verb = command.value("do"_L1).toString();
    if (verb == "quit"_L1) {
        answer();
        QCoreApplication::quit();
    } else if (const auto found = verbs.constFind(verb); found != verbs.constEnd()) {
        (this->**found)();
    } else {
        refuse(u"unknown command '%1'"_s.arg(verb));
    }
}

void Driver::answer(QJsonObject fields)
{
    if (!fields.contains("ok"_L1))
        fields.insert(u"ok"_s, true);
    fields.insert(u"ms"_s, m_since.elapsed());
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    m_busy = false;
    QMetaObject::invokeMethod(this, &Driver::next, Qt::QueuedConnection);
}

void Driver::refuse(const QString &error)
{
    answer({{u"ok"_s, false}, {u"error"_s, error}});
}

namespace {
constexpr int steadyMs = 60; // longer than two frames

QPointF middleOf(const QQuickItem *item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
}
}

void Driver::until(Check check, int timeoutMs, Act then)
{
    m_check = std::move(check);
    m_then = std::move(then);
    m_timeoutMs = timeoutMs;
    m_look.start();
    look();
}

void Driver::look()
{
    if (!m_check)
        return;
    const QString missing = m_check();
    if (!missing.isEmpty() && m_since.elapsed() < m_timeoutMs)
        return;
    m_look.stop();
    m_check = {};
    const Act then = std::exchange(m_then, {});
    if (missing.isEmpty())
        then();
    else
        refuse(u"after %1 ms: %2"_s.arg(m_since.elapsed()).arg(missing));
}

QQuickItem *Driver::target() const
{
    return find(m_window, targetName());
}

QString Driver::notFound() const
{
    return u"no '%1'; to be seen: %2"_s.arg(targetName(), shownNames(m_window).join(u", "_s));
}

void Driver::whenTouchable(Act then)
{
    // A finger waits until a page has slid in: the place must have been the same for a moment.
    struct Resting {
        QPointF place;
        QElapsedTimer since;
    };
    const auto touchable = [this, resting = std::make_shared<Resting>()]() -> QString {
        QQuickItem *item = target();
        if (!item || !isShown(item))
            return notFound();
        if (!isInWindow(item))
            bringIntoView(item);
        if (!isInWindow(item))
            return u"'%1' is outside of the window"_s.arg(targetName());
        const QPointF place = middleOf(item);
        if (!resting->since.isValid() || resting->place != place) {
            resting->place = place;
            resting->since.start();
        }
        if (resting->since.elapsed() < steadyMs || isChangingPages(item) || !isSteady(item))
            return u"'%1' moves"_s.arg(targetName());
        return item->isEnabled() ? QString() : u"'%1' is disabled"_s.arg(targetName());
    };
    until(touchable, m_command.value("timeout_ms"_L1).toInt(touchTimeoutMs), std::move(then));
}

void Driver::tap()
{
    whenTouchable([this] {
        m_hand.tap(middleOf(target()));
        answer();
    });
}

void Driver::drag()
{
    whenTouchable([this] {
        QPolygonF along;
        for (const QJsonValue point : m_command.value("along"_L1).toArray())
            along << target()->mapToScene({point[0].toDouble() * target()->width(), point[1].toDouble() * target()->height()});
        if (along.isEmpty()) {
            refuse(u"along what?"_s);
            return;
        }
        m_hand.drag(along);
        answer();
    });
}

void Driver::type()
{
    whenTouchable([this] {
        QQuickItem *editor = editorOf(target());
        if (!editor) {
            refuse(u"nothing can be typed into '%1'"_s.arg(targetName()));
            return;
        }
        m_hand.tap(middleOf(editor));
        m_hand.key(m_command.value("replace"_L1).toBool() ? u"Ctrl+A"_s : u"Ctrl+End"_s);
        m_hand.type(m_command.value("text"_L1).toString());
        if (QGuiApplication::focusObject() != editor)
            refuse(u"'%1' does not take the focus"_s.arg(targetName()));
        else
            answer({{u"value"_s, editor->property("text").toString()}});
    });
}

void Driver::key()
{
    const QString name = m_command.value("key"_L1).toString();
    if (m_hand.key(name))
        answer();
    else
        refuse(u"no key '%1'"_s.arg(name));
}

void Driver::scroll()
{
    whenTouchable([this] {
        QQuickItem *scroller = scrollerOf(target());
        if (!scroller) {
            refuse(u"'%1' does not scroll"_s.arg(targetName()));
            return;
        }
        m_hand.wheel(middleOf(scroller), m_command.value("by"_L1).toInt());
        m_scroller = scroller;
        m_still.start();
        const auto atRest = [this]() -> QString {
            if (m_scroller && m_scroller->property("moving").toBool())
                m_still.start();
            return m_still.elapsed() >= restMs ? QString() : u"'%1' still moves"_s.arg(targetName());
        };
        until(atRest, int(m_since.elapsed()) + touchTimeoutMs, [this] {
            answer({{u"value"_s, m_scroller ? m_scroller->property("contentY").toReal() : 0}});
        });
    });
}

void Driver::wait()
{
    const bool visible = m_command.value("visible"_L1).toBool(true);
    const QString text = m_command.value("text"_L1).toString();
    const auto check = [this, visible, text]() -> QString {
        QQuickItem *item = target();
        const bool shown = item && isShown(item);
        if (!visible)
            return shown ? u"'%1' is still there"_s.arg(targetName()) : QString();
        if (!shown)
            return notFound();
        return textOf(item).contains(text) ? QString() : u"'%1' says: %2"_s.arg(targetName(), textOf(item));
    };
    until(check, m_command.value("timeout_ms"_L1).toInt(20000), [this] { answer(); });
}

void Driver::get()
{
    QObject *object = targetName() == "window"_L1 ? static_cast<QObject *>(m_window) : target();
    if (!object) {
        refuse(notFound());
        return;
    }
    const QByteArray name = m_command.value("property"_L1).toString().toUtf8();
    const QVariant value = object->property(name.constData());
    if (!value.isValid()) {
        refuse(u"'%1' has no property '%2'"_s.arg(targetName(), QString::fromUtf8(name)));
        return;
    }
    QJsonValue json = QJsonValue::fromVariant(value);
    if (json.isNull() && value.canConvert<QString>())
        json = value.toString();
    answer({{u"value"_s, json}});
}

void Driver::whenAtRest(Act then)
{
    const auto atRest = [this]() -> QString {
        const bool rested = m_lastFrame.elapsed() >= restMs || m_since.elapsed() >= mostRestMs;
        return rested && m_since.elapsed() >= restMs ? QString() : u"the window still moves"_s;
    };
    until(atRest, mostRestMs * 2, std::move(then));
}

void Driver::rest()
{
    whenAtRest([this] { answer(); });
}

void Driver::grab()
{
    whenAtRest([this] {
        const QImage picture = m_window->grabWindow();
        const QString file = m_command.value("file"_L1).toString();
        whenDone(onPool([picture, file] { return picture.save(file); }), this, [this, file](bool saved) {
            saved ? answer() : refuse(u"%1 could not be written"_s.arg(file));
        });
    });
}

void Driver::openPage()
{
    // Nav is written in QML: only QML can name it.
    if (!m_way) {
        QQmlComponent component(m_engine);
        component.setData("import QtQml\nimport Plumbline.Controls\n"
                          "QtObject { function open(page, params) { Nav.open(page, params) } }",
                          QUrl());
        m_way.reset(component.create());
        if (!m_way) {
            refuse(component.errorString());
            return;
        }
    }
    const QVariant page = m_command.value("page"_L1).toString();
    const QVariant args = m_command.value("args"_L1).toObject().toVariantMap();
    if (QMetaObject::invokeMethod(m_way.get(), "open", Q_ARG(QVariant, page), Q_ARG(QVariant, args)))
        answer();
    else
        refuse(u"'%1' cannot be opened"_s.arg(page.toString()));
}

void Driver::set()
{
    const QString property = m_command.value("property"_L1).toString();
    const QJsonValue value = m_command.value("value"_L1);
    if (property == "theme"_L1)
        m_preferences->setTheme(value.toString());
    else if (property == "language"_L1)
        m_preferences->setLanguage(value.toString());
    else if (property == "textScale"_L1)
        m_preferences->setTextScale(value.toDouble(1));
    else if (property == "reduceMotion"_L1)
        m_preferences->setReduceMotion(value.toBool());
    else {
        refuse(u"'%1' cannot be set"_s.arg(property));
        return;
    }
    answer();
}

} // namespace plumb::driver
