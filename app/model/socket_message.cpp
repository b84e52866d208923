#include "app/model/socket_message.h"

#include "app/core/content_coding.h"
#include "app/model/sync_words.h"

#include <QtEndian>

#include <algorithm>

namespace plumb::wire {

using namespace Qt::StringLiterals;

namespace {

enum class Coding : quint8 { Plain = 0, Zstd = 1, ZstdWithWords = 2 };

constexpr qsizetype packAbove = 16;
constexpr qsizetype wordsUpTo = 16 * 1024; // larger ones repeat enough of their own
constexpr qsizetype answerHead = 5; // coding, status, seconds to wait
constexpr int leastStatus = 100;
constexpr int mostStatus = 599;

struct Packed {
    Coding coding = Coding::Plain;
    QByteArray body;
};

Packed pack(const QByteArray &body)
{
    if (body.size() <= packAbove)
        return {Coding::Plain, body};
    const Coding coding = body.size() <= wordsUpTo ? Coding::ZstdWithWords : Coding::Zstd;
    QByteArray packed = coding == Coding::Zstd ? packZstd(body) : syncWords().pack(body);
    if (packed.isEmpty() || packed.size() >= body.size())
        return {Coding::Plain, body};
    return {coding, std::move(packed)};
}

Result<QByteArray> unpackAs(char coding, const QByteArray &body, qint64 limit)
{
    switch (Coding(coding)) {
    case Coding::Plain: return unpack({}, body, limit);
    case Coding::Zstd: return unpack("zstd", body, limit);
    case Coding::ZstdWithWords: return syncWords().unpack(body, limit);
    }
    return fail(ErrorCode::InvalidValue, u"no coding %1"_s.arg(quint8(coding)));
}

} // namespace

QByteArray encodeSocketRequest(const QByteArray &body)
{
    const Packed packed = pack(body);
    return char(packed.coding) + packed.body;
}

Result<QByteArray> decodeSocketRequest(const QByteArray &message, qint64 limit)
{
    if (message.isEmpty())
        return fail(ErrorCode::InvalidValue, u"an empty message"_s);
    return unpackAs(message.front(), message.sliced(1), limit);
}

QByteArray encodeSocketAnswer(const SocketAnswer &answer)
{
    const Packed packed = pack(answer.body);
    QByteArray message(answerHead, Qt::Uninitialized);
    message[0] = char(packed.coding);
    qToBigEndian(quint16(answer.status), message.data() + 1);
    qToBigEndian(quint16(std::clamp<qint64>(answer.retryAfter.count(), 0, 0xffff)), message.data() + 3);
    return message + packed.body;
}

Result<SocketAnswer> decodeSocketAnswer(const QByteArray &message, qint64 limit)
{
    if (message.size() < answerHead)
        return fail(ErrorCode::InvalidValue, u"%1 bytes are no answer"_s.arg(message.size()));
    SocketAnswer answer;
    answer.status = qFromBigEndian<quint16>(message.constData() + 1);
    if (answer.status < leastStatus || answer.status > mostStatus)
        return fail(ErrorCode::InvalidValue, u"no status %1"_s.arg(answer.status));
    answer.retryAfter = std::chrono::seconds(qFromBigEndian<quint16>(message.constData() + 3));
    PLUMB_ASSIGN(answer.body, unpackAs(message.front(), message.sliced(answerHead), limit));
    return answer;
}

} // namespace plumb::wire
