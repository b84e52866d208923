// The drawings of a site as they lie in the device's memory: sheets, their revisions, who has seen which, and who works
// there and builds by them. Judged by app/quality/sheets.h.
#pragma once

#include "app/quality/sheets.h"
#include "app/store/reader.h"

#include <QHash>

namespace plumb {

struct ReadSheet {
    store::StoredRecord record;
    std::vector<store::StoredRecord> revisions; // the earliest first
    std::vector<quality::RevisionLook> looks;   // the same

    const store::StoredRecord *revision(const QString &id) const; // null: none of this sheet
    const store::StoredRecord *current() const;                   // null: none is issued
    // The one before `id` in time that was issued, to compare with; else the one before at all. Null: it is the first.
    const store::StoredRecord *before(const QString &id) const;
};

struct SheetSurvey {
    std::vector<ReadSheet> sheets;      // by number
    QHash<QString, QStringList> seen;   // revision → people
    QStringList people;                 // whoever works on the site, by name
    QHash<QString, QString> names;      // of people

    bool hasSeen(const QString &revision, const QString &person) const { return seen.value(revision).contains(person); }
};

inline const QStringList sheetKinds{QStringLiteral("sheet"), QStringLiteral("sheet_revision"), QStringLiteral("sheet_seen"),
                                    QStringLiteral("membership"), QStringLiteral("person")};

// "" reads nothing.
Status readSheets(store::Reader &reader, const QString &siteId, SheetSurvey &found);

// In the order people read them: P-2 before P-10.
bool comesBefore(const QString &number, const QString &other);

} // namespace plumb
