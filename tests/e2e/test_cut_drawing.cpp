// A drawing goes up over a link that is cut when nearly all of it has gone through: the real office behind a real connection,
// the real store and engine. What the office has is not sent again, and whoever works on the site gets the sheet.
#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "assets/assets.h"
#include "tests/e2e/chaos/relay.h"
#include "tests/e2e/windowless_device.h"
#include "tests/support/office_process.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <mutex>

using namespace plumb;
using namespace plumb::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using chaos::Relay;

namespace {

constexpr int drawingBytes = 8 * 1024 * 1024;
constexpr qint64 cutAt = qint64(drawingBytes) * 993 / 1000;

const QString officeProgram = QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office");

// What a device says about its files, and where the office says that it stands.
struct Words {
    int creations = 0;
    std::vector<qint64> named;                     // by the office, when it was asked
    std::vector<std::pair<qint64, qint64>> pieces; // from, bytes
};

// Of all it said since it was last asked; from any thread.
class Heard {
public:
    void add(const std::function<void(Words &)> &word)
    {
        const std::lock_guard lock(m_mutex);
        word(m_words);
    }
    Words take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_words, {});
    }

private:
    std::mutex m_mutex;
    Words m_words;
};

class Listening final : public sync::Transport {
public:
    Listening(std::unique_ptr<sync::Transport> transport, Heard &heard, Relay &relay, bool cuts)
        : m_transport(std::move(transport)), m_heard(heard), m_relay(relay), m_cuts(cuts)
    {
    }

    QCoro::Task<Result<sync::HttpResponse>> send(sync::HttpRequest request) override
    {
        const bool asks = request.method == "HEAD";
        m_heard.add([&](Words &words) { words.creations += request.method == "POST" && request.path == u"/v1/files"; });
        if (request.method == "PATCH")
            sends(request.header("Upload-Offset").toLongLong(), request.body.size());
        auto response = co_await m_transport->send(std::move(request));
        if (asks && response)
            m_heard.add([&](Words &words) { words.named.push_back(response->header("Upload-Offset").toLongLong()); });
        co_return response;
    }
    std::unique_ptr<sync::HttpStream> open(const sync::HttpRequest &request, sync::StreamWatcher watcher) override
    {
        return m_transport->open(request, std::move(watcher));
    }
    void abortAll() override { m_transport->abortAll(); }

private:
    void sends(qint64 from, qint64 bytes)
    {
        m_heard.add([&](Words &words) { words.pieces.emplace_back(from, bytes); });
        if (m_cuts && from <= cutAt && cutAt < from + bytes)
            m_relay.goneAfter(cutAt - from + (cutAt - from) / 512 + 1024); // and what is around it: its head, the records of TLS
    }

    std::unique_ptr<sync::Transport> m_transport;
    Heard &m_heard;
    Relay &m_relay;
    const bool m_cuts; // the link, once nearly all has gone through
};

} // namespace

