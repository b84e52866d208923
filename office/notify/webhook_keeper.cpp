#include "office/notify/webhook_keeper.h"

#include "app/core/json.h"

#include <algorithm>

namespace plumb::office {

using namespace Qt::StringLiterals;

Status announce(LedgerWriter &ledger, const Id &event, const QJsonObject &facts, Moment now)
{
    PLUMB_ASSIGN(const auto webhooks, ledger.webhooks());
    for (const WebhookRow &webhook : webhooks) {
        if (!webhook.removed)
            PLUMB_TRY(ledger.addDelivery({.webhook = webhook.id, .event = event, .facts = canonicalJson(facts), .made = now, .next = {}, .state = {}, .problem = {}}));
    }
    return {};
}

DeliveryRow WebhookKeeper::after(DeliveryRow delivery, const WebhookRow &webhook, const OutboundAnswer &answer, Moment now) const
{
    std::optional<QString> problem = answer.problem.isEmpty() ? refusalIn(webhook.form, answer.status, answer.body) : answer.problem;
    delivery.status = answer.status;
    delivery.problem = problem.value_or(QString());
    const auto failures = std::size_t(delivery.tries++);
    delivery.next.reset();
    if (!problem) {
        delivery.state = u"delivered"_s;
    } else if (failures < m_tuning.webhookPauses.size()) {
        delivery.state = u"waiting"_s;
        delivery.next = now + m_tuning.webhookPauses[failures];
    } else {
        delivery.state = u"given_up"_s;
    }
    return delivery;
}

Result<WebhookKeeper::Sent> WebhookKeeper::send(Moment now, const std::atomic<bool> &stop)
{
    Sent sent;
    std::vector<DeliveryRow> due;
    std::vector<WebhookRow> targets;
    std::vector<OutboundPost> posts;
    {
        PLUMB_ASSIGN(const auto reader, m_ledger.read());
        PLUMB_ASSIGN(due, reader->deliveriesDue(now, m_tuning.webhooksTogether));
        PLUMB_ASSIGN(sent.next, reader->nextDelivery());
        PLUMB_ASSIGN(const auto webhooks, reader->webhooks());
        for (const DeliveryRow &delivery : due) {
            const auto known = std::find_if(webhooks.begin(), webhooks.end(), [&](const WebhookRow &each) { return each.id == delivery.webhook; });
            targets.push_back(known == webhooks.end() ? WebhookRow() : *known);
            posts.push_back({messageFor(targets.back(), delivery, m_schema, now), targets.back().inside});
        }
    }
    if (due.empty())
        return sent;
    const std::vector<OutboundAnswer> answers = postAll(posts, m_tuning, stop);
    if (stop)
        return sent; // what was under way is tried again at the next start
    PLUMB_ASSIGN(const auto writer, m_ledger.write());
    for (std::size_t i = 0; i < due.size(); ++i) {
        const DeliveryRow done = after(due[i], targets[i], answers[i], now);
        PLUMB_TRY(writer->putDelivery(done));
        sent.delivered += done.state == "delivered"_L1 ? 1 : 0;
    }
    PLUMB_TRY(writer->dropDeliveries(now - m_tuning.webhookLogLife));
    PLUMB_ASSIGN(sent.next, writer->nextDelivery());
    PLUMB_TRY(writer->commit());
    sent.tried = int(due.size());
    return sent;
}

} // namespace plumb::office
