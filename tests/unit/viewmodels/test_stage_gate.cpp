// What the start of a stage lacks, from the records of its site; the start itself, and who lets it start all the same.
#include "app/viewmodels/stage_gate.h"
#include "tests/unit/viewmodels/template_world.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace plumb;
using namespace plumb::test;

class TestStageGate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForTheAcceptanceOfTheStageBefore();
    void followsWhatIsRecorded();
    void namesWhatIsMissingInOneLine();
    void leadsToWhereItIsMended();
    void everyRoomAndWallHasItsPhoto();
    void theCameraShowsTheListOfTheInspection();
    void aFailedTestOfTheStageBefore();
    void aFailedRedLineOpensItsItem();
    void aPersonVouchesForADocument();
    void startsWhenNothingIsMissing();
    void doesNotStartWhileSomethingIsMissing();
    void anOverrideKeepsWhoWhyAndWhatWasMissing();
    void anOverrideNeedsAReason();
    void aRoleThatMayNotOverrideIsRefused();
    void theCompanysOwnVersionAsksForItsOwn();
    void anInspectionMadeFromAnOlderVersionIsAskedForThat();
    void aChecklistOfTheCompanysOwnCodeAccepts();
    void whatIsNotApprovedAsksForNothing();
    void theCompanysOwnGateIsTheOneThatCounts();

