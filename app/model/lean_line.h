// Inside a push most members of a change follow from the change above it: they are left out on the way and
// put back, to the byte, before anybody else sees the change. Left out are, where they are equal to it,
//   author, device, kind, scope, v    of the change above
//   op, hlc                           of the change above, plus one
//   prev                              the hash of the change above
//   at                                the milliseconds of hlc; where hlc is left out, at of the change above
//   id                                changeIdOf(hlc, salt)
// All of this is done on the text, which must be as canonical JSON is; what is not stays as it is.
#pragma once

#include <QByteArray>

namespace plumb::wire {

// Of a chain: "prev" of `line` is the hash of `above`, which is whole.
QByteArray leanLine(const QByteArray &line, const QByteArray &above);

// What lacks nothing stays as it is, and so does what cannot be understood: decodeChange() tells why.
QByteArray wholeLine(const QByteArray &sent, const QByteArray &above, const QByteArray &hashOfAbove);

} // namespace plumb::wire
