#include "office/service/upload_headers.h"

#include <QLocale>

#include <algorithm>

namespace plumb::office::tus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sha256Bytes = 32;

std::optional<QByteArray> base64(const QByteArray &text)
{
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

} // namespace

std::optional<qint64> number(const QByteArray &text)
{
    const bool digits = !text.isEmpty() && text.size() <= 18
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::optional(text.toLongLong()) : std::nullopt;
}

Result<QMap<QByteArray, QByteArray>> metadata(const QByteArray &header)
{
    QMap<QByteArray, QByteArray> values;
    if (header.isEmpty())
        return values;
    for (const QByteArray &pair : header.split(',')) {
        const QByteArray trimmed = pair.trimmed();
        const qsizetype space = trimmed.indexOf(' ');
        const QByteArray key = space < 0 ? trimmed : trimmed.first(space);
        const auto value = base64(space < 0 ? QByteArray() : trimmed.sliced(space + 1));
        if (key.isEmpty() || !value || values.contains(key))
            return fail(ErrorCode::InvalidValue, u"Upload-Metadata"_s);
        values.insert(key, *value);
    }
    return values;
}

Result<QByteArray> checksum(const QByteArray &header)
{
    if (header.isEmpty())
        return QByteArray();
    const QList<QByteArray> parts = header.split(' ');
    const auto value = parts.size() == 2 && parts[0] == "sha256" ? base64(parts[1]) : std::nullopt;
    if (!value || value->size() != sha256Bytes)
        return fail(ErrorCode::InvalidValue, u"Upload-Checksum: sha256 and 32 bytes as base64 expected"_s);
    return *value;
}

QByteArray httpDate(Moment moment)
{
    return QLocale::c().toString(toDateTime(moment), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace plumb::office::tus
