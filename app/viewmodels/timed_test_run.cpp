#include "app/viewmodels/timed_test_run.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/test_words.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

const QString testKind = u"timed_test"_s;
constexpr std::chrono::seconds tickEvery{15};

struct TimedTestWords {
    Q_DECLARE_TR_FUNCTIONS(TimedTestWords)
};

QVariantMap refusal(const QString &code, const QString &title, const QString &text)
{
    return {{u"code"_s, code}, {u"title"_s, title}, {u"text"_s, text}, {u"action"_s, QString()}};
}

} // namespace

TimedTestRun::TimedTestRun(QObject *parent) : QObject(parent), m_link(this)
{
    m_clock.setInterval(tickEvery);
    connect(&m_clock, &QTimer::timeout, this, &TimedTestRun::tick);
    connect(&m_record, &RecordItem::changed, this, &TimedTestRun::take);
    connect(&m_record, &RecordItem::loadingChanged, this, &TimedTestRun::changed);
    connect(&m_link, &StoreLink::languageChanged, this, &TimedTestRun::changed);
    connect(&m_link, &StoreLink::opened, this, [this] {
        whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
            if (identity && *identity)
                m_personId = idText((*identity)->person);
        });
        findWanted();
        findTest();
    });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, testKind, {}))
            findTest();
        if (concerns(notices, u"photo"_s, {}))
            adoptPhotos();
    });
}

void TimedTestRun::componentComplete()
{
    m_record.componentComplete();
    m_link.begin();
}

void TimedTestRun::setTestId(const QString &testId)
{
    if (m_record.recordId() == testId)
        return;
    if (m_saves == 0)
        m_fields = {};
    m_record.setRecordId(testId);
    look();
    Q_EMIT testIdChanged();
}

void TimedTestRun::setItemId(const QString &itemId)
{
    if (m_itemId == itemId)
        return;
    m_itemId = itemId;
    m_wanted.clear();
    Q_EMIT itemIdChanged();
    findWanted();
    findTest();
}

void TimedTestRun::findTest()
{
    if (!m_link.store() || m_itemId.isEmpty())
        return;
    store::ListQuery query;
    query.kind = testKind;
    query.where = {{u"item"_s, m_itemId}};
    whenDone(m_link.store()->page(query, {}, 1), this, [this, item = m_itemId](const Result<store::ListPage> &page) {
        if (page && !page->rows.empty() && item == m_itemId)
            setTestId(idText(page->rows.front().id));
    });
}

void TimedTestRun::adoptPhotos()
{
    if (!m_link.store() || m_fields.value("state"_L1) != "running"_L1)
        return;
    store::ListQuery query;
    query.kind = u"photo"_s;
    query.where = {{u"about"_s, testId()}};
    query.sortBy = u"taken_at"_s;
    whenDone(m_link.store()->page(query, {}, 200), this, [this, id = testId()](const Result<store::ListPage> &page) {
        if (!page || id != testId() || m_fields.value("state"_L1) != "running"_L1)
            return;
        QString start = m_fields.value("start_photo"_L1).toString();
        QString end = m_fields.value("end_photo"_L1).toString();
        for (const store::StoredRecord &photo : page->rows) {
            const QString phase = photo.fields.value("phase"_L1).toString();
            if (phase == "before"_L1 && start.isEmpty())
                start = idText(photo.id);
            if (phase == "after"_L1)
                end = idText(photo.id);
        }
        if (start != m_fields.value("start_photo"_L1).toString())
            setPhoto(u"start"_s, start);
        if (end != m_fields.value("end_photo"_L1).toString())
            setPhoto(u"end"_s, end);
    });
}

void TimedTestRun::findWanted()
{
    if (!m_link.store() || m_itemId.isEmpty())
        return;
    whenDone(m_link.store()->record(idOf(m_itemId)), this, [this, id = m_itemId](const Result<std::optional<store::StoredRecord>> &item) {
        if (!item || !*item || id != m_itemId)
            return;
        m_wanted = (*item)->fields.value("test"_L1).toString();
        Q_EMIT wantedChanged();
    });
}

