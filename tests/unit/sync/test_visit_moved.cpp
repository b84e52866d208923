// A repair's appointment moved on two devices that do not hear of each other: one conflict, both times and both people
// kept, and never the day of the one with the person of the other.
#include "app/sync/session.h"
#include "tests/unit/office/complaint_office.h"
#include "tests/unit/sync/office_link.h"

#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::ComplaintOffice;

namespace {

struct World {
    ComplaintOffice office;
    SyncDevice adviser{*office.schema, office.clock, 31};
    SyncDevice desk{*office.schema, office.clock, 32};
    Id repair;

    World()
    {
        joinOffice(adviser, office, office.adviser.person);
        joinOffice(desk, office, office.desk.person);
        settle();
        repair = desk.freshId();
        save(desk, office.repair());
        settle();
        save(adviser, {{u"state"_s, u"assigned"_s}, {u"assigned_at"_s, toIso(office.clock.now())}, {u"owner"_s, who(office.adviser)}});
        QJsonObject first = visit(u"2026-11-24T01:00:00.000Z"_s, office.adviser);
        first.insert(u"state"_s, u"appointed"_s);
        save(adviser, first);
        settle();
    }
    static QString who(const office::test::TestDevice &device) { return toString(device.person); }
    static QJsonObject visit(const QString &at, const office::test::TestDevice &comes) { return {{u"appointment_at"_s, at}, {u"appointment_who"_s, who(comes)}}; }
    void save(SyncDevice &by, const QJsonObject &set)
    {
        office.clock.advance(Millis(1000));
        if (const Status saved = by.save(repair, u"maintenance"_s, office.scopeName, set); !saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
    }
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            for (SyncDevice *device : {&adviser, &desk}) {
                Session session;
                if (const Status talked = device->talk(session, perfectNetwork(office), 200); !talked)
                    qFatal("settle: %s", qPrintable(talked.error().detail));
            }
        }
    }
    QJsonObject shown(SyncDevice &device)
    {
        const QJsonObject fields = device.fields(repair);
        return {{u"appointment_at"_s, fields.value(u"appointment_at"_s)}, {u"appointment_who"_s, fields.value(u"appointment_who"_s)}};
    }
};

} // namespace

class TestVisitMoved : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothTimesAreKeptAndNoneIsHalfOfEach()
    {
        World world;
        const QJsonObject monday = World::visit(u"2026-11-30T01:00:00.000Z"_s, world.office.adviser);
        const QJsonObject friday = World::visit(u"2026-11-27T06:30:00.000Z"_s, world.office.desk);
        world.save(world.adviser, monday);
        world.save(world.desk, friday);
        world.settle();
        QCOMPARE(world.shown(world.adviser), world.shown(world.desk));
        QCOMPARE(world.shown(world.desk), friday); // the later of the two
        for (SyncDevice *device : {&world.adviser, &world.desk}) {
            const auto conflicts = device->list(u"conflict"_s);
            QCOMPARE(conflicts.size(), std::size_t(1));
            QCOMPARE(conflicts.front().fields.value(u"about"_s).toString(), toString(world.repair));
            QCOMPARE(conflicts.front().fields.value(u"kept"_s).toObject(), friday);
            QCOMPARE(conflicts.front().fields.value(u"lost"_s).toObject(), monday);
        }
        QCOMPARE(world.adviser.everything(), world.desk.everything());
    }

    // Only the time was moved by one, only the person by the other: still one thing.
    void aNewPersonAndANewTimeAreOneQuestion()
    {
        World world;
        world.save(world.adviser, {{u"appointment_at"_s, u"2026-11-30T01:00:00.000Z"_s}});
        world.save(world.desk, {{u"appointment_who"_s, World::who(world.office.desk)}});
        world.settle();
        QCOMPARE(world.shown(world.adviser), World::visit(u"2026-11-24T01:00:00.000Z"_s, world.office.desk));
        const auto conflicts = world.adviser.list(u"conflict"_s);
        QCOMPARE(conflicts.size(), std::size_t(1));
        QCOMPARE(conflicts.front().fields.value(u"lost"_s).toObject(), World::visit(u"2026-11-30T01:00:00.000Z"_s, world.office.adviser));
    }

    void whatOneWritesAboutTheWorkIsNoConflict()
    {
        World world;
        world.save(world.adviser, World::visit(u"2026-11-30T01:00:00.000Z"_s, world.office.adviser));
        world.save(world.desk, {{u"detail"_s, u"The client is there after six"_s}});
        world.settle();
        QVERIFY(world.adviser.list(u"conflict"_s).empty());
        QCOMPARE(world.adviser.fields(world.repair).value(u"detail"_s), world.desk.fields(world.repair).value(u"detail"_s));
    }
};

QTEST_GUILESS_MAIN(TestVisitMoved)
#include "test_visit_moved.moc"
