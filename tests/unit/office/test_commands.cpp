// What an owner does to an office that is served: back it up, restore it.
#include "app/core/text.h"
#include "app/crypto/sealed_stream.h"
#include "app/model/unsent_file.h"
#include "tests/unit/office/office_program.h"
#include "tests/support/webhook_receiver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;

namespace {

// An office that is served, and a phone of its first person.
struct Served : Program {
    TestDevice device;
    QByteArray officeKey; // its public half
    SystemClock clock;
    SeededRandom random{11};
    const QString backups = scratch.filePath(u"backups"_s);

    bool begin()
    {
        const QJsonObject made = objectOf(init());
        if (!serve())
            return false;
        officeKey = fromBase64Url(read(folder + u"/signing.key"_s)).last(32);
        device = join(made.value(u"invite"_s).toString(), *parseId(made.value(u"person"_s).toString()));
        return !device.token.isEmpty();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }
    QByteArray publicKey() const { return officeKey; }
    Id company() const
    {
        const auto ledger = SqliteLedger::open(folder + u"/ledger.db"_s, {});
        return (*(*ledger)->read())->company()->id;
    }
    QByteArray change(const QString &text)
    {
        return nextChange(device, {newId(clock, random), u"of a newer app"_s, scope::company, {{u"text"_s, text}}}, clock, random);
    }
    Response push(const std::vector<QByteArray> &changes) { return sync(device, signedPush(device, changes)); }
    Ran backup() const { return command(u"backup"_s, {u"--to"_s, backups, u"--json"_s}); }
};

} // namespace