// While something of ours is on its way, what we know is newer.
void TimedTestRun::take()
{
    if (m_saves == 0)
        m_fields = QJsonObject::fromVariantMap(m_record.fields());
    look();
}

void TimedTestRun::look()
{
    m_test.reset();
    if (exists()) {
        if (auto test = timedTestOf(m_fields))
            m_test = std::move(*test);
        else
            show(errorText(test.error()));
    }
    m_fields.value("state"_L1) == "running"_L1 ? m_clock.start() : m_clock.stop();
    tick();
}

void TimedTestRun::tick()
{
    m_stand = m_test ? quality::standing(*m_test, m_link.services()->clock->now()) : TestStand();
    Q_EMIT changed();
}

QString TimedTestRun::standing() const
{
    return m_test ? testStandingName(m_stand.standing) : QString();
}

QString TimedTestRun::leftWords() const
{
    return m_test && m_stand.standing == TestStanding::Running ? words::duration(m_stand.left) : QString();
}

QString TimedTestRun::lateWords() const
{
    return m_test && m_stand.lateBy > Minutes{} ? words::duration(m_stand.lateBy) : QString();
}

QVariant TimedTestRun::missing() const
{
    QVariantList list;
    for (const TestPart part : m_stand.missing)
        list += QVariantMap{{u"part"_s, testPartName(part)}, {u"words"_s, words::testPart(part)}};
    return list;
}

QVariant TimedTestRun::verdict() const
{
    if (!m_test)
        return QVariantMap();
    return QVariantMap{{u"outcome"_s, outcomeName(m_stand.verdict.outcome)}, {u"words"_s, words::testVerdict(m_stand.verdict, m_test->rule)}};
}

QString TimedTestRun::doubt() const
{
    return m_test ? words::testDoubt(m_stand) : QString();
}

QVariant TimedTestRun::rule() const
{
    if (!m_test)
        return QVariantMap();
    const TestRule &rule = m_test->rule;
    QStringList steps;
    for (const PressureStep &step : rule.steps)
        steps.append(words::pressureStep(step, int(steps.size())));
    return QVariantMap{{u"test"_s, testKindName(rule.kind)}, {u"words"_s, words::testRule(rule)}, {u"clause"_s, words::testClause(rule)},
                       {u"unit"_s, words::testUnit(rule.kind)}, {u"steps"_s, steps},
                       {u"unverified"_s, rule.status == Standing::Memory || rule.status == Standing::Conflict}};
}

QVariant TimedTestRun::readings() const
{
    QVariantList list;
    if (!m_test)
        return list;
    for (const TestReading &reading : m_test->readings)
        list += QVariantMap{{u"at"_s, toDateTime(reading.at).toLocalTime()}, {u"value"_s, reading.value}, {u"step"_s, reading.step},
                            {u"what"_s, reading.what}, {u"words"_s, words::testReading(reading, m_test->rule)}};
    return list;
}

bool TimedTestRun::addReading(const QVariant &typed, const QString &what, int step)
{
    const auto number = m_test ? words::typedReading(typed, m_test->rule.kind) : std::nullopt;
    if (!number) {
        show(refusal(u"no_number"_s, TimedTestWords::tr("“%1” is no number").arg(typed.toString()),
                     TimedTestWords::tr("Type the reading as the instrument shows it.")));
        return false;
    }
    std::vector<TestReading> readings = m_test->readings;
    readings.push_back({m_link.services()->clock->now(), *number, step, what.trimmed()});
    set({{u"readings"_s, readingsJson(readings)}});
    return true;
}

void TimedTestRun::setPhoto(const QString &which, const QString &photoId)
{
    set({{which == "start"_L1 ? u"start_photo"_s : u"end_photo"_s, photoId}});
}

