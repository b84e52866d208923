// An inspection started from a checklist takes all of its version with it; one that follows another
// takes what the other found.
#include "app/core/json.h"
#include "app/viewmodels/inspection_run.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/templates.h"
#include "tests/unit/viewmodels/phone.h"

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

namespace {

const QString author = u"0190a000-0000-7000-8000-0000000000a1"_s;
const QString checker = u"0190a000-0000-7000-8000-0000000000a2"_s;
const QString approver = u"0190a000-0000-7000-8000-0000000000a3"_s;

QJsonObject label(const QString &text)
{
    return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}};
}

QJsonObject checklistItem(const QString &key, double limit)
{
    return {{u"key"_s, key}, {u"title"_s, label(key)}, {u"requirement"_s, label(key)},
            {u"limit"_s, QJsonObject{{u"compare"_s, u"at_most"_s}, {u"limit"_s, limit}, {u"unit"_s, u"mm"_s}, {u"status"_s, u"memory"_s}}}};
}

// A company's own, as the office hands it out.
QJsonObject companyTemplate(int version, const QString &state, const QJsonArray &items)
{
    QJsonObject fields{{u"title"_s, u"Company tiling"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, u"own_tiling"_s}, {u"version"_s, version},
                       {u"body"_s, QJsonObject{{u"title"_s, label(u"Company tiling"_s)}, {u"items"_s, items}}}, {u"author"_s, author},
                       {u"checker"_s, checker}, {u"state"_s, state}};
    if (state == u"approved"_s) {
        fields.insert(u"approver"_s, approver);
        fields.insert(u"approved_on"_s, u"2026-11-01"_s);
    }
    return fields;
}

void officeHas(Phone &phone, const QString &kind, const Id &id, qint64 seq, const QJsonObject &fields)
{
    phone.officeSays([&](wire::SyncResponse &response) {
        response.records.push_back({seq, id, kind, scope::company, "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)});
        response.cursor = seq;
    });
}

std::vector<QJsonObject> itemsOf(Phone &phone, const QString &inspectionId)
{
    store::ListQuery query;
    query.kind = u"inspection_item"_s;
    query.where = {{u"inspection"_s, inspectionId}};
    query.sortBy = u"position"_s;
    std::vector<QJsonObject> items;
    const auto page = AWAIT(phone.store().page(query, {}, 1000));
    for (const store::StoredRecord &record : page->rows)
        items.push_back(record.fields);
    return items;
}

QVariantMap entry(const Templates &templates, const QString &id, int version)
{
    for (const QVariantList list = templates.list(); const QVariant &each : list) {
        const QVariantMap one = each.toMap();
        if (one.value(u"id"_s) == id && one.value(u"version"_s) == version)
            return one;
    }
    return {};
}

} // namespace

class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAnInspection();
    void aLongChecklistIsLikeAnyOther();
    void nobodySeesHalfOfALongChecklist();
    void refusesAnUnknownTemplate();
    void listsByStageWithWhoApprovedIt();
    void whatIsNotApprovedIsShownAndCannotBeUsed();
    void anInspectionUnderWayKeepsItsVersion();
    void aConfirmedFigureIsWhatOneIsJudgedBy();
    void namesWhoSigns();
    void briefsByTheChecklistOfTheStage();
    void repeatsWithRoomsAndCrews();
    void rechecksOnlyWhatFailed();
    void aRunningInspectionIsNotRechecked();
};

void TestTemplates::startsAnInspection()
{
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        Phone phone;
        phone.services.setLanguage(language);
        Templates templates;
        QSignalSpy started(&templates, &Templates::started);
        QTRY_COMPARE(templates.list().size(), qsizetype(builtInChecklists().size()));
        QVERIFY(!builtInChecklists().empty());
        const quality::Checklist list = builtInChecklists().front();
        const QString id = templates.startInspection(toString(phone.site), {}, list.id);
        QTRY_COMPARE(started.count(), 1);

        const QJsonObject inspection = phone.fields(*parseId(id));
        QCOMPARE(inspection.value(u"title"_s).toString(), list.title.in(language));
        QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
        QCOMPARE(inspection.value(u"code"_s).toString(), list.id);
        QCOMPARE(inspection.value(u"template_version"_s).toInt(), list.version);
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, id}};
        query.sortBy = u"position"_s;
        const auto page = AWAIT(phone.store().page(query, {}, 100));
        QCOMPARE(page->rows.size(), list.items.size());
        for (size_t i = 0; i < list.items.size(); ++i) {
            const QJsonObject item = page->rows[i].fields;
            QCOMPARE(item.value(u"title"_s).toString(), list.items[i].title.in(language));
            QCOMPARE(item.value(u"requirement"_s).toString(), list.items[i].requirement.in(language));
            QCOMPARE(item.value(u"key"_s).toString(), list.items[i].key);
            QCOMPARE(item.value(u"main"_s).toBool(), list.items[i].main);
            QCOMPARE(item.value(u"red_line"_s).toBool(), list.items[i].redLine);
            QCOMPARE(item.contains(u"limit"_s), list.items[i].maximum().has_value());
            QCOMPARE(item.contains(u"rule"_s), list.items[i].rule.has_value());
            if (list.items[i].rule)
                QCOMPARE(*quality::parseRule(item.value(u"rule"_s).toObject()), *list.items[i].rule);
        }
    }
}

