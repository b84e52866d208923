#include "tests/qml/support/stage.h"

#include "qml/modules.h"
#include "tests/qml/mock/images.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJSValue>
#include <QMutex>
#include <QQmlComponent>
#include <QQmlContext>
#include <QTimer>
#include <QTranslator>

Q_IMPORT_QML_PLUGIN(PlumblineMockPlugin)

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plumb::qmltest {
namespace {

QMutex warningsLock;
QStringList warnings;

void remember(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        QMutexLocker lock(&warningsLock);
        warnings.append(text);
    }
    fprintf(stderr, "%s%s%s\n", context.file ? context.file : "", context.file ? ": " : "", qPrintable(text));
}

std::unique_ptr<QTranslator> translator;

} // namespace

QStringList takeWarnings()
{
    QMutexLocker lock(&warningsLock);
    return std::exchange(warnings, {});
}

Stage::Stage(QSize size)
    : m_engine(std::make_unique<QQmlApplicationEngine>()), m_size(size)
{
    qInstallMessageHandler(remember);
    m_engine->addImportPath(u"qrc:/qt/qml"_s);
    mock::addImageProviders(*m_engine);
    QMetaObject::invokeMethod(singleton("Plumbline", "Mock"), "reset");
    setMode(u"full"_s);
    setDark(false);
    setTextScale(1);
    setLanguage(u"zh_CN"_s);
    setAppState(u"ready"_s);
    setSettleTime(0ms);
    singleton("Plumbline", "Settings")->setProperty("reduceMotion", true);
}

Stage::~Stage()
{
    m_own.reset();
    m_engine.reset();
    qInstallMessageHandler(nullptr);
}

QObject *Stage::singleton(const char *module, const char *name)
{
    const auto id = qmlTypeId(module, 1, 0, name);
    if (id >= 0)
        if (auto *object = m_engine->singletonInstance<QObject *>(id))
            return object;
    // A singleton written in QML gets its type id only when its module was imported once.
    QQmlComponent import(m_engine.get());
    import.setData("import QtQml\nimport " + QByteArray(module) + "\nQtObject { property QtObject one: " + name + " }", QUrl());
    std::unique_ptr<QObject> holder(import.create());
    return holder->property("one").value<QObject *>();
}

void Stage::setDark(bool dark)
{
    singleton("Plumbline", "Settings")->setProperty("theme", dark ? u"dark"_s : u"light"_s);
    singleton("Plumbline.Theme", "Theme")->setProperty("dark", dark);
}

void Stage::setTextScale(double scale)
{
    singleton("Plumbline", "Settings")->setProperty("textScale", scale);
    singleton("Plumbline.Theme", "Theme")->setProperty("textScale", scale);
}

void Stage::setLanguage(const QString &language)
{
    if (translator)
        QCoreApplication::removeTranslator(translator.get());
    translator = std::make_unique<QTranslator>();
    if (translator->load(u":/i18n/plumbline_"_s + language + u".qm"_s))
        QCoreApplication::installTranslator(translator.get());
    singleton("Plumbline", "Settings")->setProperty("language", language);
    singleton("Plumbline.Theme", "Theme")->setProperty("fontFamily",
        language == "zh_TW"_L1 ? u"Noto Sans CJK TC"_s : u"Noto Sans CJK SC"_s);
    singleton("Plumbline.Theme", "Theme")->setProperty("reduceMotion", true);
    m_engine->retranslate();
}

void Stage::setSettleTime(std::chrono::milliseconds time)
{
    singleton("Plumbline.Theme", "Theme")->setProperty("settle", int(time.count()));
}

void Stage::setMode(const QString &mode)
{
    singleton("Plumbline", "Mock")->setProperty("mode", mode);
}

void Stage::setAppState(const QString &state)
{
    singleton("Plumbline", "App")->setProperty("state", state);
}

QQuickItem *Stage::showApp()
{
    m_engine->load(QUrl(u"qrc:/qt/qml/Plumbline/Pages/Main.qml"_s));
    m_window = m_engine->rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine->rootObjects().constLast());
    if (!m_window)
        return nullptr;
    m_window->resize(m_size);
    settle();
    return m_window->contentItem();
}

QQuickItem *Stage::showPage(const QString &file, const QVariantMap &ids)
{
    QQmlComponent component(m_engine.get(), QUrl(u"qrc:/qt/qml/Plumbline/Pages/"_s + file));
    auto *item = qobject_cast<QQuickItem *>(component.createWithInitialProperties(ids));
    if (!item) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    m_own = std::make_unique<QQuickWindow>();
    m_window = m_own.get();
    m_window->resize(m_size);
    item->setParent(m_window);
    item->setParentItem(m_window->contentItem());
    item->setSize(m_size);
    m_window->show();
    settle();
    return item;
}

QQuickItem *Stage::showQml(const QByteArray &qml)
{
    QQmlComponent component(m_engine.get());
    component.setData("import QtQuick\nimport QtQuick.Layouts\nimport Plumbline.Theme\nimport Plumbline.Controls\n" + qml,
                      QUrl(u"qrc:/test.qml"_s));
    auto *item = qobject_cast<QQuickItem *>(component.create());
    if (!item) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    m_own = std::make_unique<QQuickWindow>();
    m_window = m_own.get();
    m_window->resize(m_size);
    item->setParent(m_window);
    item->setParentItem(m_window->contentItem());
    m_window->show();
    settle();
    return item;
}

void Stage::openInShell(const QString &page, const QVariantMap &params)
{
    QMetaObject::invokeMethod(singleton("Plumbline.Controls", "Nav"), "open", Q_ARG(QString, page),
                              Q_ARG(QVariant, QVariant(params)));
    settle();
}

void Stage::settle()
{
    // Loaders, layouts and Qt.callLater need a few turns of the event loop and one frame.
    QEventLoop loop;
    QTimer::singleShot(60, &loop, &QEventLoop::quit);
    loop.exec();
    m_window->grabWindow();
    untilDrawn();
}

// Drawings come from a thread of their own.
void Stage::untilDrawn()
{
    const auto stillDrawn = [this] {
        const QList<QQuickItem *> items = everyItem(m_window->contentItem());
        return std::any_of(items.begin(), items.end(), [](QQuickItem *item) {
            return item->inherits("plumb::SheetView") && item->isVisible() && !item->property("source").toString().isEmpty()
                && !item->property("sharp").toBool() && !item->property("error").isValid();
        });
    };
    QElapsedTimer limit;
    limit.start();
    while (stillDrawn() && limit.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (stillDrawn())
        qWarning("a drawing did not become sharp");
}

QImage Stage::picture()
{
    settle();
    return m_window->grabWindow();
}

QVariantMap mapOf(const QObject *item, const char *property)
{
    const QVariant value = item->property(property);
    return value.canConvert<QJSValue>() ? value.value<QJSValue>().toVariant().toMap() : value.toMap();
}

QList<QQuickItem *> everyItem(QQuickItem *root)
{
    QList<QQuickItem *> all{root};
    for (auto *child : root->childItems())
        all += everyItem(child);
    return all;
}

} // namespace plumb::qmltest
