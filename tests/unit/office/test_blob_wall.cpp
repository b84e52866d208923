// Knowing a file's hash opens nothing: every way around the wall that we could think of.
#include "app/core/json.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

const QByteArray secret = "floor plan with the alarm code written on it";
const QByteArray secretHash = crypto::sha256Hex(secret);

Headers tusHeaders(Headers more = {})
{
    more.insert("tus-resumable", "1.0.0");
    return more;
}

// Two sites of one company; the outsider is a member of the other one and has overheard the hash.
struct TwoSites : OfficeFixture {
    TestDevice boss = joined(admin);
    Id here = freshId();
    Id there = freshId();
    TestDevice insider = memberOf(u"陳強"_s, {here});
    TestDevice outsider = memberOf(u"錢進"_s, {there});
    TestDevice colleague = memberOf(u"孫利"_s, {there}); // of the outsider
    TestDevice both = memberOf(u"李明"_s, {here, there});

    TestDevice memberOf(const QString &name, const QList<Id> &sites)
    {
        QList<std::pair<QString, QString>> memberships{{scope::company, u"project_manager"_s}};
        if (boss.op == 0) {
            for (const Id &site : {here, there})
                grant(admin, site, u"deputy_general_manager"_s);
        }
        for (const Id &site : sites)
            memberships.append({scope::site(site), u"project_manager"_s});
        return joined(person(boss, name, memberships));
    }
    void grant(const Id &who, const Id &site, const QString &role = u"project_manager"_s)
    {
        push(boss, Draft{freshId(), u"membership"_s, scope::company,
                         {{u"person"_s, toString(who)}, {u"scope"_s, scope::site(site)}, {u"role"_s, role}}});
    }
    // A photo's record that names this file.
    wire::ChangeAnswer name(TestDevice &device, const Id &site, const QByteArray &hash, const Id &record = {})
    {
        return push(device, Draft{record.isNull() ? freshId() : record, u"photo"_s, scope::site(site), photoFields(site, hash, secret.size())});
    }
    Response create(const TestDevice &device, qint64 length = secret.size())
    {
        return askAs(device, "POST", u"/v1/files"_s, {},
                     tusHeaders({{"upload-length", QByteArray::number(length)}, {"upload-metadata", "sha256 " + secretHash.toBase64()}}));
    }
    int get(const TestDevice &device, const QByteArray &hash = secretHash)
    {
        return askAs(device, "GET", u"/v1/blobs/"_s + QString::fromLatin1(hash)).status;
    }
    bool missing(const TestDevice &device)
    {
        const Response response = askAs(device, "POST", u"/v1/blobs/missing"_s,
                                        canonicalJson(QJsonObject{{u"hashes"_s, QJsonArray{QString::fromLatin1(secretHash)}}}));
        return !jsonOf(response).value(u"missing"_s).toArray().isEmpty();
    }
    void theInsiderHasIt()
    {
        if (upload(insider, secret).status != 204)
            qFatal("upload");
        name(insider, here, secretHash);
    }
};

} // namespace

