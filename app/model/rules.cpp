#include "app/model/rules.h"

#include "app/model/merge.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxVoidReason = 500;

bool allowed(const QStringList &wanted, const Roles &roles)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &role) { return roles.contains(role); });
}

bool isEmpty(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

Status checkPlace(const KindSchema &kind, const Record *current, const Change &change)
{
    if (!kind.scopes.contains("any"_L1) && !kind.scopes.contains(scope::family(change.scope)))
        return fail(ErrorCode::InvalidValue, u"scope: %1 does not live in %2"_s.arg(kind.kind, scope::family(change.scope)));
    if (current && current->scope != change.scope)
        return fail(ErrorCode::InvalidValue, u"scope: a record never changes scope"_s);
    if (current && current->kind != change.kind)
        return fail(ErrorCode::InvalidValue, u"kind: a record never changes kind"_s);
    return {};
}

Status checkRoles(const KindSchema &kind, const Roles &roles, bool edits)
{
    if (roles.isEmpty())
        return fail(ErrorCode::NotAllowed, u"not a member of this scope"_s);
    if (!allowed(edits ? kind.editRoles : kind.createRoles, roles))
        return fail(ErrorCode::NotAllowed, u"role"_s);
    return {};
}

// Nobody enters another person where one vouches with one's own name; what stands there already may stay.
Status checkOwnName(const FieldSchema &field, const QJsonValue &value, const Record *current, const Id &author)
{
    if (!field.self || isEmpty(value) || (current && current->fields.value(field.name) == value) || parseId(value.toString()) == author)
        return {};
    return fail(ErrorCode::NotAllowed, u"own name: %1"_s.arg(field.name));
}

Status checkValues(const KindSchema &kind, const Record *current, bool edits, const Change &change)
{
    for (auto it = change.set.begin(); it != change.set.end(); ++it) {
        if (it.key() == voidField) {
            const QString reason = it->toString();
            if (!it->isNull() && (reason.trimmed().isEmpty() || reason.size() > maxVoidReason))
                return fail(ErrorCode::InvalidValue, u"void: reason expected"_s);
            continue;
        }
        const FieldSchema *field = kind.field(it.key());
        if (!field)
            continue; // a newer app's field: kept and passed on untouched
        if (const auto problem = checkValue(*field, it.value()))
            return fail(problem->code, u"%1: %2"_s.arg(problem->field, problem->reason));
        PLUMB_TRY(checkOwnName(*field, it.value(), current, change.author));
    }
    if (!edits) {
        const auto problems = checkFields(kind, change.set);
        if (!problems.empty())
            return fail(problems.front().code, u"%1: %2"_s.arg(problems.front().field, problems.front().reason));
    }
    return {};
}

bool standsIn(const QStringList &names, const QJsonObject &fields, const Id &person)
{
    return !person.isNull() && std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return parseId(fields.value(name).toString()) == person;
    });
}

// Everybody that a step names as its own stands there: whoever takes it says so under their own name.
bool isSigned(const Transition &step, const QJsonObject &fields, const Id &person)
{
    return std::all_of(step.by.begin(), step.by.end(), [&](const QString &name) { return parseId(fields.value(name).toString()) == person; });
}

// `before`: as it was; nobody makes room for themselves by writing another name in the same change.
Status checkStep(const Transition &step, const Roles &roles, const QJsonObject &fields, const QJsonObject &before, const Id &author)
{
    if (!allowed(step.roles, roles))
        return fail(ErrorCode::NotAllowed, u"role for step to %1"_s.arg(step.to));
    for (const QString &need : step.needs) {
        if (isEmpty(fields.value(need)))
            return fail(ErrorCode::IllegalTransition, u"%1: needed for %2"_s.arg(need, step.to));
    }
    for (const QString &name : step.complete) {
        const QJsonValue missing = fields.value(name).toObject().value("missing"_L1);
        if (!missing.isArray() || !missing.toArray().isEmpty())
            return fail(ErrorCode::IllegalTransition, u"%1: something is missing for %2"_s.arg(name, step.to));
    }
    if (standsIn(step.notBy, fields, author) || standsIn(step.notBy, before, author))
        return fail(ErrorCode::NotAllowed, u"own work: step to %1 is another person's"_s.arg(step.to));
    if (!isSigned(step, fields, author))
        return fail(ErrorCode::NotAllowed, u"own name: %1"_s.arg(step.by.join(u", "_s)));
    return {};
}

// The choices that this way is for are made, as the step leaves them.
bool isFor(const Transition &step, const QJsonObject &fields)
{
    return std::all_of(step.when.keyValueBegin(), step.when.keyValueEnd(),
                       [&](const auto &each) { return each.second.contains(fields.value(each.first).toString()); });
}

