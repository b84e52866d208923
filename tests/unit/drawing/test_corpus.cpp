// Sheets as other people's programs write them (tests/data/drawings): pages, sizes, words, and the picture beside that
// of another reader (Poppler).
#include "app/drawing/sheet.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::drawing;

namespace {

constexpr double dotsPerInch = 72;

QString path(const QString &name)
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/data/drawings/") + name;
}

Sheet::Opened opened(const QString &name)
{
    return Sheet::open(std::make_unique<QFile>(path(name)));
}

QImage picture(Sheet &sheet, int page)
{
    const QSize size = (sheet.pageSize(page) * dotsPerInch / 72).toSize();
    return sheet.draw(page, size, QRect(QPoint(), size));
}

QImage byPoppler(const QString &name, int page)
{
    const QTemporaryDir folder;
    const QString number = QString::number(page + 1);
    const test::Finished run = test::runProgram(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-cropbox"_s, u"-f"_s, number, u"-l"_s, number,
                                                      u"-singlefile"_s, u"-png"_s, path(name), folder.filePath(u"page"_s)});
    if (!run.ok)
        qFatal("%s", qPrintable(run.error));
    return QImage(folder.filePath(u"page.png"_s)).convertToFormat(QImage::Format_RGB32);
}

// Readers smooth edges differently; a block that is dark in one is dark in the other.
double unlike(const QImage &ours, const QImage &theirs)
{
    constexpr int block = 6;
    int blocks = 0, different = 0;
    const auto grey = [](const QImage &image, int x, int y) {
        int sum = 0;
        for (int row = y; row < y + block; ++row) {
            for (int column = x; column < x + block; ++column)
                sum += qGray(image.pixel(column, row));
        }
        return sum / (block * block);
    };
    for (int y = 0; y + block <= std::min(ours.height(), theirs.height()); y += block) {
        for (int x = 0; x + block <= std::min(ours.width(), theirs.width()); x += block) {
            ++blocks;
            different += std::abs(grey(ours, x, y) - grey(theirs, x, y)) > 60;
        }
    }
    return blocks ? double(different) / blocks : 1;
}

double darkPart(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128;
    }
    return image.isNull() ? 0 : double(dark) / (image.width() * image.height());
}

} // namespace

