// POST to addresses outside, several at once, through libcurl: with times, without redirects, without cookies,
// proxies or anything else of the surroundings. A name that leads to the machine itself or into a private network is
// not connected to, unless the address was allowed to lie inside; link-local ones (cloud metadata) never.
#pragma once

#include "office/notify/webhook_form.h"
#include "office/tuning.h"

#include <atomic>

namespace plumb::office {

struct OutboundPost {
    WebhookMessage message;
    bool inside = false;
};

struct OutboundAnswer {
    int status = 0;     // 0: there was none
    QByteArray body;
    QString problem;    // why there was none; never with the address or what was sent
};

// Answers in the order of the posts. `stop`: gives up what is under way, soon.
std::vector<OutboundAnswer> postAll(const std::vector<OutboundPost> &posts, const Tuning &tuning, const std::atomic<bool> &stop);

// May something outside be told at this address (4 or 16 bytes)?
bool mayConnect(const QByteArray &address, bool inside);

} // namespace plumb::office