private:
    Id stage(const QString &code, int position)
    {
        return m_phone->save(u"stage"_s, {{u"site"_s, toString(m_phone->site)}, {u"code"_s, code}, {u"position"_s, position}, {u"state"_s, u"waiting"_s}});
    }
    Id add(const QString &kind, QJsonObject fields)
    {
        fields.insert(u"site"_s, toString(m_phone->site));
        return m_phone->save(kind, fields);
    }
    Id inspection(const QString &state)
    {
        return add(u"inspection"_s, {{u"stage"_s, toString(m_before)}, {u"title"_s, u"Acceptance"_s}, {u"code"_s, u"utilities"_s}, {u"state"_s, state}});
    }
    Id item(const Id &of, const QString &key, const QString &result, bool redLine = false)
    {
        QJsonObject fields{{u"inspection"_s, toString(of)}, {u"position"_s, 0}, {u"title"_s, key}, {u"key"_s, key}, {u"red_line"_s, redLine}};
        if (!result.isEmpty())
            fields.insert(u"result"_s, result);
        return m_phone->save(u"inspection_item"_s, fields);
    }
    void sign(const Id &about, const QString &role)
    {
        add(u"signature"_s, {{u"about"_s, toString(about)}, {u"role"_s, role}, {u"name"_s, u"Wang"_s}, {u"signed_at"_s, toIso(m_phone->clock->now())}});
    }
    void signOff(const Id &inspection)
    {
        for (const QString &state : {u"finished"_s, u"signed"_s})
            m_phone->set(inspection, u"inspection"_s, {{u"state"_s, state}});
    }
    void brief(const QString &trade)
    {
        sign(add(u"briefing"_s, {{u"stage"_s, toString(m_stage)}, {u"trade"_s, trade}, {u"content"_s, u"as drawn"_s},
                                 {u"briefed_at"_s, toIso(m_phone->clock->now())}}), u"crew_lead"_s);
    }
    void photographEverything()
    {
        QStringList keys;
        for (const QVariantMap &row : rows()) {
            if (row.value(u"code"_s) == u"photo"_s)
                keys += row.value(u"params"_s).toMap().value(u"demand"_s).toString();
        }
        for (const QString &key : std::as_const(keys))
            add(u"photo"_s, {{u"demand"_s, key}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1},
                             {u"taken_at"_s, toIso(m_phone->clock->now())}});
    }
    void mendEverything()
    {
        const Id accepted = inspection(u"running"_s);
        signOff(accepted);
        for (const QString &role : {u"project_manager"_s, u"engineer"_s, u"client"_s})
            sign(accepted, role);
        brief(u"waterproofing"_s);
        photographEverything();
        QTRY_VERIFY2(m_gate->open(), qPrintable(codes().join(u' ')));
    }
    QList<QVariantMap> rows() const
    {
        QList<QVariantMap> found;
        for (const QVariantList list = m_gate->missing().toList(); const QVariant &row : list)
            found += row.toMap();
        return found;
    }
    QStringList codes() const
    {
        QStringList found;
        for (const QVariantMap &row : rows()) {
            if (const QString code = row.value(u"code"_s).toString(); code != "photo"_L1)
                found += code;
        }
        return found;
    }
    QVariantMap row(const QString &code) const
    {
        const QList<QVariantMap> all = rows();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QVariantMap &each) { return each.value(u"code"_s) == code; });
        return found == all.end() ? QVariantMap() : *found;
    }
    // The line of a photo that is missing.
    QVariantMap photoLine(const QString &demand) const
    {
        const QList<QVariantMap> all = rows();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QVariantMap &each) {
            return each.value(u"code"_s) == u"photo"_s && each.value(u"params"_s).toMap().value(u"demand"_s) == demand;
        });
        return found == all.end() ? QVariantMap() : *found;
    }
    QVariantMap photo(const QString &demand) const { return photoLine(demand).value(u"params"_s).toMap(); }
    QString wordsOf(const QString &demand) const { return photoLine(demand).value(u"text"_s).toString(); }
    void photograph(const QString &demand, const QString &room, const QString &wall)
    {
        QJsonObject photo{{u"demand"_s, demand}, {u"file"_s, QString(64, u'a')}, {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, 1},
                          {u"taken_at"_s, toIso(m_phone->clock->now())}};
        if (!room.isEmpty())
            photo.insert(u"room"_s, room);
        if (!wall.isEmpty())
            photo.insert(u"wall"_s, wall);
        add(u"photo"_s, photo);
    }
    void role(const QString &role)
    {
        m_phone->officeSays([&](wire::SyncResponse &response) {
            response.grants = std::vector<wire::Grant>{{scope::company, {role}}, {m_phone->siteScope(), {role}}};
        });
    }
    void open(const Id &stage)
    {
        m_gate = std::make_unique<StageGate>();
        m_gate->setStageId(toString(stage));
        m_gate->componentComplete();
        QVERIFY(!m_gate->known()); // nobody waits for it
        QTRY_VERIFY(m_gate->known());
    }
    // A company's own, as the office hands it out.
    void companyHas(const QString &code, const QString &stage, int version, const QString &state, const QJsonObject &body)
    {
        QJsonObject whole = body;
        whole.insert(u"title"_s, label(u"Ours"_s));
        whole.insert(u"items"_s, QJsonArray{templateItem(u"flat"_s, u"plaster_plumb_ordinary"_s)});
        QJsonObject fields = templateFields(version, state, firstPerson, {});
        fields.insert(u"code"_s, code);
        fields.insert(u"stage"_s, stage);
        fields.insert(u"body"_s, whole);
        officeHas(*m_phone, u"template"_s, m_phone->services.newId(), ++m_seq, fields);
    }
    void madeFrom(const QString &code, int version)
    {
        signOff(add(u"inspection"_s, {{u"stage"_s, toString(m_before)}, {u"title"_s, u"Acceptance"_s}, {u"code"_s, code}, {u"template_version"_s, version},
                                      {u"state"_s, u"running"_s}}));
    }
    // Who still has to sign, in words.
    QString signers() const
    {
        QStringList words;
        for (const QVariantMap &row : rows()) {
            if (row.value(u"code"_s) == u"signature"_s)
                words += row.value(u"text"_s).toString();
        }
        return words.join(u'\n');
    }
    QJsonObject fields() { return m_phone->fields(m_stage); }

    std::unique_ptr<Phone> m_phone;
    std::unique_ptr<StageGate> m_gate;
    Id m_before;
    Id m_stage;
    qint64 m_seq = 0;
};

void TestStageGate::init()
{
    m_phone = std::make_unique<Phone>();
    m_before = stage(u"utilities"_s, 2);
    m_stage = stage(u"waterproofing"_s, 3);
    open(m_stage);
}

void TestStageGate::cleanup()
{
    m_gate.reset();
    m_phone.reset();
}

void TestStageGate::asksForTheAcceptanceOfTheStageBefore()
{
    QCOMPARE(codes(), (QStringList{u"no_acceptance"_s, u"signature"_s, u"signature"_s, u"signature"_s, u"briefing"_s}));
    QVERIFY(!row(u"photo"_s).isEmpty());
    QVERIFY(!m_gate->open());
}

