#include "office/ledger/sqlite_schema.h"

namespace plumb::office {

namespace {

// record.body and record.device_versions are what devices get, byte for byte, without a parse.
// Memberships and names are found through indexes on the body: there is no second truth to keep in step.
constexpr const char *first = R"sql(
CREATE TABLE company(
  company BLOB PRIMARY KEY, name TEXT NOT NULL, epoch TEXT NOT NULL, seq INTEGER NOT NULL,
  office_device BLOB NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE device(
  company BLOB NOT NULL, id BLOB NOT NULL, person BLOB NOT NULL, name TEXT NOT NULL, public_key BLOB NOT NULL,
  token_hash BLOB NOT NULL, last_op INTEGER NOT NULL, last_hash BLOB NOT NULL, revoked INTEGER NOT NULL,
  PRIMARY KEY(company, id)) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX device_token ON device(company, token_hash);

CREATE TABLE invite(
  company BLOB NOT NULL, code_hash BLOB NOT NULL, person BLOB NOT NULL, expires INTEGER NOT NULL, used_by BLOB,
  PRIMARY KEY(company, code_hash)) STRICT, WITHOUT ROWID;

CREATE TABLE record(
  rid INTEGER PRIMARY KEY, company BLOB NOT NULL, id BLOB NOT NULL, kind TEXT NOT NULL, scope TEXT NOT NULL,
  seq INTEGER NOT NULL, body TEXT NOT NULL, versions TEXT NOT NULL, device_versions TEXT NOT NULL,
  UNIQUE(company, id)) STRICT;
CREATE UNIQUE INDEX record_by_seq ON record(company, scope, seq);
CREATE INDEX record_membership_person ON record(company, json_extract(body, '$.person')) WHERE kind = 'membership';
CREATE INDEX record_membership_scope ON record(company, json_extract(body, '$.scope')) WHERE kind = 'membership';
CREATE INDEX record_person_name ON record(company, json_extract(body, '$.name')) WHERE kind = 'person';

CREATE TABLE log(
  company BLOB NOT NULL, device BLOB NOT NULL, op INTEGER NOT NULL, seq INTEGER, record BLOB NOT NULL,
  scope TEXT NOT NULL, hash BLOB NOT NULL, chain BLOB, received_at INTEGER NOT NULL, outcome TEXT NOT NULL,
  code TEXT NOT NULL, detail TEXT NOT NULL, lost TEXT NOT NULL, signature BLOB, bytes BLOB NOT NULL,
  PRIMARY KEY(company, device, op)) STRICT;
CREATE UNIQUE INDEX log_by_seq ON log(company, seq) WHERE seq IS NOT NULL;
CREATE INDEX log_by_record ON log(company, record, seq) WHERE seq IS NOT NULL;

CREATE TABLE scope(
  company BLOB NOT NULL, scope TEXT NOT NULL, head_seq INTEGER NOT NULL, chain BLOB NOT NULL,
  rows INTEGER NOT NULL, checksum INTEGER NOT NULL,
  PRIMARY KEY(company, scope)) STRICT, WITHOUT ROWID;

CREATE TABLE blob(
  company BLOB NOT NULL, sha256 BLOB NOT NULL, size INTEGER NOT NULL, device BLOB NOT NULL,
  verified_at INTEGER NOT NULL,
  PRIMARY KEY(company, sha256)) STRICT, WITHOUT ROWID;
CREATE TABLE blob_untold(
  company BLOB NOT NULL, device BLOB NOT NULL, sha256 BLOB NOT NULL,
  PRIMARY KEY(company, device, sha256)) STRICT, WITHOUT ROWID;
-- Which scopes name a file, now or in their history, and were given the right to its bytes by it.
CREATE TABLE blob_use(
  company BLOB NOT NULL, sha256 BLOB NOT NULL, scope TEXT NOT NULL,
  PRIMARY KEY(company, sha256, scope)) STRICT, WITHOUT ROWID;

CREATE TABLE upload(
  company BLOB NOT NULL, id BLOB NOT NULL, device BLOB NOT NULL, sha256 BLOB NOT NULL, length INTEGER NOT NULL,
  offset INTEGER NOT NULL, expires INTEGER NOT NULL,
  PRIMARY KEY(company, id)) STRICT, WITHOUT ROWID;
CREATE INDEX upload_by_device ON upload(company, device);
CREATE INDEX upload_by_expiry ON upload(company, expires);
)sql";

constexpr const char *trust = R"sql(
-- Verified backups, by the epoch of the book they hold: one of before a restore covers nothing after it.
CREATE TABLE backup(
  company BLOB NOT NULL, epoch TEXT NOT NULL, seq INTEGER NOT NULL, made INTEGER NOT NULL, place TEXT NOT NULL,
  PRIMARY KEY(company, epoch, seq, made)) STRICT, WITHOUT ROWID;

-- The log of one scope, for devices that check it.
CREATE INDEX log_by_scope ON log(company, scope, seq) WHERE seq IS NOT NULL;

-- Scopes a device was ever told it may read. What of them it may read no longer was taken away; what
-- is not among them never was: a restored office tells the two apart by this.
CREATE TABLE told_scope(
  company BLOB NOT NULL, device BLOB NOT NULL, scope TEXT NOT NULL,
  PRIMARY KEY(company, device, scope)) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO told_scope SELECT d.company, d.id, json_extract(r.body, '$.scope')
  FROM record r JOIN device d ON d.company = r.company AND json_extract(r.body, '$.person') = lower(
    substr(hex(d.person), 1, 8) || '-' || substr(hex(d.person), 9, 4) || '-' || substr(hex(d.person), 13, 4) || '-'
    || substr(hex(d.person), 17, 4) || '-' || substr(hex(d.person), 21))
  WHERE r.kind = 'membership' AND json_extract(r.body, '$.scope') IS NOT NULL;
-- Who has sent all of a file's bytes, and so has a right to name it anywhere.
CREATE TABLE blob_holder(
  company BLOB NOT NULL, sha256 BLOB NOT NULL, person BLOB NOT NULL,
  PRIMARY KEY(company, sha256, person)) STRICT, WITHOUT ROWID;
-- Files named by somebody with no right to their bytes yet: a row of blob_use once he has sent them.
CREATE TABLE blob_claim(
  company BLOB NOT NULL, sha256 BLOB NOT NULL, person BLOB NOT NULL, scope TEXT NOT NULL,
  PRIMARY KEY(company, sha256, person, scope)) STRICT, WITHOUT ROWID;
INSERT INTO blob_holder(company, sha256, person)
  SELECT blob.company, blob.sha256, device.person FROM blob JOIN device ON device.company = blob.company AND device.id = blob.device;
-- length -1: not known yet.
ALTER TABLE upload ADD COLUMN metadata TEXT NOT NULL DEFAULT '';
ALTER TABLE upload ADD COLUMN concat TEXT NOT NULL DEFAULT '';

-- Tokens grow old and are replaced; a device is seen; a lease runs.
ALTER TABLE device ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN token_made INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN last_seen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE invite ADD COLUMN generation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE company ADD COLUMN lease INTEGER NOT NULL DEFAULT 0;
-- Where the present epoch began; and, of a change made in an epoch before, what its author had seen of this book.
ALTER TABLE company ADD COLUMN epoch_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE log ADD COLUMN seen_seq INTEGER;
-- Two copies of one device: when they were last told apart, and how often; what a change is judged by.
ALTER TABLE device ADD COLUMN fork_seq INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN forks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE log ADD COLUMN own_after INTEGER NOT NULL DEFAULT 0;
-- What may come again from the other copy under another number.
CREATE TABLE twin(
  company BLOB NOT NULL, device BLOB NOT NULL, change TEXT NOT NULL, op INTEGER NOT NULL,
  PRIMARY KEY(company, device, change)) STRICT, WITHOUT ROWID;
-- Changes lost with a book that was backed up too long ago, and by their device since.
CREATE TABLE seam(
  company BLOB NOT NULL, device BLOB NOT NULL, from_op INTEGER NOT NULL, to_op INTEGER NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(company, device, from_op)) STRICT, WITHOUT ROWID;

-- The quarantine is the refused part of the log; what was decided about it.
CREATE INDEX log_refused ON log(company, device, op) WHERE outcome = 'refused';
CREATE TABLE review(
  company BLOB NOT NULL, device BLOB NOT NULL, op INTEGER NOT NULL, state TEXT NOT NULL, at INTEGER NOT NULL,
  person TEXT NOT NULL, seq INTEGER NOT NULL,
  PRIMARY KEY(company, device, op)) STRICT, WITHOUT ROWID;

-- What was done at this office, by whom.
CREATE TABLE event(
  eid INTEGER PRIMARY KEY, company BLOB NOT NULL, at INTEGER NOT NULL, what TEXT NOT NULL, device BLOB,
  person TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
)sql";

// Asked with every request: all that PLUMB_MEMBERSHIP_QUERY wants is in the index, so no body is read.
constexpr const char *quick = R"sql(
DROP INDEX record_membership_person;
CREATE INDEX record_membership_person ON record(company, json_extract(body, '$.person'), json_extract(body, '$.scope'),
  json_extract(body, '$.role'), id, kind, scope, json_extract(body, '$.void')) WHERE kind = 'membership';
)sql";

// Whether a template of this code and version is there already (Workflow::unique).
constexpr const char *unique = R"sql(
CREATE INDEX record_template_code ON record(company, scope, json_extract(body, '$.code')) WHERE kind = 'template';
)sql";

