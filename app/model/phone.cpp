#include "app/model/phone.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mobileDigits = 11;
constexpr qsizetype shownInFront = 3;
constexpr qsizetype shownBehind = 4;
constexpr qsizetype leastToSearch = 3;

QString withoutCountry(const QString &digits)
{
    for (const QLatin1StringView prefix : {"0086"_L1, "86"_L1}) {
        const QString rest = digits.mid(prefix.size());
        if (!digits.startsWith(prefix) || rest.size() < mobileDigits - 1)
            continue;
        return rest.startsWith(u'1') || rest.startsWith(u'0') ? rest : u'0' + rest; // abroad the area code loses its 0
    }
    return digits;
}

} // namespace

QString phoneDigits(const QString &written)
{
    QString digits;
    for (const QChar character : written.normalized(QString::NormalizationForm_KC)) {
        if (character >= u'0' && character <= u'9')
            digits += character;
    }
    return withoutCountry(digits);
}

QString maskedPhone(const QString &written)
{
    const QString digits = phoneDigits(written);
    if (digits.isEmpty())
        return {};
    if (digits.size() < shownInFront + shownBehind)
        return u"••••"_s;
    return digits.first(shownInFront) + u" •••• "_s + digits.last(shownBehind);
}

bool looksLikePhone(const QString &typed)
{
    const QString folded = typed.normalized(QString::NormalizationForm_KC);
    const bool only = std::all_of(folded.begin(), folded.end(), [](QChar one) { return one.isDigit() || one.isSpace() || u"+-().·–"_s.contains(one); });
    return only && phoneDigits(folded).size() >= leastToSearch;
}

} // namespace plumb
