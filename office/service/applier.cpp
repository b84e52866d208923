#include "office/service/applier.h"

#include "app/core/json.h"
#include "app/model/seal.h"
#include "office/service/blobs.h"
#include "office/service/grants.h"
#include "office/service/unique.h"
#include "office/service/waiting.h"

namespace plumb::office {

bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::InvalidValue || error.code == ErrorCode::NotAllowed || error.code == ErrorCode::IllegalTransition
        || error.code == ErrorCode::TooLarge;
}

using namespace Qt::StringLiterals;
using Outcome = wire::ChangeAnswer::Outcome;

namespace {

constexpr int longestDetail = 400; // the wire allows 500

const Roles officeRoles{u"office"_s};
// Name what the office writes because of a change: the same change always gives the same id (RFC 9562,
// version 5), also after the office was restored from a backup.
const QUuid conflictNamespace(0x6c1f2a58, 0x52b7, 0x4c0e, 0x9d, 0x31, 0x70, 0x2e, 0x5a, 0x84, 0x1b, 0xc6);
const QUuid amendmentNamespace(0x2b9d4c17, 0x8e03, 0x4f6a, 0xa5, 0x52, 0x1d, 0x90, 0x3c, 0x7e, 0x64, 0xb8);

// Not the change's id: that one a device chooses, and could choose twice.
QByteArray nameOf(const Change &change)
{
    return toBytes(change.device) + QByteArray::number(change.op);
}

Outcome outcomeOf(MergeStatus status)
{
    switch (status) {
    case MergeStatus::Applied: return Outcome::Applied;
    case MergeStatus::Merged: return Outcome::Merged;
    case MergeStatus::Conflicted: return Outcome::Conflicted;
    case MergeStatus::Unchanged: return Outcome::Unchanged;
    }
    return Outcome::Applied;
}

wire::ChangeAnswer refusal(qint64 op, const Error &why)
{
    wire::ChangeAnswer answer;
    answer.op = op;
    answer.outcome = Outcome::Refused;
    answer.code = errorName(why.code);
    answer.detail = why.detail.left(longestDetail);
    return answer;
}

// What must hold for every kind, known or not.
Status checkIdentity(const Record *current, const Change &change)
{
    if (change.set.isEmpty())
        return fail(ErrorCode::InvalidValue, u"set: empty"_s);
    if (current && (current->scope != change.scope || current->kind != change.kind))
        return fail(ErrorCode::InvalidValue, u"record: this id belongs to another record"_s);
    return {};
}

} // namespace

Applier::Applier(LedgerWriter &ledger, const Schema &schema, const OfficeKey &key, Random &random, const Tuning &tuning,
                 Moment now)
    : m_ledger(ledger), m_schema(schema), m_key(key), m_random(random), m_tuning(tuning), m_now(now)
{
}

LogEntry Applier::entryFor(const Received &received) const
{
    LogEntry entry;
    entry.device = received.change.device;
    entry.op = received.change.op;
    entry.record = received.change.record;
    entry.scope = received.change.scope;
    entry.bytes = received.bytes;
    entry.hash = received.hash;
    entry.receivedAt = m_now;
    entry.signature = received.signature;
    entry.seenSeq = received.seenSeq;
    entry.ownAfter = received.ownAfter;
    return entry;
}

Status Applier::applyAction(const Device &device, const std::vector<Received> &action,
                            std::vector<wire::ChangeAnswer> &answers)
{
    if (action.size() == 1)
        return applyAlone(device, action.front(), answers);
    PLUMB_TRY(m_ledger.beginAction());
    std::vector<wire::ChangeAnswer> verdicts;
    std::optional<Error> refused;
    qint64 refusedOp = 0;
    for (const Received &received : action) {
        PLUMB_ASSIGN(const Verdict verdict, applyFromDevice(device, received));
        if (!verdict.ok()) {
            refused = verdict.error();
            refusedOp = received.change.op;
            break;
        }
        verdicts.push_back(*verdict);
    }
    if (!refused) {
        answers.insert(answers.end(), verdicts.begin(), verdicts.end());
        return m_ledger.keepAction();
    }
    PLUMB_TRY(m_ledger.dropAction());
    m_roles.clear();
    for (const Received &received : action) {
        Error why = *refused;
        if (received.change.op != refusedOp)
            why.detail = u"refused together with op %1: %2"_s.arg(refusedOp).arg(why.detail);
        PLUMB_TRY(keepRefused(received, why, answers));
    }
    return {};
}

