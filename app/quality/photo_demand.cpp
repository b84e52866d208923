#include "app/quality/photo_demand.h"

#include <algorithm>

namespace plumb::quality {

namespace {

int answers(const AskedPhoto &asked, const std::vector<PhotoFact> &photos)
{
    return int(std::count_if(photos.begin(), photos.end(), [&](const PhotoFact &photo) {
        return photo.demand == asked.demand->key && (asked.room.isEmpty() || photo.room == asked.room)
            && (asked.wall.isEmpty() || photo.wall == asked.wall);
    }));
}

std::vector<AskedPhoto> placesOf(const PhotoDemand &demand, const Places &places)
{
    if (demand.per == Per::Stage || places.rooms.isEmpty())
        return {{&demand, {}, {}, 0}};
    std::vector<AskedPhoto> asked;
    for (const QString &room : places.rooms) {
        const QStringList walls = demand.per == Per::Wall ? places.walls.value(room) : QStringList();
        for (const QString &wall : walls.isEmpty() ? QStringList{QString()} : walls)
            asked.push_back({&demand, room, wall, 0});
    }
    return asked;
}

} // namespace

void Places::addRoom(const QString &room)
{
    const QString name = room.trimmed();
    if (!name.isEmpty() && !rooms.contains(name))
        rooms.append(name);
}

std::vector<AskedPhoto> askedPhotos(const std::vector<PhotoDemand> &demands, const Places &places, const std::vector<PhotoFact> &photos)
{
    std::vector<AskedPhoto> all;
    for (const PhotoDemand &demand : demands) {
        for (AskedPhoto &asked : placesOf(demand, places)) {
            asked.there = answers(asked, photos);
            all.push_back(std::move(asked));
        }
    }
    return all;
}

} // namespace plumb::quality
