// Words for what the data names by a code. The words are marked with QT_TRANSLATE_NOOP in the context of
// Context, a class with Q_DECLARE_TR_FUNCTIONS.
#pragma once

#include <QString>

namespace plumb::words {

struct Word {
    const char *code;
    const char *word;
};

// Of a code that has none: `otherwise`.
template <typename Context, std::size_t N>
QString wordOf(const Word (&table)[N], const QString &code, const QString &otherwise = {})
{
    for (const Word &one : table) {
        if (code == QLatin1StringView(one.code))
            return Context::tr(one.word);
    }
    return otherwise;
}

} // namespace plumb::words
