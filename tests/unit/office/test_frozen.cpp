// The office keeps an approved template as it was approved, whatever app sent the change.
#include "tests/unit/office/office_fixture.h"

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
        did(author, {{u"title"_s, u"Tiling"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, u"own"_s}, {u"version"_s, 1}, {u"state"_s, u"draft"_s},
                     {u"body"_s, body(1)}, {u"author"_s, toString(author.person)}});
        did(author, {{u"state"_s, u"submitted"_s}});
    }
    static QJsonObject body(int items) { return {{u"items"_s, items}}; }
    wire::ChangeAnswer send(TestDevice &device, const QJsonObject &set)
    {
        QMap<QString, qint64> base; // as if it had seen everything
        for (const QString &name : set.keys())
            base.insert(name, 1'000'000);
        return push(device, Draft{record, u"template"_s, scope::company, set, base});
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
