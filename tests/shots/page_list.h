// tests/shots/pages.json, read: which devices there are, which pages to visit and how to get there.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace plumb::shots {

struct DevicePlan {
    QString person;      // whom it belongs to, as plumbline-demo names people; empty: has not joined
    QJsonArray once;     // driver commands after its first start
    QJsonArray setup;    // … after each start
};

struct PageShot {
    QString name;
    QString device;
    bool offline = false; // taken while the office is closed
    QJsonArray steps;
    QJsonArray after;
};

struct PageList {
    QMap<QString, DevicePlan> devices;
    QJsonArray home;     // leads any device that has joined to where each page begins
    QList<PageShot> pages;

    static PageList read(const QString &file, QString *problem);
};

} // namespace plumb::shots
