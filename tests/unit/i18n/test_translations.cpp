// Every word is said in each language, with the same places for values, and nothing was forgotten
// since the sources changed.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString source;
    QStringList forms; // one, or one per number
    bool numerus = false;
    bool unfinished = false;
};

QStringList languages()
{
    return {u"zh_CN"_s, u"zh_TW"_s, u"en"_s};
}

QString fileOf(const QString &language)
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/assets/translations/plumbline_"_s + language + u".ts"_s;
}

// Key: context, source, comment.
QMap<QString, Message> read(const QString &path)
{
    QMap<QString, Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        if (xml.name() != "message"_L1)
            continue;
        Message message;
        message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        QString comment;
        while (xml.readNextStartElement()) {
            if (xml.name() == "source"_L1) {
                message.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                comment = xml.readElementText();
            } else if (xml.name() == "translation"_L1) {
                message.unfinished = xml.attributes().value("type"_L1) == "unfinished"_L1;
                if (message.numerus) {
                    while (xml.readNextStartElement())
                        message.forms.append(xml.readElementText());
                } else {
                    message.forms.append(xml.readElementText());
                }
            } else {
                xml.skipCurrentElement();
            }
        }
        messages.insert(context + u" | "_s + message.source + u" | "_s + comment, message);
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(u"%(?:n|L?\\d)"_s);
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

    static void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

private Q_SLOTS:
    void every_word_is_said_data() { eachLanguage(); }
    void every_word_is_said()
    {
        QFETCH(QString, language);
        const auto messages = read(fileOf(language));
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (auto it = messages.begin(); it != messages.end(); ++it)
            if (it->unfinished || it->forms.isEmpty() || it->forms.contains(QString()))
                missing.append(it.key());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void values_keep_their_places_data() { eachLanguage(); }
    void values_keep_their_places()
    {
        QFETCH(QString, language);
        const auto messages = read(fileOf(language));
        QStringList wrong;
        for (auto it = messages.begin(); it != messages.end(); ++it)
            for (const auto &form : it->forms) {
                auto wanted = placesOf(it->source);
                const auto there = placesOf(form);
                // "one thing" may go without its number
                if (it->numerus && !there.contains(u"%n"_s) && it->forms.size() > 1)
                    wanted.removeAll(u"%n"_s);
                if (there != wanted)
                    wrong.append(it.key() + u" -> "_s + form);
            }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void numbers_have_every_form_of_the_language_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("zh_CN") << u"zh_CN"_s << 1;
        QTest::newRow("zh_TW") << u"zh_TW"_s << 1;
        QTest::newRow("en") << u"en"_s << 2;
    }
    void numbers_have_every_form_of_the_language()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        const auto messages = read(fileOf(language));
        for (auto it = messages.begin(); it != messages.end(); ++it)
            QVERIFY2(!it->numerus || it->forms.size() == forms, qPrintable(it.key()));
    }

    void chinese_is_chinese_and_each_script_its_own()
    {
        // Only characters that one script has and the other has not.
        static const QRegularExpression simplified(u"[这们时个为会发开关记录还图张标单业务经监检项选择传输说请]"_s);
        static const QRegularExpression traditional(u"[這們時個為會發開關記錄還圖張標單業務經監檢項選擇傳輸說請]"_s);
        QStringList wrong;
        const auto simple = read(fileOf(u"zh_CN"_s));
        for (auto it = simple.begin(); it != simple.end(); ++it)
            if (const auto hit = traditional.match(it->forms.join(u' ')); hit.hasMatch())
                wrong.append(u"zh_CN: "_s + hit.captured() + u" in "_s + it->forms.join(u' '));
        const auto full = read(fileOf(u"zh_TW"_s));
        for (auto it = full.begin(); it != full.end(); ++it)
            if (const auto hit = simplified.match(it->forms.join(u' ')); hit.hasMatch())
                wrong.append(u"zh_TW: "_s + hit.captured() + u" in "_s + it->forms.join(u' '));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void nothing_was_forgotten_since_the_sources_changed()
    {
        QTemporaryDir folder;
        const auto fresh = folder.filePath(u"fresh_zh_CN.ts"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(PLUMBLINE_LUPDATE),
                      {u"-silent"_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"qml,cpp,h"_s,
                       QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/qml"_s, QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/app"_s,
                       u"-ts"_s, fresh});
        QVERIFY(lupdate.waitForFinished(60000));
        QCOMPARE(lupdate.exitCode(), 0);
        const auto wanted = read(fresh);
        QVERIFY(!wanted.isEmpty());
        QStringList forgotten;
        for (const auto &language : languages()) {
            const auto there = read(fileOf(language));
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                if (!there.contains(it.key()))
                    forgotten.append(language + u": "_s + it.key());
        }
        QVERIFY2(forgotten.isEmpty(), qPrintable(forgotten.join(u'\n') + u"\nrun the target update_translations"_s));
    }
};

QTEST_APPLESS_MAIN(TestTranslations)
#include "test_translations.moc"
