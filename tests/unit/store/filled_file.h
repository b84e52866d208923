// A device's file with something in it, for tests of what becomes of it.
#pragma once

#include "tests/support/device_file.h"

#include <QCryptographicHash>
#include <QFile>

namespace plumb::test {

using namespace Qt::StringLiterals;

inline const Id filledSite = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);

inline QJsonObject issue(int number)
{
    return {{u"site"_s, toString(filledSite)}, {u"title"_s, u"踢脚线开裂 %1"_s.arg(number)}, {u"state"_s, u"open"_s},
            {u"detail"_s, QString(200, QChar(u'线'))}};
}

// A file with 300 records from the office, 40 unsent ones, and a photo.
inline QByteArray fill(DeviceFile &device)
{
    const QString scope = scope::site(filledSite);
    device.join({scope});
    wire::SyncResponse response = device.answer();
    for (int i = 1; i <= 300; ++i)
        response.records.push_back(line(i, device.freshId(), u"issue"_s, scope, issue(i)));
    response.cursor = 300;
    if (!device.take(response).ok())
        qFatal("fill");
    for (int i = 1; i <= 40; ++i) {
        if (!device.save(device.freshId(), u"issue"_s, scope, issue(1000 + i)).ok())
            qFatal("save");
    }
    store::Save photo;
    const QByteArray bytes = device.random.bytes(700'000);
    photo.blobs.push_back({{}, bytes, u"image/jpeg"_s});
    if (!device.writer().save(photo).ok())
        qFatal("photo");
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace plumb::test
