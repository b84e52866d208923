// plumbline-show: a page over stand-in data as a PNG, to look at while designing it.
//   plumbline-show --page Site --ids '{"siteId":"s1"}' --size 390x844 --dark --language en --out site.png
#include "tests/qml/support/finger.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"page"_s, u"As for Nav.open; none: the app as it starts."_s, u"name"_s},
                        {u"tab"_s, u"today, sites, todo or me."_s, u"name"_s},
                        {u"sheet"_s, u"As for Nav.sheet."_s, u"name"_s},
                        {u"ids"_s, u"Its parameters as JSON."_s, u"json"_s, u"{}"_s},
                        {u"size"_s, u"Window size."_s, u"WxH"_s, u"390x844"_s},
                        {u"language"_s, u"zh_CN, zh_TW or en."_s, u"language"_s, u"zh_CN"_s},
                        {u"mode"_s, u"full, empty, loading or error."_s, u"mode"_s, u"full"_s},
                        {u"state"_s, u"App.state."_s, u"state"_s, u"ready"_s},
                        {u"scale"_s, u"Text scale."_s, u"factor"_s, u"1"_s},
                        {u"scroll"_s, u"How far the page is scrolled."_s, u"pixels"_s, u"0"_s},
                        {u"tap"_s, u"What is tapped first, by its object name."_s, u"name"_s},
                        {u"dark"_s, u"At night."_s},
                        {u"front-desk"_s, u"For somebody at the front desk."_s},
                        {u"may-not"_s, u"For a person who may not write."_s},
                        {u"out"_s, u"PNG file."_s, u"file"_s, u"page.png"_s}});
    options.addHelpOption();
    options.process(app);

    const auto size = options.value(u"size"_s).split(u'x');
    plumb::qmltest::Stage stage(QSize(size.at(0).toInt(), size.at(1).toInt()));
    stage.setDark(options.isSet(u"dark"_s));
    stage.setLanguage(options.value(u"language"_s));
    stage.setTextScale(options.value(u"scale"_s).toDouble());
    stage.setMode(options.value(u"mode"_s));
    stage.setAppState(options.value(u"state"_s));
    if (options.isSet(u"front-desk"_s))
        stage.singleton("Plumbline", "App")->setProperty("deskRoles", QStringList{u"front_desk"_s});
    stage.singleton("Plumbline", "App")->setProperty("mayAll", !options.isSet(u"may-not"_s));
    if (!stage.showApp())
        return 1;
    const auto ids = QJsonDocument::fromJson(options.value(u"ids"_s).toUtf8()).object().toVariantMap();
    auto *nav = stage.singleton("Plumbline.Controls", "Nav");
    if (options.isSet(u"tab"_s))
        QMetaObject::invokeMethod(nav, "tab", Q_ARG(QString, options.value(u"tab"_s)));
    if (options.isSet(u"page"_s))
        stage.openInShell(options.value(u"page"_s), ids);
    if (options.isSet(u"sheet"_s))
        QMetaObject::invokeMethod(nav, "sheet", Q_ARG(QString, options.value(u"sheet"_s)), Q_ARG(QVariant, QVariant(ids)));
    stage.picture();
    if (const auto distance = options.value(u"scroll"_s).toInt())
        for (auto *item : plumb::qmltest::everyItem(stage.window()->contentItem()))
            if (item->isVisible() && item->property("contentHeight").toReal() > item->height())
                item->setProperty("contentY", distance);
    if (options.isSet(u"tap"_s) && !plumb::qmltest::Finger(stage).tap(options.value(u"tap"_s)))
        return 1;
    if (options.isSet(u"tap"_s)) // what moves a turn later
        QCoreApplication::processEvents();
    return stage.picture().save(options.value(u"out"_s)) ? 0 : 1;
}
