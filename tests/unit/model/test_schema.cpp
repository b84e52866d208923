// Kind files: the shipped ones load, a broken one names file, field and reason; values fit or do not.
#include "app/core/json.h"
#include "app/model/schema.h"

#include <QJsonArray>
#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

// A small valid kind; each test bends one thing.
QJsonObject label(const QString &text)
{
    return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}};
}

QJsonObject smallKind()
{
    return {
        {u"kind"_s, u"note"_s},
        {u"version"_s, 1},
        {u"scope"_s, u"site"_s},
        {u"label"_s, label(u"Note"_s)},
        {u"plural"_s, label(u"Notes"_s)},
        {u"title"_s, QJsonArray{u"title"_s}},
        {u"fields"_s,
         QJsonArray{
             QJsonObject{{u"name"_s, u"title"_s}, {u"type"_s, u"text"_s}, {u"required"_s, true}, {u"max"_s, 10}, {u"label"_s, label(u"T"_s)}},
             QJsonObject{{u"name"_s, u"state"_s},
                         {u"type"_s, u"choice"_s},
                         {u"class"_s, u"state"_s},
                         {u"choices"_s, QJsonArray{QJsonObject{{u"value"_s, u"open"_s}, {u"label"_s, label(u"O"_s)}},
                                                   QJsonObject{{u"value"_s, u"closed"_s}, {u"label"_s, label(u"C"_s)}}}},
                         {u"label"_s, label(u"S"_s)}},
         }},
        {u"workflow"_s,
         QJsonObject{{u"field"_s, u"state"_s},
                     {u"start"_s, u"open"_s},
                     {u"transitions"_s, QJsonArray{QJsonObject{{u"from"_s, QJsonArray{u"open"_s}}, {u"to"_s, u"closed"_s}, {u"label"_s, label(u"Close"_s)}}}}}},
    };
}

QJsonObject withField(const QString &key, const QJsonValue &value)
{
    QJsonObject kind = smallKind();
    QJsonArray fields = kind.value(u"fields"_s).toArray();
    QJsonObject first = fields.at(0).toObject();
    first.insert(key, value);
    fields.replace(0, first);
    kind.insert(u"fields"_s, fields);
    return kind;
}

QJsonObject withStep(const QString &key, const QJsonValue &value)
{
    QJsonObject kind = smallKind();
    QJsonObject flow = kind.value(u"workflow"_s).toObject();
    QJsonObject step = flow.value(u"transitions"_s).toArray().at(0).toObject();
    step.insert(key, value);
    flow.insert(u"transitions"_s, QJsonArray{step});
    kind.insert(u"workflow"_s, flow);
    return kind;
}

QJsonObject withFlow(const QString &key, const QJsonValue &value)
{
    QJsonObject kind = smallKind();
    QJsonObject flow = kind.value(u"workflow"_s).toObject();
    flow.insert(key, value);
    kind.insert(u"workflow"_s, flow);
    return kind;
}

QJsonObject groupedText()
{
    QJsonObject kind = withField(u"class"_s, u"text"_s);
    QJsonArray fields = kind.value(u"fields"_s).toArray();
    QJsonObject first = fields.at(0).toObject();
    first.insert(u"group"_s, u"g"_s);
    fields.replace(0, first);
    kind.insert(u"fields"_s, fields);
    return kind;
}

