// What the desk says: every moment of duties 116-120 and 129-138, the words of the rules, the company's own over them.
#include "app/quality/desk_script.h"
#include "assets/assets.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::desk;

namespace {

const QString tw = u"zh_TW"_s;

QByteArray shippedBytes()
{
    QFile file(assets::deskScripts());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString nameFor(const QString &known) { return known == "yes"_L1 ? u"林"_s : QString(); }

Asked visit(const QString &people, const QString &hour, const QString &who, const QString &known, const QString &visited)
{
    const int count = people == "one"_L1 ? 1 : people == "two"_L1 ? 2 : 5;
    return {u"greeting"_s,
            {{u"people"_s, people}, {u"hour"_s, hour}, {u"who"_s, who}, {u"known"_s, known}, {u"visited"_s, visited}},
            {{u"company"_s, u"XX公司"_s}, {u"name"_s, nameFor(known)}, {u"address"_s, addressOf(nameFor(known), who, count, tw)}}};
}

// Duties 116-119, as the rules put them.
QString greetingOf(const QString &people, const QString &hour, const QString &who, const QString &known)
{
    const bool morning = hour == "morning"_L1;
    const QString word = who == "man"_L1 ? u"先生"_s : u"小姐"_s;
    if (people == "one"_L1) {
        if (who != "man"_L1 && who != "woman"_L1)
            return u"您好！歡迎來到XX公司。"_s;
        return known == "yes"_L1 ? u"林"_s + word + u"好！"_s : word + (morning ? u"，早上好！"_s : u"，您好！"_s);
    }
    if (people == "two"_L1)
        return who == "man"_L1 ? u"二位先生好！"_s : who == "woman"_L1 ? u"二位小姐好！"_s : who == "mixed"_L1 ? u"先生、小姐，你們好！"_s : u"您好！歡迎來到XX公司。"_s;
    return morning ? u"各位早上好！"_s : hour == "afternoon"_L1 ? u"各位下午好！"_s : u"各位好！"_s;
}

Asked call(const QString &want, const QMap<QString, QString> &more = {}, QMap<QString, QString> values = {})
{
    QMap<QString, QString> facts{{u"want"_s, want}};
    facts.insert(more);
    values.insert(u"address"_s, u"先生（小姐）"_s);
    values.insert(u"company"_s, u"XX公司"_s);
    return {u"call_reply"_s, facts, values};
}

} // namespace

class TestDeskScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        assets::initialise();
        auto loaded = loadScripts(shippedBytes(), u"desk.json"_s);
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().detail));
        m_shipped = *loaded;
    }

    void everyVisitIsGreetedByTheRules_data()
    {
        for (const char *column : {"people", "hour", "who", "known", "visited"})
            QTest::addColumn<QString>(column);
        const auto values = [](const char *name) { return knownConditions().value(QString::fromLatin1(name)); };
        for (const QString &people : values("people")) for (const QString &hour : values("hour")) for (const QString &who : values("who"))
            for (const QString &known : values("known")) for (const QString &visited : values("visited"))
                QTest::newRow(qPrintable(QStringList({people, hour, who, known, visited}).join(u' '))) << people << hour << who << known << visited;
    }
    void everyVisitIsGreetedByTheRules()
    {
        QFETCH(QString, people);
        QFETCH(QString, hour);
        QFETCH(QString, who);
        QFETCH(QString, known);
        QFETCH(QString, visited);
        Asked asked = visit(people, hour, who, known, visited);
        const auto lines = choose(m_shipped, asked, tw);
        QVERIFY(!lines.empty());
        QCOMPARE(lines.front().text, greetingOf(people, hour, who, known));
        for (const Line &line : lines)
            QVERIFY2(!line.text.contains(u"我記得"_s), "the second line is said after the first, never instead");
        asked.moment = u"greeting_repeat"_s;
        const auto again = choose(m_shipped, asked, tw);
        QCOMPARE(again.size(), visited == "first"_L1 ? 0u : 1u);
        if (!again.empty()) {
            const QString when = visited == "recent"_L1 ? u"前不久"_s : u"以前"_s;
            QVERIFY(again.front().text.endsWith(u"，我記得您"_s + when + u"來過我們公司，今天光臨，再次表示歡迎！"_s));
            QVERIFY2(again.front().hint.contains(u"點頭"_s), "not before they have nodded");
        }
    }

    void everyCallHasItsAnswer_data()
    {
        for (const char *column : {"want", "related", "person", "adviser", "matter", "says"})
            QTest::addColumn<QString>(column);
        const QStringList none{QString()};
        for (const QString &want : knownConditions().value(u"want"_s)) for (const QString &related : none + knownConditions().value(u"related"_s))
            for (const QString &person : none + knownConditions().value(u"person"_s)) for (const QString &adviser : knownConditions().value(u"adviser"_s))
                for (const QString &matter : knownConditions().value(u"matter"_s))
                    QTest::newRow(qPrintable(QStringList({want, related, person, adviser, matter}).join(u'|'))) << want << related << person << adviser << matter
                        << answerTo(want, related, person, adviser, matter);
    }
    void everyCallHasItsAnswer()
    {
        QFETCH(QString, want);
        QFETCH(QString, related);
        QFETCH(QString, person);
        QFETCH(QString, adviser);
        QFETCH(QString, matter);
        QFETCH(QString, says);
        QMap<QString, QString> values{{u"minutes"_s, u"30"_s}, {u"number"_s, u"C-1123-A04"_s}, {u"person"_s, u"陳強"_s}, {u"department"_s, u"工程部"_s},
                                      {u"matter"_s, matter == "yes"_L1 ? u"滲水"_s : QString()}, {u"adviser"_s, adviser == "named"_L1 ? u"王先生"_s : QString()}};
        const auto lines = choose(m_shipped, call(want, {{u"related"_s, related}, {u"person"_s, person}, {u"adviser"_s, adviser}, {u"matter"_s, matter}}, values), tw);
        QVERIFY(!lines.empty());
        QVERIFY2(lines.front().text.contains(says), qPrintable(lines.front().text));
        QVERIFY2(lines.front().missing.isEmpty(), qPrintable(lines.front().text));
    }

    void theWordsAreThoseOfTheRules_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *code, const QString &rule) { QTest::newRow(code) << QString::fromLatin1(code) << rule; };
        row("one_man", u"先生,您好!"_s);
        row("one_man_morning", u"先生,早上好!"_s);
        row("one_woman", u"小姐,您好!"_s);
        row("one_woman_morning", u"小姐,早上好!"_s);
        row("one_welcome", u"您好!歡迎來到XX公司。"_s);
        row("two_men", u"二位先生好!"_s);
        row("two_women", u"二位小姐好!"_s);
        row("two_mixed", u"先生、小姐,你們好!"_s);
        row("many", u"各位好!"_s);
        row("many_morning", u"各位早上好!"_s);
        row("many_afternoon", u"各位下午好!"_s);
        row("many_all", u"大家好!"_s);
        row("many_all_morning", u"大家早上好!"_s);
        row("many_all_afternoon", u"大家下午好!"_s);
        row("known_man", u"X先生好!"_s);
        row("known_woman", u"X小姐好!"_s);
        row("repeat_recent", u"先生,我記得您前不久來過我們公司,今天光臨,再次表示歡迎!"_s);
        row("repeat_before", u"先生,我記得您以前來過我們公司,今天光臨,再次表示歡迎!"_s);
        row("seat", u"引導客戶或來訪者到咨詢廳就座,遞上茶水,送上公司營銷宣傳資料。"_s);
        row("opening", u"您好,XX公司!"_s);
        row("opening_here", u"您好,這裡是XX公司!"_s);
        row("consult", u"先生,關於這方面情況,讓我們公司客戶顧問X先生為您服務吧,他可以全面、專業地解釋您所想了解的問題,我把電話轉過去,請稍等。"_s);
        row("business_unrelated", u"先生,我們公司現在沒有這方面需要,請您聯繫其他公司吧,謝謝!"_s);
        row("person", u"先生,您找的X先生名字叫什麼?您跟他(她)預約了嗎?請您稍等。"_s);
        row("ending", u"謝謝!"_s);
    }
    void theWordsAreThoseOfTheRules()
    {
        QFETCH(QString, code);
        QFETCH(QString, rule);
        const auto found = std::find_if(m_shipped.begin(), m_shipped.end(), [&](const Entry &one) { return one.code == code; });
        QVERIFY(found != m_shipped.end());
        QVERIFY(found->fromRules);
        QString said = lineOf(*found, {{u"company"_s, u"XX公司"_s}, {u"name"_s, u"X"_s}, {u"address"_s, u"先生"_s}, {u"adviser"_s, u"X先生"_s}, {u"person"_s, u"X先生"_s}}, tw).text;
        for (const auto &[wide, narrow] : {std::pair(u'，', u','), {u'！', u'!'}, {u'？', u'?'}, {u'（', u'('}, {u'）', u')'}})
            said.replace(wide, narrow);
        QCOMPARE(said, rule);
    }

    void everyTextIsThereInEveryLanguage()
    {
        for (const Entry &entry : m_shipped) {
            for (const QString &language : {u"zh_CN"_s, tw, u"en"_s})
                QVERIFY2(!entry.text.texts.value(language).isEmpty(), qPrintable(entry.code));
        }
    }

    void whatTheCompanyWroteStandsInItsPlace()
    {
        const auto entries = withCompany(m_shipped, {{{u"code"_s, u"one_man"_s}, {u"moment"_s, u"greeting"_s}, {u"text"_s, u"您好，貴客！"_s}}});
        QCOMPARE(choose(entries, visit(u"one"_s, u"evening"_s, u"man"_s, u"no"_s, u"first"_s), tw).front().text, u"您好，貴客！"_s);
        QCOMPARE(choose(entries, visit(u"one"_s, u"morning"_s, u"man"_s, u"no"_s, u"first"_s), tw).front().text, u"先生，早上好！"_s);
        const auto festive = withCompany(m_shipped, {{{u"code"_s, u"spring"_s}, {u"moment"_s, u"greeting"_s}, {u"text"_s, u"新年好！"_s},
                                                     {u"conditions"_s, QJsonObject{{u"people"_s, QJsonArray{u"one"_s}}, {u"hour"_s, QJsonArray{u"morning"_s}},
                                                                                   {u"who"_s, QJsonArray{u"man"_s, u"woman"_s}}}}}});
        QCOMPARE(choose(festive, visit(u"one"_s, u"morning"_s, u"woman"_s, u"no"_s, u"first"_s), tw).front().text, u"新年好！"_s);
    }
    void whatCannotBeReadChangesNothing()
    {
        const std::vector<QJsonObject> records{{{u"code"_s, u"one_man"_s}, {u"moment"_s, u"greeting"_s}, {u"text"_s, u"  "_s}},
                                               {{u"code"_s, u"one_man"_s}, {u"moment"_s, u"lunch"_s}, {u"text"_s, u"x"_s}},
                                               {{u"code"_s, u"one_man"_s}, {u"moment"_s, u"greeting"_s}, {u"text"_s, u"x"_s}, {u"void"_s, u"wrong"_s}}};
        QCOMPARE(choose(withCompany(m_shipped, records), visit(u"one"_s, u"evening"_s, u"man"_s, u"no"_s, u"first"_s), tw).front().text, u"先生，您好！"_s);
    }

    void anUnknownPlaceholderIsNamedAndTheWordsStillShow()
    {
        const auto entries = withCompany(m_shipped, {{{u"code"_s, u"opening"_s}, {u"moment"_s, u"call_opening"_s}, {u"text"_s, u"您好，{compnay}！"_s}}});
        const auto lines = choose(entries, {u"call_opening"_s, {}, {{u"company"_s, u"XX公司"_s}, {u"compnay"_s, u"no"_s}}}, tw);
        const auto found = std::find_if(lines.begin(), lines.end(), [](const Line &line) { return line.code == "opening"_L1; });
        QVERIFY(found != lines.end());
        QCOMPARE(found->text, u"您好，〔compnay?〕！"_s);
        QCOMPARE(found->unknown, QStringList{u"compnay"_s});
    }
    void whoeverWritesIsToldWhatIsWrong()
    {
        QVERIFY(problemsOf(u"您好，{company}！{ name }"_s).empty());
        const std::vector<TextProblem> unknown{{TextProblem::What::Unknown, u"boss"_s}};
        QVERIFY(problemsOf(u"{boss}在嗎"_s) == unknown);
        const std::vector<TextProblem> open{{TextProblem::What::Open, {}}};
        for (const QString &text : {u"您好，{company"_s, u"您好}"_s, u"{"_s})
            QVERIFY2(problemsOf(text) == open, qPrintable(text));
        QVERIFY(lineOf({u"x"_s, u"greeting"_s, {}, {{{tw, u"半句{com"_s}}}, {}, false, true}, {}, tw).text == u"半句{com"_s);
    }
    void whatIsNotKnownYetIsNamedAndComesBehindWhatIsComplete()
    {
        const auto lines = choose(m_shipped, call(u"complaint"_s, {{u"matter"_s, u"yes"_s}}, {{u"matter"_s, u"滲水"_s}}), tw);
        QCOMPARE(lines.front().code, u"complaint"_s);
        QCOMPARE(lines.back().code, u"complaint_told"_s);
        QVERIFY(lines.back().missing.contains(u"number"_s));
        QVERIFY(lines.back().text.contains(u"〔編號〕"_s));
    }
    void aWrongFileNamesThePlace()
    {
        const auto error = [](const char *entry) { return loadScripts(QByteArray(R"({"scripts": [)") + entry + "]}", u"desk.json"_s).error().detail; };
        QVERIFY(error(R"({"code": "a", "moment": "lunch", "text": {"zh_CN": "a", "zh_TW": "a", "en": "a"}, "of": "rule"})").contains(u"scripts[0].moment"_s));
        QVERIFY(error(R"({"code": "a", "moment": "greeting", "when": {"who": ["dog"]}, "text": {"zh_CN": "a", "zh_TW": "a", "en": "a"}, "of": "rule"})").contains(u"who"_s));
        QVERIFY(error(R"({"code": "a", "moment": "greeting", "text": {"zh_CN": "{x}", "zh_TW": "a", "en": "a"}, "of": "rule"})").contains(u"no placeholder \"x\""_s));
    }

    void aNameSaysWhoItIs()
    {
        QCOMPARE(namedIn(u"林女士"_s).name, u"林"_s);
        QCOMPARE(namedIn(u"林女士"_s).who, u"woman"_s);
        QCOMPARE(namedIn(u"孫先生"_s).who, u"man"_s);
        QCOMPARE(namedIn(u"林曉慧"_s).who, QString());
        QCOMPARE(addressOf(u"林女士"_s, u"woman"_s, 1, tw), u"林女士"_s);
        QCOMPARE(addressOf(u"林曉慧"_s, u"woman"_s, 1, tw), u"林曉慧小姐"_s);
        QCOMPARE(addressOf({}, u"woman"_s, 1, tw), u"小姐"_s);
        QCOMPARE(addressOf({}, {}, 1, tw), u"先生（小姐）"_s);
    }
    void timesAndVisitsAreFacts()
    {
        QCOMPARE(hourFact(QTime(11, 59)), u"morning"_s);
        QCOMPARE(hourFact(QTime(12, 0)), u"afternoon"_s);
        QCOMPARE(hourFact(QTime(18, 0)), u"evening"_s);
        const QDate today(2026, 3, 1);
        QCOMPARE(visitedFact({}, today, 30), u"first"_s);
        QCOMPARE(visitedFact(today.addDays(-30), today, 30), u"recent"_s);
        QCOMPARE(visitedFact(today.addDays(-31), today, 30), u"before"_s);
    }

