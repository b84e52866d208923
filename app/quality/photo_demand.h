// The photos a checklist asks of a stage, place by place, and how many of each are there. "Per room" means each
// room that the items of the stage's inspections name; "per wall" each wall that photos of the site name in such a
// room, and where none is named, the room. Without a room that is known it is one for the stage.
#pragma once

#include "app/quality/checklist.h"

#include <QHash>

namespace plumb::quality {

struct PhotoFact {
    QString demand;      // key of the demand it answers
    QString room;
    QString wall;
};

struct Places {
    QStringList rooms;                // in the order of the checklist
    QHash<QString, QStringList> walls; // of a room

    // Once, however many items name it.
    void addRoom(const QString &room);
};

struct AskedPhoto {
    const PhotoDemand *demand = nullptr; // of the list it was asked from
    QString room;
    QString wall;
    int there = 0;
};

std::vector<AskedPhoto> askedPhotos(const std::vector<PhotoDemand> &demands, const Places &places, const std::vector<PhotoFact> &photos);

} // namespace plumb::quality
