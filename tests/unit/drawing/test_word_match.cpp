// What is looked for is found however the writer of the drawing put it down.
#include "app/drawing/word_match.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::drawing;

class TestWordMatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatMeansTheSameMatches_data()
    {
        QTest::addColumn<QString>("drawn");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("at"); // -1: not found
        QTest::newRow("as it is") << u"平面布置图"_s << u"布置"_s << qsizetype(2);
        QTest::newRow("a radical for the sign") << u"平⾯布置图"_s << u"平面"_s << qsizetype(0);
        QTest::newRow("traditional in the drawing") << u"一層 衛生間"_s << u"卫生间"_s << qsizetype(3);
        QTest::newRow("traditional typed") << u"一层 卫生间"_s << u"衛生間"_s << qsizetype(3);
        QTest::newRow("capitals") << u"See DETAIL A"_s << u"detail a"_s << qsizetype(4);
        QTest::newRow("full width") << u"标高 ３．２００"_s << u"3.2"_s << qsizetype(3);
        QTest::newRow("not there") << u"平面布置图"_s << u"立面"_s << qsizetype(-1);
    }
    void whatMeansTheSameMatches()
    {
        QFETCH(QString, drawn);
        QFETCH(QString, typed);
        QTEST(matchable(drawn).indexOf(matchable(typed)), "at");
    }

    void nothingMoves()
    {
        const QString text = u"ﬁnish ⾯ ㎡ İ ß 𠮷 衛"_s; // signs that grow when they are taken apart
        QCOMPARE(matchable(text).size(), text.size());
        QCOMPARE(asWritten(text).size(), text.size());
        QCOMPARE(asWritten(u"⾯"_s), u"面"_s);
        QCOMPARE(asWritten(u"衛A"_s), u"衛A"_s);
    }
};

QTEST_APPLESS_MAIN(TestWordMatch)
#include "test_word_match.moc"
