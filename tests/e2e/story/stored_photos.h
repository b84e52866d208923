// What a device's folder really holds, read from its closed database: the independent check at the
// end of the story. Nothing of the app runs here.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace plumb::test {

struct StoredInspection {
    int items = 0;
    int answered = 0;
    int failed = 0;
    int issues = 0;
    QString title;
    // Photos of its items: record id -> SHA-256 of the bytes as read back, "" where they are not here.
    QMap<QString, QByteArray> photos;
    QMap<QString, QByteArray> voiceNotes; // the same of them
    // Files whose bytes do not hash to what their record says.
    int wrongBytes = 0;
    bool operator==(const StoredInspection &) const = default;
};

// `folder` as plumbline --demo leaves it.
Result<StoredInspection> readInspection(const QString &folder, const QString &inspectionId);

} // namespace plumb::test
