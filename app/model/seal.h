// A signed record is sealed: nobody changes it any more, at whatever level. What somebody sets all the
// same, knowing or not that it was signed meanwhile, becomes an amendment: a record of kind `amendment`
// in the same scope that names the record, the fields, what they said and what they ought to say.
// Pure; applied on the device before saving and again at the office, which decides, so that an old or
// malicious app cannot change a sealed field either.
#pragma once

#include "app/model/change.h"
#include "app/model/schema.h"

#include <optional>

namespace plumb {

inline const QString amendmentKind = QStringLiteral("amendment");

// Sealed by itself. A kind the schema does not know never is.
bool isSealed(const KindSchema *kind, const QJsonObject &fields);

// Records of `kind->sealedWith` whose seal covers this one: the one named now, and the one a change
// would name. Whoever calls looks them up and asks isSealed() of them.
std::vector<Id> sealingRecords(const KindSchema *kind, const Record *current, const QJsonObject &set);

// What `set` would have changed of a sealed record, as the fields of its amendment; nothing where it
// would have changed nothing. `reason` may be empty.
std::optional<QJsonObject> amendmentOf(const Record &sealed, const QJsonObject &set, const Id &author, Moment at,
                                       const QString &reason = {});

} // namespace plumb
