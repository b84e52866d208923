// A template from its first draft to its approval: written by one, checked by another, approved by a
// third; what is wrong is told with its place, and nothing typed is lost on the way.
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/template_editor.h"
#include "app/viewmodels/template_register.h"
#include "app/viewmodels/templates.h"
#include "tests/unit/viewmodels/template_world.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

struct Desk {
    Phone phone;
    TemplateRegister list;
    QSignalSpy begun{&list, &TemplateRegister::begun};
    QString me = toString(phone.identity().person);

    Desk()
    {
        phone.services.setLanguage(u"en"_s);
        isNow(phone, u"engineer"_s);
    }
    QString begin(const QString &code, const QString &recordId = {})
    {
        const qsizetype before = begun.count();
        QString id;
        if (!QTest::qWaitFor([&] { return !(id = list.begin(code, recordId)).isEmpty(); }) || !QTest::qWaitFor([&] { return begun.count() > before; }))
            qFatal("not begun");
        return id;
    }
    QVariantMap row(const QString &code, int version, bool builtIn = false)
    {
        for (const QVariant &each : list.rows()) {
            const QVariantMap one = each.toMap();
            if (one.value(u"code"_s) == code && one.value(u"version"_s) == version && one.value(u"builtIn"_s) == builtIn)
                return one;
        }
        return {};
    }
    QJsonObject fields(const QString &id) { return phone.fields(*parseId(id)); }
};

struct Opened {
    TemplateEditor editor;
    QSignalSpy taken{&editor, &TemplateEditor::taken};
    QSignalSpy refused{&editor, &TemplateEditor::refused};
    QSignalSpy failed{&editor, &TemplateEditor::failed};

    explicit Opened(const QString &recordId, const QString &code = {})
    {
        editor.setProperty("recordId", recordId);
        editor.setProperty("code", code);
        editor.componentComplete();
        if (!QTest::qWaitFor([&] { return editor.exists(); }))
            qFatal("no such template");
    }
    QVariantMap item(int row) { return editor.items()->get(row).toMap(); }
    QVariantMap step(const QString &to)
    {
        for (const QVariant &each : editor.steps()) {
            if (each.toMap().value(u"to"_s) == to)
                return each.toMap();
        }
        return {};
    }
};

const QJsonArray soundItems{templateItem(u"flat"_s, u"plaster_plumb_ordinary"_s)};

} // namespace

class TestTemplateEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAppsOwnAreReadOnlyAndBecomeTheCompanys();
    void aNewVersionFollowsTheHighest();
    void anEmptyOneBeginsWithWhatItLacks();
    void whatIsTypedSavesItself();
    void aBrokenRuleIsRefusedWithItsPlace();
    void whatIsStillBeingTypedIsHandedInToo();
    void whatIsTypedDuringASaveIsHandedInToo();
    void nobodyChecksOrApprovesTheirOwn_data();
    void nobodyChecksOrApprovesTheirOwn();
    void checkedByOneApprovedByAnother();
    void aVersionIsApprovedOnce();
    void anApprovedOneNoLongerChangesOnTheDevice();
    void goingBackSaysWhy();
    void anothersDraftIsNotMine();
    void withoutTheRoleOneReads();
    void theListSaysWhoseTurnItIs();
};

void TestTemplateEditor::theAppsOwnAreReadOnlyAndBecomeTheCompanys()
{
    Desk desk;
    Opened app({}, u"utilities"_s);
    QVERIFY(app.editor.builtIn());
    QVERIFY(!app.editor.editable());
    QVERIFY(app.editor.steps().isEmpty());
    QCOMPARE(app.editor.items()->count(), 18);
    QVERIFY(!app.item(0).value(u"title"_s).toString().isEmpty());

    const QString id = desk.begin(u"utilities"_s);
    const QJsonObject fields = desk.fields(id);
    QCOMPARE(fields.value(u"code"_s).toString(), u"utilities"_s);
    QCOMPARE(fields.value(u"version"_s).toInt(), 2);
    QCOMPARE(fields.value(u"state"_s).toString(), u"draft"_s);
    QCOMPARE(fields.value(u"author"_s).toString(), desk.me);
    QVERIFY(!fields.value(u"body"_s).toObject().contains(u"approver"_s));
    Opened own(id);
    QCOMPARE(own.editor.items()->count(), 18);
    QTRY_VERIFY(own.editor.editable());
    QVERIFY(own.editor.problems().isEmpty());
    const QVariantMap first = own.item(0);
    QCOMPARE(first.value(u"title"_s), app.item(0).value(u"title"_s));
}

