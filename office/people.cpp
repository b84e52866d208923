#include "office/people.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

Result<Id> findPerson(OpenOffice &office, const QString &nameOrId)
{
    if (const auto id = parseId(nameOrId))
        return *id;
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_ASSIGN(const auto found, reader->personsNamed(nameOrId));
    if (found.empty())
        return fail(ErrorCode::NotFound, u"there is no person named %1"_s.arg(nameOrId));
    if (found.size() == 1)
        return found.front();
    QStringList ids;
    for (const Id &id : found)
        ids.append(toString(id));
    return fail(ErrorCode::InvalidValue, u"several people are named %1; say which: %2"_s.arg(nameOrId, ids.join(u", "_s)));
}

Result<QString> nameOf(LedgerReader &reader, const Id &person)
{
    PLUMB_ASSIGN(const auto record, reader.record(person));
    const QString name = record ? record->record.fields.value(u"name"_s).toString() : QString();
    return name.isEmpty() ? toString(person) : name;
}

} // namespace plumb::office
