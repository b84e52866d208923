// What a webhook is told, in the form it understands. The facts name numbers, ids, choices and times: nothing of a
// client, no words that somebody typed. Pure.
//
//   json      the facts; header Plumbline-Signature: t=<seconds>,v1=<hex HMAC-SHA256 of "<seconds>.<body>">
//   wecom     a group robot's text; its key is in the address
//   dingtalk  the same; signed in the address where there is a secret
//   feishu    the same; signed in the body where there is a secret
#pragma once

#include "app/core/clock.h"
#include "app/model/clocks.h"
#include "app/model/schema.h"
#include "office/ledger/types.h"

namespace plumb::office {

const QStringList &webhookForms();

// Of a complaint or a repair (`record`); `told`: the record of whoever was told (escalation, repair_alert).
QJsonObject registeredFacts(const Record &record, const QString &company, Moment now);
QJsonObject escalatedFacts(const Record &record, const Record &told, const QString &company, Moment now);

// Why an address cannot be one; nothing where it can. `inside`: it may speak plain HTTP.
std::optional<QString> problemOf(const QString &url, bool inside);

struct WebhookMessage {
    QByteArray url;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
};
WebhookMessage messageFor(const WebhookRow &webhook, const DeliveryRow &delivery, const Schema &schema, Moment now);

// Robots answer 200 and say in the body whether they took it. Nothing: taken.
std::optional<QString> refusalIn(const QString &form, int status, const QByteArray &body);

} // namespace plumb::office
