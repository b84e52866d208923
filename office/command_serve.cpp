// plumbline-office serve: opens the door and keeps it open until told to stop.
#include "office/commands.h"

#include "office/folder.h"
#include "office/http/server.h"
#include "office/notify/notifier.h"
#include "office/service/service.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

struct Listen {
    QString address;
    quint16 port = 0;
};

// "127.0.0.1:8443", "[::1]:8443".
std::optional<Listen> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return std::nullopt;
    QString address = text.first(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1).chopped(1);
    bool ok = false;
    const int port = text.sliced(colon + 1).toInt(&ok);
    return ok && port >= 0 && port <= 65535 ? std::optional(Listen{address, quint16(port)}) : std::nullopt;
}

bool isLoopback(const QString &address)
{
    return address.startsWith(u"127."_s) || address == "::1"_L1;
}

QString urlOf(const Listen &listen, bool tls)
{
    const bool everywhere = listen.address == "0.0.0.0"_L1 || listen.address == "::"_L1;
    const QString host = everywhere         ? QSysInfo::machineHostName()
        : listen.address.contains(u':') ? u'[' + listen.address + u']'
                                        : listen.address;
    return u"%1://%2:%3"_s.arg(tls ? u"https"_s : u"http"_s, host).arg(listen.port);
}

// Whoever waits for this file never sees half of it.
Status writeWhole(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return {};
}

Error alreadyServed(const QLockFile &lock, const OfficePaths &paths)
{
    qint64 process = 0;
    QString host;
    QString name;
    if (lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&process, &host, &name))
        return fail(ErrorCode::Locked, u"%1 is served already, by process %2"_s.arg(paths.folder).arg(process));
    return fail(ErrorCode::Storage, u"cannot write %1"_s.arg(paths.lock));
}

// Each stream of events holds one. What the system allows without asking is often a thousand.
void raiseFileLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

struct Door {
    Listen listen;
    bool tls = true;
    bool behindProxy = false;
};

Status serve(const QString &folder, Door door, const QString &portFile)
{
    raiseFileLimit();
    Listen &listen = door.listen;
    const bool tls = door.tls;
    const Tuning tuning;
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    const OfficePaths paths(folder);
    if (!QFile::exists(paths.ledger))
        return openOffice(folder).error();
    QLockFile lock(paths.lock);
    lock.setStaleLockTime(0); // only a process that is gone loses it
    if (!lock.tryLock(0))
        return alreadyServed(lock, paths);
    PLUMB_ASSIGN(OpenOffice office, openOffice(folder, tuning.readers));
    const auto clock = std::make_shared<const SystemClock>();
    const auto random = std::make_shared<SystemRandom>();
    Service service({office.ledger, office.vault, office.schema, clock, random, office.key, tuning});
    Log log(*clock);
    PLUMB_ASSIGN(const int tidied, service.tidy());
    if (tidied > 0)
        log.info(u"tidied"_s, {{u"uploads"_s, tidied}});
    const Notifier notifier({*office.ledger, *office.schema, office.key, *random, tuning}, *clock,
                            [&](const QString &what, const Error &error) { log.error(what, {{u"problem"_s, error.detail}}); });
    Server server(service, *clock, log, {listen.address, listen.port, tls, paths.certificate, paths.privateKey, tuning,
                                       door.behindProxy});
    PLUMB_ASSIGN(listen.port, server.listen());
    server.stopOnSignals();
    const QString url = urlOf(listen, tls);
    PLUMB_TRY(writeWhole(paths.address, url));
    if (!portFile.isEmpty())
        PLUMB_TRY(writeWhole(portFile, QString::number(listen.port)));
    log.info(u"listening"_s, {{u"address"_s, listen.address}, {u"port"_s, listen.port}, {u"tls"_s, tls}});
    print(u"Listening on %1"_s.arg(url));
    server.run();
    log.info(u"stopped"_s);
    return {};
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves an office until SIGTERM or SIGINT."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives."_s, u"folder"_s},
                       {u"listen"_s, u"IP address and port; port 0 takes a free one."_s, u"address:port"_s, u"127.0.0.1:8443"_s},
                       {u"port-file"_s, u"Write the port there once it is open."_s, u"file"_s},
                       {u"no-tls"_s, u"Speak plain HTTP; on loopback only."_s},
                       {u"behind-proxy"_s, u"Speak plain HTTP with a proxy that ends TLS and writes X-Forwarded-For; "
                                           "nobody else may reach this address."_s}});
    if (const auto code = parse(parser, u"serve"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    const auto listen = parseListen(parser.value(u"listen"_s));
    if (!listen)
        return misused(u"--listen: an IP address and a port, like 127.0.0.1:8443"_s);
    const bool behindProxy = parser.isSet(u"behind-proxy"_s);
    const bool tls = !parser.isSet(u"no-tls"_s) && !behindProxy;
    if (!tls && !behindProxy && !isLoopback(listen->address))
        return misused(u"--no-tls is for loopback only: on %1 everybody could read along"_s.arg(listen->address));
    const Status served = serve(parser.value(u"folder"_s), {*listen, tls, behindProxy}, parser.value(u"port-file"_s));
    return served.ok() ? Done : complain(served.error());
}

} // namespace plumb::office
