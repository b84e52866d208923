// Which photos show a defect before and after it was mended, and which stage of the works a photo belongs to.
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace plumb::quality {

struct PhotoLook {
    QString id;
    QString room;     // may be empty
    QDateTime takenAt;
    bool after = false; // taken as proof of the mending
};

struct PhotoPair {
    QString before;
    QString after;
    bool operator==(const PhotoPair &) const = default;
};

// Each photo of after, the newest first, with the newest of before that was not taken later: of the same room where
// there is one, and each before once as long as there are others. What has no counterpart is in no pair.
std::vector<PhotoPair> pairPhotos(const std::vector<PhotoLook> &photos);

struct StageSpan {
    QString id;
    int position = 0;
    QDate began;      // none: not yet
};

// The stage that ran on that day: the one that began last until then. "": none had begun.
QString stageOn(const QDate &day, const std::vector<StageSpan> &stages);

} // namespace plumb::quality
