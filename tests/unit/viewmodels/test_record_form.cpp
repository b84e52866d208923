// A form loses nothing: each keystroke is kept, the record follows, a killed app finds all of it again.
#include "app/viewmodels/record_form.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestRecordForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewRecordExistsAtTheFirstValidSave();
    void savesByItselfAfterThePause();
    void oneBadFieldHoldsNothingElseBack();
    void saysWhatIsMissingWhenAsked();
    void survivesAKill();
    void survivesAKillOfANewRecord();
    void aDraftBelongsToWhatItWasWrittenOf();
    void whatItIsOfMayComeLate();
    void aRecordThatIsThereStaysWhateverItIsOf();
    void aDefaultThatComesLaterIsShown();
    void savesWhatWasTypedLastWhenThePageGoes();
    void followsOthersExceptWhereOneTypes();
    void readsFiguresAsTyped_data();
    void readsFiguresAsTyped();
    void tellsWhyNothingWasSaved();

private:
    static std::unique_ptr<RecordForm> form(const Phone &phone, const QString &recordId = {});
};

std::unique_ptr<RecordForm> TestRecordForm::form(const Phone &phone, const QString &recordId)
{
    auto form = std::make_unique<RecordForm>();
    form->setProperty("kind", u"issue"_s);
    form->setProperty("scope", phone.siteScope());
    form->setProperty("defaults", QVariantMap{{u"site"_s, toString(phone.site)}, {u"state"_s, u"open"_s}});
    form->setRecordId(recordId);
    form->componentComplete();
    return form;
}

void TestRecordForm::aNewRecordExistsAtTheFirstValidSave()
{
    Phone phone;
    auto issue = form(phone);
    QVERIFY(issue->isNew());
    QCOMPARE(issue->values().value(u"state"_s), QVariant(u"open"_s));
    issue->set(u"detail"_s, u"behind the door"_s); // the title is still missing
    issue->flush();
    QVERIFY(issue->isNew());
    issue->set(u"title"_s, u"Hollow tile"_s);
    issue->flush();
    QTRY_VERIFY(!issue->isNew());
    QVERIFY(!issue->savedAt().isNull());
    const QJsonObject saved = phone.fields(*parseId(issue->recordId()));
    QCOMPARE(saved.value(u"title"_s).toString(), u"Hollow tile"_s);
    QCOMPARE(saved.value(u"detail"_s).toString(), u"behind the door"_s);
    QCOMPARE(saved.value(u"state"_s).toString(), u"open"_s);
    // The draft has done its duty: another new form starts empty.
    auto another = form(phone);
    QVERIFY(!AWAIT(phone.store().draft(u"form/issue/new/"_s + phone.siteScope()))->has_value());
    QVERIFY(!another->values().contains(u"title"_s));
}

void TestRecordForm::savesByItselfAfterThePause()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_COMPARE(issue->values().value(u"title"_s), QVariant(u"a"_s));
    QSignalSpy saved(issue.get(), &RecordForm::savedAtChanged);
    issue->set(u"title"_s, u"ab"_s);
    issue->set(u"title"_s, u"abc"_s);
    QCOMPARE(issue->values().value(u"title"_s), QVariant(u"abc"_s)); // shown at once
    QTRY_COMPARE(saved.count(), 1);                                    // several keystrokes, one save
    QCOMPARE(phone.fields(id).value(u"title"_s).toString(), u"abc"_s);
    QVERIFY(!AWAIT(phone.store().draft(u"form/issue/"_s + toString(id)))->has_value());
}

void TestRecordForm::oneBadFieldHoldsNothingElseBack()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_VERIFY(!issue->isNew());
    issue->set(u"title"_s, QString());
    issue->set(u"place"_s, u"kitchen"_s);
    issue->flush();
    QTRY_COMPARE(phone.fields(id).value(u"place"_s).toString(), u"kitchen"_s);
    QCOMPARE(phone.fields(id).value(u"title"_s).toString(), u"a"_s);
    QVERIFY(issue->problems().contains(u"title"_s));
    QVERIFY(!issue->problems().contains(u"place"_s));
    issue->set(u"title"_s, u"b"_s);
    QVERIFY(issue->problems().isEmpty());
    QTRY_COMPARE(phone.fields(id).value(u"title"_s).toString(), u"b"_s);
}

