#include "tests/e2e/chaos/checker.h"

#include "app/sqlite/sqlite.h"
#include "tests/e2e/chaos/journal.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostExamples = 40;
constexpr qint64 piecesPerFile = 1048576; // piece = bid * this + number (docs/storage.md)

struct Row {
    qint64 seq = 0;
    QByteArray body; // canonical
    bool operator==(const Row &) const = default;
};

QByteArray canonical(const QByteArray &json)
{
    return QJsonDocument(QJsonDocument::fromJson(json).object()).toJson(QJsonDocument::Compact);
}

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

class Checker {
public:
    Figures figures;
    QString problem;

    void readOffice(const QString &folder)
    {
        m_files = folder + u"/vault/files"_s;
        m_office = open(folder + u"/ledger.db"_s, {});
        if (!m_office)
            return;
        each(*m_office, "SELECT outcome, bytes FROM log WHERE device NOT IN (SELECT office_device FROM company)",
             [this](const sqlite::Statement &row) { takeChange(row.bytes(0), row.bytes(1)); });
        each(*m_office, "SELECT id, scope, seq, body FROM record", [this](const sqlite::Statement &row) {
            m_records[row.text(1)].insert(row.bytes(0), {row.integer(2), canonical(row.bytes(3))});
            ++figures.records;
        });
        figures.conflicts = number("SELECT count(*) FROM record WHERE kind = 'conflict'");
        each(*m_office, "SELECT sha256 FROM blob", [this](const sqlite::Statement &row) { checkFile(row.bytes(0)); });
        checkNumbers();
    }

    void readDevice(const DeviceFiles &device)
    {
        m_device = device.name;
        const auto database = open(device.database, device.key);
        if (!database)
            return;
        readJournal(device, deviceId(*database));
        count(*database, "SELECT count(*) FROM outbox WHERE state = 0", figures.unsent, u"changes wait"_s);
        count(*database, "SELECT count(*) FROM blob WHERE state < 2", figures.unsent, u"files wait"_s);
        compareRecords(*database);
        each(*database, "SELECT bid, sha256 FROM blob WHERE here = 1", [&](const sqlite::Statement &row) {
            if (sha256(piecesOf(*database, row.integer(0))) != row.bytes(1))
                note(figures.torn, u"file %1 has wrong bytes on the device"_s.arg(QString::fromLatin1(row.bytes(1).toHex())));
        });
    }

    void judge()
    {
        m_device = u"office"_s;
        for (auto it = m_seen.begin(); it != m_seen.end(); ++it) {
            for (const int times : *it) {
                if (times > 1)
                    note(figures.doubled, u"%1 came %2 times"_s.arg(QString::fromLatin1(it.key())).arg(times));
            }
            figures.passedOn += it->size() > 1 ? 1 : 0;
        }
        for (auto it = m_actions.begin(); it != m_actions.end(); ++it)
            judge(QString::fromLatin1(it.key()), madeBy(it.key(), *it));
    }

private:
    struct Action {
        QSet<int> there;
        int parts = 0;
        int refused = 0;
    };

    void judge(const QString &name, const Action &action)
    {
        if (action.there.size() != action.parts)
            note(figures.torn, u"%1 of %2 parts of %3"_s.arg(action.there.size()).arg(action.parts).arg(name));
        else if (action.refused && action.refused != action.parts)
            note(figures.torn, u"%1 of %2 parts of %3 were refused"_s.arg(action.refused).arg(action.parts).arg(name));
    }

    // Its author's; without a journal line, the device that brought most of it.
    Action madeBy(const QByteArray &action, const QHash<QByteArray, Action> &brought) const
    {
        if (const auto author = m_authors.constFind(action); author != m_authors.cend())
            return brought.value(*author);
        return *std::max_element(brought.begin(), brought.end(),
                                 [](const Action &a, const Action &b) { return a.there.size() < b.there.size(); });
    }

    std::unique_ptr<sqlite::Database> open(const QString &path, const QByteArray &key)
    {
        sqlite::OpenOptions options;
        options.readOnly = true;
        options.key = key;
        auto database = sqlite::Database::open(path, options);
        if (!database)
            problem = u"%1: %2"_s.arg(path, database.error().detail);
        return database ? std::move(*database) : nullptr;
    }

    template <typename Visit>
    void each(sqlite::Database &database, const char *sql, Visit visit)
    {
        auto rows = database.prepare(sql);
        while (rows) {
            const auto more = rows->step();
            if (!more)
                problem = u"%1: %2"_s.arg(QString::fromLatin1(sql), more.error().detail);
            if (!more || !*more)
                return;
            visit(*rows);
        }
        problem = u"%1: %2"_s.arg(QString::fromLatin1(sql), rows.error().detail);
    }

    qint64 number(const char *sql) { return m_office->scalar(sql).valueOr(-1); }

    void note(qint64 &figure, const QString &words, qint64 times = 1)
    {
        figure += times;
        if (figures.examples.size() < mostExamples)
            figures.examples << m_device + u": "_s + words;
    }

    void takeChange(const QByteArray &outcome, const QByteArray &bytes)
    {
        ++figures.changes;
        const bool refused = outcome == "refused";
        figures.refused += refused ? 1 : 0;
        const QByteArray device = QJsonDocument::fromJson(bytes).object().value(u"device"_s).toString().toLatin1();
        for (const Value &value : valuesIn(bytes)) {
            ++m_seen[value.text()][device];
            Action &action = m_actions[value.action][device];
            action.parts = value.parts;
            action.there.insert(value.part);
            action.refused += refused ? 1 : 0;
        }
    }

