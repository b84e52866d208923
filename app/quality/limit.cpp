#include "app/quality/limit.h"

#include "app/core/json.h"
#include "app/quality/strict_entry.h"

#include <QDir>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

struct CompareWord {
    const char *name;
    Compare compare;
};

constexpr CompareWord compareWords[] = {{"none", Compare::None},         {"at_most", Compare::AtMost},
                                        {"at_least", Compare::AtLeast},  {"between", Compare::Between},
                                        {"deviation", Compare::Deviation}};

struct StandingWord {
    const char *name;
    Standing standing;
};

constexpr StandingWord standingWords[] = {{"found", Standing::Found},
                                          {"memory", Standing::Memory},
                                          {"conflict", Standing::Conflict},
                                          {"confirmed", Standing::Confirmed}};

QStringList measuredCompares()
{
    return {u"at_most"_s, u"at_least"_s, u"between"_s, u"deviation"_s};
}

Instrument readInstrument(const StrictEntry &entry)
{
    entry.only({"id"_L1, "name"_L1, "unit"_L1, "lowest"_L1, "highest"_L1, "step"_L1});
    Instrument instrument;
    instrument.id = entry.text("id"_L1);
    instrument.name = entry.label("name"_L1);
    instrument.unit = entry.text("unit"_L1);
    instrument.lowest = entry.number("lowest"_L1);
    instrument.highest = entry.number("highest"_L1);
    instrument.step = entry.optionalNumber("step"_L1).value_or(0);
    if (instrument.highest <= instrument.lowest)
        entry.tell("highest"_L1, u"must be above lowest"_s);
    if (instrument.step < 0)
        entry.tell("step"_L1, u"must not be negative"_s);
    return instrument;
}

void readFigure(const StrictEntry &entry, Limit &limit)
{
    limit.compare = compareOf(entry.oneOf("compare"_L1, measuredCompares())).value_or(Compare::AtMost);
    limit.limit = entry.number("limit"_L1);
    limit.unit = entry.text("unit"_L1);
    if (limit.limit < 0)
        entry.tell("limit"_L1, u"must not be negative"_s);
    if (limit.compare == Compare::Between) {
        limit.upper = entry.number("upper"_L1);
        if (limit.upper < limit.limit)
            entry.tell("upper"_L1, u"must not be below limit"_s);
    } else if (entry.has("upper"_L1)) {
        entry.tell("upper"_L1, u"only between has one"_s);
    }
}

std::vector<Citation> readSources(const StrictEntry &entry)
{
    static const QStringList kinds{u"page"_s, u"digest"_s, u"commentary"_s, u"standard"_s, u"print"_s, u"company"_s,
                                   u"rules"_s, u"contract"_s, u"answers"_s, u"house"_s, u"memory"_s};
    std::vector<Citation> sources;
    for (const StrictEntry &one : entry.list("sources"_L1)) {
        one.only({"from"_L1, "at"_L1});
        sources.push_back({one.oneOf("from"_L1, kinds), one.optionalText("at"_L1)});
    }
    return sources;
}

void readAlternatives(const StrictEntry &entry, Limit &limit)
{
    for (const StrictEntry &other : entry.list("alternatives"_L1)) {
        other.only({"limit"_L1, "upper"_L1, "sources"_L1});
        limit.alternatives.push_back({other.number("limit"_L1), other.optionalNumber("upper"_L1), readSources(other)});
        if (limit.alternatives.back().sources.empty())
            other.tell("sources"_L1, u"is missing"_s);
    }
    if ((limit.status == Standing::Conflict) == limit.alternatives.empty())
        entry.tell("alternatives"_L1, u"a conflict, and only a conflict, has them"_s);
}

