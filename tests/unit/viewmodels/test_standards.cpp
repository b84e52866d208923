// The figures of the standards as people find, read and confirm them.
#include "app/core/json.h"
#include "app/viewmodels/limit_item.h"
#include "app/viewmodels/limit_words.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/standards_model.h"
#include "app/viewmodels/words.h"
#include "tests/unit/viewmodels/phone.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

const quality::Limit &oneOf(quality::Standing standing, bool between = false)
{
    for (const quality::Limit &limit : builtInStandards().limits()) {
        if (limit.status == standing && (limit.compare == quality::Compare::Between) == between)
            return limit;
    }
    qFatal("no such limit");
}

void isEngineer(Phone &phone)
{
    phone.officeSays([&](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {u"engineer"_s}}, {phone.siteScope(), {u"engineer"_s}}};
    });
}

std::vector<QJsonObject> confirmations(Phone &phone)
{
    store::ListQuery query;
    query.kind = u"limit_confirmation"_s;
    query.sortBy = u"at"_s;
    std::vector<QJsonObject> found;
    for (const auto page = AWAIT(phone.store().page(query, {}, 100)); const store::StoredRecord &record : page->rows)
        found.push_back(record.fields);
    return found;
}

// As soon as it is known who holds the phone.
bool confirms(LimitItem &item, const QString &value, const QString &upper = {}, const QString &note = {})
{
    return QTest::qWaitFor([&] { return item.confirm(value, upper, note); });
}

QStringList titles(const StandardsModel &model)
{
    QStringList list;
    for (int row = 0; row < model.count(); ++row)
        list += model.data(model.index(row), StandardsModel::Title).toString();
    return list;
}

} // namespace

class TestStandards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFigureIsThereWithItsClauseAndGroup();
    void isFoundByWordsOfAnyLanguage();
    void groupsAndWhatIsUnverifiedNarrowTheList();
    void anUnverifiedFigureSaysSo_data();
    void anUnverifiedFigureSaysSo();
    void aConflictShowsWhatEachSourceSays();
    void aSourceIsSaidInWords_data();
    void aSourceIsSaidInWords();
    void everySourceIsSaidInWords_data();
    void everySourceIsSaidInWords();
    void anEngineerStandsForAFigure();
    void theNewestConfirmationCounts();
    void whatIsNoFigureIsNotConfirmed();
    void aRangeNeedsBothBounds();
    void whoMayNotIsRefused();
};

void TestStandards::everyFigureIsThereWithItsClauseAndGroup()
{
    Phone phone;
    StandardsModel model;
    QCOMPARE(model.count(), int(builtInStandards().limits().size()));
    QCOMPARE(model.total(), model.count());
    int inGroups = 0;
    qsizetype headings = 0;
    QStringList labels;
    for (const QVariant &group : model.groups()) {
        inGroups += group.toMap().value(u"count"_s).toInt();
        labels += group.toMap().value(u"label"_s).toString();
        QVERIFY2(labels.last() != group.toMap().value(u"value"_s).toString(), qPrintable(labels.last())); // in words
    }
    QCOMPARE(inGroups, model.total());
    QCOMPARE(labels.removeDuplicates(), qsizetype(0));
    for (int row = 0; row < model.count(); ++row) {
        const QVariantMap one = model.get(row).toMap();
        QVERIFY(!one.value(u"title"_s).toString().isEmpty());
        QVERIFY(!one.value(u"figure"_s).toString().isEmpty());
        QVERIFY(!one.value(u"place"_s).toString().isEmpty());
        headings += one.value(u"heading"_s).toString().isEmpty() ? 0 : 1;
    }
    QCOMPARE(headings, model.groups().size()); // one above each group
}

void TestStandards::isFoundByWordsOfAnyLanguage()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    const quality::Limit &radon = *builtInStandards().limit(u"air_radon"_s);
    StandardsModel model;
    for (const QString &typed : {u"radon"_s, u"RADON indoor"_s, u"空气氡"_s, u"空氣氡"_s, u"air_radon"_s}) {
        model.setSearch(typed);
        QVERIFY2(titles(model).contains(radon.item.in(u"en"_s) + u" · "_s + radon.grade.in(u"en"_s)), qPrintable(typed));
        QVERIFY(model.count() < 5);
    }
    model.setSearch(u"GB 50325-2020"_s);
    QCOMPARE(model.count(), 9);
    model.setSearch(u"radon of nothing"_s);
    QCOMPARE(model.count(), 0);
}

