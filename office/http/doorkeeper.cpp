#include "office/http/doorkeeper.h"

#include "app/crypto/crypto.h"
#include "office/http/heads.h"
#include "office/service/answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Response tooManyAttempts(Millis window)
{
    Response response = errorAnswer(fail(ErrorCode::Busy, u"too many attempts"_s), 429);
    const auto wait = std::chrono::ceil<std::chrono::seconds>(window);
    response.headers.insert("retry-after", QByteArray::number(qint64(wait.count())));
    return response;
}

} // namespace

void Doorkeeper::meet(const Request &request)
{
    if (m_shared.behindProxy)
        m_asker = askerOf(request, m_address);
}

std::optional<Response> Doorkeeper::judge(const Request &request, qint64 expected, qint64 limit)
{
    const Tuning &tuning = m_shared.tuning;
    if (expected > limit)
        return errorAnswer(fail(ErrorCode::TooLarge, u"at most %1 bytes"_s.arg(limit)));
    if (m_shared.service.routeOf(request.path) == "join" && !m_shared.joins.allow(m_asker, m_shared.clock.monotonic()))
        return tooManyAttempts(tuning.joinWindow);
    if (isGuessing(request))
        return tooManyAttempts(tuning.badTokenWindow);
    return std::nullopt;
}

// From an address that has shown too many unknown tokens, one that was never good is not looked at.
bool Doorkeeper::isGuessing(const Request &request)
{
    const QByteArray shown = request.header("authorization");
    return !shown.isEmpty() && m_shared.badTokens.isFull(m_asker, m_shared.clock.monotonic())
        && !m_shared.goodTokens.contains(crypto::sha256(shown));
}

void Doorkeeper::note(const Request &request, const Response &response, qint64 received, Millis begin)
{
    noteToken(request, response);
    const Millis took = m_shared.clock.monotonic() - begin;
    QJsonObject fields{{u"route"_s, QString::fromLatin1(m_shared.service.routeOf(request.path))},
                       {u"method"_s, QString::fromLatin1(request.method.left(8))},
                       {u"status"_s, response.status},
                       {u"ms"_s, qint64(took.count())},
                       {u"in"_s, received},
                       {u"out"_s, response.file ? response.file->length : qint64(response.body.size())}};
    if (!response.device.isEmpty())
        fields.insert(u"device"_s, response.device);
    response.status >= 500 ? m_shared.log.error(u"request"_s, fields) : m_shared.log.info(u"request"_s, fields);
}

void Doorkeeper::noteToken(const Request &request, const Response &response)
{
    const QByteArray shown = request.header("authorization");
    if (shown.isEmpty())
        return;
    if (response.status == 401) {
        m_shared.badTokens.count(m_asker, m_shared.clock.monotonic());
        m_shared.goodTokens.remove(crypto::sha256(shown));
    } else if (!response.device.isEmpty()) {
        if (m_shared.goodTokens.size() >= m_shared.tuning.maxKnownTokens)
            m_shared.goodTokens.clear();
        m_shared.goodTokens.insert(crypto::sha256(shown));
    }
}

} // namespace plumb::office
