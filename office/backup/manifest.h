// What a backup says about itself: whose book, up to where, and the hash of every part but the files,
// which are named by their own hashes.
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"
#include "app/core/result.h"

#include <QByteArrayList>
#include <QMap>

namespace plumb::office {

struct Manifest {
    struct Part {
        qint64 bytes = 0;
        QByteArray sha256; // 64 hex digits
    };

    Moment made{};
    Id company;
    QString companyName;
    QString epoch;
    qint64 seq = 0;                // last sequence of the book in it
    qint64 devices = 0;
    qint64 changes = 0;
    qint64 records = 0;
    qint64 files = 0;
    QMap<QString, Part> parts;     // by file name
    QByteArrayList missing;        // files that were damaged at the office already: not in the backup
};

// ledger.db, the keys, kinds/<name>.json: nothing that could lead out of a folder.
bool isPartName(const QString &name);

QByteArray encodeManifest(const Manifest &manifest);
// Error: InvalidJson with the field's name.
Result<Manifest> decodeManifest(const QByteArray &bytes);

} // namespace plumb::office
