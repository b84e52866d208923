// The office behind a real nginx, set up as docs/operations.md tells, and as somebody sets it up who did not read to the end:
// records, hints and files go through it, and its own words are never taken for the office's.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "assets/assets.h"
#include "tests/e2e/windowless_device.h"
#include "tests/support/ends_with_us.h"
#include "tests/support/office_process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int photoBytes = 3 * 1024 * 1024 + 17;

QString textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

// What the manual tells to write into nginx's configuration: `map` is for its http block, `location` for its server.
struct Told {
    QString map;
    QString location;
};

Told toldByTheManual()
{
    const QString manual = textOf(QStringLiteral(PLUMBLINE_SOURCE_DIR "/docs/operations.md"));
    static const QRegularExpression block(u"## Behind a proxy.*?```\n(map [^\n]*)\n\n(location / \\{.*?\\n\\})\n```"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto found = block.match(manual);
    return {found.captured(1), found.captured(2)};
}

// It has no way to be given port 0 and to tell which one it took.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

class Nginx {
public:
    explicit Nginx(QString folder) : m_folder(std::move(folder)), m_port(freePort()) { QDir().mkpath(m_folder); }
    ~Nginx() { stop(); }

    // Empty: it listens; else what went wrong.
    QString start(const Told &told, const OfficeProcess &office)
    {
        QString location = told.location;
        location.replace(u"127.0.0.1:8080"_s, u"127.0.0.1:%1"_s.arg(office.port()));
        const QString text = uR"(daemon off;
master_process off;
pid %1/nginx.pid;
error_log %1/error.log;
events { worker_connections 64; }
http {
    access_log off;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    %2
    server {
        listen 127.0.0.1:%3 ssl;
        ssl_certificate %4/certificate.pem;
        ssl_certificate_key %4/private.pem;
        %5
    }
}
)"_s.arg(m_folder, told.map, QString::number(m_port), office.folder(), location);
        QFile file(m_folder + u"/nginx.conf"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return file.errorString();
        file.close();
        QString program = QStandardPaths::findExecutable(u"nginx"_s, {QStringLiteral(PLUMBLINE_NGINX_DIR)});
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(u"nginx"_s);
        if (program.isEmpty())
            return u"there is no nginx in " PLUMBLINE_NGINX_DIR " (./dev test fetches it)"_s;
        endWithUs(m_process);
        m_process.start(program, {u"-p"_s, m_folder, u"-c"_s, file.fileName(), u"-e"_s, m_folder + u"/error.log"_s});
        const auto listens = [this] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_port);
            return socket.waitForConnected(1000);
        };
        if (!m_process.waitForStarted() || !QTest::qWaitFor([&] { return m_process.state() != QProcess::Running || listens(); }, patienceMs)
            || m_process.state() != QProcess::Running)
            return u"nginx does not listen: "_s + QString::fromUtf8(m_process.readAllStandardError());
        return {};
    }
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    quint16 port() const { return m_port; }

private:
    QString m_folder;
    quint16 m_port;
    QProcess m_process;
};

// One request over a connection of its own, from one of this machine's many loopback addresses. The status; 0: no answer.
int askFrom(const QString &address, quint16 port, const QByteArray &request)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!socket.bind(QHostAddress(address)))
        return 0;
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    if (!socket.waitForEncrypted(patienceMs))
        return 0;
    socket.write(request);
    if (!socket.waitForReadyRead(patienceMs))
        return 0;
    return socket.readLine().split(' ').value(1).toInt();
}

// Of the office itself, past the proxy.
qint64 metric(const OfficeProcess &office, const QByteArray &name)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, office.port());
    if (!socket.waitForConnected(patienceMs))
        return -1;
    socket.write("GET /metrics HTTP/1.1\r\nHost: office\r\nConnection: close\r\n\r\n");
    QByteArray said;
    while (socket.waitForReadyRead(patienceMs))
        said += socket.readAll();
    const qsizetype at = said.indexOf('\n' + name + ' ');
    return at < 0 ? 0 : said.mid(at + 2 + name.size()).split('\n').value(0).toLongLong();
}

} // namespace