    void checkFile(const QByteArray &hash)
    {
        const QString name = QString::fromLatin1(hash.toHex());
        QFile file(u"%1/%2/%3/%4"_s.arg(m_files, name.first(2), name.mid(2, 2), name));
        if (!file.open(QIODevice::ReadOnly))
            note(figures.lost, u"file %1 is in the book and not in the vault"_s.arg(name));
        else if (sha256(file.readAll()) != hash)
            note(figures.torn, u"file %1 has wrong bytes"_s.arg(name));
        else
            m_held.insert(hash.toHex());
    }

    void checkNumbers()
    {
        m_device = u"office"_s;
        const qint64 given = number("SELECT seq FROM company");
        const qint64 used = number("SELECT count(DISTINCT seq) FROM log WHERE seq IS NOT NULL");
        if (given != used)
            note(figures.gaps, u"sequence %1 with %2 changes"_s.arg(given).arg(used), std::abs(given - used));
        each(*m_office, "SELECT lower(hex(device)), count(*), max(op) FROM log GROUP BY device", [this](const sqlite::Statement &row) {
            if (row.integer(1) != row.integer(2))
                note(figures.gaps, u"device %1 has %2 changes up to %3"_s.arg(row.text(0)).arg(row.integer(1)).arg(row.integer(2)));
        });
    }

    QByteArray deviceId(sqlite::Database &database)
    {
        QByteArray id;
        each(database, "SELECT device FROM identity", [&](const sqlite::Statement &row) {
            id = QUuid::fromRfc4122(row.bytes(0)).toString(QUuid::WithoutBraces).toLatin1();
        });
        return id;
    }

    void readJournal(const DeviceFiles &device, const QByteArray &id)
    {
        for (const Entry &entry : Journal::read(device.journal)) {
            ++figures.saves;
            for (const Value &value : entry.values) {
                ++figures.values;
                m_authors.insert(value.action, id);
                if (!m_seen.contains(value.text()))
                    note(figures.lost, QString::fromLatin1(value.text()));
            }
            if (entry.file.isEmpty())
                continue;
            ++figures.photos;
            if (!m_held.contains(entry.file))
                note(figures.lost, u"photo %1"_s.arg(QString::fromLatin1(entry.file)));
        }
    }

    void count(sqlite::Database &database, const char *sql, qint64 &figure, const QString &words)
    {
        if (const qint64 found = database.scalar(sql).valueOr(1))
            note(figure, u"%1 %2"_s.arg(found).arg(words), found);
    }

    void compareRecords(sqlite::Database &database)
    {
        QHash<QByteArray, Row> office;
        each(database, "SELECT name FROM scope", [&](const sqlite::Statement &row) { office.insert(m_records.value(row.text(0))); });
        each(database, "SELECT id, seq, json(body) FROM record", [&](const sqlite::Statement &row) {
            const Row here{row.integer(1), canonical(row.bytes(2))};
            const QByteArray id = row.bytes(0);
            const auto there = office.find(id);
            if (there == office.end())
                note(figures.unlike, u"record %1 is only here: %2"_s.arg(QString::fromLatin1(id.toHex()), QString::fromUtf8(here.body)));
            else if (*there != here)
                note(figures.unlike, u"record %1: %2 %3; at the office %4 %5"_s.arg(QString::fromLatin1(id.toHex())).arg(here.seq)
                                         .arg(QString::fromUtf8(here.body)).arg(there->seq).arg(QString::fromUtf8(there->body)));
            office.remove(id);
        });
        for (auto it = office.begin(); it != office.end(); ++it)
            note(figures.unlike, u"record %1 has not arrived"_s.arg(QString::fromLatin1(it.key().toHex())));
    }

    QByteArray piecesOf(sqlite::Database &database, qint64 bid)
    {
        QByteArray whole;
        auto rows = database.prepare("SELECT bytes FROM blob_piece WHERE piece >= ?1 AND piece < ?2 ORDER BY piece");
        if (!rows)
            return whole;
        rows->bind(1, bid * piecesPerFile).bind(2, (bid + 1) * piecesPerFile);
        while (rows->step().valueOr(false))
            whole += rows->bytes(0);
        return whole;
    }

    std::unique_ptr<sqlite::Database> m_office;
    QString m_files;
    QString m_device;
    // value: device: in how many of its changes. After a restore, one that edits a record which only devices
    // still have brings all of it, other people's values too.
    QHash<QByteArray, QHash<QByteArray, int>> m_seen;
    QHash<QByteArray, QHash<QByteArray, Action>> m_actions; // action: device: what it brought of it
    QHash<QByteArray, QByteArray> m_authors;                // action: device
    QHash<QString, QHash<QByteArray, Row>> m_records; // scope: id: row
    QSet<QByteArray> m_held;                // hex
};

} // namespace

QJsonObject Figures::toJson() const
{
    return {{u"saves"_s, saves},     {u"values"_s, values},   {u"photos"_s, photos}, {u"changes"_s, changes},
            {u"records"_s, records}, {u"refused"_s, refused}, {u"conflicts"_s, conflicts},
            {u"lost"_s, lost},       {u"doubled"_s, doubled}, {u"torn"_s, torn},     {u"unlike"_s, unlike}, {u"passed_on"_s, passedOn},
            {u"unsent"_s, unsent},   {u"gaps"_s, gaps},       {u"examples"_s, QJsonArray::fromStringList(examples)}};
}

Figures check(const QString &officeFolder, const std::vector<DeviceFiles> &devices, QString &problem)
{
    Checker checker;
    checker.readOffice(officeFolder);
    for (const DeviceFiles &device : devices) {
        if (checker.problem.isEmpty())
            checker.readDevice(device);
    }
    checker.judge();
    problem = checker.problem;
    return checker.figures;
}

} // namespace plumb::chaos
