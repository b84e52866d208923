// A register summary in words: from its figures (app/quality/register_json.h) and the names they need, what the page
// shows and what the report says, in the person's language.
#pragma once

#include "app/model/schema.h"
#include "app/quality/register_json.h"

#include <QHash>
#include <QVariant>

namespace plumb {

// Titles of records by their ids; why one is void stands under "void:<id>", a loss in words under "loss:<id>".
using RegisterNames = QHash<QString, QString>;

struct RegisterReader {
    const Schema &schema;
    const RegisterNames &names;
    QString language;
};

// {stock: {opening, new, closed, closing}, line: [stock at the start, then after each day], days: [{day, new, closed}],
//  groups: [{part, label, rows: [{key, label, opening, new, closed, closing}]}] (most first), clocks: [{clock, label, count, met,
//  missed, median, worst, worstId, worstNumber}], causes: [{key, label, count}], satisfaction: {count, average, share},
//  overdue: {count, list: [{id, number, title, owner, clock, due, late}]}, owners: [{key, label, count}], repeated: {count, list: [{name, count, complaints}]},
//  major: {count, money, days, list: [{id, number, title, words}]}, numbers: [{series, words, missing, whole}], accounted (in one line),
//  void, late, merged, reopened: {count, list: [{id, number, title, words}]}, from, until, asOf (in words)}
QVariantMap registerMap(const QJsonObject &figures, const RegisterReader &reader);

// [{label, was, is}] in words, what matters most first.
QVariantList registerDifferences(const std::vector<quality::RegisterDifference> &differences, const RegisterReader &reader);

namespace words {
// "45 min", "2 h 10 min", "3 d 4 h".
QString duration(qint64 minutes);
QString registerTitle(const QString &from, const QString &until);
QString registerStock(const QString &name);   // "opening" …
QString registerList(const QString &name);    // "overdue", "void" …
} // namespace words

} // namespace plumb
