// Writes the seeds of the corpus: what real encoders and a real office say. `plumbline-fuzz-seeds FOLDER`.
// Run it after the wire has changed; what libFuzzer found stays beside them.
#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/invite.h"
#include "app/model/socket_message.h"
#include "app/model/unsent_file.h"
#include "app/model/wire_scope.h"
#include "office/http/codec.h"
#include "tests/unit/office/office_fixture.h"

#include <QDir>
#include <QtEndian>

#include <cstdio>

using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using namespace Qt::StringLiterals;

namespace {

class Seeds {
public:
    explicit Seeds(const QString &folder) : m_folder(folder) {}

    void add(const QString &target, const QString &name, const QByteArray &bytes)
    {
        const QString path = u"%1/%2"_s.arg(m_folder, target);
        QFile file(u"%1/seed-%2"_s.arg(path, name));
        if (!QDir().mkpath(path) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.fileName()));
    }

private:
    const QString m_folder;
};

void addSync(Seeds &seeds)
{
    OfficeFixture office;
    TestDevice device = office.joined(office.admin);
    const Id site = office.freshId();
    const QByteArray first = office.change(device, {office.freshId(), u"membership"_s, scope::company,
        {{u"person"_s, toString(office.admin)}, {u"scope"_s, scope::site(site)}, {u"role"_s, u"deputy_general_manager"_s}}});
    const QByteArray second = office.change(device, {office.freshId(), u"issue"_s, scope::site(site),
        {{u"site"_s, toString(site)}, {u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s}}, {{u"title"_s, 3}}, true});
    const QByteArray third = office.change(device, {office.freshId(), u"issue"_s, scope::site(site), {{u"state"_s, u"open"_s}}});
    wire::SyncRequest request = office.pushOf(device, {first, second, third});
    request.catchUp.insert(scope::site(site), 7);
    request.epoch = u"epoch-1"_s;
    seeds.add(u"sync_request"_s, u"push"_s, wire::encode(request));
    seeds.add(u"sync_request"_s, u"lean"_s, wire::encodeLean(request));
    seeds.add(u"sync_request"_s, u"idle"_s, wire::encode(wire::SyncRequest{}));
    seeds.add(u"sync_request"_s, u"change"_s, second);
    seeds.add(u"sync_response"_s, u"answers"_s, office.sync(device, request).body);
    request = {};
    request.epoch = u"epoch-1"_s;
    seeds.add(u"sync_response"_s, u"grants"_s, office.sync(device, request).body);
    request.grantsTag = office.tagOf(device);
    const QByteArray page = office.sync(device, request).body;
    seeds.add(u"sync_response"_s, u"page"_s, page);
    seeds.add(u"sync_response"_s, u"line"_s, page.split('\n').value(1));
    const QByteArray ok = "200\nContent-Type: application/x-ndjson\n\n";
    seeds.add(u"office_reply"_s, u"page"_s, ok + page);
    seeds.add(u"office_reply"_s, u"join"_s, "200\n\n" + office.join(office.invite(office.admin), office.newDevice()).body);
}

// What is asked and told of one scope, and a file of unsent work with one push and one photo.
void addScopes(Seeds &seeds)
{
    OfficeFixture office;
    TestDevice device = office.joined(office.admin);
    std::vector<QByteArray> changes;
    std::vector<Id> records;
    for (int i = 0; i < 3; ++i) {
        records.push_back(office.freshId());
        changes.push_back(office.change(device, {records.back(), u"of a newer app"_s, scope::company, {{u"n"_s, i}}}));
    }
    const wire::SyncRequest push = office.pushOf(device, changes);
    office.sync(device, push);
    const auto ask = [&](const QByteArray &method, const QString &what, const QByteArray &body) {
        return office.askAs(device, method, wire::scopePath(scope::company, what), body).body;
    };
    const QByteArray asked = wire::encodeRecordsAsked(records);
    seeds.add(u"wire_scope"_s, u"ids"_s, ask("GET", u"ids"_s, {}));
    seeds.add(u"wire_scope"_s, u"records"_s, ask("POST", u"records"_s, asked));
    seeds.add(u"wire_scope"_s, u"history"_s, ask("GET", u"history"_s, {}));
    seeds.add(u"wire_scope"_s, u"asked"_s, asked);

    const QByteArray photo = "JPEG";
    const QByteArrayList messages{
        unsent::encode(unsent::Header{device.id, device.person, office.freshId(), fromMillis(1'795'426'680'000)}),
        unsent::encodePush(wire::encode(push)), unsent::encode(unsent::FileBegin{crypto::sha256Hex(photo), photo.size()}),
        unsent::encodeData(photo), unsent::encode(unsent::End{1, 1})};
    QByteArray framed;
    for (const QByteArray &message : messages) {
        QByteArray length(4, '\0');
        qToBigEndian(quint32(message.size()), length.data());
        framed += length + message;
    }
    seeds.add(u"unsent_file"_s, u"framed"_s, framed);
    seeds.add(u"unsent_file"_s, u"separated"_s, messages.join('\x1e'));
}

