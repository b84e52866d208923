#include "tests/e2e/chaos/leavings.h"

#include "tests/e2e/chaos/reading.h"

#include <QSet>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

QString textIn(sqlite::Database &database, const char *sql, QString &problem)
{
    QString text;
    eachRow(database, sql, problem, [&](const sqlite::Statement &row) { text = row.text(0); });
    return text;
}

} // namespace

std::vector<Entry> leavings(const DeviceFiles &phone, const QString &copy, const QString &officeFolder, QString &problem)
{
    const auto dying = openToRead(phone.database, phone.key, problem);
    const auto older = dying ? openToRead(copy, phone.key, problem) : nullptr;
    const auto office = older ? openToRead(officeFolder + u"/ledger.db"_s, {}, problem) : nullptr;
    if (!office)
        return {};
    // An answer counts within its epoch: another book may not have what the one before had.
    const bool sameBook = textIn(*dying, "SELECT epoch FROM replica", problem) == textIn(*office, "SELECT epoch FROM company", problem);
    QSet<QByteArray> kept;
    eachRow(*older, "SELECT change FROM outbox UNION ALL SELECT change FROM refused", problem,
            [&](const sqlite::Statement &row) { kept.insert(changeIdIn(row.bytes(0))); });
    eachRow(*older, "SELECT lower(hex(sha256)) FROM blob WHERE here = 1", problem,
            [&](const sqlite::Statement &row) { kept.insert(row.bytes(0)); });

    std::vector<Entry> gone;
    eachRow(*dying, "SELECT change, state = 1 FROM outbox UNION ALL SELECT change, 1 FROM refused", problem,
            [&](const sqlite::Statement &row) {
                const bool answered = sameBook && row.integer(1) != 0;
                if (!answered && !kept.contains(changeIdIn(row.bytes(0))))
                    gone.push_back({valuesIn(row.bytes(0)), {}});
            });
    eachRow(*dying, "SELECT lower(hex(sha256)), state >= 2 FROM blob WHERE here = 1", problem, [&](const sqlite::Statement &row) {
        const bool confirmed = sameBook && row.integer(1) != 0;
        if (!confirmed && !kept.contains(row.bytes(0)))
            gone.push_back({{}, row.bytes(0)});
    });
    return gone;
}

} // namespace plumb::chaos
