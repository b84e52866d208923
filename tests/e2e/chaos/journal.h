// What a device's worker writes down after each save that was acknowledged to it: one line per save,
// on the disk before the next save begins. The checker holds both databases against it.
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

class Journal {
public:
    ~Journal();
    bool open(const QString &path);
    bool write(const Entry &entry); // true: it is on the disk

    // A line that was cut by the end of its process counts for nothing.
    static std::vector<Entry> read(const QString &path);

private:
    int m_file = -1;
};

} // namespace plumb::chaos
