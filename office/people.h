// People of the book, as the commands name them.
#pragma once

#include "office/folder.h"

namespace plumb::office {

// By name, or by id where several have it. Errors: NotFound, InvalidValue naming those there are.
Result<Id> findPerson(OpenOffice &office, const QString &nameOrId);
// Their name, or the id where the record is gone.
Result<QString> nameOf(LedgerReader &reader, const Id &person);

} // namespace plumb::office
