#include "app/viewmodels/desk_words.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

struct DeskWords {
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

struct Word {
    const char *value;
    const char *word;
};

template <std::size_t Size>
QString wordOf(const Word (&table)[Size], const QString &value)
{
    for (const Word &each : table) {
        if (value == QLatin1StringView(each.value))
            return DeskWords::tr(each.word);
    }
    return {};
}

constexpr Word states[] = {{"", QT_TRANSLATE_NOOP("DeskWords", "Nobody said where")}, {"in", QT_TRANSLATE_NOOP("DeskWords", "In the office")},
                           {"meeting", QT_TRANSLATE_NOOP("DeskWords", "In a meeting")}, {"site", QT_TRANSLATE_NOOP("DeskWords", "On site")},
                           {"out", QT_TRANSLATE_NOOP("DeskWords", "Out")}};
constexpr Word departments[] = {{"adviser", QT_TRANSLATE_NOOP("DeskWords", "Client service")}, {"designer", QT_TRANSLATE_NOOP("DeskWords", "Design department")},
                                {"assistant_designer", QT_TRANSLATE_NOOP("DeskWords", "Design department")}, {"project_manager", QT_TRANSLATE_NOOP("DeskWords", "Engineering department")},
                                {"engineer", QT_TRANSLATE_NOOP("DeskWords", "Engineering department")}, {"crew_lead", QT_TRANSLATE_NOOP("DeskWords", "Engineering department")},
                                {"administration", QT_TRANSLATE_NOOP("DeskWords", "Administration")}, {"deputy_general_manager", QT_TRANSLATE_NOOP("DeskWords", "Management")},
                                {"front_desk", QT_TRANSLATE_NOOP("DeskWords", "Front desk")}};
constexpr Word moments[] = {{"greeting", QT_TRANSLATE_NOOP("DeskWords", "Greeting a visitor")}, {"greeting_repeat", QT_TRANSLATE_NOOP("DeskWords", "Somebody who was here before")},
                            {"reception", QT_TRANSLATE_NOOP("DeskWords", "Steps of a reception")}, {"call_opening", QT_TRANSLATE_NOOP("DeskWords", "Answering a call")},
                            {"call_reply", QT_TRANSLATE_NOOP("DeskWords", "Answers on the phone")}, {"call_ending", QT_TRANSLATE_NOOP("DeskWords", "Ending a call")}};
// "condition.value"
constexpr Word conditions[] = {
    {"people.one", QT_TRANSLATE_NOOP("DeskWords", "one person")}, {"people.two", QT_TRANSLATE_NOOP("DeskWords", "two")}, {"people.many", QT_TRANSLATE_NOOP("DeskWords", "three or more")},
    {"who.man", QT_TRANSLATE_NOOP("DeskWords", "men")}, {"who.woman", QT_TRANSLATE_NOOP("DeskWords", "women")}, {"who.mixed", QT_TRANSLATE_NOOP("DeskWords", "men and women")},
    {"who.unknown", QT_TRANSLATE_NOOP("DeskWords", "not said who")}, {"hour.morning", QT_TRANSLATE_NOOP("DeskWords", "morning")},
    {"hour.afternoon", QT_TRANSLATE_NOOP("DeskWords", "afternoon")}, {"hour.evening", QT_TRANSLATE_NOOP("DeskWords", "evening")},
    {"known.yes", QT_TRANSLATE_NOOP("DeskWords", "name is known")}, {"known.no", QT_TRANSLATE_NOOP("DeskWords", "name is not known")},
    {"visited.first", QT_TRANSLATE_NOOP("DeskWords", "first visit")}, {"visited.recent", QT_TRANSLATE_NOOP("DeskWords", "here a short while ago")},
    {"visited.before", QT_TRANSLATE_NOOP("DeskWords", "here before")}, {"want.none", QT_TRANSLATE_NOOP("DeskWords", "not said yet")},
    {"want.complaint", QT_TRANSLATE_NOOP("DeskWords", "complaint")}, {"want.maintenance", QT_TRANSLATE_NOOP("DeskWords", "repair")},
    {"want.consult", QT_TRANSLATE_NOOP("DeskWords", "about decoration")}, {"want.person", QT_TRANSLATE_NOOP("DeskWords", "asks for a person")},
    {"want.business", QT_TRANSLATE_NOOP("DeskWords", "business")}, {"want.other", QT_TRANSLATE_NOOP("DeskWords", "something else")},
    {"related.yes", QT_TRANSLATE_NOOP("DeskWords", "concerns us")}, {"related.no", QT_TRANSLATE_NOOP("DeskWords", "does not concern us")},
    {"person.ready", QT_TRANSLATE_NOOP("DeskWords", "the person is there")}, {"person.away", QT_TRANSLATE_NOOP("DeskWords", "the person is out")},
    {"person.not_now", QT_TRANSLATE_NOOP("DeskWords", "do not put calls through")}, {"adviser.named", QT_TRANSLATE_NOOP("DeskWords", "an adviser is on duty")},
    {"adviser.none", QT_TRANSLATE_NOOP("DeskWords", "no adviser is free")}, {"matter.yes", QT_TRANSLATE_NOOP("DeskWords", "it is known what it is about")},
    {"matter.no", QT_TRANSLATE_NOOP("DeskWords", "it is not known what it is about")}, {"department.yes", QT_TRANSLATE_NOOP("DeskWords", "the desk names its department")},
    {"department.no", QT_TRANSLATE_NOOP("DeskWords", "the desk names no department")}};

} // namespace

QString presence(const Presence &presence, const QString &language)
{
    QString where = wordOf(states, presence.state);
    if (presence.until)
        where = DeskWords::tr("%1 until %2").arg(where, time(toIso(*presence.until), language));
    QStringList parts{where};
    if (presence.doNotTransfer)
        parts += wordOf(conditions, u"person.not_now"_s);
    if (!presence.note.isEmpty())
        parts += presence.note;
    return parts.join(u" · "_s);
}

QString presenceTone(const Presence &presence)
{
    return presence.doNotTransfer ? u"danger"_s : presence.state == "in"_L1 ? u"good"_s : presence.state.isEmpty() ? QString() : u"warning"_s;
}

QString department(const QString &role)
{
    return wordOf(departments, role);
}

QString scriptMoment(const QString &moment)
{
    return wordOf(moments, moment);
}

QString scriptConditions(const QMap<QString, QStringList> &when)
{
    QStringList parts;
    for (auto it = when.begin(); it != when.end(); ++it) {
        QStringList values;
        for (const QString &value : *it)
            values += wordOf(conditions, it.key() + u'.' + value);
        parts += values.join(u" / "_s);
    }
    return parts.join(u" · "_s);
}

QString scriptProblem(const desk::TextProblem &problem)
{
    const QString known = u'{' + desk::knownPlaceholders().join(u"} {"_s) + u'}';
    return problem.what == desk::TextProblem::What::Unknown ? DeskWords::tr("Nobody knows {%1}. These can be filled in: %2").arg(problem.name, known)
                                                            : DeskWords::tr("A { or } stands alone. These can be filled in: %1").arg(known);
}

} // namespace plumb::words
