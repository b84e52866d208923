// The office takes a device's changes in order and once, judges them by the rules, and loses nothing.
#include "app/core/json.h"
#include "app/core/text.h"
#include "tests/unit/office/site_office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using Outcome = wire::ChangeAnswer::Outcome;

class TestPush : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void appliedChangesTakeTheNextSequence()
    {
        SiteOffice office;
        const qint64 before = office.seq();
        const Id first = office.freshId();
        const auto answers = office.push(office.manager, {office.issue(first, u"空鼓"_s), office.issue(office.freshId(), u"滲水"_s)});
        QCOMPARE(answers.size(), 2u);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(word(answers[i].outcome), u"applied"_s);
            QCOMPARE(answers[i].op, qint64(i) + 1);
            QCOMPARE(answers[i].seq, before + qint64(i) + 1);
        }
        QCOMPARE(office.record(first).record.fields.value(u"title"_s).toString(), u"空鼓"_s);
        QCOMPARE(office.seq(), before + 2);
    }

    void theSamePushGetsTheSameAnswer()
    {
        SiteOffice office;
        const QByteArray good = office.change(office.manager, office.issue(office.freshId(), u"空鼓"_s));
        const QByteArray bad = office.change(office.manager, {office.freshId(), u"person"_s, scope::company,
                                                              {{u"name"_s, u"誰"_s}, {u"role"_s, u"designer"_s}}});
        const wire::SyncRequest request = office.pushOf(office.manager, {good, bad});
        const auto first = syncedOf(office.sync(office.manager, request));
        const qint64 seq = office.seq();
        const auto again = syncedOf(office.sync(office.manager, request));
        QVERIFY(again.answers == first.answers);
        QCOMPARE(again.lastOp, 2);
        QCOMPARE(office.seq(), seq);
        QCOMPARE(word(first.answers[1].outcome), u"refused"_s);
    }

    void aPushThatRepeatsAndGoesOnTakesOnlyWhatIsNew()
    {
        SiteOffice office;
        const QByteArray one = office.change(office.manager, office.issue(office.freshId(), u"一"_s));
        QCOMPARE(office.sync(office.manager, office.pushOf(office.manager, {one})).status, 200);
        const qint64 seq = office.seq();
        const QByteArray two = office.change(office.manager, office.issue(office.freshId(), u"二"_s));
        const auto answer = syncedOf(office.sync(office.manager, office.pushOf(office.manager, {one, two})));
        QCOMPARE(answer.answers.size(), 2u);
        QCOMPARE(answer.lastOp, 2);
        QCOMPARE(office.seq(), seq + 1);
    }

    void aGapIsSentBackWithWhatIsExpected()
    {
        SiteOffice office;
        office.push(office.manager, office.issue(office.freshId(), u"一"_s));
        office.change(office.manager, office.issue(office.freshId(), u"lost on the way"_s));
        const QByteArray three = office.change(office.manager, office.issue(office.freshId(), u"三"_s));
        const qint64 seq = office.seq();
        const Response response = office.sync(office.manager, office.pushOf(office.manager, {three}));
        QCOMPARE(response.status, 409);
        QCOMPARE(jsonOf(response).value(u"expected"_s).toInteger(), 2);
        QCOMPARE(jsonOf(response).value(u"epoch"_s).toString(), u"epoch-1"_s);
        QCOMPARE(office.seq(), seq);
    }

    void aSecondCopyOfADeviceIsFoundOut()
    {
        SiteOffice office;
        TestDevice copy = office.manager; // the same phone, restored from a backup
        office.push(office.manager, office.issue(office.freshId(), u"一"_s));
        const QByteArray other = office.change(copy, office.issue(office.freshId(), u"另一個"_s));
        QCOMPARE(office.sync(copy, office.pushOf(copy, {other})).status, 409);
        // An op with the right number that continues another past.
        const QByteArray next = office.change(copy, office.issue(office.freshId(), u"二"_s));
        QCOMPARE(office.sync(copy, office.pushOf(copy, {next})).status, 409);
    }

    void whatDoesNotProveItselfIsNotTaken_data()
    {
        QTest::addColumn<QString>("forgery");
        QTest::addColumn<int>("status");
        for (const auto &[forgery, status] : std::initializer_list<std::pair<const char *, int>>{
                 {"signature of another key", 403}, {"no signature", 403}, {"value changed after signing", 403},
                 {"first of two changed after signing", 403}, {"another device", 403}, {"unfinished action", 400},
                 {"not a change", 400}, {"oversized change", 413}})
            QTest::newRow(forgery) << QString::fromLatin1(forgery) << status;
    }
    void whatDoesNotProveItselfIsNotTaken()
    {
        QFETCH(QString, forgery);
        SiteOffice office;
        const qint64 seq = office.seq();
        Draft second = office.issue(office.freshId(), u"二"_s);
        second.more = forgery == u"unfinished action"_s;
        if (forgery == u"oversized change"_s)
            second.set.insert(u"detail"_s, QString(maxChangeBytes, u'x'));
        TestDevice &maker = forgery == u"another device"_s ? office.lead : office.manager;
        const QByteArray one = office.change(maker, office.issue(office.freshId(), u"一"_s));
        const QByteArray two = office.change(maker, second);
        wire::SyncRequest request = office.pushOf(maker, {one});
        if (forgery != u"oversized change"_s)
            request = office.pushOf(maker, {one, two});
        else
            request.changes.push_back(two);
        if (forgery == u"signature of another key"_s)
            request.signature = office.pushOf(office.lead, {one, two}).signature;
        if (forgery == u"no signature"_s)
            request.signature.clear();
        if (forgery == u"value changed after signing"_s)
            request.changes[1].replace("二", "五");
        if (forgery == u"first of two changed after signing"_s)
            request.changes[0].replace("一", "七");
        if (forgery == u"not a change"_s)
            request.changes[1] = R"({"op":2})";
        const Response response = office.sync(office.manager, request);
        QTEST(response.status, "status");
        QCOMPARE(office.seq(), seq);
        QVERIFY(!(*(*office.ledger->read())->logOf(maker.id, 1)));
    }

    void whoMayNotIsRefusedAndTheBytesAreKept_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("role") << u"role"_s << u"not_allowed"_s;
        QTest::newRow("scope") << u"scope"_s << u"not_allowed"_s;
        QTest::newRow("known record, scope of others") << u"known record, scope of others"_s << u"not_allowed"_s;
        QTest::newRow("author") << u"author"_s << u"not_allowed"_s;
        QTest::newRow("missing field") << u"missing field"_s << u"invalid_value"_s;
        QTest::newRow("illegal step") << u"illegal step"_s << u"illegal_transition"_s;
        QTest::newRow("record of another scope") << u"record of another scope"_s << u"invalid_value"_s;
        QTest::newRow("too large a record") << u"too large a record"_s << u"too_large"_s;
    }
    void whoMayNotIsRefusedAndTheBytesAreKept()
    {
        QFETCH(QString, what);
        Tuning tuning;
        SiteOffice office;
        const Id id = office.freshId();
        office.push(office.manager, office.issue(id, u"空鼓"_s));
        Draft draft = office.issue(office.freshId(), u"不行"_s);
        TestDevice &device = office.lead;
        const Id person = device.person;
        if (what == u"role"_s)
            draft = {office.freshId(), u"stage"_s, office.scopeName,
                     {{u"site"_s, toString(office.site)}, {u"code"_s, u"tiling"_s}, {u"position"_s, 1}, {u"state"_s, u"waiting"_s}}};
        else if (what == u"scope"_s)
            draft.scope = scope::site(office.freshId());
        else if (what == u"known record, scope of others"_s) // does not learn that it exists
            draft = {id, u"issue"_s, scope::site(office.freshId()), {{u"title"_s, u"x"_s}}};
        else if (what == u"author"_s)
            device.person = office.manager.person;
        else if (what == u"missing field"_s)
            draft.set.remove(u"title"_s);
        else if (what == u"illegal step"_s)
            draft = {id, u"issue"_s, office.scopeName, {{u"state"_s, u"closed"_s}}, {{u"state"_s, office.record(id).seq}}};
        else if (what == u"record of another scope"_s)
            draft = {office.admin.person, u"comment"_s, office.scopeName, {{u"text"_s, u"x"_s}}};
        else
            draft = {office.freshId(), u"of a newer app"_s, office.scopeName, {{u"big"_s, QString(200'000, u'x')}}};
        wire::ChangeAnswer answer = office.push(device, draft);
        if (what == u"too large a record"_s) {
            for (int part = 0; part < 6 && answer.outcome == Outcome::Applied; ++part)
                answer = office.push(device, {draft.record, draft.kind, draft.scope,
                                              {{u"big%1"_s.arg(part), QString(200'000, u'x')}}});
        }
        QCOMPARE(word(answer.outcome), u"refused"_s);
        QTEST(answer.code, "code");
        QCOMPARE(answer.seq, 0);
        QVERIFY(!answer.detail.isEmpty());
        const auto kept = (*office.ledger->read())->logOf(device.id, answer.op);
        QVERIFY(kept.ok() && kept->has_value());
        QCOMPARE(changeHash(*decodeChange((*kept)->bytes)), device.prev); // in quarantine, exactly as sent
        // Those behind it are not held up.
        device.person = person;
        QCOMPARE(word(office.push(device, office.issue(office.freshId(), u"之後"_s)).outcome), u"applied"_s);
    }

    void whoFixesNeverVerifies()
    {
        SiteOffice office;
        const Id id = office.freshId();
        Draft fixed = office.issue(id, u"滲漏"_s);
        fixed.set.insert(u"state"_s, u"fixed"_s);
        fixed.set.insert(u"fixer"_s, toString(office.manager.person));
        fixed.set.insert(u"after_photo"_s, toString(office.freshId()));
        const qint64 seen = office.push(office.manager, fixed).seq;
        QVERIFY(seen > 0);
        const Draft verified{id, u"issue"_s, office.scopeName, {{u"state"_s, u"verified"_s}}, {{u"state"_s, seen}}};
        const wire::ChangeAnswer own = office.push(office.manager, verified);
        QCOMPARE(word(own.outcome), u"refused"_s);
        QCOMPARE(own.code, u"not_allowed"_s);
        QCOMPARE(office.record(id).record.fields.value(u"state"_s), u"fixed"_s);
        QCOMPARE(word(office.push(office.admin, verified).outcome), u"applied"_s);
    }

    void aUserActionIsAppliedWholeOrNotAtAll()
    {
        SiteOffice office;
        const Id first = office.freshId();
        const Id other = office.freshId();
        Draft one = office.issue(first, u"一"_s);
        one.more = true;
        Draft two = office.issue(office.freshId(), u"二"_s);
        two.set.remove(u"title"_s); // not valid
        two.more = true;
        const qint64 seq = office.seq();
        const auto answers = office.push(office.manager, {one, two, office.issue(office.freshId(), u"三"_s), office.issue(other, u"四"_s)});
        QCOMPARE(answers.size(), 4u);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(word(answers[std::size_t(i)].outcome), u"refused"_s);
        QCOMPARE(word(answers[3].outcome), u"applied"_s);
        QCOMPARE(answers[3].seq, seq + 1); // the dropped ones left no hole in the sequence
        QCOMPARE(office.record(first).seq, 0);
        QCOMPARE(office.record(other).seq, seq + 1);
        QVERIFY(answers[0].detail.contains(u"op 2"_s));
    }

    void twoValuesAtOnceAreBothKept()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const qint64 seen = office.push(office.manager, office.issue(id, u"空鼓"_s)).seq;
        const auto edit = [&](const QString &title) {
            return Draft{id, u"issue"_s, office.scopeName, {{u"title"_s, title}}, {{u"title"_s, seen}}};
        };
        QCOMPARE(word(office.push(office.lead, edit(u"瓷磚空鼓"_s)).outcome), u"applied"_s);
        office.clock.advance(Millis(1000)); // later by the clock: its value shows
        const auto winner = office.push(office.admin, edit(u"客廳空鼓"_s));
        QCOMPARE(word(winner.outcome), u"conflicted"_s);
        QVERIFY(winner.lostFields.isEmpty());
        QCOMPARE(office.record(id).record.fields.value(u"title"_s).toString(), u"客廳空鼓"_s);

        std::vector<QJsonObject> conflicts;
        for (const auto &line : office.pullAll(office.lead).records) {
            if (line.kind == u"conflict"_s)
                conflicts.push_back(fieldsOf(line));
        }
        QCOMPARE(conflicts.size(), 1u);
        const QJsonObject conflict = conflicts.front();
        QCOMPARE(conflict.value(u"about"_s).toString(), toString(id));
        QCOMPARE(conflict.value(u"field"_s).toString(), u"title"_s);
        QCOMPARE(conflict.value(u"kept"_s).toString(), u"客廳空鼓"_s);
        QCOMPARE(conflict.value(u"lost"_s).toString(), u"瓷磚空鼓"_s);
        QCOMPARE(conflict.value(u"kept_by"_s).toString(), toString(office.admin.person));
        QCOMPARE(conflict.value(u"lost_by"_s).toString(), toString(office.lead.person));
        QCOMPARE(conflict.value(u"state"_s).toString(), u"open"_s);
    }

    // One change by itself has no savepoint until it brings a conflict. Where that cannot be kept (both
    // values together are more than one change may be), everything done for it so far is undone: the
    // record, the conflict about the field before, the numbers.
    void aConflictThatCannotBeKeptUndoesItsChangeAndNothingElse()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const auto note = [&](const QJsonObject &set, const QMap<QString, qint64> &base) {
            return Draft{id, u"unheard_of"_s, office.scopeName, set, base};
        };
        const auto large = [](QChar letter) { return QString(maxChangeBytes * 6 / 10, letter); };
        const qint64 seen = office.push(office.manager, note({{u"a"_s, u"0"_s}, {u"z"_s, u"0"_s}}, {})).seq;
        const QMap<QString, qint64> base{{u"a"_s, seen}, {u"z"_s, seen}};
        office.push(office.manager, note({{u"a"_s, u"1"_s}, {u"z"_s, large(u'x')}}, base));
        const OfficeRecord kept = office.record(id);
        const qint64 seq = office.seq();

        office.clock.advance(Millis(1000));
        const auto answers = office.push(office.lead, {note({{u"a"_s, u"2"_s}, {u"z"_s, large(u'y')}}, base),
                                                       office.issue(office.freshId(), u"空鼓"_s)});
        QCOMPARE(word(answers[0].outcome), u"refused"_s);
        QCOMPARE(answers[0].code, errorName(ErrorCode::TooLarge));
        QCOMPARE(word(answers[1].outcome), u"applied"_s);
        QCOMPARE(answers[1].seq, seq + 1); // no hole in the sequence
        QVERIFY(office.record(id).record.fields == kept.record.fields);
        QCOMPARE(office.record(id).seq, kept.seq);

        // The office's own numbers go on as if nothing had been written: the next conflict is kept.
        const auto next = office.push(office.lead, note({{u"a"_s, u"3"_s}}, {{u"a"_s, seen}}));
        QCOMPARE(word(next.outcome), u"conflicted"_s);
        QStringList asked;
        for (const auto &line : office.pullAll(office.lead).records) {
            if (line.kind == u"conflict"_s)
                asked << fieldsOf(line).value(u"kept"_s).toString();
        }
        QCOMPARE(asked, QStringList{u"3"_s});
    }

    void aLoserIsToldWhichFieldsShowTheOtherValue()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const qint64 seen = office.push(office.manager, office.issue(id, u"空鼓"_s)).seq;
        const auto edit = [&](const QString &title) {
            return Draft{id, u"issue"_s, office.scopeName, {{u"title"_s, title}}, {{u"title"_s, seen}}};
        };
        const QByteArray early = office.change(office.lead, edit(u"早"_s));
        office.clock.advance(Millis(1000));
        office.push(office.admin, edit(u"晚"_s));
        const auto answer = syncedOf(office.sync(office.lead, office.pushOf(office.lead, {early}))).answers.front();
        QCOMPARE(word(answer.outcome), u"conflicted"_s);
        QCOMPARE(answer.lostFields, QStringList{u"title"_s});
        QCOMPARE(office.record(id).record.fields.value(u"title"_s).toString(), u"晚"_s);
    }

    void textWrittenByTwoIsWovenTogether()
    {
        SiteOffice office;
        const Id id = office.freshId();
        Draft draft = office.issue(id, u"空鼓"_s);
        draft.set.insert(u"detail"_s, u"east wall hollow and west wall fine"_s);
        const qint64 seen = office.push(office.manager, draft).seq;
        const auto edit = [&](const QString &text) {
            return Draft{id, u"issue"_s, office.scopeName, {{u"detail"_s, text}}, {{u"detail"_s, seen}}};
        };
        office.push(office.lead, edit(u"north wall hollow and west wall fine"_s));
        const auto answer = office.push(office.admin, edit(u"east wall hollow and west wall wet"_s));
        QCOMPARE(word(answer.outcome), u"merged"_s);
        QCOMPARE(office.record(id).record.fields.value(u"detail"_s).toString(), u"north wall hollow and west wall wet"_s);
    }

    void theSameValueTwiceIsNoConflict()
    {
        SiteOffice office;
        const Id id = office.freshId();
        const qint64 seen = office.push(office.manager, office.issue(id, u"空鼓"_s)).seq;
        const Draft edit{id, u"issue"_s, office.scopeName, {{u"title"_s, u"滲水"_s}}, {{u"title"_s, seen}}};
        office.push(office.lead, edit);
        const auto answer = office.push(office.admin, edit);
        QCOMPARE(word(answer.outcome), u"unchanged"_s);
        QCOMPARE(answer.seq, 0);
    }

    void aWrongClockNeverCostsAChange()
    {
        SiteOffice office;
        office.clock.jump(std::chrono::hours(24 * 3650));
        const QByteArray future = office.change(office.manager, office.issue(office.freshId(), u"未來"_s));
        office.clock.jump(std::chrono::hours(-24 * 7300));
        const QByteArray past = office.change(office.lead, office.issue(office.freshId(), u"過去"_s));
        office.clock.jump(std::chrono::hours(24 * 3650));
        QCOMPARE(word(syncedOf(office.sync(office.manager, office.pushOf(office.manager, {future}))).answers[0].outcome), u"applied"_s);
        QCOMPARE(word(syncedOf(office.sync(office.lead, office.pushOf(office.lead, {past}))).answers[0].outcome), u"applied"_s);
    }

    void anUnknownKindIsKeptAndPassedOnUntouched()
    {
        SiteOffice office;
        const QJsonObject fields{{u"anything"_s, QJsonArray{1, u"x"_s}}, {u"more"_s, QJsonObject{{u"a"_s, true}}}};
        const Id id = office.freshId();
        QCOMPARE(word(office.push(office.manager, Draft{id, u"of a newer app"_s, office.scopeName, fields}).outcome), u"applied"_s);
        const auto pulled = office.pullAll(office.lead).records;
        const auto found = std::find_if(pulled.begin(), pulled.end(), [&](const auto &line) { return line.id == id; });
        QVERIFY(found != pulled.end());
        QCOMPARE(fieldsOf(*found), fields);
    }

    void anAdviserLetsInOnlyWhereItIsTheirs_data()
    {
        QTest::addColumn<QString>("target"); // own | other | new site | taken site | company
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("own team") << u"own"_s << u"designer"_s << u"applied"_s;
        QTest::newRow("other team") << u"other"_s << u"adviser"_s << u"refused"_s;
        QTest::newRow("a new site") << u"new site"_s << u"project_manager"_s << u"applied"_s;
        QTest::newRow("a site of others") << u"taken site"_s << u"project_manager"_s << u"refused"_s;
        QTest::newRow("manager of own team") << u"own"_s << u"deputy_general_manager"_s << u"refused"_s;
        QTest::newRow("the company") << u"company"_s << u"adviser"_s << u"refused"_s;
        QTest::newRow("the desk") << u"desk"_s << u"adviser"_s << u"refused"_s;
    }
    void anAdviserLetsInOnlyWhereItIsTheirs()
    {
        QFETCH(QString, target);
        QFETCH(QString, role);
        SiteOffice office;
        const QString own = scope::team(office.freshId());
        const QMap<QString, QString> scopes{{u"own"_s, own}, {u"other"_s, scope::team(office.freshId())},
                                            {u"new site"_s, scope::site(office.freshId())}, {u"taken site"_s, office.scopeName},
                                            {u"company"_s, scope::company}, {u"desk"_s, scope::desk}};
        TestDevice adviser = office.joined(office.person(office.admin, u"林顧問"_s, {{scope::company, u"adviser"_s}, {own, u"adviser"_s}}));
        const auto answer = office.push(adviser, Draft{office.freshId(), u"membership"_s, scope::company,
                                                       {{u"person"_s, toString(adviser.person)}, {u"scope"_s, scopes.value(target)}, {u"role"_s, role}}});
        QTEST(word(answer.outcome), "outcome");
    }
};

QTEST_GUILESS_MAIN(TestPush)
#include "test_push.moc"