// One change by itself is refused before anything of it is written, so there is nothing to undo and no
// savepoint to pay for; except where it brings conflicts, which may still be refused.
Status Applier::applyAlone(const Device &device, const Received &received, std::vector<wire::ChangeAnswer> &answers)
{
    m_alone = true;
    PLUMB_ASSIGN(const Verdict verdict, applyFromDevice(device, received));
    m_alone = false;
    if (std::exchange(m_begunLate, false))
        PLUMB_TRY(verdict.ok() ? m_ledger.keepAction() : m_ledger.dropAction());
    if (verdict.ok()) {
        answers.push_back(*verdict);
        return {};
    }
    m_roles.clear();
    return keepRefused(received, verdict.error(), answers);
}

Status Applier::beginLate()
{
    if (!m_alone || m_begunLate)
        return {};
    m_begunLate = true;
    return m_ledger.beginAction();
}

Status Applier::keepRefused(const Received &received, const Error &why, std::vector<wire::ChangeAnswer> &answers)
{
    LogEntry entry = entryFor(received);
    entry.answer = refusal(received.change.op, why);
    answers.push_back(entry.answer);
    return m_ledger.keep(entry);
}

Status Applier::keepAgain(const Received &received, const wire::ChangeAnswer &answer, std::vector<wire::ChangeAnswer> &answers)
{
    LogEntry entry = entryFor(received);
    entry.answer = answer;
    entry.answer.op = received.change.op;
    answers.push_back(entry.answer);
    return m_ledger.keep(entry);
}

Result<Roles> Applier::rolesOf(const Id &person, const QString &scope)
{
    const std::pair key(person, scope);
    if (const auto known = m_roles.constFind(key); known != m_roles.cend())
        return *known;
    PLUMB_ASSIGN(const Roles roles, rolesIn(m_ledger, person, scope));
    m_roles.insert(key, roles);
    return roles;
}

Result<Applier::Verdict> Applier::applyFromDevice(const Device &device, const Received &received)
{
    const Change &change = received.change;
    if (change.author != device.person)
        return Verdict(fail(ErrorCode::NotAllowed, u"author: not the person of this device"_s));
    if (device.revoked)
        return Verdict(fail(ErrorCode::NotAllowed, u"device: revoked"_s));
    PLUMB_ASSIGN(const Roles roles, rolesOf(change.author, change.scope));
    // Whoever is no member learns nothing about the scope, not even whether the record exists.
    if (roles.isEmpty())
        return Verdict(fail(ErrorCode::NotAllowed, u"scope: not a member"_s));
    PLUMB_ASSIGN(const Verdict verdict, applyOne(received, roles));
    // Only what this change names: an edit of a caption says nothing about a file somebody else named.
    if (verdict.ok())
        PLUMB_TRY(nameBlobs(m_ledger, device, change.scope, change.set));
    return verdict;
}

Result<Applier::Verdict> Applier::applyOne(const Received &received, const Roles &roles)
{
    const Change &change = received.change;
    PLUMB_ASSIGN(const std::optional<OfficeRecord> before, m_ledger.record(change.record));
    const Record *current = before ? &before->record : nullptr;
    if (const Status fits = checkIdentity(current, change); !fits.ok())
        return Verdict(fits.error());
    if (received.seenSeq && !before && change.kind == "conflict"_L1)
        return keepUnchanged(received); // a decision about a question that was never asked in this book
    const KindSchema *kind = m_schema.kind(change.kind);
    const std::optional<OfficeRecord> judged = before ? std::optional(disowned(*before, change.device, received.ownAfter)) : std::nullopt;
    PLUMB_ASSIGN(const QJsonObject seen, seenBy(kind, judged ? &*judged : nullptr, received));
    // Who may see what is never taken on trust from a book that is gone.
    const bool lostPast = received.seenSeq && change.kind != "membership"_L1;
    if (const Status may = checkChange(kind, roles, current, change, judged ? &judged->versions : nullptr, seen, lostPast); !may.ok())
        return Verdict(may.error());
    // What takes a look into the book: a refusal has its own code, any other error is the ledger's.
    const std::pair<Status, ErrorCode> looks[] = {{checkUnique(m_ledger, kind, current, change), ErrorCode::InvalidValue},
                                                  {checkWaiting(m_ledger, m_schema, kind, current, change), ErrorCode::IllegalTransition},
                                                  {checkMembers(m_ledger, kind, change), ErrorCode::NotAllowed},
                                                  {checkGranting(m_ledger, roles, current, change), ErrorCode::NotAllowed}};
    for (const auto &[may, refusal] : looks) {
        if (!may.ok())
            return may.error().code == refusal ? Result<Verdict>(Verdict(may.error())) : Result<Verdict>(may.error());
    }
    PLUMB_ASSIGN(const std::optional<Verdict> sealed, applySealed(received, kind, current));
    if (sealed)
        return *sealed;
    const MergeResult merged = mergeAtOffice(kind, before ? &*before : nullptr, change, m_ledger.nextSeq(), m_now, seen,
                                             received.seenSeq.has_value(), received.ownAfter);
    if (canonicalJson(merged.record.fields).size() > m_tuning.maxRecordBytes)
        return Verdict(fail(ErrorCode::TooLarge, u"record: larger than %1 bytes"_s.arg(m_tuning.maxRecordBytes)));

    LogEntry entry = entryFor(received);
    entry.answer.op = change.op;
    entry.answer.outcome = outcomeOf(merged.status);
    for (const FieldConflict &conflict : merged.conflicts) {
        if (conflict.authorLost)
            entry.answer.lostFields.append(conflict.field);
    }
    if (merged.status == MergeStatus::Unchanged) {
        PLUMB_TRY(m_ledger.keep(entry));
        return Verdict(entry.answer);
    }
    if (!merged.conflicts.empty())
        PLUMB_TRY(beginLate());
    PLUMB_TRY(m_ledger.apply(entry, before ? &*before : nullptr,
                             OfficeRecord{merged.record, merged.versions, m_ledger.nextSeq()}));
    if (change.kind == "membership"_L1)
        m_roles.clear();
    for (const FieldConflict &conflict : merged.conflicts) {
        PLUMB_ASSIGN(const Verdict written, writeConflict(change, before ? &*before : nullptr, conflict));
        if (!written.ok())
            return Verdict(written.error()); // two values that cannot be kept side by side: the later is not taken
    }
    return Verdict(entry.answer);
}

