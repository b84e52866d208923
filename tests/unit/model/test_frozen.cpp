// A template is its author's while it is a draft; whatever was submitted, checked or approved stays as it
// was read, and every step is taken under one's own name. The same rule on the device and at the office.
#include "app/model/rules.h"

#include <QTest>

using namespace plumb;
using namespace Qt::StringLiterals;

namespace {

Id person(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

const Id author = person(1);
const Id checker = person(2);
const Id approver = person(3);

QJsonObject fields(const QString &state)
{
    QJsonObject fields{{u"title"_s, u"Tiling"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, u"own"_s}, {u"version"_s, 1}, {u"state"_s, state},
                       {u"body"_s, QJsonObject{{u"items"_s, 1}}}, {u"author"_s, toString(author)}};
    if (state == "checked"_L1 || state == "approved"_L1 || state == "withdrawn"_L1)
        fields.insert(u"checker"_s, toString(checker));
    if (state == "approved"_L1 || state == "withdrawn"_L1) {
        fields.insert(u"approver"_s, toString(approver));
        fields.insert(u"approved_on"_s, u"2026-11-29"_s);
    }
    return fields;
}

const QJsonObject otherBody{{u"items"_s, 2}};

} // namespace

class TestFrozen : public QObject {
    Q_OBJECT
    Schema m_schema;

    // "" where it may be done, else the code and what it is about.
    QString judged(const Id &by, const QString &state, const QJsonObject &set, bool lostPast = false, const QString &role = u"engineer"_s)
    {
        const Record current{person(50), u"template"_s, scope::company, fields(state)};
        Change change;
        change.record = current.id;
        change.kind = current.kind;
        change.scope = current.scope;
        change.author = by;
        change.set = set;
        const Status status = checkChange(m_schema.kind(u"template"_s), {role}, &current, change, nullptr, {}, lostPast);
        return status.ok() ? QString() : errorName(status.error().code) + u", "_s + status.error().detail;
    }
    QString created(const QString &kind, const Id &by, const QJsonObject &set)
    {
        Change change;
        change.record = person(51);
        change.kind = kind;
        change.scope = scope::company;
        change.author = by;
        change.set = set;
        const Status status = checkChange(m_schema.kind(kind), {u"engineer"_s}, nullptr, change);
        return status.ok() ? QString() : errorName(status.error().code) + u", "_s + status.error().detail;
    }
    QStringList stepsOf(const Id &by, const QString &state, const QString &role = u"engineer"_s)
    {
        QStringList to;
        for (const Transition &step : possibleTransitions(*m_schema.kind(u"template"_s), {role}, fields(state), by))
            to << step.to;
        return to;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
        QVERIFY2(schema.ok(), schema.ok() ? "" : qPrintable(schema.error().detail));
        m_schema = std::move(schema).value();
    }

    void aDraftIsItsAuthors()
    {
        QCOMPARE(judged(author, u"draft"_s, {{u"body"_s, otherBody}}), QString());
        QCOMPARE(judged(author, u"draft"_s, {{u"void"_s, u"began twice"_s}}), QString());
        QCOMPARE(judged(checker, u"draft"_s, {{u"body"_s, otherBody}}), u"not_allowed, writer: author"_s);
        QCOMPARE(judged(checker, u"draft"_s, {{u"void"_s, u"no"_s}}), u"not_allowed, writer: author"_s);
        QCOMPARE(judged(checker, u"draft"_s, {{u"title"_s, u"Tiling"_s}}), QString()); // says nothing new
    }

    void whatWasHandedInStaysAsItIs_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QJsonObject>("set");
        for (const char *state : {"submitted", "checked", "approved", "withdrawn"}) {
            const QString name = QLatin1StringView(state);
            const auto row = [&](const char *what, const QJsonObject &set) { QTest::addRow("%s: %s", state, what) << name << set; };
            row("content", {{u"body"_s, otherBody}});
            row("title", {{u"title"_s, u"Other"_s}});
            row("version", {{u"version"_s, 2}});
            row("note", {{u"note"_s, u"better"_s}});
            row("void", {{u"void"_s, u"not wanted"_s}});
            row("a newer app's field", {{u"from_a_newer_app"_s, 1}});
            row("cleared content", {{u"body"_s, QJsonValue()}});
        }
    }
    void whatWasHandedInStaysAsItIs()
    {
        QFETCH(QString, state);
        QFETCH(QJsonObject, set);
        const QString refused = u"illegal_transition, %1: fixed while %2"_s.arg(set.keys().front(), state);
        for (const Id &by : {author, checker, approver, person(4)}) {
            QCOMPARE(judged(by, state, set), refused);
            QCOMPARE(judged(by, state, set, true), refused); // a lost book opens no door either
        }
    }

