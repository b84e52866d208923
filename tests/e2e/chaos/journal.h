// What a device's worker writes down after each save that was acknowledged to it: one line per save,
// on the disk before the next save begins. The checker holds both databases against it. Where the phone was
// put back to an older copy of itself, it says so, and what went with it (leavings.h).
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace plumb::chaos {

// A value that exists once in the world: "pl-<32 hex>-<part>of<parts>". Parts of one user action share the hex.
struct Value {
    QByteArray action; // 32 hex digits
    int part = 1;
    int parts = 1;

    QByteArray text() const;
    bool operator==(const Value &) const = default;
};

// Every value in these bytes, in order.
std::vector<Value> valuesIn(const QByteArray &bytes);

struct Entry {
    std::vector<Value> values;
    QByteArray file; // hex SHA-256 of the photo that came with it, or empty
};

// All that is written about one memory of a device.
struct Witness {
    std::vector<Entry> saved;
    std::vector<Entry> gone; // with the phone, when it was put back
    bool putBack = false;
};

class Journal {
public:
    ~Journal();
    bool open(const QString &path);
    // True: it is on the disk.
    bool write(const Entry &saved) { return writeLine("saved", saved); }
    bool writePutBack(const std::vector<Entry> &gone);

    // A line that was cut by the end of its process counts for nothing.
    static Witness read(const QString &path);

private:
    bool writeLine(const QByteArray &what, const Entry &entry);
    int m_file = -1;
};

} // namespace plumb::chaos
