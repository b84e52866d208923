// What lies behind a wall is found by room, wall and stage; what was mended is shown beside what it was.
#include "app/viewmodels/photo_pairs.h"
#include "app/viewmodels/wall_photos.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

QJsonObject photo(const QString &room, const QString &wall, const QString &takenAt, const Id &about = {})
{
    QJsonObject fields{{u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1000}, {u"taken_at"_s, takenAt}};
    if (!room.isEmpty())
        fields.insert(u"room"_s, room);
    if (!wall.isEmpty())
        fields.insert(u"wall"_s, wall);
    if (!about.isNull())
        fields.insert(u"about"_s, toString(about));
    return fields;
}

struct Site {
    Phone phone;
    Id utilities = stage(u"utilities"_s, 3, u"2026-09-01"_s);
    Id waterproofing = stage(u"waterproofing"_s, 4, u"2026-10-01"_s);

    Id stage(const QString &code, int position, const QString &began)
    {
        return save(u"stage"_s, {{u"code"_s, code}, {u"position"_s, position}, {u"state"_s, u"waiting"_s}, {u"started_on"_s, began}});
    }
    Id save(const QString &kind, QJsonObject fields)
    {
        if (kind != "inspection_item"_L1)
            fields.insert(u"site"_s, toString(phone.site));
        return phone.save(kind, fields, phone.siteScope());
    }
};

QStringList names(const QVariantList &list)
{
    QStringList all;
    for (const QVariant &one : list)
        all += u"%1 %2"_s.arg(one.toMap().value(u"name"_s).toString()).arg(one.toMap().value(u"count"_s).toInt());
    return all;
}

// "utilities: <how many photos>" …
QStringList byStage(const WallPhotos &wall)
{
    QStringList all;
    for (const QVariant &stage : wall.stages())
        all += u"%1: %2"_s.arg(stage.toMap().value(u"code"_s).toString()).arg(stage.toMap().value(u"photos"_s).toList().size());
    return all;
}

} // namespace

class TestWallPhotos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roomsAndWallsAreThoseThatPhotosName();
    void aPhotoIsOfTheStageOfWhatItIsAbout();
    void theOldestComesFirst();
    void aNewPhotoShowsByItself();
    void pairsFollowTheirPhotos();
};

void TestWallPhotos::roomsAndWallsAreThoseThatPhotosName()
{
    Site site;
    site.save(u"photo"_s, photo(u"Kitchen"_s, u"east"_s, u"2026-09-02T08:00:00.000Z"_s));
    site.save(u"photo"_s, photo(u"Kitchen"_s, u"north"_s, u"2026-09-03T08:00:00.000Z"_s));
    site.save(u"photo"_s, photo(u"Kitchen"_s, {}, u"2026-09-04T08:00:00.000Z"_s));
    site.save(u"photo"_s, photo(u"Bath"_s, u"south"_s, u"2026-09-04T08:00:00.000Z"_s));
    site.save(u"photo"_s, photo({}, {}, u"2026-09-04T08:00:00.000Z"_s));
    WallPhotos wall;
    wall.setProperty("siteId", toString(site.phone.site));
    wall.componentComplete();
    QTRY_VERIFY(wall.known());
    QCOMPARE(names(wall.rooms()), (QStringList{u"Bath 1"_s, u"Kitchen 3"_s}));
    QCOMPARE(wall.count(), 0); // of no room yet
    wall.setProperty("room", u"Kitchen"_s);
    QTRY_COMPARE(names(wall.walls()), (QStringList{u"east 1"_s, u"north 1"_s}));
    QCOMPARE(wall.count(), 3);
    wall.setProperty("wall", u"north"_s);
    QTRY_COMPARE(wall.count(), 1);
}

void TestWallPhotos::aPhotoIsOfTheStageOfWhatItIsAbout()
{
    Site site;
    const Id inspection = site.save(u"inspection"_s, {{u"stage"_s, toString(site.utilities)}, {u"title"_s, u"Pipes"_s}, {u"state"_s, u"planned"_s}});
    const Id item = site.save(u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"Slope"_s}});
    const QString late = u"2026-10-20T08:00:00.000Z"_s; // while the next stage runs
    site.save(u"photo"_s, photo(u"Bath"_s, u"east"_s, late, item));
    site.save(u"photo"_s, photo(u"Bath"_s, u"east"_s, late, inspection));
    site.save(u"photo"_s, photo(u"Bath"_s, u"east"_s, late));
    site.save(u"photo"_s, photo(u"Bath"_s, u"east"_s, late, site.phone.site));
    site.save(u"photo"_s, photo(u"Bath"_s, u"east"_s, u"2026-08-01T08:00:00.000Z"_s));
    WallPhotos wall;
    wall.setProperty("siteId", toString(site.phone.site));
    wall.setProperty("room", u"Bath"_s);
    wall.componentComplete();
    QTRY_COMPARE(byStage(wall), (QStringList{u": 1"_s, u"utilities: 2"_s, u"waterproofing: 2"_s}));
}

void TestWallPhotos::theOldestComesFirst()
{
    Site site;
    const Id second = site.save(u"photo"_s, photo(u"Bath"_s, {}, u"2026-09-20T08:00:00.000Z"_s));
    const Id first = site.save(u"photo"_s, photo(u"Bath"_s, {}, u"2026-09-10T08:00:00.000Z"_s));
    WallPhotos wall;
    wall.setProperty("siteId", toString(site.phone.site));
    wall.setProperty("room", u"Bath"_s);
    wall.componentComplete();
    QTRY_COMPARE(wall.count(), 2);
    const QVariantList shown = wall.stages().first().toMap().value(u"photos"_s).toList();
    QCOMPARE(shown.at(0).toMap().value(u"recordId"_s).toString(), toString(first));
    QCOMPARE(shown.at(1).toMap().value(u"recordId"_s).toString(), toString(second));
}

void TestWallPhotos::aNewPhotoShowsByItself()
{
    Site site;
    WallPhotos wall;
    wall.setProperty("siteId", toString(site.phone.site));
    wall.setProperty("room", u"Bath"_s);
    wall.componentComplete();
    QTRY_VERIFY(wall.known());
    site.save(u"photo"_s, photo(u"Bath"_s, {}, u"2026-09-20T08:00:00.000Z"_s));
    QTRY_COMPARE(wall.count(), 1);
}

void TestWallPhotos::pairsFollowTheirPhotos()
{
    Site site;
    const Id issue = site.phone.issue(u"Cracked tile"_s);
    PhotoPairs pairs;
    pairs.setProperty("abouts", QStringList{QString(), toString(issue)});
    pairs.componentComplete();
    const Id before = site.save(u"photo"_s, photo(u"Bath"_s, {}, u"2026-09-10T08:00:00.000Z"_s, issue));
    QJsonObject mended = photo(u"Bath"_s, {}, u"2026-09-12T08:00:00.000Z"_s, issue);
    mended.insert(u"phase"_s, u"after"_s);
    const Id after = site.save(u"photo"_s, mended);
    QTRY_COMPARE(pairs.list().size(), 1);
    const QVariantMap pair = pairs.list().first().toMap();
    QCOMPARE(pair.value(u"before"_s).toString(), toString(before));
    QCOMPARE(pair.value(u"after"_s).toString(), toString(after));
    QCOMPARE(pair.value(u"afterFields"_s).toMap().value(u"room"_s).toString(), u"Bath"_s);
    pairs.setProperty("abouts", QStringList{toString(site.utilities)});
    QTRY_COMPARE(pairs.list().size(), 0);
}

QTEST_GUILESS_MAIN(TestWallPhotos)
#include "test_wall_photos.moc"
