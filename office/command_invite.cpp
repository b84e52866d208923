// plumbline-office invite: a one-time code for a person who is in the book already.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/invites.h"
#include "office/people.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Status show(const MadeInvite &made, const QString &picture, bool json)
{
    if (!picture.isEmpty())
        PLUMB_TRY(writeQrPicture(made.text, picture));
    if (json) {
        print(QString::fromUtf8(canonicalJson(QJsonObject{{u"invite"_s, made.text},
                                                          {u"url"_s, made.invite.url},
                                                          {u"person"_s, made.invite.person},
                                                          {u"company"_s, made.invite.company},
                                                          {u"expires"_s, toIso(made.expires)}})));
        return {};
    }
    PLUMB_ASSIGN(const QString qr, qrText(made.text));
    print(qr);
    print(u"Invite for %1 at %2, until %3:\n%4"_s.arg(made.invite.person, made.invite.url, toIso(made.expires), made.text));
    return {};
}

} // namespace

int runInvite(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints a one-time invite for a person."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives."_s, u"folder"_s},
                       {u"person"_s, u"Whom to invite: the name, or the id where several have it."_s, u"name-or-id"_s},
                       {u"url"_s, u"Address the phone shall use; otherwise where the office was last served."_s, u"url"_s},
                       {u"valid"_s, u"How long: 30m, 48h, 7d."_s, u"time"_s, u"48h"_s},
                       {u"qr"_s, u"Also write the QR code as a picture."_s, u"file.png"_s},
                       {u"json"_s, u"Print one JSON object instead of text."_s}});
    if (const auto code = parse(parser, u"invite"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s, u"person"_s}))
        return *code;
    const auto life = parseLife(parser.value(u"valid"_s));
    if (!life)
        return misused(u"--valid: a time like 30m, 48h or 7d"_s);
    auto office = openOffice(parser.value(u"folder"_s));
    if (!office.ok())
        return complain(office.error());
    const auto person = findPerson(*office, parser.value(u"person"_s).trimmed());
    if (!person.ok())
        return complain(person.error());
    SystemClock clock;
    const auto made = makeInvite(*office, *person, parser.value(u"url"_s), *life, clock);
    if (!made.ok())
        return complain(made.error());
    const Status shown = show(*made, parser.value(u"qr"_s), parser.isSet(u"json"_s));
    return shown.ok() ? Done : complain(shown.error());
}

} // namespace plumb::office
