// The register's summary from a device's records: equal to a recount by plain SQL, locked and signed in turn, and honest
// about what has changed since.
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/register_summary.h"
#include "app/viewmodels/summary_maker.h"
#include "platform/common/fake_file_picker.h"
#include "tests/support/made_complaints.h"
#include "tests/support/must.h"
#include "tests/support/run_program.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

// Tables of complaints as they stood at :asof, in milliseconds; written without a look at app/quality.
constexpr const char *asItStood = R"sql(
CREATE TEMP TABLE raw AS
SELECT id, json(body) b FROM record WHERE kind = 'complaint';
CREATE TEMP TABLE c AS
SELECT id, b->>'series' series, b->>'serial' serial, b->>'number' number, b->>'void' IS NOT NULL void, b->>'duplicate_of' IS NOT NULL merged,
           b->>'state' state, b->>'category' category, b->>'severity' severity, b->>'crew' crew, b->>'designer' designer, b->>'project_manager' project_manager,
           (SELECT body->>'code' FROM record WHERE kind = 'stage' AND id = unhex(replace(b->>'stage', '-', ''))) stage, b->>'owner' owner,
           coalesce(b->>'site', b->>'contact') client, b->>'cause' cause, b->>'score' score, b->>'loss_money' money, b->>'loss_days' days,
           MS(called_at) called, MS(entered_at) entered, MS(reopened_at) reopened_ever,
           CASE b->>'state' WHEN 'closed' THEN MS(closed_at) WHEN 'followed_up' THEN MS(closed_at) WHEN 'unfounded' THEN MS(client_told_at)
                            WHEN 'to_maintenance' THEN MS(handed_on_at) END ended,
           UPTO(accepted_at) accepted, UPTO(first_called_at) first_called, UPTO(on_site_at) on_site, UPTO(plan_at) planned, UPTO(reopened_at) reopened,
           CASE WHEN NOT (MS(closed_at) < coalesce(UPTO(reopened_at), 0)) THEN UPTO(closed_at) END closed, UPTO(followed_up_at) followed
    FROM raw;
CREATE TEMP TABLE counted AS
SELECT * FROM c WHERE NOT void AND NOT merged;
CREATE TEMP TABLE pause AS
SELECT unhex(replace(body->>'complaint', '-', '')) id, MSP("from") pfrom,
           min(coalesce(MSP(ended_at), 9e18), CAST(round((julianday(body->>'until') + 1 - 2440587.5) * 86400000) AS INTEGER)) pto
    FROM record WHERE kind = 'complaint_pause' AND void = 0;
CREATE TEMP TABLE run AS
SELECT id, number, severity, owner, state, ended, closed, clock, done,
           CASE WHEN clock = 'follow_up' THEN closed WHEN reopened IS NOT NULL AND NOT coalesce(done < reopened, 0) THEN max(reopened, called) ELSE called END begun
    FROM (SELECT *, 'hand_over' clock, accepted done FROM counted UNION ALL SELECT *, 'first_call', first_called FROM counted
          UNION ALL SELECT *, 'on_site', on_site FROM counted UNION ALL SELECT *, 'plan', planned FROM counted UNION ALL SELECT *, 'close', closed FROM counted
          UNION ALL SELECT *, 'follow_up', CASE WHEN followed >= closed THEN followed END FROM counted WHERE closed IS NOT NULL)
    WHERE called < :until;
CREATE TEMP TABLE used AS
SELECT run.*, done - begun - coalesce(max(0, min(pto, done) - max(pfrom, begun)), 0) ms FROM run LEFT JOIN pause USING (id);
CREATE TEMP TABLE limits AS
WITH t(clock, minor, normal, urgent, major) AS (VALUES
    ('hand_over', 15, 5, 5, 2), ('first_call', 240, 120, 30, 10), ('on_site', 0, 1440, 240, 120), ('plan', 4320, 2880, 1440, 240), ('close', 10080, 10080, 4320, 0),
    ('follow_up', 4320, 4320, 1440, 1440)) SELECT * FROM t;
