// What the office says of a scope can be checked: it is signed, it can be listed, fetched by id and
// proved from its log; and it says so only to those who may read it.
#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/proof.h"
#include "office/ledger/sqlite_schema.h"
#include "office/ledger/sqlite_values.h"
#include "tests/support/older_file.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

struct OneSite : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    const QString site = scope::site(freshId());
    const Id membership = freshId();
    TestDevice manager = joined(person(admin, u"林工"_s, {{site, u"project_manager"_s}}));

    Id issue(const QString &title)
    {
        const Id id = freshId();
        push(manager, Draft{id, u"issue"_s, site, {{u"site"_s, site.mid(5)}, {u"title"_s, title}, {u"state"_s, u"open"_s}}});
        return id;
    }
    Response get(const TestDevice &device, const QString &what) { return askAs(device, "GET", wire::scopePath(site, what)); }
    wire::HistoryPage history(qint64 after)
    {
        const auto page = wire::decodeHistory(get(manager, u"history?after=%1"_s.arg(after)).body);
        if (!page)
            qFatal("history: %s", qPrintable(page.error().detail));
        return *page;
    }
    bool isSigned(const QString &scope, const wire::ScopeState &state) const
    {
        return crypto::verify(headText(u"epoch-1"_s, scope, state), fromBase64Url(state.signature), key.key.publicKey);
    }
};

wire::SyncResponse grantsOf(OfficeFixture &office, const TestDevice &device)
{
    return syncedOf(office.sync(device, {}));
}

bool isSigned(const OfficeFixture &office, const TestDevice &device, const wire::SyncResponse &answer)
{
    const QByteArray text = grantsText(answer.epoch, device.id, answer.grantsTag, answer.officeTime, answer.revoked);
    return grantsTagOf(*answer.grants) == answer.grantsTag
        && crypto::verify(text, fromBase64Url(answer.grantsSignature), office.key.key.publicKey);
}

} // namespace

