#include "room_picture.h"

#include "objects.h"

#include <QJsonArray>
#include <QRadialGradient>

#include <cmath>

namespace plumb::demo {

namespace {

View::Eye eyeFor(const Scene &scene, const RoomSize &room, Brush &brush)
{
    View::Eye eye;
    eye.x = room.width * brush.between(0.42, 0.58);
    eye.y = brush.between(1420, 1560);
    eye.horizon = brush.between(0.46, 0.52);
    const bool upright = scene.size.height() > scene.size.width();
    switch (scene.look) {
    case Scene::Look::Room:
        eye.back = upright ? 1500 : 1150;
        eye.focal = upright ? 1.05 : 0.86;
        break;
    case Scene::Look::Wall: // close: the wall fills most of the picture
        eye.y = 1320;
        eye.back = 1250;
        eye.focal = upright ? 1.5 : 1.12;
        break;
    case Scene::Look::Floor:
        eye.y = 2350;
        eye.back = 700;
        eye.focal = upright ? 1.2 : 0.95;
        eye.horizon = upright ? -0.02 : -0.32;
        break;
    }
    return eye;
}

RoomSize roomFor(const Scene &scene, Brush &brush)
{
    if (scene.look == Scene::Look::Wall)
        return {brush.between(3000, 3500), 2300, 2750};
    if (scene.wet)
        return {brush.between(2300, 2700), brush.between(2900, 3300), 2600};
    return {brush.between(3500, 4200), brush.between(3900, 4700), 2800};
}

void thingsOnMainWall(QPainter &painter, const QRectF &wall, const Scene &scene, Brush &brush)
{
    const auto has = [&scene](const char *name) { return scene.things.contains(QLatin1String(name)); };
    if (has("units"))
        kitchenUnits(painter, wall, brush);
    if (has("wardrobe"))
        wardrobe(painter, wall, brush);
    if (has("basin"))
        basin(painter, wall);
    if (has("laser"))
        laserLine(painter, wall, wall.bottom() - 1100);
    if (has("level"))
        spiritLevel(painter, {wall.left() + wall.width() * 0.44, wall.bottom() - 240}, 1900, true);
    if (has("tape"))
        tapeMeasure(painter, {wall.left() + wall.width() * 0.28, wall.bottom() - 1150}, {wall.left() + wall.width() * 0.66, wall.bottom() - 1150});
    if (has("tape-up"))
        tapeMeasure(painter, {wall.left() + wall.width() * 0.5, wall.bottom() - 1860}, {wall.left() + wall.width() * 0.5, wall.bottom() - 120});
    if (has("mark"))
        chalkCircle(painter, {wall.left() + wall.width() * 0.56, wall.bottom() - 1120}, 240, brush);
    if (has("gauge"))
        pressureGauge(painter, {wall.left() + wall.width() * 0.5, wall.bottom() - 1350}, 230);
}

void thingsOnFloor(QPainter &painter, const QRectF &floor, const Scene &scene, Brush &brush)
{
    if (scene.things.contains(QStringLiteral("drain")))
        floorDrain(painter, {floor.left() + floor.width() * 0.62, floor.top() + floor.height() * 0.3});
    if (scene.things.contains(QStringLiteral("water")))
        standingWater(painter, floor, brush);
    if (scene.things.contains(QStringLiteral("floor-tape"))) {
        const QPointF drain(floor.left() + floor.width() * 0.62, floor.top() + floor.height() * 0.3);
        tapeMeasure(painter, drain + QPointF(-120, 0), QPointF(floor.left() + 160, drain.y()));
    }
    if (scene.things.contains(QStringLiteral("floor-mark")))
        chalkCircle(painter, {floor.left() + floor.width() * 0.4, floor.top() + floor.height() * 0.56}, 260, brush);
}

void thingsInRoom(QPainter &painter, const View &view, const Scene &scene, Brush &brush)
{
    const RoomSize &room = view.room();
    const double away = room.depth * (scene.wet ? 0.8 : 0.52);
    for (const QString &thing : scene.things) {
        if (thing == QStringLiteral("ladder"))
            ladder(painter, view, room.width * 0.62, away);
        else if (thing == QStringLiteral("bucket"))
            bucket(painter, view, room.width * 0.3, away, QColor(230, 228, 220));
        else if (thing == QStringLiteral("bags"))
            bags(painter, view, room.width * 0.06, room.depth * 0.62, brush);
        else if (thing == QStringLiteral("tiles"))
            tileStack(painter, view, room.width * 0.7, room.depth * 0.58);
        else if (thing == QStringLiteral("sofa"))
            sofa(painter, view, room.width * 0.24, room.depth * 0.55);
    }
}

void surfaces(QPainter &painter, const View &view, const Scene &scene, Brush &brush)
{
    const bool windowOnBack = scene.things.contains(QStringLiteral("window"));
    QRectF area = view.enter(painter, Surface::Ceiling);
    paintCeiling(painter, area, scene.finish, brush);
    shadeEdges(painter, area, 600, 80);
    shadeAcross(painter, area, area.bottomLeft(), area.topRight(), QColor(0, 0, 0, 20), QColor(0, 0, 0, 70));
    view.leave(painter);

    area = view.enter(painter, Surface::Floor);
    paintFloor(painter, area, scene.finish, scene.wet, brush);
    thingsOnFloor(painter, area, scene, brush);
    shadeEdges(painter, area, 520, 90);
    if (scene.look == Scene::Look::Room && !scene.wet)
        dayOnFloor(painter, area);
    view.leave(painter);

    area = view.enter(painter, Surface::Left);
    paintWall(painter, area, scene.finish, scene.wet, false, brush);
    shadeAcross(painter, area, area.topLeft(), area.topRight(), QColor(24, 20, 16, 64), QColor(24, 20, 16, 30));
    shadeEdges(painter, area, 420, 60);
    if (!windowOnBack && scene.look == Scene::Look::Room)
        window(painter, area, scene.finish, brush);
    view.leave(painter);

    area = view.enter(painter, Surface::Right);
    paintWall(painter, area, scene.finish, scene.wet, false, brush);
    if (scene.look == Scene::Look::Room && !scene.wet)
        doorway(painter, area, scene.finish);
    shadeAcross(painter, area, area.topLeft(), area.topRight(), QColor(255, 246, 226, 30), QColor(24, 20, 16, 44));
    shadeEdges(painter, area, 420, 60);
    view.leave(painter);

    area = view.enter(painter, Surface::Back);
    paintWall(painter, area, scene.finish, scene.wet, true, brush);
    thingsOnMainWall(painter, area, scene, brush);
    shadeAcross(painter, area, area.topLeft(), area.topRight(), QColor(255, 250, 236, 40), QColor(30, 24, 18, 46));
    shadeEdges(painter, area, 460, 60);
    if (windowOnBack)
        window(painter, area, scene.finish, brush);
    view.leave(painter);
}

// What the lens adds: glow of the window, darker corners.
void lens(QPainter &painter, const QSize &size, Brush &brush)
{
    QRadialGradient glow(QPointF(size.width() * brush.between(0.1, 0.3), size.height() * 0.28), size.width() * 0.75);
    glow.setColorAt(0, QColor(255, 248, 228, 58));
    glow.setColorAt(1, QColor(255, 248, 228, 0));
    painter.fillRect(QRect({0, 0}, size), glow);
    QRadialGradient corners(QPointF(size.width() / 2.0, size.height() / 2.0), std::hypot(size.width(), size.height()) / 2);
    corners.setColorAt(0.55, QColor(0, 0, 0, 0));
    corners.setColorAt(1, QColor(8, 6, 4, 64));
    painter.fillRect(QRect({0, 0}, size), corners);
}

// Exposed for the room, not for the window; noise of the sensor, stronger in the dark.
void expose(QImage &image, Brush &brush)
{
    quint32 state = quint32(brush.whole(1, 1 << 30));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            state = state * 1664525u + 1013904223u;
            const int light = qGreen(line[x]);
            const int noise = (int(state >> 24) - 128) * (light < 90 ? 8 : 5) / 128;
            const auto lit = [noise](int channel) { return qBound(0, channel * 113 / 100 + 3 + noise, 255); };
            line[x] = qRgb(lit(qRed(line[x])), lit(light), lit(qBlue(line[x])));
        }
    }
}

} // namespace

