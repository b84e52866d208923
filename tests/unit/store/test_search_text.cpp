// Text as the search index knows it.
#include "app/store/search_text.h"

#include <QTest>

using namespace plumb::store;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfAText_data();
    void wordsOfAText();
    void expressionOfWhatWasTyped_data();
    void expressionOfWhatWasTyped();
    void wordsOfWhatIsFoundFromAnywhere_data();
    void wordsOfWhatIsFoundFromAnywhere();
    void expressionAmongWhatIsFoundFromAnywhere_data();
    void expressionAmongWhatIsFoundFromAnywhere();
};

void TestSearchText::wordsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("every Chinese character is a word, initials behind") << u"水电"_s << QByteArray("水 电 sd d");
    QTest::newRow("traditional is folded") << u"水電"_s << QByteArray("水 电 sd d");
    QTest::newRow("Latin stays whole, small letters") << u"Bosch GSB 18"_s << QByteArray("bosch gsb 18");
    QTest::newRow("full width is folded") << u"ＡＢ１"_s << QByteArray("ab1");
    QTest::newRow("mixed") << u"3号楼A座"_s << QByteArray("3 号 楼 a 座 hl l z");
    QTest::newRow("punctuation separates") << u"厨房，卫生间"_s << QByteArray("厨 房 卫 生 间 cf f wsj sj j");
    QTest::newRow("quotes do no harm") << u"\"AND\" *"_s << QByteArray("and");
    QTest::newRow("nothing") << u" …"_s << QByteArray();
}

void TestSearchText::wordsOfAText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, words);
    QCOMPARE(searchWords(text), words);
}

void TestSearchText::expressionOfWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expression");
    QTest::newRow("Chinese characters side by side") << u"防水"_s << QByteArray("\"防 水\"");
    QTest::newRow("traditional finds simplified") << u"驗收"_s << QByteArray("\"验 收\"");
    QTest::newRow("start of a Latin word") << u"Bos"_s << QByteArray("\"bos\" *");
    QTest::newRow("every word") << u"防水 bos"_s << QByteArray("\"防 水\" AND \"bos\" *");
    QTest::newRow("operators are only words") << u"a\" OR b*"_s << QByteArray("\"a\" * AND \"or\" * AND \"b\" *");
    QTest::newRow("nothing to look for") << u" \"*\" "_s << QByteArray();
}

void TestSearchText::expressionOfWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, expression);
    QCOMPARE(matchExpression(typed), expression);
}

void TestSearchText::wordsOfWhatIsFoundFromAnywhere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("each word of its kind") << u"contact"_s << QStringList{u"林女士"_s} << QByteArray("oop林女 oop女士 oop士 ooplns oopns oops");
    QTest::newRow("a kind of two words is no other kind") << u"site_log"_s << QStringList{u"a"_s} << QByteArray("jaaa");
    QTest::newRow("a telephone number from each digit on") << u"contact"_s << QStringList{u"林"_s, u"0571-888 12"_s}
                                                           << QByteArray("oop林 oop0571 oop888 oop12 oopl oop057188812 oop57188812 oop7188812 oop188812 oop88812 oop8812 oop812");
    QTest::newRow("a house number is a word") << u"site"_s << QStringList{u"3-1201"_s} << QByteArray("ybs3 ybs1201");
}

void TestSearchText::wordsOfWhatIsFoundFromAnywhere()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, texts);
    QFETCH(QByteArray, words);
    QCOMPARE(findWords(kind, texts), words);
}

void TestSearchText::expressionAmongWhatIsFoundFromAnywhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("expression");
    QTest::newRow("one character begins a pair") << u"翠"_s << QByteArray("\"ybs翠\" *");
    QTest::newRow("two are one") << u"翠湖"_s << QByteArray("\"ybs翠湖\"");
    QTest::newRow("three are two, next to each other") << u"翠湖湾"_s << QByteArray("\"ybs翠湖 ybs湖湾\"");
    QTest::newRow("a run that ended ends with its last alone") << u"翠湖3"_s << QByteArray("\"ybs翠湖 ybs湖 ybs3\" *");
    QTest::newRow("a character behind a number") << u"3栋"_s << QByteArray("\"ybs3 ybs栋\" *");
    QTest::newRow("part of a number, or a word") << u"1201"_s << QByteArray("(\"ybs1201\" *) OR \"ybs1201\" *");
    QTest::newRow("a number in pieces") << u"+86 138 1234"_s << QByteArray("(\"ybs86\" * AND \"ybs138\" * AND \"ybs1234\" *) OR \"ybs861381234\" *");
    QTest::newRow("a whole number from abroad") << u"+86 138 1234 6621"_s
                                                << QByteArray("(\"ybs86\" * AND \"ybs138\" * AND \"ybs1234\" * AND \"ybs6621\" *) OR \"ybs13812346621\" *");
    QTest::newRow("nothing to look for") << u" * "_s << QByteArray();
}

void TestSearchText::expressionAmongWhatIsFoundFromAnywhere()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, expression);
    QCOMPARE(findExpression(u"site"_s, typed), expression);
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_search_text.moc"