// More items than one action takes: it starts, is named a crew's, and is repeated, whole each time.
void TestTemplates::aLongChecklistIsLikeAnyOther()
{
    constexpr int many = 1234;
    Phone phone;
    Templates templates;
    QJsonArray items;
    for (int i = 0; i < many; ++i)
        items.append(checklistItem(u"item_%1"_s.arg(i), 4));
    officeHas(phone, u"template"_s, phone.services.newId(), 1, companyTemplate(1, u"approved"_s, items));
    QTRY_COMPARE(entry(templates, u"own_tiling"_s, 1).value(u"usable"_s), QVariant(true));
    QSignalSpy started(&templates, &Templates::started);
    QSignalSpy failed(&templates, &Templates::failed);
    const QString id = templates.startInspection(toString(phone.site), {}, u"own_tiling"_s);
    QTRY_COMPARE(started.count() + failed.count(), 1);
    QCOMPARE(failed.count(), 0);
    InspectionRun run;
    run.setInspectionId(id);
    run.componentComplete();
    QTRY_COMPARE(run.total(), many);

    const Id crew = phone.save(u"crew"_s, {{u"name"_s, u"Peng's"_s}, {u"trade"_s, u"tiling"_s}}, scope::company);
    store::ListQuery theirs;
    theirs.kind = u"inspection_item"_s;
    theirs.where = {{u"crew"_s, toString(crew)}};
    run.setCrew(toString(crew));
    QTRY_COMPARE(AWAIT(phone.store().count(theirs)).valueOr(0), many);

    const QString again = templates.repeatInspection(id);
    QTRY_COMPARE(started.count() + failed.count(), 2);
    QCOMPARE(failed.count(), 0);
    InspectionRun second;
    second.setInspectionId(again);
    second.componentComplete();
    QTRY_COMPARE(second.total(), many);
}

void TestTemplates::nobodySeesHalfOfALongChecklist()
{
    Phone phone;
    Templates templates;
    QJsonArray items;
    for (int i = 0; i < 600; ++i)
        items.append(checklistItem(u"item_%1"_s.arg(i), 4));
    officeHas(phone, u"template"_s, phone.services.newId(), 1, companyTemplate(1, u"approved"_s, items));
    QTRY_COMPARE(entry(templates, u"own_tiling"_s, 1).value(u"usable"_s), QVariant(true));
    bool half = false;
    QString id;
    connect(&phone.store(), &store::Store::changed, &templates, [&] {
        const auto inspection = AWAIT(phone.store().record(*parseId(id)));
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, id}};
        half = half || (inspection && *inspection && AWAIT(phone.store().count(query)).valueOr(0) < 600);
    });
    QSignalSpy started(&templates, &Templates::started);
    id = templates.startInspection(toString(phone.site), {}, u"own_tiling"_s);
    QTRY_COMPARE(started.count(), 1);
    QVERIFY(!half);
}

void TestTemplates::refusesAnUnknownTemplate()
{
    Phone phone;
    Templates templates;
    QSignalSpy failed(&templates, &Templates::failed);
    QCOMPARE(templates.startInspection(toString(phone.site), {}, u"no_such"_s), QString());
    QCOMPARE(failed.count(), 1);
}

