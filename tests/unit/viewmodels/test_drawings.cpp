// The register of drawings on one device: which revision is built by, who has seen it, how one is issued, and what is marked.
#include "app/core/json.h"
#include "app/media/qr.h"
#include "app/viewmodels/paper_check.h"
#include "app/viewmodels/sheet_pins.h"
#include "app/viewmodels/sheet_register.h"
#include "app/viewmodels/sheet_run.h"
#include "app/viewmodels/value_map.h"
#include "tests/unit/viewmodels/phone.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace plumb;
using namespace plumb::test;

class TestDrawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theRegisterNamesTheRevisionToBuildBy();
    void sheetsStandInTheOrderPeopleReadThem();
    void everyoneOnTheSiteConfirmsANewRevision();
    void aRevisionIsIssuedByAnotherThanItsAuthor();
    void anOpenChecklistHoldsARevisionBack();
    void issuingClosesTheDesignChangeItShows();
    void whatIsComparedIsTheOneBuiltByBefore();
    void aRevisionLeadsToItsSheet();
    void aPinShowsItsIssue();
    void anIssueIsOpenedWhereTheFingerIs();
    void numbersOfPinsStayWhenOneIsTakenAway();
    void pinsWhereTheSheetChangedAreToBeLookedAt();
    void aCommentIsClosedInARevision();
    void aFilterLeavesTheRestOut();
    void paperInHandIsCurrentOrNot();

private:
    void fromOffice(const Id &id, const QString &kind, const QJsonObject &fields, const QString &where = {})
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            ++response.cursor;
            response.records.push_back({response.cursor, id, kind, where.isEmpty() ? m_phone->siteScope() : where,
                                        "{\"*\":" + QByteArray::number(response.cursor) + '}', canonicalJson(fields)});
        });
    }
    Id sheet(const QString &number, const QString &title = u"平面布置圖"_s)
    {
        return m_phone->save(u"sheet"_s, {{u"site"_s, siteId()}, {u"number"_s, number}, {u"title"_s, title}, {u"discipline"_s, u"plan"_s}});
    }
    // Written by somebody else, as the office says it.
    Id revision(const Id &of, const QString &name, const QString &state, QJsonObject more = {})
    {
        const Id id = m_phone->services.newId();
        m_at += 1min;
        QJsonObject fields{{u"site"_s, siteId()}, {u"sheet"_s, idText(of)}, {u"revision"_s, name}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"application/pdf"_s},
                           {u"size"_s, 1000}, {u"page"_s, 0}, {u"width"_s, 842}, {u"height"_s, 595}, {u"author"_s, idText(m_designer)}, {u"uploaded_at"_s, toIso(m_at)},
                           {u"state"_s, state}};
        if (state == "issued"_L1)
            fields.insert(u"issued_at"_s, toIso(m_at));
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        fromOffice(id, u"sheet_revision"_s, fields);
        return id;
    }
    Id person(const QString &name, bool onSite = true)
    {
        const Id id = m_phone->services.newId();
        fromOffice(id, u"person"_s, {{u"name"_s, name}}, scope::company);
        if (onSite)
            fromOffice(m_phone->services.newId(), u"membership"_s, {{u"person"_s, idText(id)}, {u"scope"_s, m_phone->siteScope()}, {u"role"_s, u"designer"_s}}, scope::company);
        return id;
    }
    Id design(const QString &state)
    {
        const Id id = m_phone->services.newId();
        fromOffice(id, u"design_change"_s, {{u"site"_s, siteId()}, {u"title"_s, u"move the drain"_s}, {u"requester"_s, u"client"_s}, {u"reason"_s, u"r"_s}, {u"author"_s, idText(m_designer)},
                                            {u"asked_at"_s, toIso(m_at)}, {u"state"_s, state}});
        return id;
    }
    QString siteId() const { return idText(m_phone->site); }
    void list()
    {
        m_list = std::make_unique<SheetRegister>();
        m_list->setProperty("siteId", siteId());
        m_list->setProperty("personId", idText(m_me));
        m_list->componentComplete();
        QTRY_VERIFY(m_list->known());
    }
    QVariantMap first() const { return m_list->list().value(0).toMap(); }
    void run(const Id &of, const Id &revision = {})
    {
        m_run = std::make_unique<SheetRun>();
        m_run->setProperty("sheetId", idText(of));
        m_run->setProperty("revisionId", revision.isNull() ? QString() : idText(revision));
        m_run->setProperty("personId", idText(m_me));
        m_run->componentComplete();
        QTRY_VERIFY(m_run->exists());
    }
    void pins(const Id &of, const Id &revision)
    {
        m_pins = std::make_unique<SheetPins>();
        m_pins->setProperty("sheetId", idText(of));
        m_pins->setProperty("revisionId", idText(revision));
        m_pins->setProperty("personId", idText(m_me));
        m_pins->componentComplete();
        QTRY_VERIFY(m_pins->known());
    }
    QVariantMap pin(int place) const { return m_pins->list().value(place).toMap(); }
    QString stateOf(const Id &revision) { return m_phone->fields(revision).value("state"_L1).toString(); }
    static QJsonObject checklist(const QStringList &missing)
    {
        QJsonArray list;
        for (const QString &code : missing)
            list.append(QJsonObject{{u"code"_s, code}, {u"ids"_s, QJsonArray()}, {u"args"_s, QJsonArray()}});
        return {{u"missing"_s, list}, {u"confirmed"_s, QJsonArray()}};
    }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<SheetRegister> m_list;
    std::unique_ptr<SheetRun> m_run;
    std::unique_ptr<SheetPins> m_pins;
    Id m_me, m_designer;
    Moment m_at{};
};

