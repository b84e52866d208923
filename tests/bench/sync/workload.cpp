#include "tests/bench/sync/workload.h"

#include <QUuid>

#include <array>
#include <cstdint>

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t seed = 0x52454e4f;
constexpr std::uint32_t golden = 2654435761u; // 2^32 divided by the golden ratio: spreads the row numbers

constexpr std::array vocabulary{
    "wall",  "floor",  "ceiling", "tile",   "crack",   "damp",    "leak",    "pipe",  "valve",  "paint", "plaster", "socket",
    "switch", "window", "frame",  "hinge",  "door",    "lock",    "sealant", "grout", "gutter", "beam",  "joist",   "panel",
    "boiler", "vent",  "stain",   "gap",    "level",   "loose",   "missing", "replace", "repair", "check", "measure", "photo",
    "tenant", "owner", "visit",   "again",  "before",  "after",   "urgent",  "minor", "kitchen", "bath", "hall",    "stairs"};
constexpr std::array types{"inspection", "request", "complaint", "visit"};
constexpr std::array statuses{"new", "open", "assigned", "waiting", "done", "rejected"};
constexpr std::array categories{"plumbing", "electrical", "drywall", "flooring", "painting", "roofing", "windows", "hvac"};
constexpr std::array rooms{"kitchen", "bathroom", "bedroom", "hall", "stairs", "facade"};

class Mulberry {
public:
    explicit Mulberry(std::uint32_t state) : m_state(state) {}
    std::uint32_t next()
    {
        m_state += 0x6D2B79F5u;
        std::uint32_t mixed = (m_state ^ (m_state >> 15)) * (1u | m_state);
        mixed = (mixed + (mixed ^ (mixed >> 7)) * (61u | mixed)) ^ mixed;
        return mixed ^ (mixed >> 14);
    }
    std::uint32_t below(std::uint32_t limit) { return next() % limit; }
    template <std::size_t N> const char *oneOf(const std::array<const char *, N> &list) { return list[below(N)]; }

private:
    std::uint32_t m_state;
};

QByteArray hex(std::uint32_t number, int width)
{
    return QByteArray::number(number, 16).rightJustified(width, '0');
}

QByteArray uuid(Mulberry &random)
{
    const std::uint32_t a = random.next();
    const std::uint32_t b = random.next();
    const std::uint32_t c = random.next();
    const std::uint32_t d = random.next();
    return hex(a, 8) + '-' + hex(b >> 16, 4) + "-4" + hex(b & 0xfff, 3) + "-8" + hex(c >> 20, 3) + '-' + hex(c & 0xffff, 4)
        + hex(d, 8);
}

QByteArray words(Mulberry &random, std::uint32_t least, std::uint32_t most)
{
    const std::uint32_t count = least + random.below(most - least + 1);
    QByteArray out;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i > 0)
            out += ' ';
        out += random.oneOf(vocabulary);
    }
    return out;
}

Mulberry generatorOf(int number)
{
    return Mulberry(seed ^ (std::uint32_t(number) * golden));
}

// Writes an object in the given order; no value here needs escaping.
class Line {
public:
    explicit Line(WorkloadRow &row) : m_row(row) { m_row.json = "{\"id\":\"" + row.id + '"'; }
    void text(const char *name, const QByteArray &value)
    {
        m_row.json += ",\"" + QByteArray(name) + "\":\"" + value + '"';
        m_row.fields.insert(QLatin1StringView(name), QString::fromLatin1(value));
    }
    void number(const char *name, qint64 value)
    {
        m_row.json += ",\"" + QByteArray(name) + "\":" + QByteArray::number(value);
        m_row.fields.insert(QLatin1StringView(name), value);
    }

private:
    WorkloadRow &m_row;
};

} // namespace

WorkloadRow workloadRow(int number)
{
    constexpr qint64 firstMoment = 1767225600000; // 2026-01-01
    Mulberry random = generatorOf(number);
    const qint64 created = firstMoment + qint64(random.below(31536000)) * 1000;
    WorkloadRow row;
    row.id = uuid(random);
    Line line(row);
    line.text("type", random.oneOf(types));
    row.site = int(random.below(workloadSites));
    line.text("site_id", "site-" + hex(std::uint32_t(row.site), 4));
    line.text("unit", "A-" + QByteArray::number(1 + random.below(120)));
    line.text("room", random.oneOf(rooms));
    line.text("category", random.oneOf(categories));
    line.number("severity", 1 + random.below(5));
    line.text("status", random.oneOf(statuses));
    line.text("title", words(random, 4, 8));
    line.text("note", words(random, 22, 34));
    line.text("assigned_to", "user-" + hex(random.below(60), 4));
    line.number("created_at", created);
    line.number("updated_at", created + qint64(random.below(86400)) * 1000);
    row.json += '}';
    return row;
}

QJsonObject workloadEdit(int number, int round)
{
    Mulberry random(seed ^ (std::uint32_t(number) * golden) ^ (std::uint32_t(round) + 1) * 0x9E3779B9u);
    const QString before = workloadRow(number).fields.value("status"_L1).toString();
    QString status;
    do {
        status = QLatin1StringView(random.oneOf(statuses));
    } while (status == before);
    return {{u"status"_s, status}, {u"note"_s, QString::fromLatin1(words(random, 22, 34))}};
}

QString workloadScope(int site)
{
    static const QUuid sites(0x2f0b3a52, 0x9f1e, 0x4d0a, 0x8c, 0x51, 0x0a, 0x4e, 0x6b, 0x77, 0x19, 0xd3);
    return u"site/"_s + QUuid::createUuidV5(sites, QByteArray::number(site % workloadScopes)).toString(QUuid::WithoutBraces);
}

} // namespace plumb::bench
