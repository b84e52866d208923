// Which questions are asked, and what is no questionnaire.
#include "app/quality/questionnaire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb::quality;

namespace {

QJsonObject question(const QString &key, const QString &kind = u"score"_s, const QString &words = u"?"_s)
{
    return {{u"key"_s, key}, {u"kind"_s, kind}, {u"text"_s, QJsonObject{{u"en"_s, words}}}};
}

QJsonObject kept(int version, const QString &state, const QJsonArray &questions, const QString &occasion = u"living"_s)
{
    return {{u"id"_s, u"q%1"_s.arg(version)}, {u"occasion"_s, occasion}, {u"version"_s, version}, {u"state"_s, state}, {u"questions"_s, questions}};
}

const QJsonArray one{question(u"overall"_s)};
const QJsonObject own{{u"living"_s, QJsonArray{question(u"recommend"_s, u"nps"_s)}}};

} // namespace

class TestQuestionnaire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeAskedIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QJsonArray>("questions");
        QTest::addColumn<QString>("problem");
        const auto q = [](int count) {
            QJsonArray list;
            for (int i = 0; i < count; ++i)
                list.append(question(u"k%1"_s.arg(i)));
            return list;
        };
        QTest::newRow("six") << q(6) << QString();
        QTest::newRow("none") << q(0) << u"questions: none"_s;
        QTest::newRow("seven") << q(7) << u"questions: 7, at most 6"_s;
        QTest::newRow("unknown kind") << QJsonArray{question(u"a"_s), question(u"b"_s, u"stars"_s)} << u"questions[1].kind: no kind \"stars\""_s;
        QTest::newRow("twice") << QJsonArray{question(u"a"_s), question(u"a"_s)} << u"questions[1].key: \"a\" is there twice"_s;
        QTest::newRow("without words") << QJsonArray{question(u"a"_s, u"score"_s, u" "_s)} << u"questions[0].text: wanted"_s;
        QTest::newRow("without a key") << QJsonArray{question(QString())} << u"questions[0].key: wanted"_s;
    }
    void whatCannotBeAskedIsNamedWithItsPlace()
    {
        QFETCH(QJsonArray, questions);
        QTEST(problemOfQuestions(questions), "problem");
    }

    void theNewestInUseIsAsked()
    {
        const auto asked = questionsFor(u"living"_s, {kept(2, u"in_use"_s, one), kept(1, u"in_use"_s, one), kept(4, u"draft"_s, one), kept(5, u"withdrawn"_s, one),
                                                      kept(9, u"in_use"_s, one, u"completion"_s), kept(3, u"in_use"_s, {question(u"a"_s, u"x"_s)})}, own);
        QCOMPARE(asked.record, u"q2"_s);
        QCOMPARE(asked.version, 2);
        QCOMPARE(asked.list, one);
    }

    void withoutOneOfItsOwnTheCompanyAsksTheApps()
    {
        const auto asked = questionsFor(u"living"_s, {kept(1, u"withdrawn"_s, one)}, own);
        QVERIFY(asked.record.isEmpty());
        QCOMPARE(asked.version, 0);
        QCOMPARE(asked.list, own.value(u"living"_s).toArray());
    }

    void whatIsCountedHasAFieldOfItsOwn()
    {
        QCOMPARE(fieldOfQuestion(question(u"overall"_s)), u"csat"_s);
        QCOMPARE(fieldOfQuestion(question(u"recommend"_s, u"nps"_s)), u"nps"_s);
        QCOMPARE(fieldOfQuestion(question(u"recommend"_s)), QString()); // of another kind: not the same figure
        QCOMPARE(fieldOfQuestion(question(u"shoe_covers"_s, u"yes_no"_s)), QString());
    }
};

QTEST_GUILESS_MAIN(TestQuestionnaire)
#include "test_questionnaire.moc"