void TestDrawings::init()
{
    m_phone = std::make_unique<Phone>();
    m_me = m_phone->identity().person;
    m_at = m_phone->clock->now() - 24h;
    m_phone->officeSays([&](wire::SyncResponse &response) {
        const QStringList roles{u"designer"_s, u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {m_phone->siteScope(), roles}};
    });
    m_designer = person(u"吳工"_s);
    fromOffice(m_me, u"person"_s, {{u"name"_s, u"陳強"_s}}, scope::company);
    fromOffice(m_phone->services.newId(), u"membership"_s, {{u"person"_s, idText(m_me)}, {u"scope"_s, m_phone->siteScope()}, {u"role"_s, u"project_manager"_s}}, scope::company);
}

void TestDrawings::cleanup()
{
    m_list.reset();
    m_run.reset();
    m_pins.reset();
    m_phone.reset();
}

void TestDrawings::theRegisterNamesTheRevisionToBuildBy()
{
    const Id plan = sheet(u"P-02"_s);
    revision(plan, u"A"_s, u"superseded"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    const Id c = revision(plan, u"C"_s, u"review"_s);
    list();
    QTRY_COMPARE(first().value(u"revisionId"_s), idText(b));
    QCOMPARE(first().value(u"standing"_s), u"current"_s);
    const QVariantMap pending = first().value(u"pending"_s).toMap();
    QCOMPARE(pending.value(u"revisionId"_s), idText(c));
    QCOMPARE(pending.value(u"state"_s), u"review"_s);
}

void TestDrawings::sheetsStandInTheOrderPeopleReadThem()
{
    for (const QString &number : {u"P-10"_s, u"E-01"_s, u"P-2"_s})
        sheet(number);
    list();
    QTRY_COMPARE(m_list->list().size(), 3);
    QStringList numbers;
    for (const QVariantList rows = m_list->list(); const QVariant &row : rows)
        numbers += row.toMap().value(u"number"_s).toString();
    QCOMPARE(numbers, (QStringList{u"E-01"_s, u"P-2"_s, u"P-10"_s}));
    QCOMPARE(first().value(u"standing"_s), u"none"_s);
}

void TestDrawings::everyoneOnTheSiteConfirmsANewRevision()
{
    person(u"外人"_s, false);
    const Id plan = sheet(u"P-02"_s);
    revision(plan, u"B"_s, u"issued"_s);
    list();
    QTRY_COMPARE(m_list->unseen(), 1);
    QCOMPARE(first().value(u"people"_s), 2);
    run(plan);
    QVERIFY(!m_run->seen());
    QCOMPARE(m_run->shown().toMap().value(u"missing"_s).toStringList().size(), 2);
    m_run->confirmSeen();
    QTRY_VERIFY(m_run->seen());
    QCOMPARE(m_run->shown().toMap().value(u"seenBy"_s).toStringList(), QStringList{u"陳強"_s});
    QTRY_COMPARE(m_list->unseen(), 0);
    QCOMPARE(first().value(u"seenBy"_s), 1);
    // The next one is new again.
    revision(plan, u"C"_s, u"issued"_s);
    QTRY_COMPARE(m_list->unseen(), 1);
}

void TestDrawings::aRevisionIsIssuedByAnotherThanItsAuthor()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    const Id c = revision(plan, u"C"_s, u"review"_s);
    const Id mine = revision(plan, u"D"_s, u"review"_s, {{u"author"_s, idText(m_me)}});
    run(plan);
    QSignalSpy failed(m_run.get(), &SheetRun::failed);
    m_run->issue(idText(mine));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(stateOf(mine), u"review"_s);
    QCOMPARE(stateOf(b), u"issued"_s); // nothing of it happened
    m_run->issue(idText(c));
    QTRY_COMPARE(stateOf(c), u"issued"_s);
    QCOMPARE(stateOf(b), u"superseded"_s);
    QTRY_COMPARE(m_run->current().toMap().value(u"recordId"_s), idText(c));
    QTRY_VERIFY(m_run->seen()); // whoever checked it has seen it
    QCOMPARE(m_phone->fields(c).value("checker"_L1).toString(), idText(m_me));
}