std::optional<Scene> sceneFromJson(const QJsonObject &json)
{
    Scene scene;
    const auto finish = finishFromText(json.value(QStringLiteral("finish")).toString());
    const QString look = json.value(QStringLiteral("look")).toString(QStringLiteral("room"));
    if (!finish)
        return {};
    scene.finish = *finish;
    if (look == QStringLiteral("wall"))
        scene.look = Scene::Look::Wall;
    else if (look == QStringLiteral("floor"))
        scene.look = Scene::Look::Floor;
    else if (look != QStringLiteral("room"))
        return {};
    scene.wet = json.value(QStringLiteral("wet")).toBool();
    const QJsonArray things = json.value(QStringLiteral("things")).toArray();
    for (const QJsonValue &thing : things)
        scene.things.append(thing.toString());
    scene.seed = std::uint64_t(json.value(QStringLiteral("seed")).toInteger(1));
    if (json.value(QStringLiteral("upright")).toBool())
        scene.size.transpose();
    return scene;
}

QImage paintRoom(const Scene &scene)
{
    Brush brush(scene.seed * 7919 + quint64(scene.finish) * 31 + quint64(scene.look));
    const RoomSize room = roomFor(scene, brush);
    const View view(scene.size, room, eyeFor(scene, room, brush));
    QImage image(scene.size, QImage::Format_RGB32);
    image.fill(QColor(70, 66, 60));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    surfaces(painter, view, scene, brush);
    thingsInRoom(painter, view, scene, brush);
    lens(painter, scene.size, brush);
    painter.end();
    expose(image, brush);
    return image;
}

} // namespace plumb::demo
