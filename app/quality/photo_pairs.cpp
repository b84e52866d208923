#include "app/quality/photo_pairs.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace plumb::quality {

namespace {

const PhotoLook *counterpart(const PhotoLook &after, const std::vector<PhotoLook> &photos, const QSet<QString> &used)
{
    const PhotoLook *best = nullptr;
    const auto rank = [&](const PhotoLook &photo) {
        return std::tuple(photo.room == after.room, !used.contains(photo.id), photo.takenAt, photo.id);
    };
    for (const PhotoLook &photo : photos) {
        if (!photo.after && photo.takenAt <= after.takenAt && (!best || rank(photo) > rank(*best)))
            best = &photo;
    }
    return best;
}

} // namespace

std::vector<PhotoPair> pairPhotos(const std::vector<PhotoLook> &photos)
{
    std::vector<const PhotoLook *> afters;
    for (const PhotoLook &photo : photos) {
        if (photo.after)
            afters.push_back(&photo);
    }
    std::sort(afters.begin(), afters.end(), [](const PhotoLook *a, const PhotoLook *b) {
        return std::tie(a->takenAt, a->id) > std::tie(b->takenAt, b->id);
    });
    std::vector<PhotoPair> pairs;
    QSet<QString> used;
    for (const PhotoLook *after : afters) {
        if (const PhotoLook *before = counterpart(*after, photos, used)) {
            pairs.push_back({before->id, after->id});
            used.insert(before->id);
        }
    }
    return pairs;
}

QString stageOn(const QDate &day, const std::vector<StageSpan> &stages)
{
    const StageSpan *last = nullptr;
    for (const StageSpan &stage : stages) {
        if (stage.began.isValid() && stage.began <= day
            && (!last || std::tie(stage.began, stage.position) > std::tie(last->began, last->position)))
            last = &stage;
    }
    return last ? last->id : QString();
}

} // namespace plumb::quality