void TestDrawings::anOpenChecklistHoldsARevisionBack()
{
    const Id plan = sheet(u"P-02"_s);
    const Id draft = m_phone->save(u"sheet_revision"_s, {{u"site"_s, siteId()}, {u"sheet"_s, idText(plan)}, {u"revision"_s, u"A"_s}, {u"file"_s, QString(64, u'a')},
                                                         {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, 10}, {u"page"_s, 0}, {u"author"_s, idText(m_me)},
                                                         {u"uploaded_at"_s, toIso(m_at)}, {u"state"_s, u"draft"_s}});
    run(plan, draft);
    QSignalSpy failed(m_run.get(), &SheetRun::failed);
    const QStringList codes = quality::issueChecklist();
    for (const QString &code : codes.first(codes.size() - 1)) {
        m_run->check(idText(draft), code, true);
        QTRY_COMPARE(m_run->shown().toMap().value(u"checked"_s).toInt(), codes.indexOf(code) + 1);
    }
    m_run->submit(idText(draft));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(stateOf(draft), u"draft"_s);
    m_run->check(idText(draft), codes.last(), true);
    QTRY_COMPARE(m_run->shown().toMap().value(u"checked"_s).toInt(), codes.size());
    m_run->submit(idText(draft));
    QTRY_COMPARE(stateOf(draft), u"review"_s);
    m_run->giveBack(idText(draft), u"尺寸"_s);
    QTRY_COMPARE(stateOf(draft), u"draft"_s);
    QTRY_COMPARE(m_run->shown().toMap().value(u"returned"_s), u"尺寸"_s);
}

void TestDrawings::issuingClosesTheDesignChangeItShows()
{
    const Id plan = sheet(u"P-02"_s);
    const Id agreed = design(u"agreed"_s), asked = design(u"asked"_s);
    const Id c = revision(plan, u"C"_s, u"review"_s, {{u"change"_s, idText(agreed)}});
    const Id d = revision(plan, u"D"_s, u"review"_s, {{u"change"_s, idText(asked)}});
    run(plan);
    m_run->issue(idText(c));
    QTRY_COMPARE(m_phone->fields(agreed).value("state"_L1).toString(), u"drawn"_s);
    QCOMPARE(m_phone->fields(agreed).value("revision"_L1).toString(), idText(c));
    // What the client has not signed stays open; the sheet is issued all the same.
    QTRY_COMPARE(m_run->current().toMap().value(u"recordId"_s), idText(c));
    m_run->issue(idText(d));
    QTRY_COMPARE(stateOf(d), u"issued"_s);
    QCOMPARE(m_phone->fields(asked).value("state"_L1).toString(), u"asked"_s);
}

