// The office sends the state of the granted scopes, in order, in pages, all of it and nothing else.
#include "app/core/json.h"
#include "app/model/proof.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

struct TwoSites : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    const QString east = scope::site(freshId());
    const QString west = scope::site(freshId());
    std::map<Id, Id> memberships; // of the east site, by person

    TwoSites()
    {
        for (const QString &name : {east, west})
            addMember(OfficeFixture::admin, name, u"deputy_general_manager"_s);
    }
    void addMember(const Id &person, const QString &scopeName, const QString &role)
    {
        const Id id = freshId();
        push(admin, Draft{id, u"membership"_s, scope::company,
                          {{u"person"_s, toString(person)}, {u"scope"_s, scopeName}, {u"role"_s, role}}});
        if (scopeName == east)
            memberships[person] = id;
    }
    Id note(const QString &scopeName, const QString &text, TestDevice *by = nullptr)
    {
        const Id id = freshId();
        TestDevice &author = by ? *by : admin;
        push(author, Draft{id, u"comment"_s, scopeName,
                           {{u"about"_s, toString(id)}, {u"text"_s, text}, {u"author"_s, toString(author.person)},
                            {u"at"_s, u"2026-11-23T09:38:00.000Z"_s}}});
        return id;
    }
    // Many records in few requests.
    void fill(const QString &scopeName, int count, qsizetype textSize = 4)
    {
        std::vector<Draft> drafts;
        for (int i = 0; i < count; ++i) {
            const Id id = freshId();
            drafts.push_back({id, u"comment"_s, scopeName,
                              {{u"about"_s, toString(id)}, {u"text"_s, QString(textSize, u'x')},
                               {u"author"_s, toString(admin.person)}, {u"at"_s, u"2026-11-23T09:38:00.000Z"_s}}});
            if (drafts.size() == 200 || i + 1 == count) {
                push(admin, drafts);
                drafts.clear();
            }
        }
    }
    TestDevice designerIn(const QString &scopeName)
    {
        return joined(person(admin, u"趙設計"_s, {{scope::company, u"designer"_s}, {scopeName, u"designer"_s}}));
    }
};

QSet<Id> idsOf(const std::vector<wire::RecordLine> &lines)
{
    QSet<Id> ids;
    for (const auto &line : lines)
        ids.insert(line.id);
    return ids;
}

} // namespace