void TestStageGate::followsWhatIsRecorded()
{
    const Id of = inspection(u"running"_s);
    item(of, u"a"_s, {});
    item(of, u"b"_s, u"pass"_s);
    QTRY_COMPARE(codes().first(), u"acceptance_open"_s);
    QTRY_VERIFY(row(u"acceptance_open"_s).value(u"text"_s).toString().contains(u"1"_s));
    m_phone->set(of, u"inspection"_s, {{u"state"_s, u"finished"_s}});
    QTRY_COMPARE(codes().first(), u"acceptance_unsigned"_s);
    sign(of, u"client"_s);
    QTRY_COMPARE(codes().count(u"signature"_s), 2);
    const Id issue = add(u"issue"_s, {{u"inspection"_s, toString(of)}, {u"title"_s, u"loose box"_s}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(row(u"issue_open"_s).value(u"ids"_s).toStringList(), QStringList{toString(issue)});
    add(u"issue"_s, {{u"title"_s, u"of no stage"_s}, {u"state"_s, u"open"_s}});
    const Id alone = add(u"issue"_s, {{u"stage"_s, toString(m_before)}, {u"title"_s, u"of the stage, from no inspection"_s}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(codes().count(u"issue_open"_s), 2);
    m_phone->set(alone, u"issue"_s, {{u"stage"_s, toString(m_stage)}}); // of the one that is to start: it may wait
    QTRY_COMPARE(codes().count(u"issue_open"_s), 1);
}

void TestStageGate::namesWhatIsMissingInOneLine()
{
    const Id of = inspection(u"running"_s);
    for (int i = 0; i < 2; ++i)
        add(u"issue"_s, {{u"inspection"_s, toString(of)}, {u"title"_s, u"box"_s}, {u"state"_s, u"open"_s}});
    QTRY_COMPARE(codes().count(u"issue_open"_s), 2);
    QVERIFY2(m_gate->summary().contains(u"2"_s), qPrintable(m_gate->summary()));
    QVERIFY2(m_gate->summary().contains(u"水电"_s), qPrintable(m_gate->summary())); // the language of the app
}

void TestStageGate::leadsToWhereItIsMended()
{
    QCOMPARE(row(u"no_acceptance"_s).value(u"page"_s), QVariant(u"StartInspection"_s));
    QCOMPARE(row(u"no_acceptance"_s).value(u"params"_s).toMap().value(u"stageId"_s), QVariant(toString(m_before)));
    QCOMPARE(row(u"briefing"_s).value(u"page"_s), QVariant(u"Briefing"_s));
    const QVariantMap briefing = row(u"briefing"_s).value(u"params"_s).toMap();
    QCOMPARE(briefing.value(u"stageId"_s), QVariant(toString(m_stage)));
    QCOMPARE(briefing.value(u"trade"_s), QVariant(u"waterproofing"_s));
    QCOMPARE(row(u"photo"_s).value(u"page"_s), QVariant(u"Camera"_s));
    const Id of = inspection(u"running"_s);
    QTRY_COMPARE(row(u"acceptance_open"_s).value(u"params"_s).toMap().value(u"inspectionId"_s), QVariant(toString(of)));
    QCOMPARE(row(u"signature"_s).value(u"page"_s), QVariant(u"Signature"_s));
    const QVariantMap signature = row(u"signature"_s).value(u"params"_s).toMap();
    QCOMPARE(signature.value(u"aboutId"_s), QVariant(toString(of)));
    QCOMPARE(signature.value(u"role"_s), QVariant(u"project_manager"_s));
    const Id given = add(u"briefing"_s, {{u"stage"_s, toString(m_stage)}, {u"trade"_s, u"waterproofing"_s}, {u"content"_s, u"as drawn"_s},
                                         {u"briefed_at"_s, toIso(m_phone->clock->now())}});
    QTRY_COMPARE(row(u"briefing_unsigned"_s).value(u"page"_s), QVariant(u"Signature"_s));
    QCOMPARE(row(u"briefing_unsigned"_s).value(u"params"_s).toMap(),
             (QVariantMap{{u"siteId"_s, toString(m_phone->site)}, {u"aboutId"_s, toString(given)}, {u"role"_s, u"crew_lead"_s}}));
}

void TestStageGate::everyRoomAndWallHasItsPhoto()
{
    const Id of = inspection(u"running"_s);
    for (const QString &room : {u"Kitchen"_s, u"Bath"_s, u"Kitchen"_s})
        m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(of)}, {u"position"_s, 0}, {u"title"_s, u"Boxes"_s}, {u"room"_s, room}});
    QTRY_COMPARE(photo(u"boxes"_s).value(u"room"_s), QVariant(u"Kitchen"_s)); // to the first that is missing
    QTRY_VERIFY2(wordsOf(u"boxes"_s).contains(u"Kitchen, Bath"_s), qPrintable(wordsOf(u"boxes"_s)));
    QVERIFY(!wordsOf(u"panel"_s).contains(u"Kitchen"_s)); // of the stage
    photograph(u"boxes"_s, u"Kitchen"_s, {});
    QTRY_COMPARE(photo(u"boxes"_s).value(u"room"_s), QVariant(u"Bath"_s));
    QVERIFY(!wordsOf(u"boxes"_s).contains(u"Kitchen"_s));
    photograph(u"boxes"_s, {}, {}); // of no room
    photograph(u"walls"_s, u"Kitchen"_s, u"north"_s);
    QTRY_COMPARE(photo(u"walls"_s).value(u"room"_s), QVariant(u"Bath"_s)); // the one wall known in the kitchen is there
    photograph(u"groove"_s, u"Kitchen"_s, u"east"_s);
    QTRY_COMPARE(photo(u"walls"_s).value(u"wall"_s), QVariant(u"east"_s));
    QVERIFY2(wordsOf(u"walls"_s).contains(u"Kitchen east, Bath"_s), qPrintable(wordsOf(u"walls"_s)));
    QCOMPARE(photo(u"boxes"_s).value(u"room"_s), QVariant(u"Bath"_s));
}

void TestStageGate::theCameraShowsTheListOfTheInspection()
{
    QVariantMap camera = photo(u"boxes"_s);
    QCOMPARE(camera.value(u"stageId"_s), QVariant(toString(m_before)));
    QCOMPARE(camera.value(u"inspectionId"_s).toString(), QString()); // nobody has begun one
    const Id of = inspection(u"running"_s);
    m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(of)}, {u"position"_s, 0}, {u"title"_s, u"Boxes"_s}, {u"room"_s, u"Kitchen"_s}});
    m_phone->clock->advance(std::chrono::hours(1));
    const Id other = inspection(u"running"_s);
    for (const QString &room : {u"Kitchen"_s, u"Bath"_s})
        m_phone->save(u"inspection_item"_s, {{u"inspection"_s, toString(other)}, {u"position"_s, 0}, {u"title"_s, u"Boxes"_s}, {u"room"_s, room}});
    QTRY_VERIFY(wordsOf(u"boxes"_s).contains(u"Bath"_s));
    QCOMPARE(photo(u"boxes"_s).value(u"inspectionId"_s), QVariant(toString(of)));
    QCOMPARE(photo(u"panel"_s).value(u"inspectionId"_s), QVariant(toString(of)));
    photograph(u"boxes"_s, u"Kitchen"_s, {});
    QTRY_COMPARE(photo(u"boxes"_s).value(u"inspectionId"_s), QVariant(toString(other))); // whose items name the bath
}

