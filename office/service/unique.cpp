#include "office/service/unique.h"

#include "app/model/merge.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

Status checkUnique(LedgerReader &ledger, const KindSchema *kind, const Record *current, const Change &change)
{
    if (!kind || !kind->workflow || kind->workflow->unique.isEmpty())
        return {};
    const Workflow &flow = *kind->workflow;
    const QString from = current ? current->fields.value(flow.field).toString() : QString();
    const QString to = change.set.value(flow.field).toString(from);
    if (to == from || !flow.frozen.contains(to) || flow.frozen.contains(from))
        return {};
    const QJsonObject fields = overlay(current ? current->fields : QJsonObject(), {change});
    const QString first = flow.unique.front();
    PLUMB_ASSIGN(const auto others, ledger.recordsWith(kind->kind, change.scope, first, fields.value(first).toString()));
    const bool taken = std::any_of(others.begin(), others.end(), [&](const OfficeRecord &other) {
        const QJsonObject &theirs = other.record.fields;
        return !other.record.isVoid() && flow.frozen.contains(theirs.value(flow.field).toString())
            && std::all_of(flow.unique.begin(), flow.unique.end(), [&](const QString &name) { return theirs.value(name) == fields.value(name); });
    });
    return taken ? Status(fail(ErrorCode::InvalidValue, u"%1: taken"_s.arg(flow.unique.back()))) : Status();
}

} // namespace plumb::office