    void aStepBringsNothingElse()
    {
        QCOMPARE(judged(author, u"draft"_s, {{u"state"_s, u"submitted"_s}, {u"body"_s, otherBody}}), u"illegal_transition, body: fixed from submitted on"_s);
        QCOMPARE(judged(checker, u"submitted"_s, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(checker)}, {u"body"_s, otherBody}}),
                 u"illegal_transition, body: fixed while submitted"_s);
        QCOMPARE(judged(approver, u"checked"_s, {{u"state"_s, u"approved"_s}, {u"approver"_s, toString(approver)}, {u"approved_on"_s, u"2026-11-30"_s}, {u"title"_s, u"Other"_s}}),
                 u"illegal_transition, title: fixed while checked"_s);
        QCOMPARE(judged(checker, u"approved"_s, {{u"state"_s, u"withdrawn"_s}, {u"approver"_s, toString(checker)}}),
                 u"illegal_transition, approver: fixed while approved"_s);
        QCOMPARE(judged(checker, u"approved"_s, {{u"state"_s, u"withdrawn"_s}, {u"note"_s, u"superseded"_s}}), QString());
        QCOMPARE(judged(checker, u"submitted"_s, {{u"state"_s, u"draft"_s}, {u"note"_s, u"item 3 lacks its clause"_s}}), QString());
    }

    void threePeopleEachUnderTheirOwnName()
    {
        const auto check = [](const Id &name) { return QJsonObject{{u"state"_s, u"checked"_s}, {u"checker"_s, toString(name)}}; };
        const auto approve = [](const Id &name) {
            return QJsonObject{{u"state"_s, u"approved"_s}, {u"approver"_s, toString(name)}, {u"approved_on"_s, u"2026-11-30"_s}};
        };
        QCOMPARE(judged(author, u"draft"_s, {{u"state"_s, u"submitted"_s}}), QString());
        QCOMPARE(judged(checker, u"draft"_s, {{u"state"_s, u"submitted"_s}}), u"not_allowed, own name: author"_s);
        QCOMPARE(judged(checker, u"submitted"_s, check(checker)), QString());
        QCOMPARE(judged(checker, u"submitted"_s, check(approver)), u"not_allowed, own name: checker"_s);
        QCOMPARE(judged(author, u"submitted"_s, check(author)), u"not_allowed, own work: step to checked is another person's"_s);
        QCOMPARE(judged(author, u"submitted"_s, check(checker)), u"not_allowed, own work: step to checked is another person's"_s);
        QCOMPARE(judged(approver, u"checked"_s, approve(approver)), QString());
        QCOMPARE(judged(approver, u"checked"_s, approve(person(4))), u"not_allowed, own name: approver"_s);
        QCOMPARE(judged(checker, u"checked"_s, approve(approver)), u"not_allowed, own work: step to approved is another person's"_s);
        QVERIFY(judged(approver, u"draft"_s, approve(approver)).startsWith(u"illegal_transition"_s)); // and no step is left out
    }

    void aNameOfAnEarlierRoundSignsNothing()
    {
        Record again{person(50), u"template"_s, scope::company, fields(u"submitted"_s)};
        again.fields.insert(u"checker"_s, toString(checker)); // checked once, sent back, submitted again
        Change change;
        change.record = again.id;
        change.kind = again.kind;
        change.scope = again.scope;
        change.author = approver;
        change.set = {{u"state"_s, u"checked"_s}};
        QCOMPARE(checkChange(m_schema.kind(u"template"_s), {u"engineer"_s}, &again, change).error().detail, u"own name: checker"_s);
        change.set.insert(u"checker"_s, toString(approver));
        QVERIFY(checkChange(m_schema.kind(u"template"_s), {u"engineer"_s}, &again, change).ok());
    }

    void alsoWithoutTheBookTheyWereMadeFor()
    {
        const QJsonObject approve{{u"state"_s, u"approved"_s}, {u"approver"_s, toString(approver)}, {u"approved_on"_s, u"2026-11-30"_s}};
        QCOMPARE(judged(approver, u"submitted"_s, approve, true), QString()); // the check is lost with the book
        QVERIFY(!judged(author, u"submitted"_s, approve, true).isEmpty());
    }

    void whatAStepNeedsIsFitForIt()
    {
        Schema schema = m_schema;
        schema.setContentCheck(u"checklist"_s, [](const QJsonObject &fields) -> Status {
            const int items = fields.value(u"body"_s).toObject().value(u"items"_s).toInt();
            return items > 1 ? Status() : Status(fail(ErrorCode::InvalidSchema, u"items: %1"_s.arg(items)));
        });
        const auto step = [&](const QString &from, const QJsonObject &set, int items, bool lostPast = false) {
            Record current{person(50), u"template"_s, scope::company, fields(from)};
            current.fields.insert(u"body"_s, QJsonObject{{u"items"_s, items}});
            Change change;
            change.record = current.id;
            change.kind = current.kind;
            change.scope = current.scope;
            change.author = from == "draft"_L1 ? author : checker;
            change.set = set;
            const Status status = checkChange(schema.kind(u"template"_s), {u"engineer"_s}, &current, change, nullptr, {}, lostPast);
            return status.ok() ? QString() : errorName(status.error().code) + u", "_s + status.error().detail;
        };
        const QJsonObject submit{{u"state"_s, u"submitted"_s}};
        QCOMPARE(step(u"draft"_s, submit, 2), QString());
        QCOMPARE(step(u"draft"_s, submit, 1), u"invalid_value, body: not fit for submitted: items: 1"_s);
        QCOMPARE(step(u"draft"_s, submit, 1, true), u"invalid_value, body: not fit for submitted: items: 1"_s); // a lost book or not
        QCOMPARE(step(u"submitted"_s, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(checker)}}, 1), u"invalid_value, body: not fit for checked: items: 1"_s);
        QCOMPARE(step(u"draft"_s, {{u"body"_s, QJsonObject{{u"items"_s, 0}}}}, 1), QString());    // a draft may be anything
        QCOMPARE(step(u"submitted"_s, {{u"state"_s, u"draft"_s}}, 1), QString());                 // and is what it is sent back to
        QCOMPARE(step(u"approved"_s, {{u"state"_s, u"withdrawn"_s}}, 1), QString());              // the way out stays open
    }

    void nobodyBeginsInAnothersName()
    {
        QJsonObject mine = fields(u"draft"_s);
        QCOMPARE(created(u"template"_s, author, mine), QString());
        QCOMPARE(created(u"template"_s, checker, mine), u"not_allowed, own name: author"_s);
    }

    void aConfirmationIsOnesOwnAndStays()
    {
        const QJsonObject set{{u"limit_id"_s, u"x"_s}, {u"value"_s, 3}, {u"by"_s, toString(author)}, {u"at"_s, u"2026-11-23T09:38:00.000Z"_s}};
        QCOMPARE(created(u"limit_confirmation"_s, author, set), QString());
        QCOMPARE(created(u"limit_confirmation"_s, checker, set), u"not_allowed, own name: by"_s);
        const Record current{person(60), u"limit_confirmation"_s, scope::company, set};
        Change change;
        change.record = current.id;
        change.kind = current.kind;
        change.scope = current.scope;
        change.author = author;
        change.set = {{u"value"_s, 30}}; // under the name and day of the first
        QCOMPARE(checkChange(m_schema.kind(u"limit_confirmation"_s), {u"engineer"_s}, &current, change).error().code, ErrorCode::NotAllowed);
    }

    void buttonsFollow()
    {
        QCOMPARE(stepsOf(author, u"draft"_s), QStringList{u"submitted"_s});
        QCOMPARE(stepsOf(checker, u"draft"_s), QStringList());
        QCOMPARE(stepsOf(author, u"submitted"_s), QStringList{u"draft"_s});
        QCOMPARE(stepsOf(checker, u"submitted"_s), (QStringList{u"draft"_s, u"checked"_s}));
        QCOMPARE(stepsOf(checker, u"checked"_s), QStringList{u"draft"_s});
        QCOMPARE(stepsOf(approver, u"checked"_s), (QStringList{u"draft"_s, u"approved"_s}));
        QCOMPARE(stepsOf(author, u"approved"_s), QStringList{u"withdrawn"_s});
        QCOMPARE(stepsOf(author, u"approved"_s, u"adviser"_s), QStringList());
        QCOMPARE(stepsOf(author, u"withdrawn"_s), QStringList());
        QCOMPARE(stepsOf(approver, u"checked"_s, u"designer"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "test_frozen.moc"
