#include "app/viewmodels/wall_photos.h"

#include "app/quality/photo_pairs.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>
#include <map>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct Stages {
    std::vector<quality::StageSpan> spans;
    QHash<QString, int> positions;
    QHash<QString, QString> codes;
    QHash<QString, QString> ofRecord; // what photos may be about, and its stage

    Status read(store::Reader &reader, const QJsonValue &site)
    {
        store::ListQuery query;
        query.kind = u"stage"_s;
        query.where = {{u"site"_s, site}};
        return reader.each(query, [this](const store::StoredRecord &record) -> Status {
            const QString id = idText(record.id);
            const int position = record.fields.value("position"_L1).toInt();
            spans.push_back({id, position, QDate::fromString(record.fields.value("started_on"_L1).toString(), Qt::ISODate)});
            positions.insert(id, position);
            codes.insert(id, record.fields.value("code"_L1).toString());
            ofRecord.insert(id, id);
            return {};
        });
    }

    // The stage of a photo: by the record it is about (an item by its inspection), else by its day.
    QString of(store::Reader &reader, const QJsonObject &photo)
    {
        const QString about = photo.value("about"_L1).toString();
        const QString stage = about.isEmpty() ? QString() : ofAbout(reader, about);
        if (!stage.isEmpty())
            return stage;
        return quality::stageOn(toDateTimeValue(photo.value("taken_at"_L1).toVariant()).toLocalTime().date(), spans);
    }

private:
    QString ofAbout(store::Reader &reader, const QString &about)
    {
        if (const auto known = ofRecord.constFind(about); known != ofRecord.constEnd())
            return *known;
        QString stage;
        if (const auto record = reader.record(idOf(about)); record && *record) {
            const QJsonObject fields = (*record)->fields;
            const QString inspection = fields.value("inspection"_L1).toString();
            stage = fields.value("stage"_L1).toString();
            if (stage.isEmpty() && !inspection.isEmpty() && inspection != about)
                stage = ofAbout(reader, inspection);
        }
        ofRecord.insert(about, stage);
        return stage;
    }
};

QVariantList counted(const std::map<QString, int> &counts)
{
    QVariantList list;
    for (const auto &[name, count] : counts)
        list += QVariantMap{{u"name"_s, name}, {u"count"_s, count}};
    return list;
}

} // namespace

WallPhotos::WallPhotos(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"photo"_s, u"stage"_s},
               [this]() -> Survey<Found>::Work {
                   if (m_siteId.isEmpty())
                       return {};
                   return [site = m_siteId, room = m_room, wall = m_wall](store::Reader &reader, Found &found) {
                       return find(reader, site, room, wall, found);
                   };
               },
               [this](const Result<Found> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   Q_EMIT changed();
               })
{
    connect(this, &WallPhotos::asked, this, [this] { m_survey.ask(); });
}

Status WallPhotos::find(store::Reader &reader, const QString &siteId, const QString &room, const QString &wall, Found &found)
{
    Stages stages;
    PLUMB_TRY(stages.read(reader, siteId));
    std::vector<store::StoredRecord> photos;
    std::map<QString, int> rooms, walls;
    store::ListQuery query;
    query.kind = u"photo"_s;
    query.where = {{u"site"_s, siteId}};
    query.sortBy = u"taken_at"_s;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &record) -> Status {
        const QString ofRoom = record.fields.value("room"_L1).toString();
        const QString ofWall = record.fields.value("wall"_L1).toString();
        if (!ofRoom.isEmpty())
            ++rooms[ofRoom];
        if (ofRoom != room || room.isEmpty())
            return {};
        if (!ofWall.isEmpty())
            ++walls[ofWall];
        if (wall.isEmpty() || ofWall == wall)
            photos.push_back(record);
        return {};
    }));
    std::map<std::pair<int, QString>, QVariantList> byStage; // the first stage first
    for (const store::StoredRecord &photo : photos) {
        const QString stage = stages.of(reader, photo.fields);
        byStage[{stages.positions.value(stage, -1), stage}] +=
            QVariantMap{{u"recordId"_s, idText(photo.id)}, {u"fields"_s, photo.fields.toVariantMap()}};
    }
    for (const auto &[stage, shown] : byStage) {
        found.stages += QVariantMap{{u"stageId"_s, stage.second}, {u"code"_s, stages.codes.value(stage.second)},
                                    {u"photos"_s, shown}};
    }
    found.rooms = counted(rooms);
    found.walls = counted(walls);
    found.count = int(photos.size());
    return {};
}

} // namespace plumb
