// Words can be read: every pair of colours that words may stand on, by day and by night, 4.5:1.
#include "tests/qml/support/checks.h"

#include <QTest>

using namespace plumb::qmltest;
using namespace Qt::StringLiterals;

class TestTheme : public QObject {
    Q_OBJECT

    static QColor tone(QObject *theme, const char *function, const QString &name)
    {
        QColor colour;
        QMetaObject::invokeMethod(theme, function, Q_RETURN_ARG(QColor, colour), Q_ARG(QString, name));
        return colour;
    }

private Q_SLOTS:
    void words_can_be_read_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("by day") << false;
        QTest::newRow("by night") << true;
    }
    void words_can_be_read()
    {
        QFETCH(bool, dark);
        Stage stage;
        stage.setDark(dark);
        auto *theme = stage.singleton("Plumbline.Theme", "Theme");
        const auto token = [theme](const char *name) { return theme->property(name).value<QColor>(); };
        QStringList poor;
        const auto check = [&poor](const QString &what, const QColor &words, const QColor &ground) {
            QVERIFY2(words.isValid() && ground.isValid(), qPrintable(what));
            if (const auto ratio = contrast(words, ground); ratio < 4.5)
                poor.append(u"%1: %2"_s.arg(what).arg(ratio, 0, 'f', 2));
        };
        for (const char *ground : {"paper", "surface", "field"})
            for (const char *words : {"ink", "muted", "faint", "accentText", "danger", "warning", "good", "info", "proof"})
                check(QLatin1String(words) + u" on "_s + QLatin1String(ground), token(words), token(ground));
        check(u"ink on quiet"_s, token("ink"), token("quiet"));
        check(u"muted on quiet"_s, token("muted"), token("quiet"));
        for (const auto &name : {u"accent"_s, u"danger"_s, u"warning"_s, u"good"_s, u"info"_s, u"proof"_s}) {
            const auto wash = tone(theme, "toneWash", name);
            check(name + u" on its wash"_s, tone(theme, "toneText", name), wash);
            check(u"ink on wash of "_s + name, token("ink"), wash);
            check(u"muted on wash of "_s + name, token("muted"), wash);
            check(u"words on the fill of "_s + name, tone(theme, "toneOnFill", name), tone(theme, "toneFill", name));
        }
        check(u"dark button"_s, token("darkFillInk"), token("darkFill"));
        check(u"words on a photo's shade"_s, token("photoInk"), token("black"));
        QVERIFY2(poor.isEmpty(), qPrintable(poor.join(u'\n')));
    }

    void shapes_without_words_can_be_told_apart() // 3:1 is enough for them
    {
        Stage stage;
        auto *theme = stage.singleton("Plumbline.Theme", "Theme");
        QVERIFY(contrast(theme->property("fillInk").value<QColor>(), theme->property("accent").value<QColor>()) >= 3);
        QVERIFY(contrast(theme->property("focus").value<QColor>(), theme->property("paper").value<QColor>()) >= 3);
    }

    void words_grow_with_the_wish_of_the_person()
    {
        Stage stage;
        auto *theme = stage.singleton("Plumbline.Theme", "Theme");
        const int before = theme->property("sizeBody").toInt();
        stage.setTextScale(2);
        QCOMPARE(theme->property("sizeBody").toInt(), 2 * before);
    }

    void nothing_moves_where_less_motion_is_asked_for()
    {
        Stage stage;
        auto *theme = stage.singleton("Plumbline.Theme", "Theme");
        theme->setProperty("reduceMotion", false);
        QVERIFY(theme->property("normal").toInt() >= 150 && theme->property("normal").toInt() <= 250);
        theme->setProperty("reduceMotion", true);
        for (const char *duration : {"fast", "normal", "slow", "pulse"})
            QCOMPARE(theme->property(duration).toInt(), 0);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
