// A client's file: what it lacks, and the days that are to be remembered.
#include "app/quality/client_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::quality;

namespace {

const Id birthday(1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);

ClientFile whole()
{
    return {{{u"address"_s, u"文一西路 88 号"_s}, {u"area"_s, 128}},
            {{u"family"_s, u"三口"_s}, {u"use"_s, u"次卧做书房"_s}, {u"style"_s, u"简约"_s}, {u"budget_to"_s, 30}, {u"move_in_on"_s, u"2027-02-01"_s}, {u"taboos"_s, u"忌镜对床"_s},
             {u"source"_s, u"referral"_s}, {u"value"_s, u"a"_s}, {u"value_reason"_s, u"介绍过两家"_s}},
            {{{u"phone"_s, u"13812346621"_s}}},
            {{{u"occasion"_s, u"birthday"_s}}}};
}

QStringList standing(int month, int day, QDate today, const std::vector<CareDone> &done = {}, QDate since = {})
{
    QStringList out;
    for (const CareStanding &one : careOf({{birthday, month, day, since}}, done, today))
        out << one.on.toString(Qt::ISODate) + (one.kept ? u" kept"_s : u" %1"_s.arg(one.inDays));
    return out;
}

} // namespace

class TestClientFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeFileLacksNothing();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void anEmptyFileLacksAll();
    void theNextDayToRemember_data();
    void theNextDayToRemember();
    void aDayRememberedComesBackNextYear();
    void aDayThatDoesNotExistIsLeftOut();
    void theNearestComesFirst();
    void daysRememberedOfThoseThatWereDue();
    void everybodyWritesTheSameProfileOfASite();
    void anIdTellsWhenItWasMade();
};

void TestClientFile::aWholeFileLacksNothing()
{
    QVERIFY(completenessOf(whole()).missing.empty());
    QCOMPARE(completenessOf(whole()).percent(), 100);
}

void TestClientFile::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<FilePart>("part");
    QTest::newRow("family") << u"family"_s << FilePart::Family;
    QTest::newRow("use") << u"use"_s << FilePart::Use;
    QTest::newRow("style") << u"style"_s << FilePart::Style;
    QTest::newRow("budget") << u"budget_to"_s << FilePart::Budget;
    QTest::newRow("move in") << u"move_in_on"_s << FilePart::MoveIn;
    QTest::newRow("taboos") << u"taboos"_s << FilePart::Taboos;
    QTest::newRow("source") << u"source"_s << FilePart::Source;
    QTest::newRow("value") << u"value"_s << FilePart::Value;
    QTest::newRow("why this value") << u"value_reason"_s << FilePart::ValueReason;
}

void TestClientFile::whatIsMissingIsNamed()
{
    QFETCH(QString, field);
    QFETCH(FilePart, part);
    for (const QJsonValue &nothing : {QJsonValue(), QJsonValue(u""_s)}) {
        ClientFile file = whole();
        file.profile.insert(field, nothing);
        QCOMPARE(completenessOf(file).missing, std::vector{part});
        QCOMPARE(completenessOf(file).percent(), 92); // 12 of 13
    }
}

void TestClientFile::anEmptyFileLacksAll()
{
    QCOMPARE(completenessOf({}).percent(), 0);
    ClientFile file = whole();
    file.contacts = {{{u"name"_s, u"林女士"_s}}};
    QCOMPARE(completenessOf(file).missing, std::vector{FilePart::Phone});
    file = whole();
    file.careDates = {{{u"occasion"_s, u"wedding"_s}}};
    QCOMPARE(completenessOf(file).missing, std::vector{FilePart::Birthday});
    file = whole();
    file.site.remove(u"area"_s);
    QCOMPARE(completenessOf(file).missing, std::vector{FilePart::Area});
}

