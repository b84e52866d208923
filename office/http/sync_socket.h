// A connection that was upgraded (RFC 6455): each message on it is one request of sync, each answer one
// message (app/model/socket_message.h). One request at a time: whatever else the device says waits in its
// own buffers. Runs on the network thread as a coroutine, its work on the pool, like any connection.
#pragma once

#include "office/http/doorkeeper.h"

#include <boost/asio/awaitable.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

namespace plumb::office {

struct SocketOpening {
    boost::beast::http::request<boost::beast::http::string_body> upgrade;
    Request request; // the same in the service's words
};

// Is this an upgrade to a socket, in a form of messages that is spoken here?
bool asksForSocket(const boost::beast::http::request<boost::beast::http::string_body> &upgrade);
bool speaksOurProtocol(const Request &request);

// Until either side ends it. `door`: of the connection it came over.
boost::asio::awaitable<void> talkOnSocket(Shared &shared, boost::beast::tcp_stream stream, Doorkeeper &door, SocketOpening opening);
boost::asio::awaitable<void> talkOnSocket(Shared &shared, boost::beast::ssl_stream<boost::beast::tcp_stream> stream,
                                          Doorkeeper &door, SocketOpening opening);

} // namespace plumb::office