// Parts and pauses by their complaint, settings by their clock. clock_due: complaints whose clocks may still tell
// somebody, by when that has to be looked at next; 0: something of it has changed (office/notify/clock_keeper.h).
constexpr const char *clocks = R"sql(
CREATE INDEX record_complaint_task ON record(company, scope, json_extract(body, '$.complaint')) WHERE kind = 'complaint_task';
CREATE INDEX record_complaint_pause ON record(company, scope, json_extract(body, '$.complaint')) WHERE kind = 'complaint_pause';
CREATE INDEX record_clock_setting ON record(company, scope, json_extract(body, '$.clock')) WHERE kind = 'clock_setting';
CREATE TABLE clock_due(
  company BLOB NOT NULL, complaint BLOB NOT NULL, due_at INTEGER NOT NULL,
  PRIMARY KEY(company, complaint)) STRICT, WITHOUT ROWID;
CREATE INDEX clock_due_by_time ON clock_due(company, due_at);
INSERT INTO clock_due SELECT company, id, 0 FROM record WHERE kind = 'complaint';
)sql";

// series_used: the last ordinal given out. The office itself gives no numbers.
constexpr const char *series = R"sql(
ALTER TABLE company ADD COLUMN series_used INTEGER NOT NULL DEFAULT 0;
ALTER TABLE device ADD COLUMN series INTEGER NOT NULL DEFAULT 0;
UPDATE device SET series = (SELECT count(*) FROM device AS other JOIN company ON company.company = other.company
  WHERE other.company = device.company AND other.id <= device.id AND other.id <> company.office_device)
  WHERE id <> (SELECT office_device FROM company WHERE company.company = device.company);
