// What is more than one action takes is saved in several, one after the other: all of it, or nothing after the first
// that was not taken.
#include "app/model/wire.h"
#include "app/viewmodels/record_writer.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

constexpr int many = 2 * wire::maxPushChanges + 1;

std::vector<store::Edit> issues(Phone &phone)
{
    std::vector<store::Edit> edits;
    for (int i = 0; i < many; ++i) {
        edits.push_back({phone.services.newId(), u"issue"_s, phone.siteScope(),
                         {{u"site"_s, toString(phone.site)}, {u"title"_s, u"Issue %1"_s.arg(i)}, {u"state"_s, u"open"_s}}});
    }
    return edits;
}

qint64 saved(Phone &phone)
{
    store::ListQuery query;
    query.kind = u"issue"_s;
    return AWAIT(phone.store().count(query)).valueOr(-1);
}

} // namespace

class TestRecordWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allOfItIsSavedAndToldOnce()
    {
        Phone phone;
        RecordWriter writer;
        QSignalSpy done(&writer, &RecordWriter::saved);
        writer.write(issues(phone));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(saved(phone), qint64(many));
        QVERIFY(!writer.busy());
    }

    void nothingFollowsWhatWasNotTaken_data()
    {
        QTest::addColumn<int>("broken"); // the place of the issue that breaks a rule
        QTest::addColumn<int>("before"); // what had been saved by then
        QTest::newRow("in the first action") << 3 << 0;
        QTest::newRow("in the second") << wire::maxPushChanges + 3 << int(wire::maxPushChanges);
    }
    void nothingFollowsWhatWasNotTaken()
    {
        QFETCH(int, broken);
        QFETCH(int, before);
        Phone phone;
        std::vector<store::Edit> edits = issues(phone);
        edits[std::size_t(broken)].set.insert(u"title"_s, QJsonValue());
        RecordWriter writer;
        QSignalSpy done(&writer, &RecordWriter::saved);
        QSignalSpy failed(&writer, &RecordWriter::failed);
        writer.write(std::move(edits));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!writer.busy());
        QCOMPARE(saved(phone), qint64(before));
        QCOMPARE(done.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordWriter)
#include "test_record_writer.moc"
