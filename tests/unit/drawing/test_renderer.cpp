// The drawing thread: what is no longer wanted is not drawn, nothing is drawn twice, sheets take turns, and what is closed
// leaves nothing behind. A sheet whose device waits at a gate holds the thread until the test has said all it wants.
#include "app/drawing/sheet_renderer.h"
#include "tests/support/plan_pdf.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace plumb::drawing;
using plumb::test::PdfPage;
using plumb::test::pdfFile;

namespace {

DeviceMaker bytes(const QByteArray &file)
{
    return [file]() -> std::unique_ptr<QIODevice> {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(file);
        return buffer;
    };
}

// Holds the drawing thread until it is opened.
class Gate {
public:
    Gate()
    {
        m_holder.open([semaphore = m_semaphore]() -> std::unique_ptr<QIODevice> {
            semaphore->acquire();
            return nullptr;
        });
    }
    ~Gate() { open(); }
    void open()
    {
        if (!std::exchange(m_opened, true))
            m_semaphore->release();
    }

private:
    SheetRenderer m_holder;
    std::shared_ptr<QSemaphore> m_semaphore = std::make_shared<QSemaphore>();
    bool m_opened = false;
};

// Everything given to the drawing thread before has been done; this thread has heard of nothing yet.
void untilDone()
{
    auto done = std::make_shared<QSemaphore>();
    SheetRenderer last;
    last.open([done]() -> std::unique_ptr<QIODevice> {
        done->release();
        return nullptr;
    });
    done->acquire();
}

QByteArray twoPages()
{
    PdfPage page;
    page.content = "BT /F1 20 Tf 100 200 Td (door window door) Tj ET";
    return pdfFile({page, page});
}

Wish wish(int page, int level = 0, std::vector<QPoint> missing = {{0, 0}, {1, 0}})
{
    return {page, level, Look::Day, 0, QRect(0, 0, 2, 2), std::move(missing)};
}

} // namespace

