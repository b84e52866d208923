// The office is restored from an older backup while its devices still hold work that was based on what
// came after it: nothing of that work is refused, written over or counted twice because of it.
#include "office/service/audit.h"
#include "tests/unit/sync/session_world.h"

#include <QTest>

using namespace plumb;
using namespace plumb::test;
using namespace plumb::office::test;
using plumb::office::audit;

namespace {

struct World : SessionWorld {
    SyncDevice other{*office.schema, office.clock, 12}; // the designer's

    World()
    {
        joinOffice(other, office, company.designer);
        sync(other);
    }

    void sync(SyncDevice &who)
    {
        plumb::sync::Session session;
        const Status status = who.talk(session, perfectNetwork(office));
        if (!status || session.trouble())
            qFatal("sync: %s", qPrintable((status ? *session.trouble() : status.error()).detail));
    }
    void both(SyncDevice &first, SyncDevice &second)
    {
        for (SyncDevice *who : {&first, &second, &first, &second})
            sync(*who);
    }

    void edit(SyncDevice &who, const Id &issue, const QJsonObject &set)
    {
        office.clock.advance(std::chrono::seconds(10));
        const Status saved = who.save(issue, u"issue"_s, company.siteScope, set);
        if (!saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
    }

    QStringList problems()
    {
        const auto reader = office.ledger->read();
        const auto report = audit(**reader, *office.vault, *office.schema);
        return QStringList(report.problems.begin(), report.problems.end());
    }
    static int refused(SyncDevice &who) { return int(who.number("SELECT count(*) FROM refused")); }
};

} // namespace

class TestLostPast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The designer's edit of an issue comes back before the project manager's issue itself.
    void anEditThatComesBeforeItsRecordIsTaken()
    {
        World world;
        const QString backup = world.office.backUp();
        const Id issue = world.newIssue(u"漏水"_s);
        world.both(world.device, world.other);
        world.edit(world.other, issue, {{u"title"_s, u"廚房漏水"_s}, {u"place"_s, u"廚房"_s}});
        world.both(world.other, world.device);

        world.office.restore(backup);
        world.both(world.other, world.device);
        QCOMPARE(World::refused(world.other), 0);
        QCOMPARE(World::refused(world.device), 0);
        for (SyncDevice *who : {&world.device, &world.other}) {
            QCOMPARE(who->fields(issue).value(u"title"_s), u"廚房漏水"_s);
            QCOMPARE(who->fields(issue).value(u"place"_s), u"廚房"_s);
            QCOMPARE(who->fields(issue).value(u"state"_s), u"open"_s);
        }
        QCOMPARE(world.device.everything(), world.other.everything());
        QVERIFY2(world.device.list(u"conflict"_s).empty(), "its beginning contradicts nobody");
        QCOMPARE(world.problems(), QStringList());
    }

    // Numbers of the lost book mean nothing in this one, even where the same ones come up again.
    void aNumberOfTheLostBookIsNotTakenForHavingSeenThisOne()
    {
        World world;
        const Id issue = world.newIssue(u"一"_s);
        world.both(world.device, world.other);
        const QString backup = world.office.backUp();
        for (int i = 0; i < 5; ++i)
            world.edit(world.device, issue, {{u"place"_s, u"地方 %1"_s.arg(i)}}); // numbers go on
        world.both(world.device, world.other);
        world.edit(world.other, issue, {{u"place"_s, u"陽台"_s}}); // based on a number of the lost book
        world.sync(world.other);

        world.office.restore(backup);
        // This book gives that number to something else: the project manager's newest value.
        world.edit(world.device, issue, {{u"place"_s, u"浴室"_s}});
        world.both(world.device, world.other);
        QCOMPARE(world.device.fields(issue).value(u"place"_s), world.other.fields(issue).value(u"place"_s));
        const auto conflicts = world.device.list(u"conflict"_s);
        QVERIFY2(!conflicts.empty(), "two values, neither of whose authors saw the other");
        QCOMPARE(world.problems(), QStringList());
    }

    void aStepThatFollowsALostOneIsTaken()
    {
        World world;
        const Id issue = world.newIssue(u"一"_s);
        world.both(world.device, world.other);
        const QString backup = world.office.backUp();
        world.edit(world.device, issue, {{u"state"_s, u"fixed"_s}, {u"fixer"_s, toString(world.device.identity().person)}, {u"after_photo"_s, toString(issue)}});
        world.both(world.device, world.other);
        world.edit(world.other, issue, {{u"state"_s, u"verified"_s}});
        world.both(world.other, world.device);

        world.office.restore(backup);
        world.both(world.other, world.device);
        QCOMPARE(World::refused(world.other), 0);
        QCOMPARE(World::refused(world.device), 0);
        QCOMPARE(world.device.fields(issue).value(u"state"_s), u"verified"_s);
        QCOMPARE(world.problems(), QStringList());
    }