void TestTemplateEditor::aNewVersionFollowsTheHighest()
{
    Desk desk;
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 1, templateFields(7, u"withdrawn"_s, firstPerson, soundItems));
    const Id approved = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, approved, 2, templateFields(3, u"approved"_s, firstPerson, soundItems));
    QTRY_VERIFY(!desk.row(u"own_tiling"_s, 7).isEmpty());
    const QJsonObject fields = desk.fields(desk.begin(u"own_tiling"_s, toString(approved)));
    QCOMPARE(fields.value(u"version"_s).toInt(), 8);
    QCOMPARE(fields.value(u"author"_s).toString(), desk.me);
    QVERIFY(!fields.contains(u"checker"_s) && !fields.contains(u"approver"_s));
    QCOMPARE(fields.value(u"body"_s).toObject().value(u"items"_s).toArray(), soundItems);
}

void TestTemplateEditor::anEmptyOneBeginsWithWhatItLacks()
{
    Desk desk;
    const QString id = desk.begin({});
    Opened opened(id);
    QCOMPARE(opened.editor.items()->count(), 1);
    QTRY_VERIFY(!opened.editor.problems().isEmpty());
    QVERIFY(desk.fields(id).value(u"code"_s).toString() != desk.fields(desk.begin({})).value(u"code"_s).toString());
}

void TestTemplateEditor::whatIsTypedSavesItself()
{
    Desk desk;
    const QString id = desk.begin(u"utilities"_s);
    Opened opened(id);
    QTRY_VERIFY(opened.editor.editable());
    opened.editor.setField(u"title"_s, u"Our water and electricity"_s);
    opened.editor.set(u"items"_s, 0, u"requirement"_s, u"as drawn"_s);
    const int row = opened.editor.add(u"items"_s);
    opened.editor.set(u"items"_s, row, u"title"_s, u"Sockets"_s);
    opened.editor.move(u"items"_s, row, 0);
    QCOMPARE(opened.item(0).value(u"title"_s).toString(), u"Sockets"_s); // at once
    QTRY_COMPARE(desk.fields(id).value(u"body"_s)[u"items"_s].toArray().size(), 19);
    const QJsonObject body = desk.fields(id).value(u"body"_s).toObject();
    QCOMPARE(desk.fields(id).value(u"title"_s).toString(), u"Our water and electricity"_s);
    QCOMPARE(body.value(u"title"_s)[u"zh_CN"_s].toString(), u"Our water and electricity"_s);
    QCOMPARE(body.value(u"items"_s)[0][u"title"_s][u"en"_s].toString(), u"Sockets"_s);
    QCOMPARE(body.value(u"items"_s)[1][u"requirement"_s][u"zh_TW"_s].toString(), u"as drawn"_s);
    QTRY_VERIFY(!opened.editor.savedAt().isNull()); // the answer comes a moment after the record
}

void TestTemplateEditor::aBrokenRuleIsRefusedWithItsPlace()
{
    Desk desk;
    const QString id = desk.begin(u"utilities"_s);
    Opened opened(id);
    QTRY_VERIFY(opened.editor.editable());
    opened.editor.set(u"items"_s, 4, u"limit"_s, u"own"_s);
    opened.editor.set(u"items"_s, 4, u"value"_s, u"about two"_s);
    QCOMPARE(opened.editor.problems().size(), qsizetype(1));
    QVERIFY(!opened.item(4).value(u"problems"_s).toMap().value(u"value"_s).toString().isEmpty());
    QVERIFY(opened.item(3).value(u"problem"_s).toString().isEmpty());
    opened.editor.take(u"submitted"_s, {});
    QCOMPARE(opened.refused.count(), 1);
    const QVariantMap refused = opened.refused.front().front().toMap();
    QCOMPARE(refused.value(u"list"_s).toString(), u"items"_s);
    QCOMPARE(refused.value(u"row"_s).toInt(), 4);
    QVERIFY(refused.value(u"text"_s).toString().startsWith(u"Item 5"_s));
    QCOMPARE(desk.fields(id).value(u"state"_s).toString(), u"draft"_s);
    opened.editor.set(u"items"_s, 4, u"value"_s, u"2"_s);
    opened.editor.set(u"items"_s, 2, u"limit"_s, u"no_such_figure"_s);
    opened.editor.take(u"submitted"_s, {});
    QCOMPARE(opened.refused.last().front().toMap().value(u"row"_s).toInt(), 2);
}

