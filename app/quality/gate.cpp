#include "app/quality/gate.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

const QStringList &judgedDemands()
{
    static const QStringList words{u"acceptance"_s, u"signatures"_s, u"briefing"_s, u"issues_closed"_s, u"photos"_s, u"tests"_s, u"no_red_line"_s};
    return words;
}

class Gate {
public:
    Gate(const GateRules &rules, const GateEvidence &evidence) : m_rules(rules), m_evidence(evidence) {}

    std::vector<Missing> look()
    {
        const bool hasBefore = !m_rules.before.isEmpty();
        for (const QString &demand : m_rules.demands) {
            if (!judgedDemands().contains(demand) && !m_evidence.confirmed.contains(demand))
                add(MissingCode::Document, {}, {demand});
        }
        if (hasBefore && wants("acceptance"_L1))
            lookAtAcceptance();
        if (hasBefore && wants("signatures"_L1))
            lookAtSignatures();
        if (hasBefore && wants("no_red_line"_L1))
            lookAtRedLines();
        if (hasBefore && wants("issues_closed"_L1))
            lookAtIssues();
        if (hasBefore && wants("tests"_L1))
            lookAtTests();
        if (hasBefore && wants("photos"_L1))
            lookAtPhotos();
        if (wants("briefing"_L1))
            lookAtBriefings();
        return std::move(m_missing);
    }

private:
    bool wants(QLatin1StringView demand) const { return m_rules.demands.contains(demand); }
    void add(MissingCode code, const QStringList &ids, const QStringList &args = {}) { m_missing.push_back({code, ids, args}); }

    // Of the stage before, and of the template that accepts it where one is named; rechecks follow theirs.
    std::vector<const InspectionFact *> acceptances() const
    {
        std::vector<const InspectionFact *> found;
        for (const InspectionFact &one : m_evidence.inspections) {
            if (one.stage == m_rules.before && one.recheckOf.isEmpty() && (m_rules.acceptance.isEmpty() || one.code == m_rules.acceptance))
                found.push_back(&one);
        }
        return found;
    }

    // The last word on an inspection: itself, or the recheck of the recheck … that carried its failed items on.
    const InspectionFact *lastWord(const InspectionFact *one) const
    {
        for (std::size_t steps = 0; steps < m_evidence.inspections.size(); ++steps) { // never round in a ring
            const auto next = std::find_if(m_evidence.inspections.rbegin(), m_evidence.inspections.rend(),
                                           [&](const InspectionFact &other) { return other.recheckOf == one->id; });
            if (next == m_evidence.inspections.rend())
                break;
            one = &*next;
        }
        return one;
    }

    // The best one may have: 0 = accepted; then unsigned, failed, open.
    static int distance(const InspectionFact &one)
    {
        if (one.state != "signed"_L1 && one.state != "finished"_L1)
            return 3;
        if (one.failed > 0)
            return 2;
        return one.state == "signed"_L1 ? 0 : 1;
    }

    const InspectionFact *best() const
    {
        const InspectionFact *found = nullptr;
        for (const InspectionFact *one : acceptances()) {
            const InspectionFact *last = lastWord(one);
            if (!found || distance(*last) < distance(*found))
                found = last;
        }
        return found;
    }

    void lookAtAcceptance()
    {
        const InspectionFact *one = best();
        if (!one)
            return add(MissingCode::NoAcceptance, {});
        switch (distance(*one)) {
        case 1: return add(MissingCode::AcceptanceUnsigned, {one->id});
        case 2: return add(MissingCode::AcceptanceFailed, {one->id}, {QString::number(one->failed)});
        case 3: return add(MissingCode::AcceptanceOpen, {one->id}, {QString::number(one->unanswered)});
        default: return;
        }
    }

    // Under the acceptance or any recheck of it: nobody signs the same twice.
    bool isSigned(const QString &role) const
    {
        return std::any_of(m_evidence.signatures.begin(), m_evidence.signatures.end(), [&](const SignatureFact &signature) {
            if (signature.role != role)
                return false;
            return std::any_of(m_evidence.inspections.begin(), m_evidence.inspections.end(), [&](const InspectionFact &one) {
                return one.id == signature.about && one.stage == m_rules.before
                    && (m_rules.acceptance.isEmpty() || one.code == m_rules.acceptance || !one.recheckOf.isEmpty());
            });
        });
    }

    void lookAtSignatures()
    {
        const InspectionFact *one = best();
        for (const QString &role : m_rules.signers) {
            if (!isSigned(role))
                add(MissingCode::Signature, one ? QStringList{one->id} : QStringList(), {role});
        }
    }

    bool isOfStageBefore(const QString &inspection) const
    {
        return std::any_of(m_evidence.inspections.begin(), m_evidence.inspections.end(),
                           [&](const InspectionFact &one) { return one.id == inspection && one.stage == m_rules.before; });
    }

    bool isMended(const ItemFact &failed) const
    {
        return std::any_of(m_evidence.redLines.begin(), m_evidence.redLines.end(), [&](const ItemFact &other) {
            const bool good = other.result == "pass"_L1 || other.result == "fixed"_L1;
            return good && other.key == failed.key && follows(other.inspection, failed.inspection);
        });
    }

