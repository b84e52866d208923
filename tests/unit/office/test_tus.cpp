// Every MUST of tus 1.0.0 and of the extensions the office names: the sentence, a request, what has to
// come of it. Then what the protocol leaves to the server: cut requests, and two at a time.
#include "office/service/upload_turns.h"
#include "tests/unit/office/office_fixture.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

const QByteArray content = "hidden works, bathroom, east wall, before closing";
constexpr qint64 half = 10;
const QByteArray bytesType = "application/offset+octet-stream";
const QByteArray hashed = "sha256 " + crypto::sha256Hex(content).toBase64();
const QByteArray metadata = "note,filetype aW1hZ2UvanBlZw==," + hashed;

QByteArray sizeText(qint64 size = content.size())
{
    return QByteArray::number(size);
}

QByteArray sha1Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toBase64();
}

enum class State { Folder, Fresh, Half, Deferred, Whole, Part, Joined, Terminated, Expired, Unknown };

struct TusOffice : OfficeFixture {
    using OfficeFixture::OfficeFixture;
    TestDevice device = joined(admin);

    Response send(const QByteArray &method, const QString &path, Headers headers = {}, const QByteArray &body = {})
    {
        if (!headers.contains("tus-resumable"))
            headers.insert("tus-resumable", "1.0.0");
        return askAs(device, method, path, body, headers);
    }
    QString create(Headers headers)
    {
        return QString::fromLatin1(send("POST", u"/v1/files"_s, std::move(headers)).headers.value("location"));
    }
    Response patch(const QString &path, qint64 offset, const QByteArray &bytes, Headers more = {})
    {
        more.insert("upload-offset", QByteArray::number(offset));
        more.insert("content-type", bytesType);
        return send("PATCH", path, more, bytes);
    }
    QString part(const QByteArray &bytes)
    {
        const QString path = create({{"upload-length", sizeText(bytes.size())}, {"upload-concat", "partial"}});
        patch(path, 0, bytes);
        return path;
    }
    Response join(const QStringList &parts, Headers more = {})
    {
        more.insert("upload-concat", "final;" + parts.join(u' ').toLatin1());
        more.insert("upload-metadata", metadata);
        return send("POST", u"/v1/files"_s, more);
    }
    QString bring(State state)
    {
        const Headers whole{{"upload-length", sizeText()}, {"upload-metadata", metadata}};
        switch (state) {
        case State::Folder: return u"/v1/files"_s;
        case State::Unknown: return u"/v1/files/00112233445566778899aabbccddeeff"_s;
        case State::Fresh: return create(whole);
        case State::Deferred: return create({{"upload-defer-length", "1"}, {"upload-metadata", metadata}});
        case State::Part: return part(content.first(half));
        case State::Joined:
            return QString::fromLatin1(join({part(content.first(half)), part(content.sliced(half))}).headers.value("location"));
        default: break;
        }
        const QString path = create(whole);
        patch(path, 0, content.first(half));
        if (state == State::Whole)
            patch(path, half, content.sliced(half));
        if (state == State::Terminated)
            send("DELETE", path);
        if (state == State::Expired)
            clock.advance(Tuning().uploadLife);
        return path;
    }
    qint64 offsetOf(const QString &path)
    {
        const Response response = send("HEAD", path);
        return response.status == 200 ? response.headers.value("upload-offset").toLongLong() : -response.status;
    }
    Opened opened(const QString &path, qint64 offset, Headers more = {})
    {
        more.insert("authorization", "Bearer " + device.token);
        more.insert("tus-resumable", "1.0.0");
        more.insert("upload-offset", QByteArray::number(offset));
        more.insert("content-type", bytesType);
        return service->open(Request{"PATCH", path, more});
    }
    std::unique_ptr<BodySink> sink(const QString &path, qint64 offset, Headers more = {})
    {
        Opened result = opened(path, offset, std::move(more));
        auto *sink = std::get_if<std::unique_ptr<BodySink>>(&result);
        if (!sink)
            qFatal("no sink: %d", std::get<Response>(result).status);
        return std::move(*sink);
    }
    bool holds() { return vault->has(crypto::sha256Hex(content)); }
};

struct Rule {
    const char *sentence;
    State state;
    QByteArray method;
    Headers headers;
    QByteArray body;
    int status;
    Headers expected = {};   // "*": there, whatever it says; "-": not there
    qint64 offsetAfter = -1; // -1: not looked at
};

