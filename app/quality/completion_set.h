// The completion file of a site (竣工資料, duties 73 and 74): ten parts, each filled from what the records of the site say
// already, and what each still lacks. Pure: records in, parts out; the app gathers them (app/viewmodels/completion_reading.h).
#pragma once

#include "app/core/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumb::quality {

struct CompletionRecord {
    Id id;
    QString title;
    QJsonObject fields;
};

struct CompletionDrawing {
    CompletionRecord revision;  // the one to build by, of its sheet; its title names both
    QString discipline;         // of the sheet
};

// Of one site.
struct CompletionRecords {
    std::vector<CompletionRecord> documents;   // completion_document
    std::vector<CompletionDrawing> drawings;
    std::vector<CompletionRecord> changes;     // design_change
    std::vector<CompletionRecord> stages;      // in their order
    std::vector<CompletionRecord> inspections;
    std::vector<CompletionRecord> photos;
    std::vector<CompletionRecord> tests;       // timed_test
    std::vector<CompletionRecord> followUps;
};

// What fills a part.
struct CompletionEntry {
    QString kind;
    Id id;
    QString title;
    QString at;             // ISO; "": not known
    QByteArray sha256 = {}; // of its file, hex; empty: it has none of its own
    QString mediaType = {};
    QString fileName = {};  // as it was put in; may be empty
    qint64 size = 0;
};

enum class CompletionLack {
    Nothing,         // there is nothing in it: a file or a reason why it is not needed helps, as in the next two
    HiddenUnsigned,  // a stage with hidden works has no signed acceptance
    HiddenPhotos,    // … or no photo of what was covered
    StageUnsigned,   // a stage has no signed acceptance
    TestRunning,     // only its end helps
    TestFailed,      // … only that it passes
    ChangeOpen,      // a design change is neither agreed nor declined
    ChangeNotDrawn,  // agreed, and no revision shows it
};

struct CompletionMissing {
    CompletionLack lack = CompletionLack::Nothing;
    QString kind = {};   // of the record it is about; "": none
    Id id = {};
    QString title = {};
    bool operator==(const CompletionMissing &) const = default;
};

struct CompletionPart {
    QString code;            // as kind completion_document names its parts
    std::vector<CompletionEntry> entries = {};
    QString notNeeded = {};  // why; "": it is
    Id notNeededBy = {};     // the document that says so
    std::vector<CompletionMissing> missing = {};
    bool complete() const { return missing.empty(); }
};

// In the order in which they are put together.
const QStringList &completionParts();
// The stages whose works are covered afterwards: codes.
const QStringList &hiddenStages();

std::vector<CompletionPart> completionSet(const CompletionRecords &records);

QString lackName(CompletionLack lack); // "hidden_unsigned"
// Field `contents` of a completion_file: {"missing": [{code: part, ids, args: names of what it lacks}], "confirmed": [a line for
// each part that is complete: its code, how many entries, the first 16 digits of the SHA-256 of what they are]}. So whoever
// signs it signs exactly this, and what came or went afterwards can be told.
QJsonObject completionContents(const std::vector<CompletionPart> &parts);
// Parts whose line is another one now than `contents` says.
QStringList changedParts(const QJsonObject &contents, const std::vector<CompletionPart> &parts);

// Where everybody writes the one completion file of a site, also offline.
Id completionFileId(const Id &site);

} // namespace plumb::quality
