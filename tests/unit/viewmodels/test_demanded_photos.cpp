// Which photos are asked for and which are there: those of the items, then those of the stage.
#include "app/viewmodels/demanded_photos.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestDemandedPhotos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForThoseOfItemsThenOfTheStage();
    void countsWhatComesIn();
    void asksNothingOfWhatDoesNotApply();
    void findsTheNextThatIsMissing();
    void wantsOneOfEachRoomThatItemsName();
    void wantsOneOfEachWallThatPhotosName();
    void asksWithoutAnInspectionWhatTheStageAsks();

private:
    void add(const QString &about, const QString &demand = {}, const QString &room = {}, const QString &wall = {});
    QVariantMap find(const QString &demand, const QString &room, const QString &wall = {}) const
    {
        const int row = m_photos->rowOf(m_stage, demand, room, wall);
        return row < 0 ? QVariantMap() : this->row(row);
    }
    int rows(const QString &demand) const
    {
        const QVariantList all = m_photos->list().toList();
        return int(std::count_if(all.begin(), all.end(), [&](const QVariant &one) { return one.toMap().value(u"demand"_s) == demand; }));
    }
    Id m_inspection;
    QVariantMap row(int number) const { return m_photos->list().toList().at(number).toMap(); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<DemandedPhotos> m_photos;
    QString m_stage;
    Id m_item;
};

void TestDemandedPhotos::init()
{
    m_phone = std::make_unique<Phone>();
    const QString site = toString(m_phone->site);
    m_stage = toString(m_phone->save(u"stage"_s, {{u"site"_s, site}, {u"code"_s, u"utilities"_s}, {u"position"_s, 2}, {u"state"_s, u"waiting"_s}}));
    const Id inspection = m_inspection = m_phone->save(u"inspection"_s, {{u"site"_s, site}, {u"title"_s, u"Hidden works"_s}, {u"stage"_s, m_stage},
                                                          {u"code"_s, u"utilities"_s}, {u"template_version"_s, 1}, {u"state"_s, u"planned"_s}});
    m_item = m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"Pressure test"_s},
                                                  {u"room"_s, u"Kitchen"_s}, {u"photos_wanted"_s, 2}});
    m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 2}, {u"title"_s, u"Labels"_s}});
    m_photos = std::make_unique<DemandedPhotos>();
    m_photos->classBegin();
    m_photos->setInspectionId(toString(inspection));
    m_photos->componentComplete();
    QTRY_VERIFY(m_photos->wanted() > 2);
}

void TestDemandedPhotos::cleanup()
{
    m_photos.reset();
    m_phone.reset();
}

void TestDemandedPhotos::add(const QString &about, const QString &demand, const QString &room, const QString &wall)
{
    QJsonObject photo{{u"site"_s, toString(m_phone->site)}, {u"about"_s, about}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s},
                      {u"size"_s, 1}, {u"taken_at"_s, toIso(m_phone->clock->now())}};
    if (!demand.isEmpty())
        photo.insert(u"demand"_s, demand);
    if (!room.isEmpty())
        photo.insert(u"room"_s, room);
    if (!wall.isEmpty())
        photo.insert(u"wall"_s, wall);
    m_phone->save(u"photo"_s, photo);
}

void TestDemandedPhotos::asksForThoseOfItemsThenOfTheStage()
{
    QCOMPARE(row(0).value(u"title"_s).toString(), u"Pressure test"_s);
    QCOMPARE(row(0).value(u"aboutId"_s).toString(), toString(m_item));
    QCOMPARE(row(0).value(u"wanted"_s).toInt(), 2);
    QCOMPARE(row(0).value(u"room"_s).toString(), u"Kitchen"_s);
    QCOMPARE(row(1).value(u"demand"_s).toString(), u"walls"_s); // as the checklist of the stage says
    QCOMPARE(row(1).value(u"aboutId"_s).toString(), m_stage);
    QCOMPARE(m_photos->there(), 0);
    QCOMPARE(m_photos->rowOf(toString(m_item), {}), 0);
    QCOMPARE(m_photos->rowOf(m_stage, u"walls"_s, u"Kitchen"_s), 1);
    QCOMPARE(m_photos->rowOf(m_stage, u"walls"_s, u"Attic"_s), -1);
    QCOMPARE(m_photos->rowOf(m_stage, {}), -1);
}

