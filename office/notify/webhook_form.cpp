#include "office/notify/webhook_form.h"

#include "app/core/json.h"

#include <QMessageAuthenticationCode>
#include <QUrl>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

QByteArray hmac(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

// What may be told of each kind: numbers, ids, choices and times.
struct Told {
    QString kind;
    QString urgency;   // its field that says how bad it is
    QString notice;    // the kind of record that says who was told
    QStringList fields;
};
const Told &toldOf(const QString &kind)
{
    static const Told complaint{u"complaint"_s, u"severity"_s, u"escalation"_s, {u"number"_s, u"severity"_s, u"category"_s, u"state"_s, u"called_at"_s}};
    static const Told repair{u"maintenance"_s, u"urgency"_s, u"repair_alert"_s, {u"number"_s, u"urgency"_s, u"trade"_s, u"warranty"_s, u"state"_s, u"called_at"_s}};
    return kind == repair.kind ? repair : complaint;
}

QJsonObject pick(const Record &record, const QStringList &names)
{
    QJsonObject out{{u"id"_s, toString(record.id)}};
    for (const QString &name : names) {
        if (record.fields.contains(name))
            out.insert(name, record.fields.value(name));
    }
    return out;
}

QString labelOf(const Schema &schema, const QString &kind, const QString &field, const QJsonObject &values, const QString &language)
{
    const KindSchema *known = schema.kind(kind);
    const FieldSchema *told = known ? known->field(field) : nullptr;
    const Choice *choice = told ? told->choice(values.value(field).toString()) : nullptr;
    return choice ? choice->label.in(language) : QString();
}

// "投诉 C-1123-A04 · 紧急 · 移交 · 副总经理"
QString textOf(const QJsonObject &facts, const Schema &schema, const QString &language)
{
    const Told &told = toldOf(facts.contains("maintenance"_L1) ? u"maintenance"_s : u"complaint"_s);
    const QJsonObject about = facts.value(told.kind).toObject();
    const QJsonObject escalation = facts.value("escalation"_L1).toObject();
    const KindSchema *kind = schema.kind(told.kind);
    QStringList parts{(kind ? kind->label.in(language) + u' ' : QString()) + about.value("number"_L1).toString(),
                      labelOf(schema, told.kind, told.urgency, about, language)};
    if (escalation.isEmpty())
        parts << labelOf(schema, told.kind, u"state"_s, about, language);
    else
        parts << labelOf(schema, told.notice, u"clock"_s, escalation, language) << labelOf(schema, told.notice, u"level"_s, escalation, language);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void sayAsJson(WebhookMessage &message, const WebhookRow &webhook, const DeliveryRow &delivery, Moment now)
{
    const QByteArray seconds = QByteArray::number(toMillis(now) / 1000);
    message.body = delivery.facts;
    message.headers.emplace_back("Plumbline-Delivery", toString(delivery.event).toLatin1());
    message.headers.emplace_back("Plumbline-Signature", "t=" + seconds + ",v1=" + hmac(seconds + '.' + message.body, webhook.secret.toUtf8()).toHex());
}

void sayToDingTalk(WebhookMessage &message, const WebhookRow &webhook, const QString &text, Moment now)
{
    message.body = canonicalJson(QJsonObject{{u"msgtype"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"content"_s, text}}}});
    if (webhook.secret.isEmpty())
        return;
    const QByteArray millis = QByteArray::number(toMillis(now));
    const QByteArray secret = webhook.secret.toUtf8();
    const QByteArray sign = hmac(millis + '\n' + secret, secret).toBase64().toPercentEncoding();
    message.url += (message.url.contains('?') ? "&timestamp=" : "?timestamp=") + millis + "&sign=" + sign;
}

void sayToFeishu(WebhookMessage &message, const WebhookRow &webhook, const QString &text, Moment now)
{
    QJsonObject body{{u"msg_type"_s, u"text"_s}, {u"content"_s, QJsonObject{{u"text"_s, text}}}};
    if (!webhook.secret.isEmpty()) {
        const QByteArray seconds = QByteArray::number(toMillis(now) / 1000);
        body.insert(u"timestamp"_s, QString::fromLatin1(seconds));
        body.insert(u"sign"_s, QString::fromLatin1(hmac({}, seconds + '\n' + webhook.secret.toUtf8()).toBase64()));
    }
    message.body = canonicalJson(body);
}

} // namespace

const QStringList &webhookForms()
{
    static const QStringList forms{u"json"_s, u"wecom"_s, u"dingtalk"_s, u"feishu"_s};
    return forms;
}

QJsonObject registeredFacts(const Record &record, const QString &company, Moment now)
{
    const Told &told = toldOf(record.kind);
    return {{u"event"_s, told.kind + u".registered"_s}, {u"at"_s, toIso(now)}, {u"company"_s, company}, {told.kind, pick(record, told.fields)}};
}

QJsonObject escalatedFacts(const Record &record, const Record &told, const QString &company, Moment now)
{
    QJsonObject facts = registeredFacts(record, company, now);
    facts.insert(u"event"_s, toldOf(record.kind).kind + u".escalated"_s);
    facts.insert(u"escalation"_s, pick(told, {u"clock"_s, u"level"_s, u"person"_s, u"due_at"_s, u"told_at"_s}));
    return facts;
}

std::optional<QString> problemOf(const QString &url, bool inside)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || url.size() > 2000)
        return u"an address is expected"_s;
    if (!parsed.userInfo().isEmpty() || parsed.hasFragment())
        return u"an address without a name, password or fragment is expected"_s;
    if (parsed.scheme() == "https"_L1 || (inside && parsed.scheme() == "http"_L1))
        return std::nullopt;
    return u"https is expected"_s;
}

WebhookMessage messageFor(const WebhookRow &webhook, const DeliveryRow &delivery, const Schema &schema, Moment now)
{
    WebhookMessage message{webhook.url.toUtf8(), {{"Content-Type", "application/json"}}, {}};
    if (webhook.form == "json"_L1) {
        sayAsJson(message, webhook, delivery, now);
        return message;
    }
    const QString text = textOf(parseObject(delivery.facts).valueOr({}), schema, webhook.language);
    if (webhook.form == "feishu"_L1)
        sayToFeishu(message, webhook, text, now);
    else if (webhook.form == "dingtalk"_L1)
        sayToDingTalk(message, webhook, text, now);
    else
        message.body = canonicalJson(QJsonObject{{u"msgtype"_s, u"text"_s}, {u"text"_s, QJsonObject{{u"content"_s, text}}}});
    return message;
}

std::optional<QString> refusalIn(const QString &form, int status, const QByteArray &body)
{
    if (status < 200 || status > 299)
        return u"answered %1"_s.arg(status);
    if (form == "json"_L1)
        return std::nullopt;
    const QJsonObject said = parseObject(body).valueOr({});
    for (const QLatin1StringView name : {"errcode"_L1, "code"_L1, "StatusCode"_L1}) {
        if (said.contains(name))
            return said.value(name).toInteger(-1) == 0 ? std::nullopt : std::optional(u"the robot answered %1"_s.arg(said.value(name).toInteger(-1)));
    }
    return u"not the answer of a robot"_s;
}

} // namespace plumb::office