class TestBehindNginx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        assets::initialise();
        m_told = toldByTheManual();
        QVERIFY2(m_told.location.contains(u"proxy_pass http://127.0.0.1:8080;"), "docs/operations.md tells no block for nginx");
    }

    void everythingGoesThrough_data()
    {
        QTest::addColumn<QStringList>("forgotten");
        QTest::addColumn<QString>("added");
        QTest::addColumn<bool>("sockets");
        QTest::newRow("as the manual tells") << QStringList() << QString() << true;
        QTest::newRow("the upgrade forgotten") << QStringList{u"Upgrade"_s, u"Connection"_s} << QString() << false;
        QTest::newRow("everything kept back until it is whole") << QStringList{u"buffering"_s} << QString() << true;
        QTest::newRow("only small bodies") << QStringList{u"client_max_body_size"_s} << u"client_max_body_size 256k;"_s << true;
    }
    // Records go from one device to the other by hints alone: nobody asks by himself within this test.
    void everythingGoesThrough()
    {
        QFETCH(QStringList, forgotten);
        QFETCH(QString, added);
        QFETCH(bool, sockets);
        OfficeProcess office(m_officeProgram, newFolder());
        QCOMPARE(open(office), QString());
        Nginx nginx(newFolder());
        QCOMPARE(nginx.start(with(added, without(forgotten)), office), QString());

        WindowlessDevice here, there;
        for (WindowlessDevice *const device : {&here, &there}) {
            device->tuning.engine.betweenRuns = 1h;
            device->start();
            QCOMPARE(device->join(office, u"周敏"_s, nginx.port()), QString());
            QTRY_VERIFY_WITH_TIMEOUT(device->isIn(scope::company), patienceMs);
        }
        QTRY_COMPARE_WITH_TIMEOUT(metric(office, "plumbline_event_streams"), 2, patienceMs);

        const Id site = newSite(here);
        for (WindowlessDevice *const device : {&here, &there})
            QTRY_VERIFY_WITH_TIMEOUT(device->isIn(scope::site(site)), patienceMs);
        const QByteArray picture = SeededRandom(5).bytes(photoBytes);
        const QByteArray sha256 = crypto::sha256Hex(picture);
        const Id photo = here.newId();
        here.save({{photo, u"photo"_s, scope::site(site),
                    {{u"site"_s, toString(site)}, {u"file"_s, QString::fromLatin1(sha256)}, {u"media_type"_s, u"image/jpeg"_s},
                     {u"size"_s, picture.size()}, {u"taken_at"_s, toIso(here.clock.now())}, {u"caption"_s, u"廚房防水層"_s}}}},
                  {{sha256, picture, u"image/jpeg"_s}});
        QTRY_COMPARE_WITH_TIMEOUT(there.valueOf(photo, u"caption"_s), u"廚房防水層"_s, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(here.file(sha256).state, store::BlobState::Confirmed, patienceMs);
        const auto hasPicture = [&] { // no hint tells that a file has come: the next run finds it
            there.engine->syncNow();
            return awaited(there.store->blob(sha256)).valueOr({}) == picture;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasPicture(), patienceMs);
        QCOMPARE(metric(office, "plumbline_sync_sockets") > 0, sockets);
    }

    void itsOwnWordsAreNotTheOffices()
    {
        OfficeProcess office(m_officeProgram, newFolder());
        QCOMPARE(open(office), QString());
        Nginx nginx(newFolder());
        QCOMPARE(nginx.start(m_told, office), QString());
        WindowlessDevice device;
        device.start();
        QCOMPARE(device.join(office, u"周敏"_s, nginx.port()), QString());
        QTRY_VERIFY_WITH_TIMEOUT(device.isIn(scope::company), patienceMs);

        // The office ends: nginx says 502, in a page of its own.
        QCOMPARE(office.stop(), QString());
        const Id first = newPerson(device);
        QTRY_VERIFY_WITH_TIMEOUT(device.isOffline(), patienceMs);
        QVERIFY(!device.hasSentRecords());
        QCOMPARE(device.valueOf(first, u"name"_s), u"何設計"_s);
        QCOMPARE(office.start(office.port(), {u"--behind-proxy"_s}), QString());
        QTRY_VERIFY_WITH_TIMEOUT(device.hasSentRecords(), patienceMs);

        // nginx ends, and comes again.
        nginx.stop();
        QTRY_VERIFY_WITH_TIMEOUT(device.isOffline(), patienceMs);
        const Id second = newPerson(device);
        QCOMPARE(nginx.start(m_told, office), QString());
        QTRY_VERIFY_WITH_TIMEOUT(device.hasSentRecords() && !device.isOffline(), patienceMs);
        QVERIFY(device.isIn(scope::company));
        QCOMPARE(device.valueOf(second, u"name"_s), u"何設計"_s);
    }

    // Who is behind it is told by the last of X-Forwarded-For, whatever a stranger wrote there before.
    void oneWhoGuessesKeepsNobodyElseOut()
    {
        OfficeProcess office(m_officeProgram, newFolder());
        QCOMPARE(open(office), QString());
        Nginx nginx(newFolder());
        QCOMPARE(nginx.start(m_told, office), QString());
        const auto guess = [&](const QString &address, int number) {
            return askFrom(address, nginx.port(),
                           "GET /v1/events HTTP/1.1\r\nHost: office\r\nConnection: close\r\nAuthorization: Bearer guess" + QByteArray::number(number)
                               + "\r\nX-Forwarded-For: 192.0.2." + QByteArray::number(number % 250) + "\r\n\r\n");
        };
        int status = 401, guesses = 0;
        for (; status == 401 && guesses < 500; ++guesses)
            status = guess(u"127.0.0.2"_s, guesses);
        QCOMPARE(status, 429);
        QCOMPARE(guess(u"127.0.0.3"_s, 1), 401);
    }

private:
    QString newFolder() { return m_scratch.filePath(QString::number(++m_folders)); }
    QString open(OfficeProcess &office)
    {
        officeCommand({u"init"_s, u"--folder"_s, office.folder(), u"--company"_s, u"墨線裝飾"_s, u"--admin"_s, u"周敏"_s});
        return office.start(0, {u"--behind-proxy"_s});
    }
    // As by somebody who leaves lines out.
    Told without(const QStringList &forgotten) const
    {
        Told told = m_told;
        QStringList lines = told.location.split(u'\n');
        for (const QString &word : forgotten)
            lines.removeIf([&](const QString &line) { return line.contains(word); });
        told.location = lines.join(u'\n');
        return told;
    }
    static Told with(const QString &line, Told told)
    {
        told.location.insert(told.location.lastIndexOf(u'}'), line);
        return told;
    }
    // Where the person of this device is the deputy general manager.
    static Id newSite(WindowlessDevice &device)
    {
        const Id site = device.newId();
        device.save({{device.newId(), u"membership"_s, scope::company,
                      {{u"person"_s, toString(device.person())}, {u"scope"_s, scope::site(site)}, {u"role"_s, u"deputy_general_manager"_s}}}});
        return site;
    }
    static Id newPerson(WindowlessDevice &device)
    {
        const Id person = device.newId();
        device.save({{person, u"person"_s, scope::company, {{u"name"_s, u"何設計"_s}, {u"role"_s, u"designer"_s}}}});
        return person;
    }

    const QString m_officeProgram = QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office");
    QTemporaryDir m_scratch;
    int m_folders = 0;
    Told m_told;
};

QTEST_GUILESS_MAIN(TestBehindNginx)
#include "test_behind_nginx.moc"
