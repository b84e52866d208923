// What the heads of requests and answers say: between the HTTP library's words and the service's.
#pragma once

#include "office/service/message.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>

#include <string>

namespace plumb::office {

// Without its body. Fields that come more than once are joined by commas.
Request requestOf(const boost::beast::http::request_header<> &header);

// Whose request it is where `proxy` stands in front: X-Forwarded-For, else the proxy itself.
std::string askerOf(const Request &request, const std::string &proxy);

// `length`: of the body that follows.
boost::beast::http::response<boost::beast::http::empty_body> headOf(const Response &response, qint64 length, bool keepAlive);

} // namespace plumb::office