void TestDrawings::whatIsComparedIsTheOneBuiltByBefore()
{
    const Id plan = sheet(u"P-02"_s);
    const Id a = revision(plan, u"A"_s, u"superseded"_s);
    revision(plan, u"B"_s, u"draft"_s); // never built by
    const Id c = revision(plan, u"C"_s, u"issued"_s);
    run(plan, c);
    QCOMPARE(m_run->earlier().toMap().value(u"recordId"_s), idText(a));
    run(plan, a);
    QVERIFY(m_run->earlier().isNull());
    QCOMPARE(m_run->shown().toMap().value(u"standing"_s), u"superseded"_s);
    QVERIFY(m_run->seen()); // nobody confirms what is built by no more
}

void TestDrawings::aRevisionLeadsToItsSheet()
{
    sheet(u"E-01"_s);
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    run({}, b); // named alone
    QCOMPARE(m_run->recordId(), idText(plan));
    QCOMPARE(m_run->fields().value(u"number"_s), u"P-02"_s);
    QCOMPARE(m_run->shown().toMap().value(u"recordId"_s), idText(b));
    m_run->confirmSeen();
    QTRY_VERIFY(m_run->seen());
    store::ListQuery query;
    query.kind = u"sheet_seen"_s;
    const auto page = AWAIT(m_phone->store().page(query, {}, 10));
    QCOMPARE(page->rows.at(0).fields.value("sheet"_L1).toString(), idText(plan));

    SheetRun unknown;
    unknown.setProperty("revisionId", idText(m_phone->services.newId())); // of a site this device does not hold
    unknown.componentComplete();
    QTRY_VERIFY(unknown.known());
    QVERIFY(!unknown.exists());
}

void TestDrawings::aPinShowsItsIssue()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    const Id issue = m_phone->issue(u"地漏位置與圖紙不符"_s);
    pins(plan, b);
    QVERIFY(!m_pins->place(u"issue"_s, {100, 200}, idText(issue), {}, u"衛生間"_s).isEmpty());
    QTRY_COMPARE(m_pins->list().size(), 1);
    QCOMPARE(pin(0).value(u"title"_s), u"地漏位置與圖紙不符"_s);
    QCOMPARE(pin(0).value(u"tone"_s), u"danger"_s);
    QCOMPARE(QPointF(pin(0).value(u"x"_s).toDouble(), pin(0).value(u"y"_s).toDouble()), QPointF(100, 200));
    QCOMPARE(m_pins->roomAt({110, 210}), u"衛生間"_s);
    QCOMPARE(m_pins->roomAt({400, 210}), QString());
    m_pins->move(pin(0).value(u"pinId"_s).toString(), {300, 310});
    QTRY_COMPARE(pin(0).value(u"x"_s).toDouble(), 300.0);
}

void TestDrawings::anIssueIsOpenedWhereTheFingerIs()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    pins(plan, b);
    const QString issue = m_pins->openIssue({50, 60}, u"插座被擋住"_s, u"主臥"_s);
    QVERIFY(!issue.isEmpty());
    QTRY_COMPARE(m_pins->list().size(), 1);
    QCOMPARE(pin(0).value(u"aboutId"_s), issue);
    QCOMPARE(m_phone->fields(idOf(issue)).value("place"_L1).toString(), u"主臥"_s);
    QVERIFY(pin(0).value(u"open"_s).toBool());
}

void TestDrawings::numbersOfPinsStayWhenOneIsTakenAway()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    pins(plan, b);
    for (int i = 1; i <= 3; ++i) {
        m_phone->clock->advance(1min);
        m_pins->place(u"comment"_s, {10.0 * i, 10}, {}, u"note %1"_s.arg(i), {});
        QTRY_COMPARE(m_pins->list().size(), i);
    }
    m_pins->takeAway(pin(1).value(u"pinId"_s).toString(), u"placed twice"_s);
    QTRY_COMPARE(m_pins->list().size(), 2);
    QCOMPARE(pin(1).value(u"label"_s), u"3"_s);
}

