// A signature and what it stands under, with a real store: sealed when it is given, judged whenever somebody looks.
#include "app/viewmodels/matter_seal.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

struct World {
    Phone phone;
    Id inspection;
    Id item;
    Id issue;
    MatterSeal seal;

    World()
    {
        const QString site = toString(phone.site);
        inspection = phone.save(u"inspection"_s, {{u"site"_s, site}, {u"title"_s, u"水电验收"_s}, {u"state"_s, u"planned"_s}});
        item = phone.save(u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"开关高度"_s}, {u"result"_s, u"pass"_s}});
        issue = phone.save(u"issue"_s, {{u"site"_s, site}, {u"inspection"_s, toString(inspection)}, {u"title"_s, u"线管外露"_s}, {u"state"_s, u"open"_s}});
        look(inspection);
    }
    void look(const Id &about)
    {
        seal.setProperty("aboutId", toString(about));
        seal.componentComplete();
        if (!QTest::qWaitFor([this] { return seal.known(); }))
            qFatal("nothing gathered");
    }
    // Somebody changes something; told once the seal has taken it in.
    template <typename Change>
    bool follows(Change change)
    {
        const QString before = seal.hash();
        change();
        return QTest::qWaitFor([&] { return seal.hash() != before; });
    }
    Id photo(const Id &about, const QString &phase)
    {
        return phone.save(u"photo"_s, {{u"site"_s, toString(phone.site)}, {u"about"_s, toString(about)}, {u"file"_s, QString(64, u'a')}, {u"size"_s, 3},
                                       {u"media_type"_s, u"image/jpeg"_s}, {u"taken_at"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"phase"_s, phase}});
    }
    QVariantMap changeOf(const QVariantMap &sealed) const { return seal.standing(sealed).value(u"changes"_s).toList().value(0).toMap(); }
};

} // namespace

class TestMatterSeal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itCoversTheInspectionWithAllThatBelongsToIt()
    {
        World world;
        QCOMPARE(world.seal.records(), 3);
        QVERIFY(world.follows([&] { world.photo(world.item, u"before"_s); }));
        QCOMPARE(world.seal.records(), 4);
        const QVariantMap standing = world.seal.standing(world.seal.seal());
        QVERIFY(standing.value(u"judged"_s).toBool() && standing.value(u"asSigned"_s).toBool());
    }

    void anItemChangedAfterwardsIsNamed()
    {
        World world;
        const QVariantMap sealed = world.seal.seal();
        QVERIFY(world.follows([&] { world.phone.set(world.item, u"inspection_item"_s, {{u"result"_s, u"fail"_s}}); }));
        QVERIFY(!world.seal.standing(sealed).value(u"asSigned"_s).toBool());
        QCOMPARE(world.changeOf(sealed), (QVariantMap{{u"what"_s, u"changed"_s}, {u"kind"_s, u"inspection_item"_s}, {u"title"_s, u"开关高度"_s}}));
    }

    void anItemTakenOutIsGone()
    {
        World world;
        const QVariantMap sealed = world.seal.seal();
        QVERIFY(world.follows([&] { world.phone.set(world.issue, u"issue"_s, {{u"void"_s, u"entered twice"_s}}); }));
        QCOMPARE(world.changeOf(sealed).value(u"what"_s).toString(), u"gone"_s);
    }

    // The issue is mended, with photos of it: what was found, and signed, is as it was.
    void mendingIsNoChangeOfWhatWasFound()
    {
        World world;
        const QString before = world.seal.hash();
        QSignalSpy gathered(&world.seal, &MatterSeal::changed);
        world.photo(world.issue, u"after"_s);
        world.phone.set(world.issue, u"issue"_s, {{u"assignee"_s, toString(world.phone.identity().person)}});
        QTRY_VERIFY(!gathered.isEmpty());
        QCOMPARE(world.seal.hash(), before);
        QVERIFY(world.follows([&] { world.photo(world.issue, u"before"_s); }));
    }

    void aBriefingIsItsOwnMatter()
    {
        World world;
        const Id briefing = world.phone.save(u"briefing"_s, {{u"site"_s, toString(world.phone.site)}, {u"trade"_s, u"tiling"_s}, {u"content"_s, u"先弹线"_s},
                                                             {u"briefed_at"_s, u"2026-11-23T09:00:00.000Z"_s}});
        world.look(briefing);
        QTRY_COMPARE(world.seal.records(), 1);
        const QVariantMap sealed = world.seal.seal();
        QVERIFY(world.follows([&] { world.phone.set(briefing, u"briefing"_s, {{u"content"_s, u"不弹线"_s}}); }));
        QCOMPARE(world.changeOf(sealed).value(u"what"_s).toString(), u"changed"_s);
    }

    // A signature stands as it was given: its own fields change by being withdrawn, and by that alone.
    void aSignatureIsWithdrawnAndNeverRewritten()
    {
        World world;
        const Id signature = world.phone.save(u"signature"_s, {{u"site"_s, toString(world.phone.site)}, {u"about"_s, toString(world.inspection)}, {u"role"_s, u"client"_s},
                                                               {u"name"_s, u"木子美"_s}, {u"signed_at"_s, u"2026-11-23T09:00:00.000Z"_s}, {u"state"_s, u"stands"_s},
                                                               {u"signed"_s, QJsonObject::fromVariantMap(world.seal.seal())}});
        const auto edit = [&](const QJsonObject &set) {
            store::Save save;
            save.at = world.phone.clock->now();
            save.edits.push_back({signature, u"signature"_s, world.phone.siteScope(), set});
            return AWAIT(world.phone.store().save(std::move(save)));
        };
        for (const QJsonObject &set : {QJsonObject{{u"name"_s, u"另一人"_s}}, QJsonObject{{u"signed"_s, QJsonObject()}}, QJsonObject{{u"void"_s, u"why not"_s}}})
            QCOMPARE(edit(set).error().code, ErrorCode::IllegalTransition);
        const QString me = toString(world.phone.identity().person);
        QVERIFY(!edit({{u"state"_s, u"withdrawn"_s}, {u"withdrawn_by"_s, me}})); // no reason
        const Status withdrawn = edit({{u"state"_s, u"withdrawn"_s}, {u"withdrawn_by"_s, me}, {u"withdrawn_reason"_s, u"signed for another"_s}});
        QVERIFY2(withdrawn.ok(), withdrawn ? "" : qPrintable(withdrawn.error().detail));
    }
};

QTEST_MAIN(TestMatterSeal)
#include "test_matter_seal.moc"