void TestTemplateEditor::whatIsStillBeingTypedIsHandedInToo()
{
    Desk desk;
    const QString id = desk.begin(u"utilities"_s);
    Opened opened(id);
    QTRY_VERIFY(opened.editor.editable());
    opened.editor.set(u"items"_s, 0, u"title"_s, u"The last word"_s);
    opened.editor.take(u"submitted"_s, {}); // within the pause of the form
    QTRY_COMPARE(opened.taken.count(), 1);
    QCOMPARE(desk.fields(id).value(u"state"_s).toString(), u"submitted"_s);
    QCOMPARE(desk.fields(id).value(u"body"_s)[u"items"_s][0][u"title"_s][u"en"_s].toString(), u"The last word"_s);
    QTRY_VERIFY(!opened.editor.editable());
    opened.editor.set(u"items"_s, 0, u"title"_s, u"After all"_s);
    QCOMPARE(opened.item(0).value(u"title"_s).toString(), u"The last word"_s);
    QCOMPARE(opened.failed.count(), 0);
}

void TestTemplateEditor::whatIsTypedDuringASaveIsHandedInToo()
{
    Desk desk;
    const QString id = desk.begin(u"utilities"_s);
    Opened opened(id);
    QTRY_VERIFY(opened.editor.editable());
    auto *form = opened.editor.findChild<RecordForm *>();
    QVERIFY(form);
    bool once = false;
    connect(form, &RecordForm::savingChanged, this, [&] { // as soon as the word before is on its way
        if (!form->saving() || std::exchange(once, true))
            return;
        opened.editor.set(u"items"_s, 0, u"title"_s, u"The last word"_s);
        opened.editor.take(u"submitted"_s, {});
    });
    opened.editor.set(u"items"_s, 0, u"title"_s, u"The word before"_s);
    QTRY_COMPARE(opened.taken.count(), 1);
    QCOMPARE(desk.fields(id).value(u"body"_s)[u"items"_s][0][u"title"_s][u"en"_s].toString(), u"The last word"_s);
    QCOMPARE(opened.failed.count(), 0);
}

void TestTemplateEditor::nobodyChecksOrApprovesTheirOwn_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QString>("checker");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    const QString me = u"0190a000-0000-7000-8000-000000000002"_s; // of Phone
    QTest::newRow("check what I wrote") << u"submitted"_s << me << QString() << u"checked"_s << u"You wrote"_s;
    QTest::newRow("approve what I wrote") << u"checked"_s << me << secondPerson << u"approved"_s << u"You wrote"_s;
    QTest::newRow("approve what I checked") << u"checked"_s << firstPerson << me << u"approved"_s << u"You checked"_s;
}
void TestTemplateEditor::nobodyChecksOrApprovesTheirOwn()
{
    QFETCH(QString, state);
    QFETCH(QString, author);
    QFETCH(QString, checker);
    QFETCH(QString, to);
    QFETCH(QString, says);
    Desk desk;
    QCOMPARE(desk.me, u"0190a000-0000-7000-8000-000000000002"_s);
    const Id id = desk.phone.services.newId();
    QJsonObject fields = templateFields(1, state, author, soundItems);
    if (!checker.isEmpty())
        fields.insert(u"checker"_s, checker);
    officeHas(desk.phone, u"template"_s, id, 1, fields);
    Opened opened(toString(id));
    QTRY_VERIFY(opened.step(to).value(u"why"_s).toString().startsWith(says));
    opened.editor.take(to, {}); // as another app might
    QTRY_COMPARE(opened.failed.count(), 1);
    QCOMPARE(opened.failed.front().front().toMap().value(u"code"_s).toString(), u"not_allowed"_s);
    QCOMPARE(desk.phone.fields(id).value(u"state"_s).toString(), state);
}