class TestBlobWall : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoMayReadTheRecordMayReadTheFile()
    {
        TwoSites office;
        office.theInsiderHasIt();
        QCOMPARE(office.get(office.insider), 200);
        QCOMPARE(office.get(office.both), 200);
        QCOMPARE(office.get(office.outsider), 404);
    }

    void theRecordMayComeBeforeTheFile()
    {
        TwoSites office;
        office.name(office.insider, office.here, secretHash);
        QCOMPARE(office.get(office.both), 404);
        QCOMPARE(office.upload(office.insider, secret).status, 204);
        QCOMPARE(office.get(office.both), 200);
    }

    void namingItIsNoKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        QCOMPARE(office.name(office.outsider, office.there, secretHash).outcome, wire::ChangeAnswer::Outcome::Applied);
        QCOMPARE(office.get(office.outsider), 404);
        QCOMPARE(office.get(office.colleague), 404);
        QVERIFY(office.missing(office.outsider));
        QVERIFY(!office.missing(office.insider));
    }

    void namingItBeforeItsOwnerSendsItIsNoKey()
    {
        TwoSites office;
        office.name(office.outsider, office.there, secretHash);
        office.theInsiderHasIt();
        QCOMPARE(office.get(office.outsider), 404);
        QVERIFY(office.missing(office.outsider));
    }

    // Somebody who may read it mends a caption in the outsider's record.
    void anEditOfSomethingElseIsNoKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        const Id record = office.freshId();
        const auto named = office.name(office.outsider, office.there, secretHash, record);
        const auto edited = office.push(office.both, Draft{record, u"photo"_s, scope::site(office.there), {{u"caption"_s, u"東牆"_s}},
                                                           {{u"caption"_s, named.seq}}});
        QCOMPARE(edited.outcome, wire::ChangeAnswer::Outcome::Applied);
        QCOMPARE(office.get(office.outsider), 404);
    }

    // The office itself writes the losing value into a record of kind conflict.
    void aConflictIsNoKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        const QByteArray own = "a photo of our own";
        office.upload(office.outsider, own);
        const Id record = office.freshId();
        office.name(office.outsider, office.there, crypto::sha256Hex(own), record);
        const auto answer = office.push(office.colleague, Draft{record, u"photo"_s, scope::site(office.there),
                                                                {{u"file"_s, QString::fromLatin1(secretHash)}}});
        QCOMPARE(answer.outcome, wire::ChangeAnswer::Outcome::Conflicted);
        QCOMPARE(office.get(office.outsider), 404);
        QCOMPARE(office.get(office.colleague), 404);
    }

    void aNewUploadIsNotToldThatItIsThereAlready_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::newRow("the right length") << qint64(secret.size());
        QTest::newRow("another length") << qint64(secret.size() + 1);
    }
    void aNewUploadIsNotToldThatItIsThereAlready()
    {
        QFETCH(qint64, length);
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.outsider, office.there, secretHash);
        const Response created = office.create(office.outsider, length);
        QCOMPARE(created.status, 201);
        QCOMPARE(created.headers.value("upload-offset"), "0");
        const QString path = QString::fromLatin1(created.headers.value("location"));
        const Response head = office.askAs(office.outsider, "HEAD", path, {}, tusHeaders());
        QCOMPARE(head.headers.value("upload-offset"), "0");
        QCOMPARE(office.get(office.outsider), 404);
        QVERIFY(syncedOf(office.sync(office.outsider, {})).verifiedBlobs.empty());
    }

    void otherBytesAreNoKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.outsider, office.there, secretHash);
        const QString path = QString::fromLatin1(office.create(office.outsider).headers.value("location"));
        const Response sent = office.askAs(office.outsider, "PATCH", path, QByteArray(secret.size(), 'x'),
                                           tusHeaders({{"upload-offset", "0"}, {"content-type", "application/offset+octet-stream"}}));
        QCOMPARE(sent.status, 460);
        QCOMPARE(office.get(office.outsider), 404);
        QVERIFY(office.missing(office.outsider));
    }

    void otherPartsAreNoKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.outsider, office.there, secretHash);
        const Response part = office.askAs(office.outsider, "POST", u"/v1/files"_s, QByteArray(secret.size(), 'x'),
                                           tusHeaders({{"upload-length", QByteArray::number(secret.size())}, {"upload-concat", "partial"},
                                                {"content-type", "application/offset+octet-stream"}}));
        QCOMPARE(part.headers.value("upload-offset"), QByteArray::number(secret.size()));
        const Response joined = office.askAs(office.outsider, "POST", u"/v1/files"_s, {},
                                             tusHeaders({{"upload-concat", "final;" + part.headers.value("location")},
                                                  {"upload-metadata", "sha256 " + secretHash.toBase64()}}));
        QCOMPARE(joined.status, 460);
        QCOMPARE(office.get(office.outsider), 404);
    }

    // A name the office refused opens nothing, to nobody.
    void aRefusedNameIsNoKey()
    {
        TwoSites office;
        QCOMPARE(office.upload(office.outsider, secret).status, 204);
        QCOMPARE(office.name(office.outsider, office.here, secretHash).outcome, wire::ChangeAnswer::Outcome::Refused);
        QCOMPARE(office.get(office.insider), 404);
    }

    void itsBytesAreTheKey()
    {
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.outsider, office.there, secretHash);
        QCOMPARE(office.upload(office.outsider, secret).status, 204); // all of them, though the office has them
        QVERIFY(!office.missing(office.outsider));
        QCOMPARE(office.get(office.outsider), 200);
        QCOMPARE(office.get(office.colleague), 200);
        QCOMPARE(syncedOf(office.sync(office.outsider, {})).verifiedBlobs, std::vector{secretHash});
    }

    void whoMayReadItMayNameItElsewhere()
    {
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.both, office.there, secretHash);
        QCOMPARE(office.get(office.colleague), 200);
        const Response created = office.create(office.both); // and need not send it again
        QCOMPARE(created.headers.value("upload-offset"), QByteArray::number(secret.size()));
    }

    void aNameGivenTooSoonCountsOnceItsAuthorMayReadTheFile()
    {
        TwoSites office;
        office.theInsiderHasIt();
        office.name(office.outsider, office.there, secretHash);
        office.grant(office.outsider.person, office.here);
        QCOMPARE(office.get(office.outsider), 200);
        QCOMPARE(office.get(office.colleague), 404);
        QVERIFY(office.missing(office.outsider)); // so he offers it, and need not send it
        QCOMPARE(office.create(office.outsider).headers.value("upload-offset"), QByteArray::number(secret.size()));
        QVERIFY(!office.missing(office.outsider));
        QCOMPARE(office.get(office.colleague), 200);
    }
};

QTEST_GUILESS_MAIN(TestBlobWall)
#include "test_blob_wall.moc"
