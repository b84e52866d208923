#pragma once

#include "tests/unit/office/office_fixture.h"

namespace plumb::office::test {

using namespace Qt::StringLiterals;

// An office with a team: the deputy general manager, its adviser and the front desk.
struct ComplaintOffice : OfficeFixture {
    TestDevice admin = joined(OfficeFixture::admin);
    const Id team = freshId();
    const QString scopeName = scope::team(team);
    TestDevice adviser;
    TestDevice desk;

    ComplaintOffice()
    {
        for (const QString &where : {scopeName, scope::desk}) {
            push(admin, Draft{freshId(), u"membership"_s, scope::company,
                              {{u"person"_s, toString(OfficeFixture::admin)}, {u"scope"_s, where}, {u"role"_s, u"deputy_general_manager"_s}}});
        }
        adviser = joined(person(admin, u"王琳"_s, {{scope::company, u"adviser"_s}, {scopeName, u"adviser"_s}}));
        desk = joined(person(admin, u"小周"_s, {{scope::company, u"front_desk"_s}, {scope::desk, u"front_desk"_s}, {scopeName, u"front_desk"_s}}));
    }

    QJsonObject call(const QString &severity, const QJsonObject &more = {})
    {
        static int serial = 0;
        ++serial;
        QJsonObject fields{{u"number"_s, u"C-1123-A%1"_s.arg(serial)}, {u"series"_s, u"A"_s}, {u"serial"_s, serial}, {u"title"_s, u"Leak"_s},
                           {u"called_at"_s, toIso(clock.now())}, {u"entered_at"_s, toIso(clock.now())}, {u"severity"_s, severity},
                           {u"adviser"_s, toString(adviser.person)}, {u"state"_s, u"registered"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    }
    QJsonObject repair(const QJsonObject &more = {})
    {
        static int serial = 0;
        ++serial;
        QJsonObject fields{{u"number"_s, u"R-1123-A%1"_s.arg(serial)}, {u"series"_s, u"A"_s}, {u"serial"_s, serial}, {u"title"_s, u"The tap drips"_s},
                           {u"called_at"_s, toIso(clock.now())}, {u"entered_at"_s, toIso(clock.now())}, {u"urgency"_s, u"normal"_s},
                           {u"warranty"_s, u"inside"_s}, {u"adviser"_s, toString(adviser.person)}, {u"state"_s, u"registered"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    }
    Id registered(const QString &severity, const QJsonObject &more = {})
    {
        const Id id = freshId();
        did(desk, id, u"complaint"_s, call(severity, more));
        return id;
    }
    // As if its author had seen everything; what the office says against it, or nothing.
    QString sent(TestDevice &device, const Id &record, const QString &kind, const QJsonObject &set)
    {
        const qint64 seen = (*ledger->read())->company()->seq;
        QMap<QString, qint64> base;
        for (const QString &name : set.keys())
            base.insert(name, seen);
        const auto answer = push(device, Draft{record, kind, scopeName, set, base});
        return answer.outcome == wire::ChangeAnswer::Outcome::Refused ? answer.detail : QString();
    }
    void did(TestDevice &device, const Id &record, const QString &kind, const QJsonObject &set)
    {
        if (const QString why = sent(device, record, kind, set); !why.isEmpty())
            qFatal("%s", qPrintable(why));
    }
    QJsonObject fields(const Id &record)
    {
        const auto found = (*ledger->read())->record(record);
        return found.ok() && *found ? (*found)->record.fields : QJsonObject();
    }
    QJsonObject closing()
    {
        return {{u"state"_s, u"closed"_s}, {u"solution"_s, u"Pipe renewed"_s}, {u"cause"_s, u"workmanship"_s}, {u"prevention"_s, u"Test first"_s},
                {u"before_photo"_s, toString(freshId())}, {u"after_photo"_s, toString(freshId())}, {u"client_word"_s, u"called"_s}, {u"score"_s, 4},
                {u"closed_at"_s, toIso(clock.now())}};
    }
};

} // namespace plumb::office::test
