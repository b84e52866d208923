// Rows of `record` with all that hangs on them: places in lists, shadow, search words, files they refer to, history.
// Whoever changes what a person sees goes through here, so none of these can be forgotten.
#pragma once

#include "app/core/result.h"
#include "app/model/record.h"
#include "app/model/schema.h"
#include "app/model/wire.h"
#include "app/store/list_keys.h"

#include <QHash>

#include <optional>
#include <vector>

namespace plumb::sqlite {
class Database;
class Statement;
}

namespace plumb::store {

struct RecordRow {
    qint64 rid = 0;            // 0: not in the table yet
    Id id;
    QString kind;
    QString scope;
    qint64 seq = 0;            // the office's
    qint64 unsent = 0;         // changes it has not answered
    QByteArray versions = "{}"; // of fields, as the office hands them out
    QJsonObject fields;        // the view
};

struct Shadow {
    QJsonObject fields;        // the office's view
    QMap<QString, qint64> base; // versions the author of the unsent changes saw first
};

// What caused a change of the view, for history: one of the two numbers. What one's own changes replace
// is kept with them in the outbox.
struct Cause {
    qint64 op = 0;
    qint64 seq = 0;
    Moment at{};
};

class Records {
public:
    Records(sqlite::Database &database, const Schema &schema) : m_database(database), m_schema(schema), m_lists(database, schema) {}

    Result<std::optional<RecordRow>> find(const Id &id) const;
    // Inserts (rid is set) or rewrites. `before`: the fields shown so far; null for a new row.
    Status write(RecordRow &row, const QJsonObject *before, const Cause &cause);
    // A record of which nothing but row, places and words hangs on (isPlain), where it is not here yet: its bytes go in
    // as they came. False: it is here, or cannot be read; nothing was written. After a number of them, and before anybody
    // else sees them, endNew() gives them their places; their words wait in the backlog (search_backlog.h).
    bool isPlain(const wire::RecordLine &line);
    Result<bool> insertNew(const wire::RecordLine &line);
    Status endNew();
    Status remove(qint64 rid, const QString &kind);
    // Everything of a scope: records, shadows, words, history, and files nobody else refers to,
    // save those whose bytes exist on this device alone.
    Status removeScope(const QString &scope);

    Result<std::optional<Shadow>> shadow(qint64 rid) const;
    Status writeShadow(qint64 rid, const Shadow &shadow);
    Status dropShadow(qint64 rid);
    // Changes of these wait again that had been answered.
    Status countUnsent(const std::vector<Id> &records);
    // Sequences above are of a book that is gone.
    Status limitShadowBases(qint64 seq);

    // Words of one record, written anew (after a rescue, or when a kind's search fields change).
    Status index(qint64 rid, const QString &kind, const QJsonObject &fields, bool replace);
    Status noteFiles(qint64 rid, const QString &kind, const QJsonObject &fields, bool replace);

private:
    Status insert(RecordRow &row);
    Status update(const RecordRow &row, const QJsonObject &before);
    Status remember(qint64 rid, const QJsonObject &before, const QJsonObject &after, const Cause &cause);

    struct Hangs { // what of a kind's records is kept beside the row
        bool words = false;
        bool files = false;
    };
    Hangs hangsOn(const QString &kind);
    struct Stretch { // of numbers
        qint64 first = 0;
        qint64 last = 0;
    };

    sqlite::Database &m_database;
    const Schema &m_schema;
    ListKeys m_lists;
    QHash<QString, Hangs> m_hangs;
    QHash<QString, Stretch> m_newOfKind; // since endNew(): all of the kind lie within it
    std::vector<Stretch> m_new;
};

// Reads the columns rid, id, kind, scope, seq, unsent, json(body), ver from a statement's row.
Result<RecordRow> recordFrom(const sqlite::Statement &statement);

// Values of `before` that `after` has no more.
QJsonObject replacedBetween(const QJsonObject &before, const QJsonObject &after);

bool isVoid(const QJsonObject &fields);

// Fields of type Blob, the only ones that name files.
QStringList blobFields(const KindSchema &kind);

} // namespace plumb::store
