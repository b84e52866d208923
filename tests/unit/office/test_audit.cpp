// Nobody can quietly rewrite the book: every kind of tampering is found and named.
#include "app/sqlite/sqlite.h"
#include "office/service/audit.h"
#include "tests/unit/office/office_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// An office with some history: people, a conflict, a refused change, a merged text, a file.
struct LivedInOffice : OfficeFixture {
    TestDevice device = joined(admin);
    TestDevice other;
    const Id site = freshId();
    const QByteArray photo = "JPEG bytes of a photo";

    LivedInOffice()
    {
        const QString name = scope::site(site);
        push(device, Draft{freshId(), u"membership"_s, scope::company,
                           {{u"person"_s, toString(admin)}, {u"scope"_s, name}, {u"role"_s, u"deputy_general_manager"_s}}});
        other = joined(person(device, u"陳強"_s, {{scope::company, u"project_manager"_s}, {name, u"project_manager"_s}}));
        const Id issue = freshId();
        const qint64 seen = push(device, Draft{issue, u"issue"_s, name,
                                               {{u"site"_s, toString(site)}, {u"title"_s, u"空鼓"_s}, {u"state"_s, u"open"_s},
                                                {u"detail"_s, u"east wall hollow and west wall fine"_s}}}).seq;
        push(device, Draft{issue, u"issue"_s, name,
                           {{u"title"_s, u"甲"_s}, {u"detail"_s, u"north wall hollow and west wall fine"_s}},
                           {{u"title"_s, seen}, {u"detail"_s, seen}}});
        push(other, Draft{issue, u"issue"_s, name,
                          {{u"title"_s, u"乙"_s}, {u"detail"_s, u"east wall hollow and west wall wet"_s}},
                          {{u"title"_s, seen}, {u"detail"_s, seen}}});
        push(other, Draft{freshId(), u"issue"_s, name, {{u"state"_s, u"open"_s}}}); // refused
        push(other, Draft{freshId(), u"photo"_s, name, photoFields(site, crypto::sha256Hex(photo), photo.size())});
        upload(device, photo);
    }
    AuditReport audited()
    {
        const auto reader = ledger->read();
        return audit(**reader, *vault, *schema);
    }
    // What somebody with a database tool would do.
    void tamper(const char *sql)
    {
        auto database = sqlite::Database::open(folder.filePath(u"ledger.db"_s), {});
        const Status done = (*database)->execute(sql);
        if (!done.ok())
            qFatal("%s", qPrintable(done.error().detail));
        if ((*database)->changes() == 0)
            qFatal("nothing was tampered with: %s", sql);
    }
};

} // namespace

class TestAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anHonestBookIsProved()
    {
        LivedInOffice office;
        const AuditReport report = office.audited();
        for (const QString &problem : report.problems)
            qWarning("%s", qPrintable(problem));
        QVERIFY(report.problems.empty());
        QCOMPARE(report.devices, 3); // the office's own, too
        QCOMPARE(report.files, 1);
        QCOMPARE(report.changes, (*office.ledger->read())->company()->seq);
        QVERIFY(report.records > 5);
    }

    void tamperingIsFoundAndNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, const char *sql, const QString &named) {
            QTest::newRow(what) << QByteArray(sql) << named;
        };
        row("a value in a change", "UPDATE log SET bytes = CAST(replace(CAST(bytes AS TEXT), '空鼓', '完好') AS BLOB) WHERE instr(CAST(bytes AS TEXT), '空鼓')", u"hash that was signed"_s);
        row("the hash of a change", "UPDATE log SET hash = zeroblob(32) WHERE seq = 4", u"sequence 4: breaks the chain"_s);
        row("the time it was received", "UPDATE log SET received_at = received_at - 86400000 WHERE seq = 5", u"sequence 5: breaks the chain"_s);
        row("a signature", "UPDATE log SET signature = zeroblob(64) WHERE seq = 3", u"signature does not hold"_s);
        row("a signature taken away", "UPDATE log SET signature = NULL WHERE op = (SELECT max(op) FROM log l WHERE l.device = log.device)", u"no signature covers"_s);
        row("a change taken out", "DELETE FROM log WHERE seq = 6", u"sequence 6: missing"_s);
        row("a refused change taken out", "DELETE FROM log WHERE outcome = 'refused'", u"is missing"_s);
        row("the last change taken out", "DELETE FROM log WHERE seq = (SELECT max(seq) FROM log)", u"the log ends at"_s);
        row("a value in a record", "UPDATE record SET body = replace(body, '陳強', '王五') WHERE kind = 'person'", u"is not what its changes say"_s);
        row("versions of a record", "UPDATE record SET versions = replace(versions, '\"*\":[', '\"*\":[1') WHERE kind = 'photo'", u"versions are not what"_s);
        row("versions as devices get them", "UPDATE record SET device_versions = replace(device_versions, ':', ':1') WHERE kind = 'photo'", u"versions are not what"_s);
        row("a record taken out", "DELETE FROM record WHERE kind = 'photo'", u"is gone"_s);
        row("a record put in", "INSERT INTO record SELECT NULL, company, zeroblob(16), kind, scope, seq + 1000, body, versions, device_versions FROM record WHERE kind = 'photo'", u"is not what its changes say"_s);
        row("the checksum", "UPDATE scope SET checksum = checksum + 1 WHERE scope = 'company'", u"scope company: the checksum"_s);
        row("the number of rows", "UPDATE scope SET rows = rows + 1 WHERE scope = 'company'", u"written down"_s);
        row("the head of a chain", "UPDATE scope SET chain = zeroblob(32) WHERE scope = 'company'", u"end of its chain"_s);
        row("the counter", "UPDATE company SET seq = seq + 1", u"the log ends at"_s);
        row("the key of a device", "UPDATE device SET public_key = zeroblob(32) WHERE name = 'Pixel'", u"signature does not hold"_s);
        row("not JSON any more", "UPDATE record SET body = '{' || body WHERE kind = 'photo'", u"records: cannot be read"_s);
    }
    void tamperingIsFoundAndNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        LivedInOffice office;
        office.tamper(sql.constData());
        const AuditReport report = office.audited();
        const bool found = std::any_of(report.problems.begin(), report.problems.end(),
                                       [&](const QString &problem) { return problem.contains(named); });
        if (!found) {
            for (const QString &problem : report.problems)
                qWarning("%s", qPrintable(problem));
        }
        QVERIFY(found);
    }

    void aFileThatChangedOrWentIsFound_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("changed") << false;
        QTest::newRow("gone") << true;
    }
    void aFileThatChangedOrWentIsFound()
    {
        QFETCH(bool, gone);
        LivedInOffice office;
        const QByteArray hash = crypto::sha256Hex(office.photo);
        QFile file(office.vault->pathOf(hash));
        if (gone) {
            QVERIFY(file.remove());
        } else {
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write("X");
            file.close();
        }
        const AuditReport report = office.audited();
        QCOMPARE(report.problems.size(), 1u);
        QVERIFY(report.problems[0].contains(QString::fromLatin1(hash)));
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
