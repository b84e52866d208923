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

Layout layoutOf(const Company &company, const QJsonObject &site)
{
    return layoutFrom(company.json().value(u"layouts"_s).toObject().value(site.value(u"layout"_s).toString()).toObject());
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

Result<QByteArray> drawSheet(const Company &company, const Today &today, const QJsonObject &site, const QJsonObject &entry, bool earlier)
{
    Layout layout = layoutOf(company, site);
    const QDate begin = today.date(site.value(u"starts_on"_s).toString()).value_or(QDate());
    if (const int door = entry.value(u"new_door"_s).toInt(-1); earlier && door >= 0 && door < int(layout.openings.size()))
        layout.openings.erase(layout.openings.begin() + door);
    const Sheet sheet{entry.value(u"title"_s).toString(), entry.value(u"number"_s).toString(), entry.value(earlier ? u"earlier"_s : u"revision"_s).toString(),
                      site.value(u"name"_s).toString(), company.person(site.value(u"designer"_s).toString()).value(u"name"_s).toString(),
                      company.name(), begin.addDays(earlier ? -15 : -5), entry.value(u"services"_s).toBool()};
    return drawPlan(layout, sheet);
}

QPointF onSheet(const Company &company, const QJsonObject &site, const QString &room, QPointF aside)
{
    const Layout layout = layoutOf(company, site);
    for (const Room &each : layout.rooms) {
        if (each.name == room)
            return onPaper(layout, each.area.center() + aside);
    }
    return onPaper(layout, aside);
}

Result<QStringList> drawSheets(const Company &company, const Today &today, const QString &folder)
{
    PLUMB_TRY(makeFolder(folder));
    QStringList files;
    const QJsonArray sites = company.list("sites"_L1);
    const QJsonArray sheets = company.list("sheets"_L1);
    for (const QJsonValue &site : sites) {
        for (const QJsonValue &entry : sheets) {
            PLUMB_ASSIGN(const QByteArray pdf, drawSheet(company, today, site.toObject(), entry.toObject()));
            const QString path = u"%1/%2-%3.pdf"_s.arg(folder, site[u"key"_s].toString(), entry[u"number"_s].toString());
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