CREATE TEMP TABLE due AS
SELECT run.*, begun + minutes * 60000 + CASE WHEN pto > begun AND pfrom < begun + minutes * 60000 THEN pto - max(pfrom, begun) ELSE 0 END at
    FROM (SELECT run.*, CASE severity WHEN 'minor' THEN minor WHEN 'urgent' THEN urgent WHEN 'major' THEN major ELSE normal END minutes FROM run JOIN limits USING (clock)) run
    LEFT JOIN pause USING (id) WHERE minutes > 0;
CREATE TEMP TABLE overdue AS
SELECT DISTINCT id, owner FROM due WHERE done IS NULL AND at < :asof AND
        CASE clock WHEN 'follow_up' THEN NOT (state IN ('unfounded', 'to_maintenance') AND ended < :asof) ELSE closed IS NULL AND (ended IS NULL OR ended >= :asof) END;
)sql";

QByteArray plain(const char *ask, Moment from, Moment until)
{
    QString sql = QLatin1String(ask);
    const QString ms = u"CAST(round((julianday(%1->>'\\2') - 2440587.5) * 86400000) AS INTEGER)"_s;
    sql.replace(QRegularExpression(u"(MSP)\\(\"?([a-z_]+)\"?\\)"_s), ms.arg(u"body"_s));
    sql.replace(QRegularExpression(u"(MS)\\(([a-z_]+)\\)"_s), ms.arg(u"b"_s));
    const QString upTo = ms.arg(u"b"_s);
    sql.replace(QRegularExpression(u"(UPTO)\\(([a-z_]+)\\)"_s), u"CASE WHEN %1 <= :asof THEN %1 END"_s.arg(upTo));
    sql.replace(u":from"_s, QString::number(toMillis(from))).replace(u":until"_s, QString::number(toMillis(until))).replace(u":asof"_s, QString::number(toMillis(until)));
    return sql.toUtf8();
}

struct World {
    Phone phone;
    const Id team = *parseId(u"0190b000-0000-7000-8000-000000000001"_s);
    qint64 seq = 1000;
    std::unique_ptr<RegisterSummary> model;

