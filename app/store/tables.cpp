#include "app/store/tables.h"

#include "app/sqlite/sqlite.h"

namespace plumb::store {

using namespace Qt::StringLiterals;

namespace {

// Rowid tables throughout, with integer keys: rows go in at the end, and a damaged file can be
// walked by number (rescue.h).
constexpr const char *foundation = R"sql(
-- What the person sees: the office's view with unsent changes on top. seq and ver are always the
-- office's; unsent counts the changes it has not answered.
CREATE TABLE record (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    unsent INTEGER NOT NULL,
    void INTEGER NOT NULL,
    body BLOB NOT NULL,
    ver TEXT NOT NULL
) STRICT;
CREATE INDEX record_by_kind ON record(kind, id, void);
CREATE INDEX record_by_scope ON record(scope, kind, id, void);

-- The office's view, only of records with unsent changes that the office knows. base: for each
-- field with an unsent change, the version its author saw first.
CREATE TABLE shadow (
    rid INTEGER PRIMARY KEY REFERENCES record(rid) ON DELETE CASCADE,
    body TEXT NOT NULL,
    base TEXT NOT NULL
) STRICT;

-- This device's changes by running number. state: 0 unsent, 1 acknowledged, 2 set apart (its scope
-- was taken away: told as refused, delivered all the same, because numbers have no gaps).
-- replaced: the values that were there before; moves to history with the row's end.
CREATE TABLE outbox (
    op INTEGER PRIMARY KEY,
    change BLOB NOT NULL,
    hash TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    more INTEGER NOT NULL,
    state INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    replaced TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_unsent ON outbox(record) WHERE state = 0;

CREATE TABLE refused (
    op INTEGER PRIMARY KEY,
    change BLOB NOT NULL,
    hash TEXT NOT NULL,
    hlc INTEGER NOT NULL,
    record BLOB NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    more INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    mended INTEGER NOT NULL
) STRICT;
CREATE INDEX refused_open ON refused(record) WHERE mended = 0;

-- state: 0 captured, 1 sending, 2 confirmed, 3 remote (BlobState).
CREATE TABLE blob (
    bid INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    state INTEGER NOT NULL,
    here INTEGER NOT NULL,
    sent INTEGER NOT NULL,
    fetched INTEGER NOT NULL,
    upload_url TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX blob_to_send ON blob(size) WHERE state < 2;
CREATE INDEX blob_to_fetch ON blob(bid) WHERE here = 0;

-- piece = bid * 1048576 + number of the piece.
CREATE TABLE blob_piece (
    piece INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE blob_use (
    bid INTEGER NOT NULL REFERENCES blob(bid),
    rid INTEGER NOT NULL REFERENCES record(rid) ON DELETE CASCADE,
    PRIMARY KEY (rid, bid)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_use_by_blob ON blob_use(bid);

-- What a change replaced: of one's own by op (once it has left the outbox), of the office's by seq.
CREATE TABLE history (
    hid INTEGER PRIMARY KEY,
    rid INTEGER NOT NULL REFERENCES record(rid) ON DELETE CASCADE,
    op INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    replaced TEXT NOT NULL
) STRICT;
CREATE INDEX history_of_record ON history(rid);

CREATE TABLE scope (
    sid INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    roles TEXT NOT NULL,
    head TEXT NOT NULL,
    rows INTEGER NOT NULL,
    checksum TEXT NOT NULL,
    catch_up INTEGER
) STRICT;

CREATE TABLE draft (
    did INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
    nid INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    device BLOB NOT NULL,
    person BLOB NOT NULL,
    person_name TEXT NOT NULL,
    company BLOB NOT NULL,
    company_name TEXT NOT NULL,
    office_url TEXT NOT NULL,
    office_fingerprint TEXT NOT NULL,
    office_public_key BLOB NOT NULL,
    token TEXT NOT NULL,
    signing_secret BLOB NOT NULL
) STRICT;

-- Where replication stands. answered: every op up to it has its answer.
CREATE TABLE replica (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL,
    cursor INTEGER NOT NULL,
    grants_tag TEXT NOT NULL,
    answered INTEGER NOT NULL,
    backup_seq INTEGER NOT NULL,
    last_success INTEGER NOT NULL,
    clock_offset INTEGER NOT NULL
) STRICT;
INSERT INTO replica VALUES (1, '', 0, '', 0, 0, 0, 0);

-- Words come segmented and folded (search_text.h); rowid = record.rid.
CREATE VIRTUAL TABLE search USING fts5(words, content='', contentless_delete=1, tokenize='ascii');
)sql";

constexpr const char *trust = R"sql(
-- How a scope stands. head, head_seq, rows, checksum: as the office told last, signed by it. own_*: what
-- is here of this epoch, counted along (null: to be counted). off: they differed when last compared;
-- repairs: repairs in a row that did not help. suspended: no longer granted, but nobody said that it was
-- taken away. log_*: how far its history is verified; log_broken: it stopped at something that does not fit.
ALTER TABLE scope ADD COLUMN head_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN own_rows INTEGER;
ALTER TABLE scope ADD COLUMN own_sum INTEGER;
ALTER TABLE scope ADD COLUMN off INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN repairs INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN log_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE scope ADD COLUMN log_chain TEXT NOT NULL
    DEFAULT '0000000000000000000000000000000000000000000000000000000000000000';
ALTER TABLE scope ADD COLUMN log_broken INTEGER NOT NULL DEFAULT 0;

-- Heads the office told that the verified history has not reached yet.
CREATE TABLE head (
    sid INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    chain TEXT NOT NULL,
    PRIMARY KEY (sid, seq)
) STRICT, WITHOUT ROWID;

-- Those of epochs before: evidence, no longer compared.
CREATE TABLE head_before (
    hid INTEGER PRIMARY KEY,
    epoch TEXT NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;

-- 1: everything of a restored office is being fetched.
ALTER TABLE replica ADD COLUMN settling INTEGER NOT NULL DEFAULT 0;
-- Where the office's present epoch began. seen_seq, of changes made before it: of the present book their
-- author had seen what is up to this sequence (null: made in this epoch).
ALTER TABLE replica ADD COLUMN epoch_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN seen_seq INTEGER;
ALTER TABLE refused ADD COLUMN seen_seq INTEGER;

-- Records that only this device is known to have: a restored office does not know them, and they are
-- not this device's own to send again.
CREATE TABLE held (
    rid INTEGER PRIMARY KEY REFERENCES record(rid) ON DELETE CASCADE
) STRICT;

-- Copies of what a repair removed, and the question before very many are.
CREATE TABLE removed (
    mid INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE removal (
    qid INTEGER PRIMARY KEY,
    scope TEXT NOT NULL UNIQUE,
    count INTEGER NOT NULL,
    of_count INTEGER NOT NULL,
    decision INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE finding (
    fid INTEGER PRIMARY KEY,
    code TEXT NOT NULL,
    scope TEXT NOT NULL,
    seq INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL,
    seen INTEGER NOT NULL
) STRICT;

-- Verified history: every change of a scope as the office took it. Of an epoch before: log_before,
-- until the same change comes again.
CREATE TABLE log (
    seq INTEGER PRIMARY KEY,
    scope TEXT NOT NULL,
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    at INTEGER NOT NULL,
    received INTEGER NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX log_of_record ON log(record, seq);
CREATE TABLE log_before (
    bid INTEGER PRIMARY KEY,
    epoch TEXT NOT NULL,
    seq INTEGER NOT NULL,
    scope TEXT NOT NULL,
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    at INTEGER NOT NULL,
    received INTEGER NOT NULL,
    fields TEXT NOT NULL
) STRICT;
CREATE INDEX log_before_of_record ON log_before(record);
CREATE INDEX log_before_by_hash ON log_before(hash);

-- Keys of other devices as they were first seen in the history.
CREATE TABLE device_key (
    did INTEGER PRIMARY KEY,
    device BLOB NOT NULL UNIQUE,
    public_key BLOB NOT NULL
) STRICT;
-- Files that are not here. wanted: when somebody last wanted to see it, milliseconds since 1970; absent:
-- the office does not have it yet either. Drawings come last.
ALTER TABLE blob ADD COLUMN wanted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE blob ADD COLUMN absent INTEGER NOT NULL DEFAULT 0;
DROP INDEX blob_to_fetch;
CREATE INDEX blob_to_fetch ON blob(wanted DESC, media_type GLOB 'application/*', bid DESC) WHERE here = 0;
DROP INDEX blob_to_send;
CREATE INDEX blob_to_send ON blob(media_type GLOB 'application/*', size, bid) WHERE state < 2;

-- Records whose words are still to be put into `search`: from rid to last.
CREATE TABLE search_backlog (rid INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;
)sql";

// The history comes scope by scope. With the office's sequence as its key, rows of each scope went in
// between those of all others, and one page of it touched as many pages of the file.
constexpr const char *history = R"sql(
CREATE TABLE log_by_scope (
    lid INTEGER PRIMARY KEY,
    sid INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    record BLOB NOT NULL,
    author BLOB NOT NULL,
    device BLOB NOT NULL,
    at INTEGER NOT NULL,
    received INTEGER NOT NULL,
    fields TEXT NOT NULL,
    UNIQUE (sid, seq)
) STRICT;
INSERT INTO log_by_scope(sid, seq, hash, record, author, device, at, received, fields)
    SELECT sid, seq, hash, record, author, device, at, received, fields FROM log JOIN scope ON name = log.scope ORDER BY sid, seq;
DROP TABLE log;
ALTER TABLE log_by_scope RENAME TO log;
CREATE INDEX log_of_record ON log(record);
)sql";

// Indexes that carry the record's id grow at a random place with every record of a first pull. By the
// running number, which ends every index, they grow at their end.
constexpr const char *arrival = R"sql(
DROP INDEX record_by_kind;
DROP INDEX record_by_scope;
CREATE INDEX record_by_kind ON record(kind, void);
CREATE INDEX record_by_scope ON record(scope, kind, void);
)sql";

// Kinds that are found from anywhere, as one types. Beginnings of up to three letters are kept, so that the first
// keystroke costs no more than the fifth.
constexpr const char *find = R"sql(
CREATE VIRTUAL TABLE find USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
)sql";

// Each word begins with the three letters of its kind instead of each row with the word of it: a word that is common in one
// kind was walked to its end for every kind that has none of it. Each kind is indexed anew after this (indexes.cpp).
constexpr const char *findByKind = R"sql(
DROP TABLE find;
CREATE VIRTUAL TABLE find USING fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='4 5 6');
)sql";

// Where records stand in the lists of their kind (list_keys.h). Filled from the kinds, like the names (indexes.cpp).
constexpr const char *lists = R"sql(
CREATE TABLE list_name (list INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE list_key (
    list INTEGER NOT NULL,
    first ANY NOT NULL,
    second ANY NOT NULL,
    rid INTEGER NOT NULL,
    PRIMARY KEY (list, first, second, rid)
) STRICT, WITHOUT ROWID;
)sql";

constexpr MigrationStep steps[] = {
    {SchemaVersion::Foundation, foundation},
    {SchemaVersion::Trust, trust},
    {SchemaVersion::History, history},
    {SchemaVersion::Arrival, arrival},
    {SchemaVersion::Find, find},
    {SchemaVersion::FindByKind, findByKind},
    {SchemaVersion::Lists, lists},
};

} // namespace

std::span<const MigrationStep> migrationSteps()
{
    return steps;
}

Result<SchemaVersion> migrate(sqlite::Database &database, std::span<const MigrationStep> steps)
{
    PLUMB_ASSIGN(const qint64 found, database.scalar("PRAGMA user_version"));
    const qint64 newest = steps.empty() ? 0 : qint64(steps.back().to);
    if (found > newest)
        return fail(ErrorCode::NewerFile, u"version %1 of the file, %2 of the app"_s.arg(found).arg(newest));
    for (const MigrationStep &step : steps) {
        if (qint64(step.to) <= found)
            continue;
        sqlite::Transaction transaction(database);
        PLUMB_TRY(transaction.begun());
        PLUMB_TRY(database.execute(step.sql));
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(int(step.to));
        PLUMB_TRY(database.execute(version.constData()));
        PLUMB_TRY(transaction.commit());
    }
    return SchemaVersion(found);
}

} // namespace plumb::store
