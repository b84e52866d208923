// Files arrive whole or not at all (tus 1.0.0), and only who may read a record may read its file.
#include "app/core/json.h"
#include "office/service/blobs.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

const QByteArray bytes = "hidden works, bathroom, east wall ";

Headers tusHeaders(Headers more = {})
{
    more.insert("tus-resumable", "1.0.0");
    return more;
}

struct UploadOffice : OfficeFixture {
    using OfficeFixture::OfficeFixture;
    TestDevice device = joined(admin);

    Response create(const QByteArray &content, Headers more = {})
    {
        more.insert("upload-length", QByteArray::number(content.size()));
        more.insert("upload-metadata", "filetype aW1hZ2UvanBlZw==,sha256 " + crypto::sha256Hex(content).toBase64());
        return askAs(device, "POST", u"/v1/files"_s, {}, tusHeaders(more));
    }
    QString begin(const QByteArray &content) { return QString::fromLatin1(create(content).headers.value("location")); }
    Response patch(const QString &path, qint64 offset, const QByteArray &piece, Headers more = {})
    {
        more.insert("upload-offset", QByteArray::number(offset));
        if (!more.contains("content-type"))
            more.insert("content-type", "application/offset+octet-stream");
        return askAs(device, "PATCH", path, piece, tusHeaders(more));
    }
    qint64 offsetOf(const QString &path)
    {
        const Response response = askAs(device, "HEAD", path, {}, tusHeaders());
        return response.status == 200 ? response.headers.value("upload-offset").toLongLong() : -response.status;
    }
    bool holds(const QByteArray &content) { return vault->has(crypto::sha256Hex(content)); }
    bool missing(const QByteArray &content)
    {
        const QString hash = QString::fromLatin1(crypto::sha256Hex(content));
        const Response response = askAs(device, "POST", u"/v1/blobs/missing"_s,
                                        canonicalJson(QJsonObject{{u"hashes"_s, QJsonArray{hash}}}));
        return !jsonOf(response).value(u"missing"_s).toArray().isEmpty();
    }
};

QByteArray bodyOf(const Response &response)
{
    QByteArray all;
    while (response.file && all.size() < response.file->length) {
        const auto piece = response.file->read(all.size(), 7);
        if (!piece.ok() || piece->isEmpty())
            return "unreadable";
        all += *piece;
    }
    return all;
}

} // namespace

