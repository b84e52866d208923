// docs/openapi.yaml is held against the real office: its addresses and methods are those of the table of
// routes, both ways, and real exchanges conform to it (validate.mjs).
#include "office/http/codec.h"
#include "office/service/openapi.h"
#include "tests/support/run_program.h"
#include "tests/unit/office/http_client.h"
#include "tests/unit/office/served_office.h"
#include "tests/unit/office/socket_client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// "get /v1/blobs/*" for every method of every address of the document.
QSet<QString> operationsOf(const QByteArray &document)
{
    static const QRegularExpression address(u"^  (/\\S*):$"_s);
    static const QRegularExpression method(u"^    (get|head|post|put|patch|delete|options):"_s);
    static const QRegularExpression parameter(u"\\{[^}]*\\}"_s);
    QSet<QString> operations;
    QString path;
    for (const QString &line : QString::fromUtf8(document).split(u'\n')) {
        if (const auto found = address.match(line); found.hasMatch())
            path = found.captured(1).replace(parameter, u"*"_s);
        else if (const auto verb = method.match(line); verb.hasMatch())
            operations.insert(verb.captured(1) + u' ' + path);
    }
    return operations;
}

// A client that writes down what is said.
class Witness {
public:
    explicit Witness(quint16 port) : m_port(port), m_client(port) {}

    Response ask(const QByteArray &method, const QString &target, const QByteArray &body = {}, const Headers &headers = {})
    {
        return note(m_client.ask(method, target, body, headers), method, target, body, headers);
    }
    // On a connection of its own, which it may leave unusable.
    Response askAlone(const QByteArray &method, const QString &target, const Headers &headers)
    {
        return note(HttpClient(m_port).ask(method, target, {}, headers), method, target, {}, headers);
    }
    QByteArray exchanges() const { return QJsonDocument(m_exchanges).toJson(); }

private:
    Response note(const Response &response, const QByteArray &method, const QString &target, const QByteArray &body,
                  const Headers &headers)
    {
        QJsonObject asked;
        for (auto it = headers.begin(); it != headers.end(); ++it)
            asked.insert(QString::fromLatin1(it.key()).toLower(), QString::fromLatin1(it.value()));
        QJsonObject told;
        for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
            told.insert(QString::fromLatin1(it.key()), QString::fromLatin1(it.value()));
        m_exchanges.append(QJsonObject{{u"method"_s, QString::fromLatin1(method)},
                                       {u"target"_s, target},
                                       {u"requestHeaders"_s, asked},
                                       {u"requestBody"_s, QString::fromLatin1(body.toBase64())},
                                       {u"status"_s, response.status},
                                       {u"headers"_s, told},
                                       {u"body"_s, QString::fromLatin1(response.body.toBase64())}});
        return response;
    }

    const quint16 m_port;
    HttpClient m_client;
    QJsonArray m_exchanges;
};

struct Story {
    Served office{};
    Witness client{office.port};
    TestDevice admin;
    Id site = office.freshId();
    const QByteArray photo = QByteArray("JPEG of the kitchen").repeated(40);
    const QByteArray hash = crypto::sha256Hex(photo);

    Headers as(Headers more = {}) { return office.as(admin, std::move(more)); }
    Headers tus(Headers more = {})
    {
        more.insert("Tus-Resumable", "1.0.0");
        return as(std::move(more));
    }

    void all()
    {
        open();
        join();
        sync();
        socket();
        files();
        blobs();
        events();
        scopes();
        strangers();
    }

    void socket()
    {
        client.ask("GET", u"/v1/sync"_s, {}, as());
        client.askAlone("GET", u"/v1/sync"_s, SocketClient::upgrade(as()));
        client.askAlone("GET", u"/v1/sync"_s, SocketClient::upgrade(as({{"Sec-WebSocket-Protocol", "other"}})));
    }

    void events()
    {
        client.ask("HEAD", u"/v1/events"_s, {}, as());
        client.askAlone("GET", u"/v1/events"_s, as({{"Last-Event-ID", "0"}}));
        client.ask("GET", u"/v1/events"_s, {}, as({{"Last-Event-ID", "yesterday"}}));
    }

    void open()
    {
        for (const QString &path : {u"/health"_s, u"/metrics"_s, u"/v1/openapi.yaml"_s}) {
            client.ask("GET", path);
            client.ask("HEAD", path);
        }
        client.ask("POST", u"/health"_s);
        client.ask("GET", u"/nowhere"_s);
    }

