// The letters before a device's numbers: the first device of an office has A, the 26th Z, the 27th AA. No two
// devices ever have the same, and no device ever gets others.
#pragma once

#include <QString>

namespace plumb::office {

inline QString seriesLetters(qint64 ordinal)
{
    QString letters;
    for (; ordinal > 0; ordinal = (ordinal - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (ordinal - 1) % 26)));
    return letters;
}

} // namespace plumb::office
