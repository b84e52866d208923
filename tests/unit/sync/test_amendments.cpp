// A signed inspection on several devices: the seal holds everywhere, and what was written beside it stays.
#include "app/sync/session.h"
#include "tests/unit/sync/office_link.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace plumb::sync;
using namespace plumb::test;
using namespace Qt::StringLiterals;
using plumb::office::test::OfficeFixture;

namespace {

// The manager has signed, the designer has seen everything up to then.
struct SignedSite {
    OfficeFixture office;
    SmallCompany company{office};
    SyncDevice manager{*office.schema, office.clock, 1};
    SyncDevice designer{*office.schema, office.clock, 2};
    const Id inspection = manager.freshId();
    const Id item = manager.freshId();

    SignedSite()
    {
        joinOffice(manager, office, company.projectManager);
        joinOffice(designer, office, company.designer);
        sync(manager);
        save(manager, inspection, u"inspection"_s, {{u"site"_s, toString(company.site)}, {u"title"_s, u"Hidden works"_s}, {u"state"_s, u"planned"_s}});
        save(manager, item, u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"Wall"_s}, {u"result"_s, u"pass"_s}});
        save(manager, inspection, u"inspection"_s, {{u"state"_s, u"running"_s}});
        sync(manager);
        sync(designer);
    }
    void sign()
    {
        save(manager, inspection, u"inspection"_s, {{u"state"_s, u"finished"_s}});
        save(manager, inspection, u"inspection"_s, {{u"state"_s, u"signed"_s}});
        sync(manager);
    }
    void save(SyncDevice &by, const Id &record, const QString &kind, const QJsonObject &set)
    {
        office.clock.advance(Millis(1000));
        const Status saved = by.save(record, kind, company.siteScope, set);
        if (!saved)
            qFatal("save: %s", qPrintable(saved.error().detail));
    }
    void sync(SyncDevice &device)
    {
        for (int round = 0; round < 2; ++round) {
            Session session;
            const Status status = device.talk(session, perfectNetwork(office), 200);
            if (!status)
                qFatal("sync: %s", qPrintable(status.error().detail));
        }
    }
};

} // namespace