// Where several ways lead there, any of them will do; told is what the way open to these roles lacks.
Status checkWays(const std::vector<const Transition *> &ways, const Roles &roles, const QJsonObject &fields, const QJsonObject &before,
                 const Id &author)
{
    std::optional<Error> told;
    for (const Transition *way : ways) {
        if (!isFor(*way, fields))
            continue;
        const Status status = checkStep(*way, roles, fields, before, author);
        if (status.ok())
            return {};
        if (!told || allowed(way->roles, roles))
            told = status.error();
    }
    if (told)
        return *told;
    return fail(ErrorCode::IllegalTransition, u"%1: needed for %2"_s.arg(ways.front()->when.firstKey(), ways.front()->to));
}

Status checkWorkflow(const Workflow &flow, const Roles &roles, const Record *current, const Change &change,
                     const FieldVersions *versions, const QJsonObject &seen)
{
    const QJsonValue wanted = change.set.value(flow.field);
    if (wanted.isUndefined())
        return {};
    const QString to = wanted.toString();
    const QString from = current ? current->fields.value(flow.field).toString(flow.start) : flow.start;
    if (to == from)
        return {};
    const QJsonObject before = current ? current->fields : QJsonObject();
    const QJsonObject fields = overlay(before, {change});
    if (const auto ways = flow.all(from, to); !ways.empty())
        return checkWays(ways, roles, fields, before, change.author);
    const bool unseen = versions && versions->seqOf(flow.field) > change.base.value(flow.field)
        && versions->of(flow.field).device != change.device;
    const QString seenFrom = unseen ? seen.value(flow.field).toString(flow.start) : from;
    if (unseen && seenFrom == to)
        return {};
    if (const auto ways = flow.all(seenFrom, to); unseen && !ways.empty())
        return checkWays(ways, roles, fields, before, change.author);
    return fail(ErrorCode::IllegalTransition, u"%1: no step from %2 to %3"_s.arg(flow.field, seenFrom, to));
}

// Steps that this change may have taken from what is there now; of a lost book: any that leads there.
std::vector<const Transition *> stepsTaken(const Workflow &flow, const QString &from, const QString &to, bool lostPast)
{
    std::vector<const Transition *> steps;
    for (const Transition &step : flow.transitions) {
        if (from != to && step.to == to && (lostPast || step.from.contains(from)))
            steps.push_back(&step);
    }
    return steps;
}

// Outside its steps a record is its writer's, and nobody's where it is frozen. What is there now counts,
// not what the author saw: whatever was checked or approved meanwhile stays as it was read.
Status checkAsides(const Workflow &flow, const Record &current, const Change &change, bool lostPast)
{
    const QString from = current.fields.value(flow.field).toString(flow.start);
    const QString to = change.set.value(flow.field).toString(from);
    const auto steps = stepsTaken(flow, from, to, lostPast);
    for (auto it = change.set.begin(); it != change.set.end(); ++it) {
        const QJsonValue now = current.fields.value(it.key());
        const bool same = it.value() == now || (isEmpty(it.value()) && isEmpty(now));
        const bool written = std::any_of(steps.begin(), steps.end(), [&](const Transition *step) { return step->writes.contains(it.key()); });
        if (it.key() == flow.field || same || written)
            continue;
        if (flow.frozen.contains(from))
            return fail(ErrorCode::IllegalTransition, u"%1: fixed while %2"_s.arg(it.key(), from));
        if (flow.frozen.contains(to))
            return fail(ErrorCode::IllegalTransition, u"%1: fixed from %2 on"_s.arg(it.key(), to));
        if (!flow.writer.isEmpty() && parseId(current.fields.value(flow.writer).toString()) != change.author)
            return fail(ErrorCode::NotAllowed, u"writer: %1"_s.arg(flow.writer));
    }
    return {};
}

// A name that bars its owner from a step stays while that step is what comes next: whoever fixed does not hand
// the fixing on, nor has it handed on, and verifies. What two people wrote unseen is the merge's.
Status checkBarred(const Workflow &flow, const Record &current, const Change &change, const FieldVersions *versions)
{
    const QString state = current.fields.value(flow.field).toString(flow.start);
    if (change.set.value(flow.field).toString(state) != state)
        return {};
    for (const Transition &step : flow.transitions) {
        for (const QString &name : step.from.contains(state) ? step.notBy : QStringList()) {
            const QJsonValue now = current.fields.value(name);
            const bool unseen = versions && versions->seqOf(name) > change.base.value(name) && versions->of(name).device != change.device;
            if (change.set.contains(name) && !isEmpty(now) && change.set.value(name) != now && !unseen)
                return fail(ErrorCode::IllegalTransition, u"%1: fixed until %2"_s.arg(name, step.to));
        }
    }
    return {};
}

// What a step needs is fit for what it is for.
Status checkContents(const KindSchema &kind, const Record *current, const Change &change)
{
    const Workflow &flow = *kind.workflow;
    const QString from = current ? current->fields.value(flow.field).toString(flow.start) : flow.start;
    const QString to = change.set.value(flow.field).toString(from);
    const auto needs = [&](const FieldSchema &field) {
        return std::any_of(flow.transitions.begin(), flow.transitions.end(), [&](const Transition &step) { return step.to == to && step.needs.contains(field.name); });
    };
    for (const FieldSchema &field : kind.fields) {
        if (!field.check || to == from || !needs(field))
            continue;
        if (const Status fit = field.check(overlay(current ? current->fields : QJsonObject(), {change})); !fit.ok())
            return fail(ErrorCode::InvalidValue, u"%1: not fit for %2: %3"_s.arg(field.name, to, fit.error().detail));
    }
    return {};
}

