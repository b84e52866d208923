#include "app/viewmodels/photo_evidence.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

Status readPhotoEvidence(store::Reader &reader, const PhotoQuestion &question, PhotoEvidence &found)
{
    if (question.demands.isEmpty())
        return {};
    store::ListQuery query;
    query.kind = u"photo"_s;
    query.where = {{u"site"_s, question.site}, {u"demand"_s, QJsonArray::fromStringList(question.demands)}};
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &photo) -> Status {
        const auto text = [&](QLatin1StringView name) { return photo.fields.value(name).toString().trimmed(); };
        found.photos.push_back({text("demand"_L1), text("room"_L1), text("wall"_L1)});
        return {};
    }));
    for (const QString &room : question.rooms) {
        query.where = {{u"site"_s, question.site}, {u"room"_s, room}};
        PLUMB_ASSIGN(const auto counts, reader.countBy(query, u"wall"_s));
        QStringList walls;
        for (const QStringList keys = counts.keys(); const QString &wall : keys) {
            if (const QString name = wall.trimmed(); !name.isEmpty() && !walls.contains(name))
                walls += name;
        }
        walls.sort();
        found.walls.insert(room, walls);
    }
    return {};
}

} // namespace plumb
