// plumbline-demo: makes the demo company and devices that belong to it.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "assets/assets.h"
#include "tests/demo/app_folder.h"
#include "tests/demo/load.h"
#include "tests/support/crash_trace.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>

#include <cstdio>

using namespace plumb;
using namespace plumb::demo;
using namespace Qt::StringLiterals;

namespace {

const QString usage = uR"(Commands:
  load --office PROGRAM --folder DIR --out DIR [--today ISO] [--simplified]
        a new office in --folder, filled by its people; demo.json, drawings and camera pictures in --out
  join (--invite TEXT | --demo FILE --person WHO) --folder DIR
        an app folder, joined and fully synced (for plumbline --demo --folder DIR); the office must be running
  invite --demo FILE --person WHO    prints the fresh invite of somebody
  port --demo FILE                   prints the port the invites point to
WHO is a key, a name or a role in demo.json; of several, the first.)"_s;

int complain(const QString &text)
{
    std::fprintf(stderr, "plumbline-demo: %s\n", qPrintable(text));
    return 1;
}

int finish(const Status &status)
{
    return status ? 0 : complain(u"%1 (%2)"_s.arg(status.error().detail, errorName(status.error().code)));
}

Result<QJsonObject> readDemo(const QCommandLineParser &line)
{
    QFile file(line.value(u"demo"_s));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"--demo %1: %2"_s.arg(file.fileName(), file.errorString()));
    return parseObject(file.readAll());
}

Result<QString> inviteOf(const QCommandLineParser &line)
{
    if (line.isSet(u"invite"_s))
        return line.value(u"invite"_s);
    PLUMB_ASSIGN(const QJsonObject demo, readDemo(line));
    const QString who = line.value(u"person"_s);
    const QJsonArray people = demo.value(u"people"_s).toArray();
    for (const QJsonValue &person : people) {
        for (const QString &field : {u"key"_s, u"name"_s, u"role"_s}) {
            if (person[field].toString() == who)
                return person[u"invite"_s].toString();
        }
    }
    return fail(ErrorCode::NotFound, u"nobody in the demo is \"%1\""_s.arg(who));
}

Status runLoad(const QCommandLineParser &line, const DeviceParts &parts)
{
    LoadOptions options{line.value(u"office"_s), line.value(u"folder"_s), line.value(u"out"_s), {}, parts.clock->now(),
                        line.isSet(u"simplified"_s)};
    if (options.officeProgram.isEmpty() || options.officeFolder.isEmpty() || options.out.isEmpty())
        return fail(ErrorCode::InvalidValue, u"load needs --office, --folder and --out"_s);
    if (line.isSet(u"today"_s)) {
        const QDateTime today = QDateTime::fromString(line.value(u"today"_s), Qt::ISODate);
        if (!today.isValid())
            return fail(ErrorCode::InvalidValue, u"--today is no moment like 2026-11-23T09:41:00"_s);
        options.now = fromDateTime(today);
    }
    return load(options, parts);
}

Status runJoin(const QCommandLineParser &line, const DeviceParts &parts)
{
    if (!line.isSet(u"folder"_s))
        return fail(ErrorCode::InvalidValue, u"join needs --folder"_s);
    PLUMB_ASSIGN(const QString invite, inviteOf(line));
    PLUMB_ASSIGN(const auto device, openAppFolder(line.value(u"folder"_s), parts));
    PLUMB_TRY(device->join(invite, u"Demo device"_s));
    PLUMB_TRY(device->settle());
    PLUMB_ASSIGN(const store::Identity identity, device->identity());
    std::printf("joined %s as %s\n", qPrintable(identity.companyName), qPrintable(identity.personName));
    return {};
}

Status print(const Result<QString> &text)
{
    PLUMB_TRY(text);
    std::printf("%s\n", qPrintable(*text));
    return {};
}

Result<QString> portOf(const QCommandLineParser &line)
{
    PLUMB_ASSIGN(const QJsonObject demo, readDemo(line));
    return QString::number(demo.value(u"port"_s).toInt());
}

} // namespace

int main(int argc, char *argv[])
{
    test::tellWhereItCrashes();
    // Pictures are drawn without a window; a person's display is none of our business.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(usage);
    line.addHelpOption();
    line.addPositionalArgument(u"command"_s, u"load, join, invite or port"_s);
    for (const char *name : {"office", "folder", "out", "today", "invite", "demo", "person"})
        line.addOption({QString::fromLatin1(name), {}, QString::fromLatin1(name)});
    line.addOption({u"simplified"_s, u"Texts in 简体."_s});
    line.process(app);

    if (!crypto::initialise())
        return complain(u"libsodium does not start"_s);
    assets::initialise();
    Result<Schema> schema = Schema::load(assets::schemaFolder());
    if (!schema)
        return finish(schema.error());
    const DeviceParts parts{std::make_shared<const Schema>(std::move(*schema)), std::make_shared<SystemClock>()};

    const QString command = line.positionalArguments().value(0);
    if (command == u"load"_s)
        return finish(runLoad(line, parts));
    if (command == u"join"_s)
        return finish(runJoin(line, parts));
    if (command == u"invite"_s)
        return finish(print(inviteOf(line)));
    if (command == u"port"_s)
        return finish(print(portOf(line)));
    return complain(u"unknown command \"%1\"\n%2"_s.arg(command, usage));
}
