// What of its own work a device is not told a second time, and what it has to hear all the same.
#include "app/model/wire.h"
#include "tests/unit/office/site_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// The manager pushes one change as a device that stands where `known` ended.
wire::SyncResponse pushFrom(SiteOffice &office, const wire::SyncResponse &known, const Draft &draft)
{
    wire::SyncRequest request = office.pushOf(office.manager, {office.change(office.manager, draft)});
    request.epoch = known.epoch;
    request.grantsTag = known.grantsTag;
    request.cursor = known.cursor;
    return syncedOf(office.sync(office.manager, request));
}

} // namespace

class TestOwnChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCameLeanIsKeptWhole()
    {
        SiteOffice office;
        std::vector<QByteArray> changes;
        for (int i = 0; i < 3; ++i)
            changes.push_back(office.change(office.manager, office.issue(office.freshId(), u"空鼓"_s)));
        const wire::SyncRequest whole = office.pushOf(office.manager, changes);
        const wire::SyncRequest request = *wire::decodeRequestAsSent(wire::encodeLean(whole));
        QVERIFY(request.changes[2].size() < changes[2].size());
        QCOMPARE(syncedOf(office.sync(office.manager, request)).lastOp, 3);
        for (std::size_t i = 0; i < changes.size(); ++i)
            QCOMPARE((*(*office.ledger->read())->logOf(office.manager.id, qint64(i) + 1))->bytes, changes[i]);
    }

    // The device knows what it made; whatever else happened in the same scope it has to hear.
    void theyDoNotComeBackOthersDo()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const auto title = [&](const QString &text, qint64 base) {
            return Draft{id, u"issue"_s, office.scopeName, {{u"title"_s, text}}, {{u"title"_s, base}}};
        };
        auto known = office.pullAll(office.manager).last;
        const auto first = pushFrom(office, known, office.issue(id, u"一"_s));
        QVERIFY(first.records.empty() && first.complete);
        QCOMPARE(first.cursor, office.seq());
        QCOMPARE(first.scopes.value(office.scopeName).headSeq, office.seq()); // and can be compared
        office.push(office.lead, office.issue(office.freshId(), u"of somebody else"_s));
        known.cursor = first.cursor;
        const auto second = pushFrom(office, known, title(u"二"_s, first.answers[0].seq));
        QCOMPARE(second.records.size(), 2u);
        known.cursor = 0;
        QCOMPARE(pushFrom(office, known, title(u"三"_s, second.answers[0].seq)).records.size(), office.pullAll(office.manager).records.size());
    }

    void aRecordInConflictComesBack()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const qint64 base = office.push(office.manager, office.issue(id, u"一"_s)).seq;
        const auto title = [&](const QString &text) { return Draft{id, u"issue"_s, office.scopeName, {{u"title"_s, text}}, {{u"title"_s, base}}}; };
        office.push(office.lead, title(u"老吳"_s));
        const auto answer = pushFrom(office, office.pullAll(office.manager).last, title(u"陳強"_s));
        QVERIFY(word(answer.answers[0].outcome) != u"applied"_s);
        QVERIFY(!answer.records.empty());
    }

    // Nothing follows it in its scope: by the sequence alone it would pass for the device's own.
    void aMergedTextComesBack()
    {
        SiteOffice office;
        const Id id = office.freshId();
        Draft first = office.issue(id, u"一"_s);
        first.set.insert(u"detail"_s, u"north wall\neast wall\nsouth wall"_s);
        const qint64 base = office.push(office.manager, first).seq;
        const auto detail = [&](const QString &text) { return Draft{id, u"issue"_s, office.scopeName, {{u"detail"_s, text}}, {{u"detail"_s, base}}}; };
        office.push(office.lead, detail(u"north wall damp\neast wall\nsouth wall"_s));
        const auto answer = pushFrom(office, office.pullAll(office.manager).last, detail(u"north wall\neast wall\nsouth wall dry"_s));
        QCOMPARE(word(answer.answers[0].outcome), u"merged"_s);
        QCOMPARE(answer.records.size(), 1u);
        QCOMPARE(fieldsOf(answer.records[0]).value(u"detail"_s).toString(), u"north wall damp\neast wall\nsouth wall dry"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnChanges)
#include "test_own_changes.moc"
