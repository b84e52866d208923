#include "app/store/writer.h"

#include "app/core/json.h"
#include "app/model/merge.h"
#include "app/model/rules.h"
#include "app/model/seal.h"
#include "app/sqlite/sqlite.h"
#include "app/store/blobs.h"
#include "app/store/device.h"
#include "app/store/indexes.h"
#include "app/store/kept_values.h"
#include "app/store/list_query.h"

#include <algorithm>

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {


// What of `set` is new: an autosave repeats values that are there already.
QJsonObject news(const QJsonObject &set, const QJsonObject &shown)
{
    QJsonObject out;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QJsonValue current = shown.value(it.key());
        const bool cleared = it->isNull() && current.isUndefined();
        if (!cleared && current != it.value())
            out.insert(it.key(), it.value());
    }
    return out;
}

// A record whole, with what is set now: for an office that does not have it.
QJsonObject overlaid(QJsonObject fields, const QJsonObject &set)
{
    for (auto it = set.begin(); it != set.end(); ++it) {
        if (it->isNull())
            fields.remove(it.key());
        else
            fields.insert(it.key(), it.value());
    }
    return fields;
}

// One change per record and action: later edits of the same record go on top of earlier ones.
std::vector<Edit> oneEditPerRecord(const std::vector<Edit> &edits)
{
    std::vector<Edit> out;
    for (const Edit &edit : edits) {
        const auto same = std::find_if(out.begin(), out.end(), [&](const Edit &e) { return e.record == edit.record; });
        if (same == out.end()) {
            out.push_back(edit);
            continue;
        }
        for (auto it = edit.set.begin(); it != edit.set.end(); ++it)
            same->set.insert(it.key(), it.value());
    }
    return out;
}

} // namespace

Writer::Writer(sqlite::Database &database, const Schema &schema, const Clock &clock, Random &random, Notices &notices)
    : m_database(database), m_schema(schema), m_clock(clock), m_random(random), m_notices(notices),
      m_records(database, schema), m_outbox(database)
{
}

Status Writer::load()
{
    PLUMB_ASSIGN(m_identity, readIdentity(m_database));
    return {};
}

Status Writer::setIdentity(const Identity &identity)
{
    // The chain of changes belongs to one device: nobody else continues it.
    PLUMB_ASSIGN(const ChainHead head, m_outbox.head());
    if (m_identity && m_identity->device != identity.device && head.op > 0)
        return fail(ErrorCode::NotAllowed, u"this file holds the changes of another device"_s);
    PLUMB_TRY(writeIdentity(m_database, identity));
    return load();
}

Status Writer::save(const Save &save)
{
    if (!m_identity && !save.edits.empty())
        return fail(ErrorCode::NotAllowed, u"this device has not joined an office"_s);
    if (save.edits.size() > std::size_t(wire::maxPushChanges))
        return fail(ErrorCode::TooLarge, u"%1 records in one action"_s.arg(save.edits.size()));
    const Moment at = save.at == Moment{} ? m_clock.now() : save.at;

    HashCheck hashes(save.blobs); // runs beside what follows
    sqlite::Transaction transaction(m_database);
    PLUMB_TRY(transaction.begun());
    for (const NewBlob &blob : save.blobs)
        PLUMB_TRY(Blobs(m_database).capture(blob, at));
    std::vector<Step> steps;
    for (const Edit &edit : oneEditPerRecord(save.edits)) {
        PLUMB_ASSIGN(const std::optional<Edit> wanted, amended(edit, save, at));
        if (!wanted)
            continue;
        PLUMB_ASSIGN(std::optional<Step> step, prepare(*wanted, at));
        if (step)
            steps.push_back(std::move(*step));
    }
    PLUMB_ASSIGN(ChainHead head, m_outbox.head()); // not remembered: a fork numbers changes anew
    PLUMB_TRY(chain(steps, head));
    Notices notices;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        PLUMB_TRY(checkWaiting(steps[i]));
        PLUMB_TRY(checkMembers(steps[i]));
        PLUMB_TRY(write(steps[i]));
        PLUMB_TRY(Numbers(m_database).noteUsed(steps[i].row.kind, steps[i].change.set));
        const QByteArray replaced = canonicalJson(replacedBetween(steps[i].before.value_or(QJsonObject()), steps[i].row.fields));
        PLUMB_TRY(m_outbox.append(steps[i].change, m_encoded[i].first, m_encoded[i].second, replaced));
        PLUMB_TRY(m_outbox.markMended(steps[i].change));
        noteChange(notices, steps[i].row.kind, steps[i].row.scope, steps[i].row.id);
    }
    if (!save.finishesDraft.isEmpty())
        PLUMB_TRY(Drafts(m_database).drop(save.finishesDraft));
    PLUMB_TRY(hashes.status());
    PLUMB_TRY(transaction.commit());
    append(m_notices, notices);
    return {};
}

Result<TakenNumber> Writer::takeNumber(const QString &kind, Moment calledAt, QDate day)
{
    if (!m_identity)
        return fail(ErrorCode::NotAllowed, u"this device has not joined an office"_s);
    return Numbers(m_database).take(kind, calledAt, day, m_identity->device);
}

