// One connection: requests one after the other until somebody closes. Runs on the server's network
// thread as a coroutine; the work of a request is done on the pool.
#pragma once

#include "office/http/shared.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <string>

namespace plumb::office {

// `tls` null: plain.
boost::asio::awaitable<void> serveConnection(Shared &shared, boost::asio::ip::tcp::socket socket, std::string address,
                                             boost::asio::ssl::context *tls);

} // namespace plumb::office
