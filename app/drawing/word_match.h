// Words of drawings as they are compared when somebody searches. Character by character, so that a place in what comes
// out is the same place in what went in.
#pragma once

#include <QString>

namespace plumb::drawing {

// As it is meant: many writers of PDF have ⾯ (a sign of the dictionary's radicals) where 面 was written, or full width
// digits.
QString asWritten(const QString &text);

// The same in small letters, traditional signs as simplified ones: whoever types 卫生间 finds 衛生間.
QString matchable(const QString &text);

} // namespace plumb::drawing
