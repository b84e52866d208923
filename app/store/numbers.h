// Numbers that are told to people at once, offline too, and never twice: "C-1123-A04" is the fourth complaint that
// this device took for calls of 23 November, "A" the series the office gave to this device alone. Whether numbers
// are missing is judged by series and serial, which runs on through days and years. Each kind of record that bears
// numbers has a letter ("C" complaint, "R" maintenance, "M" message, "A" an archived completion file), days and serials of its own.
//
// A number is kept before anybody sees it, and stays among the open ones until a record with its series and serial
// is saved, in the same transaction. One that was told and came to nothing is saved all the same: as a record with
// `void` and the reason (docs/storage.md).
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"
#include "app/core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace plumb::sqlite { class Database; }

namespace plumb::store {

struct TakenNumber {
    QString kind;         // of the record that is to bear it
    QString number;
    QString series;
    qint64 serial = 0;
    Moment calledAt{};
    bool operator==(const TakenNumber &) const = default;
};

class Numbers {
public:
    explicit Numbers(sqlite::Database &database) : m_database(database) {}

    Result<bool> hasSeries() const;
    Status setSeries(const QString &series); // as the office gave it
    // `day`: of the call, as its person counts days. Before the office gave a series, one made of the device's id.
    // InvalidValue: records of that kind bear no numbers.
    Result<TakenNumber> take(const QString &kind, Moment calledAt, QDate day, const Id &device);
    Result<std::vector<TakenNumber>> open() const; // of every kind, the oldest first
    // Values that a record is given, a new one or (a completion file) one that is there; does nothing where they are no number.
    Status noteUsed(const QString &kind, const QJsonObject &set);

private:
    Result<qint64> highestSaved(const QString &kind, const QString &series) const;

    sqlite::Database &m_database;
};

// The letter its numbers begin with; "": records of that kind bear none.
QString numberLetter(const QString &kind);

// Tells itself apart from every series of an office by its digits and its dash.
QString ownSeries(const Id &device);

} // namespace plumb::store