private:
    // Duties 131-135: the most telling words of each answer.
    static QString answerTo(const QString &want, const QString &related, const QString &person, const QString &adviser, const QString &matter)
    {
        if (want == "none"_L1)
            return u"沒有聽清"_s;
        if (want == "consult"_L1)
            return adviser == "named"_L1 ? u"讓我們公司客戶顧問王先生為您服務吧"_s : u"我們30分鐘內給您回電"_s;
        if (want == "business"_L1)
            return related == "yes"_L1 ? u"工程部的陳強負責"_s : related == "no"_L1 ? u"請您聯繫其他公司吧，謝謝！"_s : u"哪方面的業務"_s;
        if (want == "person"_L1)
            return person == "ready"_L1 ? u"我把電話轉過去"_s : person == "away"_L1 ? u"不在公司"_s : person == "not_now"_L1 ? u"不便接聽電話"_s : u"您跟他（她）預約了嗎"_s;
        if (want == "other"_L1)
            return u"轉給能處理的陳強"_s;
        const bool told = matter == "yes"_L1;
        if (want == "complaint"_L1)
            return told && adviser == "named"_L1 ? u"編號 C-1123-A04，客戶顧問王先生會在 30 分鐘內給您回電"_s : u"我馬上登記"_s;
        return told ? u"會有人與您約定上門時間"_s : u"什麼時候方便上門"_s;
    }

    std::vector<Entry> m_shipped;
};

QTEST_APPLESS_MAIN(TestDeskScript)
#include "test_desk_script.moc"
