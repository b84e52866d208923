// Which drawings a site is built by, and what has come after those that somebody worked by.
#pragma once

#include "app/viewmodels/sheet_reading.h"

#include <QStringList>

#include <vector>

namespace plumb {

QString sheetWords(const ReadSheet &sheet);                                        // "P-02 平面布置图"
QString revisionNamed(const ReadSheet &sheet, const store::StoredRecord &revision); // "P-02 C"
QString revisionWords(const ReadSheet &sheet, const store::StoredRecord &revision); // "P-02 平面布置图 C"

inline constexpr int mostRevisions = 200; // that one record names: fields `revisions`
// Ids of the revisions to build by.
QStringList currentRevisions(const std::vector<ReadSheet> &sheets);

// A revision that somebody worked by, and what is built by since.
struct Superseded {
    const ReadSheet *sheet = nullptr;
    const store::StoredRecord *used = nullptr;
    const store::StoredRecord *now = nullptr; // null: it was withdrawn, and nothing stands for it
};
// Those of `used` that are no longer what is built by; one that is not on this device is not judged.
std::vector<Superseded> supersededOf(const std::vector<ReadSheet> &sheets, const QStringList &used);

} // namespace plumb