void TestTemplateEditor::checkedByOneApprovedByAnother()
{
    Desk desk;
    const Id submitted = desk.phone.services.newId();
    const Id checked = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, submitted, 1, templateFields(1, u"submitted"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"template"_s, checked, 2, templateFields(2, u"checked"_s, firstPerson, soundItems));
    Opened check(toString(submitted));
    QTRY_VERIFY(check.step(u"checked"_s).value(u"why"_s).toString().isEmpty() && !check.step(u"checked"_s).isEmpty());
    check.editor.take(u"checked"_s, {});
    QTRY_COMPARE(check.taken.count(), 1);
    QCOMPARE(desk.phone.fields(submitted).value(u"checker"_s).toString(), desk.me);

    Opened approve(toString(checked));
    QTRY_VERIFY(!approve.step(u"approved"_s).isEmpty());
    approve.editor.take(u"approved"_s, {});
    QTRY_COMPARE(approve.taken.count(), 1);
    const QJsonObject fields = desk.phone.fields(checked);
    QCOMPARE(fields.value(u"approver"_s).toString(), desk.me);
    QCOMPARE(fields.value(u"approved_on"_s).toString().size(), qsizetype(10));

    Templates start; // and from now on it is the one to start from
    const auto usable = [&] {
        for (const QVariantList list = start.list(); const QVariant &each : list) {
            if (each.toMap().value(u"id"_s) == u"own_tiling"_s && each.toMap().value(u"usable"_s).toBool())
                return each.toMap().value(u"version"_s).toInt();
        }
        return 0;
    };
    QTRY_COMPARE(usable(), 2);
}

void TestTemplateEditor::aVersionIsApprovedOnce()
{
    Desk desk;
    const Id checked = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 1, templateFields(4, u"approved"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"template"_s, checked, 2, templateFields(4, u"checked"_s, firstPerson, soundItems)); // begun by two at once
    Opened opened(toString(checked));
    QTRY_VERIFY(!opened.step(u"approved"_s).isEmpty());
    opened.editor.take(u"approved"_s, {});
    QTRY_COMPARE(opened.refused.count(), 1);
    QVERIFY(opened.refused.front().front().toMap().value(u"text"_s).toString().contains(u"4"_s));
    QVERIFY(!opened.editor.busy());
    QCOMPARE(desk.phone.fields(checked).value(u"state"_s).toString(), u"checked"_s);
}

void TestTemplateEditor::anApprovedOneNoLongerChangesOnTheDevice()
{
    Desk desk;
    const Id id = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, id, 1, templateFields(1, u"approved"_s, desk.me, soundItems));
    const QJsonObject approved = desk.phone.fields(id);
    for (const QJsonObject &set : {QJsonObject{{u"body"_s, QJsonObject{{u"items"_s, 2}}}}, QJsonObject{{u"title"_s, u"Other"_s}}, QJsonObject{{u"void"_s, u"away"_s}}}) {
        store::Save save;
        save.at = desk.phone.clock->now();
        save.edits = {{id, u"template"_s, scope::company, set}};
        const Status status = AWAIT(desk.phone.store().save(std::move(save))); // as any app might
        QVERIFY(!status.ok());
        QCOMPARE(status.error().code, ErrorCode::IllegalTransition);
    }
    QCOMPARE(desk.phone.fields(id), approved);
    Opened opened(toString(id));
    QVERIFY(!opened.editor.editable() && !opened.editor.whyNot().isEmpty());
    opened.editor.set(u"items"_s, 0, u"title"_s, u"Other"_s);
    opened.editor.setField(u"title"_s, u"Other"_s);
    QCOMPARE(opened.editor.add(u"items"_s), -1);
    QCOMPARE(desk.phone.fields(id), approved);
}