class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aServedOfficeIsBackedUpAndRestoredElsewhere()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.push({office.change(u"before"_s)}).status, 200);
        const Ran made = office.backup();
        QVERIFY2(made.code == 0, made.err.constData());
        const qint64 covered = objectOf(made).value(u"seq"_s).toInteger();
        // The office in the other process says so at once.
        const auto told = wire::decodeResponse(office.sync(office.device, {}).body);
        QVERIFY(told.ok());
        QCOMPARE(told->backupSeq, covered);
        const std::vector<QByteArray> since{office.change(u"since"_s)};
        QCOMPARE(office.push(since).status, 200);
        office.kill();

        const QString elsewhere = office.scratch.filePath(u"elsewhere"_s);
        const Ran restored = run({u"restore"_s, u"--from"_s, office.backups, u"--folder"_s, elsewhere, u"--json"_s});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY(objectOf(restored).value(u"epoch"_s).toString() != told->epoch);
        office.folder = elsewhere;
        QCOMPARE(office.verify().code, 0);
        QVERIFY(office.serve());
        const auto after = wire::decodeResponse(office.sync(office.device, {}).body);
        QVERIFY(after.ok());
        QCOMPARE(after->lastOp, 1);
        QCOMPARE(after->backupSeq, 0);
        QCOMPARE(office.push(since).status, 200);
    }

    void aBackupIsVerifiedLikeAnOffice()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.backup().code, 0);
        const Ran good = run({u"verify"_s, u"--folder"_s, office.backups});
        QCOMPARE(good.code, 0);
        QVERIFY(good.out.contains("all proved"));
        const QString ledger = objectOf(office.backup()).value(u"backup"_s).toString() + u"/ledger.db"_s;
        QVERIFY(QFile::resize(ledger, QFileInfo(ledger).size() - 1));
        const Ran bad = run({u"verify"_s, u"--folder"_s, office.backups});
        QCOMPARE(bad.code, 1);
        QVERIFY(bad.err.contains("ledger.db is not the file that was written"));
    }

    void aDeviceIsListedAndRevokedWhileTheOfficeServes()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.push({office.change(u"before"_s)}).status, 200);
        const auto listed = [&] { return parseArray(office.command(u"devices"_s, {u"--json"_s}).out.trimmed()).valueOr({}); };
        QCOMPARE(listed().size(), 1);
        const QJsonObject entry = listed().first().toObject();
        QCOMPARE(entry.value(u"person_name"_s).toString(), u"周敏"_s);
        QCOMPARE(entry.value(u"ops"_s).toInt(), 1);
        QVERIFY(!entry.value(u"last_seen"_s).toString().isEmpty());
        QVERIFY(!entry.value(u"revoked"_s).toBool());

        QCOMPARE(office.command(u"revoke"_s, {u"--device"_s, toString(office.device.id)}).code, 0);
        QVERIFY(listed().first().toObject().value(u"revoked"_s).toBool());
        const Response pushed = office.push({office.change(u"after"_s)});
        QCOMPARE(pushed.status, 200); // taken, but into quarantine
        const auto answer = wire::decodeResponse(pushed.body);
        QVERIFY(answer.ok());
        QCOMPARE(answer->answers.front().outcome, wire::ChangeAnswer::Outcome::Refused);
        QVERIFY(!answer->deviceRevoked.isEmpty());
        QCOMPARE(HttpClient(office.port, false).ask("POST", u"/v1/blobs/missing"_s, "{\"hashes\":[]}", {{"Authorization", "Bearer " + office.device.token}}).status, 401);
    }

    // The twin took its place before the office shut both out: it can still hand in what it has.
    void aCopiedPhoneIsRevokedWhicheverTokenItHas()
    {
        Served office;
        QVERIFY(office.begin());
        const TestDevice copy = office.device;
        const QByteArray unsent = wire::encode(signedPush(copy, {office.change(u"only on the copy"_s)}));
        const auto sent = [&](const QByteArray &body) {
            return HttpClient(office.port, false).ask("POST", u"/v1/sync"_s, body, {{"Authorization", "Bearer " + copy.token}});
        };
        const auto invite = decodeInvite(objectOf(office.command(u"invite"_s, {u"--person"_s, u"周敏"_s, u"--json"_s})).value(u"invite"_s).toString());
        QVERIFY(invite.ok());
        QCOMPARE(HttpClient(office.port, false).ask("POST", u"/v1/join"_s, joinBody(invite->code, copy)).status, 200); // the twin
        QCOMPARE(sent(unsent).status, 401);

        QCOMPARE(office.command(u"revoke"_s, {u"--device"_s, toString(copy.id)}).code, 0);
        const Response told = sent(unsent);
        QCOMPARE(told.status, 200);
        const auto answer = wire::decodeResponse(told.body);
        QVERIFY(answer.ok() && answer->records.empty());
        QVERIFY(crypto::verify(wire::revocationText(copy.id), fromBase64Url(answer->deviceRevoked), office.publicKey()));
        QCOMPARE(answer->answers.front().outcome, wire::ChangeAnswer::Outcome::Refused);
        QVERIFY(run({u"quarantine"_s, u"list"_s, u"--folder"_s, office.folder}).out.contains("device: revoked"));
        QVERIFY(office.command(u"events"_s).out.contains("old_token"));
        QCOMPARE(office.verify().code, 0);
    }

    void aQuarantinedChangeIsReadReleasedOrDismissedAndAllOfItIsNoted()
    {
        Served office;
        QVERIFY(office.begin());
        QCOMPARE(office.command(u"revoke"_s, {u"--person"_s, u"周敏"_s}).code, 0);
        QCOMPARE(office.push({office.change(u"wanted"_s), office.change(u"unwanted"_s)}).status, 200);
        const auto quarantine = [&](const QStringList &arguments) { return run(QStringList{u"quarantine"_s} + arguments + QStringList{u"--folder"_s, office.folder}); };
        const QJsonArray items = parseArray(quarantine({u"list"_s, u"--json"_s}).out.trimmed()).valueOr({});
        QCOMPARE(items.size(), 2);
        QVERIFY(!items.first().toObject().contains(u"set"_s)); // values are shown one by one
        const QString wanted = items.at(0).toObject().value(u"id"_s).toString();
        const QString unwanted = items.at(1).toObject().value(u"id"_s).toString();
        const Ran shown = quarantine({u"show"_s, wanted, u"--json"_s});
        QCOMPARE(objectOf(shown).value(u"set"_s).toObject().value(u"text"_s).toString(), u"wanted"_s);

        const Ran released = quarantine({u"release"_s, wanted, u"--as"_s, u"周敏"_s});
        QVERIFY2(released.code == 0, released.err.constData());
        QCOMPARE(quarantine({u"release"_s, wanted, u"--as"_s, u"周敏"_s}).code, 1); // once
        QCOMPARE(quarantine({u"dismiss"_s, unwanted, u"--as"_s, u"周敏"_s}).code, 0);
        QCOMPARE(parseArray(quarantine({u"list"_s, u"--json"_s}).out.trimmed()).valueOr({}).size(), 0);
        QCOMPARE(parseArray(quarantine({u"list"_s, u"--json"_s, u"--all"_s}).out.trimmed()).valueOr({}).size(), 2);
        QCOMPARE(office.verify().code, 0);

        const QString out = office.scratch.filePath(u"export"_s);
        QCOMPARE(office.command(u"export"_s, {u"--to"_s, out, u"--as"_s, u"周敏"_s}).code, 0);
        QFile company(out + u"/company.jsonl"_s);
        QVERIFY(company.open(QIODevice::ReadOnly));
        const QByteArray lines = company.readAll();
        QVERIFY(lines.contains("\"wanted\"") && !lines.contains("\"unwanted\""));

        const QByteArray events = office.command(u"events"_s).out;
        for (const char *what : {"revoke", "quarantine_list", "quarantine_show", "quarantine_released", "quarantine_dismissed", "export"})
            QVERIFY2(events.contains(what), what);
    }

    void unsentWorkComesInAsAFileOnceHoweverOftenItIsRead()
    {
        Served office;
        QVERIFY(office.begin());
        const QByteArray photo = "JPEG bytes";
        const QByteArray body = wire::encode(signedPush(office.device, {office.change(u"by file"_s)}));
        const QString path = office.scratch.filePath(u"unsent.plumb"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        {
            crypto::SealedWriter writer(file);
            QVERIFY(writer.begin(office.publicKey()).ok());
            const unsent::Header header{office.device.id, office.device.person, office.company(), office.clock.now()};
            QVERIFY(writer.add(unsent::encode(header), false).ok());
            QVERIFY(writer.add(unsent::encodePush(body), false).ok());
            QVERIFY(writer.add(unsent::encode(unsent::FileBegin{crypto::sha256Hex(photo), photo.size()}), false).ok());
            QVERIFY(writer.add(unsent::encodeData(photo), false).ok());
            QVERIFY(writer.add(unsent::encode(unsent::End{1, 1}), true).ok());
        }
        file.close();
        for (int i = 0; i < 2; ++i) {
            const Ran imported = office.command(u"import"_s, {path});
            QVERIFY2(imported.code == 0, imported.err.constData());
            QVERIFY2(imported.out.contains("1 applied"), imported.out.constData());
        }
        // And when the device gets through after all: the same answer again.
        const Response late = HttpClient(office.port, false).ask("POST", u"/v1/sync"_s, body, {{"Authorization", "Bearer " + office.device.token}});
        QCOMPARE(late.status, 200);
        QCOMPARE(wire::decodeResponse(late.body)->lastOp, 1);
        QVERIFY(QFile::exists(FolderVault::openForReading(office.folder + u"/vault"_s)->pathOf(crypto::sha256Hex(photo))));
        QCOMPARE(office.verify().code, 0);

        QVERIFY(file.resize(file.size() - 1));
        QCOMPARE(office.command(u"import"_s, {path}).code, 1);
    }

    void theLeaseOfACompanyIsSetInDays()
    {
        Served office;
        QVERIFY(office.begin());
        QVERIFY(office.command(u"lease"_s).out.contains("30 days"));
        QCOMPARE(office.command(u"lease"_s, {u"--days"_s, u"7"_s}).code, 0);
        QVERIFY(office.command(u"lease"_s).out.contains("7 days"));
        QCOMPARE(office.command(u"lease"_s, {u"--days"_s, u"0"_s}).code, 2);
    }

    // With the office served in another process, and no phone that asks for anything.
    void aMajorEventReachesAWebhookAtOnce()
    {
        Served office;
        QVERIFY(office.begin());
        WebhookReceiver receiver;
        const QString key = u"key-in-the-address"_s;
        const QString urlFile = office.scratch.filePath(u"url"_s);
        QFile file(urlFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"http://127.0.0.1:%1/%2\n"_s.arg(receiver.port()).arg(key).toUtf8());
        file.close();
        QCOMPARE(office.command(u"webhook"_s, {u"list"_s}).code, 2);
        const auto webhook = [&](const QString &what, QStringList more = {}) {
            return run(QStringList{u"webhook"_s, what, u"--folder"_s, office.folder} + more);
        };
        QCOMPARE(webhook(u"add"_s, {u"--url-file"_s, urlFile}).code, 1); // plain HTTP
        QCOMPARE(webhook(u"add"_s, {u"--url-file"_s, urlFile, u"--form"_s, u"fax"_s}).code, 2);
        const Ran added = webhook(u"add"_s, {u"--url-file"_s, urlFile, u"--inside"_s});
        QVERIFY2(added.code == 0, added.err.constData());
        const QString id = QString::fromLatin1(added.out.left(36));
        const QByteArray secret = added.out.trimmed().split(' ').last();
        const Ran listed = webhook(u"list"_s);
        QVERIFY(listed.out.contains(id.toLatin1()) && listed.out.contains("http://127.0.0.1:"));
        for (const QByteArray &word : {key.toLatin1(), secret})
            QVERIFY(!listed.out.contains(word));

        const QString now = toIso(office.clock.now());
        const Id complaint = newId(office.clock, office.random);
        const auto change = [&](const Id &record, const QString &kind, const QString &scope, const QJsonObject &set) {
            return nextChange(office.device, {record, kind, scope, set}, office.clock, office.random);
        };
        const Id own = newId(office.clock, office.random);
        QCOMPARE(office.push({change(own, u"membership"_s, scope::company, {{u"person"_s, toString(office.device.person)}, {u"scope"_s, u"desk"_s}, {u"role"_s, u"deputy_general_manager"_s}})}).status, 200);
        const Response pushed = office.push({change(complaint, u"complaint"_s, scope::desk,
            {{u"number"_s, u"C-1123-A01"_s}, {u"series"_s, u"A"_s}, {u"serial"_s, 1}, {u"title"_s, u"Fire"_s}, {u"called_at"_s, now}, {u"entered_at"_s, now},
             {u"severity"_s, u"major"_s}, {u"accepted_at"_s, now}, {u"state"_s, u"registered"_s}})});
        QCOMPARE(wire::decodeResponse(pushed.body)->answers.front().outcome, wire::ChangeAnswer::Outcome::Applied);
        QVERIFY(QTest::qWaitFor([&] { return receiver.heard().size() >= 2; }, 20'000));
        QByteArray all;
        for (const auto &each : receiver.heard())
            all += each.body;
        QVERIFY2(all.contains("complaint.registered") && all.contains("major_event") && !all.contains("Fire"), all.constData());
        QVERIFY(QTest::qWaitFor([&] { return webhook(u"log"_s).out.count("delivered") >= 2; }, 20'000));
        const QByteArray log = webhook(u"log"_s).out + office.serving.readAllStandardError();
        for (const QByteArray &word : {key.toLatin1(), secret})
            QVERIFY2(!log.contains(word), word.constData());
        QCOMPARE(webhook(u"remove"_s, {u"--id"_s, id}).code, 0);
        QCOMPARE(webhook(u"remove"_s, {u"--id"_s, id}).code, 1);
        QVERIFY(webhook(u"list"_s).out.trimmed().isEmpty());
        office.kill();
        QCOMPARE(office.verify().code, 0);
    }

    void whatIsNotSaidRightIsExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("backup to nowhere") << QStringList{u"backup"_s, u"--folder"_s, u"/nowhere"_s} << 2 << QByteArray("--to is missing");
        QTest::newRow("backup of nothing") << QStringList{u"backup"_s, u"--folder"_s, u"/nowhere"_s, u"--to"_s, u"/tmp"_s} << 1 << QByteArray("there is no office in /nowhere");
        QTest::newRow("restore from nothing") << QStringList{u"restore"_s, u"--from"_s, u"/nowhere"_s, u"--folder"_s, u"/nowhere2"_s} << 1 << QByteArray("there is no backup in /nowhere");
    }
    void whatIsNotSaidRightIsExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const Ran ran = run(arguments);
        QTEST(ran.code, "code");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