void addStreams(Seeds &seeds)
{
    seeds.add(u"events"_s, u"moved"_s, "\x20retry: 3000\n\n: beat\n\nid: 7\nevent: moved\ndata: {\"seq\":7,\ndata: \"scopes\":[]}\n\n");
    seeds.add(u"events"_s, u"returns"_s, "\x80" "event:grants\r\ndata\rdata: \r\n\nretry: 99999999999999999999\r\r");
    seeds.add(u"sealed_file"_s, u"whole"_s, QByteArray("PLUMBSEALED1\n") + QByteArray(80 + 24, 'x') + QByteArray("\0\0\0\x20", 4) + QByteArray(32, 'y'));
    seeds.add(u"sealed_file"_s, u"bent"_s, QByteArray("\0\x75\x7f\xff\xff\xff", 6));
}

void addSocket(Seeds &seeds)
{
    const QByteArray refusal = R"({"code":"busy","detail":"this device asks too much"})";
    wire::SyncRequest asked;
    asked.epoch = u"epoch-1"_s;
    asked.grantsTag = QByteArray(32, 'a');
    seeds.add(u"socket"_s, u"question"_s, wire::encodeSocketRequest(wire::encode(asked)));
    seeds.add(u"socket"_s, u"plain"_s, wire::encodeSocketRequest("{}"));
    seeds.add(u"socket"_s, u"refusal"_s, wire::encodeSocketAnswer({429, std::chrono::seconds(7), refusal}));
    seeds.add(u"socket"_s, u"packed"_s, wire::encodeSocketAnswer({200, {}, refusal.repeated(300)}));
    seeds.add(u"socket"_s, u"bomb"_s, wire::encodeSocketRequest(QByteArray(64 * 1024 * 1024, '\0')));
}

void addHeaders(Seeds &seeds)
{
    const QByteArrayList headers{
        "812345", "sha256 " + QByteArray(64, 'a').toBase64() + ",filename eHg=", "sha256 " + QByteArray(32, 'x').toBase64(),
        "bytes=0-499", "bytes=-5", "bytes=7-", "bytes 0-499/1234", "gzip;q=0.5, zstd;q=1", "Wed, 25 Nov 2026 09:00:00 GMT", "120"};
    for (qsizetype i = 0; i < headers.size(); ++i)
        seeds.add(u"headers"_s, QString::number(i), headers[i]);
}

void addInvites(Seeds &seeds)
{
    const Invite invite{u"https://192.168.1.20:8443"_s, QByteArray(64, 'f'), u"code"_s, u"墨線裝飾"_s, u"周敏"_s};
    const QString text = encodeInvite(invite);
    seeds.add(u"invite"_s, u"text"_s, text.toUtf8());
    seeds.add(u"invite"_s, u"json"_s, fromBase64Url(text.mid(7).toLatin1()).chopped(4));
}