void TestTemplates::listsByStageWithWhoApprovedIt()
{
    Phone phone;
    Templates templates;
    QStringList stages;
    for (const QVariantList list = templates.list(); const QVariant &each : list) {
        const QString stage = each.toMap().value(u"stage"_s).toString();
        if (stages.isEmpty() || stages.last() != stage)
            stages += stage;
        QVERIFY(!each.toMap().value(u"stageTitle"_s).toString().isEmpty());
        QVERIFY(!each.toMap().value(u"approvedBy"_s).toString().isEmpty());
        QCOMPARE(each.toMap().value(u"usable"_s), QVariant(true));
    }
    QStringList once = stages;
    once.removeDuplicates();
    QCOMPARE(stages, once); // each stage together
    QCOMPARE(stages.last(), u"round"_s);
}

void TestTemplates::whatIsNotApprovedIsShownAndCannotBeUsed()
{
    Phone phone;
    Templates templates;
    officeHas(phone, u"template"_s, phone.services.newId(), 1, companyTemplate(1, u"checked"_s, {checklistItem(u"flat"_s, 4)}));
    QTRY_VERIFY(!entry(templates, u"own_tiling"_s, 1).isEmpty());
    QCOMPARE(entry(templates, u"own_tiling"_s, 1).value(u"usable"_s), QVariant(false));
    QSignalSpy failed(&templates, &Templates::failed);
    QCOMPARE(templates.startInspection(toString(phone.site), {}, u"own_tiling"_s), QString());
    QCOMPARE(failed.count(), 1);

    officeHas(phone, u"template"_s, phone.services.newId(), 2, companyTemplate(2, u"approved"_s, {QJsonObject{{u"key"_s, u"flat"_s}}}));
    QTRY_VERIFY(entry(templates, u"own_tiling"_s, 2).value(u"problem"_s).toString().contains(u"items[0]"_s)); // broken: with its place
    QCOMPARE(entry(templates, u"own_tiling"_s, 2).value(u"usable"_s), QVariant(false));
}

void TestTemplates::anInspectionUnderWayKeepsItsVersion()
{
    Phone phone;
    Templates templates;
    const Id record = phone.services.newId();
    officeHas(phone, u"template"_s, record, 1, companyTemplate(1, u"approved"_s, {checklistItem(u"flat"_s, 4)}));
    QTRY_COMPARE(entry(templates, u"own_tiling"_s, 1).value(u"usable"_s), QVariant(true));
    QSignalSpy started(&templates, &Templates::started);
    const QString id = templates.startInspection(toString(phone.site), {}, u"own_tiling"_s);
    QTRY_COMPARE(started.count(), 1);
    InspectionRun run;
    run.setInspectionId(id);
    run.componentComplete();
    QTRY_COMPARE(run.total(), 1);

    officeHas(phone, u"template"_s, record, 2, companyTemplate(1, u"withdrawn"_s, {checklistItem(u"flat"_s, 4)}));
    officeHas(phone, u"template"_s, phone.services.newId(), 3, companyTemplate(2, u"approved"_s, {checklistItem(u"flat"_s, 2)}));
    QTRY_COMPARE(entry(templates, u"own_tiling"_s, 2).value(u"usable"_s), QVariant(true));
    QCOMPARE(run.judge(run.idAt(0), {3}).value(u"outcome"_s), QVariant(u"pass"_s)); // by its own 4, not by today's 2
    QCOMPARE(phone.fields(*parseId(id)).value(u"template_version"_s).toInt(), 1);

    templates.startInspection(toString(phone.site), {}, u"own_tiling"_s);
    QTRY_COMPARE(started.count(), 2);
    const QString later = started.last().first().toString();
    QCOMPARE(itemsOf(phone, later).front().value(u"rule"_s).toObject().value(u"limit"_s).toDouble(), 2.0);
}

void TestTemplates::aConfirmedFigureIsWhatOneIsJudgedBy()
{
    Phone phone;
    Templates templates;
    QJsonObject item = checklistItem(u"plumb"_s, 0);
    item.insert(u"limit"_s, u"plaster_plumb_ordinary"_s);
    officeHas(phone, u"template"_s, phone.services.newId(), 1, companyTemplate(1, u"approved"_s, {item}));
    const auto confirmed = [&](qint64 seq, double value, const QString &at) {
        officeHas(phone, u"limit_confirmation"_s, phone.services.newId(), seq,
                  {{u"limit_id"_s, u"plaster_plumb_ordinary"_s}, {u"value"_s, value}, {u"by"_s, approver}, {u"at"_s, at}});
    };
    confirmed(2, 9, u"2026-11-10T08:00:00.000Z"_s);
    confirmed(3, 3, u"2026-11-20T08:00:00.000Z"_s); // the newest counts
    confirmed(4, 7, u"2026-11-15T08:00:00.000Z"_s);
    QSignalSpy started(&templates, &Templates::started);
    const auto limitOfAnother = [&] {
        const QString id = templates.startInspection(toString(phone.site), {}, u"own_tiling"_s);
        return id.isEmpty() || !started.wait() ? QJsonObject() : itemsOf(phone, id).front().value(u"rule"_s).toObject();
    };
    QTRY_COMPARE(limitOfAnother().value(u"limit"_s).toDouble(), 3.0);
    QCOMPARE(limitOfAnother().value(u"status"_s).toString(), u"confirmed"_s);
    QCOMPARE(limitOfAnother().value(u"confirmed"_s).toObject().value(u"by"_s).toString(), approver);
}

