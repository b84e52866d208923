#include "office/service/blobs.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "office/service/answers.h"
#include "office/service/grants.h"
#include "office/service/upload_headers.h"

#include <QJsonArray>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

const QString folderPath = u"/v1/blobs/"_s;

Result<bool> mayRead(Ledger &ledger, const Device &device, const QByteArray &sha256)
{
    PLUMB_ASSIGN(const auto reader, ledger.read());
    PLUMB_ASSIGN(const auto held, reader->blob(sha256));
    if (!held)
        return false;
    PLUMB_ASSIGN(const auto grants, grantsOf(*reader, device));
    return reader->blobUsedIn(sha256, scopesOf(grants));
}

FilePart partOf(std::shared_ptr<Vault> vault, const QByteArray &sha256, ByteRange range)
{
    return {range.length, [vault = std::move(vault), sha256, range](qint64 offset, qint64 most) {
                return vault->read(sha256, range.first + offset, std::min(most, range.length - offset));
            }};
}

} // namespace

Result<bool> mayHaveBlob(LedgerReader &ledger, const Device &device, const QByteArray &sha256)
{
    PLUMB_ASSIGN(const auto there, ledger.blob(sha256));
    if (!there)
        return false;
    PLUMB_ASSIGN(const bool held, ledger.blobHeldBy(sha256, device.person));
    if (held)
        return true;
    PLUMB_ASSIGN(const auto grants, grantsOf(ledger, device));
    return ledger.blobUsedIn(sha256, scopesOf(grants));
}

Status nameBlobs(LedgerWriter &ledger, const Device &device, const QString &scope, const QJsonObject &set)
{
    for (const QJsonValue &value : set) {
        const QByteArray text = value.toString().toLatin1();
        if (!isSha256Hex(text))
            continue;
        PLUMB_ASSIGN(const bool entitled, mayHaveBlob(ledger, device, text));
        PLUMB_TRY(ledger.nameBlob(text, scope, device.person, entitled));
    }
    return {};
}

Response missingBlobs(Ledger &ledger, const Tuning &tuning, const Device &device, const Request &request)
{
    PLUMB_OR_ANSWER(const QJsonObject object, parseObject(request.body));
    JsonReader in(object);
    QJsonArray missing;
    const QJsonArray hashes = in.array("hashes"_L1, tuning.maxMissingHashes);
    PLUMB_OR_ANSWER(const auto reader, ledger.read());
    for (const QJsonValue &value : hashes) {
        const QByteArray hash = value.toString().toLatin1();
        if (!isSha256Hex(hash)) {
            in.reject("hashes"_L1, u"64 hex digits expected"_s);
            break;
        }
        PLUMB_OR_ANSWER(const bool mayHave, mayHaveBlob(*reader, device, hash));
        // Named while it was out of reach: asked for once more, and that name counts as well.
        PLUMB_OR_ANSWER(const bool claimed, reader->blobClaimedBy(hash, device.person));
        if (!mayHave || claimed)
            missing.append(value);
    }
    if (!in.ok())
        return errorAnswer(in.error());
    return jsonAnswer({{u"missing"_s, missing}});
}

Result<std::optional<ByteRange>> parseRange(const QByteArray &header, qint64 size)
{
    using Range = std::optional<ByteRange>;
    if (!header.startsWith("bytes=") || header.contains(','))
        return Range();
    const QByteArray spec = header.sliced(6).trimmed();
    const qsizetype dash = spec.indexOf('-');
    if (dash < 0)
        return Range();
    const auto first = tus::number(spec.first(dash));
    const auto last = tus::number(spec.sliced(dash + 1));
    const Error beyond = fail(ErrorCode::InvalidValue, u"range beyond the end"_s);
    if (dash == 0) { // the last n bytes
        if (!last)
            return Range();
        return *last == 0 ? Result<Range>(beyond) : Range(ByteRange{std::max<qint64>(0, size - *last), std::min(*last, size)});
    }
    if (!first || (!last && dash + 1 < spec.size()) || (last && *last < *first))
        return Range();
    if (*first >= size)
        return beyond;
    return Range(ByteRange{*first, std::min(last.value_or(size - 1), size - 1) - *first + 1});
}

Response getBlob(Ledger &ledger, std::shared_ptr<Vault> vault, const Device &device, const Request &request)
{
    const QByteArray sha256 = request.path.mid(folderPath.size()).toLatin1();
    const Error none = fail(ErrorCode::NotFound, u"no such file"_s);
    if (!isSha256Hex(sha256))
        return errorAnswer(none);
    PLUMB_OR_ANSWER(const bool may, mayRead(ledger, device, sha256));
    if (!may)
        return errorAnswer(none);
    PLUMB_OR_ANSWER(const qint64 size, vault->size(sha256));
    auto range = parseRange(request.header("range"), size);
    if (!range.ok()) {
        Response response = errorAnswer(range.error(), 416);
        response.headers.insert("content-range", "bytes */" + QByteArray::number(size));
        return response;
    }
    const ByteRange part = range->value_or(ByteRange{0, size});
    Response response;
    response.headers.insert("content-type", "application/octet-stream");
    response.headers.insert("accept-ranges", "bytes");
    response.headers.insert("etag", '"' + sha256 + '"');
    response.headers.insert("cache-control", "private, immutable");
    if (range->has_value()) {
        response.status = 206;
        response.headers.insert("content-range",
                                "bytes " + QByteArray::number(part.first) + '-'
                                    + QByteArray::number(part.first + part.length - 1) + '/' + QByteArray::number(size));
    }
    response.file = partOf(std::move(vault), sha256, part);
    return response;
}

} // namespace plumb::office