Result<Applier::Verdict> Applier::keepUnchanged(const Received &received)
{
    LogEntry entry = entryFor(received);
    entry.answer.op = received.change.op;
    entry.answer.outcome = Outcome::Unchanged;
    PLUMB_TRY(m_ledger.keep(entry));
    return Verdict(entry.answer);
}

// The record's changes once more; only where somebody else was there in between.
Result<Replay> Applier::pastOf(const Id &record)
{
    Replay replay(m_schema);
    PLUMB_TRY(m_ledger.eachChangeOfRecord(record, [&](const LogEntry &entry) { return replay.add(entry); }));
    return replay;
}

Result<QJsonObject> Applier::seenBy(const KindSchema *kind, const OfficeRecord *before, const Received &received)
{
    const Change &change = received.change;
    std::optional<Replay> replay;
    const auto past = [&]() -> Result<const Replay *> {
        if (!replay) {
            PLUMB_ASSIGN(replay, pastOf(change.record));
        }
        return &*replay;
    };
    using Known = Result<std::optional<QJsonObject>>;
    return seenValues(kind, before, change, received.ownAfter,
                      {[&](qint64 seq) -> Known {
                           PLUMB_ASSIGN(const Replay *known, past());
                           return known->stateAt(seq);
                       },
                       [&](qint64 seq) -> Known {
                           PLUMB_ASSIGN(const Replay *known, past());
                           return known->setAt(seq);
                       },
                       [&](const Id &device, qint64 after) -> Result<QJsonObject> {
                           PLUMB_ASSIGN(const Replay *known, past());
                           return known->ownAfter(device, after);
                       }});
}

Result<bool> Applier::isSealedNow(const KindSchema *kind, const Record *current, const Change &change)
{
    if (current && isSealed(kind, current->fields))
        return true;
    for (const Id &id : sealingRecords(kind, current, change.set)) {
        PLUMB_ASSIGN(const std::optional<OfficeRecord> sealing, m_ledger.record(id));
        if (sealing && sealing->record.scope == change.scope
            && isSealed(m_schema.kind(sealing->record.kind), sealing->record.fields))
            return true;
    }
    return false;
}

Result<std::optional<Applier::Verdict>> Applier::applySealed(const Received &received, const KindSchema *kind,
                                                             const Record *current)
{
    const Change &change = received.change;
    PLUMB_ASSIGN(const bool sealed, isSealedNow(kind, current, change));
    if (!sealed)
        return std::optional<Verdict>();
    if (!current) // a new part of something signed: there is nothing yet that could be amended
        return std::optional(Verdict(fail(ErrorCode::Sealed, u"%1: signed already"_s.arg(kind->sealedWith))));
    LogEntry entry = entryFor(received);
    entry.answer.op = change.op;
    entry.answer.outcome = Outcome::Unchanged;
    if (auto fields = amendmentOf(*current, change.set, change.author, change.at)) {
        const OwnChange own{QUuid::createUuidV5(amendmentNamespace, nameOf(change)), amendmentKind, change.scope,
                            change.author, std::move(*fields)};
        PLUMB_ASSIGN(const Verdict written, writeOwn(own, officeRoles));
        if (!written.ok())
            return std::optional(written);
        entry.answer.outcome = Outcome::Merged;
        entry.answer.code = errorName(ErrorCode::Sealed);
        entry.answer.detail = u"amendment %1"_s.arg(toString(own.record));
    }
    PLUMB_TRY(m_ledger.keep(entry));
    return std::optional(Verdict(entry.answer));
}

