// How long a company mends for nothing, as a table: when a home was finished, of what trade, and when they called.
#include "app/model/warranty.h"

#include <QTest>

using namespace plumb;
using namespace plumb::warranty;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

QJsonObject site(const QString &finishedOn)
{
    return {{u"name"_s, u"濱江花園 8-1203"_s}, {u"finished_on"_s, finishedOn}};
}

QString written(const Judgement &judged)
{
    static const QHash<Lacks, QString> lacks{{Lacks::Nothing, {}}, {Lacks::Site, u" lacks site"_s}, {Lacks::Finished, u" lacks finished"_s}, {Lacks::Trade, u" lacks trade"_s}};
    return nameOf(judged.standing) + lacks[judged.lacks] + (judged.until.isValid() ? u' ' + judged.until.toString(Qt::ISODate) : QString());
}

} // namespace

class TestWarranty : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itRunsFromTheDayItWasFinished_data()
    {
        QTest::addColumn<QString>("finished");
        QTest::addColumn<QString>("trade");
        QTest::addColumn<QString>("called");
        QTest::addColumn<QString>("judged");
        const auto row = [](const char *name, const char *finished, const char *trade, const char *called, const char *judged) {
            QTest::newRow(name) << QString::fromLatin1(finished) << QString::fromLatin1(trade) << QString::fromLatin1(called) << QString::fromLatin1(judged);
        };
        row("the day it was finished", "2026-03-10", "painting", "2026-03-10", "inside 2028-03-10");
        row("the last day", "2024-11-23", "painting", "2026-11-23", "inside 2026-11-23");
        row("the day after it", "2024-11-22", "painting", "2026-11-23", "outside 2026-11-22");
        row("before it is finished", "2026-12-01", "tiling", "2026-11-23", "inside 2028-12-01");
        row("waterproofing in its third year", "2024-03-10", "waterproofing", "2026-11-23", "inside 2029-03-10");
        row("waterproofing on its last day", "2021-11-23", "waterproofing", "2026-11-23", "inside 2026-11-23");
        row("waterproofing a day later", "2021-11-22", "waterproofing", "2026-11-23", "outside 2026-11-22");
        row("a leap day, two years on", "2024-02-29", "plumbing", "2026-02-28", "inside 2026-02-28");
        row("the day after it ended", "2024-02-29", "plumbing", "2026-03-01", "outside 2026-02-28");
        row("a leap day, five years on", "2024-02-29", "waterproofing", "2029-02-28", "inside 2029-02-28");
        row("into a leap year", "2026-02-28", "plumbing", "2028-02-29", "outside 2028-02-28");
        row("from the end of a month", "2024-08-31", "plumbing", "2026-08-31", "inside 2026-08-31");
        row("a trade nobody knows", "2025-05-01", "aquarium", "2026-11-23", "inside 2027-05-01");
        row("no trade, all are in warranty", "2025-05-01", "", "2026-11-23", "inside 2027-05-01");
        row("no trade, waterproofing is the last", "2024-05-01", "", "2026-11-23", "unknown lacks trade 2026-05-01");
        row("no trade, none is any more", "2020-05-01", "", "2026-11-23", "outside 2025-05-01");
        row("no day", "", "painting", "2026-11-23", "unknown lacks finished");
        row("a day that is none", "2026-02-29", "painting", "2026-11-23", "unknown lacks finished");
    }
    void itRunsFromTheDayItWasFinished()
    {
        QFETCH(QString, finished);
        QFETCH(QString, trade);
        QFETCH(QString, called);
        QTEST(written(judge(site(finished), trade, {}, day(called))), "judged");
    }

    void withoutASiteNobodyKnows()
    {
        QCOMPARE(written(judge({}, u"painting"_s, {}, day(u"2026-11-23"_s))), u"unknown lacks site"_s);
    }

    void theCompanyMayGiveMoreOrNone()
    {
        const QJsonObject more{{u"trade"_s, u"painting"_s}, {u"months"_s, 36}};
        const QJsonObject none{{u"trade"_s, u"demolition"_s}, {u"months"_s, 0}};
        const Terms terms = Terms::from({more, none});
        QCOMPARE(terms.months(u"painting"_s), 36);
        QCOMPARE(terms.months(u"waterproofing"_s), 60);
        QCOMPARE(terms.longest(), 60);
        QCOMPARE(terms.shortest(), 0);
        const QDate today = day(u"2026-11-23"_s);
        QCOMPARE(written(judge(site(u"2024-01-01"_s), u"painting"_s, terms, today)), u"inside 2027-01-01"_s);
        QCOMPARE(written(judge(site(u"2026-11-01"_s), u"demolition"_s, terms, today)), u"outside"_s);
    }

    void whatCannotBeReadSetsNothing()
    {
        const auto months = [](const QJsonObject &setting) { return Terms::from({setting}).months(u"painting"_s); };
        QCOMPARE(months({{u"trade"_s, u"painting"_s}, {u"months"_s, u"36"_s}}), 24);
        QCOMPARE(months({{u"trade"_s, u"painting"_s}, {u"months"_s, -1}}), 24);
        QCOMPARE(months({{u"trade"_s, u"painting"_s}, {u"months"_s, 36}, {u"void"_s, u"by mistake"_s}}), 24);
        const Terms later = Terms::from({{{u"trade"_s, u"painting"_s}, {u"months"_s, 36}}, {{u"trade"_s, u"painting"_s}, {u"months"_s, 48}}});
        QCOMPARE(later.months(u"painting"_s), 48);
    }
};

QTEST_GUILESS_MAIN(TestWarranty)
#include "test_warranty.moc"
