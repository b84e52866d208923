// Who stands at one connection's door: what can be said from a request's head alone, and what is
// remembered of it afterwards. Network thread only.
#pragma once

#include "office/http/shared.h"

namespace plumb::office {

class Doorkeeper {
public:
    Doorkeeper(Shared &shared, std::string address) : m_shared(shared), m_address(std::move(address)), m_asker(m_address) {}

    // Behind a proxy, each request tells who asks.
    void meet(const Request &request);
    // Too large, too many attempts, or somebody who guesses; `expected` and `limit` in bytes of the body.
    std::optional<Response> judge(const Request &request, qint64 expected, qint64 limit);
    // After the answer: the token shown was good or not, and a line in the log. `received`: bytes of the body.
    void note(const Request &request, const Response &response, qint64 received, Millis begin);

private:
    bool isGuessing(const Request &request);
    void noteToken(const Request &request, const Response &response);

    Shared &m_shared;
    const std::string m_address;
    std::string m_asker; // the address behind the proxy, where there is one
};

} // namespace plumb::office