Status Writer::letBe(qint64 op)
{
    return m_outbox.letBe(op);
}

// Only this device is known to have the record: the next change brings all of it.
Result<bool> Writer::isHeld(const std::optional<RecordRow> &row) const
{
    if (!row || row->seq > 0 || row->unsent > 0)
        return false;
    auto statement = m_database.cached("SELECT 1 FROM held WHERE rid = ?");
    return statement.bind(1, row->rid).step();
}

Result<qint64> Writer::sendHeld(int most)
{
    std::vector<Save> saves;
    {
        auto rows = m_database.cached("SELECT id, kind, scope FROM held JOIN record USING (rid) ORDER BY rid LIMIT ?");
        rows.bind(1, most);
        for (;;) {
            PLUMB_ASSIGN(const bool found, rows.step());
            if (!found)
                break;
            Save save;
            save.edits.push_back({idFromBytes(rows.bytes(0)).value_or(Id()), rows.text(1), rows.text(2), {}});
            saves.push_back(std::move(save));
        }
    }
    qint64 sent = 0;
    for (const Save &one : saves) { // each for itself: what this person may not write holds up nothing else
        const Status saved = save(one);
        if (!saved && (saved.error().code == ErrorCode::DiskFull || saved.error().code == ErrorCode::Storage))
            return saved.error();
        sent += saved ? 1 : 0;
    }
    return sent;
}

Result<std::optional<Writer::Step>> Writer::prepare(const Edit &edit, Moment at)
{
    if (edit.record.isNull() || edit.kind.isEmpty() || !scope::isValid(edit.scope))
        return fail(ErrorCode::InvalidValue, u"a save needs record, kind and scope"_s);
    PLUMB_ASSIGN(const std::optional<RecordRow> current, m_records.find(edit.record));

    Step step;
    step.row = current.value_or(RecordRow{0, edit.record, edit.kind, edit.scope, 0, 0, "{}", {}});
    if (current)
        step.before = current->fields;
    Change &change = step.change;
    PLUMB_ASSIGN(step.wasHeld, isHeld(current));
    change.set = step.wasHeld ? overlaid(step.row.fields, edit.set) : news(edit.set, step.row.fields);
    if (step.wasHeld)
        step.row.versions = "{}"; // of an office that is no more
    if (change.set.isEmpty() && current)
        return std::optional<Step>(); // everything is so already
    if (change.set.isEmpty())
        return fail(ErrorCode::InvalidValue, u"a new record without a value"_s);
    change.device = m_identity->device;
    change.author = m_identity->person;
    change.record = edit.record;
    change.kind = edit.kind;
    change.scope = edit.scope;
    change.at = at;

    PLUMB_ASSIGN(const FieldVersions versions, FieldVersions::fromDeviceJson(step.row.versions, step.row.fields));
    if (current && current->unsent > 0) {
        PLUMB_ASSIGN(step.shadow, m_records.shadow(current->rid));
    } else if (current && !step.wasHeld) {
        step.shadow = Shadow{current->fields, {}}; // the first unsent change: what is shown is the office's
    }
    step.shadowIsNews = step.shadow && current->unsent == 0;
    auto base = baseFor(m_schema.kind(edit.kind), versions, change.set, step.row.seq);
    if (current && current->seq == 0) { // known from an epoch before: its numbers hold up to where this one began
        PLUMB_ASSIGN(const ReplicaRow replica, readReplica(m_database));
        for (qint64 &seen : base)
            seen = std::min(seen, replica.epochSeq);
    }
    for (const QString &field : change.set.keys()) {
        // A field edited again is still based on what its author saw the first time.
        const qint64 seen = step.shadow ? step.shadow->base.value(field, base.value(field)) : base.value(field);
        if (seen > 0)
            change.base.insert(field, seen);
        if (step.shadow && !step.shadow->base.contains(field)) {
            step.shadow->base.insert(field, seen);
            step.shadowIsNews = true;
        }
    }
    PLUMB_TRY(judge(step));
    step.row.fields = overlay(step.row.fields, {change});
    ++step.row.unsent;
    return std::optional<Step>(std::move(step));
}

Result<bool> Writer::isSealedNow(const KindSchema *kind, const Record *current, const QJsonObject &set) const
{
    if (current && isSealed(kind, current->fields))
        return true;
    for (const Id &id : sealingRecords(kind, current, set)) {
        PLUMB_ASSIGN(const std::optional<RecordRow> sealing, m_records.find(id));
        if (sealing && isSealed(m_schema.kind(sealing->kind), sealing->fields))
            return true;
    }
    return false;
}

