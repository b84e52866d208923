// What a report says: everything in words already, in one language, so that whoever lays it out (PDF, XLSX)
// needs neither the database nor a translation. Made by app/viewmodels/report_reading.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPolygonF>
#include <QSize>
#include <QString>

#include <vector>

namespace plumb::report {

enum class Standing { None, Pass, Fail, Attention };

struct Fact {
    QString label;
    QString value;
};

struct Reading {
    QString text;              // "3.2"
    bool ok = true;
};

struct Item {
    QString number;            // "3"
    QString title;
    QString requirement;
    Standing standing = Standing::None;
    QString result;            // "Pass", "Fixed on the spot", "Not answered"
    QString limit;             // "≤ 3 mm · GB 50210-2018 4.2.11"
    QString verdict;           // "4 of 5 points pass, worst 4.1 mm, 1.1 mm over"
    QString unit;
    QList<Reading> readings;
    QStringList notes;         // remark, reason, crew
};

struct Section {
    QString title;             // a room, or a stage
    std::vector<Item> items;
};

// Handwriting, in units of its own field.
struct Ink {
    QSizeF size;
    QList<QPolygonF> strokes;
};

struct Photo {
    QByteArray sha256;         // hex, of the original
    QSize size;                // upright, in pixels; may be unknown
    QString caption;
    QStringList stamp;         // what is written on the shared copy: site, room, stage, time, person, position, hash
    QStringList markup = {};   // shapes drawn over it (app/media/markup.h)
};

struct Signature {
    QString role;
    QString name;
    QString when;
    Ink ink = {};              // without strokes: by name only
    QString note = {};         // under what it stands, and whether that still is as it was signed
    Standing standing = Standing::None;
};

struct Issue {
    QString number;
    QString title;
    Standing standing = Standing::None;
    QString state;
    QList<Fact> facts;         // place, crew, due on, …
};

// Words of the layout itself.
struct Labels {
    QString requirement;
    QString limit;
    QString readings;
    QString photos;
    QString issues;
    QString signatures;
    QString notHere;           // in place of a photo whose original is on another device
    QString unreadable;        // in place of one whose file is damaged
    QString dataHash;          // before the hash, on every page
    QString page;              // "Page %1 of %2"
    QString summary;           // names of sheets
    QString items;
    QString number;            // columns
    QString place;
    QString item;
    QString result;
    QString verdict;
    QString unit;
    QString notes;
    QString role;
    QString time;
};

struct Report {
    QString company;
    QString title;             // "Waterproofing acceptance"
    QString subtitle;          // the site
    QString stage;             // in words; may be empty
    Standing standing = Standing::None;
    QString conclusion;        // "16 of 18 items pass; 2 fail"
    QList<Fact> cover;
    std::vector<Section> sections;
    std::vector<Issue> issues;
    std::vector<Photo> photos;
    std::vector<Signature> signatures;
    QByteArray dataHash;       // hex; SHA-256 over what the report was made from
    QString madeNote;          // who had it made, and when: on every page (duty 4)
    QString language;          // "zh_CN", "zh_TW", "en"
    Labels labels;
};

} // namespace plumb::report
