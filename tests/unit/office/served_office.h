// An office behind the real server, on loopback, on a thread of its own.
#pragma once

#include "office/http/certificate.h"
#include "office/http/server.h"
#include "tests/unit/office/office_fixture.h"

#include <thread>

namespace plumb::office::test {

using namespace Qt::StringLiterals;


// Short enough for a test, long enough for a busy machine.
inline Tuning shortTimes()
{
    Tuning tuning;
    tuning.headerTime = Millis(1500);
    tuning.handshakeTime = Millis(1500);
    tuning.keepAliveTime = Millis(1500);
    tuning.bodyIdleTime = Millis(1500);
    tuning.bodyTotalTime = Millis(3000);
    tuning.lingerTime = Millis(300);
    tuning.stopTime = Millis(5000);
    return tuning;
}

struct Served : OfficeFixture {
    explicit Served(const Tuning &tuning = {}, bool tls = true, bool behindProxy = false)
        : OfficeFixture(tuning, std::make_shared<SystemRandom>()), log(systemClock, [this](const QByteArray &line) { lines += line; })
    {
        const QString certificate = folder.filePath(u"certificate.pem"_s);
        const QString privateKey = folder.filePath(u"private.pem"_s);
        if (!makeCertificate(certificate, privateKey).ok())
            qFatal("certificate");
        fingerprint = *fingerprintOf(certificate);
        server = std::make_unique<Server>(*service, systemClock, log,
                                          ServerOptions{u"127.0.0.1"_s, 0, tls, certificate, privateKey, tuning, behindProxy});
        const auto listening = server->listen();
        if (!listening.ok())
            qFatal("%s", qPrintable(listening.error().detail));
        port = *listening;
        thread = std::thread([this] { server->run(); });
    }
    ~Served() { stop(); }
    void stop()
    {
        server->stop();
        if (thread.joinable())
            thread.join();
    }
    Headers as(const TestDevice &device, Headers more = {})
    {
        more.insert("Authorization", "Bearer " + device.token);
        return more;
    }

    SystemClock systemClock;
    QByteArray lines; // of the log, written under its lock; read after stop()
    Log log;
    QByteArray fingerprint;
    std::unique_ptr<Server> server;
    quint16 port = 0;
    std::thread thread;
};

} // namespace plumb::office::test
