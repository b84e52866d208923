// Counts what was lost, doubled or torn, by reading the two databases, the office's files and the
// journals, and nothing else: it links no code of the store, the session or the office. Changes are known by
// their id: a phone that was put back, or lives twice, has numbered some of them anew, and the office has
// those under both numbers, done once.
//
//   lost     a value (or photo) that a worker was told is saved, or that any device keeps, and that the
//            office does not have; not owed is what went with a phone that was put back (leavings.h)
//   doubled  a change that the office has done twice, or a value in more than one change of its author's device
//   torn     a user action of which only a part is there, or was taken; a file with wrong bytes
//   unlike   a record that a device shows otherwise than the office has it, or that only one of them has
//   unsent   a change or file that still waits on a device
//   gaps     numbers missing in the sequence of the office or in the changes of a device, but for seams: what
//            the office has noted as lost with a book and with the phone
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumb::chaos {

struct DeviceFiles {
    QString name;
    QString database;
    QString journal;
    QByteArray key;
};

struct Figures {
    // what there was
    qint64 saves = 0;
    qint64 values = 0;
    qint64 photos = 0;
    qint64 changes = 0;
    qint64 records = 0;
    qint64 refused = 0;   // told to the person, kept with reason and values on both sides
    qint64 conflicts = 0;
    qint64 gone = 0;      // values and photos that went with phones
    qint64 held = 0;      // records that devices still show although their author's phone is gone
    qint64 renumbered = 0; // changes the office has under two numbers
    qint64 seams = 0;
    // what must not be
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 passedOn = 0; // values that a device brought although another one, or its twin, had made them
    qint64 torn = 0;
    qint64 unlike = 0;
    qint64 unsent = 0;
    qint64 gaps = 0;
    QStringList examples; // of what must not be, the first ones in words

    bool good() const { return !lost && !doubled && !torn && !unlike && !unsent && !gaps; }
    QJsonObject toJson() const;
};

// `problem`: why it could not be counted at all.
Figures check(const QString &officeFolder, const std::vector<DeviceFiles> &devices, QString &problem);

} // namespace plumb::chaos
