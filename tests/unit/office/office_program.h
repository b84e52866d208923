// The real plumbline-office as its owner runs it, and a phone that speaks to it.
#pragma once

#include "app/core/json.h"
#include "app/model/invite.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/office_fixture.h"

#include <QProcess>

namespace plumb::office::test {

inline constexpr int patienceMs = 30'000;

struct Ran {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office"), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QJsonObject objectOf(const Ran &ran)
{
    return parseObject(ran.out.trimmed()).valueOr({});
}

struct Program {
    QTemporaryDir scratch;
    QString folder = scratch.filePath(QStringLiteral("office"));
    QProcess serving;
    quint16 port = 0;

    ~Program() { kill(); }
    Ran init() const
    {
        return run({QStringLiteral("init"), QStringLiteral("--folder"), folder, QStringLiteral("--company"),
                    QStringLiteral("墨線裝飾"), QStringLiteral("--admin"), QStringLiteral("周敏"), QStringLiteral("--json")});
    }
    bool serve(const QStringList &more = {QStringLiteral("--no-tls")})
    {
        const QString portFile = scratch.filePath(QStringLiteral("port"));
        serving.start(QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office"),
                      QStringList{QStringLiteral("serve"), QStringLiteral("--folder"), folder, QStringLiteral("--listen"),
                                  QStringLiteral("127.0.0.1:0"), QStringLiteral("--port-file"), portFile}
                          + more);
        if (!serving.waitForReadyRead(patienceMs)) // "Listening on …"
            return false;
        QFile file(portFile);
        port = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toUShort() : 0;
        return port != 0;
    }
    void kill()
    {
        if (serving.state() == QProcess::NotRunning)
            return;
        serving.kill();
        serving.waitForFinished(patienceMs);
    }
    Ran command(const QString &name, const QStringList &more = {}) const
    {
        return run(QStringList{name, QStringLiteral("--folder"), folder} + more);
    }
    Ran verify() const { return command(QStringLiteral("verify")); }
    TestDevice join(const QString &invite, const Id &person) const
    {
        TestDevice device;
        SystemClock clock;
        SystemRandom random;
        device.id = newId(clock, random);
        device.key = crypto::newSigningKey();
        device.person = person;
        const auto decoded = decodeInvite(invite);
        const Response joined = HttpClient(port, false).ask("POST", QStringLiteral("/v1/join"),
                                                            joinBody(decoded.ok() ? decoded->code : QString(), device));
        device.token = jsonOf(joined).value(QStringLiteral("token")).toString().toLatin1();
        return device;
    }
    Response sync(const TestDevice &device, const wire::SyncRequest &request) const
    {
        return HttpClient(port, false).ask("POST", QStringLiteral("/v1/sync"), wire::encode(request),
                                           {{"Authorization", "Bearer " + device.token}});
    }
};

} // namespace plumb::office::test
