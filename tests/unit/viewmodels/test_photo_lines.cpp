// The gallery's lines: so many photos side by side, each day with its heading, and what does not change stays.
#include "app/viewmodels/photo_lines.h"
#include "tests/unit/viewmodels/phone.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestPhotoLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachDayBeginsALineWithAHeading();
    void aNewPhotoMovesNothingBelowItsDay();
    void otherColumnsOtherLines();
    void thousandsAreKnownAsFarAsSomebodyScrolled();
    void marksAnOriginalThatIsNotHere();

private:
    QString place(int line) const { return m_lines->index(line).data(PhotoLines::Cells).toList().first().toMap().value(u"place"_s).toString(); }
    Id add(int daysAgo, int minute = 0);
    // "2026-11-22*:3" = day, heading, photos.
    QStringList lines() const;

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<RecordListModel> m_photos;
    std::unique_ptr<PhotoLines> m_lines;
    QDateTime m_noon;
};

void TestPhotoLines::init()
{
    m_phone = std::make_unique<Phone>();
    m_noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0));
    for (const auto &[daysAgo, photos] : {std::pair{0, 4}, {1, 1}, {3, 3}}) {
        for (int i = 0; i < photos; ++i)
            add(daysAgo, i);
    }
    m_photos = std::make_unique<RecordListModel>();
    m_photos->setKind(u"photo"_s);
    m_photos->setSortBy(u"taken_at"_s);
    m_photos->setDescending(true);
    m_lines = std::make_unique<PhotoLines>();
    m_lines->setPhotos(m_photos.get());
    m_photos->componentComplete();
    QTRY_COMPARE(m_photos->count(), 8);
}

void TestPhotoLines::cleanup()
{
    m_lines.reset();
    m_photos.reset();
    m_phone.reset();
}

Id TestPhotoLines::add(int daysAgo, int minute)
{
    const Moment at = fromDateTime(m_noon.addDays(-daysAgo).addSecs(60 * minute));
    return m_phone->save(u"photo"_s, {{u"site"_s, toString(m_phone->site)}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s},
                                      {u"size"_s, 1}, {u"taken_at"_s, toIso(at)}});
}

QStringList TestPhotoLines::lines() const
{
    QStringList lines;
    for (int row = 0; row < m_lines->count(); ++row) {
        const QModelIndex line = m_lines->index(row);
        lines += line.data(PhotoLines::Day).toString() + (line.data(PhotoLines::Heading).toBool() ? u"*:"_s : u":"_s)
            + QString::number(line.data(PhotoLines::Cells).toList().size());
    }
    return lines;
}

void TestPhotoLines::eachDayBeginsALineWithAHeading()
{
    QCOMPARE(lines(), (QStringList{u"2026-11-20*:3"_s, u"2026-11-20:1"_s, u"2026-11-19*:1"_s, u"2026-11-17*:3"_s}));
    QCOMPARE(m_lines->index(2).data(PhotoLines::First).toInt(), 4);
    const QVariantMap cell = m_lines->index(2).data(PhotoLines::Cells).toList().first().toMap();
    QCOMPARE(cell.value(u"recordId"_s), m_photos->index(4, 0).data(RecordListModel::RecordId));
}

void TestPhotoLines::aNewPhotoMovesNothingBelowItsDay()
{
    QSignalSpy reset(m_lines.get(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(m_lines.get(), &QAbstractItemModel::rowsRemoved);
    add(1, 5); // into the line of yesterday
    QTRY_COMPARE(lines(), (QStringList{u"2026-11-20*:3"_s, u"2026-11-20:1"_s, u"2026-11-19*:2"_s, u"2026-11-17*:3"_s}));
    QCOMPARE(m_lines->index(3).data(PhotoLines::First).toInt(), 6);
    QCOMPARE(reset.count(), 0);
    for (const QList<QVariant> &signal : removed)
        QVERIFY(signal.at(1).toInt() == 2 && signal.at(2).toInt() == 2);
    add(-1); // today
    QTRY_COMPARE(lines().first(), u"2026-11-21*:1"_s);
    QCOMPARE(m_lines->index(4).data(PhotoLines::First).toInt(), 7);
}

void TestPhotoLines::otherColumnsOtherLines()
{
    m_lines->setColumns(5);
    QCOMPARE(lines(), (QStringList{u"2026-11-20*:4"_s, u"2026-11-19*:1"_s, u"2026-11-17*:3"_s}));
    m_lines->setColumns(1);
    QCOMPARE(m_lines->count(), 8);
}

void TestPhotoLines::thousandsAreKnownAsFarAsSomebodyScrolled()
{
    std::vector<store::Edit> edits;
    for (int i = 0; i < 400; ++i) {
        edits.push_back({m_phone->services.newId(), u"photo"_s, m_phone->siteScope(),
                         {{u"site"_s, toString(m_phone->site)}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1},
                          {u"taken_at"_s, toIso(fromDateTime(m_noon.addDays(-10 - i / 3)))}}});
    }
    m_phone->saveMany(std::move(edits));
    QTRY_COMPARE(m_photos->total(), 408);
    const auto scrolled = [this] {
        m_lines->fetchMore({});
        return m_photos->count() == 408;
    };
    QTRY_VERIFY(scrolled());
    QCOMPARE(m_lines->count(), 4 + 134);
    int next = 0;
    for (int row = 0; row < m_lines->count(); ++row) {
        QCOMPARE(m_lines->index(row).data(PhotoLines::First).toInt(), next);
        next += int(m_lines->index(row).data(PhotoLines::Cells).toList().size());
        QVERIFY(m_lines->index(row).data(PhotoLines::Day).toString().startsWith(u"20"));
    }
    QCOMPARE(next, 408);
}

void TestPhotoLines::marksAnOriginalThatIsNotHere()
{
    QTRY_COMPARE(place(0), u"office"_s); // its record came, its file did not
    const QByteArray bytes("an original");
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto photo = [&](int daysAgo) {
        return store::Edit{m_phone->services.newId(), u"photo"_s, m_phone->siteScope(),
                           {{u"site"_s, toString(m_phone->site)}, {u"file"_s, hash}, {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, bytes.size()},
                            {u"taken_at"_s, toIso(fromDateTime(m_noon.addDays(-daysAgo)))}}};
    };
    m_phone->saveMany({photo(-1)});
    QTRY_COMPARE(m_photos->count(), 9);
    QTRY_COMPARE(place(0), u"office"_s);
    store::Save save;
    save.edits = {photo(5)};
    save.blobs = {{hash.toLatin1(), bytes, u"image/jpeg"_s}};
    save.at = m_phone->clock->now();
    QVERIFY(m_phone->store().save(save).result());
    QTRY_COMPARE(place(0), QString()); // now it is
    QCOMPARE(place(1), u"office"_s);
}

QTEST_GUILESS_MAIN(TestPhotoLines)
#include "test_photo_lines.moc"