void TestStandards::groupsAndWhatIsUnverifiedNarrowTheList()
{
    Phone phone;
    StandardsModel model;
    model.setGroup(u"air"_s);
    QCOMPARE(model.count(), 10);
    model.setGroup({});
    model.setOnlyUnverified(true);
    QCOMPARE(model.count(), 55); // 49 from memory, 6 in conflict
    QCOMPARE(model.unverified(), 55);
}

void TestStandards::anUnverifiedFigureSaysSo_data()
{
    QTest::addColumn<int>("standing");
    QTest::addColumn<bool>("unverified");
    QTest::newRow("found") << int(quality::Standing::Found) << false;
    QTest::newRow("memory") << int(quality::Standing::Memory) << true;
    QTest::newRow("conflict") << int(quality::Standing::Conflict) << true;
}
void TestStandards::anUnverifiedFigureSaysSo()
{
    QFETCH(int, standing);
    QFETCH(bool, unverified);
    Phone phone;
    LimitItem item;
    item.setLimitId(oneOf(quality::Standing(standing)).id);
    QVERIFY(item.exists());
    QCOMPARE(item.unverified(), unverified);
    QCOMPARE(item.standing().isEmpty(), !unverified);
    QVERIFY(item.confirmed().isNull());
    QVERIFY(item.facts().size() > 2);
}

void TestStandards::aConflictShowsWhatEachSourceSays()
{
    Phone phone;
    const quality::Limit &limit = oneOf(quality::Standing::Conflict);
    LimitItem item;
    item.setLimitId(limit.id);
    QCOMPARE(item.values().size(), qsizetype(1 + limit.alternatives.size()));
    QCOMPARE(item.values().first().toMap().value(u"value"_s).toDouble(), limit.limit);
    QCOMPARE(item.values().last().toMap().value(u"value"_s).toDouble(), limit.alternatives.back().limit);
    QCOMPARE(item.values().last().toMap().value(u"source"_s).toString(), words::sources(limit.alternatives.back().sources, u"zh_CN"_s));
    phone.services.setLanguage(u"en"_s);
    item.setLimitId(u"other_wall_height"_s);
    QCOMPARE(item.values().last().toMap().value(u"source"_s).toString(), u"published rules of a renovation company"_s); // what is no standard, in words
}

void TestStandards::aSourceIsSaidInWords_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("words");
    QTest::newRow("company") << u"door_top_gap"_s << u"published rules of a renovation company, no. 223"_s;
    QTest::newRow("page, by its host") << u"partition_gypsum_plumb"_s << u"quoted on a public page (mirvacam.com)"_s;
    QTest::newRow("several") << u"plaster_plumb_ordinary"_s << u"quoted on a public page (m.qiqiwenku.com); quoted on a public page (kaowang.cn)"_s;
    QTest::newRow("digest of a clause") << u"wall_tile_plumb"_s << u"a digest of GB 50210 10.2.8 on a public page"_s;
    QTest::newRow("print, with its day") << u"screed_flat_mortar"_s << u"checked with the official print on "_s + words::date(u"2026-09-25"_s, u"en"_s);
    QTest::newRow("collection without a number") << u"air_radon"_s << u"a published collection of rules"_s;
}
void TestStandards::aSourceIsSaidInWords()
{
    QFETCH(QString, limit);
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    LimitItem item;
    item.setLimitId(limit);
    QTEST(item.facts().last().toMap().value(u"text"_s).toString(), "words");
}

void TestStandards::everySourceIsSaidInWords_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"zh_CN", "zh_TW", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}
void TestStandards::everySourceIsSaidInWords()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/plumbline_"_s + language + u".qm"_s));
    QCoreApplication::installTranslator(&translator);
    for (const quality::Limit &limit : builtInStandards().limits()) {
        std::vector<std::vector<quality::Citation>> all{limit.sources};
        for (const quality::Alternative &other : limit.alternatives)
            all.push_back(other.sources);
        for (const auto &sources : all) {
            const QString said = words::sources(sources, language);
            QCOMPARE(said.isEmpty(), sources.empty());
            QVERIFY2(!said.contains(u'/') || said.contains(u"/T "_s), qPrintable(limit.id + u": "_s + said)); // no address in full
            static const QRegularExpression english(u"\\b(page|rules|digest|memory|print|contract)\\b"_s);
            QVERIFY2(language == "en"_L1 || !english.match(said).hasMatch(), qPrintable(limit.id + u": "_s + said));
        }
    }
}