void TestDemandedPhotos::countsWhatComesIn()
{
    add(toString(m_item));
    QTRY_COMPARE(m_photos->there(), 1);
    add(m_stage, u"walls"_s, u"Kitchen"_s);
    add(m_stage, u"walls"_s, u"Kitchen"_s); // one of each wall: the second counts for nothing that is asked for
    QTRY_COMPARE(row(1).value(u"there"_s).toInt(), 2);
    QCOMPARE(m_photos->there(), 2);
}

void TestDemandedPhotos::asksNothingOfWhatDoesNotApply()
{
    const int wanted = m_photos->wanted();
    m_phone->set(m_item, u"inspection_item"_s, {{u"result"_s, u"not_applicable"_s}, {u"reason"_s, u"no pipes"_s}});
    QTRY_COMPARE(m_photos->wanted(), wanted - 2);
}

void TestDemandedPhotos::findsTheNextThatIsMissing()
{
    QCOMPARE(m_photos->nextOpen(0), 0);
    add(toString(m_item));
    add(toString(m_item));
    QTRY_COMPARE(m_photos->nextOpen(0), 1);
    const int last = int(m_photos->list().toList().size()) - 1;
    QCOMPARE(m_photos->nextOpen(last), last);
    add(m_stage, row(last).value(u"demand"_s).toString());
    QTRY_COMPARE(m_photos->nextOpen(last), 1); // and round
}

void TestDemandedPhotos::wantsOneOfEachRoomThatItemsName()
{
    QCOMPARE(rows(u"groove"_s), 1);
    const Id bath = m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(m_inspection)}, {u"position"_s, 3}, {u"title"_s, u"Slope"_s},
                                                         {u"room"_s, u"Bath"_s}});
    QTRY_COMPARE(rows(u"groove"_s), 2);
    QCOMPARE(rows(u"panel"_s), 1); // of the stage
    add(m_stage, u"groove"_s);
    add(m_stage, u"groove"_s, u"Attic"_s);
    add(m_stage, u"groove"_s, u"Bath"_s);
    QTRY_COMPARE(find(u"groove"_s, u"Bath"_s).value(u"there"_s).toInt(), 1);
    QCOMPARE(find(u"groove"_s, u"Bath"_s).value(u"detail"_s).toString(), u"Bath"_s);
    QCOMPARE(find(u"groove"_s, u"Kitchen"_s).value(u"there"_s).toInt(), 0);
    m_phone->set(bath, u"inspection_item"_s, {{u"result"_s, u"not_applicable"_s}, {u"reason"_s, u"no such room"_s}});
    QTRY_COMPARE(rows(u"groove"_s), 1);
}

void TestDemandedPhotos::wantsOneOfEachWallThatPhotosName()
{
    add(m_stage, {}, u"Kitchen"_s, u"north"_s); // of an earlier stage, or of nothing that is asked
    add(m_stage, u"walls"_s, u"Kitchen"_s, u"east"_s);
    QTRY_COMPARE(rows(u"walls"_s), 2);
    QCOMPARE(rows(u"groove"_s), 1);
    QCOMPARE(find(u"walls"_s, u"Kitchen"_s, u"east"_s).value(u"there"_s).toInt(), 1);
    QCOMPARE(find(u"walls"_s, u"Kitchen"_s, u"north"_s).value(u"there"_s).toInt(), 0);
    QVERIFY(find(u"walls"_s, u"Kitchen"_s, u"north"_s).value(u"detail"_s).toString().contains(u"north"_s));
    QVERIFY(find(u"walls"_s, u"Kitchen"_s, u"south"_s).isEmpty());
    QCOMPARE(m_photos->there(), 1);
}

void TestDemandedPhotos::asksWithoutAnInspectionWhatTheStageAsks()
{
    const int all = m_photos->wanted();
    m_photos = std::make_unique<DemandedPhotos>();
    m_photos->classBegin();
    m_photos->setStageId(m_stage);
    m_photos->componentComplete();
    QTRY_COMPARE(m_photos->wanted(), all - 2); // without those of the items
    QCOMPARE(find(u"groove"_s, {}).value(u"aboutId"_s).toString(), m_stage);
    add(m_stage, u"groove"_s, u"Kitchen"_s);
    QTRY_COMPARE(find(u"groove"_s, {}).value(u"there"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDemandedPhotos)
#include "test_demanded_photos.moc"