class TestUploads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileArrivesInPieces()
    {
        UploadOffice office;
        QVERIFY(office.missing(bytes));
        const Response created = office.create(bytes);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers.value("tus-resumable"), "1.0.0");
        QCOMPARE(created.headers.value("upload-offset"), "0");
        QVERIFY(created.headers.value("upload-expires").endsWith(" GMT"));
        const QString path = QString::fromLatin1(created.headers.value("location"));
        const Response first = office.patch(path, 0, bytes.first(10));
        QCOMPARE(first.status, 204);
        QCOMPARE(first.headers.value("upload-offset"), "10");
        QVERIFY(!office.holds(bytes)); // never published before it is whole
        const Response head = office.askAs(office.device, "HEAD", path, {}, tusHeaders());
        QCOMPARE(head.headers.value("upload-offset"), "10");
        QCOMPARE(head.headers.value("upload-length"), QByteArray::number(bytes.size()));
        QCOMPARE(head.headers.value("cache-control"), "no-store");
        QCOMPARE(office.patch(path, 10, bytes.sliced(10)).status, 204);
        QVERIFY(office.holds(bytes));
        QVERIFY(!office.missing(bytes));
        QCOMPARE(office.offsetOf(path), bytes.size());
    }

    void theDeviceIsToldOnceThatItsFileIsSafe()
    {
        UploadOffice office;
        QCOMPARE(office.upload(office.device, bytes).status, 204);
        QCOMPARE(syncedOf(office.sync(office.device, {})).verifiedBlobs, std::vector{crypto::sha256Hex(bytes)});
        QVERIFY(syncedOf(office.sync(office.device, {})).verifiedBlobs.empty());
    }

    void aRequestTusForbidsIsRefused_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("no version") << QByteArray("tus-resumable") << QByteArray() << 412;
        QTest::newRow("another version") << QByteArray("tus-resumable") << QByteArray("0.2.2") << 412;
        QTest::newRow("content type") << QByteArray("content-type") << QByteArray("image/jpeg") << 415;
        QTest::newRow("no offset") << QByteArray("upload-offset") << QByteArray() << 400;
        QTest::newRow("negative offset") << QByteArray("upload-offset") << QByteArray("-1") << 400;
        QTest::newRow("offset behind") << QByteArray("upload-offset") << QByteArray("0") << 409;
        QTest::newRow("offset ahead") << QByteArray("upload-offset") << QByteArray("11") << 409;
        QTest::newRow("checksum") << QByteArray("upload-checksum") << "sha256 " + crypto::sha256("other").toBase64() << 460;
        QTest::newRow("checksum of another kind") << QByteArray("upload-checksum") << QByteArray("md5 AAAA") << 400;
    }
    void aRequestTusForbidsIsRefused()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        UploadOffice office;
        const QString path = office.begin(bytes);
        QCOMPARE(office.patch(path, 0, bytes.first(10)).status, 204);
        Headers headers = tusHeaders({{"upload-offset", "10"}, {"content-type", "application/offset+octet-stream"}});
        headers.insert(header, value);
        const Response response = office.askAs(office.device, "PATCH", path, bytes.sliced(10), headers);
        QTEST(response.status, "status");
        QCOMPARE(response.headers.value("tus-resumable"), "1.0.0");
        if (response.status == 412)
            QCOMPARE(response.headers.value("tus-version"), "1.0.0");
        QCOMPARE(office.offsetOf(path), 10); // and nothing was taken
        QCOMPARE(office.patch(path, 10, bytes.sliced(10)).status, 204);
    }

    void aCreationThatPromisesNothingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("metadata");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray hash = "sha256 " + crypto::sha256Hex("x").toBase64();
        QTest::newRow("no length") << QByteArray() << hash << 400 << u"invalid_value"_s;
        QTest::newRow("empty file") << QByteArray("0") << hash << 400 << u"empty_file"_s;
        QTest::newRow("200 MB over the limit") << QByteArray("468435456") << hash << 413 << u"too_large"_s;
        QTest::newRow("no metadata") << QByteArray("5") << QByteArray() << 400 << u"invalid_value"_s;
        QTest::newRow("no hash") << QByteArray("5") << QByteArray("filename eA==") << 400 << u"invalid_value"_s;
        QTest::newRow("not base64") << QByteArray("5") << QByteArray("sha256 !!!") << 400 << u"invalid_value"_s;
    }
    void aCreationThatPromisesNothingIsRefused()
    {
        QFETCH(QByteArray, length);
        QFETCH(QByteArray, metadata);
        UploadOffice office;
        const Response response = office.askAs(office.device, "POST", u"/v1/files"_s, {},
                                               tusHeaders({{"upload-length", length}, {"upload-metadata", metadata}}));
        QTEST(response.status, "status");
        QTEST(codeOf(response), "code");
    }

    void aFileThatIsNotTheOnePromisedIsNeverPublished()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        const QByteArray other(bytes.size(), 'x');
        QCOMPARE(office.patch(path, 0, other).status, 460);
        QVERIFY(!office.holds(bytes));
        QVERIFY(!office.holds(other));
        QCOMPARE(office.offsetOf(path), -404); // begin again
        QCOMPARE(office.upload(office.device, bytes).status, 204);
    }

    void moreBytesThanPromisedAreRefused()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        QCOMPARE(office.patch(path, 0, bytes + "!").status, 413);
        QCOMPARE(office.offsetOf(path), 0);
    }

    void anUploadEnds_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("status");
        QTest::newRow("terminated") << u"terminated"_s << 404;
        QTest::newRow("expired") << u"expired"_s << 410;
        QTest::newRow("long expired") << u"long expired"_s << 404;
        QTest::newRow("never was") << u"never was"_s << 404;
        QTest::newRow("of another device") << u"of another device"_s << 404;
        QTest::newRow("a path") << u"a path"_s << 404;
    }
    void anUploadEnds()
    {
        QFETCH(QString, how);
        UploadOffice office;
        QString path = office.begin(bytes);
        QCOMPARE(office.patch(path, 0, bytes.first(10)).status, 204);
        if (how == u"terminated"_s)
            QCOMPARE(office.askAs(office.device, "DELETE", path, {}, tusHeaders()).status, 204);
        if (how.contains(u"expired"_s))
            office.clock.advance(Tuning().uploadLife);
        if (how == u"long expired"_s) {
            office.clock.advance(Tuning().uploadLife);
            office.begin("another one"); // takes the rubbish out
            QVERIFY(!QFile::exists(office.folder.filePath(u"vault/uploads/"_s + path.section(u'/', -1))));
        }
        if (how == u"never was"_s)
            path = u"/v1/files/00112233445566778899aabbccddeeff"_s;
        if (how == u"a path"_s)
            path = u"/v1/files/../../ledger.db"_s;
        if (how == u"of another device"_s)
            office.device = office.joined(office.admin);
        QTEST(int(-office.offsetOf(path)), "status");
        QTEST(office.patch(path, 10, bytes.sliced(10)).status, "status");
    }

    void aCreationAskedAgainIsTheSameUpload()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        QCOMPARE(office.patch(path, 0, bytes.first(10)).status, 204);
        const Response again = office.create(bytes);
        QCOMPARE(QString::fromLatin1(again.headers.value("location")), path);
        QCOMPARE(again.headers.value("upload-offset"), "10");
    }

    void aFileTheOfficeHasNeedNotBeSent()
    {
        UploadOffice office;
        QCOMPARE(office.upload(office.device, bytes).status, 204);
        office.device = office.joined(office.admin);
        const Response created = office.create(bytes);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers.value("upload-offset"), QByteArray::number(bytes.size()));
        QCOMPARE(syncedOf(office.sync(office.device, {})).verifiedBlobs, std::vector{crypto::sha256Hex(bytes)});
    }

    // Bytes nobody was told about may be torn; the hash of the whole finds out.
    void whatATornWriteLeftIsNeverPublished()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        QCOMPARE(office.patch(path, 0, bytes.first(10)).status, 204);
        QFile torn(office.folder.filePath(u"vault/uploads/"_s + path.section(u'/', -1)));
        QVERIFY(torn.open(QIODevice::Append)); // the office was killed between write and 204
        torn.write("garbage garbage garbage garbage");
        torn.close();
        QCOMPARE(office.offsetOf(path), -404); // begin again
        QVERIFY(!office.holds(bytes));
        QCOMPARE(office.upload(office.device, bytes).status, 204);
        QVERIFY(office.holds(bytes));
    }

    void aCrashBetweenPublishingAndTheBookHeals()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        const QByteArray id = path.section(u'/', -1).toLatin1();
        const auto file = office.vault->openUpload(id, 0);
        QVERIFY((*file)->append(bytes).ok());
        QVERIFY((*file)->sync().ok());
        QVERIFY(office.vault->publish(id, crypto::sha256Hex(bytes), bytes.size()).ok());
        QVERIFY(office.missing(bytes)); // the book does not know yet
        QCOMPARE(office.offsetOf(path), bytes.size());
        QVERIFY(!office.missing(bytes));
    }

    void tooManyUnfinishedUploadsWait()
    {
        Tuning tuning;
        tuning.maxUploadsPerDevice = 2;
        UploadOffice office(tuning);
        const QString first = office.begin("one");
        QCOMPARE(office.create("two").status, 201);
        const Response third = office.create("three");
        QCOMPARE(third.status, 429);
        QVERIFY(third.headers.contains("retry-after"));
        QCOMPARE(office.patch(first, 0, "one").status, 204);
        QCOMPARE(office.create("three").status, 201);
    }

    void theServerSaysWhatItCan()
    {
        UploadOffice office;
        const Response response = office.ask("OPTIONS", u"/v1/files"_s);
        QCOMPARE(response.status, 204);
        QCOMPARE(response.headers.value("tus-version"), "1.0.0");
        QCOMPARE(response.headers.value("tus-extension"), "creation,creation-defer-length,creation-with-upload,checksum,expiration,termination,concatenation");
        QCOMPARE(response.headers.value("tus-checksum-algorithm"), "sha1,sha256");
        QCOMPARE(response.headers.value("tus-max-size").toLongLong(), Tuning().maxBlobBytes);
    }

    void aClientBehindAnOldProxyMaySayPost()
    {
        UploadOffice office;
        const QString path = office.begin(bytes);
        const Response response = office.askAs(office.device, "POST", path, bytes,
                                               tusHeaders({{"x-http-method-override", "PATCH"},
                                                    {"upload-offset", "0"},
                                                    {"content-type", "application/offset+octet-stream"}}));
        QCOMPARE(response.status, 204);
        QVERIFY(office.holds(bytes));
    }

    void onlyWhoCanReadARecordCanReadItsFile()
    {
        UploadOffice office;
        const Id site = office.freshId();
        office.push(office.device, Draft{office.freshId(), u"membership"_s, scope::company,
                                         {{u"person"_s, toString(office.admin)}, {u"scope"_s, scope::site(site)},
                                          {u"role"_s, u"deputy_general_manager"_s}}});
        const TestDevice inside = office.joined(office.person(
            office.device, u"陳強"_s, {{scope::company, u"project_manager"_s}, {scope::site(site), u"project_manager"_s}}));
        const TestDevice outside = office.joined(office.person(office.device, u"錢"_s, {{scope::company, u"designer"_s}}));
        const QByteArray hash = crypto::sha256Hex(bytes);
        const QString path = u"/v1/blobs/"_s + QString::fromLatin1(hash);
        QCOMPARE(office.upload(office.device, bytes).status, 204);
        QCOMPARE(office.askAs(inside, "GET", path).status, 404); // no record names it yet
        office.push(office.device, Draft{office.freshId(), u"photo"_s, scope::site(site), photoFields(site, hash, bytes.size())});
        const Response allowed = office.askAs(inside, "GET", path);
        QCOMPARE(allowed.status, 200);
        QCOMPARE(bodyOf(allowed), bytes);
        QCOMPARE(office.askAs(outside, "GET", path).status, 404);
        QCOMPARE(office.ask("GET", path).status, 401);
        QCOMPARE(office.askAs(inside, "GET", u"/v1/blobs/../ledger.db"_s).status, 404);

        const Response part = office.askAs(inside, "GET", path, {}, {{"range", "bytes=7-11"}});
        QCOMPARE(part.status, 206);
        QCOMPARE(bodyOf(part), bytes.mid(7, 5));
        QCOMPARE(part.headers.value("content-range"), "bytes 7-11/" + QByteArray::number(bytes.size()));
        QCOMPARE(office.askAs(inside, "GET", path, {}, {{"range", "bytes=900-"}}).status, 416);
    }

    void rangesAreReadAsRfc9110Says_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("first"); // -1: ignored, -2: beyond the end
        QTest::addColumn<qint64>("length");
        const auto row = [](const char *header, qint64 first, qint64 length) {
            QTest::newRow(header) << QByteArray(header) << first << length;
        };
        row("bytes=0-0", 0, 1);
        row("bytes=2-5", 2, 4);
        row("bytes=2-", 2, 8);
        row("bytes=2-99", 2, 8);
        row("bytes=-3", 7, 3);
        row("bytes=-99", 0, 10);
        row("bytes=10-", -2, 0);
        row("bytes=-0", -2, 0);
        row("bytes=5-2", -1, 0);
        row("bytes=0-1,4-5", -1, 0);
        row("bytes=a-b", -1, 0);
        row("bytes=-", -1, 0);
        row("lines=0-1", -1, 0);
        row("bytes=99999999999999999999-", -1, 0);
    }
    void rangesAreReadAsRfc9110Says()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, first);
        const auto range = parseRange(header, 10);
        const qint64 found = !range.ok() ? -2 : !range->has_value() ? -1 : (*range)->first;
        QCOMPARE(found, first);
        if (first >= 0)
            QTEST((*range)->length, "length");
    }
};

QTEST_GUILESS_MAIN(TestUploads)
#include "test_uploads.moc"
