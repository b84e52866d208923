// What the front desk knows of the company, read on the store's reading threads: who is where, who is on duty, what is
// said, and the desk's own numbers.
#pragma once

#include "app/model/desk_rules.h"
#include "app/store/reader.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace plumb {

inline const QStringList deskKinds{QStringLiteral("person"), QStringLiteral("membership"), QStringLiteral("presence"), QStringLiteral("roster"),
                                   QStringLiteral("script"), QStringLiteral("desk_setting")};

struct StaffMember {
    Id id;
    QString name;
    QString title;
    QString role;
    QString phone;
    QString scope;        // where a card or a message reaches them from here; "": nowhere
    QStringList words;    // what they are found by
    QJsonObject presence;
};

struct DeskReading {
    desk::Settings settings;
    std::vector<StaffMember> staff; // by name
    Id duty;                        // null: nobody is entered for today
    std::vector<store::StoredRecord> scripts;
    Millis clockOffset{0};          // office minus device
};
Status readDesk(store::Reader &reader, const Id &me, const QDate &today, DeskReading &found);

// As it counts at a moment: what was set until then is over.
struct Presence {
    QString state;             // in, meeting, site, out; "": nobody said
    bool doNotTransfer = false;
    std::optional<Moment> until;
    QString note;
};
Presence presenceAt(const QJsonObject &presence, Moment now);
QString personFact(const Presence &presence); // ready, away, not_now
// Which roles can deal with it, the likeliest first.
QStringList rolesFor(const QString &want);

} // namespace plumb