QJsonObject with(const QString &key, const QJsonValue &value)
{
    QJsonObject kind = smallKind();
    kind.insert(key, value);
    return kind;
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyShippedKindLoads()
    {
        const auto schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
        QVERIFY2(schema.ok(), schema.ok() ? "" : qPrintable(schema.error().detail));
        for (const char *kind : {"person", "membership", "site", "contact", "stage", "inspection", "inspection_item", "photo", "issue", "comment",
                                 "timed_test", "signature", "briefing", "crew", "crew_objection", "site_log", "limit_confirmation", "template",
                                 "complaint", "complaint_pause", "complaint_task", "complaint_note", "escalation", "clock_setting",
                                 "register_summary", "reveal"})
            QVERIFY2(schema->kind(QLatin1StringView(kind)), kind);
        QCOMPARE(schema->kind(u"contact"_s)->scopes, QStringList{u"team-private"_s});
        QCOMPARE(schema->kind(u"complaint"_s)->scopes, (QStringList{u"team"_s, u"desk"_s}));
    }

    void brokenKindsNameFileFieldAndReason_data()
    {
        QTest::addColumn<QJsonObject>("kind");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown key") << with(u"colour"_s, u"red"_s) << u"note.json: colour: unknown key"_s;
        QTest::newRow("bad name") << with(u"kind"_s, u"No te"_s) << u"note.json: kind: a name"_s;
        QTest::newRow("scope") << with(u"scope"_s, u"moon"_s) << u"note.json: scope: no scope family \"moon\""_s;
        QTest::newRow("no scope") << with(u"scope"_s, QJsonArray()) << u"note.json: scope: at least one"_s;
        QTest::newRow("one of several scopes") << with(u"scope"_s, QJsonArray{u"team"_s, u"moon"_s}) << u"note.json: scope: no scope family \"moon\""_s;
        QTest::newRow("when of a text") << withStep(u"when"_s, QJsonObject{{u"title"_s, QJsonArray{u"x"_s}}}) << u"note.json: workflow.transitions[0].when.title: a choice"_s;
        QTest::newRow("when of no such value") << withStep(u"when"_s, QJsonObject{{u"state"_s, QJsonArray{u"shut"_s}}}) << u"note.json: workflow.transitions[0].when.state: a choice"_s;
        QTest::newRow("waits for no state") << withStep(u"waits_for"_s, QJsonArray{QJsonObject{{u"kind"_s, u"part"_s}, {u"field"_s, u"of"_s}}}) << u"note.json: workflow.transitions[0].waits_for.until: a state"_s;
        QTest::newRow("version") << with(u"version"_s, 0) << u"note.json: version: "_s;
        QTest::newRow("no fields") << with(u"fields"_s, QJsonArray()) << u"note.json: fields: "_s;
        QTest::newRow("title of nothing") << with(u"title"_s, QJsonArray{u"name"_s}) << u"note.json: title: no field \"name\""_s;
        QTest::newRow("role") << with(u"roles"_s, QJsonObject{{u"edit"_s, QJsonArray{u"king"_s}}}) << u"note.json: roles.edit: no role \"king\""_s;
        QTest::newRow("label lacks a language") << with(u"label"_s, QJsonObject{{u"en"_s, u"N"_s}}) << u"note.json: label.zh_CN: text expected"_s;
        QTest::newRow("type") << withField(u"type"_s, u"string"_s) << u"note.json: fields.title.type: no type \"string\""_s;
        QTest::newRow("class") << withField(u"class"_s, u"counter"_s) << u"note.json: fields.title.class: "_s;
        QTest::newRow("choices of a text") << withField(u"choices"_s, QJsonArray{QJsonObject{{u"value"_s, u"a"_s}, {u"label"_s, label(u"A"_s)}}}) << u"note.json: fields.title.choices: "_s;
        QTest::newRow("target of a text") << withField(u"target"_s, u"site"_s) << u"note.json: fields.title.target: "_s;
        QTest::newRow("limit no number") << withField(u"max"_s, u"ten"_s) << u"note.json: fields.title.max: number expected"_s;
        QTest::newRow("void is taken") << withField(u"name"_s, u"void"_s) << u"note.json: fields.void: "_s;
        QTest::newRow("misspelt field key") << withField(u"requird"_s, true) << u"note.json: fields.title.requird: unknown key"_s;
        QTest::newRow("workflow start") << with(u"workflow"_s, QJsonObject{{u"field"_s, u"state"_s}, {u"start"_s, u"new"_s}}) << u"note.json: workflow.start: \"new\" is no choice of state"_s;
        QTest::newRow("sealed by a text") << with(u"sealed_when"_s, QJsonObject{{u"field"_s, u"title"_s}, {u"equals"_s, u"x"_s}}) << u"note.json: sealed_when: a choice field"_s;
        QTest::newRow("sealed with nothing") << with(u"sealed_with"_s, u"title"_s) << u"note.json: sealed_with: a reference field"_s;
        QTest::newRow("group of texts that merge") << groupedText() << u"note.json: fields.title.group: only plain"_s;
        QTest::newRow("barred by a text") << withStep(u"not_by"_s, QJsonArray{u"title"_s}) << u"note.json: workflow.transitions[0].not_by: \"title\" names no person"_s;
        QTest::newRow("complete without saying what is missing") << withStep(u"complete"_s, QJsonArray{u"title"_s}) << u"note.json: workflow.transitions[0].complete: \"title\" does not say what is missing"_s;
        QTest::newRow("barred by nothing") << withStep(u"not_by"_s, QJsonArray{u"author"_s}) << u"note.json: workflow.transitions[0].not_by: no field \"author\""_s;
        QTest::newRow("signed by a text") << withStep(u"by"_s, QJsonArray{u"title"_s}) << u"note.json: workflow.transitions[0].by: \"title\" names no person"_s;
        QTest::newRow("writes nothing there is") << withStep(u"writes"_s, QJsonArray{u"body"_s}) << u"note.json: workflow.transitions[0].writes: no field \"body\""_s;
        QTest::newRow("frozen in no state") << withFlow(u"frozen"_s, QJsonArray{u"shut"_s}) << u"note.json: workflow.frozen: \"shut\" is no choice of state"_s;
        QTest::newRow("unique where nothing is frozen") << withFlow(u"unique"_s, QJsonArray{u"title"_s}) << u"note.json: workflow.unique: counts where a record is frozen"_s;
        QTest::newRow("unique by no field") << withFlow(u"unique"_s, QJsonArray{u"nothing"_s}) << u"note.json: workflow.unique: no field \"nothing\""_s;
        QTest::newRow("written by a text") << withFlow(u"writer"_s, u"title"_s) << u"note.json: workflow.writer: \"title\" names no person"_s;
        QTest::newRow("a text of one's own") << withField(u"self"_s, true) << u"note.json: fields.title.self: only a reference to a person"_s;
        QTest::newRow("a text that is a member") << withField(u"member"_s, true) << u"note.json: fields.title.member: only a person is a member"_s;
    QTest::newRow("a text that waits to be wanted") << withField(u"fetched_when"_s, QJsonObject{{u"state"_s, QJsonArray{u"open"_s}}})
                                                    << u"note.json: fields.title.fetched_when: only a blob waits to be wanted, and it says when it does not"_s;
    QTest::newRow("fetched in a state there is not") << withField(u"fetched_when"_s, QJsonObject{{u"state"_s, QJsonArray{u"gone"_s}}})
                                                     << u"note.json: fields.title.fetched_when.state: a choice field and some of its values are expected"_s;
        QTest::newRow("workflow field") << with(u"workflow"_s, QJsonObject{{u"field"_s, u"title"_s}}) << u"note.json: workflow.field: "_s;
    }
    void brokenKindsNameFileFieldAndReason()
    {
        QFETCH(QJsonObject, kind);
        QFETCH(QString, detail);
        QVERIFY(parseKind(canonicalJson(smallKind()), u"note.json"_s).ok());
        const auto result = parseKind(canonicalJson(kind), u"note.json"_s);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::InvalidSchema);
        QVERIFY2(result.error().detail.startsWith(detail), qPrintable(result.error().detail));
    }

    void notJsonIsSaidSo()
    {
        const auto result = parseKind("{", u"note.json"_s);
        QCOMPARE(result.error().code, ErrorCode::InvalidSchema);
        QVERIFY(result.error().detail.startsWith(u"note.json: byte"_s));
    }

    void aStepWaitsForRecordsThatNameThisOne()
    {
        const auto wait = [](const QString &kind, const QString &field, const QString &state) {
            Schema schema;
            const QJsonObject waiting{{u"kind"_s, kind}, {u"field"_s, field}, {u"until"_s, QJsonArray{state}}, {u"some"_s, state == "open"_L1}};
            QJsonObject part = smallKind();
            part.insert(u"kind"_s, u"part"_s);
            QJsonArray fields = part.value(u"fields"_s).toArray();
            fields.append(QJsonObject{{u"name"_s, u"of"_s}, {u"type"_s, u"reference"_s}, {u"target"_s, u"note"_s}, {u"label"_s, label(u"Of"_s)}});
            part.insert(u"fields"_s, fields);
            const auto note = parseKind(canonicalJson(withStep(u"waits_for"_s, QJsonArray{waiting})), u"note.json"_s);
            const auto child = parseKind(canonicalJson(part), u"part.json"_s);
            return note.ok() && child.ok() && schema.add(*note).ok() && schema.add(*child).ok() && schema.checkReferences().ok();
        };
        QVERIFY(wait(u"part"_s, u"of"_s, u"closed"_s));
        QVERIFY(!wait(u"piece"_s, u"of"_s, u"closed"_s));
        QVERIFY(!wait(u"part"_s, u"title"_s, u"closed"_s));
        QVERIFY(!wait(u"part"_s, u"of"_s, u"shut"_s));
    }

    void referencesMustLeadSomewhere()
    {
        Schema schema;
        QJsonObject kind = smallKind();
        QJsonArray fields = kind.value(u"fields"_s).toArray();
        fields.append(QJsonObject{{u"name"_s, u"site"_s}, {u"type"_s, u"reference"_s}, {u"target"_s, u"site"_s}, {u"label"_s, label(u"S"_s)}});
        kind.insert(u"fields"_s, fields);
        QVERIFY(schema.add(*parseKind(canonicalJson(kind), u"note.json"_s)).ok());
        const Status checked = schema.checkReferences();
        QCOMPARE(checked.error().detail, u"note.json: fields.site.target: no kind \"site\""_s);
        QVERIFY(!schema.add(*parseKind(canonicalJson(smallKind()), u"note.json"_s)).ok());
    }

    void valuesFitOrNot_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason"); // empty: fits
        const auto row = [](const char *name, const char *type, const QJsonValue &value, const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(type) << value << QString::fromLatin1(reason);
        };
        row("text", "text", u"水电"_s, "");
        row("text too long", "text", QString(501, u'x'), "too_long");
        row("text is no number", "text", 5, "type");
        row("cleared by null", "text", QJsonValue(), "");
        row("text cleared by empty", "text", u""_s, "");
        row("integer", "integer", 12, "");
        row("integer with a fraction", "integer", 1.5, "type");
        row("integer beyond 2^53", "integer", 1e17, "type");
        row("number", "number", 6.2, "");
        row("number as text", "number", u"6.2"_s, "type");
        row("boolean", "boolean", true, "");
        row("boolean as number", "boolean", 1, "type");
        row("date", "date", u"2026-11-23"_s, "");
        row("29 February without leap year", "date", u"2026-02-29"_s, "not_a_date");
        row("date with time", "date", u"2026-11-23T00:00:00.000Z"_s, "not_a_date");
        row("moment", "moment", u"2026-11-23T09:38:00.000Z"_s, "");
        row("moment without zone", "moment", u"2026-11-23T09:38:00.000+"_s, "not_a_moment");
        row("moment in local time", "moment", u"2026-11-23T09:38:00"_s, "not_a_moment");
        row("reference", "reference", u"018f3c1e-0000-7000-8000-000000000001"_s, "");
        row("reference to a name", "reference", u"site-1"_s, "not_an_id");
        row("reference cleared by empty text", "reference", u""_s, "type");
        row("blob", "blob", QString(64, u'a'), "");
        row("blob in capitals", "blob", QString(64, u'A'), "not_a_hash");
        row("set", "set", QJsonArray{u"a"_s, u"b"_s}, "");
        row("set with a double", "set", QJsonArray{u"a"_s, u"a"_s}, "type");
        row("numbers", "numbers", QJsonArray{2.5, 3, 6.2}, "");
        row("numbers with text", "numbers", QJsonArray{2.5, u"3"_s}, "type");
        row("numbers with null", "numbers", QJsonArray{2.5, QJsonValue()}, "type");
        row("thumbnail", "thumbnail", u"AAAA"_s, "");
        row("thumbnail over 2 KB", "thumbnail", QString(2736, u'A'), "too_long");
        row("json", "json", QJsonObject{{u"any"_s, 1}}, "");
    }
    void valuesFitOrNot()
    {
        QFETCH(QString, type);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        QJsonObject object = smallKind();
        object.insert(u"fields"_s, QJsonArray{QJsonObject{{u"name"_s, u"title"_s}, {u"type"_s, type}, {u"label"_s, label(u"X"_s)}}});
        object.remove(u"workflow"_s);
        const auto kind = parseKind(canonicalJson(object), u"note.json"_s);
        QVERIFY2(kind.ok(), kind.ok() ? "" : qPrintable(kind.error().detail));
        const auto problem = checkValue(kind->fields.front(), value);
        QCOMPARE(problem ? problem->reason : QString(), reason);
    }

    void requiredFieldsAndUnknownOnes()
    {
        const auto kind = parseKind(canonicalJson(smallKind()), u"note.json"_s);
        QCOMPARE(checkFields(*kind, {}).size(), 1);
        QCOMPARE(checkFields(*kind, {}).front(), (FieldProblem{u"title"_s, ErrorCode::InvalidValue, u"required"_s}));
        QVERIFY(checkFields(*kind, {{u"title"_s, u"x"_s}, {u"from_a_newer_app"_s, 1}}).empty());
    }

    void titlesUseTheWordsOfChoices()
    {
        auto object = smallKind();
        object.insert(u"title"_s, QJsonArray{u"title"_s, u"state"_s});
        const auto kind = parseKind(canonicalJson(object), u"note.json"_s);
        QCOMPARE(titleOf(*kind, {{u"title"_s, u"Leak"_s}, {u"state"_s, u"open"_s}}, u"en"_s), u"Leak · O"_s);
        QCOMPARE(titleOf(*kind, {}, u"en"_s), QString());
    }

    void labelsFallBackBetweenScripts()
    {
        const Label partial{{{u"zh_TW"_s, u"工地"_s}, {u"en"_s, u"Site"_s}}};
        QCOMPARE(partial.in(u"zh_CN"_s), u"工地"_s);
        QCOMPARE(partial.in(u"en"_s), u"Site"_s);
        QCOMPARE(partial.in(u"fr"_s), u"工地"_s);
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
