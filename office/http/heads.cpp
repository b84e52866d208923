#include "office/http/heads.h"

namespace plumb::office {

namespace beast = boost::beast;
namespace http = beast::http;

namespace {

QByteArray bytesOf(beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

Request requestOf(const http::request_header<> &header)
{
    Request request;
    request.method = bytesOf(header.method_string());
    const QByteArray target = bytesOf(header.target());
    const qsizetype mark = target.indexOf('?');
    request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(mark < 0 ? target : target.first(mark)));
    if (mark >= 0)
        request.query = parseQuery(target.sliced(mark + 1));
    for (const auto &field : header) {
        QByteArray &value = request.headers[bytesOf(field.name_string()).toLower()];
        value = value.isEmpty() ? bytesOf(field.value()) : value + ", " + bytesOf(field.value());
    }
    return request;
}

// What the proxy itself wrote is the last of the list; the rest is what the client claims.
std::string askerOf(const Request &request, const std::string &proxy)
{
    constexpr qsizetype longestAddress = 45;
    const QByteArray list = request.header("x-forwarded-for");
    const QByteArray last = list.sliced(list.lastIndexOf(',') + 1).trimmed();
    return last.isEmpty() || last.size() > longestAddress ? proxy : last.toStdString();
}

http::response<http::empty_body> headOf(const Response &response, qint64 length, bool keepAlive)
{
    http::response<http::empty_body> head;
    head.version(11);
    head.result(unsigned(response.status));
    if (response.status == 460)
        head.reason("Checksum Mismatch");
    for (auto it = response.headers.begin(); it != response.headers.end(); ++it)
        head.set(it.key().toStdString(), it.value().toStdString());
    if (response.status != 204)
        head.content_length(std::uint64_t(length));
    head.keep_alive(keepAlive);
    return head;
}

} // namespace plumb::office
