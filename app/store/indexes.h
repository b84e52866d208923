// The indexes of a kind file (fields to sort and filter by) as indexes of the database: over
// json_extract of the body, partial by kind, without voided records. Made and dropped when the
// schema's list changes; also keeps the search words in step with each kind's search fields.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <QByteArray>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

// json_extract(body,'$.due_on'): the one spelling, so that queries and indexes meet.
QByteArray fieldExpression(const QString &field);
QByteArray sqlText(const QString &text); // 'it''s'

QByteArray indexName(const QString &kind, const IndexSchema &index); // by_issue_site_due_on
QByteArray indexSql(const QString &kind, const IndexSchema &index);

// One transaction; nothing is written when nothing changed.
Status bringIndexesInLine(sqlite::Database &database, const Schema &schema);
Status bringSearchInLine(sqlite::Database &database, const Schema &schema);

} // namespace plumb::store