UPDATE company SET series_used = coalesce((SELECT max(series) FROM device WHERE device.company = company.company), 0);
)sql";

// fresh: a complaint that is new in the book and has to be announced. All that is asked of what is due is in the index.
constexpr const char *webhooks = R"sql(
ALTER TABLE clock_due ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
DROP INDEX clock_due_by_time;
CREATE INDEX clock_due_by_time ON clock_due(company, due_at, fresh);
CREATE TABLE webhook(
  company BLOB NOT NULL, id BLOB NOT NULL, form TEXT NOT NULL, url TEXT NOT NULL, secret TEXT NOT NULL, language TEXT NOT NULL,
  inside INTEGER NOT NULL, added INTEGER NOT NULL, removed INTEGER NOT NULL,
  PRIMARY KEY(company, id)) STRICT, WITHOUT ROWID;
CREATE TABLE delivery(
  number INTEGER PRIMARY KEY, company BLOB NOT NULL, webhook BLOB NOT NULL, event BLOB NOT NULL, facts TEXT NOT NULL,
  made INTEGER NOT NULL, tries INTEGER NOT NULL, next_at INTEGER, state TEXT NOT NULL, status INTEGER NOT NULL,
  problem TEXT NOT NULL, UNIQUE(company, webhook, event)) STRICT;
