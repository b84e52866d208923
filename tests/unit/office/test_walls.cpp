// The office from outside, over real sockets: every address there is has its wall. The table of routes is
// walked, so an address that is added without one fails here.
#include "office/http/codec.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// Who may call without a token. An entry here is a decision (docs/security.md).
const QSet<QByteArray> openToAll{"health", "metrics", "openapi", "join"};
// Who may still call after the device was revoked: to hand in, into quarantine, what it has.
const QSet<QByteArray> openToRevoked{"sync"};

// An office with two sites; each has a device, a photo and an upload that was begun.
struct TwoSites : Served {
    struct Side {
        Id site;
        QString scopeName;
        TestDevice device;
        QByteArray photo;
        QByteArray photoHash;
        QString upload; // path
        Id record;
    };

    explicit TwoSites(const Tuning &tuning = shortTimes()) : Served(tuning)
    {
        admin = joined(OfficeFixture::admin);
        ours = side(u"甲"_s);
        theirs = side(u"乙"_s);
    }

    Side side(const QString &name)
    {
        Side side;
        side.site = freshId();
        side.scopeName = scope::site(side.site);
        side.device = joined(person(admin, name, {{side.scopeName, u"project_manager"_s}}));
        side.photo = "JPEG of " + name.toUtf8();
        side.photoHash = crypto::sha256Hex(side.photo);
        side.record = freshId();
        push(side.device, Draft{side.record, u"photo"_s, side.scopeName, photoFields(side.site, side.photoHash, side.photo.size())});
        if (upload(side.device, side.photo).status / 100 != 2)
            qFatal("upload");
        const QByteArray unsent = "begun by " + name.toUtf8();
        const Response begun = askAs(side.device, "POST", u"/v1/files"_s, {},
                                     {{"tus-resumable", "1.0.0"},
                                      {"upload-length", QByteArray::number(unsent.size())},
                                      {"upload-metadata", "sha256 " + crypto::sha256Hex(unsent).toBase64()}});
        side.upload = QString::fromLatin1(begun.headers.value("location"));
        return side;
    }

    // The token of a device that may come in no longer.
    QByteArray shutOut(bool isRevoked, bool isReplaced)
    {
        const TestDevice device = joined(OfficeFixture::admin);
        const auto writer = ledger->write();
        Device row = (*writer)->device(device.id)->value();
        row.revoked = isRevoked;
        row.generation += isReplaced; // its next token has been used
        if (!(*writer)->putDevice(row).ok() || !(*writer)->commit().ok())
            qFatal("device");
        return device.token;
    }

    TestDevice admin;
    Side ours;
    Side theirs;
};

// The route's address with what stands under its stars taken from a side, or from nowhere.
std::optional<QString> addressOf(const Route &route, const TwoSites::Side &side)
{
    QString path = route.pattern;
    if (!path.contains(u'*'))
        return path;
    if (path == "/v1/blobs/*"_L1)
        return path.replace(u'*', QString::fromLatin1(side.photoHash));
    if (path.startsWith("/v1/files/*"_L1))
        return side.upload;
    if (path.startsWith("/v1/scopes/*/*"_L1))
        return path.replace(u"*/*"_s, side.scopeName);
    if (path.startsWith("/v1/scopes/*"_L1)) // one part: the scopes without an id
        return path.replace(u'*', side.site.isNull() ? u"nowhere"_s : u"management"_s);
    return std::nullopt;
}

TwoSites::Side nowhere()
{
    TwoSites::Side side;
    side.scopeName = scope::site(Id::fromString(u"01890000-0000-7000-8000-000000000001"_s));
    side.photoHash = QByteArray(64, '0');
    side.upload = u"/v1/files/"_s + QString(32, u'0');
    return side;
}

Headers tus(Headers headers = {})
{
    headers.insert("Tus-Resumable", "1.0.0");
    headers.insert("Upload-Offset", "0");
    headers.insert("Content-Type", "application/offset+octet-stream");
    return headers;
}

