// Keeps the file in step with the kinds: the lists of each (list_keys.h) are made and dropped as its file names
// them, and search words follow its search fields.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"

#include <QByteArray>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

// json_extract(body,'$.due_on')
QByteArray fieldExpression(const QString &field);
QString fieldPath(const QString &field); // $.due_on
QByteArray sqlText(const QString &text); // 'it''s'

// One transaction; nothing is written when nothing changed.
Status bringListsInLine(sqlite::Database &database, const Schema &schema);
Status bringSearchInLine(sqlite::Database &database, const Schema &schema);

} // namespace plumb::store