void TestRecordForm::saysWhatIsMissingWhenAsked()
{
    Phone phone;
    auto issue = form(phone);
    issue->set(u"detail"_s, u"x"_s);
    QVERIFY(issue->problems().isEmpty()); // nobody has reached the title yet
    issue->flush();
    QCOMPARE(issue->problems().keys(), QStringList{u"title"_s});
}

void TestRecordForm::survivesAKill()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_VERIFY(!issue->isNew());
    issue->set(u"title"_s, u"never saved"_s);
    issue->set(u"title"_s, QString(161, u'x')); // too long for the record, and still not lost
    QTRY_COMPARE((*AWAIT(phone.store().draft(u"form/issue/"_s + toString(id)))).value_or(QJsonObject())
                     .value(u"values"_s).toObject().value(u"title"_s).toString().size(), 161);
    phone.restartFromCopy(); // no flush, no destructor: the disk as it is
    issue.release()->deleteLater();
    QCOMPARE(phone.fields(id).value(u"title"_s).toString(), u"a"_s);
    auto again = form(phone, toString(id));
    QTRY_COMPARE(again->values().value(u"title"_s).toString().size(), 161);
    QVERIFY(again->problems().contains(u"title"_s));
    again->set(u"title"_s, u"shorter"_s);
    QTRY_COMPARE(phone.fields(id).value(u"title"_s).toString(), u"shorter"_s);
}

void TestRecordForm::survivesAKillOfANewRecord()
{
    Phone phone;
    auto issue = form(phone);
    issue->set(u"detail"_s, u"half a thought"_s);
    const QString id = issue->recordId();
    const QString key = u"form/issue/new/"_s + phone.siteScope();
    QTRY_VERIFY(AWAIT(phone.store().draft(key))->has_value());
    phone.restartFromCopy();
    issue.release()->deleteLater();
    auto again = form(phone);
    QTRY_COMPARE(again->values().value(u"detail"_s), QVariant(u"half a thought"_s));
    QCOMPARE(again->recordId(), id);
    again->set(u"title"_s, u"whole"_s);
    QTRY_COMPARE(phone.fields(*parseId(id)).value(u"detail"_s).toString(), u"half a thought"_s);
}

// Yesterday's log, half written when the app was killed, is not taken for today's.
void TestRecordForm::aDraftBelongsToWhatItWasWrittenOf()
{
    Phone phone;
    const auto of = [&](const QString &day) {
        auto issue = std::make_unique<RecordForm>();
        issue->setProperty("kind", u"issue"_s);
        issue->setProperty("scope", phone.siteScope());
        issue->setProperty("newOf", day);
        issue->componentComplete();
        return issue;
    };
    auto yesterday = of(u"2026-11-22"_s);
    yesterday->set(u"detail"_s, u"half a sentence"_s); // no title: it stays a draft
    const QString key = u"form/issue/new/%1/2026-11-22"_s.arg(phone.siteScope());
    QTRY_VERIFY(AWAIT(phone.store().draft(key))->has_value());
    phone.restartFromCopy();
    const auto today = of(u"2026-11-23"_s);
    const auto again = of(u"2026-11-22"_s);
    QTRY_COMPARE(again->values().value(u"detail"_s).toString(), u"half a sentence"_s);
    QVERIFY(!today->values().contains(u"detail"_s));
}

// A page for both names what a new one would be of, in whichever order its properties are set.
void TestRecordForm::aRecordThatIsThereStaysWhateverItIsOf()
{
    Phone phone;
    const Id known = phone.issue(u"Hollow tile"_s);
    RecordForm issue;
    issue.setProperty("kind", u"issue"_s);
    issue.setProperty("scope", phone.siteScope());
    issue.setRecordId(toString(known));
    issue.setProperty("newOf", u"/"_s);
    issue.componentComplete();
    QTRY_COMPARE(issue.values().value(u"title"_s).toString(), u"Hollow tile"_s);
    QCOMPARE(issue.recordId(), toString(known));
}

