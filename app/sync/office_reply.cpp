#include "app/sync/office_reply.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/crypto/crypto.h"
#include "app/model/proof.h"

#include <QDateTime>
#include <QLocale>

namespace plumb::sync {

namespace {

constexpr qsizetype mostErrorBytes = 64 * 1024;

std::optional<ErrorCode> codeNamed(const QString &name)
{
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (errorName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return {};
}

QString statusText(const HttpResponse &response)
{
    return QStringLiteral("status %1").arg(response.status);
}

// What a gateway in front of the office says while the office starts again.
bool isProxyFault(int status)
{
    return status == 500 || (status >= 502 && status <= 504);
}

bool isJson(const HttpResponse &response)
{
    return response.header("Content-Type").startsWith("application/json");
}

} // namespace

std::optional<OfficeError> readOfficeError(const HttpResponse &response)
{
    if (!isJson(response) || response.body.size() > mostErrorBytes)
        return {};
    const auto body = parseObject(response.body);
    if (!body)
        return {};
    const QString name = body->value(u"code").toString();
    if (name.isEmpty())
        return {};
    // A newer office may have names this app does not know; they are still its own.
    const ErrorCode code = codeNamed(name).value_or(ErrorCode::Refused);
    const QString detail = body->value(u"detail").toString();
    return OfficeError{Error{code, detail.isEmpty() ? name : detail}, *body};
}

std::optional<Millis> readRetryAfter(const QByteArray &value, Moment now)
{
    bool isNumber = false;
    const qlonglong seconds = value.trimmed().toLongLong(&isNumber);
    if (isNumber)
        return seconds >= 0 && seconds < 1'000'000 ? std::optional(Millis{seconds * 1000}) : std::nullopt;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    const Millis wait = fromDateTime(date) - now;
    return std::max(wait, Millis{0});
}

std::optional<Trouble> troubleOf(const Reply &reply)
{
    if (!reply.response)
        return Later{reply.response.error(), {}, false};
    const HttpResponse &response = *reply.response;
    if (response.status >= 200 && response.status < 300)
        return {};

    const auto office = readOfficeError(response);
    if (response.status == 429 || (response.status >= 500 && (office || isProxyFault(response.status)))) {
        const QString detail = office ? office->error.detail : statusText(response);
        return Later{Error{ErrorCode::Busy, detail}, readRetryAfter(response.header("Retry-After"), reply.at),
                     response.status == 500 && office};
    }
    // Whoever refuses the size, the way through takes only smaller ones.
    if (response.status == 413 && !office)
        return Never{response.status, OfficeError{Error{ErrorCode::TooLarge, statusText(response)}, {}}};
    // 1xx, redirects and refusals in somebody else's words: a portal or proxy stands between.
    if (!office || response.status < 400)
        return Later{Error{ErrorCode::NotTheOffice, statusText(response)}, {}, false};
    OfficeError said = *office;
    if (response.status == 401)
        said.error.code = ErrorCode::Unauthorized;
    return Never{response.status, std::move(said)};
}

const Error &errorOf(const Trouble &trouble)
{
    if (const auto *later = std::get_if<Later>(&trouble))
        return later->error;
    return std::get<Never>(trouble).office.error;
}

std::optional<Millis> retryAfterOf(const Trouble &trouble)
{
    const auto *later = std::get_if<Later>(&trouble);
    return later ? later->retryAfter : std::nullopt;
}

Status checkHead(const QString &epoch, const QString &scope, const wire::ScopeState &state, const QByteArray &officeKey)
{
    if (!crypto::verify(headText(epoch, scope, state), fromBase64Url(state.signature), officeKey))
        return fail(ErrorCode::NotTheOffice, QStringLiteral("%1: a head that the office has not signed").arg(scope));
    return {};
}

Result<QJsonObject> readObject(const HttpResponse &response)
{
    if (!isJson(response))
        return fail(ErrorCode::NotTheOffice, QStringLiteral("not JSON: ") + statusText(response));
    auto object = parseObject(response.body);
    if (!object)
        return fail(ErrorCode::NotTheOffice, object.error().detail);
    return object;
}

} // namespace plumb::sync