void TestDrawings::pinsWhereTheSheetChangedAreToBeLookedAt()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    pins(plan, b);
    m_pins->place(u"comment"_s, {110, 110}, {}, u"in"_s, {});
    m_pins->place(u"comment"_s, {500, 500}, {}, u"out"_s, {});
    QTRY_COMPARE(m_pins->list().size(), 2);
    QCOMPARE(m_pins->counts().value(u"toCheck"_s), 0);
    const Id c = revision(plan, u"C"_s, u"issued"_s, {{u"changed_areas"_s, QJsonArray{100, 100, 50, 50}}});
    pins(plan, c);
    QTRY_COMPARE(m_pins->counts().value(u"toCheck"_s), 1);
    QCOMPARE(m_pins->list().size(), 2); // none is lost
    QString inside;
    for (const QVariantList rows = m_pins->list(); const QVariant &row : rows) {
        if (row.toMap().value(u"carried"_s) == u"changed"_s)
            inside = row.toMap().value(u"pinId"_s).toString();
    }
    QCOMPARE(m_pins->pin(inside).value(u"text"_s), u"in"_s);
    m_pins->check(inside);
    QTRY_COMPARE(m_pins->counts().value(u"toCheck"_s), 0);
}

void TestDrawings::aCommentIsClosedInARevision()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    pins(plan, b);
    m_pins->place(u"comment"_s, {110, 110}, {}, u"door opens the wrong way"_s, {});
    QTRY_COMPARE(m_pins->counts().value(u"open"_s), 1);
    const QString id = pin(0).value(u"pinId"_s).toString();
    m_pins->close(id);
    QTRY_COMPARE(m_pins->counts().value(u"open"_s), 0);
    QCOMPARE(m_phone->fields(idOf(id)).value("closed_in"_L1).toString(), idText(b));
}

void TestDrawings::aFilterLeavesTheRestOut()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    pins(plan, b);
    m_pins->place(u"comment"_s, {1, 1}, {}, u"a"_s, {});
    m_pins->openIssue({2, 2}, u"b"_s, {});
    QTRY_COMPARE(m_pins->list().size(), 2);
    m_pins->setProperty("filter", QVariantMap{{u"what"_s, u"issue"_s}});
    QCOMPARE(m_pins->list().size(), 1);
    m_pins->setProperty("filter", QVariantMap{{u"open"_s, true}});
    QCOMPARE(m_pins->list().size(), 2);
    QCOMPARE(m_pins->counts().value(u"all"_s), 2);
}

void TestDrawings::paperInHandIsCurrentOrNot()
{
    const Id plan = sheet(u"P-02"_s);
    const Id b = revision(plan, u"B"_s, u"issued"_s);
    const Id c = revision(plan, u"C"_s, u"issued"_s);
    PaperCheck check;
    check.componentComplete();
    QTemporaryDir folder;
    const QImage code = media::writeQr(quality::paperCode(idText(b)));
    QVERIFY(code.scaled(code.size() * 6).save(folder.filePath(u"paper.png"_s)));
    check.look(QUrl::fromLocalFile(folder.filePath(u"paper.png"_s)));
    QTRY_COMPARE(check.answer().toMap().value(u"standing"_s), u"superseded"_s);
    QCOMPARE(check.answer().toMap().value(u"current"_s), u"C"_s);
    QCOMPARE(check.answer().toMap().value(u"number"_s), u"P-02"_s);
    check.again();
    check.read(quality::paperCode(idText(c)));
    QTRY_COMPARE(check.answer().toMap().value(u"standing"_s), u"current"_s);
    check.again();
    check.read(quality::paperCode(idText(m_phone->services.newId())));
    QTRY_COMPARE(check.answer().toMap().value(u"standing"_s), u"unknown"_s);
    QSignalSpy unreadable(&check, &PaperCheck::unreadable);
    check.read(u"plumb1:invite"_s);
    QCOMPARE(unreadable.size(), 1);
}

QTEST_MAIN(TestDrawings)
#include "test_drawings.moc"