class TestScopes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headsAreSigned()
    {
        OneSite office;
        office.issue(u"a"_s);
        const auto pulled = office.pullAll(office.manager);
        QVERIFY(pulled.last.scopes.contains(office.site));
        for (auto it = pulled.last.scopes.begin(); it != pulled.last.scopes.end(); ++it) {
            QVERIFY(office.isSigned(it.key(), *it));
            wire::ScopeState other = *it;
            ++other.rows;
            QVERIFY(!office.isSigned(it.key(), other));
        }
        const auto before = pulled.last.scopes.value(office.site);
        office.issue(u"b"_s);
        const auto after = office.pullAll(office.manager).last.scopes.value(office.site);
        QVERIFY(after.headSeq > before.headSeq);
        QVERIFY(office.isSigned(office.site, after));
    }

    void whatADeviceWasNeverToldIsNotTakenAway()
    {
        OneSite office;
        const auto first = grantsOf(office, office.manager);
        QVERIFY(first.revoked.isEmpty());
        QVERIFY(isSigned(office, office.manager, first));
        const Id id = office.freshId();
        const QString second = scope::site(office.freshId());
        office.push(office.admin, Draft{id, u"membership"_s, scope::company,
                                        {{u"person"_s, toString(office.manager.person)}, {u"scope"_s, second},
                                         {u"role"_s, u"project_manager"_s}}});
        office.push(office.admin, Draft{id, u"membership"_s, scope::company, {{u"void"_s, u"mistake"_s}}});
        QVERIFY(grantsOf(office, office.manager).revoked.isEmpty());
    }

    void whatWasTakenAwayIsNamedUnderSignature()
    {
        OneSite office;
        const Id id = office.freshId();
        const QString second = scope::site(office.freshId());
        office.push(office.admin, Draft{id, u"membership"_s, scope::company,
                                        {{u"person"_s, toString(office.manager.person)}, {u"scope"_s, second},
                                         {u"role"_s, u"project_manager"_s}}});
        QVERIFY(scopesOf(grantsOf(office, office.manager)).contains(second));
        office.push(office.admin, Draft{id, u"membership"_s, scope::company, {{u"void"_s, u"moved on"_s}}});
        auto answer = grantsOf(office, office.manager);
        QCOMPARE(answer.revoked, QStringList{second});
        QVERIFY(isSigned(office, office.manager, answer));
        answer.revoked.append(office.site);
        QVERIFY(!isSigned(office, office.manager, answer));
    }

    void aRevokedDeviceIsToldEverythingItHad()
    {
        OneSite office;
        const QStringList had = scopesOf(grantsOf(office, office.manager));
        {
            const auto writer = office.ledger->write();
            auto device = (*writer)->device(office.manager.id);
            (*device)->revoked = true;
            QVERIFY((*writer)->putDevice(**device).ok());
            QVERIFY((*writer)->commit().ok());
        }
        const auto answer = grantsOf(office, office.manager);
        QVERIFY(answer.grants->empty());
        QCOMPARE(answer.revoked, had);
        QVERIFY(isSigned(office, office.manager, answer));
    }

    void idsComeInOrderWithTheirSequences()
    {
        OneSite office;
        const Id a = office.issue(u"a"_s);
        const Id b = office.issue(u"b"_s);
        office.push(office.manager, Draft{a, u"issue"_s, office.site, {{u"title"_s, u"a2"_s}}});
        const auto page = wire::decodeIds(office.get(office.manager, u"ids"_s).body);
        QVERIFY2(page.ok(), page.ok() ? "" : qPrintable(page.error().detail));
        QCOMPARE(page->ids.size(), std::size_t(2));
        QCOMPARE(page->ids[0].id, b);
        QCOMPARE(page->ids[1].id, a);
        QVERIFY(page->complete);
        QVERIFY(office.isSigned(office.site, page->state));
        quint64 sum = 0;
        for (const auto &line : page->ids)
            sum += rowSum(line.id, line.seq);
        QCOMPARE(page->state.checksum, checksumText(sum));
        QCOMPARE(page->state.rows, 2);
        const auto rest = wire::decodeIds(office.get(office.manager, u"ids?after=%1"_s.arg(page->ids[0].seq)).body);
        QCOMPARE(rest->ids, std::vector{page->ids[1]});
    }

    void recordsComeByIdFromThisScopeAlone()
    {
        OneSite office;
        const Id a = office.issue(u"a"_s);
        office.issue(u"b"_s);
        const auto body = wire::encodeRecordsAsked({office.freshId(), office.manager.person, a});
        const Response response = office.askAs(office.manager, "POST", wire::scopePath(office.site, u"records"_s), body);
        const auto page = wire::decodeRecords(response.body);
        QVERIFY2(page.ok(), response.body.constData());
        QCOMPARE(page->taken, 3);
        QCOMPARE(page->records.size(), std::size_t(1)); // the person's record is in another scope
        QCOMPARE(page->records.front().id, a);
        QCOMPARE(fieldsOf(page->records.front()).value(u"title").toString(), u"a"_s);
    }

    void theLogProvesTheHead()
    {
        OneSite office;
        for (int i = 0; i < 5; ++i)
            office.issue(QString::number(i));
        const auto page = office.history(0);
        QVERIFY(page.complete);
        QCOMPARE(page.lines.size(), std::size_t(5));
        QCOMPARE(page.from, firstLink);
        QByteArray link = firstLink;
        for (const auto &line : page.lines) {
            const auto change = decodeChange(line.change);
            QVERIFY(change.ok());
            QCOMPARE(encodeChange(*change), line.change); // the bytes as they were sent
            link = nextLink(link, changeHash(*change), line.seq, line.receivedAt);
            QCOMPARE(line.chain, link);
            QVERIFY(crypto::verify(changeHash(*change), fromBase64Url(line.signature), page.keys.value(change->device)));
        }
        QCOMPARE(page.state.head, link);
        QVERIFY(office.isSigned(office.site, page.state));
        // And from the middle.
        const auto rest = office.history(page.lines[2].seq);
        QCOMPARE(rest.from, page.lines[2].chain);
        QCOMPARE(rest.lines, std::vector(page.lines.begin() + 3, page.lines.end()));
    }

    void longHistoriesComeInPages()
    {
        OneSite office;
        std::vector<Draft> drafts;
        for (int i = 0; i < wire::maxHistoryPage + 30; ++i)
            drafts.push_back({office.freshId(), u"issue"_s, office.site,
                              {{u"site"_s, office.site.mid(5)}, {u"title"_s, QString::number(i)}, {u"state"_s, u"open"_s}}});
        office.push(office.manager, drafts);
        const auto first = office.history(0);
        QCOMPARE(int(first.lines.size()), wire::maxHistoryPage);
        QVERIFY(!first.complete);
        const auto second = office.history(first.lines.back().seq);
        QCOMPARE(second.lines.size(), std::size_t(30));
        QVERIFY(second.complete);
        QCOMPARE(second.lines.back().chain, second.state.head);
    }

    void wallsHold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("ids") << u"ids"_s << QByteArray("GET");
        QTest::newRow("records") << u"records"_s << QByteArray("POST");
        QTest::newRow("history") << u"history"_s << QByteArray("GET");
    }
    void wallsHold()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, method);
        OneSite office;
        const Id a = office.issue(u"secret"_s);
        const QByteArray body = method == "POST" ? wire::encodeRecordsAsked({a}) : QByteArray();
        const QString path = wire::scopePath(office.site, what);
        QCOMPARE(office.ask(method, path, body).status, 401);
        const TestDevice outsider = office.joined(office.person(office.admin, u"何"_s, {{scope::company, u"designer"_s}}));
        QCOMPARE(office.askAs(outsider, method, path, body).status, 404);
        QVERIFY(!office.askAs(outsider, method, path, body).body.contains("secret"));
        QCOMPARE(office.askAs(outsider, method, wire::scopePath(scope::company, what), body).status, 200);
        QCOMPARE(office.askAs(office.manager, method, wire::scopePath(scope::site(office.freshId()), what), body).status, 404);
        QCOMPARE(office.askAs(office.manager, method, path, body).status, 200);
    }

    void bentRequestsAreRefused()
    {
        OneSite office;
        office.issue(u"a"_s);
        for (const QString &after : {u"x"_s, u"-1"_s, u"1e3"_s, u"99999999999999999999"_s, u""_s})
            QCOMPARE(office.get(office.manager, u"history?after="_s + after).status, 400);
        for (const QByteArray body : {"", "[]", "{}", "{\"ids\":[1]}", "{\"ids\":[\"x\"]}", "{\"ids\":{}}"})
            QCOMPARE(office.askAs(office.manager, "POST", wire::scopePath(office.site, u"records"_s), body).status, 400);
        std::vector<Id> many(std::size_t(wire::maxRecordsAsked) + 1, office.manager.id);
        QCOMPARE(office.askAs(office.manager, "POST", wire::scopePath(office.site, u"records"_s),
                              wire::encodeRecordsAsked(many)).status, 400);
    }

    void aLedgerOfTheVersionBeforeOpensAndWorks()
    {
        OneSite office;
        const Id id = office.issue(u"from before"_s);
        const QString today = office.backUp();
        const QString older = office.folder.filePath(u"older.db"_s);
        {
            const auto database = sqlite::Database::open(older, {});
            QVERIFY(database.ok());
            QVERIFY(prepareLedger(**database, LedgerVersion::First).ok());
            const Status filled = plumb::test::fillFrom(**database, today);
            QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(filled.error().detail));
            QCOMPARE(*(*database)->scalar("PRAGMA user_version"), qint64(LedgerVersion::First));
        }
        office.restore(older, u"epoch-1"_s);
        QSet<qint64> series; // each device has letters now, the office none
        int devices = 0;
        QVERIFY((*office.ledger->read())->eachDevice([&](const Device &each) {
            series.insert(each.series);
            ++devices;
            return Status();
        }).ok());
        QVERIFY(devices > 2 && series.size() == devices && series.contains(0) && series.contains(devices - 1));
        QCOMPARE(office.history(0).lines.size(), std::size_t(1));
        office.push(office.manager, Draft{id, u"issue"_s, office.site, {{u"title"_s, u"edited"_s}}});
        QCOMPARE(office.history(0).lines.size(), std::size_t(2));
        // What devices had been told before can be taken away.
        const auto memberships = (*office.ledger->read())->membershipsIn(office.site);
        office.push(office.admin, Draft{memberships->front().id, u"membership"_s, scope::company, {{u"void"_s, u"left"_s}}});
        QCOMPARE(grantsOf(office, office.manager).revoked, QStringList{office.site});
    }

    // Every request asks it, of people with hundreds of sites too.
    void whoMayReadWhatIsInOneIndex()
    {
        const QTemporaryDir folder;
        const auto database = sqlite::Database::open(folder.filePath(u"ledger.db"_s), {});
        QVERIFY(database.ok());
        QVERIFY(prepareLedger(**database).ok());
        auto plan = (*database)->prepare("EXPLAIN QUERY PLAN " PLUMB_MEMBERSHIP_QUERY "AND json_extract(body, '$.person') = ?2 ORDER BY 3, 4, id");
        QVERIFY(plan.ok());
        QStringList steps;
        while (plan->step().valueOr(false))
            steps << plan->text(3);
        QVERIFY2(steps.size() == 1 && steps.first().contains("USING COVERING INDEX record_membership_person"_L1), qPrintable(steps.join(u'\n')));
    }

    void aTemplateIsFoundByItsCode()
    {
        const QTemporaryDir folder;
        const auto database = sqlite::Database::open(folder.filePath(u"ledger.db"_s), {});
        QVERIFY(database.ok());
        QVERIFY(prepareLedger(**database).ok());
        auto plan = (*database)->prepare(("EXPLAIN QUERY PLAN " + rows::recordsWithQuery(u"template"_s, u"code"_s)).constData());
        QVERIFY(plan.ok() && plan->step().valueOr(false));
        QVERIFY2(plan->text(3).contains("USING INDEX record_template_code"_L1), qPrintable(plan->text(3)));
    }

    void twoCopiesOfOneDeviceAreTold()
    {
        OneSite office;
        TestDevice copy = office.manager;
        office.issue(u"from the first"_s);
        const QByteArray other = office.change(copy, {office.freshId(), u"issue"_s, office.site,
                                                      {{u"site"_s, office.site.mid(5)}, {u"title"_s, u"from the copy"_s},
                                                       {u"state"_s, u"open"_s}}});
        const Response response = office.sync(copy, office.pushOf(copy, {other}));
        QCOMPARE(response.status, 409);
        QCOMPARE(codeOf(response), u"device_copied"_s);
        const QJsonObject said = jsonOf(response);
        const auto row = (*office.ledger->read())->device(office.manager.id);
        QCOMPARE(said.value(u"last_op").toInteger(), (*row)->lastOp);
        QCOMPARE(said.value(u"last_hash").toString().toLatin1(), (*row)->lastHash);
        QCOMPARE((*row)->forks, 1);
    }

private:
    static QStringList scopesOf(const wire::SyncResponse &answer)
    {
        QStringList scopes;
        for (const auto &grant : *answer.grants)
            scopes << grant.scope;
        return scopes;
    }
};

QTEST_GUILESS_MAIN(TestScopes)
#include "test_scopes.moc"
