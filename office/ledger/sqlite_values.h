// Rows of the SQLite ledger as values, and the ways to read a query: one, all, each.
#pragma once

#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "office/ledger/types.h"

namespace plumb::office::rows {

using sqlite::Statement;


#define PLUMB_DEVICE_COLUMNS \
    "id, person, name, public_key, token_hash, last_op, last_hash, revoked, generation, token_made, last_seen, " \
    "fork_seq, forks, series"
#define PLUMB_LOG_COLUMNS \
    "device, op, seq, record, scope, hash, chain, received_at, outcome, code, detail, lost, signature, bytes, seen_seq, " \
    "own_after"
#define PLUMB_RECORD_COLUMNS "id, kind, scope, seq, body, versions"
#define PLUMB_UPLOAD_COLUMNS "id, device, sha256, length, offset, expires, metadata, concat"
#define PLUMB_MEMBERSHIP_QUERY                                                                                \
    "SELECT id, json_extract(body, '$.person'), json_extract(body, '$.scope'), json_extract(body, '$.role') " \
    "FROM record WHERE company = ?1 AND kind = 'membership' AND scope = 'company' "                           \
    "AND coalesce(json_extract(body, '$.void'), '') = '' "

#define PLUMB_CLOCKS_DUE_QUERY "SELECT complaint, fresh FROM clock_due WHERE company = ?1 AND due_at <= ?2 ORDER BY due_at LIMIT ?3"

// Kind and field (names of the schema) stand in the statement, so that an index of that kind serves it; where
// there is none, the scope is walked.
inline QByteArray recordsWithQuery(const QString &kind, const QString &field)
{
    return QStringLiteral("SELECT " PLUMB_RECORD_COLUMNS " FROM record WHERE company = ?1 AND scope = ?2 "
                          "AND kind = '%1' AND json_extract(body, '$.%2') = ?3").arg(kind, field).toUtf8();
}

inline Id idIn(const Statement &row, int column)
{
    return idFromBytes(row.bytes(column)).value_or(Id());
}

inline Result<Device> deviceIn(const Statement &row)
{
    return Device{idIn(row, 0), idIn(row, 1), row.text(2), row.bytes(3), row.bytes(4), row.integer(5),
                  row.bytes(6).toHex(), row.integer(7) != 0, row.integer(8), fromMillis(row.integer(9)),
                  fromMillis(row.integer(10)), row.integer(11), row.integer(12), row.integer(13)};
}

inline Result<InviteRow> inviteIn(const Statement &row)
{
    InviteRow invite{row.bytes(0), idIn(row, 1), fromMillis(row.integer(2)), {}, 0};
    if (!row.isNull(3))
        invite.usedBy = idIn(row, 3);
    invite.generation = row.integer(4);
    return invite;
}

inline Result<Membership> membershipIn(const Statement &row)
{
    return Membership{idIn(row, 0), parseId(row.text(1)).value_or(Id()), row.text(2), row.text(3)};
}

inline Result<OfficeRecord> recordIn(const Statement &row)
{
    PLUMB_ASSIGN(QJsonObject fields, parseObject(row.bytes(4)));
    PLUMB_ASSIGN(FieldVersions versions, FieldVersions::fromOfficeJson(row.bytes(5)));
    return OfficeRecord{Record{idIn(row, 0), row.text(1), row.text(2), fields}, versions, row.integer(3)};
}

inline Result<LogEntry> logIn(const Statement &row)
{
    using Outcome = wire::ChangeAnswer::Outcome;
    LogEntry entry{idIn(row, 0), row.integer(1), row.integer(2), idIn(row, 3), row.text(4), row.bytes(13),
                   row.bytes(5).toHex(), row.bytes(6).toHex(), fromMillis(row.integer(7)), row.bytes(12), {}, row.integer(15)};
    const QByteArray outcome = row.bytes(8);
    for (Outcome known : {Outcome::Applied, Outcome::Merged, Outcome::Conflicted, Outcome::Unchanged, Outcome::Refused}) {
        if (wire::outcomeName(known) == outcome)
            entry.answer.outcome = known;
    }
    if (!row.isNull(14))
        entry.seenSeq = row.integer(14);
    entry.answer.op = entry.op;
    entry.answer.seq = entry.seq;
    entry.answer.code = row.text(9);
    entry.answer.detail = row.text(10);
    PLUMB_ASSIGN(const QJsonArray lost, parseArray(row.bytes(11)));
    for (const QJsonValue &field : lost)
        entry.answer.lostFields.append(field.toString());
    return entry;
}

// device, op, state, at, person, seq from `first` on; nullopt where there is none.
inline std::optional<ReviewRow> reviewIn(const Statement &row, int first)
{
    if (row.isNull(first))
        return std::nullopt;
    return ReviewRow{idIn(row, first), row.integer(first + 1), row.text(first + 2), fromMillis(row.integer(first + 3)),
                     row.text(first + 4), row.integer(first + 5)};
}

inline Result<BlobRow> blobIn(const Statement &row)
{
    return BlobRow{row.bytes(0).toHex(), row.integer(1), idIn(row, 2), fromMillis(row.integer(3))};
}

inline Result<UploadRow> uploadIn(const Statement &row)
{
    return UploadRow{row.bytes(0).toHex(), idIn(row, 1), row.bytes(2).toHex(), row.integer(3), row.integer(4),
                     fromMillis(row.integer(5)), row.bytes(6), row.bytes(7)};
}

inline ScopeRow scopeIn(const Statement &row)
{
    return ScopeRow{row.integer(1), row.bytes(2).toHex(), row.integer(3), quint64(row.integer(4))};
}

inline wire::RecordLine lineIn(const Statement &row)
{
    return wire::RecordLine{row.integer(0), idIn(row, 1), row.text(2), row.text(3), row.bytes(4), row.bytes(5)};
}

// The first row, made into a value; nullopt where there is none.
template <typename Read>
auto one(Statement &query, Read read) -> Result<std::optional<std::decay_t<decltype(*read(query))>>>
{
    using Value = std::decay_t<decltype(*read(query))>;
    PLUMB_ASSIGN(const bool found, query.step());
    if (!found)
        return std::optional<Value>();
    PLUMB_ASSIGN(Value value, read(query));
    query.reset();
    return std::optional<Value>(std::move(value));
}

template <typename Read, typename Visit>
Status each(Statement &query, Read read, const Visit &visit)
{
    for (;;) {
        PLUMB_ASSIGN(const bool found, query.step());
        if (!found)
            return {};
        auto value = read(query);
        if (!value.ok())
            return value.error();
        PLUMB_TRY(visit(*value));
    }
}

template <typename Read>
auto all(Statement &query, Read read) -> Result<std::vector<std::decay_t<decltype(*read(query))>>>
{
    using Value = std::decay_t<decltype(*read(query))>;
    std::vector<Value> values;
    PLUMB_TRY(each(query, read, [&values](Value &value) -> Status {
        values.push_back(std::move(value));
        return {};
    }));
    return values;
}

} // namespace plumb::office::rows
