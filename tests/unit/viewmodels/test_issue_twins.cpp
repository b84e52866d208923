// Issues that look like one are shown, and merged by a person; what is merged holds nothing up and stays.
#include "app/viewmodels/issue_twins.h"
#include "tests/unit/viewmodels/phone.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestIssueTwins : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSameWordsInTheSamePlaceAreShown();
    void thoseOfOtherPlacesAreNot();
    void oneThatComesLaterIsShownToo();
    void mergingSaysWhichOneCounts();

private:
    Id issue(const QString &title, const QString &place, const QString &state = u"open"_s);
    QStringList shown() const;

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<IssueTwins> m_twins;
    Id m_first;
    Id m_mine;
};

Id TestIssueTwins::issue(const QString &title, const QString &place, const QString &state)
{
    return m_phone->save(u"issue"_s, {{u"site"_s, toString(m_phone->site)}, {u"title"_s, title}, {u"place"_s, place},
                                      {u"trade"_s, u"tiling"_s}, {u"state"_s, state}});
}

QStringList TestIssueTwins::shown() const
{
    QStringList ids;
    for (const QVariant &one : m_twins->list())
        ids << one.toMap().value(u"recordId"_s).toString();
    return ids;
}

void TestIssueTwins::init()
{
    m_phone = std::make_unique<Phone>();
    m_first = issue(u"Hollow tile"_s, u"Kitchen"_s);
    m_mine = issue(u"Hollow tile"_s, u"Kitchen"_s);
    m_twins = std::make_unique<IssueTwins>();
    m_twins->setIssueId(toString(m_mine));
    m_twins->componentComplete();
    QTRY_COMPARE(m_twins->list().size(), 1);
}

void TestIssueTwins::cleanup()
{
    m_twins.reset();
    m_phone.reset();
}

void TestIssueTwins::theSameWordsInTheSamePlaceAreShown()
{
    QCOMPARE(shown(), QStringList{toString(m_first)});
    QCOMPARE(m_twins->list().front().toMap().value(u"title"_s).toString(), u"Hollow tile"_s);
}

void TestIssueTwins::thoseOfOtherPlacesAreNot()
{
    issue(u"Hollow tile"_s, u"Balcony"_s);
    const Id last = issue(u"Hollow tile"_s, u"Kitchen"_s);
    QTRY_COMPARE(m_twins->list().size(), 2); // only the last, and the one from before
    QVERIFY(shown().contains(toString(last)));
}

void TestIssueTwins::oneThatComesLaterIsShownToo()
{
    const Id later = issue(u"Hollow tile"_s, u"Kitchen"_s);
    QTRY_VERIFY(shown().contains(toString(later)));
}

void TestIssueTwins::mergingSaysWhichOneCounts()
{
    QSignalSpy merged(m_twins.get(), &IssueTwins::merged);
    m_twins->merge(toString(m_mine)); // not with itself
    m_twins->merge(toString(m_first));
    QTRY_COMPARE(merged.count(), 1);
    QCOMPARE(m_phone->fields(m_mine).value("duplicate_of"_L1).toString(), toString(m_first));
    m_twins->merge({});
    QTRY_COMPARE(merged.count(), 2);
    QVERIFY(!m_phone->fields(m_mine).contains("duplicate_of"_L1));
}

QTEST_GUILESS_MAIN(TestIssueTwins)
#include "test_issue_twins.moc"
