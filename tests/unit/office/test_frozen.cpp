// The office keeps an approved template as it was approved, whatever app sent the change.
#include "tests/unit/office/office_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::office;
using namespace plumb::office::test;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

struct TemplateOffice : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    TestDevice author = joined(person(admin, u"沈工"_s, {{scope::company, u"engineer"_s}}));
    TestDevice checker = joined(person(admin, u"李工"_s, {{scope::company, u"engineer"_s}}));
    TestDevice approver = joined(person(admin, u"周工"_s, {{scope::company, u"engineer"_s}}));
    const Id record = freshId();

    TemplateOffice()
    {
        did(author, draft(u"own"_s, 1));
        did(author, {{u"state"_s, u"submitted"_s}});
    }
    QJsonObject draft(const QString &code, int version, const QJsonObject &content = body(1)) const
    {
        return {{u"title"_s, u"Tiling"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, code}, {u"version"_s, version}, {u"state"_s, u"draft"_s},
                {u"body"_s, content}, {u"author"_s, toString(author.person)}};
    }
    static QJsonObject label(const QString &text) { return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}}; }
    static QJsonObject body(int items)
    {
        QJsonArray list;
        for (int i = 1; i <= items; ++i)
            list.append(QJsonObject{{u"key"_s, u"item%1"_s.arg(i)}, {u"title"_s, label(u"Flat"_s)}, {u"requirement"_s, label(u"Is flat"_s)}});
        return {{u"title"_s, label(u"Tiling"_s)}, {u"items"_s, list}};
    }
    wire::ChangeAnswer send(TestDevice &device, const QJsonObject &set) { return send(device, record, set); }
    wire::ChangeAnswer send(TestDevice &device, const Id &id, const QJsonObject &set)
    {
        QMap<QString, qint64> base; // as if it had seen everything
        for (const QString &name : set.keys())
            base.insert(name, 1'000'000);
        return push(device, Draft{id, u"template"_s, scope::company, set, base});
    }
    void did(TestDevice &device, const QJsonObject &set)
    {
        const auto answer = send(device, set);
        if (answer.outcome != Outcome::Applied)
            qFatal("%s", qPrintable(answer.detail));
    }
    void approve()
    {
        did(checker, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(checker.person)}});
        did(approver, {{u"state"_s, u"approved"_s}, {u"approver"_s, toString(approver.person)}, {u"approved_on"_s, u"2026-11-23"_s}});
    }
    QJsonObject fields() { return (*(*ledger->read())->record(record))->record.fields; }
};

} // namespace