class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySheetIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QList<QSize>>("sizes"); // of the pages, in whole points
        QTest::addColumn<QStringList>("words");  // on the first page
        QTest::addColumn<bool>("block");         // black in the upper left corner
        const QSize a4(842, 595);
        const QString title = u"Plumbline 1020"_s;
        const QString chinese = u"平面布置图"_s;
        const auto row = [](const char *name, const QList<QSize> &sizes, const QStringList &words, bool block = true) {
            QTest::newRow(name) << sizes << words << block;
        };
        row("cairo_rsvg.pdf", {a4}, {title, chinese});
        row("inkscape.pdf", {a4}, {title, chinese});
        row("cairo_mixed_sizes.pdf", {{1191, 842}, {595, 842}, {2384, 1684}, {842, 595}}, {u"Plumbline 420 by 297"_s});
        row("libreoffice_draw.pdf", {{843, 596}}, {title, chinese});
        row("pdftex.pdf", {a4, a4}, {title});
        row("xetex_cjk.pdf", {a4}, {title, chinese});
        row("ghostscript.pdf", {a4}, {title});
        row("groff_ps2pdf.pdf", {{595, 842}}, {title}, false);
        row("reportlab.pdf", {a4}, {title, chinese});
        row("weasyprint.pdf", {a4}, {title, chinese});
        row("wkhtmltopdf.pdf", {a4}, {title, chinese});
        row("chromium_skia.pdf", {a4}, {title, chinese});
        row("gnuplot.pdf", {{841, 595}}, {title});
        row("matplotlib.pdf", {a4}, {title});
        row("img2pdf_scan.pdf", {a4}, {});
        row("enscript.pdf", QList<QSize>(4, a4), {u"Plumbline line 1"_s}, false); // each page turned by itself
        row("fig2dev.pdf", {{788, 548}}, {title});
        row("pdftocairo.pdf", {a4}, {title});
        row("qpdf_linearized.pdf", {a4, a4}, {title});
        row("qpdf_rotated_90.pdf", {{595, 842}}, {title, chinese}, false);
        row("qpdf_rotated_180.pdf", {a4}, {title, chinese}, false);
        row("qpdf_rotated_270.pdf", {{595, 842}}, {title, chinese}, false);
        row("ghostscript_crop_box.pdf", {{600, 375}}, {title});
        row("floor_plan_c.pdf", {{1191, 842}}, {u"4200"_s}, false); // Qt's own writer loses signs and figures (docs/decisions.md)
        row("owner_password_only.pdf", {a4}, {title}); // printing is forbidden; looking is not
    }
    void everySheetIsReadAsItWasMeant()
    {
        QFETCH(QList<QSize>, sizes);
        QFETCH(QStringList, words);
        QFETCH(bool, block);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const auto [sheet, problem, detail] = opened(name);
        QVERIFY2(sheet != nullptr, qPrintable(detail));
        QCOMPARE(sheet->pages(), sizes.size());
        for (int page = 0; page < sheet->pages(); ++page) {
            const QSizeF size = sheet->pageSize(page);
            QVERIFY2(std::abs(size.width() - sizes[page].width()) <= 1 && std::abs(size.height() - sizes[page].height()) <= 1,
                     qPrintable(u"%1: %2 × %3"_s.arg(page).arg(size.width()).arg(size.height())));
            const QImage ours = picture(*sheet, page);
            QVERIFY(darkPart(ours) > 0.002);
            const QImage theirs = byPoppler(name, page);
            QVERIFY(std::abs(ours.width() - theirs.width()) <= 1 && std::abs(ours.height() - theirs.height()) <= 1);
            QVERIFY2(unlike(ours, theirs) < 0.02, qPrintable(QString::number(unlike(ours, theirs))));
        }
        const QImage first = picture(*sheet, 0);
        if (block) {
            const QSize corner(first.width() / 4, first.height() / 4);
            QVERIFY(darkPart(first.copy(QRect(QPoint(), corner))) > 0.12);
            QVERIFY(darkPart(first.copy(QRect(first.rect().bottomRight() - QPoint(corner.width(), corner.height()), corner))) < 0.05);
        }
        const QString text = sheet->text(0);
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(text));
    }

    void wordsAreMarkedWhereTheyStand_data() { everySheetIsReadAsItWasMeant_data(); }
    void wordsAreMarkedWhereTheyStand()
    {
        QFETCH(QStringList, words);
        const auto sheet = opened(QString::fromLatin1(QTest::currentDataTag())).sheet;
        const QImage first = picture(*sheet, 0);
        for (const QString &word : words) {
            const qsizetype at = sheet->text(0).indexOf(word);
            const auto places = sheet->places(0, int(at), int(word.size()));
            QVERIFY(!places.isEmpty());
            for (const QRectF &place : places) {
                const QRect there = place.toAlignedRect();
                QVERIFY2(first.rect().contains(there), qPrintable(u"%1 %2 %3 %4"_s.arg(there.x()).arg(there.y()).arg(there.width()).arg(there.height())));
                QVERIFY2(darkPart(first.copy(there)) > 0.05, qPrintable(word));
            }
        }
    }

    void whatIsLockedOrMisnamed_data()
    {
        QTest::addColumn<QString>("problem"); // empty: opens
        QTest::newRow("encrypted_aes256.pdf") << u"encrypted"_s;
        QTest::newRow("encrypted_aes128.pdf") << u"encrypted"_s;
        QTest::newRow("picture_named.pdf") << QString();
    }
    void whatIsLockedOrMisnamed()
    {
        QFETCH(QString, problem);
        const auto refused = opened(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(refused.problem ? problemName(*refused.problem) : QString(), problem);
        if (problem.isEmpty())
            QVERIFY(refused.sheet->isPicture());
    }

    void everyFileOfTheFolderIsTested()
    {
        const QStringList files = QDir(path({})).entryList({u"*.pdf"_s}, QDir::Files);
        QFile source(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/unit/drawing/test_corpus.cpp"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray text = source.readAll();
        for (const QString &file : files)
            QVERIFY2(file.startsWith(u"floor_plan") || text.contains(file.toLatin1()), qPrintable(file));
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    TestCorpus test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_corpus.moc"