class TestRenderer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSheetTellsItsPagesThenItsTiles()
    {
        SheetRenderer renderer;
        QSignalSpy opened(&renderer, &SheetRenderer::opened);
        QList<Tile> tiles;
        connect(&renderer, &SheetRenderer::drawn, this, [&](const std::vector<DrawnTile> &drawn) {
            for (const DrawnTile &tile : drawn)
                tiles.append(tile.tile);
        });
        renderer.open(bytes(twoPages()));
        renderer.want({wish(1)});
        QTRY_COMPARE(tiles.size(), 2);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(tiles[0], (Tile{1, 0, 0, 0, Look::Day}));
        QCOMPARE(tiles[1], (Tile{1, 0, 1, 0, Look::Day}));
        QCOMPARE(renderer.regionsDrawn(), 1);
    }

    void whatIsOutOfViewByNowIsNotDrawn()
    {
        SheetRenderer renderer;
        QList<int> pages;
        connect(&renderer, &SheetRenderer::drawn, this, [&](const std::vector<DrawnTile> &drawn) { pages.append(drawn.front().tile.page); });
        Gate gate;
        renderer.open(bytes(twoPages()));
        renderer.want({wish(0), wish(0, 1024)});
        renderer.want({wish(1)});
        gate.open();
        QTRY_COMPARE(renderer.regionsDrawn(), 1);
        untilDone();
        QCoreApplication::processEvents();
        QCOMPARE(pages, QList<int>{1});
    }

    void whatIsUnderWayIsNotDrawnAgain()
    {
        SheetRenderer renderer;
        renderer.open(bytes(twoPages()));
        renderer.want({wish(0)});
        untilDone();
        untilDone();                                  // opened, then drawn: nobody has heard of it
        renderer.want({wish(0, 0, {{0, 0}, {1, 0}})}); // the same view asks again
        QTRY_COMPARE(renderer.regionsDrawn(), 1);
        untilDone();
        QCoreApplication::processEvents();
        QCOMPARE(renderer.regionsDrawn(), 1);
        renderer.want({wish(0)}); // once it has arrived it may be asked for again
        QTRY_COMPARE(renderer.regionsDrawn(), 2);
    }

    void sheetsTakeTurns()
    {
        SheetRenderer one, two;
        QStringList order;
        connect(&one, &SheetRenderer::drawn, this, [&] { order.append(u"one"_s); });
        connect(&two, &SheetRenderer::drawn, this, [&] { order.append(u"two"_s); });
        Gate gate;
        one.open(bytes(twoPages()));
        one.want({wish(0), wish(0, 100), wish(0, 200), wish(0, 300)});
        two.open(bytes(twoPages()));
        two.want({wish(0)});
        gate.open();
        QTRY_COMPARE(order.size(), 5);
        QVERIFY2(order.indexOf(u"two"_s) <= 1, qPrintable(order.join(u' ')));
    }

    void tilesComeBeforeEverythingElse()
    {
        SheetRenderer renderer;
        QStringList order;
        connect(&renderer, &SheetRenderer::drawn, this, [&] { order.append(u"tiles"_s); });
        connect(&renderer, &SheetRenderer::pictureDrawn, this, [&] { order.append(u"picture"_s); });
        connect(&renderer, &SheetRenderer::found, this, [&] { order.append(u"words"_s); });
        Gate gate;
        renderer.open(bytes(twoPages()));
        renderer.wantPictures({0}, 64);
        renderer.find(u"door"_s, 0);
        renderer.want({wish(0)});
        gate.open();
        QTRY_COMPARE(order.size(), 4);
        QCOMPARE(order, (QStringList{u"tiles"_s, u"words"_s, u"words"_s, u"picture"_s}));
    }

    void anotherSearchEndsTheOneBefore()
    {
        SheetRenderer renderer;
        int hits = 0, answers = 0;
        connect(&renderer, &SheetRenderer::found, this, [&](const QList<Hit> &found) {
            hits += int(found.size());
            ++answers;
        });
        Gate gate;
        renderer.open(bytes(twoPages()));
        renderer.find(u"door"_s, 0);
        renderer.find(u"window"_s, 1);
        gate.open();
        QTRY_COMPARE(answers, 2);
        untilDone();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 2);
        QCOMPARE(hits, 2); // one on each page
    }

    void whatIsClosedSaysNothingAndEndsWhereItBelongs()
    {
        struct Watched : QBuffer {
            std::shared_ptr<std::atomic<QThread *>> ended;
            ~Watched() override { *ended = QThread::currentThread(); }
        };
        auto ended = std::make_shared<std::atomic<QThread *>>(nullptr);
        {
            SheetRenderer renderer;
            QSignalSpy opened(&renderer, &SheetRenderer::opened), drawn(&renderer, &SheetRenderer::drawn);
            renderer.open([ended, file = twoPages()]() -> std::unique_ptr<QIODevice> {
                auto buffer = std::make_unique<Watched>();
                buffer->ended = ended;
                buffer->setData(file);
                return buffer;
            });
            renderer.want({wish(0)});
            untilDone();
            renderer.close();
            untilDone();
            QVERIFY(ended->load() != nullptr); // though what it had to tell is still on its way
            QVERIFY(ended->load() != QThread::currentThread());
            QCoreApplication::processEvents();
            QVERIFY(opened.isEmpty() && drawn.isEmpty());
        }
    }

    void bytesThatAreNotHere()
    {
        SheetRenderer renderer;
        QSignalSpy failed(&renderer, &SheetRenderer::failed);
        renderer.open([]() -> std::unique_ptr<QIODevice> { return nullptr; });
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<SheetProblem>(), SheetProblem::NotHere);
        renderer.want({wish(0)}); // asks nobody
        untilDone();
        QCoreApplication::processEvents();
        QCOMPARE(renderer.regionsDrawn(), 0);
    }

    void aSheetWhoseBytesAreLostMidwayHarmsNothing()
    {
        struct Fading : QBuffer {
            std::shared_ptr<std::atomic<bool>> lost;
            qint64 readData(char *data, qint64 most) override { return *lost ? -1 : QBuffer::readData(data, most); }
        };
        auto lost = std::make_shared<std::atomic<bool>>(false);
        SheetRenderer renderer;
        QSignalSpy opened(&renderer, &SheetRenderer::opened);
        renderer.open([lost, file = pdfFile({plumb::test::planPage(plumb::test::a1Points, 30'000)})]() -> std::unique_ptr<QIODevice> {
            auto buffer = std::make_unique<Fading>();
            buffer->lost = lost;
            buffer->setData(file);
            return buffer;
        });
        QVERIFY(opened.wait());
        *lost = true;
        renderer.want({wish(0)});
        untilDone();
        SheetRenderer next; // others go on
        QSignalSpy drawn(&next, &SheetRenderer::drawn);
        next.open(bytes(twoPages()));
        next.want({wish(0)});
        QVERIFY(drawn.wait());
    }
};

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    TestRenderer test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_renderer.moc"
