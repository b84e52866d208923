// The Sync page: what waits, what was refused, what two people changed at once; nothing gets lost here.
#include "app/viewmodels/record_form.h"
#include "app/viewmodels/refusal_text.h"
#include "app/viewmodels/waiting_model.h"
#include "tests/unit/viewmodels/phone.h"

#include "app/core/json.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestWaitingModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatWaits();
    void aRefusedChangeIsMended();
    void conflictInTheirWords();
    void keepsOneOfTwo_data();
    void keepsOneOfTwo();
    void keepsBothTexts();
    void aThirdValueIsSaidAndTheKeptOneIsWritten();
    void aRefusalIsMendedInItsForm();
    void aRefusalIsLetBe();
    void aRefusalSaysWhatToDo_data();
    void aRefusalSaysWhatToDo();

private:
    static QVariant role(const WaitingModel &model, int row, WaitingModel::Role role) { return model.data(model.index(row), role); }
    // Two people renamed the same issue; ours was put aside. Returns the issue.
    Id conflict(Phone &phone);
    const Id m_other = *parseId(u"0190a000-0000-7000-8000-0000000000aa"_s);
};

namespace {

wire::RecordLine line(qint64 seq, const Id &id, const QString &kind, const QString &scope, const QJsonObject &fields)
{
    return {seq, id, kind, scope, "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)};
}

} // namespace

Id TestWaitingModel::conflict(Phone &phone)
{
    const Id issue = phone.services.newId();
    phone.officeSays([&](wire::SyncResponse &response) {
        const QJsonObject shown{{u"site"_s, toString(phone.site)}, {u"title"_s, u"theirs"_s}, {u"state"_s, u"open"_s}};
        const QJsonObject conflict{
            {u"about"_s, toString(issue)}, {u"about_kind"_s, u"issue"_s}, {u"field"_s, u"title"_s}, {u"state"_s, u"open"_s},
            {u"kept"_s, u"theirs"_s}, {u"kept_by"_s, toString(m_other)}, {u"kept_at"_s, u"2026-11-23T09:00:00.000Z"_s},
            {u"lost"_s, u"mine"_s}, {u"lost_by"_s, toString(phone.identity().person)}, {u"lost_at"_s, u"2026-11-23T08:00:00.000Z"_s}};
        response.records = {line(1, m_other, u"person"_s, scope::company, {{u"name"_s, u"林晓"_s}, {u"role"_s, u"designer"_s}}),
                            line(2, issue, u"issue"_s, phone.siteScope(), shown),
                            line(3, phone.services.newId(), u"conflict"_s, phone.siteScope(), conflict)};
        response.cursor = 3;
    });
    return issue;
}

void TestWaitingModel::showsWhatWaits()
{
    Phone phone;
    WaitingModel model;
    QTRY_VERIFY(!model.loading());
    QCOMPARE(model.count(), 0);
    const Id issue = phone.issue(u"Hollow tile"_s);
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(role(model, 0, WaitingModel::What).toString(), u"change"_s);
    QCOMPARE(role(model, 0, WaitingModel::RecordId).toString(), toString(issue));
    QCOMPARE(role(model, 0, WaitingModel::RecordKind).toString(), u"issue"_s);
    QVERIFY(role(model, 0, WaitingModel::Title).toString().contains(u"Hollow tile"_s));
    QVERIFY(role(model, 0, WaitingModel::Bytes).toLongLong() > 0);
}

void TestWaitingModel::aRefusedChangeIsMended()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    const Id issue = phone.issue(u"Hollow tile"_s);
    phone.officeSays([](wire::SyncResponse &response) {
        response.answers = {{1, wire::ChangeAnswer::Outcome::Applied, 5, {}, {}, {}}};
        response.lastOp = 1;
    });
    phone.set(issue, u"issue"_s, {{u"place"_s, u"kitchen"_s}});
    phone.officeSays([](wire::SyncResponse &response) {
        response.answers = {{2, wire::ChangeAnswer::Outcome::Refused, 0, u"not_allowed"_s, u"role"_s, {}}};
        response.lastOp = 2;
    });
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(role(model, 0, WaitingModel::What).toString(), u"refused"_s);
    QCOMPARE(role(model, 0, WaitingModel::Code).toString(), u"not_allowed"_s);
    QCOMPARE(role(model, 0, WaitingModel::Values).toMap(), (QVariantMap{{u"place"_s, u"kitchen"_s}}));
    QSignalSpy settled(&model, &WaitingModel::settled);
    model.mend(0);
    QTRY_COMPARE(settled.count(), 1);
    QTRY_COMPARE(model.count(), 1);
    QTRY_COMPARE(role(model, 0, WaitingModel::What).toString(), u"change"_s); // on its way again
    QCOMPARE(phone.fields(issue).value(u"place"_s).toString(), u"kitchen"_s);
}