void TestTemplateEditor::goingBackSaysWhy()
{
    Desk desk;
    const Id id = desk.phone.services.newId();
    QJsonObject fields = templateFields(1, u"submitted"_s, firstPerson, soundItems);
    fields.insert(u"note"_s, u"new limits"_s);
    officeHas(desk.phone, u"template"_s, id, 1, fields);
    Opened opened(toString(id));
    opened.editor.take(u"draft"_s, u"item 1 lacks its room"_s);
    QTRY_COMPARE(opened.taken.count(), 1);
    QCOMPARE(desk.phone.fields(id).value(u"note"_s).toString(), u"new limits\nitem 1 lacks its room"_s);
    QCOMPARE(desk.phone.fields(id).value(u"state"_s).toString(), u"draft"_s);
    QTRY_VERIFY(!opened.editor.whyNot().isEmpty()); // and it is its author's again
}

void TestTemplateEditor::anothersDraftIsNotMine()
{
    Desk desk;
    const Id id = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, id, 1, templateFields(1, u"draft"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"person"_s, *parseId(firstPerson), 2, {{u"name"_s, u"Shen"_s}, {u"role"_s, u"engineer"_s}});
    Opened opened(toString(id));
    QTRY_VERIFY(opened.editor.whyNot().contains(u"Shen"_s));
    QVERIFY(!opened.step(u"submitted"_s).value(u"why"_s).toString().isEmpty());
    opened.editor.set(u"items"_s, 0, u"title"_s, u"Mine"_s);
    QCOMPARE(opened.item(0).value(u"title"_s).toString(), u"flat"_s);
}

void TestTemplateEditor::withoutTheRoleOneReads()
{
    Desk desk;
    isNow(desk.phone, u"project_manager"_s);
    const Id id = desk.phone.services.newId();
    officeHas(desk.phone, u"template"_s, id, 1, templateFields(1, u"submitted"_s, firstPerson, soundItems));
    Opened opened(toString(id));
    QCOMPARE(opened.editor.items()->count(), 1);
    QTRY_VERIFY(opened.editor.steps().isEmpty());
    QSignalSpy failed(&desk.list, &TemplateRegister::failed);
    QVERIFY(QTest::qWaitFor([&] { return !desk.list.begin(u"utilities"_s, {}).isEmpty(); }));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toMap().value(u"code"_s).toString(), u"not_allowed"_s);
}

void TestTemplateEditor::theListSaysWhoseTurnItIs()
{
    Desk desk;
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 1, templateFields(1, u"approved"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 2, templateFields(2, u"approved"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 3, templateFields(3, u"submitted"_s, firstPerson, soundItems));
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 4, templateFields(4, u"submitted"_s, desk.me, soundItems));
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 5, templateFields(5, u"draft"_s, desk.me, {}));
    officeHas(desk.phone, u"template"_s, desk.phone.services.newId(), 6, templateFields(6, u"withdrawn"_s, firstPerson, soundItems));
    QTRY_VERIFY(!desk.row(u"own_tiling"_s, 6).isEmpty()); // withdrawn: kept in sight
    QTRY_VERIFY(desk.row(u"own_tiling"_s, 3).value(u"waitsForMe"_s).toBool());
    QVERIFY(!desk.row(u"own_tiling"_s, 4).value(u"waitsForMe"_s).toBool());
    QVERIFY(desk.row(u"own_tiling"_s, 5).value(u"waitsForMe"_s).toBool());
    QVERIFY(!desk.row(u"own_tiling"_s, 5).value(u"problem"_s).toString().isEmpty());
    QVERIFY(desk.row(u"own_tiling"_s, 2).value(u"inUse"_s).toBool());
    QVERIFY(!desk.row(u"own_tiling"_s, 1).value(u"inUse"_s).toBool());
    QVERIFY(desk.row(u"utilities"_s, 1, true).value(u"inUse"_s).toBool());
    QCOMPARE(desk.list.rows().size(), qsizetype(builtInChecklists().size() + 6));
}

QTEST_GUILESS_MAIN(TestTemplateEditor)
#include "test_template_editor.moc"
