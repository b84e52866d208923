// What a person reads when something went wrong: what happened, what is safe, the one thing to do.
#pragma once

#include "app/core/result.h"
#include "app/model/schema.h"
#include "app/store/types.h"

#include <QVariant>

namespace plumb {

// {code, title, text, action}; action is "" where there is nothing to do. `code` is errorName().
QVariantMap errorText(const Error &error);
// The same, for the codes that the office or the store give by name; unknown ones read as Refused.
QVariantMap errorTextOf(const QString &codeName, const QString &detail);
// errorText, or null: what an `error` property holds.
QVariant errorOrNull(const std::optional<Error> &error);

// Shown once after a damaged file was set aside and read row by row.
QVariantMap rescueText(const store::OpenReport &report);

// What is wrong with one field of a form.
QString problemText(const FieldSchema &field, const FieldProblem &problem, const QString &language);

} // namespace plumb
