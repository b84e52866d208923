// Who may write what, and which step of a workflow may follow which. Pure; judged on the phone
// before saving and again at the office, which decides.
#pragma once

#include "app/model/change.h"
#include "app/model/schema.h"

#include <QSet>

namespace plumb {

// Roles of one person in one scope (from membership records).
using Roles = QSet<QString>;

// May somebody with these roles make this change? `current` is null when it creates the record.
// Errors: NotAllowed, IllegalTransition, InvalidValue, Sealed; detail names field and reason.
// A kind the schema does not know is let through: it is kept and passed on untouched.
// At the office, `versions` and `seen` say what its author knew: a step that is not possible from what
// is there now, but was from the state its author saw, is left to the merge rule, which keeps both.
// `seen`: values of the fields that have changed since (office/service/replay.h).
// `lostPast`: it was made for a book that is gone since the office was restored. Its record may have to
// begin in the middle, and a step may follow one that is not here yet; values and roles count as ever.
// Sealed records are the caller's to look for (seal.h).
Status checkChange(const KindSchema *kind, const Roles &roles, const Record *current, const Change &change,
                   const FieldVersions *versions = nullptr, const QJsonObject &seen = {}, bool lostPast = false);

// What a change that takes a step has to wait for (WaitsFor); the caller looks up the records that name this one, as
// they are now, and asks whether they let the step be taken. Errors: IllegalTransition, "complaint_task: open before
// closed", or where `some` of them is asked for "quotation: wanted before on_site".
std::vector<WaitsFor> waitsOf(const KindSchema &kind, const QJsonObject &before, const Change &change);
Status checkWait(const WaitsFor &wait, const KindSchema &child, const std::vector<QJsonObject> &children, const QString &to);

// People whom a change names where only members of its scope may stand (FieldSchema::member): whoever is to see a record
// can. The caller looks each up; notHere() is the refusal of one who is none (NotAllowed, "member: to").
struct NamedMember {
    QString field;
    Id person;
};
std::vector<NamedMember> membersNamed(const KindSchema *kind, const Change &change);
Error notHere(const NamedMember &named);

// Transitions somebody with these roles may take now, in schema order (the buttons of a page); without
// those that `person` may not take because of a part they had before (not_by).
std::vector<Transition> possibleTransitions(const KindSchema &kind, const Roles &roles, const QJsonObject &fields, const Id &person = {});

} // namespace plumb