    void join()
    {
        admin = office.newDevice();
        admin.person = office.OfficeFixture::admin;
        const QString code = office.invite(admin.person);
        admin.token = jsonOf(client.ask("POST", u"/v1/join"_s, joinBody(code, admin))).value(u"token"_s).toString().toLatin1();
        client.ask("POST", u"/v1/join"_s, joinBody(code, admin));
        client.ask("POST", u"/v1/join"_s, joinBody(code, office.newDevice()));
        client.ask("POST", u"/v1/join"_s, joinBody(u"guess"_s, office.newDevice()));
        client.ask("POST", u"/v1/join"_s, joinBody(office.invite(admin.person, std::chrono::hours(0)), office.newDevice()));
        client.ask("POST", u"/v1/join"_s, "{");
    }

    void push(const std::vector<QByteArray> &changes)
    {
        client.ask("POST", u"/v1/sync"_s, wire::encodeLean(office.pushOf(admin, changes)), as());
    }

    void sync()
    {
        const QString scopeName = scope::site(site);
        client.ask("POST", u"/v1/sync"_s, wire::encode(wire::SyncRequest{}), as());
        push({office.change(admin, {office.freshId(), u"membership"_s, scope::company,
                                    {{u"person"_s, toString(admin.person)}, {u"scope"_s, scopeName}, {u"role"_s, u"deputy_general_manager"_s}}})});
        const Id issue = office.freshId();
        const QByteArray made = office.change(admin, {issue, u"issue"_s, scopeName,
                                                      {{u"site"_s, toString(site)}, {u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s}}, {}, true});
        push({made, office.change(admin, {office.freshId(), u"photo"_s, scopeName, photoFields(site, hash, photo.size())})});
        push({office.change(admin, {office.freshId(), u"issue"_s, scopeName, {{u"state"_s, u"open"_s}}})}); // refused
        TestDevice other = office.joined(admin.person);
        office.push(other, Draft{issue, u"issue"_s, scopeName, {{u"title"_s, u"other"_s}}});
        push({office.change(admin, {issue, u"issue"_s, scopeName, {{u"title"_s, u"mine"_s}}})}); // a conflict
        wire::SyncRequest pull;
        pull.epoch = u"epoch-1"_s;
        pull.grantsTag = office.tagOf(admin);
        pull.catchUp.insert(scopeName, 0);
        client.ask("POST", u"/v1/sync"_s, wire::encode(pull), as());
        client.ask("POST", u"/v1/sync"_s, encodeBody("zstd", wire::encode(pull)), as({{"Content-Encoding", "zstd"}, {"Accept-Encoding", "gzip"}}));
        TestDevice gap = admin;
        gap.op += 5;
        client.ask("POST", u"/v1/sync"_s, wire::encode(office.pushOf(gap, {office.change(gap, {issue, u"issue"_s, scopeName, {{u"title"_s, u"x"_s}}})})), as());
        client.ask("POST", u"/v1/sync"_s, "{}\n", as());
        client.ask("POST", u"/v1/sync"_s, R"({"changes":1,"cursor":0,"epoch":"","grants_tag":"","signature":"","v":1})" "\n{}\n", as());
        client.ask("POST", u"/v1/sync"_s, "x", as({{"Content-Encoding", "br"}}));
    }

    QString begin(const QByteArray &bytes)
    {
        const Response begun = client.ask("POST", u"/v1/files"_s, {},
                                          tus({{"Upload-Length", QByteArray::number(bytes.size())},
                                               {"Upload-Metadata", "sha256 " + crypto::sha256Hex(bytes).toBase64()}}));
        return QString::fromLatin1(begun.headers.value("location"));
    }
    Response piece(const QString &upload, const QByteArray &bytes, qint64 offset, Headers more = {})
    {
        more.insert("Upload-Offset", QByteArray::number(offset));
        if (!more.contains("Content-Type"))
            more.insert("Content-Type", "application/offset+octet-stream");
        return client.ask("PATCH", upload, bytes, tus(std::move(more)));
    }

    void files()
    {
        client.ask("OPTIONS", u"/v1/files"_s);
        const QString upload = begin(photo);
        client.ask("OPTIONS", upload);
        piece(upload, photo.first(100), 0, {{"Upload-Checksum", "sha256 " + crypto::sha256(photo.first(100)).toBase64()}});
        client.ask("HEAD", upload, {}, tus());
        piece(upload, photo.first(100), 0);                                     // 409
        piece(upload, photo.sliced(100), 100, {{"Content-Type", "text/plain"}}); // 415
        piece(upload, photo.sliced(100), 100, {{"Upload-Checksum", "sha256 " + crypto::sha256("x").toBase64()}}); // 460
        piece(upload, photo.sliced(100), 100);
        begin(photo); // there already
        const QString givenUp = begin("never sent");
        client.ask("DELETE", givenUp, {}, tus());
        client.ask("HEAD", givenUp, {}, tus());
        client.ask("POST", u"/v1/files"_s, {}, as()); // 412
        client.ask("POST", u"/v1/files"_s, {}, tus({{"Upload-Length", "99999999999"}, {"Upload-Metadata", "sha256 " + hash.toBase64()}}));
        client.ask("POST", u"/v1/files"_s, {}, tus({{"Upload-Length", "x"}}));
    }