void addReplies(Seeds &seeds)
{
    seeds.add(u"office_reply"_s, u"busy"_s, "503\nRetry-After: 5\n\n{\"code\":\"busy\",\"detail\":\"later\"}\n");
    seeds.add(u"office_reply"_s, u"refused"_s, "409\n\n{\"code\":\"refused\",\"detail\":\"gap\",\"expected\":7,\"epoch\":\"e\"}\n");
    seeds.add(u"office_reply"_s, u"portal"_s, "200\nContent-Type: text/html\n\n<html>Please log in</html>");
    const QByteArray text = R"({"v":1,"epoch":"","cursor":0,"grants_tag":""})";
    seeds.add(u"content_decoding"_s, u"zstd"_s, '\1' + encodeBody("zstd", text));
    seeds.add(u"content_decoding"_s, u"gzip"_s, '\0' + encodeBody("gzip", text));
    seeds.add(u"content_decoding"_s, u"bomb"_s, '\1' + encodeBody("zstd", QByteArray(8 * 1024 * 1024, '\0')));
    seeds.add(u"content_decoding"_s, u"bomb-gzip"_s, '\0' + encodeBody("gzip", QByteArray(2 * 1024 * 1024, '\0')));
}

// Each address the office knows, in every method, and some that it must not.
void addRequests(Seeds &seeds)
{
    OfficeFixture office;
    const QByteArray hash = crypto::sha256Hex("x");
    for (const Route &route : office.service->routes().all()) {
        for (const QByteArray &method : route.methods) {
            QByteArray path = route.pattern.toLatin1();
            path.replace('*', path.contains("scopes") ? "company" : hash);
            seeds.add(u"request"_s, QString::fromLatin1(route.name + '-' + method) + QString::number(route.pattern.count(u'*')),
                      method + ' ' + path + "?after=1&limit=2\ntus-resumable: 1.0.0\n\n{}");
        }
    }
    const QByteArray creation = "tus-resumable: 1.0.0\nupload-length: 1\nupload-metadata: sha256 " + hash.toBase64();
    seeds.add(u"request"_s, u"creation"_s, "POST /v1/files\n" + creation + "\n\n");
    seeds.add(u"request"_s, u"creation-with-upload"_s,
              "POST /v1/files\n" + creation + "\ncontent-type: application/offset+octet-stream\n\nx");
    seeds.add(u"request"_s, u"override"_s, "POST /v1/files/00\ntus-resumable: 1.0.0\nx-http-method-override: PATCH\nupload-offset: 0\n\nx");
    seeds.add(u"request"_s, u"missing"_s, "POST /v1/blobs/missing\n\n{\"hashes\":[\"" + hash + "\"]}");
    seeds.add(u"request"_s, u"range"_s, "GET /v1/blobs/" + hash + "\nrange: bytes=0-1\n\n");
    seeds.add(u"request"_s, u"traversal"_s, "GET /v1/blobs/..%2f..%2fledger.db\n\n");
    seeds.add(u"request"_s, u"nul"_s, "GET /v1/blobs/%00\n\n");
    seeds.add(u"request"_s, u"sync"_s, "POST /v1/sync\n\n" + wire::encode(wire::SyncRequest{}));
    seeds.add(u"request"_s, u"join"_s, "POST /v1/join\n\n" + joinBody(u"code"_s, office.newDevice()));
    seeds.add(u"request"_s, u"zstd"_s, "POST /v1/sync\ncontent-encoding: zstd\naccept-encoding: gzip\n\n" + encodeBody("zstd", wire::encode(wire::SyncRequest{})));
}

void addPushes(Seeds &seeds)
{
    seeds.add(u"push"_s, u"issue"_s, "\5\1\1\0{\"title\":\"a\",\"state\":\"open\"}\n\5\1\1\4{\"title\":\"b\"}");
    seeds.add(u"push"_s, u"action"_s, "\5\1\1\1{\"title\":\"a\",\"state\":\"open\"}\n\6\2\1\0{\"state\":\"fixed\"}\n");
    seeds.add(u"push"_s, u"person"_s, "\7\3\3\0{\"name\":\"x\",\"role\":\"designer\"}");
    seeds.add(u"push"_s, u"void"_s, "\5\1\1\0{\"void\":\"made by mistake\"}\n\5\1\1\0{\"title\":null}");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fprintf(stderr, "plumbline-fuzz-seeds FOLDER\n");
        return 2;
    }
    Seeds seeds(QString::fromLocal8Bit(argv[1]));
    addSync(seeds);
    addScopes(seeds);
    addStreams(seeds);
    addSocket(seeds);
    addHeaders(seeds);
    addInvites(seeds);
    addReplies(seeds);
    addRequests(seeds);
    addPushes(seeds);
    return 0;
}
