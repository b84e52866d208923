// Before and after of a real store: of an item and the issue it became, as the issue's page asks for them.
#include "app/viewmodels/photo_pairs.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestPhotoPairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theItemsPhotosAreBeforeAndTheIssuesAfter()
    {
        Phone phone;
        const Id item = phone.services.newId();
        const Id issue = phone.services.newId();
        const auto photo = [&](const Id &about, const QString &phase, const QString &at) {
            return phone.save(u"photo"_s, {{u"site"_s, toString(phone.site)}, {u"about"_s, toString(about)}, {u"file"_s, QString(64, u'a')}, {u"size"_s, 3},
                                           {u"media_type"_s, u"image/jpeg"_s}, {u"taken_at"_s, at}, {u"phase"_s, phase}});
        };
        PhotoPairs pairs;
        pairs.setProperty("abouts", QStringList{toString(item), toString(issue)});
        pairs.componentComplete();
        const Id before = photo(item, u"before"_s, u"2026-11-23T09:00:00.000Z"_s);
        const Id after = photo(issue, u"after"_s, u"2026-11-24T09:00:00.000Z"_s);
        QTRY_COMPARE(pairs.list().size(), 1);
        const QVariantMap pair = pairs.list()[0].toMap();
        QCOMPARE(pair.value(u"before"_s).toString(), toString(before));
        QCOMPARE(pair.value(u"after"_s).toString(), toString(after));
        QCOMPARE(pair.value(u"afterFields"_s).toMap().value(u"phase"_s).toString(), u"after"_s);
    }

    void anIssueWithoutAnItemHasItsOwn()
    {
        Phone phone;
        const Id issue = phone.services.newId();
        PhotoPairs pairs;
        pairs.setProperty("abouts", QStringList{QString(), toString(issue)});
        pairs.componentComplete();
        for (const QString &phase : {u"before"_s, u"after"_s}) {
            phone.save(u"photo"_s, {{u"site"_s, toString(phone.site)}, {u"about"_s, toString(issue)}, {u"file"_s, QString(64, u'a')}, {u"size"_s, 3}, {u"phase"_s, phase},
                                    {u"media_type"_s, u"image/jpeg"_s}, {u"taken_at"_s, phase == u"after"_s ? u"2026-11-24T09:00:00.000Z"_s : u"2026-11-23T09:00:00.000Z"_s}});
        }
        QTRY_COMPARE(pairs.list().size(), 1);
    }
};

QTEST_MAIN(TestPhotoPairs)
#include "test_photo_pairs.moc"