Limit readLimit(const StrictEntry &entry)
{
    entry.only({"id"_L1, "standard"_L1, "edition"_L1, "clause"_L1, "item"_L1, "grade"_L1, "compare"_L1, "limit"_L1, "upper"_L1,
                "unit"_L1, "method"_L1, "instrument"_L1, "sampling"_L1, "main"_L1, "status"_L1, "sources"_L1, "alternatives"_L1});
    Limit limit;
    limit.id = entry.text("id"_L1);
    limit.standard = entry.text("standard"_L1);
    limit.edition = entry.optionalText("edition"_L1);
    limit.clause = entry.optionalText("clause"_L1);
    limit.item = entry.label("item"_L1);
    limit.grade = entry.optionalLabel("grade"_L1);
    readFigure(entry, limit);
    limit.method = entry.optionalLabel("method"_L1);
    limit.instrument = entry.optionalText("instrument"_L1);
    limit.sampling = entry.optionalLabel("sampling"_L1);
    limit.main = entry.flag("main"_L1);
    limit.status = standingOf(entry.oneOf("status"_L1, {u"found"_s, u"memory"_s, u"conflict"_s})).value_or(Standing::Memory);
    limit.sources = readSources(entry);
    if (limit.status == Standing::Found && limit.sources.empty())
        entry.tell("sources"_L1, u"is missing"_s);
    readAlternatives(entry, limit);
    return limit;
}

} // namespace

const Limit *Standards::limit(const QString &id) const
{
    const auto found = m_limitAt.find(id);
    return found == m_limitAt.end() ? nullptr : &m_limits[*found];
}

const Instrument *Standards::instrument(const QString &id) const
{
    const auto found = m_instrumentAt.find(id);
    return found == m_instrumentAt.end() ? nullptr : &m_instruments[*found];
}

Status Standards::add(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> parsed = parseObject(bytes);
    if (!parsed)
        return fail(ErrorCode::InvalidSchema, u"%1: file: %2"_s.arg(fileName, parsed.error().detail));
    Problems problems(fileName);
    const StrictEntry file(problems, *parsed, {});
    file.only({"instruments"_L1, "limits"_L1});
    for (const StrictEntry &entry : file.list("instruments"_L1)) {
        Instrument instrument = readInstrument(entry);
        if (m_instrumentAt.contains(instrument.id))
            entry.tell("id"_L1, u"\"%1\" is there already"_s.arg(instrument.id));
        m_instrumentAt.insert(instrument.id, m_instruments.size());
        m_instruments.push_back(std::move(instrument));
    }
    for (const StrictEntry &entry : file.list("limits"_L1)) {
        Limit limit = readLimit(entry);
        limit.group = fileName.chopped(fileName.endsWith(".json"_L1) ? 5 : 0);
        if (m_limitAt.contains(limit.id))
            entry.tell("id"_L1, u"\"%1\" is there already"_s.arg(limit.id));
        const Instrument *instrument = this->instrument(limit.instrument);
        if (!limit.instrument.isEmpty() && !instrument)
            entry.tell("instrument"_L1, u"no instrument \"%1\""_s.arg(limit.instrument));
        if (instrument && instrument->unit != limit.unit)
            entry.tell("instrument"_L1, u"\"%1\" reads %2, not %3"_s.arg(limit.instrument, instrument->unit, limit.unit));
        m_limitAt.insert(limit.id, m_limits.size());
        m_limits.push_back(std::move(limit));
    }
    if (problems.first())
        return *problems.first();
    return {};
}

Result<Standards> loadStandards(const QString &folder)
{
    Standards standards;
    const QDir dir(folder);
    QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    const QString instruments = u"instruments.json"_s;
    if (!names.removeOne(instruments))
        return fail(ErrorCode::InvalidSchema, u"%1: file: is missing"_s.arg(instruments));
    names.prepend(instruments);
    for (const QString &name : std::as_const(names)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::InvalidSchema, u"%1: file: %2"_s.arg(name, file.errorString()));
        PLUMB_TRY(standards.add(file.readAll(), name));
    }
    return standards;
}

QString compareName(Compare compare)
{
    for (const CompareWord &word : compareWords) {
        if (word.compare == compare)
            return QLatin1StringView(word.name);
    }
    return {};
}

QString standingName(Standing standing)
{
    for (const StandingWord &word : standingWords) {
        if (word.standing == standing)
            return QLatin1StringView(word.name);
    }
    return {};
}

std::optional<Compare> compareOf(const QString &name)
{
    for (const CompareWord &word : compareWords) {
        if (name == QLatin1StringView(word.name))
            return word.compare;
    }
    return std::nullopt;
}

std::optional<Standing> standingOf(const QString &name)
{
    for (const StandingWord &word : standingWords) {
        if (name == QLatin1StringView(word.name))
            return word.standing;
    }
    return std::nullopt;
}

} // namespace plumb::quality
