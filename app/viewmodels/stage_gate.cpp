#include "app/viewmodels/stage_gate.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/value_map.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

const QString stageKind = u"stage"_s;

struct StageGateWords {
    Q_DECLARE_TR_FUNCTIONS(StageGateWords)
};

// Asked for in several places: one line, which leads to the first of them.
bool isSamePhoto(const Missing &one, const Missing &other)
{
    return one.code == MissingCode::Photo && other.code == MissingCode::Photo && one.args.value(0) == other.args.value(0);
}

bool matters(const std::vector<store::ChangeNotice> &notices)
{
    const QString kinds[] = {stageKind, u"inspection"_s, u"inspection_item"_s, u"signature"_s, u"briefing"_s, u"issue"_s, u"photo"_s, u"timed_test"_s, u"template"_s};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const QString &kind) { return concerns(notices, kind, {}); });
}

} // namespace

StageGate::StageGate(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, &StageGate::look);
    connect(&m_self, &OwnPart::changed, this, &StageGate::changed);
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (matters(notices))
            look();
    });
    connect(&m_link, &StoreLink::languageChanged, this, &StageGate::changed);
}

// Who may start a stage is not yet who may let it start against its gate.
bool StageGate::mayOverride() const
{
    const KindSchema *kind = m_link.services()->schema->kind(stageKind);
    if (!kind || !kind->workflow)
        return false;
    const Roles mine = m_self.rolesIn(m_facts->stage.scope);
    return std::any_of(kind->workflow->transitions.begin(), kind->workflow->transitions.end(), [&](const Transition &step) {
        return step.needs.contains(u"override_reason"_s)
            && std::any_of(mine.begin(), mine.end(), [&](const QString &role) { return step.roles.contains(role); });
    });
}

void StageGate::setStageId(const QString &stageId)
{
    if (m_stageId == stageId)
        return;
    m_stageId = stageId;
    m_facts.reset();
    m_missing.clear();
    Q_EMIT stageIdChanged();
    Q_EMIT changed();
    look();
}

// One reading at a time; what changes meanwhile is read after it.
void StageGate::look()
{
    if (!m_link.store() || idOf(m_stageId).isNull())
        return;
    if (m_reading) {
        m_lookAgain = true;
        return;
    }
    m_reading = new GateReading(m_link.store(), this);
    const auto done = [this] {
        m_reading->deleteLater();
        m_reading.clear();
        if (std::exchange(m_lookAgain, false))
            look();
    };
    connect(m_reading, &GateReading::finished, this, [this, done](const GateFacts &facts) {
        if (idText(facts.stage.id) == m_stageId)
            take(facts);
        done();
    });
    connect(m_reading, &GateReading::failed, this, [this, done](const Error &error) {
        show(errorText(error));
        done();
    });
    m_reading->read(idOf(m_stageId));
}

void StageGate::take(const GateFacts &facts)
{
    m_facts = facts;
    m_missing = missingFor(facts.rules, facts.evidence);
    Q_EMIT changed();
}

QVariant StageGate::missing() const
{
    QVariantList rows;
    for (auto one = m_missing.begin(); one != m_missing.end();) {
        const auto next = std::find_if(one, m_missing.end(), [&](const Missing &each) { return !isSamePhoto(*one, each); });
        const auto end = std::max(next, one + 1);
        QVariantMap shown = row(*one);
        if (end - one > 1)
            shown.insert(u"text"_s, words::missingPhotos({one, end}, speech()));
        rows += shown;
        one = end;
    }
    return rows;
}