    void blobs()
    {
        const QString path = u"/v1/blobs/"_s + QString::fromLatin1(hash);
        client.ask("POST", u"/v1/blobs/missing"_s, "{\"hashes\":[\"" + hash + "\",\"" + QByteArray(64, '0') + "\"]}", as());
        client.ask("POST", u"/v1/blobs/missing"_s, "{\"hashes\":[1]}", as());
        client.ask("GET", path, {}, as());
        client.ask("HEAD", path, {}, as());
        client.ask("GET", path, {}, as({{"Range", "bytes=5-9"}}));
        client.ask("GET", path, {}, as({{"Range", "bytes=99999-"}}));
        client.ask("GET", u"/v1/blobs/"_s + QString(64, u'0'), {}, as());
    }

    void scopes()
    {
        for (const char *what : {"ids", "history", "history?after=1", "history?after=x"})
            client.ask("GET", u"/v1/scopes/company/"_s + QString::fromLatin1(what), {}, as());
        client.ask("GET", u"/v1/scopes/site/%1/ids"_s.arg(toString(office.freshId())), {}, as());
        for (const char *what : {"ids", "history"})
            client.ask("GET", u"/v1/scopes/%1/"_s.arg(scope::site(site)) + QString::fromLatin1(what), {}, as());
        client.ask("POST", u"/v1/scopes/%1/records"_s.arg(scope::site(site)), "{\"ids\":[\"" + toString(office.admin).toLatin1() + "\"]}",
                   as({{"Content-Type", "application/json"}}));
        client.ask("POST", u"/v1/scopes/company/records"_s,
                   QByteArray("{\"ids\":[\"") + toString(office.admin).toLatin1() + "\"]}", as({{"Content-Type", "application/json"}}));
    }

    void strangers()
    {
        for (const Route &route : office.service->routes().all()) {
            const QString path = QString(route.pattern).replace(u'*', QString(32, u'0'));
            for (const QByteArray &method : route.methods)
                client.ask(method, path, {}, {{"Tus-Resumable", "1.0.0"}});
            client.ask("PUT", path, {}, as());
        }
    }
};

} // namespace

class TestOpenApi : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itNamesWhatTheOfficeAnswersAndNothingElse()
    {
        OfficeFixture office;
        QSet<QString> answered;
        for (const Route &route : office.service->routes().all()) {
            QByteArrayList methods = route.methods;
            if (route.name == "files") {
                // Two addresses share what they are: a new upload is posted, one that was begun is not.
                methods = route.pattern.endsWith(u'*') ? QByteArrayList{"HEAD", "PATCH", "DELETE", "OPTIONS"} : QByteArrayList{"POST", "OPTIONS"};
            }
            for (const QByteArray &method : methods)
                answered.insert(QString::fromLatin1(method).toLower() + u' ' + route.pattern);
        }
        const QSet<QString> written = operationsOf(openApiDocument());
        QVERIFY2((answered - written).isEmpty(), qPrintable(u"not in docs/openapi.yaml: "_s + (answered - written).values().join(u", "_s)));
        QVERIFY2((written - answered).isEmpty(), qPrintable(u"not at the office: "_s + (written - answered).values().join(u", "_s)));
    }

    void theOfficeServesIt()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/docs/openapi.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        OfficeFixture office;
        QCOMPARE(office.ask("GET", u"/v1/openapi.yaml"_s).body, file.readAll());
    }

    void realExchangesConform()
    {
        Story story;
        story.all();
        QFile file(story.office.folder.filePath(u"exchanges.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(story.client.exchanges()) > 0);
        file.close();
        const auto validated = plumb::test::runProgram(u"node"_s, {QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/openapi/validate.mjs"),
                                                            QStringLiteral(PLUMBLINE_SOURCE_DIR "/docs/openapi.yaml"), file.fileName()});
        QVERIFY2(validated.ok, (validated.out + validated.error.toUtf8()).constData());
    }
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "test_openapi.moc"
