// A change names the hash of the one before it. Inside a push that hash is known anyway, and as it looks
// random it cannot be packed: it is left out on the way and put back before anybody else sees the change.
#pragma once

#include <QByteArray>

namespace plumb::wire {

// The line of a change without its "prev".
QByteArray withoutPrev(const QByteArray &change);

// The line with `prev` in its place, to the byte what withoutPrev() was given. A line that has one keeps it.
QByteArray withPrev(const QByteArray &change, const QByteArray &prev);

} // namespace plumb::wire
