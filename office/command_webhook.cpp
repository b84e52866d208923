// plumbline-office webhook add|list|remove|log: whom the office tells outside of complaints, and what became of it.
#include "office/commands.h"

#include "app/core/text.h"
#include "office/folder.h"
#include "office/notify/webhook_form.h"

#include <QCommandLineParser>
#include <QFile>
#include <QUrl>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

constexpr int secretBytes = 24;
constexpr int mostLines = 200;
const QStringList languages{u"zh_CN"_s, u"zh_TW"_s, u"en"_s};

// Where it goes, without what may be a key.
QString placeOf(const QString &url)
{
    const QUrl parsed(url);
    return u"%1://%2/…"_s.arg(parsed.scheme(), parsed.host() + (parsed.port() > 0 ? u":%1"_s.arg(parsed.port()) : QString()));
}

Result<QString> readLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

Status add(const QString &folder, WebhookRow webhook, const QString &urlFile, const QString &secretFile)
{
    PLUMB_ASSIGN(webhook.url, readLine(urlFile));
    if (const auto problem = problemOf(webhook.url, webhook.inside))
        return fail(ErrorCode::InvalidValue, *problem);
    if (!secretFile.isEmpty()) {
        PLUMB_ASSIGN(webhook.secret, readLine(secretFile));
    }
    const bool made = webhook.form == "json"_L1 && webhook.secret.isEmpty();
    if (made)
        webhook.secret = QString::fromLatin1(toBase64Url(crypto::randomBytes(secretBytes)));
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    SystemClock clock;
    SystemRandom random;
    webhook.id = newId(clock, random);
    webhook.added = clock.now();
    PLUMB_ASSIGN(const auto writer, office.ledger->write());
    PLUMB_TRY(writer->putWebhook(webhook));
    PLUMB_TRY(writer->noteEvent({webhook.added, u"webhook_added"_s, {}, {}, u"%1 %2 %3"_s.arg(toString(webhook.id), webhook.form, placeOf(webhook.url))}));
    PLUMB_TRY(writer->commit());
    print(toString(webhook.id));
    if (made)
        print(u"Signed with this secret, shown once: %1"_s.arg(webhook.secret));
    return {};
}

Status list(const QString &folder)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_ASSIGN(const auto webhooks, reader->webhooks());
    for (const WebhookRow &each : webhooks) {
        if (!each.removed)
            print(u"%1  %2  %3  %4"_s.arg(toString(each.id), each.form, placeOf(each.url), toIso(each.added)));
    }
    return {};
}

Status remove(const QString &folder, const QString &idText)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    SystemClock clock;
    PLUMB_ASSIGN(const auto writer, office.ledger->write());
    PLUMB_ASSIGN(const auto webhooks, writer->webhooks());
    for (WebhookRow each : webhooks) {
        if (each.removed || parseId(idText) != each.id)
            continue;
        each.removed = true;
        PLUMB_TRY(writer->putWebhook(each));
        PLUMB_TRY(writer->noteEvent({clock.now(), u"webhook_removed"_s, {}, {}, toString(each.id)}));
        return writer->commit();
    }
    return fail(ErrorCode::NotFound, u"there is no webhook %1"_s.arg(idText));
}

Status showLog(const QString &folder)
{
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    return reader->eachDelivery(mostLines, [](const DeliveryRow &each) -> Status {
        print(u"%1  %2  %3  %4  tries %5%6%7"_s.arg(toIso(each.made), toString(each.webhook), toString(each.event), each.state)
                  .arg(each.tries)
                  .arg(each.problem.isEmpty() ? QString() : u"  "_s + each.problem, each.next ? u"  next "_s + toIso(*each.next) : QString()));
        return {};
    });
}

int end(const Status &done)
{
    return done.ok() ? Done : complain(done.error());
}

int runAdd(QCommandLineParser &parser)
{
    WebhookRow webhook;
    webhook.form = parser.value(u"form"_s);
    webhook.language = parser.value(u"language"_s);
    webhook.inside = parser.isSet(u"inside"_s);
    if (!webhookForms().contains(webhook.form))
        return misused(u"--form is one of: %1"_s.arg(webhookForms().join(u", "_s)));
    if (!languages.contains(webhook.language))
        return misused(u"--language is one of: %1"_s.arg(languages.join(u", "_s)));
    if (const auto code = require(parser, {u"url-file"_s}))
        return *code;
    return end(add(parser.value(u"folder"_s), webhook, parser.value(u"url-file"_s), parser.value(u"secret-file"_s)));
}

} // namespace

int runWebhook(const QStringList &arguments)
{
    const QString what = arguments.value(0);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"webhook add, list, remove, log: whom the office tells outside of complaints. Serving offices hear of it at once."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives."_s, u"folder"_s},
                       {u"form"_s, u"add: what the target understands: json, wecom, dingtalk or feishu."_s, u"form"_s, u"json"_s},
                       {u"url-file"_s, u"add: a file with the address in its first line; robots have their key in it."_s, u"file"_s},
                       {u"secret-file"_s, u"add: a file with the secret to sign with; for json one is made where there is none."_s, u"file"_s},
                       {u"language"_s, u"add: what robots speak: zh_CN, zh_TW or en."_s, u"language"_s, u"zh_CN"_s},
                       {u"inside"_s, u"add: the target may lie in a private network and speak plain HTTP."_s},
                       {u"id"_s, u"remove: which."_s, u"id"_s}});
    const bool known = what == "add"_L1 || what == "list"_L1 || what == "remove"_L1 || what == "log"_L1;
    if (const auto code = parse(parser, u"webhook "_s + what, known ? arguments.mid(1) : arguments))
        return *code;
    if (!known)
        return misused(u"webhook add, list, remove or log"_s);
    if (const auto code = require(parser, {u"folder"_s}))
        return *code;
    const QString folder = parser.value(u"folder"_s);
    if (what == "add"_L1)
        return runAdd(parser);
    if (what == "remove"_L1)
        return end(remove(folder, parser.value(u"id"_s)));
    return end(what == "list"_L1 ? list(folder) : showLog(folder));
}

} // namespace plumb::office
