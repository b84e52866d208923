// Text as the search index knows it. Every Chinese character is a word of its own, traditional ones
// folded to simplified; Latin words and numbers stay whole, in small letters; behind the text come
// the pinyin initials of its Chinese runs from every character on (水电验收: sdys dys ys s), so that
// typing "ys" finds it. Uses ICU's "Traditional-Simplified" and "Han-Latin", one character at a
// time and each character once per process: making those transliterators takes a tenth of a second.
// Safe to call from any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace plumb::store {

// Words separated by blanks, UTF-8, ready for the index.
QByteArray searchWords(const QString &text);

// The same for a kind that is found from anywhere, in pairs of Chinese characters (翠湖湾: 翠湖 湖湾 湾): the words of all texts, and behind them every telephone number from
// each of its digits on, so that any part of it, in any form, finds it. Each word begins with the three letters of its kind:
// what is common among clients costs nothing where repairs are looked for.
QByteArray findWords(const QString &kind, const QStringList &texts);

// What was typed as an FTS5 expression: every word must occur, Chinese characters of one word next
// to each other, the end of a Latin word may be missing. Empty: there is nothing to look for.
QByteArray matchExpression(const QString &typed);
// The same among findWords() of one kind. Digits may be words (a house number) or part of a telephone number: both count.
QByteArray findExpression(const QString &kind, const QString &typed);

} // namespace plumb::store