void TestStandards::anEngineerStandsForAFigure()
{
    Phone phone;
    isEngineer(phone);
    phone.services.setLanguage(u"en"_s);
    const quality::Limit &limit = oneOf(quality::Standing::Memory);
    LimitItem item;
    item.setLimitId(limit.id);
    StandardsModel model;
    QSignalSpy saved(&item, &LimitItem::saved);
    QVERIFY(confirms(item, u"12,5"_s, {}, u" looked up in print "_s)); // with the comma of some keyboards
    QTRY_COMPARE(saved.count(), 1);
    QTRY_VERIFY(!item.unverified());
    QVERIFY(item.figure().contains(u"12.5"_s));
    const QVariantMap confirmed = item.confirmed().toMap();
    QCOMPARE(confirmed.value(u"note"_s).toString(), u"looked up in print"_s);
    QCOMPARE(confirmed.value(u"at"_s).toString(), toIso(phone.clock->now()));
    const QJsonObject record = confirmations(phone).front();
    QCOMPARE(record.value(u"by"_s).toString(), toString(phone.identity().person));
    QCOMPARE(record.value(u"limit_id"_s).toString(), limit.id);
    QTRY_COMPARE(model.unverified(), 54); // and the list follows
    phone.officeSays([&](wire::SyncResponse &response) {
        response.records.push_back({1, phone.identity().person, u"person"_s, scope::company, "{\"*\":1}", R"({"name":"Shen","role":"engineer"})"});
        response.cursor = 1;
    });
    QTRY_VERIFY(item.standing().contains(u"Shen"_s));
    QCOMPARE(item.confirmed().toMap().value(u"by"_s).toString(), u"Shen"_s);
}

void TestStandards::theNewestConfirmationCounts()
{
    Phone phone;
    isEngineer(phone);
    LimitItem item;
    item.setLimitId(oneOf(quality::Standing::Conflict).id);
    QSignalSpy saved(&item, &LimitItem::saved);
    for (const QString &value : {u"3"_s, u"7"_s}) {
        QVERIFY(confirms(item, value));
        QTRY_VERIFY(!item.busy());
        phone.clock->advance(std::chrono::minutes(1));
    }
    QTRY_COMPARE(confirmations(phone).size(), 2u); // the first stays, with its name and day
    QTRY_VERIFY(item.figure().contains(u'7'));
}

void TestStandards::whatIsNoFigureIsNotConfirmed()
{
    Phone phone;
    isEngineer(phone);
    LimitItem item;
    item.setLimitId(oneOf(quality::Standing::Memory).id);
    QVERIFY(confirms(item, u"3"_s));
    QTRY_VERIFY(!item.busy()); // from now on nothing but the figure stands in the way
    for (const QString &typed : {u""_s, u"about 3"_s, u"-1"_s, u"inf"_s}) {
        QVERIFY2(!item.problems(typed, {}).toMap().value(u"value"_s).toString().isEmpty(), qPrintable(typed));
        QVERIFY(!item.confirm(typed, {}, {}));
    }
    QCOMPARE(confirmations(phone).size(), 1u);
    LimitItem nothing;
    QVERIFY(!nothing.confirm(u"3"_s, {}, {}));
}

void TestStandards::aRangeNeedsBothBounds()
{
    Phone phone;
    isEngineer(phone);
    LimitItem item;
    item.setLimitId(oneOf(quality::Standing::Memory, true).id);
    QVERIFY(item.between());
    QVERIFY(confirms(item, u"3"_s, u"４"_s)); // as a Chinese keyboard has it
    QTRY_VERIFY(!item.busy());
    QVERIFY(!item.confirm(u"3"_s, {}, {}));
    QVERIFY(!item.problems(u"3"_s, u"2"_s).toMap().value(u"upper"_s).toString().isEmpty());
    QVERIFY(!item.confirm(u"3"_s, u"2"_s, {}));
    QCOMPARE(confirmations(phone).size(), 1u);
    QCOMPARE(confirmations(phone).front().value(u"upper"_s).toDouble(), 4.0);
}

void TestStandards::whoMayNotIsRefused()
{
    Phone phone; // a project manager
    LimitItem item;
    item.setLimitId(oneOf(quality::Standing::Memory).id);
    QSignalSpy failed(&item, &LimitItem::failed);
    QVERIFY(confirms(item, u"3"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.front().front().toMap().value(u"code"_s).toString(), u"not_allowed"_s);
    QVERIFY(item.unverified());
}

QTEST_GUILESS_MAIN(TestStandards)
#include "test_standards.moc"