void TestClientFile::theNextDayToRemember_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QString>("next");
    const QDate today(2026, 11, 23);
    QTest::newRow("later this year") << 12 << 1 << today << QDate() << u"2026-12-01 8"_s;
    QTest::newRow("today") << 11 << 23 << today << QDate() << u"2026-11-23 0"_s;
    QTest::newRow("a week ago still waits") << 11 << 16 << today << QDate() << u"2026-11-16 -7"_s;
    QTest::newRow("longer ago is next year's") << 11 << 15 << today << QDate() << u"2027-11-15 357"_s;
    QTest::newRow("over before it was noted") << 11 << 20 << today << QDate(2026, 11, 21) << u"2027-11-20 362"_s;
    QTest::newRow("over the turn of the year, late") << 12 << 30 << QDate(2027, 1, 3) << QDate() << u"2026-12-30 -4"_s;
    QTest::newRow("over the turn of the year, ahead") << 1 << 2 << QDate(2026, 12, 30) << QDate() << u"2027-01-02 3"_s;
    QTest::newRow("29 February in a leap year") << 2 << 29 << QDate(2028, 2, 20) << QDate() << u"2028-02-29 9"_s;
    QTest::newRow("29 February in a common year") << 2 << 29 << QDate(2027, 2, 20) << QDate() << u"2027-02-28 8"_s;
    QTest::newRow("29 February in a century without one") << 2 << 29 << QDate(2100, 2, 20) << QDate() << u"2100-02-28 8"_s;
}

void TestClientFile::theNextDayToRemember()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QDate, today);
    QFETCH(QDate, since);
    QFETCH(QString, next);
    QCOMPARE(standing(month, day, today, {}, since), QStringList{next});
}

void TestClientFile::aDayRememberedComesBackNextYear()
{
    const QDate on(2026, 11, 25);
    QCOMPARE(standing(11, 25, QDate(2026, 11, 23), {{birthday, on}}), QStringList{u"2026-11-25 kept"_s}); // called ahead: still shown, as done
    QCOMPARE(standing(11, 25, QDate(2026, 11, 26), {{birthday, on}}), QStringList{u"2027-11-25 364"_s});
    const Id another(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    QCOMPARE(standing(11, 25, QDate(2026, 11, 26), {{another, on}}), QStringList{u"2026-11-25 -1"_s});
}

void TestClientFile::aDayThatDoesNotExistIsLeftOut()
{
    QCOMPARE(standing(4, 31, QDate(2026, 4, 1)), QStringList());
    QCOMPARE(standing(2, 30, QDate(2026, 4, 1)), QStringList());
}

void TestClientFile::theNearestComesFirst()
{
    const Id wedding(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    const auto order = careOf({{birthday, 12, 24, {}}, {wedding, 12, 1, {}}}, {}, QDate(2026, 11, 23));
    QCOMPARE(order.size(), std::size_t(2));
    QCOMPARE(order.front().careDate, wedding);
}

void TestClientFile::daysRememberedOfThoseThatWereDue()
{
    const Id wedding(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    const std::vector<CareDate> dates{{birthday, 2, 29, {}}, {wedding, 6, 1, QDate(2026, 6, 2)}};
    const std::vector<CareDone> done{{birthday, QDate(2026, 2, 28)}, {wedding, QDate(2026, 6, 1)}};
    const CareRate year = careRate(dates, done, QDate(2026, 1, 1), QDate(2026, 12, 31));
    QCOMPARE(year.due, 1); // the wedding day was noted after it
    QCOMPARE(year.kept, 1);
    const CareRate two = careRate(dates, done, QDate(2026, 2, 28), QDate(2027, 6, 1));
    QCOMPARE(two.due, 3);
    QCOMPARE(two.kept, 1);
    QCOMPARE(careRate(dates, done, QDate(2026, 3, 1), QDate(2026, 5, 31)).due, 0);
}

void TestClientFile::everybodyWritesTheSameProfileOfASite()
{
    const Id other(2, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
    QCOMPARE(profileId(birthday), profileId(birthday));
    QVERIFY(profileId(birthday) != profileId(other));
    QVERIFY(parseId(toString(profileId(birthday))).has_value());
}

void TestClientFile::anIdTellsWhenItWasMade()
{
    const Moment made = fromMillis(1'764'000'000'123);
    QCOMPARE(*madeAt(idFrom(quint64(toMillis(made)), QByteArray(10, 'x'))), made);
    QVERIFY(!madeAt(profileId(birthday)));
}

QTEST_APPLESS_MAIN(TestClientFile)
#include "test_client_file.moc"
