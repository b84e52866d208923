// Half-typed words are there again: after the page, after the app was killed; and gone once they are what they were for.
#include "app/viewmodels/kept_draft.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

std::unique_ptr<KeptDraft> about(const QString &key)
{
    auto draft = std::make_unique<KeptDraft>();
    draft->setKey(key);
    draft->componentComplete();
    return draft;
}
QString kept(Phone &phone, const QString &key)
{
    const auto draft = AWAIT(phone.store().draft(u"kept/"_s + key));
    return draft.ok() && *draft ? (*draft)->value("answer"_L1).toString() : u"nothing"_s;
}

} // namespace

class TestKeptDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasTypedIsThereAfterTheAppWasKilled()
    {
        Phone phone;
        auto draft = about(u"answer/alert/1"_s);
        for (const QString &typed : {u"W"_s, u"We"_s, u"We come"_s})
            draft->set(u"answer"_s, typed);
        QTRY_COMPARE(kept(phone, u"answer/alert/1"_s), u"We come"_s);
        draft.reset();
        phone.restartFromCopy();
        draft = about(u"answer/alert/1"_s);
        QTRY_COMPARE(draft->values().toMap().value(u"answer"_s).toString(), u"We come"_s);
        QVERIFY(about(u"answer/alert/2"_s)->values().toMap().isEmpty());
    }
    void whatIsTypedMeanwhileStandsAboveWhatWasLeft()
    {
        Phone phone;
        QVERIFY(AWAIT(phone.store().saveDraft(u"kept/a"_s, {{u"answer"_s, u"old"_s}, {u"step"_s, u"painting"_s}})).ok());
        auto draft = about(u"a"_s);
        draft->set(u"answer"_s, u"new"_s);
        QTRY_COMPARE(draft->values().toMap().value(u"step"_s).toString(), u"painting"_s);
        QCOMPARE(draft->values().toMap().value(u"answer"_s).toString(), u"new"_s);
    }
    void anotherMattersWordsAreNotShown()
    {
        Phone phone;
        auto draft = about(u"a"_s);
        draft->set(u"answer"_s, u"of a"_s);
        draft->setKey(u"b"_s);
        QVERIFY(draft->values().toMap().isEmpty());
        draft->setKey(u"a"_s);
        QTRY_COMPARE(draft->values().toMap().value(u"answer"_s).toString(), u"of a"_s);
    }
    void onceItIsGivenNothingIsLeft()
    {
        Phone phone;
        auto draft = about(u"a"_s);
        QSignalSpy landed(draft.get(), &KeptDraft::errorChanged); // each that was written
        draft->set(u"answer"_s, u"x"_s);
        draft->drop(); // while it is still on its way
        QVERIFY(draft->values().toMap().isEmpty());
        QTRY_COMPARE(landed.count(), 1);
        QCOMPARE(kept(phone, u"a"_s), u"nothing"_s);
        draft->set(u"answer"_s, u"y"_s);
        QTRY_COMPARE(landed.count(), 2);
        QCOMPARE(kept(phone, u"a"_s), u"y"_s);
        draft->drop();
        QTRY_COMPARE(landed.count(), 3);
        QCOMPARE(kept(phone, u"a"_s), u"nothing"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptDraft)
#include "test_kept_draft.moc"