void TestTemplates::namesWhoSigns()
{
    Phone phone;
    Templates templates;
    QTRY_VERIFY(!templates.list().isEmpty());
    const QStringList ours{u"project_manager"_s, u"engineer"_s, u"client"_s};
    QCOMPARE(templates.signers(u"utilities"_s, 0, {}), ours);
    QCOMPARE(templates.signers({}, 0, u"utilities"_s), ours); // an inspection from before there were codes
    QCOMPARE(templates.signers(u"GB 50327"_s, 0, {}), QStringList());
    for (const int version : {2, 3}) { // what was inspected by a version that is withdrawn now is signed by those it asked
        QJsonObject fields = companyTemplate(version, version == 2 ? u"withdrawn"_s : u"approved"_s, {checklistItem(u"gap"_s, 2)});
        fields.insert(u"approver"_s, approver);
        fields.insert(u"approved_on"_s, u"2026-11-01"_s);
        QJsonObject body = fields.value(u"body"_s).toObject();
        body.insert(u"signers"_s, QJsonArray{version == 2 ? u"designer"_s : u"client"_s});
        fields.insert(u"body"_s, body);
        officeHas(phone, u"template"_s, phone.services.newId(), version, fields);
    }
    QTRY_COMPARE(templates.signers(u"own_tiling"_s, 3, {}), QStringList{u"client"_s}); // both are here
    QCOMPARE(templates.signers(u"own_tiling"_s, 2, {}), QStringList{u"designer"_s});
}

void TestTemplates::briefsByTheChecklistOfTheStage()
{
    Phone phone;
    phone.services.setLanguage(u"en"_s);
    Templates templates;
    QTRY_VERIFY(!templates.list().isEmpty());
    const quality::Checklist *list = checklistOfStage(u"utilities"_s);
    const QStringList lines = templates.briefing(u"utilities"_s).split(u'\n');
    QCOMPARE(lines.size(), qsizetype(list->items.size()) + 1); // and the photos
    for (std::size_t item = 0; item < list->items.size(); ++item) {
        const QString line = lines[qsizetype(item)];
        QVERIFY2(line.startsWith(QString::number(item + 1) + u'.') && line.contains(list->items[item].title.in(u"en"_s))
                     && line.contains(list->items[item].requirement.in(u"en"_s)), qPrintable(line));
        QCOMPARE(line.contains(u"red line"_s), list->items[item].redLine);
    }
    QVERIFY(lines.last().contains(list->photos.front().title.in(u"en"_s)));
    QCOMPARE(templates.briefing({}), QString());

    QJsonObject own = companyTemplate(1, u"approved"_s, {checklistItem(u"our pipes"_s, 4)});
    own.insert(u"stage"_s, u"utilities"_s);
    officeHas(phone, u"template"_s, phone.services.newId(), 1, own);
    QTRY_VERIFY(templates.briefing(u"utilities"_s).contains(u"our pipes"_s)); // a code of the company's own
    QJsonObject ours = companyTemplate(2, u"approved"_s, {checklistItem(u"our lines"_s, 4)});
    ours.insert(u"stage"_s, u"utilities"_s);
    ours.insert(u"code"_s, list->id);
    officeHas(phone, u"template"_s, phone.services.newId(), 2, ours);
    QTRY_VERIFY(templates.briefing(u"utilities"_s).contains(u"our lines"_s)); // the company's version of the app's
}

