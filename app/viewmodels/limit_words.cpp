#include "app/viewmodels/limit_words.h"

#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/verdict_words.h"
#include "app/viewmodels/word_table.h"
#include "app/viewmodels/words.h"

#include <algorithm>

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

// In the order of the work.
constexpr Word groupWords[] = {
    {"water", QT_TRANSLATE_NOOP("LimitWords", "Water supply and drainage")},
    {"electrical", QT_TRANSLATE_NOOP("LimitWords", "Electricity")},
    {"waterproofing", QT_TRANSLATE_NOOP("LimitWords", "Waterproofing")},
    {"plaster", QT_TRANSLATE_NOOP("LimitWords", "Plaster")},
    {"wall_tile", QT_TRANSLATE_NOOP("LimitWords", "Wall tiles and panels")},
    {"floor", QT_TRANSLATE_NOOP("LimitWords", "Floors")},
    {"ceiling", QT_TRANSLATE_NOOP("LimitWords", "Ceilings")},
    {"partition", QT_TRANSLATE_NOOP("LimitWords", "Partitions")},
    {"paint", QT_TRANSLATE_NOOP("LimitWords", "Paint")},
    {"door_window", QT_TRANSLATE_NOOP("LimitWords", "Doors and windows")},
    {"fitting", QT_TRANSLATE_NOOP("LimitWords", "Fitting")},
    {"custom", QT_TRANSLATE_NOOP("LimitWords", "Customs of the trade")},
    {"air", QT_TRANSLATE_NOOP("LimitWords", "Indoor air")},
    {"acceptance", QT_TRANSLATE_NOOP("LimitWords", "Acceptance and warranty")},
};

constexpr Word sourceWords[] = {
    {"page", QT_TRANSLATE_NOOP("LimitWords", "quoted on a public page")},
    {"digest", QT_TRANSLATE_NOOP("LimitWords", "a digest on a public page")},
    {"commentary", QT_TRANSLATE_NOOP("LimitWords", "the commentary of a standard")},
    {"standard", QT_TRANSLATE_NOOP("LimitWords", "a standard")},
    {"print", QT_TRANSLATE_NOOP("LimitWords", "checked with the official print")},
    {"company", QT_TRANSLATE_NOOP("LimitWords", "published rules of a renovation company")},
    {"rules", QT_TRANSLATE_NOOP("LimitWords", "a published collection of rules")},
    {"contract", QT_TRANSLATE_NOOP("LimitWords", "a sample contract on a public page")},
    {"answers", QT_TRANSLATE_NOOP("LimitWords", "questions and answers on a public page")},
    {"house", QT_TRANSLATE_NOOP("LimitWords", "the company's own rules")},
    {"memory", QT_TRANSLATE_NOOP("LimitWords", "from memory")},
};

// The same with the place.
constexpr Word placedSources[] = {
    {"page", QT_TRANSLATE_NOOP("LimitWords", "quoted on a public page (%1)")},
    {"digest", QT_TRANSLATE_NOOP("LimitWords", "a digest of %1 on a public page")},
    {"commentary", QT_TRANSLATE_NOOP("LimitWords", "the commentary on %1")},
    {"standard", "%1"},
    {"print", QT_TRANSLATE_NOOP("LimitWords", "checked with the official print on %1")},
    {"company", QT_TRANSLATE_NOOP("LimitWords", "published rules of a renovation company, no. %1")},
    {"rules", QT_TRANSLATE_NOOP("LimitWords", "a published collection of rules, no. %1")},
    {"memory", QT_TRANSLATE_NOOP("LimitWords", "%1, from memory")},
};

QString placeOf(const quality::Citation &source, const QString &language)
{
    if (source.from == "page"_L1)
        return source.at.section(u'/', 0, 0); // the host; nobody types the rest of an address
    return source.from == "print"_L1 ? date(source.at, language) : source.at;
}

} // namespace

QString limitGroup(const QString &group)
{
    return wordOf<LimitWords>(groupWords, group, group);
}

int limitGroupRank(const QString &group)
{
    const auto found = std::find_if(std::begin(groupWords), std::end(groupWords), [&](const Word &one) { return group == QLatin1StringView(one.code); });
    return int(found - std::begin(groupWords));
}

quality::Rule ruleHere(const quality::Limit &limit, const Confirmations &confirmations)
{
    quality::Rule rule = quality::ruleOf(limit, builtInStandards());
    confirmations.applyTo(rule);
    return rule;
}

QString limitName(const quality::Limit &limit, const QString &language)
{
    const QString grade = limit.grade.in(language);
    return grade.isEmpty() ? limit.item.in(language) : limit.item.in(language) + u" · "_s + grade;
}

QString standing(const quality::Rule &rule, const QString &name, const QString &language)
{
    if (quality::isUnverified(rule))
        return LimitWords::tr("company setting, unverified");
    if (rule.status != quality::Standing::Confirmed)
        return {};
    const QString day = date(rule.confirmedAt, language);
    return name.isEmpty() ? LimitWords::tr("confirmed, %1").arg(day) : LimitWords::tr("confirmed by %1, %2").arg(name, day);
}

QString sources(const std::vector<quality::Citation> &sources, const QString &language)
{
    QStringList said;
    for (const quality::Citation &source : sources) {
        const QString bare = wordOf<LimitWords>(sourceWords, source.from);
        said += source.at.isEmpty() ? bare : wordOf<LimitWords>(placedSources, source.from, bare).arg(placeOf(source, language));
    }
    //: between two sources of one figure
    return said.join(LimitWords::tr("; "));
}

QString instrument(const quality::Limit &limit, const QString &language)
{
    const quality::Instrument *instrument = builtInStandards().instrument(limit.instrument);
    if (!instrument)
        return {};
    return LimitWords::tr("%1, %2 to %3").arg(instrument->name.in(language), QString::number(instrument->lowest), amount(instrument->highest, instrument->unit));
}

} // namespace plumb::words
