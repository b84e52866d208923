// 100 MiB in chunks of 1 MiB to the real office, which syncs every chunk to disk before it answers,
// beside @tus/server with tus-js-client doing the same, as they come and with a sync as well. Servers
// and clients are processes of their own; the three take turns, so that the machine's moods meet all.
// Plain HTTP on both sides. The file's hash is known before: a device makes it when a photo is taken.
#include "app/core/json.h"
#include "app/model/invite.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/plain_connection.h"
#include "tests/support/ends_with_us.h"
#include "tests/unit/office/office_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace plumb;
using namespace plumb::bench;
using namespace plumb::office::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr qint64 fileBytes = 100ll * 1024 * 1024;
constexpr qint64 chunkBytes = 1024 * 1024;
constexpr double timesFaster = 2.5;
constexpr double mostGrowthMiB = 20;
constexpr int patienceMs = 120'000;

const QString office = QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office");
const QString scripts = QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/tus");

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            qFatal("%s said nothing: %s", qPrintable(process.program()), process.readAllStandardError().constData());
    }
    return process.readLine().trimmed();
}

double peakMiB(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process)); // absent elsewhere than on Linux
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Office {
public:
    explicit Office(const QString &folder)
    {
        QProcess init;
        init.start(office, {u"init"_s, u"--folder"_s, folder, u"--company"_s, u"墨線裝飾"_s, u"--admin"_s, u"周敏"_s, u"--json"_s});
        const auto invite = decodeInvite(parseObject(init.waitForFinished(patienceMs) ? init.readAllStandardOutput().trimmed() : "").valueOr({})
                                             .value(u"invite"_s).toString());
        if (!invite.ok())
            qFatal("the office was not made: %s", init.readAllStandardError().constData());
        m_process.setStandardErrorFile(QProcess::nullDevice());
        const QString portFile = folder + u"/port"_s;
        plumb::test::endWithUs(m_process);
        m_process.start(office, {u"serve"_s, u"--folder"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s, u"--no-tls"_s, u"--port-file"_s, portFile});
        lineOf(m_process);
        QFile port(portFile);
        m_port = port.open(QIODevice::ReadOnly) ? port.readAll().trimmed().toUShort() : 0;
        TestDevice device;
        SystemClock clock;
        SystemRandom random;
        device.id = newId(clock, random);
        device.key = crypto::newSigningKey();
        PlainConnection connection(m_port);
        const auto joined = connection.ask("POST", "/v1/join", {"Content-Type: application/json"}, joinBody(invite->code, device));
        m_token = parseObject(joined.body).valueOr({}).value(u"token"_s).toString().toLatin1();
    }
    ~Office()
    {
        m_process.terminate();
        m_process.waitForFinished(patienceMs);
    }
    double peak() const { return peakMiB(m_process.processId()); }

    double send(const QByteArray &file)
    {
        const QByteArray sha256 = crypto::sha256Hex(file);
        PlainConnection connection(m_port);
        const QByteArrayList head{"Authorization: Bearer " + m_token, "Tus-Resumable: 1.0.0"};
        return timed([&] {
            const auto created = connection.ask("POST", "/v1/files",
                                                head + QByteArrayList{"Upload-Length: " + QByteArray::number(file.size()),
                                                                      "Upload-Metadata: sha256 " + sha256.toBase64()}, {});
            const QByteArray path = created.header("location");
            for (qint64 offset = 0; offset < file.size(); offset += chunkBytes) {
                const auto answer = connection.ask("PATCH", path,
                                                   head + QByteArrayList{"Content-Type: application/offset+octet-stream",
                                                                         "Upload-Offset: " + QByteArray::number(offset)},
                                                   QByteArrayView(file).sliced(offset, std::min(chunkBytes, file.size() - offset)));
                if (answer.status != 204)
                    qFatal("the office said %d: %s", answer.status, answer.body.constData());
            }
        });
    }

private:
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_token;
};

class Peer {
public:
    Peer(const QString &folder, const QStringList &more)
    {
        m_server.setWorkingDirectory(scripts);
        plumb::test::endWithUs(m_server);
        m_server.start(u"node"_s, QStringList{u"peer.mjs"_s, u"serve"_s, folder} + more);
        m_port = lineOf(m_server).toUShort();
    }
    ~Peer()
    {
        m_server.kill();
        m_server.waitForFinished(patienceMs);
    }
    double send(const QString &file)
    {
        QProcess client;
        client.setWorkingDirectory(scripts);
        plumb::test::endWithUs(client);
        client.start(u"node"_s, {u"peer.mjs"_s, u"send"_s, u"http://127.0.0.1:%1/files"_s.arg(m_port), file, QString::number(chunkBytes)});
        const double took = lineOf(client).toDouble();
        client.waitForFinished(patienceMs);
        return took;
    }

private:
    QProcess m_server;
    quint16 m_port = 0;
};

// On a disk that has nothing to do: what the one before left in the system's memory would be written during
// this one's turn, and who waits for the disk after each piece would wait for that as well.
double quietly(const std::function<double()> &send)
{
    ::sync();
    return send();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    crypto::initialise();
    const QTemporaryDir folder;
    SystemRandom random;
    Office ours(folder.filePath(u"office"_s));
    Peer asItComes(folder.filePath(u"peer"_s), {});
    Peer syncing(folder.filePath(u"syncing"_s), {u"sync"_s});
    const double before = ours.peak();
    std::vector<double> office;
    std::vector<double> peer;
    std::vector<double> safePeer;
    for (int round = 0; round <= rounds; ++round) { // the first one warms up
        const QByteArray bytes = random.bytes(int(fileBytes)); // another file each time: none is there already
        QFile file(folder.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        const double times[] = {quietly([&] { return ours.send(bytes); }), quietly([&] { return asItComes.send(file.fileName()); }),
                                quietly([&] { return syncing.send(file.fileName()); })};
        if (round == 0)
            continue;
        office.push_back(times[0]);
        peer.push_back(times[1]);
        safePeer.push_back(times[2]);
    }
    Report report(u"upload"_s);
    report.add({u"100 MiB by tus, beside @tus/server (no sync)"_s, median(office), u"ms"_s, median(peer), 1 / timesFaster});
    report.add({u"100 MiB by tus, beside @tus/server syncing"_s, median(office), u"ms"_s, median(safePeer), 1 / timesFaster});
    report.add({u"growth of the office's memory"_s, ours.peak() - before, u"MiB"_s, 0, mostGrowthMiB});
    return report.finish(app.arguments());
}
