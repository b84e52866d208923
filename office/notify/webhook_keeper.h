// Sends what waits for webhooks and writes down what became of each try. What is to be sent is put into the book in
// the transaction that decides it (clock_keeper.h), so nothing is forgotten by a crash; a try whose outcome could not
// be written is made again, with the same Plumbline-Delivery. A target that hangs or is gone holds up no other: each
// is tried for itself, with growing pauses, and given up in the end.
#pragma once

#include "office/ledger/ledger.h"
#include "office/notify/outbound.h"

namespace plumb::office {

// Puts an event into the queue of every webhook. Within the caller's transaction.
Status announce(LedgerWriter &ledger, const Id &event, const QJsonObject &facts, Moment now);

class WebhookKeeper {
public:
    WebhookKeeper(Ledger &ledger, const Schema &schema, const Tuning &tuning) : m_ledger(ledger), m_schema(schema), m_tuning(tuning) {}

    struct Sent {
        int tried = 0;
        int delivered = 0;
        std::optional<Moment> next;
    };
    // One try of the oldest that is due, of each webhook. No transaction is open while it sends.
    Result<Sent> send(Moment now, const std::atomic<bool> &stop);

private:
    DeliveryRow after(DeliveryRow delivery, const WebhookRow &webhook, const OutboundAnswer &answer, Moment now) const;

    Ledger &m_ledger;
    const Schema &m_schema;
    const Tuning &m_tuning;
};

} // namespace plumb::office