void TestStageGate::aFailedTestOfTheStageBefore()
{
    const Id tiling = stage(u"tiling"_s, 4);
    const Id before = m_stage;
    open(tiling);
    m_phone->set(before, u"stage"_s, {{u"planned_start"_s, u"2026-12-01"_s}});
    const Id test = add(u"timed_test"_s, {{u"stage"_s, toString(before)}, {u"test"_s, u"closed_water"_s}, {u"rule"_s, QJsonObject{}}, {u"room"_s, u"bath"_s},
                                          {u"started_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"running"_s}});
    QTRY_COMPARE(row(u"test_running"_s).value(u"params"_s).toMap().value(u"testId"_s), QVariant(toString(test)));
    QVERIFY(row(u"test_running"_s).value(u"text"_s).toString().contains(u"bath"_s));
    m_phone->set(test, u"timed_test"_s, {{u"state"_s, u"failed"_s}, {u"ended_at"_s, toIso(m_phone->clock->now())}});
    QTRY_VERIFY(!row(u"test_failed"_s).isEmpty());
}

void TestStageGate::aFailedRedLineOpensItsItem()
{
    const Id of = inspection(u"running"_s);
    const Id failed = item(of, u"pressure_test"_s, u"fail"_s, true);
    signOff(of);
    QTRY_VERIFY(!row(u"red_line"_s).isEmpty());
    const QVariantMap params = row(u"red_line"_s).value(u"params"_s).toMap();
    QCOMPARE(params.value(u"inspectionId"_s), QVariant(toString(of)));
    QCOMPARE(params.value(u"itemId"_s), QVariant(toString(failed)));
    QVERIFY(row(u"red_line"_s).value(u"text"_s).toString().contains(u"给水管试压"_s));
}

void TestStageGate::aPersonVouchesForADocument()
{
    const Id first = stage(u"handover"_s, 0);
    open(first);
    QCOMPARE(codes().count(u"document"_s), 6);
    m_gate->confirm(u"permit"_s);
    QTRY_COMPARE(m_phone->fields(first).value(u"gate"_s).toObject().value(u"confirmed"_s).toArray(), QJsonArray{u"permit"_s});
    QTRY_COMPARE(codes().count(u"document"_s), 5);
    open(first); // it is the record that says so
    QCOMPARE(codes().count(u"document"_s), 5);
}

void TestStageGate::startsWhenNothingIsMissing()
{
    mendEverything();
    QSignalSpy started(m_gate.get(), &StageGate::started);
    m_gate->start();
    QTRY_COMPARE(started.size(), 1);
    QCOMPARE(fields().value(u"state"_s).toString(), u"running"_s);
    QVERIFY(fields().value(u"gate"_s).toObject().contains(u"missing"_s)); // looked at, and nothing was missing
    QVERIFY(fields().value(u"gate"_s).toObject().value(u"missing"_s).toArray().isEmpty());
    QVERIFY(!fields().value(u"started_on"_s).toString().isEmpty());
}

void TestStageGate::doesNotStartWhileSomethingIsMissing()
{
    m_gate->start();
    QVERIFY(!m_gate->busy());
    QCOMPARE(fields().value(u"state"_s).toString(), u"waiting"_s);
}

void TestStageGate::anOverrideKeepsWhoWhyAndWhatWasMissing()
{
    role(u"adviser"_s);
    open(m_stage);
    m_gate->overrideWith(u"the client moves in"_s);
    QTRY_COMPARE(fields().value(u"state"_s).toString(), u"running"_s);
    QCOMPARE(fields().value(u"override_reason"_s).toString(), u"the client moves in"_s);
    QCOMPARE(fields().value(u"overridden_by"_s).toString(), toString(m_phone->identity().person));
    const QJsonArray missing = fields().value(u"gate"_s).toObject().value(u"missing"_s).toArray();
    QCOMPARE(missing.first().toObject().value(u"code"_s).toString(), u"no_acceptance"_s);
}

void TestStageGate::anOverrideNeedsAReason()
{
    role(u"adviser"_s);
    open(m_stage);
    m_gate->overrideWith(u"  "_s);
    QCOMPARE(m_gate->error().toMap().value(u"code"_s), QVariant(u"no_reason"_s));
    QCOMPARE(fields().value(u"state"_s).toString(), u"waiting"_s);
}

void TestStageGate::aRoleThatMayNotOverrideIsRefused()
{
    m_gate->overrideWith(u"because"_s); // the project manager starts it, and no more
    QTRY_COMPARE(m_gate->error().toMap().value(u"code"_s), QVariant(u"not_allowed"_s));
    QCOMPARE(fields().value(u"state"_s).toString(), u"waiting"_s);
}

void TestStageGate::theCompanysOwnVersionAsksForItsOwn()
{
    companyHas(u"utilities"_s, u"utilities"_s, 2, u"approved"_s,
               {{u"signers"_s, QJsonArray{u"designer"_s}}, {u"photos"_s, QJsonArray{QJsonObject{{u"key"_s, u"ours"_s}, {u"title"_s, label(u"Our photo"_s)}}}}});
    QTRY_COMPARE(codes().count(u"signature"_s), 1); // not inspected yet: what is in force asks
    QVERIFY2(signers().contains(u"设计师"_s), qPrintable(signers()));
    madeFrom(u"utilities"_s, 2);
    QTRY_VERIFY(!codes().contains(u"no_acceptance"_s));
    QVERIFY2(signers().contains(u"设计师"_s), qPrintable(signers()));
    QVERIFY(row(u"photo"_s).value(u"text"_s).toString().contains(u"Our photo"_s)); // in its own words
}

void TestStageGate::anInspectionMadeFromAnOlderVersionIsAskedForThat()
{
    companyHas(u"utilities"_s, u"utilities"_s, 5, u"withdrawn"_s, {{u"signers"_s, QJsonArray{u"designer"_s}}});
    companyHas(u"utilities"_s, u"utilities"_s, 3, u"approved"_s, {{u"signers"_s, QJsonArray{u"adviser"_s, u"supplier"_s}}});
    QTRY_COMPARE(codes().count(u"signature"_s), 2);
    madeFrom(u"utilities"_s, 5);
    QTRY_COMPARE(codes().count(u"signature"_s), 1);
    QVERIFY2(signers().contains(u"设计师"_s), qPrintable(signers()));
    m_phone->clock->advance(std::chrono::hours(1));
    madeFrom(u"utilities"_s, 1); // by the app's, later
    QTRY_COMPARE(codes().count(u"signature"_s), 3);
}

void TestStageGate::aChecklistOfTheCompanysOwnCodeAccepts()
{
    companyHas(u"own_pipes"_s, u"utilities"_s, 1, u"approved"_s, {{u"signers"_s, QJsonArray{u"designer"_s}}});
    QTRY_COMPARE(codes().count(u"signature"_s), 1);
    companyHas(u"utilities"_s, u"utilities"_s, 2, u"approved"_s, {{u"signers"_s, QJsonArray{u"adviser"_s, u"supplier"_s}}});
    QTRY_COMPARE(codes().count(u"signature"_s), 2); // the code of the stage goes first
    madeFrom(u"own_pipes"_s, 1);
    QTRY_VERIFY(!codes().contains(u"no_acceptance"_s));
    QCOMPARE(codes().count(u"signature"_s), 1); // it was accepted by the other
    m_phone->clock->advance(std::chrono::hours(1));
    madeFrom(u"utilities"_s, 2);
    QTRY_COMPARE(codes().count(u"signature"_s), 2);
    m_phone->clock->advance(std::chrono::hours(1));
    madeFrom(u"own_pipes"_s, 1); // besides, afterwards
    add(u"timed_test"_s, {{u"stage"_s, toString(m_before)}, {u"test"_s, u"closed_water"_s}, {u"rule"_s, QJsonObject{}},
                          {u"started_at"_s, toIso(m_phone->clock->now())}, {u"state"_s, u"running"_s}}); // read again after it
    QTRY_VERIFY(codes().contains(u"test_running"_s));
    QCOMPARE(codes().count(u"signature"_s), 2);
}

void TestStageGate::whatIsNotApprovedAsksForNothing()
{
    companyHas(u"utilities"_s, u"utilities"_s, 2, u"submitted"_s, {{u"signers"_s, QJsonArray{u"designer"_s}}});
    companyHas(u"own_round"_s, u"round"_s, 2, u"approved"_s, {{u"signers"_s, QJsonArray{u"designer"_s}}});
    companyHas(u"own_tiling"_s, u"tiling"_s, 2, u"approved"_s, {{u"signers"_s, QJsonArray{u"designer"_s}}});
    const Id of = inspection(u"running"_s); // read again after them
    QTRY_VERIFY(!codes().contains(u"no_acceptance"_s));
    QVERIFY(!of.isNull());
    QCOMPARE(codes().count(u"signature"_s), 3); // the app's
}

void TestStageGate::theCompanysOwnGateIsTheOneThatCounts()
{
    companyHas(u"waterproofing"_s, u"waterproofing"_s, 2, u"approved"_s, {{u"gate"_s, QJsonArray{u"permit"_s}}});
    QTRY_COMPARE(codes(), QStringList{u"document"_s});
    m_gate->confirm(u"permit"_s);
    QTRY_VERIFY(m_gate->open());
}

QTEST_GUILESS_MAIN(TestStageGate)
#include "test_stage_gate.moc"
