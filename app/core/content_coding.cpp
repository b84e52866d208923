#include "app/core/content_coding.h"

#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <utility>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int zstdLevel = 3;
constexpr qsizetype smallBody = 16 * 1024;
constexpr int smallLevel = 12;
constexpr int wordsLevel = 15;
constexpr int zstdWindowLog = 23; // 8 MiB: no frame may ask for more memory
constexpr int gzipWindow = 15 + 16;
constexpr int gzipMemory = 8;
constexpr qsizetype step = 64 * 1024;

Error tooLarge(qint64 limit)
{
    return fail(ErrorCode::TooLarge, u"decodes to more than %1 bytes"_s.arg(limit));
}

Result<QByteArray> unzstd(const QByteArray &body, qint64 limit, const ZSTD_DDict *words = nullptr)
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> stream(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_reset(stream.get(), ZSTD_reset_session_and_parameters);
    ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, zstdWindowLog);
    ZSTD_DCtx_refDDict(stream.get(), words);
    QByteArray out;
    QByteArray piece(step, Qt::Uninitialized);
    ZSTD_inBuffer in{body.constData(), std::size_t(body.size()), 0};
    for (;;) {
        ZSTD_outBuffer to{piece.data(), std::size_t(piece.size()), 0};
        const std::size_t left = ZSTD_decompressStream(stream.get(), &to, &in);
        if (ZSTD_isError(left))
            return fail(ErrorCode::InvalidJson, u"zstd: %1"_s.arg(QLatin1StringView(ZSTD_getErrorName(left))));
        if (out.size() + qint64(to.pos) > limit)
            return tooLarge(limit);
        out.append(piece.constData(), qsizetype(to.pos));
        if (left == 0 && in.pos == in.size)
            return out;
        if (in.pos == in.size && to.pos < to.size)
            return fail(ErrorCode::InvalidJson, u"zstd: cut off"_s);
    }
}

Result<QByteArray> gunzip(const QByteArray &body, qint64 limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return fail(ErrorCode::Internal, u"gzip"_s);
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> guard(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    QByteArray out;
    QByteArray piece(step, Qt::Uninitialized);
    for (;;) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int code = inflate(&stream, Z_NO_FLUSH);
        const qsizetype got = piece.size() - qsizetype(stream.avail_out);
        if (out.size() + got > limit)
            return tooLarge(limit);
        out.append(piece.constData(), got);
        if (code == Z_STREAM_END)
            return out;
        if (code != Z_OK)
            return fail(ErrorCode::InvalidJson, u"gzip: broken or cut off"_s);
    }
}

// A page of records: repeats of seven bytes and more alone, because what repeats are names and words, and
// shorter ones cost more than they save. A tenth smaller than level 3 at the same price. A single record has
// few of these, and is so small that any effort is cheap. The context is kept: making one costs more than
// packing a small body.
std::size_t packInto(QByteArray &out, const QByteArray &body, const ZSTD_CDict *words)
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    constexpr std::pair<ZSTD_cParameter, int> forPages[] = {
        {ZSTD_c_compressionLevel, zstdLevel}, {ZSTD_c_strategy, ZSTD_lazy}, {ZSTD_c_minMatch, 7},  {ZSTD_c_searchLog, 3},
        {ZSTD_c_hashLog, 17},        {ZSTD_c_chainLog, 17},         {ZSTD_c_windowLog, 20}};
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    if (words)
        ZSTD_CCtx_refCDict(context.get(), words);
    else if (body.size() < smallBody)
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, smallLevel);
    else
        for (const auto &[parameter, value] : forPages)
            ZSTD_CCtx_setParameter(context.get(), parameter, value);
    return ZSTD_compress2(context.get(), out.data(), std::size_t(out.size()), body.constData(), std::size_t(body.size()));
}

QByteArray packed(const QByteArray &body, const ZSTD_CDict *words)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(body.size()))), Qt::Uninitialized);
    const std::size_t size = packInto(out, body, words);
    if (ZSTD_isError(size))
        return {};
    out.truncate(qsizetype(size));
    return out;
}

} // namespace

QByteArray packZstd(const QByteArray &body)
{
    return packed(body, nullptr);
}

struct Words::Private {
    explicit Private(QByteArrayView dictionary)
        : pack(ZSTD_createCDict(dictionary.data(), std::size_t(dictionary.size()), wordsLevel), &ZSTD_freeCDict),
          unpack(ZSTD_createDDict(dictionary.data(), std::size_t(dictionary.size())), &ZSTD_freeDDict)
    {
    }
    const std::unique_ptr<ZSTD_CDict, decltype(&ZSTD_freeCDict)> pack;
    const std::unique_ptr<ZSTD_DDict, decltype(&ZSTD_freeDDict)> unpack;
};

Words::Words(QByteArrayView dictionary) : d(std::make_unique<Private>(dictionary)) {}

Words::~Words() = default;

QByteArray Words::pack(const QByteArray &body) const
{
    return packed(body, d->pack.get());
}

Result<QByteArray> Words::unpack(const QByteArray &body, qint64 limit) const
{
    return unzstd(body, limit, d->unpack.get());
}

QByteArray packGzip(const QByteArray &body)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzipWindow, gzipMemory, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(body.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int code = deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return code == Z_STREAM_END ? out : QByteArray();
}

Result<QByteArray> unpack(const QByteArray &encoding, const QByteArray &body, qint64 limit)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return body.size() > limit ? Result<QByteArray>(tooLarge(limit)) : Result<QByteArray>(body);
    if (name == "zstd")
        return unzstd(body, limit);
    if (name == "gzip" || name == "x-gzip")
        return gunzip(body, limit);
    return fail(ErrorCode::InvalidValue, u"Content-Encoding: zstd, gzip or none expected"_s);
}

} // namespace plumb