QByteArray words(const Response &response)
{
    return QByteArray::number(response.status) + ' ' + response.body;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next();
    files.sort();
    return files;
}

} // namespace

class TestWalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheseAddressesAreOpen()
    {
        OfficeFixture office;
        QSet<QByteArray> open;
        QSet<QByteArray> afterwards;
        for (const Route &route : office.service->routes().all()) {
            if (route.caller == Caller::Anybody)
                open.insert(route.name);
            if (route.caller == Caller::DeviceEvenRevoked)
                afterwards.insert(route.name);
        }
        QCOMPARE(open, openToAll);
        QCOMPARE(afterwards, openToRevoked);
    }

    void noAddressAnswersAStranger_data()
    {
        QTest::addColumn<QByteArray>("authorization"); // %1: a good token
        QTest::newRow("no token") << QByteArray();
        QTest::newRow("an empty one") << QByteArray("Bearer ");
        QTest::newRow("a guess") << QByteArray("Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        QTest::newRow("cut") << QByteArray("Bearer %cut");
        QTest::newRow("with something behind it") << QByteArray("Bearer %1x");
        QTest::newRow("in another way") << QByteArray("Basic %1");
        QTest::newRow("without saying how") << QByteArray("%1");
        QTest::newRow("two of them") << QByteArray("Bearer %1, Bearer %1");
        QTest::newRow("its hash instead of it") << QByteArray("Bearer %hash");
        QTest::newRow("garbage") << QByteArray("Bearer \xff\xfe' OR 1=1 --");
        QTest::newRow("revoked") << QByteArray("Bearer %revoked");
        QTest::newRow("replaced by a newer one") << QByteArray("Bearer %replaced");
        QTest::newRow("of a revoked device, and replaced") << QByteArray("Bearer %revoked-before");
    }
    void noAddressAnswersAStranger()
    {
        QFETCH(QByteArray, authorization);
        TwoSites office;
        const TestDevice &good = office.ours.device;
        const bool isRevoked = authorization.contains("%revoked");
        authorization.replace("%1", good.token).replace("%cut", good.token.chopped(1)).replace("%revoked-before", office.shutOut(true, true))
            .replace("%revoked", office.shutOut(true, false)).replace("%replaced", office.shutOut(false, true))
            .replace("%hash", crypto::sha256(good.token).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        HttpClient client(office.port);
        for (const Route &route : office.service->routes().all()) {
            if (route.caller == Caller::Anybody || (isRevoked && openToRevoked.contains(route.name)))
                continue;
            for (const QByteArray &method : route.methods) {
                const auto path = addressOf(route, office.ours);
                QVERIFY2(path, "an address that this test does not know how to fill in");
                Headers headers = tus();
                if (!authorization.isEmpty())
                    headers.insert("Authorization", authorization);
                const Response response = client.ask(method, *path, {}, headers);
                QVERIFY2(response.status == 401, (method + ' ' + path->toUtf8() + ": " + words(response)).constData());
                QCOMPARE(response.headers.value("www-authenticate"), "Bearer");
                if (method != "HEAD")
                    QCOMPARE(codeOf(response), u"unauthorized"_s);
            }
        }
        QCOMPARE(client.ask("GET", u"/v1/blobs/"_s + QString::fromLatin1(office.ours.photoHash), {}, office.as(good)).status, 200);
    }

    // What is behind somebody else's wall answers like what is not there at all.
    void whatIsOthersLooksLikeNothing()
    {
        TwoSites office;
        HttpClient client(office.port);
        for (const Route &route : office.service->routes().all()) {
            if (!route.pattern.contains(u'*'))
                continue;
            for (const QByteArray &method : route.methods) {
                const auto theirs = addressOf(route, office.theirs);
                const auto nothing = addressOf(route, nowhere());
                QVERIFY2(theirs && nothing, "an address that this test does not know how to fill in");
                const QByteArray body = route.body.sent > 0 && method == "POST" ? "{\"ids\":[]}" : "";
                const Response response = client.ask(method, *theirs, body, office.as(office.ours.device, tus()));
                const QByteArray what = method + ' ' + theirs->toUtf8() + ": " + words(response);
                QVERIFY2(response.status == 404 || response.status == 403 || response.status == 405, what.constData());
                const Response other = client.ask(method, *nothing, body, office.as(office.ours.device, tus()));
                QCOMPARE(words(response), words(other));
            }
        }
        // The upload of the other device is untouched.
        const Response still = client.ask("HEAD", office.theirs.upload, {}, office.as(office.theirs.device, tus()));
        QCOMPARE(still.headers.value("upload-offset"), "0");
    }

    void othersRecordsCannotBeWrittenNorRead()
    {
        TwoSites office;
        const Draft onto{office.theirs.record, u"photo"_s, office.theirs.scopeName, {{u"caption"_s, u"mine"_s}}};
        QCOMPARE(office.push(office.ours.device, onto).outcome, wire::ChangeAnswer::Outcome::Refused);
        const Draft across{office.theirs.record, u"photo"_s, office.ours.scopeName, {{u"caption"_s, u"mine"_s}}};
        QCOMPARE(office.push(office.ours.device, across).outcome, wire::ChangeAnswer::Outcome::Refused);
        for (const wire::RecordLine &line : office.pullAll(office.ours.device).records)
            QVERIFY(line.scope != office.theirs.scopeName);
        // Nor by asking for the scope outright.
        const auto asked = office.pullAll(office.ours.device, 0, {{office.theirs.scopeName, 0}});
        for (const wire::RecordLine &line : asked.records)
            QVERIFY(line.scope != office.theirs.scopeName);
    }

    void oneDeviceCannotSpeakForAnother()
    {
        TwoSites office;
        HttpClient client(office.port);
        TestDevice theirs = office.theirs.device;
        const QByteArray change = office.change(theirs, {office.theirs.record, u"photo"_s, office.theirs.scopeName, {{u"caption"_s, u"x"_s}}});
        const QByteArray body = wire::encode(office.pushOf(theirs, {change}));
        // A push that was listened to, sent again under another token.
        Response response = client.ask("POST", u"/v1/sync"_s, body, office.as(office.ours.device));
        QCOMPARE(response.status, 403);
        // One's own push with somebody else as its author.
        TestDevice liar = office.ours.device;
        liar.person = office.theirs.device.person;
        const QByteArray lie = office.change(liar, {office.freshId(), u"photo"_s, office.ours.scopeName,
                                                    photoFields(office.ours.site, office.ours.photoHash, 1)});
        response = client.ask("POST", u"/v1/sync"_s, wire::encode(office.pushOf(liar, {lie})), office.as(office.ours.device));
        QVERIFY(response.status == 403 || syncedOf(response).answers.front().outcome == wire::ChangeAnswer::Outcome::Refused);
    }

    void whatIsSentAgainIsAnsweredAgainAndDoneOnce()
    {
        TwoSites office;
        HttpClient client(office.port);
        TestDevice &device = office.ours.device;
        const QByteArray change = office.change(device, {office.ours.record, u"photo"_s, office.ours.scopeName, {{u"caption"_s, u"x"_s}}});
        const QByteArray body = wire::encode(office.pushOf(device, {change}));
        const auto first = syncedOf(client.ask("POST", u"/v1/sync"_s, body, office.as(device)));
        const qint64 seq = (*office.ledger->read())->company()->seq;
        const auto again = syncedOf(client.ask("POST", u"/v1/sync"_s, body, office.as(device)));
        QVERIFY(again.answers == first.answers);
        QCOMPARE((*office.ledger->read())->company()->seq, seq);

        const QString code = office.invite(office.OfficeFixture::admin);
        TestDevice phone = office.newDevice();
        const Response joined = client.ask("POST", u"/v1/join"_s, joinBody(code, phone));
        QCOMPARE(joined.status, 200);
        QCOMPARE(client.ask("POST", u"/v1/join"_s, joinBody(code, phone)).body.size(), joined.body.size());
        QCOMPARE(jsonOf(client.ask("POST", u"/v1/join"_s, joinBody(code, phone))).value(u"token"_s), jsonOf(joined).value(u"token"_s));
        QCOMPARE(client.ask("POST", u"/v1/join"_s, joinBody(code, office.newDevice())).status, 409); // somebody who saw the code
        TestDevice thief = phone;
        thief.key = crypto::newSigningKey();
        QCOMPARE(client.ask("POST", u"/v1/join"_s, joinBody(code, thief)).status, 409); // who also knows the device's id

        const QByteArray bytes = "begun by 甲";
        const Response sent = client.ask("PATCH", office.ours.upload, bytes, office.as(device, tus()));
        QCOMPARE(sent.status, 204);
        const Response twice = client.ask("PATCH", office.ours.upload, bytes, office.as(device, tus()));
        QVERIFY2(twice.status == 409 || twice.status == 404 || twice.status == 410, words(twice).constData());
    }

    void noPathLeadsOutOfTheFolder_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("dots") << QByteArray("../../ledger.db");
        QTest::newRow("encoded") << QByteArray("..%2f..%2fledger.db");
        QTest::newRow("encoded dots") << QByteArray("%2e%2e/%2e%2e/ledger.db");
        QTest::newRow("encoded twice") << QByteArray("%252e%252e%252f%252e%252e%252fledger.db");
        QTest::newRow("backslashes") << QByteArray("..\\..\\ledger.db");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
        QTest::newRow("absolute, encoded") << QByteArray("%2fetc%2fpasswd");
        QTest::newRow("end of text") << QByteArray("../../ledger.db%00");
        QTest::newRow("end of text in a hash") << QByteArray(QByteArray(64, 'a') + "%00/../../ledger.db");
        QTest::newRow("overlong") << QByteArray("%c0%ae%c0%ae/%c0%ae%c0%ae/ledger.db");
        QTest::newRow("dots after a hash") << QByteArray(QByteArray(64, 'a') + "/../../../ledger.db");
        QTest::newRow("upper case hash") << QByteArray(64, 'A');
        QTest::newRow("not UTF-8") << QByteArray("%ff%fe%80");
        QTest::newRow("long") << QByteArray(8000, 'a');
        QTest::newRow("many parts") << QByteArray("a/").repeated(3000);
        QTest::newRow("half an escape") << QByteArray("%2");
    }
    void noPathLeadsOutOfTheFolder()
    {
        QFETCH(QByteArray, rest);
        TwoSites office;
        const QStringList before = filesIn(office.folder.path());
        HttpClient client(office.port);
        for (const QByteArray base : {"/v1/blobs/", "/v1/files/", "/v1/scopes/", "/v1/", "/"}) {
            for (const QByteArray method : {"GET", "HEAD", "PATCH", "DELETE", "POST"}) {
                const Headers headers = office.as(office.ours.device, tus());
                QByteArray request = method + ' ' + base + rest + " HTTP/1.1\r\nHost: office\r\nContent-Length: 0\r\n";
                for (auto it = headers.begin(); it != headers.end(); ++it)
                    request += it.key() + ": " + it.value() + "\r\n";
                client.write(request + "\r\n");
                const Response response = client.read(method == "HEAD");
                QVERIFY2(response.status >= 400 && response.status < 500, (base + rest + ": " + words(response)).constData());
                QVERIFY(!response.body.contains("SQLite format") && !response.body.contains("root:"));
            }
        }
        QCOMPARE(filesIn(office.folder.path()), before);
    }

    void everyAddressHasItsLimits()
    {
        TwoSites office;
        for (const Route &route : office.service->routes().all()) {
            const auto path = addressOf(route, office.ours);
            QVERIFY2(path, "an address that this test does not know how to fill in");
            for (const QByteArray &method : route.methods) {
                HttpClient client(office.port);
                Headers headers = office.as(office.ours.device, tus());
                const qint64 limit = office.service->bodyLimit(method, *path).sent;
                QByteArray request = method + ' ' + path->toUtf8() + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(limit + 1) + "\r\n";
                for (auto it = headers.begin(); it != headers.end(); ++it)
                    request += it.key() + ": " + it.value() + "\r\n";
                client.write(request + "\r\n");
                const Response response = client.read(method == "HEAD");
                QVERIFY2(response.status == 413, (method + ' ' + path->toUtf8() + ": " + words(response)).constData());
            }
        }
    }

    void noAddressUnpacksABomb_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("zstd") << QByteArray("zstd");
        QTest::newRow("gzip") << QByteArray("gzip");
    }
    void noAddressUnpacksABomb()
    {
        QFETCH(QByteArray, encoding);
        TwoSites office(Tuning{});
        HttpClient client(office.port);
        for (const Route &route : office.service->routes().all()) {
            if (!route.body.encodable)
                continue;
            QByteArray bomb = encodeBody(encoding, QByteArray(64 * 1024 * 1024, '\0'));
            if (bomb.size() > route.body.sent) // as large as gets in
                bomb = encodeBody(encoding, QByteArray(qsizetype(route.body.decoded) + 1, '\0'));
            const Response response = client.ask("POST", *addressOf(route, office.ours), bomb,
                                                 office.as(office.ours.device, {{"Content-Encoding", encoding}}));
            QVERIFY2(response.status == 413, (route.name + ": " + words(response)).constData());
        }
    }

    void theLogHoldsNoSecretsAndNothingOfClients()
    {
        QByteArray log;
        QByteArrayList secrets;
        {
            TwoSites office;
            TestDevice &device = office.ours.device;
            HttpClient client(office.port);
            const QString code = office.invite(office.OfficeFixture::admin);
            TestDevice phone = office.newDevice();
            const Response joined = client.ask("POST", u"/v1/join"_s, joinBody(code, phone));
            const QByteArray body = wire::encode(office.pushOf(device, {office.change(device, {office.ours.record, u"photo"_s, office.ours.scopeName,
                {{u"caption"_s, u"call 13800138000, Ms Zhang, 12 Yunjing Road"_s}}})}));
            client.ask("POST", u"/v1/sync"_s, body, office.as(device));
            client.ask("POST", u"/v1/sync"_s, body.chopped(3), office.as(device));
            client.ask("POST", u"/v1/join"_s, joinBody(code, office.newDevice()));
            client.ask("POST", u"/v1/join"_s, "{\"code\":\"" + code.toLatin1() + "\"}");
            client.ask("GET", u"/v1/blobs/"_s + QString::fromLatin1(office.ours.photoHash) + u"?token="_s + QString::fromLatin1(device.token), {}, office.as(device));
            client.ask("GET", u"/13800138000/"_s + QString::fromLatin1(device.token));
            client.ask("GET", u"/v1/blobs/nothing"_s, {}, {{"Authorization", "Bearer " + device.token + "x"}});
            secrets = {device.token, device.token.left(20), code.toLatin1(), jsonOf(joined).value(u"token"_s).toString().toLatin1(),
                       crypto::sha256Hex(device.token), device.key.secret.toHex(), toBase64UrlOf(device.key.secret), "13800138000", "Zhang",
                       "Yunjing", "周敏", "甲", "caption", office.ours.photoHash};
            office.stop();
            log = office.lines;
        }
        QVERIFY(log.count('\n') >= 8);
        for (const QByteArray &secret : secrets)
            QVERIFY2(!log.contains(secret), secret.constData());
    }

private:
    static QByteArray toBase64UrlOf(const QByteArray &bytes)
    {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
};

QTEST_GUILESS_MAIN(TestWalls)
#include "test_walls.moc"