class TestCutDrawing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(crypto::initialise());
        assets::initialise();
    }
    void what_had_arrived_is_not_sent_again_data()
    {
        QTest::addColumn<qint64>("piece");
        QTest::newRow("in the last piece of a good link") << sync::FileTuning().mostChunk;
        QTest::newRow("in a small piece of a bad one") << sync::FileTuning().leastChunk;
    }
    void what_had_arrived_is_not_sent_again()
    {
        QFETCH(qint64, piece);
        Relay relay(1);
        QVERIFY(relay.listen());
        OfficeProcess office(officeProgram, m_scratch.filePath(QString::number(piece)));
        officeCommand({u"init"_s, u"--folder"_s, office.folder(), u"--company"_s, u"墨線裝飾"_s, u"--admin"_s, u"周敏"_s});
        QCOMPARE(office.start(), QString());
        relay.setOffice(office.port());

        // One checks and issues, in the office's own network; the other draws, on the road.
        WindowlessDevice checker;
        checker.start();
        QCOMPARE(checker.join(office, u"周敏"_s, office.port()), QString());
        QTRY_VERIFY_WITH_TIMEOUT(checker.isIn(scope::company), patienceMs);
        const Id site = checker.newId(), designer = checker.newId();
        const auto member = [&](const Id &who, const QString &where, const QString &role) {
            return store::Edit{checker.newId(), u"membership"_s, scope::company, {{u"person"_s, toString(who)}, {u"scope"_s, where}, {u"role"_s, role}}};
        };
        checker.save({{designer, u"person"_s, scope::company, {{u"name"_s, u"何設計"_s}, {u"role"_s, u"designer"_s}}},
                      member(designer, scope::company, u"designer"_s), member(designer, scope::site(site), u"designer"_s),
                      member(checker.person(), scope::site(site), u"deputy_general_manager"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(checker.hasSentRecords(), patienceMs);
        Heard heard;
        bool cuts = true;
        const auto listening = [&](std::unique_ptr<sync::Transport> network) { return std::make_unique<Listening>(std::move(network), heard, relay, cuts); };
        WindowlessDevice drawer;
        drawer.tuning.files.mostChunk = piece;
        drawer.start(listening);
        QCOMPARE(drawer.join(office, u"何設計"_s, relay.port()), QString());
        QTRY_VERIFY_WITH_TIMEOUT(drawer.isIn(scope::site(site)), patienceMs);

        // The drawing goes up, for review; nearly all of it has gone through when the link is cut.
        const QByteArray drawing = "%PDF-1.7\n" + SeededRandom(3).bytes(drawingBytes - 9);
        const QByteArray sha256 = crypto::sha256Hex(drawing);
        const Id revision = draw(drawer, site, drawing, sha256);
        QTRY_COMPARE_WITH_TIMEOUT(relay.weather(), Relay::Weather::Gone, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(drawer.isOffline(), patienceMs);
        QVERIFY(drawer.file(sha256).state != store::BlobState::Confirmed);

        // Meanwhile it is issued: the site has the sheet, but not what is drawn on it.
        QTRY_COMPARE_WITH_TIMEOUT(checker.valueOf(revision, u"state"_s), u"review"_s, patienceMs);
        checker.save({{revision, u"sheet_revision"_s, scope::site(site),
                       {{u"state"_s, u"issued"_s}, {u"checker"_s, toString(checker.person())}, {u"issued_at"_s, toIso(checker.clock.now())}}}});
        QTRY_VERIFY_WITH_TIMEOUT(checker.hasSentRecords(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(checker.file(sha256).absent, patienceMs);

        // The app was ended; it is started once the link is back.
        drawer.end();
        const Words then = heard.take();
        QCOMPARE(then.creations, 1);
        const qint64 acknowledged = then.pieces.back().first;
        relay.setWeather(Relay::Weather::Fine);
        cuts = false;
        drawer.start(listening);
        QTRY_COMPARE_WITH_TIMEOUT(drawer.file(sha256).state, store::BlobState::Confirmed, patienceMs);
        const Words now = heard.take();
        QCOMPARE(now.creations, 0);
        QCOMPARE(now.named, std::vector<qint64>{acknowledged}); // the office was asked, once
        qint64 sent = 0;
        for (const auto &[from, bytes] : now.pieces) {
            QCOMPARE(from, acknowledged + sent);
            sent += bytes;
        }
        QCOMPARE(acknowledged + sent, qint64(drawingBytes));
        QVERIFY(cutAt - acknowledged < piece); // of what had gone through, this went once more
        const qint64 around = drawingBytes / 50; // heads, records and what else is said
        QVERIFY2(relay.toOffice() < drawingBytes + piece + around, qPrintable(QString::number(relay.toOffice())));
        QTRY_VERIFY_WITH_TIMEOUT(awaited(checker.store->blob(sha256)).valueOr({}) == drawing, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(drawer.valueOf(revision, u"state"_s), u"issued"_s, patienceMs);
    }

private:
    // A sheet and its first revision, submitted for review.
    static Id draw(WindowlessDevice &drawer, const Id &site, const QByteArray &drawing, const QByteArray &sha256)
    {
        const QString author = toString(drawer.person());
        const Id sheet = drawer.newId(), revision = drawer.newId();
        const QJsonObject checklist{{u"missing"_s, QJsonArray()},
                                    {u"confirmed"_s, QJsonArray{u"title_block"_s, u"dimensions"_s, u"scale"_s, u"standards"_s, u"cross_references"_s, u"client_agreed"_s}}};
        drawer.save({{sheet, u"sheet"_s, scope::site(site), {{u"site"_s, toString(site)}, {u"number"_s, u"P-02"_s}, {u"title"_s, u"平面佈置圖"_s}, {u"discipline"_s, u"plan"_s}}},
                      {revision, u"sheet_revision"_s, scope::site(site),
                       {{u"site"_s, toString(site)}, {u"sheet"_s, toString(sheet)}, {u"revision"_s, u"A"_s}, {u"file"_s, QString::fromLatin1(sha256)},
                        {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, drawing.size()}, {u"page"_s, 0}, {u"author"_s, author},
                        {u"uploaded_at"_s, toIso(drawer.clock.now())}, {u"checklist"_s, checklist}, {u"state"_s, u"draft"_s}}}},
                     {{sha256, drawing, u"application/pdf"_s}});
        drawer.save({{revision, u"sheet_revision"_s, scope::site(site), {{u"state"_s, u"review"_s}}}});
        return revision;
    }

    QTemporaryDir m_scratch;
};

QTEST_GUILESS_MAIN(TestCutDrawing)
#include "test_cut_drawing.moc"
