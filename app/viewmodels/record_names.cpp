#include "app/viewmodels/record_names.h"

#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

Status nameOf(store::Reader &reader, const QString &id, QHash<QString, QString> &names)
{
    if (id.isEmpty() || names.contains(id))
        return {};
    PLUMB_ASSIGN(const std::optional<store::StoredRecord> record, reader.record(idOf(id)));
    names.insert(id, record ? record->fields.value("name"_L1).toString() : QString());
    return {};
}

} // namespace plumb
