#include "app/sync/compression.h"

#include <zlib.h>
#include <zstd.h>

#include <array>
#include <memory>
#include <utility>

namespace plumb::sync {

namespace {

constexpr int level = 3;
constexpr qsizetype smallBody = 16 * 1024;
constexpr int smallLevel = 12;
constexpr std::size_t step = 64 * 1024;

Error broken(const char *what)
{
    return Error{ErrorCode::NotTheOffice, QString::fromLatin1(what)};
}

Result<QByteArray> fromZstd(const QByteArray &body, qsizetype most)
{
    static thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_reset(context.get(), ZSTD_reset_session_only);
    ZSTD_inBuffer in{body.constData(), std::size_t(body.size()), 0};
    std::array<char, step> piece;
    QByteArray out;
    std::size_t left = 1;
    bool full = false;
    while (in.pos < in.size || full) {
        ZSTD_outBuffer to{piece.data(), piece.size(), 0};
        left = ZSTD_decompressStream(context.get(), &to, &in);
        if (ZSTD_isError(left))
            return broken("zstd: damaged");
        if (out.size() + qsizetype(to.pos) > most)
            return broken("zstd: too large");
        out.append(piece.data(), qsizetype(to.pos));
        full = to.pos == to.size;
    }
    return left == 0 ? Result<QByteArray>(out) : Result<QByteArray>(broken("zstd: cut off"));
}

Result<QByteArray> fromGzip(const QByteArray &body, qsizetype most)
{
    constexpr int gzipWindow = 15 + 16;
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return fail(ErrorCode::Internal, QStringLiteral("gzip: no memory"));
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> end(&stream, &inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    std::array<char, step> piece;
    QByteArray out;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const auto got = qsizetype(piece.size() - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END)
            return broken("gzip: damaged or cut off");
        if (out.size() + got > most)
            return broken("gzip: too large");
        out.append(piece.data(), got);
    }
    return out;
}

// As the office does (office/http/codec.cpp): repeats of seven bytes and more alone in what is large.
std::size_t packZstd(QByteArray &out, const QByteArray &body)
{
    static thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    constexpr std::pair<ZSTD_cParameter, int> forPages[] = {
        {ZSTD_c_compressionLevel, level}, {ZSTD_c_strategy, ZSTD_lazy2}, {ZSTD_c_minMatch, 7},  {ZSTD_c_searchLog, 3},
        {ZSTD_c_hashLog, 17},        {ZSTD_c_chainLog, 17},         {ZSTD_c_windowLog, 20}};
    ZSTD_CCtx_reset(context.get(), ZSTD_reset_session_and_parameters);
    if (body.size() < smallBody)
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, smallLevel);
    else
        for (const auto &[parameter, value] : forPages)
            ZSTD_CCtx_setParameter(context.get(), parameter, value);
    return ZSTD_compress2(context.get(), out.data(), std::size_t(out.size()), body.constData(), std::size_t(body.size()));
}

} // namespace

QByteArray compressZstd(const QByteArray &body)
{
    QByteArray out(qsizetype(ZSTD_compressBound(std::size_t(body.size()))), Qt::Uninitialized);
    const std::size_t size = packZstd(out, body);
    if (ZSTD_isError(size))
        return {};
    out.truncate(qsizetype(size));
    return out;
}

Result<QByteArray> decompress(const QByteArray &encoding, const QByteArray &body, qsizetype most)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return body.size() <= most ? Result<QByteArray>(body) : Result<QByteArray>(broken("too large"));
    if (name == "zstd")
        return fromZstd(body, most);
    if (name == "gzip" || name == "x-gzip")
        return fromGzip(body, most);
    return broken("unknown content encoding");
}

} // namespace plumb::sync