class TestAmendments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasWrittenBeforeTheSealWasSeenBecomesAnAmendment_data()
    {
        QTest::addColumn<bool>("sawTheSealBeforeSending");
        QTest::newRow("sent at once") << false;
        QTest::newRow("the seal was fetched first, by the other half of a lost round trip") << true;
    }
    void whatWasWrittenBeforeTheSealWasSeenBecomesAnAmendment()
    {
        QFETCH(bool, sawTheSealBeforeSending);
        SignedSite site;
        site.save(site.designer, site.item, u"inspection_item"_s, {{u"result"_s, u"fail"_s}});
        site.sign();
        if (sawTheSealBeforeSending) {
            // The page arrives, the answers do not: as if only the pull had been asked for.
            wire::SyncResponse page;
            Session session;
            (void)site.designer.talk(session, [&](const HttpRequest &request) -> Result<HttpResponse> {
                HttpRequest pullOnly = request;
                auto decoded = wire::decodeRequest(request.body);
                decoded->changes.clear();
                decoded->signature.clear();
                pullOnly.body = wire::encode(*decoded);
                return askOffice(site.office, pullOnly);
            }, 3);
            QCOMPARE(site.designer.fields(site.inspection).value(u"state"_s).toString(), u"signed"_s);
            QCOMPARE(site.designer.fields(site.item).value(u"result"_s).toString(), u"fail"_s);
        }
        site.sync(site.designer);
        site.sync(site.manager);
        QCOMPARE(site.designer.everything(), site.manager.everything());
        QCOMPARE(site.designer.fields(site.item).value(u"result"_s).toString(), u"pass"_s);
        const auto amendments = site.designer.list(u"amendment"_s);
        QCOMPARE(amendments.size(), std::size_t(1));
        QCOMPARE(amendments.front().fields.value(u"after"_s).toObject(), (QJsonObject{{u"result"_s, u"fail"_s}}));
        QCOMPARE(site.designer.syncState().refused, 0);
    }

    void whoeverKnowsTheSealAmendsAtOnce()
    {
        SignedSite site;
        site.sign();
        site.sync(site.designer);
        store::Save save;
        save.edits = {{site.item, u"inspection_item"_s, site.company.siteScope, {{u"result"_s, u"fail"_s}}}};
        save.reason = u"measured again"_s;
        QVERIFY(site.designer.save(save).ok());
        QCOMPARE(site.designer.fields(site.item).value(u"result"_s).toString(), u"pass"_s);
        const auto before = site.designer.list(u"amendment"_s);
        QCOMPARE(before.size(), std::size_t(1));
        QCOMPARE(before.front().fields.value(u"reason"_s).toString(), u"measured again"_s);
        QCOMPARE(before.front().fields.value(u"about"_s).toString(), toString(site.item));
        site.sync(site.designer);
        site.sync(site.manager);
        QCOMPARE(site.manager.list(u"amendment"_s).size(), std::size_t(1));
        QCOMPARE(site.designer.everything(), site.manager.everything());
    }

    void aSealedInspectionTakesNoNewItem()
    {
        SignedSite site;
        site.sign();
        const Status saved = site.manager.save(site.manager.freshId(), u"inspection_item"_s, site.company.siteScope,
                                               {{u"inspection"_s, toString(site.inspection)}, {u"position"_s, 2}, {u"title"_s, u"Floor"_s}});
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, ErrorCode::Sealed);
    }

    // Two people add to one list; the second types on before the first answer is here.
    void typingOnDoesNotUndoWhatWasCombined()
    {
        SignedSite site;
        const Id issue = site.manager.freshId();
        QJsonObject fields = issueFields(site.company.site, u"Crack"_s);
        fields.insert(u"tags"_s, QJsonArray{u"a"_s, u"b"_s});
        site.save(site.manager, issue, u"issue"_s, fields);
        site.sync(site.manager);
        site.sync(site.designer);
        site.save(site.manager, issue, u"issue"_s, {{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}});
        site.sync(site.manager);
        site.save(site.designer, issue, u"issue"_s, {{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s}}});
        site.save(site.designer, issue, u"issue"_s, {{u"tags"_s, QJsonArray{u"a"_s, u"b"_s, u"d"_s, u"e"_s}}});
        site.sync(site.designer);
        site.sync(site.manager);
        QCOMPARE(site.manager.fields(issue).value(u"tags"_s).toArray().size(), 5);
        QCOMPARE(site.designer.everything(), site.manager.everything());
    }

    void aRefusedChangeIsLetBeAndStays()
    {
        SignedSite site;
        site.save(site.designer, site.item, u"inspection_item"_s, {{u"inspection"_s, toString(site.inspection)}, {u"note"_s, u"damp"_s}});
        wire::SyncResponse refusal;
        refusal.epoch = site.designer.replica().state()->epoch;
        refusal.cursor = site.designer.replica().state()->cursor;
        refusal.grantsTag = site.designer.replica().state()->grantsTag;
        const qint64 op = 1;
        refusal.answers = {{op, wire::ChangeAnswer::Outcome::Refused, 0, u"not_allowed"_s, u"role"_s, {}}};
        QVERIFY(site.designer.replica().apply(refusal, site.office.clock.now()).ok());
        QCOMPARE(site.designer.syncState().refused, 1);
        QCOMPARE(*site.designer.reader().toDecide(site.item), 1);
        QCOMPARE(site.designer.reader().waiting(10)->front().op, op);
        QVERIFY(site.designer.letBe(op).ok());
        QCOMPARE(site.designer.syncState().refused, 0);
        QCOMPARE(*site.designer.reader().toDecide(site.item), 0);
    }
};

QTEST_GUILESS_MAIN(TestAmendments)
#include "test_amendments.moc"