CREATE INDEX delivery_due ON delivery(company, next_at) WHERE next_at IS NOT NULL;
)sql";

// What happens at a site, by the site. plan_due: sites whose follow-up visits are to be planned anew
// (office/notify/follow_up_keeper.h); at first all of them.
constexpr const char *plans = R"sql(
CREATE INDEX record_stage_site ON record(company, scope, json_extract(body, '$.site')) WHERE kind = 'stage';
CREATE INDEX record_complaint_site ON record(company, scope, json_extract(body, '$.site')) WHERE kind = 'complaint';
CREATE INDEX record_maintenance_site ON record(company, scope, json_extract(body, '$.site')) WHERE kind = 'maintenance';
CREATE INDEX record_follow_up_site ON record(company, scope, json_extract(body, '$.site')) WHERE kind = 'follow_up';
CREATE INDEX record_company_settings ON record(company, scope, json_extract(body, '$.photo_size')) WHERE kind = 'company_settings';
CREATE INDEX record_site ON record(company, id) WHERE kind = 'site';
CREATE TABLE plan_due(
  company BLOB NOT NULL, site BLOB NOT NULL,
  PRIMARY KEY(company, site)) STRICT, WITHOUT ROWID;
INSERT INTO plan_due SELECT company, id FROM record WHERE kind = 'site';
)sql";

// clock_due counts repairs, too (office/notify/repair_teller.h).
constexpr const char *repairs = R"sql(
CREATE INDEX record_quotation ON record(company, scope, json_extract(body, '$.maintenance')) WHERE kind = 'quotation';
CREATE INDEX record_repair_clock ON record(company, scope, json_extract(body, '$.urgency')) WHERE kind = 'repair_clock';
INSERT OR IGNORE INTO clock_due(company, complaint, due_at) SELECT company, id, 0 FROM record WHERE kind = 'maintenance';
)sql";

// clock_due counts alerts of follow-up visits, too (office/notify/alert_teller.h).
constexpr const char *alerts = R"sql(
INSERT OR IGNORE INTO clock_due(company, complaint, due_at) SELECT company, id, 0 FROM record WHERE kind = 'alert';
)sql";

constexpr std::pair<LedgerVersion, const char *> steps[] = {
    {LedgerVersion::First, first},
    {LedgerVersion::Trust, trust},
    {LedgerVersion::Quick, quick},
    {LedgerVersion::Unique, unique},
    {LedgerVersion::Clocks, clocks},
    {LedgerVersion::Series, series},
    {LedgerVersion::Webhooks, webhooks},
    {LedgerVersion::Plans, plans},
    {LedgerVersion::Repairs, repairs},
    {LedgerVersion::Alerts, alerts},
};

Result<qint64> versionOf(sqlite::Database &database)
{
    PLUMB_ASSIGN(const qint64 version, database.scalar("PRAGMA user_version"));
    if (version > qint64(newestLedger))
        return fail(ErrorCode::NewerFile, QStringLiteral("the ledger has version %1, this office knows %2")
                                              .arg(version)
                                              .arg(int(newestLedger)));
    return version;
}

} // namespace

Status checkLedger(sqlite::Database &database)
{
    PLUMB_ASSIGN(const qint64 version, versionOf(database));
    if (version < qint64(newestLedger))
        return fail(ErrorCode::Refused, QStringLiteral("the ledger has the older version %1").arg(version));
    return {};
}

Status prepareLedger(sqlite::Database &database, LedgerVersion upTo)
{
    PLUMB_TRY(database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"));
    PLUMB_ASSIGN(const qint64 version, versionOf(database));
    for (const auto &[to, sql] : steps) {
        if (qint64(to) <= version || to > upTo)
            continue;
        sqlite::Transaction transaction(database);
        PLUMB_TRY(transaction.begun());
        PLUMB_TRY(database.execute(sql));
        const QByteArray moved = "PRAGMA user_version = " + QByteArray::number(int(to));
        PLUMB_TRY(database.execute(moved.constData()));
        PLUMB_TRY(transaction.commit());
    }
    return {};
}

} // namespace plumb::office
