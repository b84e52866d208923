// What exactly a signature stands under: every record that belongs to what was signed, as it was then. The
// signature keeps the hash of it all and a short digest of each record, so that whoever holds the records can
// say years later that nothing has changed, or which ones have. Pure; the app gathers the records
// (app/viewmodels/matter_reading.h).
#pragma once

#include "app/core/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace plumb::quality {

// What of a record of this kind is signed: all of it, but for what goes on living after a signature (the state
// of an inspection; of an issue, who mends it and how far it is; what is told about a photo later; of a repair and a
// quotation, what the client answers; of a design change, that it is agreed and drawn; of a completion file, whose it is).
QJsonObject signedPart(const QString &kind, const QJsonObject &fields);

struct MatterRecord {
    Id id;
    QString kind;
    QString title;      // for people; not part of the hash
    QByteArray line;    // "<id> <signed part as canonical JSON>\n"
};

class Matter {
public:
    void add(const Id &id, const QString &kind, const QString &title, const QJsonObject &fields);
    bool isEmpty() const { return m_records.empty(); }
    std::size_t size() const { return m_records.size(); }

    // SHA-256, hex, over all lines in the order of their ids.
    QByteArray hash() const;
    // What a signature keeps: {"v": 1, "hash": …, "records": base64url}; `records` has 12 bytes for each: the last
    // six of its id, the first six of the SHA-256 of its line.
    QJsonObject seal() const;

    const std::vector<MatterRecord> &records() const { return m_records; }

private:
    std::vector<MatterRecord> m_records; // by id
};

struct MatterChange {
    enum class What { Changed, Added, Gone };
    What what = What::Changed;
    QString kind;       // "" where it is gone
    QString title;
    bool operator==(const MatterChange &) const = default;
};

struct MatterStanding {
    bool asSigned = false;
    std::vector<MatterChange> changes; // may be empty although it is not as signed: a seal without digests
};

// Nothing: the signature has no seal that can be read (it is older than seals, or of a newer app).
std::optional<MatterStanding> compare(const QJsonObject &seal, const Matter &now);

} // namespace plumb::quality
