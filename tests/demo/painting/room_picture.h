// A photo as somebody on a site would take it: a room at a stage of the work, seen whole, one wall
// straight on, or the floor. Drawn, the same for the same scene on every run.
#pragma once

#include "finishes.h"

#include <QImage>
#include <QJsonObject>
#include <QSize>
#include <QStringList>

namespace plumb::demo {

struct Scene {
    enum class Look { Room, Wall, Floor };
    Finish finish = Finish::Bare;
    Look look = Look::Room;
    bool wet = false;      // bathroom or kitchen
    QStringList things;    // see room_picture.cpp: "level", "gauge", "ladder", …
    std::uint64_t seed = 1;
    QSize size{1600, 1200};
};

// {"finish": "utilities", "look": "wall", "wet": true, "things": ["gauge"], "seed": 3, "upright": true}
// Nothing where a name is unknown.
std::optional<Scene> sceneFromJson(const QJsonObject &json);

QImage paintRoom(const Scene &scene);

} // namespace plumb::demo
