// A target of webhooks on this machine, on a thread of its own: answers as it is told, and remembers what it heard.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <QByteArray>

#include <atomic>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace plumb::office::test {

class WebhookReceiver {
public:
    struct Answer {
        int status = 200;
        QByteArray body = "{}";
        QByteArray location = {};
        bool hangs = false;
    };
    struct Heard {
        QByteArray target;
        QByteArray contentType;
        QByteArray signature;
        QByteArray delivery;
        QByteArray body;
    };

    WebhookReceiver() : m_acceptor(m_context, {boost::asio::ip::make_address("127.0.0.1"), 0}), m_thread([this] { run(); }) {}
    ~WebhookReceiver()
    {
        m_stopped = true;
        boost::asio::ip::tcp::socket last(m_context);
        boost::system::error_code ignored;
        last.connect(m_acceptor.local_endpoint(), ignored); // whoever waits in accept looks up
        m_thread.join();
    }
    quint16 port() const { return m_acceptor.local_endpoint().port(); }
    // Answers in this order, then 200.
    void will(Answer answer)
    {
        std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    std::vector<Heard> heard() const
    {
        std::lock_guard lock(m_mutex);
        return m_heard;
    }

private:
    using Socket = boost::asio::ip::tcp::socket;

    void run()
    {
        while (!m_stopped) {
            Socket socket(m_context);
            boost::system::error_code error;
            m_acceptor.accept(socket, error);
            if (!error && !m_stopped)
                serve(std::move(socket));
        }
    }

    void serve(Socket socket)
    {
        namespace http = boost::beast::http;
        boost::beast::flat_buffer buffer;
        http::request<http::string_body> request;
        boost::system::error_code error;
        http::read(socket, buffer, request, error);
        if (error)
            return;
        const auto header = [&](const char *name) { return QByteArray::fromStdString(std::string(request[name])); };
        Answer answer;
        {
            std::lock_guard lock(m_mutex);
            m_heard.push_back({QByteArray::fromStdString(std::string(request.target())), header("Content-Type"), header("Plumbline-Signature"),
                               header("Plumbline-Delivery"), QByteArray::fromStdString(request.body())});
            if (!m_answers.empty()) {
                answer = m_answers.front();
                m_answers.pop_front();
            }
        }
        if (answer.hangs) {
            m_hanging.push_back(std::move(socket));
            return;
        }
        http::response<http::string_body> response(http::status(unsigned(answer.status)), 11);
        if (!answer.location.isEmpty())
            response.set("Location", answer.location.toStdString());
        response.keep_alive(false);
        response.body() = answer.body.toStdString();
        response.prepare_payload();
        http::write(socket, response, error);
    }

    boost::asio::io_context m_context;
    boost::asio::ip::tcp::acceptor m_acceptor;
    mutable std::mutex m_mutex;
    std::deque<Answer> m_answers;
    std::vector<Heard> m_heard;
    std::vector<Socket> m_hanging; // of the thread alone
    std::atomic<bool> m_stopped = false;
    std::thread m_thread;
};

} // namespace plumb::office::test