    explicit World(int complaints)
    {
        phone.services.setLanguage(u"en"_s);
        act(u"front_desk"_s);
        MadeComplaints made(41, complaints, fromDateTime(QDateTime::fromString(u"2026-01-01T00:00:00Z"_s, Qt::ISODate)), fromDateTime(QDateTime::fromString(u"2026-10-31T00:00:00Z"_s, Qt::ISODate)));
        std::vector<MadeRecord> records = made.company();
        records.push_back({team, u"team"_s, {{u"name"_s, u"王莉团队"_s}}});
        records.push_back({phone.services.newId(), u"company_settings"_s, {{u"photo_size"_s, u"px1600"_s}, {u"time_zone"_s, u"Asia/Shanghai"_s}}});
        records.push_back({phone.identity().person, u"person"_s, {{u"name"_s, u"小周"_s}}});
        for (auto more = made.next(); !more.empty(); more = made.next())
            records.insert(records.end(), more.begin(), more.end());
        bring(records);
    }
    void act(const QString &role)
    {
        phone.officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {role}}, {phone.siteScope(), {role}}, {scope::desk, {role}}, {scope::team(team), {role}}};
        });
    }
    void bring(const std::vector<MadeRecord> &records)
    {
        phone.officeSays([&](wire::SyncResponse &response) {
            for (const MadeRecord &record : records) {
                const bool site = record.kind == "stage"_L1;
                const bool own = record.kind.startsWith(u"complaint"_s);
                response.records.push_back({++seq, record.id, record.kind, site ? phone.siteScope() : own ? scope::team(team) : scope::company,
                                            "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(record.fields)});
            }
        });
    }
    void show(const QString &from, const QString &until)
    {
        askAnew();
        model = std::make_unique<RegisterSummary>();
        model->setProperty("from", from);
        model->setProperty("until", until);
        model->componentComplete();
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(model->known() && !model->counting(), 30000); }
    QVariantMap figures() const { return model->figures().toMap(); }
    // Rows of a question put to the file itself, as it is now for the first question about a period; values joined by '|'.
    QStringList sql(const char *ask, const QDate &from, const QDate &last)
    {
        const QTimeZone zone("Asia/Shanghai");
        const auto period = std::pair(fromDateTime(from.startOfDay(zone)), fromDateTime(last.addDays(1).startOfDay(zone)));
        return awaited(onPool([this, period, ask] {
            if (!std::exchange(asked, true)) {
                database = must(sqlite::Database::open(phone.folder() + u"/plumbline.db"_s, {.readOnly = true, .key = QByteArray(32, 'k')}));
                must(database->execute(plain(asItStood, period.first, period.second).constData()));
            }
            auto rows = must(database->prepare(plain(ask, period.first, period.second)));
            QStringList out;
            while (must(rows.step())) {
                QStringList row;
                for (int i = 0; i < 6; ++i)
                    row += rows.text(i);
                out += row.join(u'|');
            }
            return out;
        }));
    }
    void askAnew() { asked = false; }
    std::unique_ptr<sqlite::Database> database;
    bool asked = false;
};

QString joined(const QVariantMap &row, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out += row.value(name).toString();
    while (out.size() < 6)
        out += QString();
    return out.join(u'|');
}

QStringList rowsOf(const QVariantList &rows, const QStringList &names)
{
    QStringList out;
    for (const QVariant &row : rows)
        out += joined(row.toMap(), names);
    out.sort();
    return out;
}

const QStringList stockNames{u"opening"_s, u"new"_s, u"closed"_s, u"closing"_s};
const QStringList keyed = QStringList(u"key"_s) + stockNames;

QString stockOf(const QString &field)
{
    return u"SELECT coalesce(%1, ''), sum(called < :from AND (ended IS NULL OR ended >= :from)) o, sum(called >= :from AND called < :until) n, "
           "sum(coalesce(ended >= :from AND ended < :until, 0)) c, sum(called < :until AND (ended IS NULL OR ended >= :until)) s, '' "
           "FROM counted GROUP BY 1 HAVING o + n + c + s > 0"_s.arg(field);
}

} // namespace

class TestRegisterSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(5000); }
    void cleanupTestCase() { m_world.reset(); }

    void itEqualsARecount_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("last");
        QTest::newRow("a week") << QDate(2026, 5, 4) << QDate(2026, 5, 10);
        QTest::newRow("a quarter") << QDate(2026, 4, 1) << QDate(2026, 6, 30);
        QTest::newRow("all of it") << QDate(2025, 12, 1) << QDate(2026, 11, 15);
    }
    void itEqualsARecount()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, last);
        m_world->show(from.toString(Qt::ISODate), last.toString(Qt::ISODate));
        compare(from, last);
    }

    // And so it does after what people did meanwhile.
    void itFollowsWhatPeopleDo()
    {
        const QDate from(2026, 5, 1), last(2026, 5, 31);
        m_world->show(u"2026-05-01"_s, u"2026-05-31"_s);
        const QVariantMap before = m_world->figures().value(u"stock"_s).toMap();
        const QStringList wrong = m_world->sql("SELECT lower(hex(id)) FROM counted WHERE ended IS NULL AND state <> 'investigating' AND called >= :from AND called < :until LIMIT 1", from, last);
        const Id id = *idFromBytes(QByteArray::fromHex(wrong.at(0).section(u'|', 0, 0).toLatin1()));
        m_world->phone.saveMany({{id, u"complaint"_s, scope::team(m_world->team), {{u"void"_s, u"another company's client"_s}}}});
        QTRY_COMPARE_WITH_TIMEOUT(m_world->figures().value(u"stock"_s).toMap().value(u"new"_s).toInt(), before.value(u"new"_s).toInt() - 1, 30000);
        const QVariantList voided = m_world->figures().value(u"void"_s).toMap().value(u"list"_s).toList();
        QVERIFY(std::any_of(voided.begin(), voided.end(), [](const QVariant &row) { return row.toMap().value(u"words"_s).toString() == "another company's client"_L1; }));
        m_world->wait();
        m_world->askAnew();
        compare(from, last);
    }

    void aPeriodIsTheCompanysDays()
    {
        m_world->show(u"2026-05-04"_s, u"2026-05-04"_s);
        QCOMPARE(m_world->figures().value(u"days"_s).toList().size(), 1);
        QCOMPARE(QString::number(m_world->figures().value(u"stock"_s).toMap().value(u"new"_s).toInt()),
                 m_world->sql("SELECT count(*) FROM counted WHERE called >= unixepoch('2026-05-03 16:00:00') * 1000 AND called < unixepoch('2026-05-04 16:00:00') * 1000", {2026, 5, 4}, {2026, 5, 4})
                     .at(0).section(u'|', 0, 0));
    }

    void countingCanBeStopped()
    {
        RegisterSummary model;
        model.setProperty("from", u"2026-01-01"_s);
        model.setProperty("until", u"2026-03-31"_s);
        connect(&model, &RegisterSummary::changed, &model, [&] { if (model.progress() > 0) model.cancel(); });
        model.componentComplete();
        QTRY_VERIFY(model.stopped() && !model.counting());
        QVERIFY(!model.known());
        QVERIFY(model.error().isNull());
        model.disconnect(&model);
        model.again();
        QTRY_VERIFY(model.known());
    }

    // Signed by the desk, confirmed by the adviser, received by the deputy general manager; nobody twice.
    void itIsLockedAndSignedInTurn()
    {
        World &world = anew(60);
        world.show(u"2026-05-01"_s, u"2026-05-31"_s);
        QCOMPARE(steps(world), QStringList{u"signed"_s});
        QCOMPARE(world.model->teams().size(), 1);
        QSignalSpy taken(world.model.get(), &RegisterSummary::taken);
        QSignalSpy failed(world.model.get(), &RegisterSummary::failed);
        world.model->sign(scope::team(world.team));
        QTRY_COMPARE(taken.size() + failed.size(), 1);
        QVERIFY2(failed.isEmpty(), qPrintable(failed.isEmpty() ? QString() : failed[0][0].toMap().value(u"text"_s).toString()));
        QTRY_VERIFY(world.model->locked());
        const QVariantMap kept = world.model->kept().toMap();
        QCOMPARE(kept.value(u"signed"_s).toMap().value(u"name"_s).toString(), u"小周"_s);
        QVERIFY(world.model->differences().isEmpty());
        world.act(u"adviser"_s);
        QTRY_COMPARE(steps(world), QStringList{u"draft"_s}); // whoever signed does not confirm, but may send back
        QVERIFY(world.model->kept().toMap().value(u"confirmed"_s).isNull());
    }

    void aLockedOneSaysWhatHasChangedSince()
    {
        World &world = anew(600);
        world.show(u"2026-05-01"_s, u"2026-05-31"_s);
        world.model->sign(scope::team(world.team));
        QTRY_VERIFY(world.model->locked());
        const QVariantMap before = world.figures().value(u"stock"_s).toMap();
        const QStringList id = world.sql("SELECT lower(hex(id)) FROM counted WHERE ended IS NULL AND state <> 'investigating' AND called >= :from AND called < :until LIMIT 1", {2026, 5, 1}, {2026, 5, 31});
        world.phone.saveMany({{*idFromBytes(QByteArray::fromHex(id.at(0).section(u'|', 0, 0).toLatin1())), u"complaint"_s, scope::team(world.team), {{u"void"_s, u"twice"_s}}}});
        QTRY_VERIFY(!world.model->differences().isEmpty());
        QCOMPARE(world.figures().value(u"stock"_s).toMap(), before); // as it was signed
        const QVariantMap first = world.model->differences().at(0).toMap();
        const QStringList labels = rowsOf(world.model->differences(), {u"label"_s});
        QVERIFY2(labels.contains(joined({{u"label"_s, u"New"_s}}, {u"label"_s})), qPrintable(labels.join(u' ')));
        QVERIFY(labels.contains(joined({{u"label"_s, u"Void numbers"_s}}, {u"label"_s})));
    }

    void aPeriodThatIsNotOverIsNotSigned()
    {
        World &world = anew(60);
        const QDate today = toDateTime(world.phone.clock->now()).date();
        world.show(today.addDays(-3).toString(Qt::ISODate), today.toString(Qt::ISODate));
        QVERIFY(steps(world).isEmpty());
        QVERIFY(!world.model->whyNotSigned().isEmpty());
    }

    // Where another team's complaints are not seen, nobody judges which numbers are missing, and nobody signs.
    void aPartOfTheRegisterIsNotTakenForTheWhole()
    {
        World &world = anew(60);
        world.bring({{*parseId(u"0190b000-0000-7000-8000-000000000002"_s), u"team"_s, {{u"name"_s, u"李敏团队"_s}}}});
        world.show(u"2026-05-01"_s, u"2026-05-31"_s);
        QVERIFY(!world.model->whole());
        QVERIFY(steps(world).isEmpty());
        for (const QVariant &series : world.figures().value(u"numbers"_s).toList())
            QCOMPARE(series.toMap().value(u"missing"_s).toInt(), 0);
    }

    // Read back by other programs; that it left is written down first.
    void itLeavesAsAFileThatOthersRead()
    {
        World &world = anew(600);
        FakeFilePicker picker;
        QTemporaryDir card;
        picker.willPlaceIn(card.path());
        world.phone.services.filePicker = &picker;
        world.show(u"2026-05-01"_s, u"2026-05-31"_s);
        world.model->sign(scope::team(world.team));
        QTRY_VERIFY(world.model->locked());
        SummaryMaker maker;
        maker.setProperty("summary", QVariant::fromValue(world.model.get()));
        QSignalSpy made(&maker, &SummaryMaker::made);
        QSignalSpy failed(&maker, &SummaryMaker::failed);
        maker.make(u"pdf"_s);
        QTRY_COMPARE(made.size() + failed.size(), 1);
        QCOMPARE(failed.size(), 0);
        maker.make(u"xlsx"_s);
        QTRY_COMPARE(made.size() + failed.size(), 2);
        QCOMPARE(failed.size(), 0);
        const QVariantMap figures = world.figures();
        const QVariantMap stock = figures.value(u"stock"_s).toMap();
        const QString equation = u"%1 + %2 − %3 = %4"_s.arg(stock.value(u"opening"_s).toString(), stock.value(u"new"_s).toString(), stock.value(u"closed"_s).toString(), stock.value(u"closing"_s).toString());
        const Finished pdf = runProgram(u"pdftotext"_s, {u"-layout"_s, card.filePath(made[0][0].toString()), u"-"_s});
        QVERIFY2(pdf.ok, qPrintable(pdf.error));
        const QString text = QString::fromUtf8(pdf.out);
        const QString overdue = figures.value(u"overdue"_s).toMap().value(u"list"_s).toList().at(0).toMap().value(u"number"_s).toString();
        for (const QString &wanted : {equation, figures.value(u"accounted"_s).toString(), overdue, u"小周"_s, QString::fromLatin1(world.model->hash())})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in:\n"_s + text));
        const Finished book = runProgram(u"soffice"_s, {u"-env:UserInstallation=file://"_s + card.filePath(u"profile"_s), u"--headless"_s, u"--convert-to"_s,
                                                        u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1"_s, u"--outdir"_s, card.path(), card.filePath(made[1][0].toString())});
        QVERIFY2(book.ok, qPrintable(book.error));
        QString cells;
        for (const QFileInfo &sheet : QDir(card.path()).entryInfoList({u"*.csv"_s})) {
            QFile file(sheet.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            cells += QString::fromUtf8(file.readAll());
        }
        const QVariantMap quality = figures.value(u"groups"_s).toList().at(0).toMap().value(u"rows"_s).toList().at(0).toMap();
        QVERIFY2(cells.contains(u",%1,%2,%3,%4"_s.arg(quality.value(u"opening"_s).toInt()).arg(quality.value(u"new"_s).toInt()).arg(quality.value(u"closed"_s).toInt()).arg(quality.value(u"closing"_s).toInt())), qPrintable(cells.left(2000)));
        QVERIFY(cells.contains(overdue) && cells.contains(u"小周"_s));
        store::ListQuery query;
        query.kind = u"handout"_s;
        const auto handouts = AWAIT(world.phone.store().page(query, {}, 10));
        QCOMPARE(handouts->rows.size(), std::size_t(2));
        QCOMPARE(handouts->rows[0].fields.value("by"_L1).toString(), toString(world.phone.identity().person));
        QCOMPARE(handouts->rows[0].fields.value("data_hash"_L1).toString().toLatin1(), world.model->hash());
        QCOMPARE(handouts->rows[0].fields.value("about"_L1).toString(), world.model->kept().toMap().value(u"recordId"_s).toString());
    }

private:
    World &anew(int complaints)
    {
        m_world.reset(); // one device at a time
        m_world = std::make_unique<World>(complaints);
        return *m_world;
    }
    static QStringList steps(const World &world)
    {
        QStringList out;
        for (const QVariant &step : world.model->steps())
            out += step.toMap().value(u"to"_s).toString();
        return out;
    }
    void compare(const QDate &from, const QDate &last)
    {
        const QVariantMap figures = m_world->figures();
        const auto ask = [&](const QByteArray &sql) { QStringList rows = m_world->sql(sql.constData(), from, last); rows.sort(); return rows; };
        const auto one = [&](const QByteArray &sql) { return ask(sql).value(0); };
        for (const QVariant &group : figures.value(u"groups"_s).toList()) {
            const QString part = group.toMap().value(u"part"_s).toString();
            QCOMPARE(rowsOf(group.toMap().value(u"rows"_s).toList(), keyed), ask(stockOf(part).toUtf8()));
        }
        QCOMPARE(QStringList{joined(figures.value(u"stock"_s).toMap(), stockNames)},
                 ask("SELECT o, n, c, s, '', '' FROM (" + stockOf(u"''"_s).toUtf8() + ')'));
        for (const QVariant &clock : figures.value(u"clocks"_s).toList()) {
            const QVariantMap row = clock.toMap();
            const QByteArray name = row.value(u"clock"_s).toString().toLatin1();
            const QStringList told = one("SELECT count(*), CAST(floor(avg(CASE WHEN r IN ((n + 1) / 2, (n + 2) / 2) THEN ms END) / 60000) AS INTEGER), max(ms) / 60000, '', '', '' FROM (SELECT ms, row_number() OVER (ORDER BY ms) r, "
                                         "count(*) OVER () n FROM used WHERE clock = '" + name + "' AND done >= :from AND done < :until)").split(u'|');
            QCOMPARE(row.value(u"count"_s).toString(), told[0]);
            QCOMPARE(row.value(u"median"_s).toString(), words::duration(told[1].toLongLong()));
            QCOMPARE(row.value(u"worst"_s).toString(), words::duration(told[2].toLongLong()));
        }
        QCOMPARE(figures.value(u"overdue"_s).toMap().value(u"count"_s).toString(), one("SELECT count(*) FROM overdue").section(u'|', 0, 0));
        QCOMPARE(rowsOf(figures.value(u"owners"_s).toList(), {u"key"_s, u"count"_s}), ask("SELECT coalesce(owner, ''), count(*), '', '', '', '' FROM overdue GROUP BY 1"));
        QCOMPARE(figures.value(u"repeated"_s).toMap().value(u"count"_s).toString(),
                 one("SELECT count(*) FROM (SELECT client FROM counted WHERE called >= :from AND called < :until AND client IS NOT NULL GROUP BY 1 HAVING count(*) > 1)").section(u'|', 0, 0));
        QCOMPARE(joined(figures.value(u"major"_s).toMap(), {u"count"_s, u"money"_s, u"days"_s}),
                 one("SELECT count(*), coalesce(sum(money), 0), coalesce(sum(days), 0), '', '', '' FROM counted WHERE severity = 'major' AND called >= :from AND called < :until"));
        const QVariantMap satisfaction = figures.value(u"satisfaction"_s).toMap();
        const QStringList told = one("SELECT count(score), sum(score), sum(score >= 4), '', '', '' FROM counted WHERE state IN ('closed', 'followed_up') AND ended >= :from AND ended < :until").split(u'|');
        QCOMPARE(satisfaction.value(u"count"_s).toString(), told[0]);
        QCOMPARE(satisfaction.value(u"average"_s).toDouble(), told[1].toDouble() / told[0].toDouble());
        QCOMPARE(satisfaction.value(u"share"_s).toDouble(), told[2].toDouble() / told[0].toDouble());
        QCOMPARE(rowsOf(figures.value(u"causes"_s).toList(), {u"key"_s, u"count"_s}),
                 ask("SELECT coalesce(cause, ''), count(*), '', '', '', '' FROM counted WHERE state IN ('closed', 'followed_up') AND ended >= :from AND ended < :until GROUP BY 1"));
        const auto counts = [&](const QString &list, const QByteArray &where) {
            QCOMPARE(figures.value(list).toMap().value(u"count"_s).toString(), one("SELECT count(*) FROM c WHERE called >= :from AND called < :until AND " + where).section(u'|', 0, 0));
        };
        counts(u"void"_s, "void");
        counts(u"merged"_s, "merged AND NOT void");
        counts(u"late"_s, "NOT void AND NOT merged AND entered - called > 30 * 60000");
        QCOMPARE(figures.value(u"reopened"_s).toMap().value(u"count"_s).toString(), one("SELECT count(*) FROM counted WHERE reopened_ever >= :from AND reopened_ever < :until").section(u'|', 0, 0));
        compareNumbers(figures, from, last);
    }
    // Every number from the first to the last is used, void, merged, or named as missing.
    void compareNumbers(const QVariantMap &figures, const QDate &from, const QDate &last)
    {
        QStringList missing = m_world->sql(R"sql(
WITH RECURSIVE span AS (
    SELECT series, max(serial) upto, 1 + coalesce((SELECT max(serial) FROM c b WHERE b.series = a.series AND b.called < :from AND b.serial < min(a.serial)), 0) since
    FROM c a WHERE called >= :from AND called < :until GROUP BY series),
every AS (SELECT series, since serial, upto FROM span UNION ALL SELECT series, serial + 1, upto FROM every WHERE serial < upto)
SELECT series, serial, '', '', '', '' FROM every WHERE NOT EXISTS (SELECT 1 FROM c WHERE c.series = every.series AND c.serial = every.serial)
)sql", from, last);
        QStringList told;
        for (const QVariant &one : figures.value(u"numbers"_s).toList()) {
            const QString series = one.toMap().value(u"series"_s).toString();
            const QString gaps = one.toMap().value(u"words"_s).toString().section(u"missing: "_s, 1);
            for (const QString &gap : gaps.split(u", "_s, Qt::SkipEmptyParts)) {
                const QString digits = gap.mid(gap.startsWith(series) ? series.size() : 0);
                for (int serial = digits.section(u'–', 0, 0).toInt(); serial <= digits.section(u'–', -1).toInt(); ++serial)
                    told += joined({{u"a"_s, series}, {u"b"_s, serial}}, {u"a"_s, u"b"_s});
            }
        }
        missing.sort();
        told.sort();
        QCOMPARE(told, missing);
    }

    std::unique_ptr<World> m_world;
};

QTEST_MAIN(TestRegisterSummary)
#include "test_register_summary.moc"
