// What a signature stands under: what counts, that any change of it shows, and which record it was.
#include "app/quality/matter.h"

#include <QJsonArray>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::quality;

namespace {

const Id inspection(u"01990000-0000-7000-8000-000000000001"_s);
const Id wall(u"01990000-0000-7000-8000-000000000002"_s);
const Id ground(u"01990000-0000-7000-8000-000000000003"_s);
const Id photo(u"01990000-0000-7000-8000-000000000004"_s);

struct Part {
    Id id;
    QString kind;
    QJsonObject fields;
};

const Part head{inspection, u"inspection"_s, {{u"title"_s, u"防水验收"_s}, {u"state"_s, u"finished"_s}}};
const Part first{wall, u"inspection_item"_s, {{u"title"_s, u"墙面"_s}, {u"result"_s, u"pass"_s}, {u"points"_s, QJsonArray{1.5, 2.25}}}};
const Part second{ground, u"inspection_item"_s, {{u"title"_s, u"地面"_s}, {u"result"_s, u"fail"_s}}};

Matter matter(const std::vector<Part> &parts)
{
    Matter matter;
    for (const Part &part : parts)
        matter.add(part.id, part.kind, part.fields.value("title"_L1).toString(), part.fields);
    return matter;
}

Part with(Part part, const QString &field, const QJsonValue &value)
{
    part.fields.insert(field, value);
    return part;
}

} // namespace

class TestMatter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheSameInWhateverOrderItIsGathered()
    {
        QCOMPARE(matter({second, head, first}).hash(), matter({head, first, second}).hash());
        QCOMPARE(matter({head, head, first}).hash(), matter({head, first}).hash()); // once each
        QCOMPARE(matter({head}).hash().size(), 64);
    }

    void aDesignChangeGoesOnAfterTheClientSigned()
    {
        const Part asked{inspection, u"design_change"_s, {{u"title"_s, u"wider door"_s}, {u"cost"_s, 1200}, {u"days"_s, 2}, {u"state"_s, u"asked"_s}}};
        Part drawn = asked;
        for (const QString &field : {u"state"_s, u"signature"_s, u"agreed_at"_s, u"revision"_s, u"drawn_at"_s, u"declined_reason"_s})
            drawn = with(drawn, field, u"later"_s);
        QCOMPARE(matter({drawn}).hash(), matter({asked}).hash());
        for (const QString &field : {u"cost"_s, u"days"_s, u"title"_s})
            QVERIFY2(matter({with(asked, field, 3)}).hash() != matter({asked}).hash(), qPrintable(field));
    }

    void whatIsSignedIsAsSigned()
    {
        const QJsonObject seal = matter({head, first, second}).seal();
        const auto standing = compare(seal, matter({second, first, head}));
        QVERIFY(standing && standing->asSigned && standing->changes.empty());
    }

    void anInspectionMayBeSignedOffAfterwards()
    {
        const QJsonObject seal = matter({head, first}).seal();
        QVERIFY(compare(seal, matter({with(head, u"state"_s, u"signed"_s), first}))->asSigned);
        QVERIFY(!compare(seal, matter({with(head, u"note"_s, u"补记"_s), first}))->asSigned);
    }

    void whatChangedIsNamed()
    {
        const QJsonObject seal = matter({head, first, second}).seal();
        const Part pass = with(second, u"result"_s, u"pass"_s);
        auto standing = compare(seal, matter({head, first, pass}));
        QVERIFY(!standing->asSigned);
        QCOMPARE(standing->changes, (std::vector<MatterChange>{{MatterChange::What::Changed, u"inspection_item"_s, u"地面"_s}}));

        standing = compare(seal, matter({head, first}));
        QCOMPARE(standing->changes, (std::vector<MatterChange>{{MatterChange::What::Gone, {}, {}}}));

        const Part added{photo, u"photo"_s, {{u"file"_s, u"aa"_s}, {u"title"_s, u"新照片"_s}}};
        standing = compare(seal, matter({head, first, second, added}));
        QCOMPARE(standing->changes, (std::vector<MatterChange>{{MatterChange::What::Added, u"photo"_s, u"新照片"_s}}));
    }

    void anIssueGoesOnAndItsFindingDoesNot_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("counts");
        for (const char *living : {"state", "assignee", "fixer", "fixed_at", "after_photo", "due_on", "reopened", "duplicate_of", "tags"})
            QTest::newRow(living) << QString::fromLatin1(living) << false;
        for (const char *found : {"title", "detail", "place", "severity", "red_line", "before_photo", "item"})
            QTest::newRow(found) << QString::fromLatin1(found) << true;
    }
    void anIssueGoesOnAndItsFindingDoesNot()
    {
        QFETCH(QString, field);
        QFETCH(bool, counts);
        const Part issue{ground, u"issue"_s, {{u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s}}};
        QCOMPARE(compare(matter({issue}).seal(), matter({with(issue, field, u"another"_s)}))->asSigned, !counts);
    }

    void ofAPhotoItsPictureAndPlaceAreSigned()
    {
        const Part picture{photo, u"photo"_s, {{u"file"_s, u"aa"_s}, {u"room"_s, u"厨房"_s}}};
        const QJsonObject seal = matter({picture}).seal();
        QVERIFY(compare(seal, matter({with(picture, u"caption"_s, u"later"_s)}))->asSigned);
        QVERIFY(compare(seal, matter({with(picture, u"release"_s, u"client"_s)}))->asSigned);
        QVERIFY(!compare(seal, matter({with(picture, u"file"_s, u"bb"_s)}))->asSigned);
        QVERIFY(!compare(seal, matter({with(picture, u"room"_s, u"客厅"_s)}))->asSigned);
    }

    void aFieldOfANewerAppCounts()
    {
        const QJsonObject seal = matter({first}).seal();
        QVERIFY(!compare(seal, matter({with(first, u"later_field"_s, 1)}))->asSigned);
    }

    void aSealThatCannotBeReadIsNoJudgement_data()
    {
        QTest::addColumn<QJsonObject>("seal");
        QTest::newRow("none") << QJsonObject();
        QTest::newRow("newer") << QJsonObject{{u"v"_s, 2}, {u"hash"_s, QString(64, u'a')}};
        QTest::newRow("no hash") << QJsonObject{{u"v"_s, 1}};
        QTest::newRow("half a hash") << QJsonObject{{u"v"_s, 1}, {u"hash"_s, QString(32, u'a')}};
        QTest::newRow("hash is no text") << QJsonObject{{u"v"_s, 1}, {u"hash"_s, 7}};
    }
    void aSealThatCannotBeReadIsNoJudgement()
    {
        QFETCH(QJsonObject, seal);
        QVERIFY(!compare(seal, matter({head})));
    }

    void aSealWithoutItsDigestsStillTellsThatItChanged_data()
    {
        QTest::addColumn<QJsonValue>("records");
        QTest::newRow("none") << QJsonValue();
        QTest::newRow("no base64") << QJsonValue(u"%%%"_s);
        QTest::newRow("too short") << QJsonValue(u"AAAA"_s);
        QTest::newRow("no text") << QJsonValue(QJsonArray{1});
    }
    void aSealWithoutItsDigestsStillTellsThatItChanged()
    {
        QFETCH(QJsonValue, records);
        QJsonObject seal = matter({head}).seal();
        seal.insert(u"records"_s, records);
        QVERIFY(compare(seal, matter({head}))->asSigned);
        const auto standing = compare(seal, matter({first}));
        QVERIFY(standing && !standing->asSigned && standing->changes.empty());
    }
};

QTEST_APPLESS_MAIN(TestMatter)
#include "test_matter.moc"