Headers piece(qint64 offset, Headers more = {})
{
    more.insert("content-type", bytesType);
    more.insert("upload-offset", QByteArray::number(offset));
    return more;
}

Headers whole(Headers more = {})
{
    if (!more.contains("upload-length"))
        more.insert("upload-length", sizeText());
    if (!more.contains("upload-metadata"))
        more.insert("upload-metadata", metadata);
    return more;
}

const QByteArray rest = content.sliced(half);

const std::vector<Rule> rules = {
    // core
    {"HEAD: Upload-Offset always, even 0; Upload-Length where known; no-store", State::Fresh, "HEAD", {}, {}, 200,
     {{"upload-offset", "0"}, {"upload-length", sizeText()}, {"cache-control", "no-store"}, {"tus-resumable", "1.0.0"}}},
    {"HEAD: Upload-Offset of an upload that goes on", State::Half, "HEAD", {}, {}, 200, {{"upload-offset", "10"}}},
    {"HEAD: Upload-Offset of an upload that is complete", State::Whole, "HEAD", {}, {}, 200,
     {{"upload-offset", sizeText()}, {"upload-length", sizeText()}}},
    {"HEAD: without Upload-Offset where there is nothing", State::Unknown, "HEAD", {}, {}, 404,
     {{"upload-offset", "-"}, {"tus-resumable", "1.0.0"}}},
    {"PATCH: 204 and the new offset, the sum of old offset and bytes", State::Half, "PATCH", piece(half), rest.first(7), 204,
     {{"upload-offset", "17"}, {"tus-resumable", "1.0.0"}}, 17},
    {"PATCH: no bytes, no move", State::Half, "PATCH", piece(half), {}, 204, {{"upload-offset", "10"}}, half},
    {"PATCH: an offset behind is 409, nothing is changed", State::Half, "PATCH", piece(0), rest, 409, {{"tus-resumable", "1.0.0"}}, half},
    {"PATCH: an offset ahead is 409, nothing is changed", State::Half, "PATCH", piece(half + 1), rest, 409, {}, half},
    {"PATCH: Upload-Offset is a non-negative integer", State::Half, "PATCH", piece(-1), rest, 400, {}, half},
    {"PATCH: Upload-Offset is there", State::Half, "PATCH", {{"content-type", bytesType}}, rest, 400, {}, half},
    {"PATCH: another Content-Type is 415", State::Half, "PATCH", {{"content-type", "image/jpeg"}, {"upload-offset", "10"}}, rest, 415, {}, half},
    {"PATCH: no Content-Type is 415", State::Half, "PATCH", {{"upload-offset", "10"}}, rest, 415, {}, half},
    {"PATCH: what does not exist is 404", State::Unknown, "PATCH", piece(0), rest, 404, {{"tus-resumable", "1.0.0"}}},
    {"PATCH: more than Upload-Length is refused", State::Half, "PATCH", piece(half), rest + '!', 413, {}, half},
    {"OPTIONS: 204 or 200 with Tus-Version", State::Folder, "OPTIONS", {}, {}, 204,
     {{"tus-version", "1.0.0"}, {"tus-extension", "*"}, {"tus-max-size", "*"}, {"tus-resumable", "1.0.0"}}},
    {"OPTIONS: Tus-Resumable is ignored", State::Folder, "OPTIONS", {{"tus-resumable", "0.2.2"}}, {}, 204, {{"tus-version", "1.0.0"}}},
    {"Tus-Resumable: another version is 412 with Tus-Version, and is not processed", State::Half, "PATCH",
     piece(half, {{"tus-resumable", "0.2.2"}}), rest, 412, {{"tus-version", "1.0.0"}, {"tus-resumable", "1.0.0"}}, half},
    {"Tus-Resumable: also of POST", State::Folder, "POST", whole({{"tus-resumable", ""}}), {}, 412, {{"tus-version", "1.0.0"}, {"location", "-"}}},
    {"Tus-Resumable: also of HEAD", State::Half, "HEAD", {{"tus-resumable", "2.0.0"}}, {}, 412, {{"tus-version", "1.0.0"}}},
    {"Tus-Resumable: also of DELETE", State::Half, "DELETE", {{"tus-resumable", "2.0.0"}}, {}, 412, {{"tus-version", "1.0.0"}}, half},
    {"X-HTTP-Method-Override is the method", State::Half, "POST", piece(half, {{"x-http-method-override", "PATCH"}}), rest.first(5), 204,
     {{"upload-offset", "15"}}, 15},
    {"X-HTTP-Method-Override: the actual method is ignored", State::Half, "PUT", {{"x-http-method-override", "HEAD"}}, {}, 200,
     {{"upload-offset", "10"}}},
    {"X-HTTP-Method-Override: DELETE", State::Half, "POST", {{"x-http-method-override", "DELETE"}}, {}, 204, {}, -404},
    // creation
    {"POST: 201 with Location; Upload-Expires where it expires", State::Folder, "POST", whole(), {}, 201,
     {{"location", "*"}, {"upload-expires", "*"}, {"tus-resumable", "1.0.0"}}},
    {"POST: Upload-Length is a non-negative integer", State::Folder, "POST", whole({{"upload-length", "-5"}}), {}, 400, {{"location", "-"}}},
    {"POST: Upload-Length is a number", State::Folder, "POST", whole({{"upload-length", "ten"}}), {}, 400, {{"location", "-"}}},
    {"POST: larger than Tus-Max-Size is 413", State::Folder, "POST", whole({{"upload-length", "468435456"}}), {}, 413, {{"location", "-"}}},
    {"POST: neither Upload-Length nor Upload-Defer-Length", State::Folder, "POST", {{"upload-metadata", metadata}}, {}, 400, {{"location", "-"}}},
    {"POST: not both of them", State::Folder, "POST", whole({{"upload-defer-length", "1"}}), {}, 400, {{"location", "-"}}},
    {"POST: Upload-Defer-Length is 1", State::Folder, "POST", {{"upload-defer-length", "2"}, {"upload-metadata", metadata}}, {}, 400, {{"location", "-"}}},
    {"POST: Upload-Defer-Length: 1 creates", State::Folder, "POST", {{"upload-defer-length", "1"}, {"upload-metadata", metadata}}, {}, 201, {{"location", "*"}}},
    {"HEAD: Upload-Defer-Length as long as no length is known", State::Deferred, "HEAD", {}, {}, 200,
     {{"upload-defer-length", "1"}, {"upload-length", "-"}, {"upload-offset", "0"}}},
    {"PATCH: the length may come later", State::Deferred, "PATCH", piece(0, {{"upload-length", sizeText()}}), content, 204,
     {{"upload-offset", sizeText()}}, content.size()},
    {"PATCH: a length once set is not changed", State::Half, "PATCH", piece(half, {{"upload-length", "12"}}), rest.first(2), 400, {}, half},
    {"PATCH: the same length again is fine", State::Half, "PATCH", piece(half, {{"upload-length", sizeText()}}), rest.first(2), 204, {}, 12},
    {"PATCH: a length larger than Tus-Max-Size is 413", State::Deferred, "PATCH", piece(0, {{"upload-length", "468435456"}}), "x", 413, {}, 0},
    {"HEAD: Upload-Metadata as the client gave it", State::Fresh, "HEAD", {}, {}, 200, {{"upload-metadata", metadata}}},
    {"Upload-Metadata: keys are unique", State::Folder, "POST", whole({{"upload-metadata", metadata + ",note"}}), {}, 400, {{"location", "-"}}},
    {"Upload-Metadata: values are base64", State::Folder, "POST", whole({{"upload-metadata", hashed + ",note !!"}}), {}, 400, {{"location", "-"}}},
    {"Upload-Metadata: keys are not empty", State::Folder, "POST", whole({{"upload-metadata", hashed + ","}}), {}, 400, {{"location", "-"}}},
    // creation with upload
    {"POST with bytes: 201 with the offset behind them", State::Folder, "POST", whole({{"content-type", bytesType}}), content.first(half), 201,
     {{"location", "*"}, {"upload-offset", "10"}, {"upload-expires", "*"}}},
    {"POST with all bytes", State::Folder, "POST", whole({{"content-type", bytesType}}), content, 201, {{"upload-offset", sizeText()}}},
    {"POST with bytes: the Content-Type is the one of PATCH", State::Folder, "POST", whole({{"content-type", "image/jpeg"}}), content, 415, {{"location", "-"}}},
    {"POST with bytes and their checksum", State::Folder, "POST",
     whole({{"content-type", bytesType}, {"upload-checksum", "sha1 " + sha1Of("other")}}), content, 460, {}},
    // expiration
    {"PATCH: Upload-Expires where it expires", State::Half, "PATCH", piece(half), rest.first(1), 204, {{"upload-expires", "*"}}},
    {"an expired upload is 410", State::Expired, "HEAD", {}, {}, 410, {{"upload-offset", "-"}}},
    {"an expired upload takes nothing", State::Expired, "PATCH", piece(half), rest, 410},
    // checksum
    {"OPTIONS: Tus-Checksum-Algorithm, with sha1 among them", State::Folder, "OPTIONS", {}, {}, 204, {{"tus-checksum-algorithm", "sha1,sha256"}}},
    {"Upload-Checksum: sha256 that matches", State::Half, "PATCH", piece(half, {{"upload-checksum", "sha256 " + crypto::sha256(rest).toBase64()}}), rest, 204,
     {}, content.size()},
    {"Upload-Checksum: sha1 that matches", State::Half, "PATCH", piece(half, {{"upload-checksum", "sha1 " + sha1Of(rest)}}), rest, 204, {}, content.size()},
    {"Upload-Checksum: sha256 that does not is 460, the piece is dropped", State::Half, "PATCH",
     piece(half, {{"upload-checksum", "sha256 " + crypto::sha256("other").toBase64()}}), rest, 460, {}, half},
    {"Upload-Checksum: sha1 that does not is 460, the piece is dropped", State::Half, "PATCH",
     piece(half, {{"upload-checksum", "sha1 " + sha1Of("other")}}), rest, 460, {}, half},
    {"Upload-Checksum: an algorithm that is not named is 400, the piece is dropped", State::Half, "PATCH",
     piece(half, {{"upload-checksum", "md5 rL0Y20zC+Fzt72VPzMSk2A=="}}), rest, 400, {}, half},
    // termination
    {"DELETE: 204", State::Half, "DELETE", {}, {}, 204, {{"tus-resumable", "1.0.0"}}, -404},
    {"DELETE: afterwards nothing is there", State::Terminated, "PATCH", piece(half), rest, 404},
    // concatenation
    {"HEAD of a part: Upload-Concat and Upload-Offset", State::Part, "HEAD", {}, {}, 200, {{"upload-concat", "partial"}, {"upload-offset", "10"}}},
    {"HEAD of a joined file: Upload-Concat, and Upload-Length as the sum", State::Joined, "HEAD", {}, {}, 200,
     {{"upload-concat", "*"}, {"upload-length", sizeText()}, {"upload-offset", sizeText()}}},
    {"PATCH of a joined file is 403", State::Joined, "PATCH", piece(content.size()), {}, 403, {}, content.size()},
    {"POST of a joined file has no Upload-Length", State::Folder, "POST", whole({{"upload-concat", "final;/v1/files/aa"}}), {}, 400, {{"location", "-"}}},
    {"Upload-Concat is partial or final", State::Folder, "POST", whole({{"upload-concat", "some"}}), {}, 400, {{"location", "-"}}},
    {"a joined file has parts", State::Folder, "POST", {{"upload-metadata", metadata}, {"upload-concat", "final;"}}, {}, 400, {{"location", "-"}}},
};