    // It asked about two values of the lost book; both come again, and the office asks anew if it has to.
    void aConflictOfTheLostBookGoesAndLeavesACopy()
    {
        World world;
        const Id issue = world.newIssue(u"一"_s);
        world.both(world.device, world.other);
        const QString backup = world.office.backUp();
        world.edit(world.device, issue, {{u"place"_s, u"廚房"_s}});
        world.edit(world.other, issue, {{u"place"_s, u"陽台"_s}});
        world.both(world.device, world.other);
        QCOMPARE(int(world.device.list(u"conflict"_s).size()), 1);
        const Id conflict = world.device.list(u"conflict"_s).front().id;
        QVERIFY(world.device.save(conflict, u"conflict"_s, world.company.siteScope, {{u"state"_s, u"settled"_s}}).ok());
        world.sync(world.device);

        world.office.restore(backup);
        world.both(world.other, world.device); // the other order: another conflict, another question
        QCOMPARE(World::refused(world.device), 0);
        QCOMPARE(world.device.number("SELECT count(*) FROM removed WHERE kind = 'conflict'"), 1);
        QCOMPARE(world.device.number("SELECT count(*) FROM record WHERE kind = 'conflict' AND seq = 0"), 0);
        QCOMPARE(world.device.everything(), world.other.everything());
        QCOMPARE(world.problems(), QStringList());
    }

    void whoMaySeeWhatIsNotTakenOnTrust()
    {
        World world;
        TestDevice &admin = world.company.admin;
        const Draft half{world.office.freshId(), u"membership"_s, u"company"_s, {{u"role"_s, u"project_manager"_s}}};
        wire::SyncRequest request = world.office.pushOf(admin, {world.office.change(admin, half)});
        request.madeBefore = {{admin.op, 0}};
        const auto answers = syncedOf(world.office.sync(admin, request)).answers;
        QCOMPARE(answers.front().outcome, wire::ChangeAnswer::Outcome::Refused);
    }

    // The restored book never told this device of the site, and grants what the lost one did: as soon as it has
    // told of it, it can take it away.
    void whatARestoredBookGrantsItCanTakeAway()
    {
        World world;
        const Id site = world.office.freshId();
        const Id membership = world.office.freshId();
        TestDevice &admin = world.company.admin;
        world.office.push(admin, Draft{membership, u"membership"_s, scope::company,
                                       {{u"person"_s, toString(world.company.projectManager)}, {u"scope"_s, scope::site(site)},
                                        {u"role"_s, u"project_manager"_s}}});
        const QString backup = world.office.backUp();
        world.sync(world.device);
        QVERIFY(world.device.save(world.device.freshId(), u"issue"_s, scope::site(site), issueFields(site, u"漏水"_s)));
        world.sync(world.device);
        world.office.restore(backup);
        world.sync(world.device);
        QCOMPARE(world.device.list(u"issue"_s).size(), 1u);
        world.office.push(admin, Draft{membership, u"membership"_s, scope::company, {{voidField, u"left"_s}}});
        world.sync(world.device);
        QCOMPARE(world.device.list(u"issue"_s).size(), 0u);
        QCOMPARE(world.device.syncState().suspended, 0);
    }

    // It has to hear of the restore first; then it sends the same with what it had seen.
    void aPushForAnotherBookIsNotTaken()
    {
        World world;
        TestDevice &admin = world.company.admin;
        const QString before = world.office.ledger->read().value()->company()->epoch;
        const QByteArray change = world.office.change(admin, {world.office.freshId(), u"site"_s, u"company"_s, siteFields(u"新工地"_s)});
        wire::SyncRequest request = world.office.pushOf(admin, {change});
        request.epoch = u"another"_s;
        const office::Response refused = world.office.sync(admin, request);
        QCOMPARE(refused.status, 409);
        QCOMPARE(jsonOf(refused).value(u"epoch"_s), before);
        QCOMPARE(jsonOf(refused).value(u"expected"_s).toInteger(), admin.op);
        request.epoch = before;
        QCOMPARE(world.office.sync(admin, request).status, 200);
    }

    // A second restore, from a backup older still: what was seen is what both books share.
    void twoRestoresLeaveWhatBothBooksShare()
    {
        World world;
        const QString oldest = world.office.backUp();
        const qint64 oldestSeq = world.office.ledger->read().value()->company()->seq;
        world.newIssue(u"一"_s);
        world.sync(world.device);
        const QString newer = world.office.backUp();
        world.newIssue(u"二"_s);
        world.sync(world.device);
        world.office.restore(newer, u"epoch-2"_s);
        world.sync(world.device);
        world.newIssue(u"三"_s); // made in the second epoch
        world.sync(world.device);
        world.office.restore(oldest, u"epoch-3"_s);
        world.sync(world.device);
        QCOMPARE(world.titlesAtOffice(), QStringList({u"一"_s, u"三"_s, u"二"_s}));
        QCOMPARE(world.device.number("SELECT count(*) FROM outbox WHERE seen_seq IS NULL"), 0);
        QCOMPARE(world.device.number("SELECT max(seen_seq) FROM outbox"), oldestSeq);
    }
};

QTEST_GUILESS_MAIN(TestLostPast)
#include "test_lost_past.moc"