class TestFrozen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyWritesAnApprovedTemplate()
    {
        TemplateOffice office;
        office.approve();
        const QJsonObject approved = office.fields();
        QCOMPARE(approved.value(u"state"_s).toString(), u"approved"_s);
        for (TestDevice *device : {&office.author, &office.checker, &office.approver, &office.admin}) {
            const auto answer = office.send(*device, {{u"body"_s, TemplateOffice::body(2)}});
            QCOMPARE(answer.outcome, Outcome::Refused);
            QCOMPARE(answer.code, u"illegal_transition"_s);
            QCOMPARE(answer.detail, u"body: fixed while approved"_s);
            QCOMPARE(office.send(*device, {{u"void"_s, u"away with it"_s}}).outcome, Outcome::Refused);
        }
        QCOMPARE(office.fields(), approved);
        office.did(office.checker, {{u"state"_s, u"withdrawn"_s}});
        QCOMPARE(office.send(office.author, {{u"body"_s, TemplateOffice::body(2)}}).outcome, Outcome::Refused);
    }

    void whatWasWrittenOfflineBeforeTheCheckComesTooLate()
    {
        TemplateOffice office;
        office.did(office.checker, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(office.checker.person)}});
        // the author took it back and went on writing, without a network; the check arrived first
        const auto late = office.push(office.author, Draft{office.record, u"template"_s, scope::company, {{u"body"_s, TemplateOffice::body(3)}}, {}});
        QCOMPARE(late.outcome, Outcome::Refused);
        QCOMPARE(office.fields().value(u"body"_s).toObject(), TemplateOffice::body(1));
    }

    void aLateCheckDoesNotTakeAnothersPlace()
    {
        TemplateOffice office;
        office.approve();
        // seen as submitted, checked offline by somebody else as well
        const auto late = office.push(office.admin, Draft{office.record, u"template"_s, scope::company,
                                                          {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(office.admin.person)}}, {}});
        QCOMPARE(late.outcome, Outcome::Refused);
        QCOMPARE(office.fields().value(u"checker"_s).toString(), toString(office.checker.person));
        QCOMPARE(office.fields().value(u"state"_s).toString(), u"approved"_s);
    }

    void aCodeHasEachVersionOnce()
    {
        TemplateOffice office;
        const Id twin = office.freshId();
        QCOMPARE(office.send(office.author, twin, office.draft(u"own"_s, 1)).outcome, Outcome::Applied); // two may begin it unseen of each other
        for (const QString &state : {u"submitted"_s, u"approved"_s, u"withdrawn"_s}) {
            if (state == "approved"_L1)
                office.approve();
            if (state == "withdrawn"_L1)
                office.did(office.checker, {{u"state"_s, u"withdrawn"_s}});
            const auto second = office.send(office.author, twin, {{u"state"_s, u"submitted"_s}});
            QVERIFY2(second.outcome == Outcome::Refused, qPrintable(state));
            QCOMPARE(second.code, u"invalid_value"_s);
            QCOMPARE(second.detail, u"version: taken"_s);
        }
        QCOMPARE(office.send(office.author, twin, {{u"version"_s, 2}}).outcome, Outcome::Applied);
        QCOMPARE(office.send(office.author, twin, {{u"state"_s, u"submitted"_s}}).outcome, Outcome::Applied);
        const Id other = office.freshId();
        QCOMPARE(office.send(office.author, other, office.draft(u"another"_s, 1)).outcome, Outcome::Applied);
        QCOMPARE(office.send(office.author, other, {{u"state"_s, u"submitted"_s}}).outcome, Outcome::Applied);
    }

    void itsOwnStepsAreInNobodysWay()
    {
        TemplateOffice office;
        office.did(office.checker, {{u"state"_s, u"draft"_s}, {u"note"_s, u"item 1 lacks its clause"_s}});
        office.did(office.author, {{u"state"_s, u"submitted"_s}});
        office.approve();
    }

    void whatBreaksARuleIsNotHandedIn()
    {
        TemplateOffice office;
        QJsonObject broken = TemplateOffice::body(2);
        QJsonArray items = broken.value(u"items"_s).toArray();
        QJsonObject second = items[1].toObject();
        second.insert(u"limit"_s, u"no_such_figure"_s);
        items[1] = second;
        broken.insert(u"items"_s, items);
        const Id record = office.freshId();
        QCOMPARE(office.send(office.author, record, office.draft(u"broken"_s, 1, broken)).outcome, Outcome::Applied); // a draft may be anything
        const auto answer = office.send(office.author, record, {{u"state"_s, u"submitted"_s}});
        QCOMPARE(answer.outcome, Outcome::Refused);
        QCOMPARE(answer.detail, u"body: not fit for submitted: broken: items[1].limit: no limit \"no_such_figure\""_s);
        QCOMPARE(office.send(office.author, record, {{u"body"_s, TemplateOffice::body(2)}}).outcome, Outcome::Applied);
        QCOMPARE(office.send(office.author, record, {{u"state"_s, u"submitted"_s}}).outcome, Outcome::Applied);
    }

    void nobodyChecksUnderAnothersName()
    {
        TemplateOffice office;
        const auto forged = office.send(office.checker, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(office.approver.person)}});
        QCOMPARE(forged.outcome, Outcome::Refused);
        QCOMPARE(forged.detail, u"own name: checker"_s);
        QCOMPARE(office.send(office.author, {{u"state"_s, u"checked"_s}, {u"checker"_s, toString(office.author.person)}}).outcome, Outcome::Refused);
    }
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "test_frozen.moc"