// One conflict between this device and a certain value, however often the person typed on: the newest
// of their values is the one to decide about. The others stay in the history.
Result<Id> Applier::conflictId(const Change &change, const OfficeRecord *before, const FieldConflict &conflict)
{
    const QByteArray field = conflict.field.toUtf8();
    const QByteArray once = nameOf(change) + field;
    if (!conflict.authorLost || !before)
        return Id(QUuid::createUuidV5(conflictNamespace, once));
    const QByteArray pair = toBytes(change.record) + toBytes(change.device)
        + QByteArray::number(before->versions.seqOf(conflict.field)) + field;
    const Id id = QUuid::createUuidV5(conflictNamespace, pair);
    PLUMB_ASSIGN(const std::optional<OfficeRecord> known, m_ledger.record(id));
    const bool open = !known || known->record.fields.value("state"_L1).toString() == "open"_L1;
    return open ? id : Id(QUuid::createUuidV5(conflictNamespace, once));
}

Result<Applier::Verdict> Applier::writeConflict(const Change &change, const OfficeRecord *before, const FieldConflict &conflict)
{
    PLUMB_ASSIGN(const Id id, conflictId(change, before, conflict));
    OwnChange own{id, u"conflict"_s, change.scope, change.author,
                  {{u"about"_s, toString(change.record)},
                   {u"about_kind"_s, change.kind},
                   {u"field"_s, conflict.field},
                   {u"state"_s, u"open"_s}}};
    if (!conflict.group.isEmpty())
        own.set.insert(u"group"_s, conflict.group);
    if (!conflict.kept.isUndefined())
        own.set.insert(u"kept"_s, conflict.kept);
    if (!conflict.lost.isUndefined())
        own.set.insert(u"lost"_s, conflict.lost);
    const auto sign = [&own](const QString &side, const Change &by) {
        own.set.insert(side + u"_by"_s, toString(by.author));
        own.set.insert(side + u"_at"_s, toIso(by.at));
    };
    sign(conflict.authorLost ? u"lost"_s : u"kept"_s, change);
    // The other side: whoever set the field last, or, where there was no such field, the record.
    if (before) {
        const qint64 field = before->versions.seqOf(conflict.field);
        PLUMB_ASSIGN(const auto other, m_ledger.logAt(field > 0 ? field : before->seq));
        if (other) {
            PLUMB_ASSIGN(const Change by, decodeChange(other->bytes));
            sign(conflict.authorLost ? u"kept"_s : u"lost"_s, by);
        }
    }
    return writeOwn(own, officeRoles);
}

Status Applier::write(const OwnChange &own, const Roles &roles)
{
    PLUMB_ASSIGN(const Verdict verdict, writeOwn(own, roles));
    return verdict.ok() ? Status() : Status(verdict.error());
}

Result<Applier::Verdict> Applier::writeOwn(const OwnChange &own, const Roles &roles)
{
    PLUMB_ASSIGN(const Company company, m_ledger.company());
    PLUMB_ASSIGN(const std::optional<Device> office, m_ledger.device(company.officeDevice));
    if (!office)
        return fail(ErrorCode::Storage, u"the ledger lacks the office's own device"_s);
    Received received;
    Change &change = received.change;
    change.device = office->id;
    change.op = office->lastOp + 1;
    change.record = own.record;
    change.kind = own.kind;
    change.scope = own.scope;
    change.author = own.author;
    change.at = own.at.value_or(m_now);
    change.base = own.base;
    change.hlc = Hlc::at(m_now);
    change.set = own.set;
    change.prev = office->lastHash;
    change.salt = m_random.bytes(saltBytes);
    change.id = changeIdOf(change.hlc, change.salt);
    received.bytes = encodeChange(change);
    if (received.bytes.size() > maxChangeBytes)
        return Verdict(fail(ErrorCode::TooLarge, u"%1 of %2 bytes"_s.arg(own.kind).arg(received.bytes.size())));
    received.hash = changeHash(change);
    received.signature = crypto::sign(received.hash, m_key.key.secret);
    return applyOne(received, roles);
}

} // namespace plumb::office
