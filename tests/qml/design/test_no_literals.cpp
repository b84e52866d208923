// All colours are in Theme.qml; what else the design asks of the sources themselves.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNoLiterals : public QObject {
    Q_OBJECT

    static void eachLine(const std::function<void(const QString &where, const QString &line)> &look)
    {
        QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_DIR) + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            if (path.endsWith("/theme/Theme.qml"_L1))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            int number = 0;
            for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n'))
                look(u"%1:%2"_s.arg(path.mid(int(sizeof PLUMBLINE_SOURCE_DIR))).arg(++number), line);
        }
    }

private Q_SLOTS:
    void colours_and_sizes_stand_in_the_theme_alone()
    {
        static const QRegularExpression colour(u"\"#[0-9a-fA-F]{3,8}\"|\\bcolor: \"(?!transparent)[a-z]+\"|Qt\\.rgba"_s);
        static const QRegularExpression size(u"\\b(pixelSize|pointSize|radius|spacing|[a-z]*[mM]argins?|[a-z]*[pP]adding|border\\.width|duration): -?[1-9]\\d*\\s*$"_s);
        QStringList found;
        eachLine([&found](const QString &where, const QString &line) {
            if (colour.match(line).hasMatch() || size.match(line).hasMatch())
                found.append(where + line);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void words_go_through_qsTr()
    {
        static const QRegularExpression bare(u"\\b(text|title|subtitle|label|placeholder|hint|actionText): \"[^\"]*[A-Za-z]{2}[^\"]*\""_s);
        QStringList found;
        eachLine([&found](const QString &where, const QString &line) {
            if (bare.match(line).hasMatch() && !line.contains("\"English\""_L1)) // a language is named in itself
                found.append(where + line);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void a_file_stays_under_250_lines()
    {
        QStringList found;
        eachLine([&found](const QString &where, const QString &) {
            if (where.endsWith(":251"_L1))
                found.append(where);
        });
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestNoLiterals)
#include "test_no_literals.moc"