QVariantMap StageGate::row(const Missing &missing) const
{
    const words::GateSpeech speech = this->speech();
    const QString site = m_facts->stage.fields.value("site"_L1).toString();
    const QString id = missing.ids.value(0);
    const QString arg = missing.args.value(0);
    QString page;
    QVariantMap params;
    QString demand;
    switch (missing.code) {
    case MissingCode::NoAcceptance:
        page = u"StartInspection"_s;
        params = {{u"siteId"_s, site}, {u"stageId"_s, m_facts->rules.before}};
        break;
    case MissingCode::Signature:
        if (id.isEmpty())
            break;
        page = u"Signature"_s;
        params = {{u"siteId"_s, site}, {u"aboutId"_s, id}, {u"role"_s, arg}};
        break;
    case MissingCode::AcceptanceOpen:
    case MissingCode::AcceptanceFailed:
    case MissingCode::AcceptanceUnsigned:
        page = u"Inspection"_s;
        params = {{u"inspectionId"_s, id}};
        break;
    case MissingCode::RedLine:
        page = u"Inspection"_s;
        params = {{u"inspectionId"_s, m_facts->inspectionOf.value(id)}, {u"itemId"_s, id}};
        break;
    case MissingCode::Briefing:
        page = u"Briefing"_s;
        params = {{u"siteId"_s, site}, {u"stageId"_s, m_stageId}, {u"trade"_s, arg}};
        break;
    case MissingCode::BriefingUnsigned:
        page = u"Signature"_s;
        params = {{u"siteId"_s, site}, {u"aboutId"_s, id}, {u"role"_s, u"crew_lead"_s}};
        break;
    case MissingCode::IssueOpen:
        page = u"Issue"_s;
        params = {{u"issueId"_s, id}};
        break;
    case MissingCode::Photo:
        page = u"Camera"_s;
        params = {{u"siteId"_s, site}, {u"aboutId"_s, m_facts->rules.before}, {u"what"_s, words::missing(missing, speech)}, {u"demand"_s, arg},
                  {u"room"_s, missing.args.value(1)}, {u"wall"_s, missing.args.value(2)}, {u"stageId"_s, m_facts->rules.before},
                  {u"inspectionId"_s, m_facts->asksOf.value(missing.args.value(1), m_facts->asksPhotos)}};
        break;
    case MissingCode::TestRunning:
    case MissingCode::TestFailed:
        page = u"TimedTest"_s;
        params = {{u"testId"_s, id}};
        break;
    case MissingCode::Document: demand = arg; break;
    }
    return {{u"code"_s, missingName(missing.code)}, {u"text"_s, words::missing(missing, speech)}, {u"ids"_s, missing.ids},
            {u"page"_s, page}, {u"params"_s, params}, {u"demand"_s, demand}};
}

QString StageGate::summary() const
{
    if (!m_facts)
        return {};
    return words::gateSummary(m_missing, speech());
}

words::GateSpeech StageGate::speech() const
{
    return {*m_link.services()->schema, m_link.services()->language(), m_facts->beforeCode, m_facts->acceptance ? &*m_facts->acceptance : nullptr};
}

// With what persons vouched for: it stays in the record.
QJsonObject StageGate::gate() const
{
    QJsonObject json = gateJson(m_missing);
    QStringList confirmed(m_facts->evidence.confirmed.begin(), m_facts->evidence.confirmed.end());
    confirmed.sort();
    if (!confirmed.isEmpty())
        json.insert(u"confirmed"_s, QJsonArray::fromStringList(confirmed));
    return json;
}

void StageGate::start()
{
    if (open())
        save({{u"gate"_s, gate()}, {u"state"_s, u"running"_s}}, true);
}

void StageGate::overrideWith(const QString &reason)
{
    if (!known())
        return;
    if (!mayOverride())
        return show(errorText(fail(ErrorCode::NotAllowed)));
    if (reason.trimmed().isEmpty())
        return show(QVariantMap{{u"code"_s, u"no_reason"_s}, {u"title"_s, StageGateWords::tr("Why may it start all the same?")},
                                {u"text"_s, StageGateWords::tr("The reason stays with the stage, with your name.")}, {u"action"_s, QString()}});
    save({{u"gate"_s, gate()}, {u"override_reason"_s, reason.trimmed()}, {u"overridden_by"_s, idText(m_self.person())}, {u"state"_s, u"running"_s}}, true);
}

void StageGate::confirm(const QString &demand)
{
    if (!known() || demand.isEmpty() || m_busy)
        return;
    m_facts->evidence.confirmed.insert(demand);
    take(*m_facts);
    save({{u"gate"_s, gate()}}, false);
}

void StageGate::save(QJsonObject set, bool starts)
{
    if (!m_link.store() || m_busy)
        return;
    const Moment now = m_link.services()->clock->now();
    if (starts && m_facts->stage.fields.value("started_on"_L1).toString().isEmpty())
        set.insert(u"started_on"_s, toDateTime(now).toLocalTime().date().toString(Qt::ISODate));
    m_busy = true;
    Q_EMIT busyChanged();
    saveEdits(m_link, this, {{m_facts->stage.id, stageKind, m_facts->stage.scope, set}}, [this, starts](const Status &status) {
        m_busy = false;
        Q_EMIT busyChanged();
        show(status ? QVariant::fromValue(nullptr) : QVariant(errorText(status.error())));
        if (!status)
            look(); // as it was
        else if (starts)
            Q_EMIT started();
    });
}

void StageGate::show(const QVariant &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace plumb