// As the office's own vault, but while it syncs somebody else asks.
class AskedWhileSyncing final : public Vault {
public:
    explicit AskedWhileSyncing(std::shared_ptr<Vault> vault) : m_vault(std::move(vault)) {}
    std::function<void()> whileSyncing;

    struct File final : UploadFile {
        File(AskedWhileSyncing &vault, std::unique_ptr<UploadFile> file) : vault(vault), file(std::move(file)) {}
        Status append(QByteArrayView bytes) override { return file->append(bytes); }
        Status sync() override
        {
            if (const auto ask = std::exchange(vault.whileSyncing, {}))
                std::thread(ask).join();
            return file->sync();
        }
        Status cutTo(qint64 length) override { return file->cutTo(length); }
        AskedWhileSyncing &vault;
        std::unique_ptr<UploadFile> file;
    };
    Result<std::unique_ptr<UploadFile>> openUpload(const QByteArray &upload, qint64 offset) override
    {
        PLUMB_ASSIGN(auto file, m_vault->openUpload(upload, offset));
        return std::unique_ptr<UploadFile>(std::make_unique<File>(*this, std::move(file)));
    }
    Result<qint64> received(const QByteArray &upload) const override { return m_vault->received(upload); }
    Result<QByteArray> readUpload(const QByteArray &upload, qint64 offset, qint64 length) const override
    {
        return m_vault->readUpload(upload, offset, length);
    }
    Status publish(const QByteArray &upload, const QByteArray &sha256, qint64 length, const QByteArray &hash) override
    {
        return m_vault->publish(upload, sha256, length, hash);
    }
    Status drop(const QByteArray &upload) override { return m_vault->drop(upload); }
    Result<std::vector<QByteArray>> uploads() const override { return m_vault->uploads(); }
    bool has(const QByteArray &sha256) const override { return m_vault->has(sha256); }
    Result<qint64> size(const QByteArray &sha256) const override { return m_vault->size(sha256); }
    Result<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 length) const override
    {
        return m_vault->read(sha256, offset, length);
    }
    Status check(const QByteArray &sha256) const override { return m_vault->check(sha256); }

