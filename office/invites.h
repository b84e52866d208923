// Invites as people get them: text for a message, a QR code on a screen or as a picture.
#pragma once

#include "app/model/invite.h"
#include "office/folder.h"

namespace plumb::office {

struct MadeInvite {
    QString text; // plumb1:…
    Invite invite;
    Moment expires{};
};

// A new one-time code for this person. `url` empty: where the office was last served.
Result<MadeInvite> makeInvite(OpenOffice &office, const Id &person, const QString &url, std::chrono::seconds life,
                              const Clock &clock);

// "48h", "30m", "7d". nullopt: not a time.
std::optional<std::chrono::seconds> parseLife(const QString &text);

// Dark half blocks on light, for a terminal.
Result<QString> qrText(const QString &text);
Status writeQrPicture(const QString &text, const QString &pngFile);

} // namespace plumb::office