    bool follows(QString later, const QString &earlier) const
    {
        for (std::size_t steps = 0; steps < m_evidence.inspections.size(); ++steps) {
            const auto one = std::find_if(m_evidence.inspections.begin(), m_evidence.inspections.end(),
                                          [&](const InspectionFact &other) { return other.id == later; });
            if (one == m_evidence.inspections.end() || one->recheckOf.isEmpty())
                return false;
            if (one->recheckOf == earlier)
                return true;
            later = one->recheckOf;
        }
        return false;
    }

    void lookAtRedLines()
    {
        for (const ItemFact &item : m_evidence.redLines) {
            if (isOfStageBefore(item.inspection) && item.result == "fail"_L1 && !isMended(item))
                add(MissingCode::RedLine, {item.id}, {item.key});
        }
    }

    void lookAtIssues()
    {
        for (const IssueFact &issue : m_evidence.issues) {
            if (issue.stage == m_rules.before && issue.state != "closed"_L1 && issue.duplicateOf.isEmpty())
                add(MissingCode::IssueOpen, {issue.id});
        }
    }

    void lookAtTests()
    {
        for (const TestFact &test : m_evidence.tests) {
            if (test.stage != m_rules.before)
                continue;
            if (test.state == "running"_L1)
                add(MissingCode::TestRunning, {test.id}, {test.kind, test.room});
            else if (test.state == "failed"_L1 && !passedSince(test))
                add(MissingCode::TestFailed, {test.id}, {test.kind, test.room});
        }
    }

    // Tests come in the order they were started.
    bool passedSince(const TestFact &failed) const
    {
        const TestFact *end = m_evidence.tests.data() + m_evidence.tests.size();
        return std::any_of(&failed + 1, end, [&](const TestFact &test) {
            return test.state == "passed"_L1 && test.stage == failed.stage && test.kind == failed.kind && test.room == failed.room;
        });
    }

    void lookAtPhotos()
    {
        for (const AskedPhoto &asked : askedPhotos(m_rules.photos, m_rules.places, m_evidence.photos)) {
            if (asked.there > 0)
                continue;
            QStringList args{asked.demand->key, asked.room};
            if (!asked.wall.isEmpty())
                args.append(asked.wall);
            add(MissingCode::Photo, {}, args);
        }
    }

    void lookAtBriefings()
    {
        for (const QString &trade : m_rules.trades) {
            const auto given = std::find_if(m_evidence.briefings.begin(), m_evidence.briefings.end(), [&](const BriefingFact &briefing) {
                return briefing.trade == trade && (briefing.stage.isEmpty() || briefing.stage == m_rules.next);
            });
            if (given == m_evidence.briefings.end())
                add(MissingCode::Briefing, {}, {trade});
            else if (!isBriefed(trade))
                add(MissingCode::BriefingUnsigned, {given->id}, {trade});
        }
    }

    bool isBriefed(const QString &trade) const
    {
        return std::any_of(m_evidence.briefings.begin(), m_evidence.briefings.end(), [&](const BriefingFact &briefing) {
            const bool fits = briefing.trade == trade && (briefing.stage.isEmpty() || briefing.stage == m_rules.next);
            return fits && std::any_of(m_evidence.signatures.begin(), m_evidence.signatures.end(), [&](const SignatureFact &signature) {
                return signature.about == briefing.id && signature.role == "crew_lead"_L1;
            });
        });
    }

    const GateRules &m_rules;
    const GateEvidence &m_evidence;
    std::vector<Missing> m_missing;
};

} // namespace

QStringList tradesOfStage(const QString &code)
{
    static const QHash<QString, QStringList> trades{
        {u"demolition"_s, {u"demolition"_s}}, {u"utilities"_s, {u"plumbing"_s, u"electrical"_s}},
        {u"waterproofing"_s, {u"waterproofing"_s}}, {u"tiling"_s, {u"tiling"_s, u"carpentry"_s}},
        {u"painting"_s, {u"painting"_s}}, {u"fitting"_s, {u"fitting"_s}}};
    return trades.value(code);
}

std::vector<Missing> missingFor(const GateRules &rules, const GateEvidence &evidence)
{
    return Gate(rules, evidence).look();
}

QString missingName(MissingCode code)
{
    switch (code) {
    case MissingCode::NoAcceptance: return u"no_acceptance"_s;
    case MissingCode::AcceptanceOpen: return u"acceptance_open"_s;
    case MissingCode::AcceptanceFailed: return u"acceptance_failed"_s;
    case MissingCode::AcceptanceUnsigned: return u"acceptance_unsigned"_s;
    case MissingCode::Signature: return u"signature"_s;
    case MissingCode::Briefing: return u"briefing"_s;
    case MissingCode::BriefingUnsigned: return u"briefing_unsigned"_s;
    case MissingCode::IssueOpen: return u"issue_open"_s;
    case MissingCode::Photo: return u"photo"_s;
    case MissingCode::TestRunning: return u"test_running"_s;
    case MissingCode::TestFailed: return u"test_failed"_s;
    case MissingCode::RedLine: return u"red_line"_s;
    case MissingCode::Document: return u"document"_s;
    }
    return {};
}

QJsonObject gateJson(const std::vector<Missing> &missing)
{
    QJsonArray list;
    for (const Missing &one : missing)
        list.append(QJsonObject{{u"code"_s, missingName(one.code)}, {u"ids"_s, QJsonArray::fromStringList(one.ids)},
                                {u"args"_s, QJsonArray::fromStringList(one.args)}});
    return {{u"missing"_s, list}};
}

} // namespace plumb::quality