// Any step there that these roles may take: which one it was is not known here.
Status checkLostStep(const Workflow &flow, const Roles &roles, const Record *current, const Change &change, const Status &known)
{
    const QJsonObject fields = overlay(current ? current->fields : QJsonObject(), {change});
    const QString to = change.set.value(flow.field).toString();
    const bool possible = to == flow.start || std::any_of(flow.transitions.begin(), flow.transitions.end(), [&](const Transition &step) {
        return step.to == to && isFor(step, fields) && allowed(step.roles, roles) && !standsIn(step.notBy, fields, change.author)
            && isSigned(step, fields, change.author);
    });
    return possible ? Status() : known;
}

} // namespace

Status checkChange(const KindSchema *kind, const Roles &roles, const Record *current, const Change &change,
                   const FieldVersions *versions, const QJsonObject &seen, bool lostPast)
{
    if (!kind)
        return roles.isEmpty() ? Status(fail(ErrorCode::NotAllowed, u"not a member of this scope"_s)) : Status();
    const bool edits = current || (lostPast && !isWhole(*kind, change.set));
    PLUMB_TRY(checkRoles(*kind, roles, edits));
    PLUMB_TRY(checkPlace(*kind, current, change));
    PLUMB_TRY(checkValues(*kind, current, edits, change));
    if (!kind->workflow)
        return {};
    if (current) {
        PLUMB_TRY(checkAsides(*kind->workflow, *current, change, lostPast));
        PLUMB_TRY(checkBarred(*kind->workflow, *current, change, versions));
    }
    const Status step = checkWorkflow(*kind->workflow, roles, current, change, versions, seen);
    if (!step.ok())
        PLUMB_TRY(lostPast ? checkLostStep(*kind->workflow, roles, current, change, step) : step);
    return checkContents(*kind, current, change);
}

std::vector<WaitsFor> waitsOf(const KindSchema &kind, const QJsonObject &before, const Change &change)
{
    std::vector<WaitsFor> out;
    if (!kind.workflow || !change.set.contains(kind.workflow->field))
        return out;
    const Workflow &flow = *kind.workflow;
    const QString from = before.value(flow.field).toString(flow.start);
    const QString to = change.set.value(flow.field).toString();
    const QJsonObject after = overlay(before, {change});
    for (const Transition &step : flow.transitions) {
        if (from != to && step.to == to && isFor(step, after))
            out.insert(out.end(), step.waitsFor.begin(), step.waitsFor.end());
    }
    return out;
}

Status checkWait(const WaitsFor &wait, const KindSchema &child, const std::vector<QJsonObject> &children, const QString &to)
{
    if (!child.workflow)
        return {};
    const auto counts = [](const QJsonObject &fields) { return fields.value(voidField).toString().isEmpty(); };
    const auto isThere = [&](const QJsonObject &fields) {
        return wait.until.contains(fields.value(child.workflow->field).toString(child.workflow->start));
    };
    if (wait.some && std::none_of(children.begin(), children.end(), [&](const QJsonObject &each) { return counts(each) && isThere(each); }))
        return fail(ErrorCode::IllegalTransition, u"%1: wanted before %2"_s.arg(wait.kind, to));
    if (!wait.some && std::any_of(children.begin(), children.end(), [&](const QJsonObject &each) { return counts(each) && !isThere(each); }))
        return fail(ErrorCode::IllegalTransition, u"%1: open before %2"_s.arg(wait.kind, to));
    return {};
}

std::vector<NamedMember> membersNamed(const KindSchema *kind, const Change &change)
{
    std::vector<NamedMember> out;
    for (const FieldSchema &field : kind ? kind->fields : std::vector<FieldSchema>()) {
        const auto person = field.member ? parseId(change.set.value(field.name).toString()) : std::nullopt;
        if (person)
            out.push_back({field.name, *person});
    }
    return out;
}

Error notHere(const NamedMember &named)
{
    return fail(ErrorCode::NotAllowed, u"member: %1"_s.arg(named.field));
}

std::vector<Transition> possibleTransitions(const KindSchema &kind, const Roles &roles, const QJsonObject &fields, const Id &person)
{
    std::vector<Transition> out;
    if (!kind.workflow || roles.isEmpty() || !allowed(kind.editRoles, roles))
        return out;
    const QString from = fields.value(kind.workflow->field).toString(kind.workflow->start);
    for (const Transition &step : kind.workflow->transitions) {
        QJsonObject signedFields = fields;
        for (const QString &name : step.writes)
            signedFields.insert(name, toString(person)); // the step itself enters the name
        if (step.from.contains(from) && isFor(step, fields) && allowed(step.roles, roles) && !standsIn(step.notBy, fields, person)
            && (person.isNull() || isSigned(step, signedFields, person)))
            out.push_back(step);
    }
    return out;
}

} // namespace plumb
