#include "app/drawing/word_match.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace plumb::drawing {

namespace {

bool isCompatible(QChar sign)
{
    const char16_t code = sign.unicode();
    return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff01 && code <= 0xff5e) || code == 0x00a0;
}

// What ICU knows about single signs, asked once each.
class Simplifier {
public:
    static Simplifier &instance()
    {
        static Simplifier simplifier;
        return simplifier;
    }
    char16_t of(char16_t sign)
    {
        if (sign < 0x3400 || sign > 0x9fff)
            return sign;
        const std::scoped_lock lock(m_mutex);
        const auto known = m_known.find(sign);
        return known != m_known.end() ? known->second : m_known.emplace(sign, ask(sign)).first->second;
    }

private:
    Simplifier()
    {
        UErrorCode status = U_ZERO_ERROR;
        m_simplify.reset(icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
    }
    char16_t ask(char16_t sign) const
    {
        if (!m_simplify)
            return sign;
        icu::UnicodeString text(sign);
        m_simplify->transliterate(text);
        return text.length() == 1 ? text.charAt(0) : sign;
    }

    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_simplify;
    std::unordered_map<char16_t, char16_t> m_known;
};

} // namespace

QString asWritten(const QString &text)
{
    QString written = text;
    for (QChar &sign : written) {
        if (!isCompatible(sign))
            continue;
        const QString meant = QString(sign).normalized(QString::NormalizationForm_KC);
        if (meant.size() == 1)
            sign = meant[0];
    }
    return written;
}

QString matchable(const QString &text)
{
    QString same = asWritten(text);
    for (QChar &sign : same)
        sign = QChar(Simplifier::instance().of(sign.toLower().unicode()));
    return same;
}

} // namespace plumb::drawing
