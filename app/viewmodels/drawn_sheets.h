// The sheets of a site with their revisions, and the one of each to build by.
#pragma once

#include "app/store/reader.h"

#include <QStringList>

#include <vector>

namespace plumb {

struct DrawnSheet {
    store::StoredRecord sheet;
    std::vector<store::StoredRecord> revisions; // by upload

    const store::StoredRecord *current() const; // null: none is issued
    const store::StoredRecord *revision(const QString &id) const;
    QString named(const store::StoredRecord &revision) const; // "P-02 C"
    QString words() const;                                     // "P-02 平面布置图"
};

// By number. What has no revision is left out.
Status readDrawnSheets(store::Reader &reader, const QString &siteId, std::vector<DrawnSheet> &sheets);

inline constexpr int mostRevisions = 200; // that one record names: fields `revisions`
// Ids of the revisions to build by.
QStringList currentRevisions(const std::vector<DrawnSheet> &sheets);

// A revision that somebody worked by, and what is built by since.
struct Superseded {
    const DrawnSheet *sheet = nullptr;
    const store::StoredRecord *used = nullptr;
    const store::StoredRecord *now = nullptr; // null: it was withdrawn, and nothing stands for it
};
// Those of `used` that are no longer what is built by; one that is not on this device is not judged.
std::vector<Superseded> supersededOf(const std::vector<DrawnSheet> &sheets, const QStringList &used);

} // namespace plumb