void TestWaitingModel::conflictInTheirWords()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    const Id issue = conflict(phone);
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    QCOMPARE(role(model, 0, WaitingModel::What).toString(), u"conflict"_s);
    QCOMPARE(role(model, 0, WaitingModel::RecordId).toString(), toString(issue));
    QTRY_VERIFY(role(model, 0, WaitingModel::Title).toString().contains(u"theirs"_s));
    QTRY_COMPARE(role(model, 0, WaitingModel::Values).toMap().value(u"theirsBy"_s), QVariant(u"林晓"_s));
    const QVariantMap values = role(model, 0, WaitingModel::Values).toMap();
    QCOMPARE(values.value(u"field"_s), QVariant(u"title"_s));
    QCOMPARE(values.value(u"label"_s), QVariant(u"Issue"_s));
    QCOMPARE(values.value(u"yours"_s), QVariant(u"mine"_s));
    QCOMPARE(values.value(u"theirs"_s), QVariant(u"theirs"_s));
    QCOMPARE(values.value(u"shown"_s), QVariant(u"theirs"_s));
}

void TestWaitingModel::keepsOneOfTwo_data()
{
    QTest::addColumn<bool>("mine");
    QTest::addColumn<QString>("title");
    QTest::newRow("mine") << true << u"mine"_s;
    QTest::newRow("theirs") << false << u"theirs"_s;
}

void TestWaitingModel::keepsOneOfTwo()
{
    QFETCH(bool, mine);
    Phone phone;
    const Id issue = conflict(phone);
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    QSignalSpy settled(&model, &WaitingModel::settled);
    QSignalSpy failed(&model, &WaitingModel::failed);
    mine ? model.keepMine(0) : model.keepTheirs(0);
    QTRY_VERIFY2(settled.count() == 1, failed.isEmpty() ? "" : qPrintable(failed.first().first().toMap().value(u"title"_s).toString()));
    QTEST(phone.fields(issue).value(u"title"_s).toString(), "title");
    const auto isConflict = [&](int row) { return role(model, row, WaitingModel::What).toString() == u"conflict"_s; };
    QTRY_VERIFY(model.count() > 0 && !isConflict(0)); // settled, and the decision waits to be sent
}

void TestWaitingModel::keepsBothTexts()
{
    Phone phone;
    const Id issue = conflict(phone);
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    QVERIFY(role(model, 0, WaitingModel::Values).toMap().value(u"both"_s).toBool());
    model.keepBoth(0);
    QTRY_COMPARE(phone.fields(issue).value(u"title"_s).toString(), u"theirs / mine"_s);
}

void TestWaitingModel::aThirdValueIsSaidAndTheKeptOneIsWritten()
{
    Phone phone;
    const Id issue = conflict(phone);
    phone.set(issue, u"issue"_s, {{u"title"_s, u"something else"_s}});
    WaitingModel model;
    const auto values = [&] { return role(model, 0, WaitingModel::Values).toMap(); };
    QTRY_COMPARE(values().value(u"now"_s).toString(), u"something else"_s);
    QCOMPARE(values().value(u"shown"_s).toString(), u"neither"_s);
    model.keepTheirs(0);
    QTRY_COMPARE(phone.fields(issue).value(u"title"_s).toString(), u"theirs"_s);
}

void TestWaitingModel::aRefusalIsMendedInItsForm()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    const Id issue = phone.issue(u"Hollow tile"_s);
    phone.officeSays([](wire::SyncResponse &response) {
        response.answers = {{1, wire::ChangeAnswer::Outcome::Refused, 0, u"invalid_value"_s, u"title: too_long"_s, {}}};
        response.lastOp = 1;
    });
    QVERIFY(phone.fields(issue).isEmpty()); // it never came to be
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    const QVariantMap mending = model.mending(0).toMap();
    RecordForm form;
    form.setProperty("kind", mending.value(u"kind"_s));
    form.setProperty("scope", mending.value(u"scope"_s));
    form.setRecordId(mending.value(u"recordId"_s).toString());
    form.componentComplete();
    form.offer(mending);
    QCOMPARE(form.values().value(u"title"_s).toString(), u"Hollow tile"_s);
    QVERIFY(form.problems().contains(u"title"_s));
    form.flush();
    QVERIFY2(!form.saving(), "nothing goes out before the person has done something");
    QVERIFY(phone.fields(issue).isEmpty());
    form.set(u"title"_s, u"Tile"_s);
    QVERIFY(!form.problems().contains(u"title"_s));
    form.flush();
    QTRY_COMPARE(phone.fields(issue).value(u"title"_s).toString(), u"Tile"_s);
    QTRY_COMPARE(phone.fields(issue).value(u"state"_s).toString(), u"open"_s); // with all that had been refused
    QTRY_VERIFY(model.count() == 1 && role(model, 0, WaitingModel::What).toString() == u"change"_s);
}

