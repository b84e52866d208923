#include "tests/demo/script.h"

#include <QJsonArray>
#include <QJsonObject>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>

namespace plumb::demo {

namespace {

QJsonValue converted(const QJsonValue &value, const icu::Transliterator &rule)
{
    if (value.isString()) {
        const QString text = value.toString();
        icu::UnicodeString out(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
        rule.transliterate(out);
        return QString(reinterpret_cast<const QChar *>(out.getBuffer()), out.length());
    }
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue &entry : value.toArray())
            out.append(converted(entry, rule));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto it = out.begin(); it != out.end(); ++it)
            *it = converted(it.value(), rule);
        return out;
    }
    return value;
}

} // namespace

Result<QJsonValue> inSimplified(const QJsonValue &value)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rule(
        icu::Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !rule)
        return fail(ErrorCode::Internal, QStringLiteral("ICU: ") + QString::fromLatin1(u_errorName(status)));
    return converted(value, *rule);
}

} // namespace plumb::demo
