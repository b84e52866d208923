// Before beside after, and the stage a photo was taken in.
#include "app/quality/photo_pairs.h"

#include <QTest>

using namespace plumb::quality;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 11, 23), QTime(hour, 0), Qt::UTC);
}
PhotoLook before(const QString &id, int hour, const QString &room = u"kitchen"_s)
{
    return {id, room, at(hour), false};
}
PhotoLook after(const QString &id, int hour, const QString &room = u"kitchen"_s)
{
    return {id, room, at(hour), true};
}

} // namespace

using Pairs = std::vector<PhotoPair>;
using Photos = std::vector<PhotoLook>;
Q_DECLARE_METATYPE(Pairs)
Q_DECLARE_METATYPE(Photos)

class TestPhotoPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photosArePaired_data();
    void photosArePaired();
    void aPhotoIsOfTheStageThatRan_data();
    void aPhotoIsOfTheStageThatRan();
};

void TestPhotoPairs::photosArePaired_data()
{
    QTest::addColumn<Photos>("photos");
    QTest::addColumn<Pairs>("pairs");
    QTest::newRow("one of each") << Photos{before(u"b"_s, 8), after(u"a"_s, 9)} << Pairs{{u"b"_s, u"a"_s}};
    QTest::newRow("no after") << Photos{before(u"b"_s, 8)} << Pairs{};
    QTest::newRow("no before") << Photos{after(u"a"_s, 9)} << Pairs{};
    QTest::newRow("a before that came later is none") << Photos{before(u"b"_s, 10), after(u"a"_s, 9)} << Pairs{};
    QTest::newRow("in the order in which they were taken")
        << Photos{before(u"b1"_s, 6), before(u"b2"_s, 7), after(u"a1"_s, 8), after(u"a2"_s, 9)}
        << Pairs{{u"b2"_s, u"a2"_s}, {u"b1"_s, u"a1"_s}};
    QTest::newRow("each before once, then the same room again")
        << Photos{before(u"b"_s, 6), after(u"a1"_s, 8), after(u"a2"_s, 9)} << Pairs{{u"b"_s, u"a2"_s}, {u"b"_s, u"a1"_s}};
    QTest::newRow("the same room before a newer one elsewhere")
        << Photos{before(u"kitchen"_s, 6), before(u"bath"_s, 7, u"bath"_s), after(u"a"_s, 9)} << Pairs{{u"kitchen"_s, u"a"_s}};
    QTest::newRow("elsewhere where there is none of the same room")
        << Photos{before(u"bath"_s, 7, u"bath"_s), after(u"a"_s, 9)} << Pairs{{u"bath"_s, u"a"_s}};
}

void TestPhotoPairs::photosArePaired()
{
    QFETCH(Photos, photos);
    QFETCH(Pairs, pairs);
    QVERIFY(pairPhotos(photos) == pairs);
    std::reverse(photos.begin(), photos.end());
    QVERIFY(pairPhotos(photos) == pairs);
}

void TestPhotoPairs::aPhotoIsOfTheStageThatRan_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("stage");
    QTest::newRow("before the first") << QDate(2026, 10, 1) << u""_s;
    QTest::newRow("its first day") << QDate(2026, 10, 5) << u"utilities"_s;
    QTest::newRow("between") << QDate(2026, 10, 20) << u"utilities"_s;
    QTest::newRow("two begun on a day: the later of them") << QDate(2026, 11, 1) << u"tiling"_s;
    QTest::newRow("years later") << QDate(2029, 1, 1) << u"tiling"_s;
}

void TestPhotoPairs::aPhotoIsOfTheStageThatRan()
{
    QFETCH(QDate, day);
    QFETCH(QString, stage);
    const std::vector<StageSpan> stages{{u"painting"_s, 6, {}}, {u"tiling"_s, 5, QDate(2026, 11, 1)},
                                        {u"waterproofing"_s, 4, QDate(2026, 11, 1)}, {u"utilities"_s, 3, QDate(2026, 10, 5)}};
    QCOMPARE(stageOn(day, stages), stage);
}

QTEST_APPLESS_MAIN(TestPhotoPairs)
#include "test_photo_pairs.moc"