void TestWaitingModel::aRefusalIsLetBe()
{
    Phone phone;
    phone.issue(u"Hollow tile"_s);
    phone.officeSays([](wire::SyncResponse &response) {
        response.answers = {{1, wire::ChangeAnswer::Outcome::Refused, 0, u"not_allowed"_s, u"role"_s, {}}};
        response.lastOp = 1;
    });
    WaitingModel model;
    QTRY_COMPARE(model.count(), 1);
    model.letBe(0);
    QTRY_COMPARE(model.count(), 0);
}

void TestWaitingModel::aRefusalSaysWhatToDo_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *code, const char *detail, const QString &title, const char *field = "") {
        QTest::newRow(detail) << QString::fromLatin1(code) << QString::fromLatin1(detail) << title << QString::fromLatin1(field);
    };
    row("invalid_value", "title: too_long", u"Issue: At most 160"_s, "title");
    row("invalid_value", "site: required", u"Site: This is needed"_s, "site");
    row("invalid_value", "void: reason expected", u"Voiding needs a reason"_s);
    row("not_allowed", "role for step to verified", u"Your role may not take the step to “Verified”"_s);
    row("not_allowed", "scope: not a member", u"You are no longer a member there"_s);
    row("not_allowed", "scope", u"You are no longer a member there"_s);
    row("not_allowed", "device: revoked", u"The office has signed this device off"_s);
    row("not_allowed", "role", u"Your role may not change this"_s);
    row("illegal_transition", "assignee: needed for assigned", u"“Assigned to” is needed for the step to “Assigned”"_s, "assignee");
    row("illegal_transition", "state: no step from closed to fixed", u"It is “Closed” now, and “Fixed” cannot follow from there"_s);
    row("not_allowed", "own work: step to verified is another person's", u"The step to “Verified” is another person's: nobody vouches for their own work"_s);
    row("not_allowed", "own name: assignee", u"“Assigned to” is signed in one's own name only"_s);
    row("not_allowed", "member: assignee", u"Whoever stands in “Assigned to” cannot see this here"_s);
    row("not_allowed", "writer: assignee", u"Only who stands in “Assigned to” changes this"_s);
    row("illegal_transition", "title: fixed while closed", u"“Issue” no longer changes: it is “Closed”"_s);
    row("illegal_transition", "title: fixed from closed on", u"The step to “Closed” changes nothing else, not “Issue” either"_s);
    row("illegal_transition", "complaint_task: open before closed", u"Something that belongs to it is still open, so it cannot be “Closed”"_s);
    row("invalid_value", "title: taken", u"Another one with this “Issue” has been handed in already"_s);
    row("invalid_value", "title: not fit for fixed: items[3].limit: no limit \"x\"", u"“Issue” breaks a rule: the step to “Fixed” is not taken"_s);
    row("sealed", "inspection: signed already", u"It had been signed before this arrived"_s);
    row("too_large", "record: larger than 1048576 bytes", u"It is too much for one record"_s);
    row("invalid_value", "refused together with op 7: title: too_long", u"Issue: At most 160"_s, "title");
    row("something_new", "who knows", u"The office said no"_s);
}

void TestWaitingModel::aRefusalSaysWhatToDo()
{
    QFETCH(QString, code);
    QFETCH(QString, detail);
    Phone phone;
    const QVariantMap words = refusalText(code, detail, phone.services.schema->kind(u"issue"_s), u"en"_s);
    QTEST(words.value(u"title"_s).toString(), "title");
    QTEST(words.value(u"field"_s).toString(), "field");
    QVERIFY(!words.value(u"text"_s).toString().isEmpty());
    QVERIFY(!words.value(u"action"_s).toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestWaitingModel)
#include "test_waiting_model.moc"