void TimedTestRun::end()
{
    if (!m_test || m_fields.value("state"_L1) != "running"_L1)
        return;
    const Moment now = m_link.services()->clock->now();
    TimedTest test = *m_test;
    test.endedAt = now;
    const TestStand stand = quality::standing(test, now);
    std::vector<TestPart> owed = stand.missing;
    std::erase(owed, TestPart::StartPhoto); // cannot be taken any more: it is said, and judged without
    if (stand.standing == TestStanding::Void)
        return show(stand.clockInDoubt
            ? refusal(u"clock_set"_s, TimedTestWords::tr("This device's clock stands before what was already recorded"),
                      TimedTestWords::tr("Set the clock right, then end the test. Nothing is lost."))
            : refusal(u"too_early"_s, TimedTestWords::tr("Ended now it would prove nothing: at least %1 are needed").arg(words::duration(test.rule.least)),
                      TimedTestWords::tr("Let it run, or abort it and say why.")));
    if (!owed.empty())
        return show(refusal(u"owed"_s, TimedTestWords::tr("Still owed: %1").arg(words::testParts(owed)),
                            TimedTestWords::tr("The test is judged when they are there.")));
    const QString state = stand.verdict.outcome == Outcome::Pass ? u"passed"_s : u"failed"_s;
    QJsonObject fields{{u"ended_at"_s, toIso(now)}, {u"verdict"_s, judged(stand)}, {u"state"_s, state}};
    if (!m_personId.isEmpty())
        fields.insert(u"ended_by"_s, m_personId);
    std::vector<store::Edit> edits{{idOf(testId()), testKind, scope(), fields}};
    if (const Id item = idOf(m_fields.value("item"_L1).toString()); !item.isNull())
        edits.push_back({item, u"inspection_item"_s, scope(),
                         {{u"result"_s, state == "passed"_L1 ? u"pass"_s : u"fail"_s}, {u"verdict"_s, judged(stand)}}});
    write(std::move(edits), [this, state] { Q_EMIT ended(state); });
}

QJsonObject TimedTestRun::judged(const TestStand &stand) const
{
    QJsonObject json = testVerdictJson(stand.verdict);
    json.insert(u"test"_s, testId());
    const std::pair<QString, bool> remarks[] = {
        {u"told_late"_s, stand.toldLate}, {u"shorter_than_wanted"_s, stand.shorterThanWanted}, {u"clock_in_doubt"_s, stand.clockInDoubt}};
    for (const auto &[name, is] : remarks) {
        if (is)
            json.insert(name, true);
    }
    if (stand.toldLate)
        json.insert(u"late_minutes"_s, double(stand.lateBy.count()));
    return json;
}

void TimedTestRun::abort(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return show(refusal(u"no_reason"_s, TimedTestWords::tr("Why is it aborted?"), TimedTestWords::tr("A test is aborted with a reason.")));
    set({{u"state"_s, u"aborted"_s}, {u"note"_s, reason.trimmed()}});
}

void TimedTestRun::set(const QJsonObject &fields)
{
    if (!exists() || scope().isEmpty())
        return;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        m_fields.insert(it.key(), it.value());
    write({{idOf(testId()), testKind, scope(), fields}});
    look();
}

void TimedTestRun::write(std::vector<store::Edit> edits, std::function<void()> done)
{
    if (!m_link.store())
        return show(errorText(fail(ErrorCode::Storage)));
    store::Save save;
    save.edits = std::move(edits);
    save.at = m_link.services()->clock->now();
    ++m_saves;
    whenDone(m_link.store()->save(std::move(save)), this, [this, done](const Status &status) {
        --m_saves;
        if (!status) {
            take(); // as it was
            return show(errorText(status.error()));
        }
        show(QVariant::fromValue(nullptr));
        if (done)
            done();
        if (m_saves == 0)
            catchUp();
    });
}

// Whatever was told while we looked away is in the store now, and perhaps not told again.
void TimedTestRun::catchUp()
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->record(idOf(testId())), this, [this, id = testId()](const Result<std::optional<store::StoredRecord>> &record) {
        if (!record || !*record || m_saves > 0 || id != testId())
            return;
        m_fields = (*record)->fields;
        look();
    });
}

void TimedTestRun::show(const QVariant &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace plumb