void TestTemplates::repeatsWithRoomsAndCrews()
{
    Phone phone;
    Templates templates;
    const QString crew = toString(phone.services.newId());
    const Id last = phone.save(u"inspection"_s, {{u"site"_s, toString(phone.site)}, {u"title"_s, u"Old"_s}, {u"code"_s, u"own_tiling"_s}, {u"state"_s, u"running"_s}});
    for (const QString &room : {u"Kitchen"_s, u"Bath"_s})
        phone.save(u"inspection_item"_s, {{u"inspection"_s, toString(last)}, {u"position"_s, room == u"Bath"_s ? 2 : 1}, {u"title"_s, u"flat"_s},
                                          {u"key"_s, u"flat"_s}, {u"room"_s, room}, {u"crew"_s, crew}, {u"points"_s, QJsonArray{5}}, {u"result"_s, u"fail"_s}});
    officeHas(phone, u"template"_s, phone.services.newId(), 1,
              companyTemplate(2, u"approved"_s, {checklistItem(u"flat"_s, 2), checklistItem(u"joint"_s, 1)}));
    QTRY_COMPARE(entry(templates, u"own_tiling"_s, 2).value(u"usable"_s), QVariant(true));
    QSignalSpy started(&templates, &Templates::started);
    const QString id = templates.repeatInspection(toString(last));
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(started.first().first().toString(), id);
    const QJsonObject inspection = phone.fields(*parseId(id));
    QCOMPARE(inspection.value(u"repeats"_s).toString(), toString(last));
    QCOMPARE(inspection.value(u"template_version"_s).toInt(), 2);
    QCOMPARE(inspection.value(u"state"_s).toString(), u"running"_s);
    const auto items = itemsOf(phone, id);
    QCOMPARE(items.size(), 3u);
    QCOMPARE(items[0].value(u"room"_s).toString(), u"Kitchen"_s);
    QCOMPARE(items[1].value(u"room"_s).toString(), u"Bath"_s);
    QCOMPARE(items[1].value(u"crew"_s).toString(), crew);
    QCOMPARE(items[1].value(u"rule"_s).toObject().value(u"limit"_s).toDouble(), 2.0); // judged by today's version
    QVERIFY(!items[0].contains(u"points"_s) && !items[0].contains(u"result"_s));
    QCOMPARE(items[2].value(u"key"_s).toString(), u"joint"_s);

    InspectionRun run; // last time's values are at hand
    run.setInspectionId(id);
    run.componentComplete();
    QTRY_COMPARE(run.previous(run.idAt(0)).value(u"points"_s).toList(), QVariantList{5.0});
}

void TestTemplates::rechecksOnlyWhatFailed()
{
    Phone phone;
    Templates templates;
    QSignalSpy started(&templates, &Templates::started);
    const QString first = templates.startInspection(toString(phone.site), {}, builtInChecklists().front().id);
    QTRY_COMPARE(started.count(), 1);
    InspectionRun run;
    run.setInspectionId(first);
    run.componentComplete();
    QTRY_VERIFY(run.total() > 2);
    run.setResult(run.idAt(1), u"fail"_s);
    QTRY_COMPARE(run.failed(), 1);
    run.finish();
    QTRY_COMPARE(phone.fields(*parseId(first)).value(u"state"_s).toString(), u"finished"_s);

    const QString again = templates.recheckInspection(first);
    QTRY_COMPARE(started.count(), 2);
    const auto items = itemsOf(phone, again);
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items.front().value(u"key"_s).toString(), builtInChecklists().front().items.at(1).key);
    QVERIFY(!items.front().contains(u"result"_s));
    const QJsonObject inspection = phone.fields(*parseId(again));
    QCOMPARE(inspection.value(u"recheck_of"_s).toString(), first);
    QCOMPARE(inspection.value(u"code"_s).toString(), builtInChecklists().front().id);
    QVERIFY(inspection.value(u"title"_s).toString() != phone.fields(*parseId(first)).value(u"title"_s).toString());
}

void TestTemplates::aRunningInspectionIsNotRechecked()
{
    Phone phone;
    Templates templates;
    QSignalSpy failed(&templates, &Templates::failed);
    const Id running = phone.save(u"inspection"_s, {{u"site"_s, toString(phone.site)}, {u"title"_s, u"Now"_s}, {u"state"_s, u"running"_s}});
    phone.save(u"inspection_item"_s, {{u"inspection"_s, toString(running)}, {u"position"_s, 1}, {u"title"_s, u"flat"_s}, {u"result"_s, u"fail"_s}});
    templates.recheckInspection(toString(running));
    QTRY_COMPARE(failed.count(), 1);
    templates.recheckInspection(toString(phone.services.newId())); // nor what is not here
    QTRY_COMPARE(failed.count(), 2);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