class TestPull : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStrangerToItsGrantsIsToldThemFirst()
    {
        TwoSites office;
        const TestDevice designer = office.designerIn(office.east);
        office.note(office.east, u"hello"_s);
        const auto answer = syncedOf(office.sync(designer, {}));
        QVERIFY(answer.grants.has_value());
        QVERIFY(answer.records.empty());
        QVERIFY(!answer.complete);
        const std::vector<wire::Grant> expected{{scope::company, {u"designer"_s}}, {office.east, {u"designer"_s}}};
        QVERIFY(*answer.grants == expected);
    }

    void everyRecordOfTheGrantsArrivesOnceInOrder()
    {
        TwoSites office;
        office.fill(office.east, 1500);
        office.fill(office.west, 900);
        const auto pulled = office.pullAll(office.admin);
        QVERIFY(pulled.pages >= 3);
        for (std::size_t i = 1; i < pulled.records.size(); ++i)
            QVERIFY(pulled.records[i - 1].seq < pulled.records[i].seq);
        QCOMPARE(std::count_if(pulled.records.begin(), pulled.records.end(), [](const auto &line) { return line.kind == u"comment"_s; }),
                 2400);
        QCOMPARE(pulled.last.cursor, (*office.ledger->read())->company()->seq);
        QVERIFY(office.pullAll(office.admin, pulled.last.cursor).records.empty());
    }

    void aPageIsBoundedInRecordsAndBytes()
    {
        TwoSites office;
        office.fill(office.east, 1100);
        office.fill(office.west, 200, 3500);
        wire::SyncRequest request;
        request.epoch = u"epoch-1"_s;
        request.grantsTag = office.tagOf(office.admin);
        for (int page = 0; page < 20; ++page) {
            const Response response = office.sync(office.admin, request);
            const auto answer = syncedOf(response);
            QVERIFY(answer.records.size() <= std::size_t(wire::maxPageRecords));
            QVERIFY(response.body.size() < wire::maxPageBytes * 2);
            QVERIFY(answer.cursor > request.cursor || answer.complete);
            request.cursor = answer.cursor;
            if (answer.complete)
                return;
        }
        QFAIL("never complete");
    }

    void aRecordThatMovedAgainIsSentAgain()
    {
        TwoSites office;
        const Id id = office.note(office.east, u"before"_s);
        const qint64 cursor = office.pullAll(office.admin).last.cursor;
        office.push(office.admin, Draft{id, u"comment"_s, office.east, {{u"text"_s, u"after"_s}}, {{u"text"_s, cursor}}});
        const auto pulled = office.pullAll(office.admin, cursor);
        QCOMPARE(pulled.records.size(), 1u);
        QCOMPARE(pulled.records[0].id, id);
        QCOMPARE(fieldsOf(pulled.records[0]).value(u"text"_s).toString(), u"after"_s);
        const auto versions = FieldVersions::fromDeviceJson(pulled.records[0].versions, fieldsOf(pulled.records[0]));
        QVERIFY(versions.ok());
        QCOMPARE(versions->seqOf(u"text"_s), pulled.records[0].seq);
        QVERIFY(versions->seqOf(u"author"_s) < pulled.records[0].seq);
    }

    void nothingOutsideTheGrantsReachesADevice()
    {
        TwoSites office;
        TestDevice designer = office.designerIn(office.east);
        const Id seen = office.note(office.east, u"east"_s);
        const Id hidden = office.note(office.west, u"west"_s);
        // Neither by asking for it as a catch-up …
        const auto pulled = office.pullAll(designer, 0, {{office.west, 0}});
        QVERIFY(idsOf(pulled.records).contains(seen));
        QVERIFY(!idsOf(pulled.records).contains(hidden));
        QVERIFY(!pulled.last.catchUp.contains(office.west));
        QVERIFY(!pulled.last.scopes.contains(office.west));
        // … nor by touching it.
        const auto answer = office.push(designer, Draft{hidden, u"comment"_s, office.west, {{u"text"_s, u"mine now"_s}}});
        QCOMPARE(answer.code, u"not_allowed"_s);
    }

    void aNewGrantCatchesUpFromItsBeginning()
    {
        TwoSites office;
        TestDevice designer = office.designerIn(office.east);
        office.fill(office.west, 1200);
        office.note(office.east, u"east"_s);
        const qint64 cursor = office.pullAll(designer).last.cursor;
        const QByteArray oldTag = office.tagOf(designer);

        office.addMember(designer.person, office.west, u"designer"_s);
        QVERIFY(office.tagOf(designer) != oldTag);
        // While the old part arrives in pages, others go on writing in that very scope.
        wire::SyncRequest request;
        request.epoch = u"epoch-1"_s;
        request.cursor = cursor;
        request.grantsTag = office.tagOf(designer);
        request.catchUp = {{office.west, 0}};
        auto page = syncedOf(office.sync(designer, request));
        QVERIFY(!page.complete);
        QVERIFY(page.catchUp.value(office.west) > 0);
        QSet<Id> got = idsOf(page.records);
        const Id late = office.note(office.west, u"while catching up"_s);
        const auto rest = office.pullAll(designer, page.cursor, page.catchUp);
        QCOMPARE(rest.last.catchUp.value(office.west), -1);
        got += idsOf(rest.records);
        QCOMPARE(std::size_t(got.size()), page.records.size() + rest.records.size()); // nothing came twice
        QVERIFY(got.contains(late));
        const auto whole = idsOf(office.pullAll(designer).records);
        const auto before = whole - got; // what the main cursor had already brought
        for (const auto &line : office.pullAll(designer).records)
            QVERIFY(line.scope != office.west || !before.contains(line.id));
        // From now on the main cursor covers it.
        const Id later = office.note(office.west, u"afterwards"_s);
        QVERIFY(idsOf(office.pullAll(designer, rest.last.cursor).records).contains(later));
    }

    void aGrantTakenAwayIsToldAndSendsNothingMore()
    {
        TwoSites office;
        TestDevice designer = office.designerIn(office.west);
        office.addMember(designer.person, office.east, u"designer"_s);
        const qint64 cursor = office.pullAll(designer).last.cursor;
        const QByteArray tag = office.tagOf(designer);
        office.push(office.admin, Draft{office.memberships.at(designer.person), u"membership"_s, scope::company,
                                        {{u"void"_s, u"換了工地"_s}}, {{u"void"_s, cursor}}});
        const Id hidden = office.note(office.east, u"secret"_s);
        wire::SyncRequest request;
        request.epoch = u"epoch-1"_s;
        request.cursor = cursor;
        request.grantsTag = tag;
        const auto answer = syncedOf(office.sync(designer, request));
        QVERIFY(answer.grants.has_value() && answer.records.empty());
        for (const wire::Grant &grant : *answer.grants)
            QVERIFY(grant.scope != office.east);
        QVERIFY(!idsOf(office.pullAll(designer, cursor).records).contains(hidden));
    }

    void scopesThatEndInAPageAreDescribed()
    {
        TwoSites office;
        office.fill(office.east, 30);
        const auto pulled = office.pullAll(office.admin);
        const wire::ScopeState state = pulled.last.scopes.value(office.east);
        quint64 sum = 0;
        qint64 rows = 0;
        for (const auto &line : pulled.records) {
            if (line.scope != office.east)
                continue;
            ++rows;
            sum += rowSum(line.id, line.seq);
        }
        QCOMPARE(rows, 30);
        QCOMPARE(state.rows, rows);
        QCOMPARE(state.checksum, checksumText(sum));
        QCOMPARE(state.head.size(), 64);
    }

    void aCursorFromTheFutureBeginsAgain()
    {
        TwoSites office;
        const Id id = office.note(office.east, u"hello"_s);
        wire::SyncRequest request;
        request.epoch = u"epoch-1"_s;
        request.cursor = 1'000'000;
        request.grantsTag = office.tagOf(office.admin);
        QVERIFY(idsOf(syncedOf(office.sync(office.admin, request)).records).contains(id));
    }

    // With its grants, also where their tag is the same: what this book has told it can take away.
    void whoComesFromAnotherBookIsToldItsGrantsFirst()
    {
        TwoSites office;
        const Id id = office.note(office.east, u"hello"_s);
        wire::SyncRequest request;
        request.epoch = u"an older one"_s;
        request.cursor = 3;
        request.grantsTag = office.tagOf(office.admin);
        const auto answer = syncedOf(office.sync(office.admin, request));
        QCOMPARE(answer.epoch, u"epoch-1"_s);
        QCOMPARE(answer.cursor, 0);
        QVERIFY(answer.grants && !answer.grants->empty());
        QVERIFY(answer.records.empty() && !answer.complete);
        QVERIFY(idsOf(office.pullAll(office.admin).records).contains(id));
    }

    void aMembershipPushedWithTheFirstRecordOfASiteOpensIt()
    {
        TwoSites office;
        const QString fresh = scope::site(office.freshId());
        const Id id = office.freshId();
        const auto answers = office.push(
            office.admin,
            {{office.freshId(), u"membership"_s, scope::company,
              {{u"person"_s, toString(office.admin.person)}, {u"scope"_s, fresh}, {u"role"_s, u"deputy_general_manager"_s}}, {}, true},
             {id, u"of a newer app"_s, fresh, {{u"a"_s, 1}}}});
        QCOMPARE(answers[1].outcome, wire::ChangeAnswer::Outcome::Applied);
        QVERIFY(idsOf(office.pullAll(office.admin).records).contains(id));
    }

    void anIdleDeviceCostsAFewBytes()
    {
        TwoSites office;
        office.fill(office.east, 300);
        const auto pulled = office.pullAll(office.admin);
        wire::SyncRequest request;
        request.epoch = pulled.last.epoch;
        request.cursor = pulled.last.cursor;
        request.grantsTag = pulled.last.grantsTag;
        const Response response = office.sync(office.admin, request);
        QVERIFY2(response.body.size() < 300, response.body.constData());
        QVERIFY(syncedOf(response).complete);
    }

    void whatIsNoSyncIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello\n");
        QTest::newRow("an array") << QByteArray("[]\n");
        QTest::newRow("no version") << QByteArray(R"({"cursor":0,"epoch":"","grants_tag":""})");
        QTest::newRow("cut off") << QByteArray(R"({"v":1,"cursor":0,"epoch":"","grants_tag":"","changes":2})" "\n{}\n");
        QTest::newRow("negative cursor") << QByteArray(R"({"v":1,"cursor":-1,"epoch":"","grants_tag":""})");
        QTest::newRow("no such scope") << QByteArray(R"({"v":1,"cursor":0,"epoch":"","grants_tag":"","catch_up":{"../etc":0}})");
    }
    void whatIsNoSyncIsInvalid()
    {
        QFETCH(QByteArray, body);
        TwoSites office;
        const Response response = office.askAs(office.admin, "POST", u"/v1/sync"_s, body);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), u"invalid_json"_s);
    }
};

QTEST_GUILESS_MAIN(TestPull)
#include "test_pull.moc"
