// Every error says what happened, what is safe and what to do, in the person's language.
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/language_switch.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;

class TestErrorText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasWords_data();
    void everyCodeHasWords();
    void namesFromTheOffice();
    void nothingIsNull();
    void rescueTellsFigures();
    void problems_data();
    void problems();
};

void TestErrorText::everyCodeHasWords_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("zh_TW") << u"zh_TW"_s;
    QTest::newRow("en") << u"en"_s;
}

void TestErrorText::everyCodeHasWords()
{
    QFETCH(QString, language);
    const auto translator = translatorFor(language);
    QVERIFY(translator);
    QCoreApplication::installTranslator(translator.get());
    // Here nothing is left to do: it goes on by itself, or the person stopped it.
    const QSet<ErrorCode> withoutAction{ErrorCode::Unreachable, ErrorCode::TimedOut, ErrorCode::Busy, ErrorCode::Cancelled};
    QSet<QString> titles;
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        const QVariantMap words = errorText({ErrorCode(i), u"detail that no person should read"_s});
        const QByteArray code = errorName(ErrorCode(i)).toUtf8();
        QCOMPARE(words.value(u"code"_s).toString().toUtf8(), code);
        const QString title = words.value(u"title"_s).toString();
        QVERIFY2(!title.isEmpty() && !titles.contains(title), code.constData());
        titles.insert(title);
        QVERIFY2(!words.value(u"text"_s).toString().isEmpty(), code.constData());
        QCOMPARE(words.value(u"action"_s).toString().isEmpty(), withoutAction.contains(ErrorCode(i)));
        for (const char *part : {"title", "text", "action"}) {
            const QString text = words.value(QString::fromLatin1(part)).toString();
            QVERIFY(!text.contains(u"detail that"_s));
            const bool chinese = std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
            QVERIFY2(text.isEmpty() || chinese == (language != u"en"_s), qPrintable(text));
        }
    }
    QCoreApplication::removeTranslator(translator.get());
}

void TestErrorText::namesFromTheOffice()
{
    QCOMPARE(errorTextOf(u"not_allowed"_s, {}), errorText({ErrorCode::NotAllowed, {}}));
    QCOMPARE(errorTextOf(u"a_code_of_next_year"_s, {}), errorText({ErrorCode::Refused, {}}));
}

void TestErrorText::nothingIsNull()
{
    QVERIFY(errorOrNull(std::nullopt).isNull());
    QCOMPARE(errorOrNull(fail(ErrorCode::DiskFull)).toMap().value(u"code"_s), QVariant(u"disk_full"_s));
}

void TestErrorText::rescueTellsFigures()
{
    store::OpenReport report;
    report.rescued = true;
    report.setAside = u"/data/plumbline.db.damaged-1"_s;
    report.rescuedRecords = 1234;
    report.rescuedChanges = 56;
    report.rescuedBlobs = 7;
    report.lostRows = 3;
    const QVariantMap words = rescueText(report);
    const QString text = words.value(u"text"_s).toString();
    for (const char *figure : {"1234", "56", "7", "3"})
        QVERIFY2(text.contains(QLatin1StringView(figure)), figure);
    QVERIFY(words.value(u"action"_s).toString().contains(u"plumbline.db.damaged-1"_s));
}

void TestErrorText::problems_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("required") << u"required"_s << u"This is needed"_s;
    QTest::newRow("too small") << u"too_small"_s << u"At least 0.5 mm"_s;
    QTest::newRow("too large") << u"too_large"_s << u"At most 9 mm"_s;
    QTest::newRow("not a number") << u"type"_s << u"A number is needed here"_s;
}

void TestErrorText::problems()
{
    FieldSchema field;
    field.name = u"limit"_s;
    field.type = FieldType::Number;
    field.min = 0.5;
    field.max = 9;
    field.unit = u"mm"_s;
    QFETCH(QString, reason);
    QTEST(problemText(field, {field.name, ErrorCode::InvalidValue, reason}, u"en"_s), "text");
}

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_error_text.moc"
