#include "office/http/server.h"

#include "office/http/connection.h"
#include "office/http/event_streams.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>

namespace plumb::office {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr std::chrono::milliseconds restAfterAcceptError{200}; // out of file handles, most likely
constexpr int waitingConnections = 256;

QString words(const boost::system::error_code &code)
{
    return QString::fromStdString(code.message());
}

} // namespace

struct Server::Private {
    Private(Service &service, const Clock &clock, Log &theLog, ServerOptions theOptions)
        : options(std::move(theOptions)), log(theLog), shared(service, clock, theLog, options.tuning),
          events(io, shared.pool, service, clock, options.tuning)
    {
        shared.events = &events;
        shared.behindProxy = options.behindProxy;
    }

    Status prepareTls();
    asio::awaitable<void> accept();
    void open(tcp::socket socket);
    void beginStop();
    bool admit(const std::string &address);
    void leave(const std::string &address);
    void endWaiting();

    const ServerOptions options;
    Log &log;
    int admitted = 0; // connections that have come and not yet gone
    Shared shared; // before io: connections that were cut off end with it, and leave their list
    asio::ssl::context tls{asio::ssl::context::tls_server};
    asio::io_context io{1};
    EventStreams events;
    tcp::acceptor acceptor{io};
    asio::signal_set signalSet{io};
    asio::steady_timer stopTimer{io};
};

Server::Server(Service &service, const Clock &clock, Log &log, ServerOptions options)
    : d(std::make_unique<Private>(service, clock, log, std::move(options)))
{
}

Server::~Server()
{
    d->shared.pool.join();
}

Status Server::Private::prepareTls()
{
    boost::system::error_code code;
    const auto unreadable = [&](const QString &file) {
        return fail(ErrorCode::WrongCertificate, u"%1: %2"_s.arg(file, words(code)));
    };
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(tls.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    if (tls.use_certificate_chain_file(options.certificateFile.toStdString(), code))
        return unreadable(options.certificateFile);
    if (tls.use_private_key_file(options.keyFile.toStdString(), asio::ssl::context::pem, code))
        return unreadable(options.keyFile);
    return {};
}

Result<quint16> Server::listen()
{
    if (d->options.tls)
        PLUMB_TRY(d->prepareTls());
    boost::system::error_code code;
    const auto address = asio::ip::make_address(d->options.address.toStdString(), code);
    if (code)
        return fail(ErrorCode::InvalidValue, u"%1 is not an IP address"_s.arg(d->options.address));
    const tcp::endpoint endpoint(address, d->options.port);
    const auto failed = [&] {
        const ErrorCode kind = code == asio::error::address_in_use ? ErrorCode::Locked : ErrorCode::Storage;
        return fail(kind, u"%1 port %2: %3"_s.arg(d->options.address).arg(d->options.port).arg(words(code)));
    };
    if (d->acceptor.open(endpoint.protocol(), code) || d->acceptor.set_option(tcp::acceptor::reuse_address(true), code)
        || d->acceptor.bind(endpoint, code) || d->acceptor.listen(waitingConnections, code))
        return failed();
    const tcp::endpoint bound = d->acceptor.local_endpoint(code);
    if (code)
        return failed();
    return quint16(bound.port());
}

void Server::stopOnSignals()
{
    d->signalSet.add(SIGTERM);
    d->signalSet.add(SIGINT);
    d->signalSet.async_wait([this](boost::system::error_code code, int) {
        if (!code)
            d->beginStop();
    });
}

void Server::run()
{
    asio::co_spawn(d->io, d->accept(), [](std::exception_ptr) {});
    d->shared.service.watchCommits([this](const Committed &committed) {
        asio::post(d->io, [this, committed] { d->events.committed(committed); });
    });
    d->io.run();
    d->shared.service.watchCommits({});
}

void Server::stop()
{
    asio::post(d->io, [this] { d->beginStop(); });
}

void Server::Private::beginStop()
{
    if (shared.stopping)
        return;
    shared.stopping = true;
    log.info(u"stopping"_s, {{u"connections"_s, admitted}});
    boost::system::error_code code;
    [[maybe_unused]] const auto closed = acceptor.close(code);
    [[maybe_unused]] const auto cancelled = signalSet.cancel(code);
    for (OpenConnection *connection : shared.connections)
        connection->closeIfIdle();
    stopTimer.expires_after(options.tuning.stopTime);
    stopTimer.async_wait([this](boost::system::error_code stopped) {
        if (!stopped)
            io.stop(); // what is still under way has had its time
    });
    events.stop([this] { endWaiting(); });
}

// Everybody has gone: the time that was left for them is not needed.
void Server::Private::endWaiting()
{
    if (shared.stopping && admitted == 0 && events.empty())
        stopTimer.cancel();
}

bool Server::Private::admit(const std::string &address)
{
    if (admitted >= options.tuning.maxConnections)
        return false;
    int &count = shared.perAddress[address];
    if (count >= options.tuning.maxConnectionsPerAddress && !options.behindProxy)
        return false;
    ++count;
    shared.service.metrics().set("connections", ++admitted);
    return true;
}

void Server::Private::leave(const std::string &address)
{
    if (const auto found = shared.perAddress.find(address); --found->second == 0)
        shared.perAddress.erase(found);
    shared.service.metrics().set("connections", --admitted);
    endWaiting();
}

asio::awaitable<void> Server::Private::accept()
{
    while (!shared.stopping) {
        boost::system::error_code code;
        tcp::socket socket = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, code));
        if (shared.stopping)
            co_return;
        if (!code) {
            open(std::move(socket));
            continue;
        }
        log.error(u"accept"_s, {{u"detail"_s, words(code)}});
        asio::steady_timer rest(io, restAfterAcceptError);
        co_await rest.async_wait(asio::redirect_error(asio::use_awaitable, code));
    }
}

void Server::Private::open(tcp::socket socket)
{
    boost::system::error_code code;
    const std::string address = socket.remote_endpoint(code).address().to_string();
    if (code || !admit(address)) {
        shared.service.metrics().add("connections_refused_total");
        return; // closes it
    }
    [[maybe_unused]] const auto set = socket.set_option(tcp::no_delay(true), code);
    asio::co_spawn(io, serveConnection(shared, std::move(socket), address, options.tls ? &tls : nullptr),
                   [this, address](std::exception_ptr problem) {
                       if (problem)
                           log.error(u"connection"_s, {{u"detail"_s, u"ended by an exception"_s}});
                       leave(address);
                   });
}

} // namespace plumb::office
