#include "tests/e2e/chaos/checker.h"

#include "tests/e2e/chaos/journal.h"
#include "tests/e2e/chaos/reading.h"

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
        each(*m_office, "SELECT outcome, seq IS NOT NULL, bytes FROM log WHERE device NOT IN (SELECT office_device FROM company)"
                        " ORDER BY device, op",
             [this](const sqlite::Statement &row) { takeChange(row.bytes(0), row.integer(1) != 0, row.bytes(2)); });
        each(*m_office, "SELECT id, scope, seq, body FROM record", [this](const sqlite::Statement &row) {
            m_records[row.text(1)].insert(row.bytes(0), {row.integer(2), canonical(row.bytes(3))});
            ++figures.records;
        });
        figures.conflicts = number("SELECT count(*) FROM record WHERE kind = 'conflict'");
        each(*m_office, "SELECT sha256 FROM blob", [this](const sqlite::Statement &row) { checkFile(row.bytes(0)); });
        checkNumbers();
    }

    // What was saved on it, and what went with it. All are heard before any is compared.
    void hearDevice(const DeviceFiles &device)
    {
        m_device = device.name;
        const auto database = open(device.database, device.key);
        if (!database)
            return;
        const QByteArray id = deviceId(*database);
        if (m_ids.contains(id))
            m_copied.insert(id);
        m_ids.insert(id);
        readJournal(device, id);
    }

    void readDevice(const DeviceFiles &device)
    {
        m_device = device.name;
        const auto database = open(device.database, device.key);
        if (!database)
            return;
        checkKept(*database);
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
        for (auto it = m_seen.begin(); it != m_seen.end(); ++it)
            judgeTimes(it.key(), *it);
        for (auto it = m_again.begin(); it != m_again.end(); ++it) {
            figures.renumbered += *it;
            if (!m_copied.contains(it.key()))
                note(figures.doubled, u"%1 changes of a device without a copy came twice"_s.arg(*it), *it);
        }
        for (auto it = m_actions.begin(); it != m_actions.end(); ++it)
            judge(QString::fromLatin1(it.key()), madeBy(it.key(), *it));
    }

