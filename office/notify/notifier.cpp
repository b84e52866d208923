#include "office/notify/notifier.h"

namespace plumb::office {

using namespace Qt::StringLiterals;
using Next = Result<std::optional<Moment>>;

Notifier::Notifier(const ClockKeeper::Parts &parts, const Clock &clock, const Problem &problem)
    : m_clocks(parts), m_webhooks(parts.ledger, parts.schema, parts.tuning), m_followUps(parts),
      m_clockThread({parts.ledger, Ledger::Watching::Clocks, &Committed::clocks, clock, parts.tuning.clockRest,
                     [problem](const Error &error) { problem(u"clocks"_s, error); }},
                    [this](Moment now, const std::atomic<bool> &) -> Next {
                        PLUMB_ASSIGN(const auto looked, m_clocks.look(now));
                        return looked.next;
                    }),
      m_webhookThread({parts.ledger, Ledger::Watching::Webhooks, &Committed::deliveries, clock, parts.tuning.clockRest,
                       [problem](const Error &error) { problem(u"webhooks"_s, error); }},
                      [this](Moment now, const std::atomic<bool> &stop) -> Next {
                          PLUMB_ASSIGN(const auto sent, m_webhooks.send(now, stop));
                          return sent.next;
                      }),
      m_followUpThread({parts.ledger, Ledger::Watching::Plans, &Committed::plans, clock, parts.tuning.clockRest,
                        [problem](const Error &error) { problem(u"follow_ups"_s, error); }},
                       [this](Moment now, const std::atomic<bool> &) -> Next {
                           PLUMB_ASSIGN(const auto looked, m_followUps.look(now));
                           return looked.more ? std::optional(now) : std::nullopt;
                       })
{
}

} // namespace plumb::office