private:
    std::shared_ptr<Vault> m_vault;
};

} // namespace

class TestTus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theProtocol_data()
    {
        QTest::addColumn<int>("rule");
        for (std::size_t i = 0; i < rules.size(); ++i)
            QTest::newRow(rules[i].sentence) << int(i);
    }
    void theProtocol()
    {
        QFETCH(int, rule);
        const Rule &wanted = rules[std::size_t(rule)];
        TusOffice office;
        const QString path = office.bring(wanted.state);
        QVERIFY(!path.isEmpty());
        const Response response = office.send(wanted.method, path, wanted.headers, wanted.body);
        QCOMPARE(response.status, wanted.status);
        for (auto it = wanted.expected.begin(); it != wanted.expected.end(); ++it) {
            const QByteArray value = response.headers.value(it.key());
            const bool right = *it == "*" ? !value.isEmpty() : *it == "-" ? !response.headers.contains(it.key()) : value == *it;
            QVERIFY2(right, it.key() + ": " + value);
        }
        if (wanted.method == "HEAD")
            QVERIFY(response.status != 200 || response.body.isEmpty());
        if (wanted.offsetAfter != -1)
            QCOMPARE(office.offsetOf(path), wanted.offsetAfter);
    }

    void theTimeOfExpiryIsWrittenAsHttpWantsIt()
    {
        TusOffice office;
        const Response response = office.patch(office.bring(State::Half), half, rest.first(1));
        QCOMPARE(response.headers.value("upload-expires"), "Mon, 30 Nov 2026 09:38:00 GMT");
    }

    void anUploadThatGoesOnLivesLonger()
    {
        TusOffice office;
        const QString path = office.bring(State::Half);
        office.clock.advance(Tuning().uploadLife - std::chrono::hours(1));
        QCOMPARE(office.patch(path, half, rest.first(1)).status, 204);
        office.clock.advance(Tuning().uploadLife - std::chrono::hours(1));
        QCOMPARE(office.offsetOf(path), half + 1);
    }

    void partsAreJoinedInTheOrderTheyAreNamed()
    {
        TusOffice office;
        const QString second = office.part(content.sliced(half));
        const QString first = office.part(content.first(half));
        const Response joined = office.join({u"https://office.example:8443"_s + first, second});
        QCOMPARE(joined.status, 201);
        QCOMPARE(*office.vault->read(crypto::sha256Hex(content), 0, 1000), content);
        QCOMPARE(office.offsetOf(first), -404); // used up
        // The answer may be lost: asked again it is the same file.
        QCOMPARE(office.join({u"https://office.example:8443"_s + first, second}).headers.value("location"), joined.headers.value("location"));
    }

    void partsThatAreNotTheFileAreRefused()
    {
        TusOffice office;
        const QString first = office.part(content.first(half));
        const QString wrong = office.part("something else");
        QCOMPARE(office.join({first, wrong}).status, 460);
        QVERIFY(!office.holds());
        QCOMPARE(office.offsetOf(first), half); // the parts are still there, to be joined aright
        QCOMPARE(office.join({first, office.part(content.sliced(half))}).status, 201);
    }

    void onlyOnesOwnWholePartsAreJoined()
    {
        TusOffice office;
        const QString open = office.create({{"upload-length", "39"}, {"upload-concat", "partial"}});
        QCOMPARE(office.join({open}).status, 400);
        QCOMPARE(office.join({office.bring(State::Half)}).status, 400); // no part
        const QString mine = office.part(content);
        office.device = office.joined(office.admin);
        QCOMPARE(office.join({mine}).status, 404);
    }

    void whatArrivedBeforeACutIsKept()
    {
        TusOffice office;
        const QString path = office.bring(State::Half);
        auto sink = office.sink(path, half);
        QVERIFY(!sink->take(rest.first(3)));
        QVERIFY(!sink->take(rest.sliced(3, 4)));
        sink->cut();
        QCOMPARE(office.offsetOf(path), half + 7);
        QCOMPARE(office.patch(path, half + 7, rest.sliced(7)).status, 204);
        QVERIFY(office.holds());
    }

    void ofAPieceWithAChecksumNothingIsKeptUnlessItIsWhole()
    {
        TusOffice office;
        const QString path = office.bring(State::Half);
        auto sink = office.sink(path, half, {{"upload-checksum", "sha256 " + crypto::sha256(rest).toBase64()}});
        QVERIFY(!sink->take(rest.first(3)));
        sink.reset(); // the connection went without a word
        QCOMPARE(office.offsetOf(path), half);
    }

    void aNewerRequestBreaksIn_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("HEAD") << QByteArray("HEAD");
        QTest::newRow("PATCH") << QByteArray("PATCH");
        QTest::newRow("DELETE") << QByteArray("DELETE");
    }
    void aNewerRequestBreaksIn()
    {
        QFETCH(QByteArray, method);
        TusOffice office;
        const QString path = office.bring(State::Half);
        auto older = office.sink(path, half);
        QVERIFY(!older->take(rest.first(3)));
        if (method == "HEAD")
            QCOMPARE(office.offsetOf(path), half + 3); // what arrived is kept, and safe
        if (method == "PATCH")
            QCOMPARE(office.patch(path, half + 3, rest.sliced(3, 2)).status, 204);
        if (method == "DELETE")
            QCOMPARE(office.send("DELETE", path).status, 204);
        const auto refused = older->take("no longer wanted");
        QVERIFY(refused);
        QCOMPARE(refused->status, 409);
        older->cut();
        QCOMPARE(office.offsetOf(path), method == "HEAD" ? half + 3 : method == "PATCH" ? half + 5 : -404);
    }

    void theEndOfAnOvertakenRequestChangesNothing()
    {
        TusOffice office;
        const QString path = office.bring(State::Half);
        auto older = office.sink(path, half);
        QVERIFY(!older->take(rest));
        QCOMPARE(office.patch(path, content.size(), {}).status, 204); // which finished it
        QCOMPARE(older->end().status, 409);
        QVERIFY(office.holds());
    }

    void aTurnThatIsNotGivenUpInTimeIs423()
    {
        Tuning tuning;
        tuning.uploadTurn = Millis(20);
        TusOffice office(tuning);
        const auto vault = std::make_shared<AskedWhileSyncing>(office.vault);
        office.service = std::make_unique<Service>(
            ServiceParts{office.ledger, vault, office.schema, std::shared_ptr<const Clock>(&office.clock, [](const Clock *) {}),
                         std::make_shared<SystemRandom>(), office.key, tuning});
        const QString path = office.bring(State::Half);
        int head = 0;
        int patch = 0;
        vault->whileSyncing = [&] {
            head = office.send("HEAD", path).status;
            patch = office.patch(path, half, rest).status;
        };
        QCOMPARE(office.patch(path, half, rest.first(2)).status, 204);
        QCOMPARE(head, 423);
        QCOMPARE(patch, 423);
        QCOMPARE(office.offsetOf(path), half + 2);
    }

    void afterARestartItGoesOn()
    {
        TusOffice office;
        const QString path = office.bring(State::Half);
        office.service = std::make_unique<Service>(
            ServiceParts{office.ledger, office.vault, office.schema, std::shared_ptr<const Clock>(&office.clock, [](const Clock *) {}),
                         office.random, office.key, {}});
        QCOMPARE(*office.service->tidy(), 0);
        QCOMPARE(office.offsetOf(path), half);
        QCOMPARE(office.patch(path, half, rest).status, 204); // hashed from the disk this time
        QVERIFY(office.holds());
        QCOMPARE(*office.vault->uploads(), std::vector<QByteArray>());
    }

    void whatACrashLeftIsTidiedUp()
    {
        TusOffice office;
        const QString whole = office.bring(State::Fresh); // every byte came, and then the power went
        const QByteArray id = whole.section(u'/', -1).toLatin1();
        QVERIFY((*office.vault->openUpload(id, 0))->append(content).ok());
        QVERIFY((*office.vault->openUpload("00ff00ff", 0))->append("of no upload").ok());
        QCOMPARE(*office.service->tidy(), 2);
        QVERIFY(office.holds());
        QCOMPARE(*office.vault->uploads(), std::vector<QByteArray>());
        QCOMPARE(office.offsetOf(whole), content.size());
    }
};

QTEST_GUILESS_MAIN(TestTus)
#include "test_tus.moc"