private:
    struct Action {
        QSet<int> there;
        QSet<int> taken; // not refused; a twin that passes a part on to a book which has it may be
        int parts = 0;
    };

    // A twin may pass on, to a restored book, what the other one made.
    void judgeTimes(const QByteArray &value, const QHash<QByteArray, int> &devices)
    {
        bool passedOn = devices.size() > 1;
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            if (*it > 1 && m_restored && m_copied.contains(it.key()))
                passedOn = true;
            else if (*it > 1)
                note(figures.doubled, u"%1 came %2 times"_s.arg(QString::fromLatin1(value)).arg(*it));
        }
        figures.passedOn += passedOn ? 1 : 0;
    }

    void judge(const QString &name, const Action &action)
    {
        if (action.there.size() != action.parts)
            note(figures.torn, u"%1 of %2 parts of %3"_s.arg(action.there.size()).arg(action.parts).arg(name));
        else if (!action.taken.isEmpty() && action.taken.size() != action.parts)
            note(figures.torn, u"%1 of %2 parts of %3 were taken"_s.arg(action.taken.size()).arg(action.parts).arg(name));
    }

    // Its author's; without a journal line, the device that brought most of it.
    Action madeBy(const QByteArray &action, const QHash<QByteArray, Action> &brought) const
    {
        if (const auto author = m_authors.constFind(action); author != m_authors.cend())
            return brought.value(*author);
        return *std::max_element(brought.begin(), brought.end(),
                                 [](const Action &a, const Action &b) { return a.there.size() < b.there.size(); });
    }

    std::unique_ptr<sqlite::Database> open(const QString &path, const QByteArray &key) { return openToRead(path, key, problem); }

    template <typename Visit>
    void each(sqlite::Database &database, const char *sql, Visit visit)
    {
        eachRow(database, sql, problem, visit);
    }

    qint64 number(const char *sql) { return m_office->scalar(sql).valueOr(-1); }

    void note(qint64 &figure, const QString &words, qint64 times = 1)
    {
        figure += times;
        if (figures.examples.size() < mostExamples)
            figures.examples << m_device + u": "_s + words;
    }

    void takeChange(const QByteArray &outcome, bool done, const QByteArray &bytes)
    {
        const QByteArray device = QJsonDocument::fromJson(bytes).object().value(u"device"_s).toString().toLatin1();
        const QByteArray id = changeIdIn(bytes);
        if (m_changes.contains(id)) {
            if (done)
                note(figures.doubled, u"change %1 was done twice"_s.arg(QString::fromLatin1(id)));
            else
                ++m_again[device];
            return;
        }
        m_changes.insert(id);
        ++figures.changes;
        const bool refused = outcome == "refused";
        figures.refused += refused ? 1 : 0;
        for (const Value &value : valuesIn(bytes)) {
            ++m_seen[value.text()][device];
            Action &action = m_actions[value.action][device];
            action.parts = value.parts;
            action.there.insert(value.part);
            if (!refused)
                action.taken.insert(value.part);
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
        m_restored = number("SELECT epoch_seq FROM company") > 0;
        QSet<QString> seams;
        const auto stretch = [](const QString &device, qint64 from, qint64 to) { return u"%1 from %2 to %3"_s.arg(device).arg(from).arg(to); };
        each(*m_office, "SELECT lower(hex(device)), from_op, to_op FROM seam",
             [&](const sqlite::Statement &row) { seams.insert(stretch(row.text(0), row.integer(1), row.integer(2))); });
        figures.seams = seams.size();
        QHash<QString, qint64> last;
        each(*m_office, "SELECT lower(hex(device)), op FROM log ORDER BY device, op", [&](const sqlite::Statement &row) {
            const qint64 expected = std::exchange(last[row.text(0)], row.integer(1)) + 1;
            const QString missing = stretch(row.text(0), expected, row.integer(1) - 1);
            if (row.integer(1) != expected && !seams.contains(missing))
                note(figures.gaps, u"changes of device %1 are missing"_s.arg(missing));
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
        const Witness witness = Journal::read(device.journal);
        if (witness.putBack)
            m_copied.insert(id);
        const QSet<QByteArray> gone = readGone(witness, id);
        for (const Entry &entry : witness.saved) {
            ++figures.saves;
            for (const Value &value : entry.values) {
                ++figures.values;
                m_authors.insert(value.action, id);
                if (!m_seen.contains(value.text()) && !gone.contains(value.text()))
                    lose(value.text(), QString::fromLatin1(value.text()));
            }
            if (entry.file.isEmpty())
                continue;
            ++figures.photos;
            if (!m_held.contains(entry.file) && !gone.contains(entry.file))
                lose(entry.file, u"photo %1"_s.arg(QString::fromLatin1(entry.file)));
        }
    }

    // Not owed by this memory of the device. Where another one has it still, that one owes it.
    QSet<QByteArray> readGone(const Witness &witness, const QByteArray &id)
    {
        QSet<QByteArray> gone;
        for (const Entry &entry : witness.gone) {
            for (const Value &value : entry.values) {
                m_authors.insert(value.action, id);
                gone.insert(value.text());
            }
            if (!entry.file.isEmpty())
                gone.insert(entry.file);
        }
        m_gone += gone;
        figures.gone += gone.size();
        return gone;
    }

    void lose(const QByteArray &what, const QString &words)
    {
        if (m_lost.contains(what))
            return; // counted
        m_lost.insert(what);
        note(figures.lost, words);
    }

    // Whatever a device still has, the office must have.
    void checkKept(sqlite::Database &database)
    {
        each(database, "SELECT change FROM outbox UNION SELECT change FROM refused", [this](const sqlite::Statement &row) {
            const QByteArray id = changeIdIn(row.bytes(0));
            const auto values = valuesIn(row.bytes(0));
            const bool counted = std::any_of(values.begin(), values.end(), [this](const Value &value) { return m_lost.contains(value.text()); });
            if (!m_changes.contains(id) && !counted)
                lose(id, u"change %1 is only here"_s.arg(QString::fromLatin1(id)));
        });
        each(database, "SELECT lower(hex(sha256)) FROM blob WHERE here = 1", [this](const sqlite::Statement &row) {
            if (!m_held.contains(row.bytes(0)))
                lose(row.bytes(0), u"photo %1 is only here"_s.arg(row.text(0)));
        });
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
        each(database, "SELECT id, seq, json(body), rid IN (SELECT rid FROM held) FROM record", [&](const sqlite::Statement &row) {
            const Row here{row.integer(1), canonical(row.bytes(2))};
            const QByteArray id = row.bytes(0);
            const auto there = office.find(id);
            if (there == office.end() && row.integer(3) && isOfThePast(here.body))
                ++figures.held;
            else if (there == office.end())
                note(figures.unlike, u"record %1 is only here: %2"_s.arg(QString::fromLatin1(id.toHex()), QString::fromUtf8(here.body)));
            else if (*there != here)
                note(figures.unlike, u"record %1: %2 %3; at the office %4 %5"_s.arg(QString::fromLatin1(id.toHex())).arg(here.seq)
                                         .arg(QString::fromUtf8(here.body)).arg(there->seq).arg(QString::fromUtf8(there->body)));
            office.remove(id);
        });
        for (auto it = office.begin(); it != office.end(); ++it)
            note(figures.unlike, u"record %1 has not arrived"_s.arg(QString::fromLatin1(it.key().toHex())));
    }

    // All of it was made on phones that are gone.
    bool isOfThePast(const QByteArray &body) const
    {
        const auto values = valuesIn(body);
        return !values.empty() && std::all_of(values.begin(), values.end(), [this](const Value &value) { return m_gone.contains(value.text()); });
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
    QSet<QByteArray> m_changes;             // ids
    QHash<QByteArray, qint64> m_again;      // device: changes that came under a second number
    QSet<QByteArray> m_ids;                 // devices
    QSet<QByteArray> m_copied;              // of these: put back, or living twice
    QSet<QByteArray> m_gone;                // values and files, of all journals
    QSet<QByteArray> m_lost;
    bool m_restored = false;                // the book
};

} // namespace

QJsonObject Figures::toJson() const
{
    return {{u"saves"_s, saves},     {u"values"_s, values},   {u"photos"_s, photos}, {u"changes"_s, changes},
            {u"records"_s, records}, {u"refused"_s, refused}, {u"conflicts"_s, conflicts},
            {u"lost"_s, lost},       {u"doubled"_s, doubled}, {u"torn"_s, torn},     {u"unlike"_s, unlike}, {u"passed_on"_s, passedOn},
            {u"gone"_s, gone},       {u"held"_s, held},       {u"renumbered"_s, renumbered}, {u"seams"_s, seams},
            {u"unsent"_s, unsent},   {u"gaps"_s, gaps},       {u"examples"_s, QJsonArray::fromStringList(examples)}};
}

Figures check(const QString &officeFolder, const std::vector<DeviceFiles> &devices, QString &problem)
{
    Checker checker;
    checker.readOffice(officeFolder);
    for (const DeviceFiles &device : devices) {
        if (checker.problem.isEmpty())
            checker.hearDevice(device);
    }
    for (const DeviceFiles &device : devices) {
        if (checker.problem.isEmpty())
            checker.readDevice(device);
    }
    checker.judge();
    problem = checker.problem;
    return checker.figures;
}

} // namespace plumb::chaos
