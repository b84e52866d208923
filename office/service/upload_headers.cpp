#include "office/service/upload_headers.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace plumb::office::tus {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sha1Bytes = 20;
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

Result<Checksum> checksum(const QByteArray &header)
{
    Checksum checksum;
    if (header.isEmpty())
        return checksum;
    const QList<QByteArray> parts = header.split(' ');
    const auto value = parts.size() == 2 ? base64(parts[1]) : std::nullopt;
    if (value && parts[0] == "sha256" && value->size() == sha256Bytes)
        checksum.algorithm = Checksum::Algorithm::Sha256;
    else if (value && parts[0] == "sha1" && value->size() == sha1Bytes)
        checksum.algorithm = Checksum::Algorithm::Sha1;
    else
        return fail(ErrorCode::InvalidValue, u"Upload-Checksum: sha1 or sha256 and its bytes as base64 expected"_s);
    checksum.value = *value;
    return checksum;
}

Result<Concat> concat(const QByteArray &header)
{
    static constexpr char final[] = "final;";
    if (header.isEmpty())
        return Concat();
    if (header == "partial")
        return Concat{Concat::Kind::Part, {}};
    Concat concat{Concat::Kind::Final, {}};
    for (const QByteArray &address : header.startsWith(final) ? header.sliced(sizeof(final) - 1).split(' ') : QList<QByteArray>()) {
        if (!address.isEmpty())
            concat.paths.append(QUrl::fromEncoded(address).path());
    }
    if (concat.paths.isEmpty())
        return fail(ErrorCode::InvalidValue, u"Upload-Concat: partial, or final; and addresses expected"_s);
    return concat;
}

QByteArray httpDate(Moment moment)
{
    return QLocale::c().toString(toDateTime(moment), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace plumb::office::tus