// A complaint's number comes a moment after its form: what was typed belongs to that number.
void TestRecordForm::whatItIsOfMayComeLate()
{
    Phone phone;
    const auto late = [&](const QString &number) {
        auto issue = std::make_unique<RecordForm>();
        issue->setProperty("kind", u"issue"_s);
        issue->setProperty("scope", phone.siteScope());
        issue->componentComplete();
        issue->setProperty("newOf", number);
        return issue;
    };
    auto first = late(u"A01"_s);
    first->set(u"detail"_s, u"of the first"_s);
    QTRY_VERIFY(AWAIT(phone.store().draft(u"form/issue/new/%1/A01"_s.arg(phone.siteScope())))->has_value());
    first.reset();
    const auto second = late(u"A02"_s);
    const auto again = late(u"A01"_s);
    QTRY_COMPARE(again->values().value(u"detail"_s).toString(), u"of the first"_s);
    QVERIFY(!second->values().contains(u"detail"_s));
}

void TestRecordForm::aDefaultThatComesLaterIsShown()
{
    Phone phone;
    auto issue = form(phone);
    QSignalSpy shown(issue.get(), &RecordForm::valuesChanged);
    issue->setProperty("defaults", QVariantMap{{u"site"_s, toString(phone.site)}, {u"state"_s, u"open"_s}, {u"title"_s, u"from a list"_s}});
    QVERIFY(!shown.isEmpty());
    QCOMPARE(issue->values().value(u"title"_s).toString(), u"from a list"_s);
}

void TestRecordForm::savesWhatWasTypedLastWhenThePageGoes()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_VERIFY(!issue->isNew());
    issue->set(u"title"_s, u"typed and gone"_s);
    issue.reset();
    QTRY_COMPARE(phone.fields(id).value(u"title"_s).toString(), u"typed and gone"_s);
}

void TestRecordForm::followsOthersExceptWhereOneTypes()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_VERIFY(!issue->isNew());
    issue->set(u"title"_s, u"mine"_s);
    phone.set(id, u"issue"_s, {{u"title"_s, u"theirs"_s}, {u"place"_s, u"hall"_s}});
    QTRY_COMPARE(issue->values().value(u"place"_s), QVariant(u"hall"_s));
    QCOMPARE(issue->values().value(u"title"_s), QVariant(u"mine"_s));
}

void TestRecordForm::readsFiguresAsTyped_data()
{
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QVariant>("kept");
    QTest::newRow("whole") << QVariant(u"12"_s) << QVariant(12.0);
    QTest::newRow("comma") << QVariant(u" 2,5 "_s) << QVariant(2.5);
    QTest::newRow("number") << QVariant(3) << QVariant(3.0);
    QTest::newRow("empty clears") << QVariant(u""_s) << QVariant();
}

void TestRecordForm::readsFiguresAsTyped()
{
    Phone phone;
    const Id inspection = phone.save(u"inspection"_s, {{u"site"_s, toString(phone.site)}, {u"title"_s, u"i"_s}, {u"state"_s, u"planned"_s}});
    const Id id = phone.save(u"inspection_item"_s, {{u"inspection"_s, toString(inspection)}, {u"position"_s, 1}, {u"title"_s, u"t"_s}, {u"limit"_s, 9}});
    RecordForm item;
    item.setProperty("kind", u"inspection_item"_s);
    item.setRecordId(toString(id));
    item.componentComplete();
    QTRY_VERIFY(!item.isNew());
    QFETCH(QVariant, typed);
    QFETCH(QVariant, kept);
    item.set(u"limit"_s, typed);
    item.flush();
    QTRY_COMPARE(phone.fields(id).value(u"limit"_s).toVariant().toDouble(), kept.toDouble());
    QCOMPARE(phone.fields(id).value(u"limit"_s).isDouble(), kept.isValid());
}

void TestRecordForm::tellsWhyNothingWasSaved()
{
    Phone phone;
    const Id id = phone.issue(u"a"_s);
    auto issue = form(phone, toString(id));
    QTRY_VERIFY(!issue->isNew());
    issue->set(u"state"_s, u"closed"_s); // no such step from open
    issue->flush();
    QTRY_COMPARE(issue->error().toMap().value(u"code"_s), QVariant(u"illegal_transition"_s));
    QCOMPARE(phone.fields(id).value(u"state"_s).toString(), u"open"_s);
    QCOMPARE(issue->values().value(u"state"_s), QVariant(u"closed"_s)); // what was typed stays
}

QTEST_GUILESS_MAIN(TestRecordForm)
#include "test_record_form.moc"
