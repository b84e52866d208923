#include "office/http/exchange.h"

#include "app/core/content_coding.h"
#include "app/model/socket_message.h"
#include "office/http/codec.h"
#include "office/service/answers.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int ok = 200;

// Nothing where the body is now as the service wants it.
std::optional<Response> decode(const Service &service, Request &request)
{
    const QByteArray encoding = request.header("content-encoding");
    if (encoding.isEmpty())
        return {};
    const BodyLimit limit = service.bodyLimit(request.method, request.path);
    if (!limit.encodable)
        return errorAnswer(fail(ErrorCode::InvalidValue, u"Content-Encoding: none expected"_s), 415);
    auto body = unpack(encoding, request.body, limit.decoded);
    if (!body.ok())
        return errorAnswer(body.error(), body.error().code == ErrorCode::InvalidValue ? 415 : 0);
    request.body = std::move(*body);
    return {};
}

void encode(const Tuning &tuning, const Request &request, Response &response)
{
    if (response.file || response.body.size() < tuning.compressAbove)
        return;
    const QByteArray encoding = chooseEncoding(request.header("accept-encoding"));
    const QByteArray body = encoding.isEmpty() ? QByteArray() : encodeBody(encoding, response.body);
    if (body.isEmpty() || body.size() >= response.body.size())
        return;
    response.body = body;
    response.headers.insert("content-encoding", encoding);
}

} // namespace

Response exchange(Service &service, const Tuning &tuning, Request request)
{
    if (auto refused = decode(service, request))
        return std::move(*refused);
    Response response = service.answer(request);
    encode(tuning, request, response);
    if (request.method != "POST") // nobody keeps the answer to one
        response.headers.insert("vary", "accept-encoding");
    return response;
}

SocketExchange onSocket(Response response)
{
    const std::chrono::seconds retryAfter(response.headers.value("retry-after").toLongLong());
    QByteArray message = wire::encodeSocketAnswer({response.status, retryAfter, response.body});
    return {std::move(response), std::move(message)};
}

EarlyAnswer::EarlyAnswer(Request request, QByteArray body, Millis goodUntil)
    : m_request([&] {
          request.method = "POST";
          request.body = std::move(body);
          return std::move(request);
      }()),
      m_goodUntil(goodUntil)
{
}

void EarlyAnswer::make(Service &service)
{
    if (m_begun.exchange(true))
        return;
    try {
        m_made.set_value(onSocket(service.answer(m_request)));
    } catch (...) {
        m_made.set_exception(std::current_exception());
    }
}

std::optional<SocketExchange> EarlyAnswer::answerTo(const QByteArray &body, Millis now, Service &service)
{
    const bool begun = m_begun.exchange(true);
    if (!begun || body != m_request.body || now > m_goodUntil)
        return {};
    SocketExchange made = m_made.get_future().get();
    if (made.response.status != ok || !service.stillHolds(m_request))
        return {};
    return made;
}

SocketExchange exchangeOnSocket(Service &service, Request request, const QByteArray &message, EarlyAnswer *early, Millis now)
{
    request.method = "POST";
    auto body = wire::decodeSocketRequest(message, service.bodyLimit(request.method, request.path).decoded);
    if (!body.ok())
        return onSocket(errorAnswer(body.error()));
    if (early) {
        if (auto made = early->answerTo(*body, now, service)) {
            service.metrics().add("early_answers_total");
            return std::move(*made);
        }
    }
    request.body = std::move(*body);
    return onSocket(service.answer(request));
}

} // namespace plumb::office
