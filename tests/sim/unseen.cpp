// Nobody's value goes unseen: in the office's book as it stands after every push, and at rest.
#include "app/core/json.h"
#include "app/sqlite/sqlite.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

struct Said {
    qint64 seq = 0;
    Id change;
    QJsonValue value;
    qint64 base = 0;
};
using ByField = std::map<QString, std::vector<Said>>;

// The same phone had made or known the earlier one.
bool isFrom(World &world, const Id &later, const Id &earlier)
{
    const auto made = world.journal.made.find(later);
    return made != world.journal.made.end() && world.journal.knew(made->second, earlier);
}

// What was said of a record's plain fields, in the book's order.
ByField saidOf(World &world, sqlite::Database &book, const Id &record)
{
    ByField said;
    const QByteArray id = toBytes(record);
    auto log = book.cached("SELECT seq, bytes FROM log WHERE record = ? AND seq IS NOT NULL ORDER BY seq");
    log.bindBlob(1, id);
    while (log.step().valueOr(false)) {
        const auto change = decodeChange(log.bytes(1));
        const KindSchema *kind = change.ok() ? world.company.schema->kind(change->kind) : nullptr;
        if (!kind || change->kind == "conflict"_L1)
            continue;
        for (auto value = change->set.begin(); value != change->set.end(); ++value) {
            const FieldSchema *field = kind->field(value.key());
            if (field && field->mergeClass == FieldClass::Plain && field->group.isEmpty())
                said[value.key()].push_back({log.integer(0), change->id, value.value(), change->base.value(value.key())});
        }
    }
    return said;
}

// 16: every conflict has two sides. By field, what stands in conflicts about the record.
std::map<QString, std::vector<QJsonValue>> sidesOf(World &world, sqlite::Database &book, const Id &record)
{
    std::map<QString, std::vector<QJsonValue>> sides;
    auto conflicts = book.cached("SELECT body FROM record WHERE kind = 'conflict' AND json_extract(body, '$.about') = ?");
    conflicts.bind(1, toString(record));
    while (conflicts.step().valueOr(false)) {
        const QJsonObject fields = parseObject(conflicts.bytes(0)).valueOr({});
        const QString field = fields.value("field"_L1).toString();
        if (fields.value("kept"_L1) == fields.value("lost"_L1))
            world.fail(u"16 a conflict has two different values"_s, field);
        sides[field].push_back(fields.value("kept"_L1));
        sides[field].push_back(fields.value("lost"_L1));
    }
    return sides;
}

} // namespace

// 7: a value that does not show was overwritten by somebody who saw it, or is in a conflict.
void checkUnseen(World &world, const Id &record)
{
    sqlite::Database *book = world.office.look();
    if (world.failed() || !book || world.office.disk.faults != Disk::Faults{})
        return;
    const auto sides = sidesOf(world, *book, record);
    if (world.failed() || world.journal.restored)
        return; // versions people saw are those of another book
    if (world.journal.lost.contains(record))
        return; // gone from the book for a while, as a fault: looked at once it is back
    const QByteArray id = toBytes(record);
    auto row = book->cached("SELECT body FROM record WHERE id = ?");
    const QJsonObject now = row.bindBlob(1, id).step().valueOr(false) ? parseObject(row.bytes(0)).valueOr({}) : QJsonObject();
    for (const auto &[field, values] : saidOf(world, *book, record)) {
        const auto shown = sides.find(field);
        const auto isAside = [&](const QJsonValue &value) {
            return shown != sides.end() && std::find(shown->second.begin(), shown->second.end(), value) != shown->second.end();
        };
        for (std::size_t i = 0; i < values.size(); ++i) {
            bool accounted = values[i].value == now.value(field) || isAside(values[i].value);
            for (std::size_t j = i + 1; j < values.size() && !accounted; ++j)
                accounted = isFrom(world, values[j].change, values[i].change) || values[j].base >= values[i].seq;
            if (!accounted) {
                return world.fail(u"7 an edit never vanishes except into a shown conflict"_s,
                                  u"%1 of %2: %3 was overwritten by somebody who had not seen it"_s.arg(field, toString(record).right(4),
                                      QString::fromUtf8(canonicalJson(QJsonArray{values[i].value}))));
            }
        }
    }
}

void checkAllUnseen(World &world, sqlite::Database &book)
{
    std::vector<Id> records;
    auto rows = book.cached("SELECT DISTINCT record FROM log");
    while (rows.step().valueOr(false))
        records.push_back(idFromBytes(rows.bytes(0)).value_or(Id()));
    for (const Id &record : records)
        checkUnseen(world, record);
}

} // namespace plumb::sim
