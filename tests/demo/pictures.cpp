#include "tests/demo/pictures.h"

#include "app/media/exif.h"
#include "tests/demo/painting/floor_plan.h"
#include "tests/demo/painting/room_picture.h"

#include <QDir>
#include <QSaveFile>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int quality = 84;

Status writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

Status makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Storage, u"cannot make %1"_s.arg(folder));
    return {};
}

QPointF pointAt(const QJsonArray &numbers, int from)
{
    return {numbers[from].toDouble(), numbers[from + 1].toDouble()};
}

Layout layoutFrom(const QJsonObject &json)
{
    Layout layout;
    const QJsonArray rooms = json.value(u"rooms"_s).toArray();
    for (const QJsonValue &entry : rooms) {
        const QJsonArray area = entry[u"area"_s].toArray();
        layout.rooms.push_back({entry[u"name"_s].toString(), {pointAt(area, 0), QSizeF(area[2].toDouble(), area[3].toDouble())},
                                entry[u"wet"_s].toBool()});
    }
    const QJsonArray doors = json.value(u"doors"_s).toArray();
    for (const QJsonValue &door : doors)
        layout.openings.push_back({pointAt(door.toArray(), 0), pointAt(door.toArray(), 2), false, pointAt(door.toArray(), 4)});
    const QJsonArray windows = json.value(u"windows"_s).toArray();
    for (const QJsonValue &window : windows)
        layout.openings.push_back({pointAt(window.toArray(), 0), pointAt(window.toArray(), 2), true, {}});
    return layout;
}

} // namespace

Result<QByteArray> takePhoto(const QJsonObject &scene, const QJsonObject &site, Moment at, const QTimeZone &zone)
{
    const auto known = sceneFromJson(scene);
    if (!known)
        return fail(ErrorCode::InvalidValue, u"a scene nobody can draw"_s);
    const QJsonArray position = site.value(u"position"_s).toArray();
    media::ExifStamp stamp;
    stamp.takenAt = at;
    stamp.zone = zone;
    stamp.maker = u"Plumbline"_s;
    stamp.model = u"Demo camera"_s;
    stamp.description = u"Drawn by the demo company generator"_s;
    if (position.size() == 2) // a few metres apart, as satellites have it
        stamp.position = Position{position[0].toDouble() + (known->seed % 7) * 1e-5, position[1].toDouble() - (known->seed % 5) * 1e-5};
    return media::encodeJpeg(paintRoom(*known), quality, stamp);
}

Result<QStringList> drawSheets(const Company &company, const Today &today, const QString &folder)
{
    PLUMB_TRY(makeFolder(folder));
    QStringList files;
    const QJsonObject layouts = company.json().value(u"layouts"_s).toObject();
    const QJsonArray sites = company.list("sites"_L1);
    const QJsonArray sheets = company.list("sheets"_L1);
    for (const QJsonValue &site : sites) {
        const Layout layout = layoutFrom(layouts.value(site[u"layout"_s].toString()).toObject());
        for (const QJsonValue &entry : sheets) {
            const Sheet sheet{entry[u"title"_s].toString(), entry[u"number"_s].toString(), entry[u"revision"_s].toString(),
                              site[u"name"_s].toString(), company.person(site[u"designer"_s].toString()).value(u"name"_s).toString(),
                              company.name(), today.date(site[u"starts_on"_s].toString()).value_or(QDate()).addDays(-5),
                              entry[u"services"_s].toBool()};
            PLUMB_ASSIGN(const QByteArray pdf, drawPlan(layout, sheet));
            const QString path = u"%1/%2-%3.pdf"_s.arg(folder, site[u"key"_s].toString(), sheet.number);
            PLUMB_TRY(writeFile(path, pdf));
            files.append(path);
        }
    }
    return files;
}

Status drawCamera(const Company &company, const Today &today, const QString &folder)
{
    PLUMB_TRY(makeFolder(folder));
    const QJsonArray scenes = company.list("camera"_L1);
    const QJsonObject site = company.list("sites"_L1).first().toObject();
    for (qsizetype i = 0; i < scenes.size(); ++i) {
        PLUMB_ASSIGN(const QByteArray jpeg, takePhoto(scenes[i].toObject(), site, today.now(), today.zone()));
        PLUMB_TRY(writeFile(u"%1/%2.jpg"_s.arg(folder).arg(i + 1), jpeg));
    }
    return {};
}

} // namespace plumb::demo
