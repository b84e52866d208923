#include "tests/shots/shots.h"

#include "tests/support/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace plumb::shots {

Shots::Shots(Options options, PageList list)
    : m_options(std::move(options))
    , m_list(std::move(list))
    , m_office(program(u"plumbline-office"_s), inScratch(u"office"_s))
{
}

QString Shots::program(const QString &name) const
{
    return QDir(m_options.programs).filePath(name);
}

QString Shots::inScratch(const QString &name) const
{
    return QDir(m_options.scratch).filePath(name);
}

bool Shots::wanted(const PageShot &page) const
{
    return m_options.only.isEmpty() || m_options.only.contains(page.name);
}

QString Shots::prepare()
{
    std::printf("the demo company …\n");
    std::fflush(stdout);
    const auto loaded = test::runProgram(program(u"plumbline-demo"_s),
                                         {u"load"_s, u"--office"_s, program(u"plumbline-office"_s), u"--folder"_s,
                                          m_office.folder(), u"--out"_s, inScratch(u"demo"_s), u"--simplified"_s},
                                         5min);
    if (!loaded.ok)
        return loaded.error;
    QFile file(inScratch(u"demo/demo.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    m_port = quint16(QJsonDocument::fromJson(file.readAll()).object()[u"port"].toInt());
    if (const auto problem = m_office.start(m_port); !problem.isEmpty())
        return problem;
    for (auto it = m_list.devices.begin(); it != m_list.devices.end(); ++it) {
        if (it->person.isEmpty())
            continue;
        const auto joined = test::runProgram(program(u"plumbline-demo"_s),
                                             {u"join"_s, u"--demo"_s, file.fileName(), u"--person"_s, it->person,
                                              u"--folder"_s, inScratch(it.key())},
                                             5min);
        if (!joined.ok)
            return joined.error;
    }
    return {};
}

void Shots::take()
{
    for (const Screen &screen : {Screen{u"phone"_s, 390, 844}, Screen{u"desk"_s, 1280, 800}}) {
        for (const bool offline : {false, true}) {
            for (auto it = m_list.devices.begin(); it != m_list.devices.end(); ++it)
                visit(screen, it.key(), offline);
        }
        if (!m_office.isRunning())
            m_office.start(m_port);
    }
}

// One run of one device's app: all looks of all its pages.
void Shots::visit(const Screen &screen, const QString &device, bool offline)
{
    bool any = false;
    for (const auto &page : m_list.pages)
        any = any || (page.device == device && page.offline == offline && wanted(page));
    if (!any)
        return;
    if (const auto problem = open(screen, device); !problem.isEmpty()) {
        m_pictures.append({device, screen.name, {}, u"the device does not open: "_s + problem});
    } else {
        if (offline)
            m_office.stop();
        eachLook(screen, device, offline);
    }
    m_app->quit();
    if (const auto log = m_app->log(); log.contains("qrc:/qt/qml"_L1))
        m_pictures.append({device, screen.name, {}, u"the app complained: "_s + log.right(2000)});
    m_app.reset();
}

QString Shots::open(const Screen &screen, const QString &device)
{
    const QStringList arguments{u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"light"_s, u"--fake-camera"_s, inScratch(u"demo/camera"_s), u"--fake-position"_s, u"31.2304,121.4737,8"_s, u"--fake-sound"_s};
    m_app = std::make_unique<test::DrivenApp>(
        test::DrivenApp::Options{program(u"plumbline"_s), inScratch(device), arguments, screen.width, screen.height});
    if (const auto problem = m_app->start(); !problem.isEmpty())
        return problem;
    m_app->set(u"reduceMotion"_s, true);
    const auto plan = m_list.devices.value(device);
    if (!m_opened.contains(device)) {
        m_opened.append(device);
        if (const auto problem = run(plan.once); !problem.isEmpty())
            return problem;
    }
    return run(plan.setup);
}

void Shots::eachLook(const Screen &screen, const QString &device, bool offline)
{
    for (const auto &theme : {u"light"_s, u"dark"_s}) {
        for (const auto &language : {u"zh_CN"_s, u"en"_s}) {
            m_app->set(u"theme"_s, theme);
            m_app->set(u"language"_s, language);
            for (const auto &page : m_list.pages) {
                if (page.device != device || page.offline != offline || !wanted(page))
                    continue;
                const auto variant = u"%1 %2 %3"_s.arg(screen.name, theme, language);
                const auto name = u"%1-%2.png"_s.arg(page.name, QString(variant).replace(u' ', u'-'));
                const auto problem = shoot(page, QDir(m_options.out).filePath(name));
                m_pictures.append({page.name, variant, name, problem});
                std::printf("%s %s%s\n", qPrintable(page.name), qPrintable(variant),
                            problem.isEmpty() ? "" : qPrintable(u": "_s + problem));
                std::fflush(stdout);
            }
        }
    }
}

QString Shots::shoot(const PageShot &page, const QString &file)
{
    if (!m_list.devices.value(page.device).person.isEmpty() && page.device != "locked"_L1)
        if (const auto problem = run(m_list.home); !problem.isEmpty())
            return problem;
    if (const auto problem = run(page.steps); !problem.isEmpty())
        return problem;
    const auto problem = m_app->grab(file);
    run(page.after);
    return problem;
}

QString Shots::run(const QJsonArray &steps)
{
    for (const auto &step : steps)
        if (const auto problem = runStep(filled(step).toObject()); !problem.isEmpty())
            return QString::fromUtf8(QJsonDocument(step.toObject()).toJson(QJsonDocument::Compact)) + u": "_s + problem;
    return {};
}

QString Shots::runStep(QJsonObject step)
{
    if (step[u"do"] != "keep"_L1)
        return m_app->perform(step);
    QString problem;
    const auto value = m_app->get(step[u"target"].toString(), step[u"property"].toString(), &problem);
    m_kept.insert(u"$"_s + step[u"as"].toString(), value.toString());
    return problem;
}

QJsonValue Shots::filled(const QJsonValue &value) const
{
    if (value.isString())
        return m_kept.value(value.toString(), value.toString());
    if (!value.isObject())
        return value;
    auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = filled(it.value());
    return object;
}

} // namespace plumb::shots
