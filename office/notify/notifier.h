// What an office does without being asked: looks at clocks, plans follow-up visits, and sends to webhooks. While this
// lives.
#pragma once

#include "app/core/random.h"
#include "office/notify/clock_keeper.h"
#include "office/notify/due_thread.h"
#include "office/notify/follow_up_keeper.h"
#include "office/notify/webhook_keeper.h"

namespace plumb::office {

class Notifier {
public:
    using Problem = std::function<void(const QString &what, const Error &)>;
    Notifier(const ClockKeeper::Parts &parts, const Clock &clock, const Problem &problem);

private:
    ClockKeeper m_clocks;
    WebhookKeeper m_webhooks;
    FollowUpKeeper m_followUps;
    DueThread m_clockThread;
    DueThread m_webhookThread;
    DueThread m_followUpThread;
};

} // namespace plumb::office
