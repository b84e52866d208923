// What a site's completion file is made from, read on a thread of the store's, and its words.
#pragma once

#include "app/model/schema.h"
#include "app/quality/completion_set.h"
#include "app/store/reader.h"

namespace plumb {

inline const QStringList completionKinds{QStringLiteral("completion_document"), QStringLiteral("completion_file"), QStringLiteral("sheet"),
                                         QStringLiteral("sheet_revision"), QStringLiteral("design_change"), QStringLiteral("stage"),
                                         QStringLiteral("inspection"), QStringLiteral("photo"), QStringLiteral("timed_test"), QStringLiteral("follow_up")};

Status readCompletion(store::Reader &reader, const Schema &schema, const Id &site, const QString &language, quality::CompletionRecords &records);

namespace words {
QString completionPart(const Schema &schema, const QString &code, const QString &language);
QString completionLack(const quality::CompletionMissing &missing); // "Water and electricity: no signed acceptance"
} // namespace words

} // namespace plumb
