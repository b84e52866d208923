// Why the office did not take a change, in a person's words: from the code and the detail it answered
// with (app/model/rules.cpp, office/service) to what happened, what is safe, and what to do.
#pragma once

#include "app/model/schema.h"

#include <QVariant>

namespace plumb {

// {code, title, text, action, field, problem}. `field` is the one to mend ("" where it is none), and
// `problem` what to write beside it. An unknown detail still gives whole sentences.
QVariantMap refusalText(const QString &code, const QString &detail, const KindSchema *kind, const QString &language);

} // namespace plumb