Result<std::optional<Edit>> Writer::amended(const Edit &edit, const Save &save, Moment at)
{
    const KindSchema *kind = m_schema.kind(edit.kind);
    if (!kind || (!kind->sealedWhen && kind->sealedWith.isEmpty()))
        return std::optional(edit);
    PLUMB_ASSIGN(const std::optional<RecordRow> row, m_records.find(edit.record));
    std::optional<Record> current;
    if (row)
        current = Record{row->id, row->kind, row->scope, row->fields};
    PLUMB_ASSIGN(const bool sealed, isSealedNow(kind, current ? &*current : nullptr, edit.set));
    if (!sealed)
        return std::optional(edit);
    if (!current)
        return fail(ErrorCode::Sealed, u"%1: signed already"_s.arg(kind->sealedWith));
    Change change;
    change.record = edit.record;
    change.kind = edit.kind;
    change.scope = edit.scope;
    change.set = edit.set;
    PLUMB_TRY(judge(change, &*current)); // who may not change it may not amend it either
    auto fields = amendmentOf(*current, edit.set, m_identity->person, at, save.reason);
    if (!fields)
        return std::optional<Edit>();
    return std::optional(Edit{newId(m_clock, m_random), amendmentKind, edit.scope, std::move(*fields)});
}

Status Writer::judge(const Step &step) const
{
    std::optional<Record> current;
    if (step.before)
        current = Record{step.row.id, step.row.kind, step.row.scope, *step.before};
    return judge(step.change, current ? &*current : nullptr);
}

Status Writer::judge(const Change &change, const Record *current) const
{
    PLUMB_ASSIGN(const std::optional<Roles> roles, rolesIn(m_database, change.scope));
    if (!roles)
        return fail(ErrorCode::NotAllowed, u"scope %1 was not granted"_s.arg(change.scope));
    return checkChange(m_schema.kind(change.kind), *roles, current, change);
}

Status Writer::checkWaiting(const Step &step) const
{
    const KindSchema *kind = m_schema.kind(step.row.kind);
    if (!kind || !step.before)
        return {};
    for (const WaitsFor &wait : waitsOf(*kind, *step.before, step.change)) {
        const KindSchema *child = m_schema.kind(wait.kind);
        ListQuery ofThis;
        ofThis.kind = wait.kind;
        ofThis.scope = step.row.scope;
        ofThis.where = {{wait.field, toString(step.row.id)}};
        const ListSql sql = rowsSql(m_schema, ofThis, "json(body)");
        PLUMB_ASSIGN(auto children, m_database.prepare(sql.sql));
        sql.bind(children);
        std::vector<QJsonObject> known;
        for (;;) {
            PLUMB_ASSIGN(const bool found, children.step());
            if (!found)
                break;
            PLUMB_ASSIGN(const QJsonObject fields, parseObject(children.bytes(0)));
            known.push_back(fields);
        }
        if (child)
            PLUMB_TRY(checkWait(wait, *child, known, step.change.set.value(kind->workflow->field).toString()));
    }
    return {};
}

// By the memberships this device knows; of whom it knows none, the office says.
Status Writer::checkMembers(const Step &step) const
{
    for (const NamedMember &named : membersNamed(m_schema.kind(step.row.kind), step.change)) {
        ListQuery memberships;
        memberships.kind = u"membership"_s;
        memberships.where = {{u"person"_s, toString(named.person)}};
        const ListSql sql = rowsSql(m_schema, memberships, fieldExpression(u"scope"_s));
        PLUMB_ASSIGN(auto known, m_database.prepare(sql.sql));
        sql.bind(known);
        bool any = false, here = false;
        for (;;) {
            PLUMB_ASSIGN(const bool found, known.step());
            if (!found)
                break;
            any = true;
            here = here || known.text(0) == step.row.scope;
        }
        if (any && !here)
            return notHere(named);
    }
    return {};
}

// Numbers, stamps and hashes: each change continues the one before it.
Status Writer::chain(std::vector<Step> &steps, ChainHead &head)
{
    HybridClock hybrid(m_clock, head.hlc);
    m_encoded.clear();
    qsizetype total = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        Change &change = steps[i].change;
        change.op = head.op + 1;
        change.hlc = hybrid.tick();
        change.prev = head.hash;
        change.salt = m_random.bytes(saltBytes);
        change.id = changeIdOf(change.hlc, change.salt);
        change.more = i + 1 < steps.size();
        QByteArray bytes = encodeChange(change);
        total += bytes.size();
        if (bytes.size() > maxChangeBytes || total > wire::maxPushBytes)
            return fail(ErrorCode::TooLarge, u"%1 bytes in one action"_s.arg(total));
        QByteArray hash = changeHash(change);
        head = {change.op, hash, change.hlc};
        m_encoded.emplace_back(std::move(bytes), std::move(hash));
    }
    return {};
}

Status Writer::write(Step &step)
{
    const QJsonObject *before = step.before ? &*step.before : nullptr;
    PLUMB_TRY(m_records.write(step.row, before, Cause{step.change.op, 0, step.change.at}));
    if (step.wasHeld)
        PLUMB_TRY(m_database.cached("DELETE FROM held WHERE rid = ?").bind(1, step.row.rid).run());
    if (step.shadow && step.shadowIsNews)
        PLUMB_TRY(m_records.writeShadow(step.row.rid, *step.shadow));
    return {};
}

} // namespace plumb::store
