#include "office/notify/outbound.h"

#include <boost/asio/ip/address.hpp>
#include <curl/curl.h>

#include <memory>
#include <mutex>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

namespace ip = boost::asio::ip;

constexpr int lookEveryMs = 100; // for a stop

// Carrier-grade NAT, private, benchmark and documentation networks: nothing of the open internet.
bool isInside(const ip::address_v4 &address)
{
    const auto in = [&](const char *net, int bits) {
        return (address.to_uint() ^ ip::make_address_v4(net).to_uint()) >> (32 - bits) == 0;
    };
    return address.is_loopback() || in("10.0.0.0", 8) || in("172.16.0.0", 12) || in("192.168.0.0", 16) || in("100.64.0.0", 10)
        || in("198.18.0.0", 15);
}

bool isNever(const ip::address_v4 &address)
{
    const quint32 number = address.to_uint();
    return number >> 24 == 0 || number >> 16 == 0xa9fe /* 169.254 */ || number >> 28 >= 0xe /* multicast and above */;
}

bool isAllowed(const ip::address_v4 &address, bool inside)
{
    return !isNever(address) && (inside || !isInside(address));
}

bool isAllowed(const ip::address_v6 &address, bool inside)
{
    const auto bytes = address.to_bytes();
    if (address.is_v4_mapped())
        return isAllowed(ip::make_address_v4(ip::v4_mapped, address), inside);
    if (address.is_unspecified() || address.is_multicast() || address.is_link_local() || address.is_site_local())
        return false;
    const bool unique = (bytes[0] & 0xfe) == 0xfc; // fc00::/7
    const bool translated = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == 0xff && bytes[3] == 0x9b; // an IPv4 address in disguise
    return inside || !(address.is_loopback() || unique || translated);
}

curl_socket_t openSocket(void *inside, curlsocktype, curl_sockaddr *address)
{
    QByteArray bytes;
    if (address->family == AF_INET)
        bytes = QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in *>(&address->addr)->sin_addr), 4);
    else if (address->family == AF_INET6)
        bytes = QByteArray(reinterpret_cast<const char *>(&reinterpret_cast<const sockaddr_in6 *>(&address->addr)->sin6_addr), 16);
    if (!office::mayConnect(bytes, *static_cast<const bool *>(inside)))
        return CURL_SOCKET_BAD;
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// One exchange, alive as long as curl looks at what it points to.
struct Exchange {
    const OutboundPost &post;
    const qint64 most;
    OutboundAnswer answer;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy{curl_easy_init(), curl_easy_cleanup};
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers{nullptr, curl_slist_free_all};

    Exchange(const OutboundPost &post, const Tuning &tuning) : post(post), most(tuning.webhookAnswerBytes)
    {
        CURL *const handle = easy.get();
        for (const auto &[name, value] : post.message.headers)
            headers.reset(curl_slist_append(headers.release(), (name + ": " + value).constData()));
        curl_easy_setopt(handle, CURLOPT_URL, post.message.url.constData());
        curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, post.inside ? "https,http" : "https");
        curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
        curl_easy_setopt(handle, CURLOPT_PROXY, "");
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_USERAGENT, "Plumbline");
        curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, long(tuning.webhookConnectTime.count()));
        curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, long(tuning.webhookTime.count()));
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, post.message.body.constData());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(post.message.body.size()));
        curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, &Exchange::take);
        curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
        curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
        curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &post.inside);
    }

    static std::size_t take(char *bytes, std::size_t, std::size_t count, void *self)
    {
        auto *const exchange = static_cast<Exchange *>(self);
        if (exchange->answer.body.size() + qint64(count) > exchange->most)
            return 0; // ends the exchange
        exchange->answer.body.append(bytes, qsizetype(count));
        return count;
    }

    void end(CURLcode code)
    {
        long status = 0;
        curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
        if (code == CURLE_OK)
            answer.status = int(status);
        else
            answer.problem = QString::fromLatin1(curl_easy_strerror(code)); // in general words
    }
};

} // namespace

bool mayConnect(const QByteArray &address, bool inside)
{
    if (address.size() == 4) {
        ip::address_v4::bytes_type bytes;
        std::copy(address.begin(), address.end(), bytes.begin());
        return isAllowed(ip::address_v4(bytes), inside);
    }
    if (address.size() != 16)
        return false;
    ip::address_v6::bytes_type bytes;
    std::copy(address.begin(), address.end(), bytes.begin());
    return isAllowed(ip::address_v6(bytes), inside);
}

std::vector<OutboundAnswer> postAll(const std::vector<OutboundPost> &posts, const Tuning &tuning, const std::atomic<bool> &stop)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> multi(curl_multi_init(), curl_multi_cleanup);
    std::vector<std::unique_ptr<Exchange>> exchanges;
    for (const OutboundPost &post : posts) {
        exchanges.push_back(std::make_unique<Exchange>(post, tuning));
        exchanges.back()->answer.problem = u"stopped"_s;
        curl_multi_add_handle(multi.get(), exchanges.back()->easy.get());
    }
    int running = int(posts.size());
    while (running > 0 && !stop) {
        curl_multi_perform(multi.get(), &running);
        int left = 0;
        while (CURLMsg *const message = curl_multi_info_read(multi.get(), &left)) {
            for (const auto &exchange : exchanges) {
                if (exchange->easy.get() == message->easy_handle) {
                    exchange->answer.problem.clear();
                    exchange->end(message->data.result);
                }
            }
        }
        if (running > 0)
            curl_multi_poll(multi.get(), nullptr, 0, lookEveryMs, nullptr);
    }
    std::vector<OutboundAnswer> answers;
    for (const auto &exchange : exchanges) {
        curl_multi_remove_handle(multi.get(), exchange->easy.get());
        answers.push_back(std::move(exchange->answer));
    }
    return answers;
}

} // namespace plumb::office
