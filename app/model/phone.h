// Telephone numbers as people write them: "+86 138-1234-6621", "(0571) 8888 6621", "１３８１２３４６６２１".
#pragma once

#include <QString>

namespace plumb {

// The digits alone, without the country's 86 where a mobile number or an area code follows. Two ways to write one
// number give the same digits.
QString phoneDigits(const QString &written);
// "138 •••• 6621": enough to recognise it by, not enough to call. "" where there are no digits.
QString maskedPhone(const QString &written);
// Is this the beginning, or a part, of a number, and not a name?
bool looksLikePhone(const QString &typed);

} // namespace plumb
