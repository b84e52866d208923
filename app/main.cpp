// Plumbline, the app: only puts the parts together.
#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "app/quality/checklist.h"
#include "app/viewmodels/idle_lock.h"
#include "app/viewmodels/image_providers.h"
#include "app/viewmodels/language_switch.h"
#include "app/viewmodels/life.h"
#include "app/viewmodels/originals_keeper.h"
#include "app/viewmodels/picture_dialog.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/standard_library.h"
#include "assets/assets.h"
#include "platform/platform.h"
#include "qml/modules.h"

#ifdef PLUMBLINE_DRIVER
#include "app/driver/driver.h"
#include "app/driver/shifted_clock.h"
#endif

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSysInfo>

Q_IMPORT_QML_PLUGIN(PlumblinePlugin)

using namespace Qt::StringLiterals;
using namespace plumb;

namespace {

void describe(QCommandLineParser &line)
{
    line.setApplicationDescription(u"Plumbline: a field app for a home-decoration company"_s);
    line.addHelpOption();
    line.addVersionOption();
    line.addOptions({
        {u"folder"_s, u"Where the records lie."_s, u"DIR"_s},
        {u"demo"_s, u"A demonstration: the key lies in a plain file in the folder."_s},
        {u"language"_s, u"zh_CN, zh_TW or en, for this run."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"light or dark, for this run."_s, u"THEME"_s},
        {u"text-scale"_s, u"0.85 to 2, for this run."_s, u"SCALE"_s},
        {u"window"_s, u"Size of the window."_s, u"WxH"_s},
        {u"fake-camera"_s, u"The pictures of a folder instead of the camera."_s, u"DIR"_s},
        {u"fake-position"_s, u"Where the device is, instead of asking it: latitude,longitude,metres."_s, u"POSITION"_s},
        {u"fake-sound"_s, u"Somebody speaks, and nobody hears what is played."_s},
        {u"pick"_s, u"What the file picker answers instead of asking."_s, u"FILE"_s},
        {u"place"_s, u"Where new files go instead of asking."_s, u"DIR"_s},
#ifdef PLUMBLINE_DRIVER
        {u"drive"_s, u"Take commands on standard input (app/driver/driver.h)."_s},
        {u"clock-ahead"_s, u"The app's clock is so many minutes ahead; less than 0: behind."_s, u"MINUTES"_s},
#endif
    });
}

std::shared_ptr<const Clock> clockFor([[maybe_unused]] const QCommandLineParser &line)
{
#ifdef PLUMBLINE_DRIVER
    if (line.isSet(u"clock-ahead"_s))
        return std::make_shared<driver::ShiftedClock>(std::chrono::minutes(line.value(u"clock-ahead"_s).toInt()));
#endif
    return std::make_shared<SystemClock>();
}

Platform platformFor(const QCommandLineParser &line, const std::shared_ptr<const Clock> &clock)
{
    PlatformOptions options;
    options.clock = clock;
    options.fakeCameraFolder = line.value(u"fake-camera"_s);
    options.fakePosition = line.value(u"fake-position"_s);
    options.fakeSound = line.isSet(u"fake-sound"_s);
    options.fakePlace = line.value(u"place"_s);
    if (line.isSet(u"demo"_s))
        options.plainKeyFolder = line.value(u"folder"_s);
    for (const QStringList files = line.values(u"pick"_s); const QString &file : files)
        options.fakePicks += QUrl::fromLocalFile(QDir::current().absoluteFilePath(file));
    return makePlatform(options);
}

void overrule(Preferences &preferences, const QCommandLineParser &line)
{
    const std::pair<QString, QString> options[] = {
        {u"language"_s, u"language"_s}, {u"theme"_s, u"theme"_s}, {u"text-scale"_s, u"textScale"_s}};
    for (const auto &[option, preference] : options) {
        if (line.isSet(option))
            preferences.overrule(preference, line.value(option));
    }
}

QVariantMap windowSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    if (parts.size() != 2)
        return {};
    return {{u"width"_s, parts[0].toInt()}, {u"height"_s, parts[1].toInt()}};
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Plumbline"_s);
    QCoreApplication::setApplicationName(u"Plumbline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QCommandLineParser line;
    describe(line);
    line.process(app);
    if (line.isSet(u"demo"_s) && !line.isSet(u"folder"_s))
        line.showHelp(2);

    markGuiThread();
    if (!crypto::initialise())
        qFatal("libsodium does not start");
    assets::initialise();

    Services services;
    services.clock = clockFor(line);
    services.random = std::make_shared<SystemRandom>();
    services.demo = line.isSet(u"demo"_s);
    Result<Schema> schema = Schema::load(assets::schemaFolder());
    if (!schema)
        qFatal("%s", qPrintable(schema.error().detail));
    schema->setContentCheck(u"checklist"_s, quality::checklistContent(assets::standardsFolder()));
    services.schema = std::make_shared<const Schema>(std::move(*schema));

    const Platform platform = platformFor(line, services.clock);
    services.camera = platform.camera.get();
    services.position = platform.position.get();
    services.microphone = platform.microphone.get();
    services.speaker = platform.speaker.get();
    services.filePicker = platform.filePicker.get();
    services.sharer = platform.sharer.get();
    const QString folder = line.isSet(u"folder"_s) ? line.value(u"folder"_s) : platform.folders.data;
    Preferences preferences(folder);
    overrule(preferences, line);
    services.preferences = &preferences;
    LanguageSwitch language(&preferences, &services);

    // With a folder of its own (a demo, a test) a wipe leaves this machine's caches alone.
    const QString cache = line.isSet(u"folder"_s) ? QString() : platform.folders.cache;
    Life life({folder, QSysInfo::machineHostName(), {}, {}, cache}, &services, platform.keyStore.get());
    life.follow(platform.network.get(), platform.wakeUps.get());
    life.ringBy(platform.notifier.get());
    QObject::connect(&app, &QGuiApplication::applicationStateChanged, &life,
                     [&](Qt::ApplicationState state) { life.setForeground(state == Qt::ApplicationActive); });
    new OriginalsKeeper(&preferences, &services); // owned by the services
    IdleLock idleLock(&preferences, &life);
    life.start(); // goes on while the window is made
    readLibraryAhead();

    QQuickStyle::setStyle(u"Basic"_s);
    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    addImageProviders(&engine, &services);
    language.setEngine(&engine);
    engine.setInitialProperties(windowSize(line.value(u"window"_s)));
    engine.load(QUrl(u"qrc:/qt/qml/Plumbline/Pages/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    std::unique_ptr<PictureDialog> pictureDialog;
    if (auto *picker = qobject_cast<DialogFilePicker *>(services.filePicker))
        pictureDialog = std::make_unique<PictureDialog>(picker, &engine, window);

#ifdef PLUMBLINE_DRIVER
    driver::Driver driver(window, &engine, &preferences);
    if (line.isSet(u"drive"_s))
        driver.start();
#endif
    return app.exec();
}
