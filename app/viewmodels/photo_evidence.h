// What the photos of a site say about those that checklists ask for (app/quality/photo_demand.h).
#pragma once

#include "app/quality/photo_demand.h"
#include "app/store/reader.h"

namespace plumb {

struct PhotoQuestion {
    QString site;                 // id
    QStringList demands;          // keys
    QStringList rooms;            // whose walls are asked for
    bool operator==(const PhotoQuestion &) const = default;
};

struct PhotoEvidence {
    std::vector<quality::PhotoFact> photos;  // that answer one of the demands
    QHash<QString, QStringList> walls;       // by room, by name
};

Status readPhotoEvidence(store::Reader &reader, const PhotoQuestion &question, PhotoEvidence &found);

} // namespace plumb
