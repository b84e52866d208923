#include "app/viewmodels/desk_book.h"

#include "app/store/search_text.h"
#include "app/viewmodels/desk_words.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "assets/assets.h"

#include <QFile>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const std::vector<desk::Entry> &shipped()
{
    static const std::vector<desk::Entry> entries = [] {
        QFile file(assets::deskScripts());
        return file.open(QIODevice::ReadOnly) ? desk::loadScripts(file.readAll(), u"desk.json"_s).valueOr({}) : std::vector<desk::Entry>();
    }();
    return entries;
}

bool isShipped(const QString &code)
{
    return std::any_of(shipped().begin(), shipped().end(), [&](const desk::Entry &one) { return one.code == code; });
}

QVariantMap conditionMap(const QMap<QString, QStringList> &when)
{
    QVariantMap map;
    for (auto it = when.begin(); it != when.end(); ++it)
        map.insert(it.key(), *it);
    return map;
}

QMap<QString, QString> texts(const QVariantMap &map)
{
    QMap<QString, QString> out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(it.key(), it->toString());
    return out;
}

bool foundBy(const StaffMember &member, const QStringList &typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) {
        return member.phone.contains(word) || std::any_of(member.words.begin(), member.words.end(), [&](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace

DeskBook::DeskBook(QObject *parent)
    : QObject(parent),
      m_survey(this, deskKinds,
               [this]() -> Survey<DeskReading>::Work {
                   const QDate today = QDate::fromString(m_today, Qt::ISODate);
                   if (m_personId.isEmpty() || !today.isValid())
                       return {};
                   return [me = idOf(m_personId), today](store::Reader &reader, DeskReading &found) { return readDesk(reader, me, today, found); };
               },
               [this](const Result<DeskReading> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found) {
                       m_found = *found;
                       std::vector<QJsonObject> records;
                       for (const store::StoredRecord &one : m_found->scripts)
                           records.push_back(one.fields);
                       m_entries = desk::withCompany(shipped(), records);
                   }
                   ++m_edition;
                   Q_EMIT changed();
               })
{
    connect(this, &DeskBook::asked, this, [this] { m_survey.ask(); });
    connect(&m_survey.link(), &StoreLink::languageChanged, this, [this] {
        ++m_edition;
        Q_EMIT changed();
    });
    connect(&m_writer, &RecordWriter::saved, this, &DeskBook::saved);
    connect(&m_writer, &RecordWriter::failed, this, &DeskBook::failed);
}

Moment DeskBook::officeNow() const
{
    return m_survey.link().services()->clock->now() + (m_found ? m_found->clockOffset : Millis(0));
}

QDateTime DeskBook::now() const { return toDateTime(officeNow()); }

QVariantMap DeskBook::row(const StaffMember &member) const
{
    const Services *const services = m_survey.link().services();
    const Presence presence = presenceAt(member.presence, officeNow());
    const KindSchema *const person = services->schema->kind(u"person"_s);
    return {{u"personId"_s, idText(member.id)}, {u"name"_s, member.name}, {u"title"_s, member.title}, {u"role"_s, member.role},
            {u"roleWords"_s, readable(person ? person->field(u"role"_s) : nullptr, member.role, services->language())},
            {u"department"_s, words::department(member.role)}, {u"phone"_s, member.phone}, {u"scope"_s, member.scope}, {u"state"_s, presence.state},
            {u"stateWords"_s, words::presence(presence, services->language())}, {u"fact"_s, personFact(presence)}, {u"tone"_s, words::presenceTone(presence)},
            {u"until"_s, presence.until ? toIso(*presence.until) : QString()}, {u"note"_s, presence.note}, {u"doNotTransfer"_s, presence.doNotTransfer},
            {u"mine"_s, idText(member.id) == m_personId}};
}

QVariantList DeskBook::staff() const { return find({}); }

QVariantList DeskBook::find(const QString &typed) const
{
    QVariantList list;
    const QStringList wanted = typed.trimmed().isEmpty() ? QStringList() : QString::fromUtf8(store::searchWords(typed)).split(u' ', Qt::SkipEmptyParts);
    for (const StaffMember &member : m_found ? m_found->staff : std::vector<StaffMember>()) {
        if (foundBy(member, wanted))
            list.append(row(member));
    }
    return list;
}

QVariantMap DeskBook::person(const QString &personId) const
{
    for (const StaffMember &member : m_found ? m_found->staff : std::vector<StaffMember>()) {
        if (idText(member.id) == personId)
            return row(member);
    }
    return {};
}

QVariant DeskBook::duty() const
{
    const QVariantMap found = m_found && !m_found->duty.isNull() ? person(idText(m_found->duty)) : QVariantMap();
    return found.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(found);
}

QVariantList DeskBook::suggest(const QString &want) const
{
    const QStringList roles = rolesFor(want);
    const QString onDuty = m_found ? idText(m_found->duty) : QString();
    struct Rank {
        int place;
        QVariantMap row;
    };
    std::vector<Rank> ranks;
    for (const QVariant &each : staff()) {
        const QVariantMap one = each.toMap();
        const int role = int(roles.indexOf(one.value(u"role"_s).toString()));
        if (role < 0 || one.value(u"mine"_s).toBool())
            continue;
        const QString fact = one.value(u"fact"_s).toString();
        const int away = fact == "ready"_L1 ? 0 : fact == "away"_L1 ? 1 : 2;
        const bool first = one.value(u"personId"_s) == onDuty && role == 0;
        ranks.push_back({away * 100 + (first ? 0 : 10 + role * 10) + (one.value(u"scope"_s).toString().isEmpty() ? 5 : 0), one});
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) { return a.place < b.place; });
    QVariantList list;
    for (const Rank &rank : ranks)
        list.append(rank.row);
    return list;
}

QVariantMap DeskBook::settings() const
{
    const desk::Settings settings = m_found ? m_found->settings : desk::Settings();
    return {{u"ringsWithin"_s, settings.ringsWithin}, {u"remindAfter"_s, settings.remindAfterMinutes}, {u"hostRemind"_s, settings.hostRemindMinutes},
            {u"callMinutes"_s, settings.callMinutes}, {u"recentDays"_s, settings.recentDays}, {u"department"_s, settings.department}};
}

// What the book knows by itself; what is given counts instead.
QMap<QString, QString> DeskBook::valuesOf(const QVariantMap &values) const
{
    QMap<QString, QString> out{{u"company"_s, m_companyName}};
    if (m_found) {
        out.insert(u"department"_s, m_found->settings.department);
        out.insert(u"minutes"_s, QString::number(m_found->settings.remindAfterMinutes));
        out.insert(u"adviser"_s, duty().toMap().value(u"name"_s).toString());
    }
    const auto given = texts(values);
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!it->isEmpty())
            out.insert(it.key(), *it);
    }
    return out;
}

QVariantList DeskBook::lines(const QString &moment, const QVariantMap &facts, const QVariantMap &values) const
{
    desk::Asked asked{moment, texts(facts), valuesOf(values)};
    if (!asked.facts.contains(u"adviser"_s)) {
        const bool named = values.contains(u"adviser"_s) || duty().toMap().value(u"fact"_s) == u"ready"_s;
        asked.facts.insert(u"adviser"_s, named ? u"named"_s : u"none"_s);
    }
    if (!asked.facts.contains(u"department"_s))
        asked.facts.insert(u"department"_s, asked.values.value(u"department"_s).isEmpty() ? u"no"_s : u"yes"_s);
    QVariantList list;
    for (const desk::Line &line : desk::choose(m_entries.empty() ? shipped() : m_entries, asked, m_survey.link().services()->language())) {
        list.append(QVariantMap{{u"code"_s, line.code}, {u"text"_s, line.text}, {u"hint"_s, line.hint}, {u"missing"_s, line.missing}, {u"unknown"_s, line.unknown}});
    }
    return list;
}

QVariantList DeskBook::scripts() const
{
    QHash<QString, QString> records;
    for (const store::StoredRecord &one : m_found ? m_found->scripts : std::vector<store::StoredRecord>())
        records.insert(one.fields.value("code"_L1).toString(), idText(one.id));
    const QString language = m_survey.link().services()->language();
    QVariantList list;
    for (const QString &moment : desk::knownMoments()) {
        for (const desk::Entry &entry : m_entries) {
            if (entry.moment != moment)
                continue;
            const QString text = entry.text.in(language);
            list.append(QVariantMap{{u"code"_s, entry.code}, {u"moment"_s, moment}, {u"momentWords"_s, words::scriptMoment(moment)}, {u"text"_s, text},
                                    {u"shown"_s, desk::lineOf(entry, valuesOf({}), language).text}, {u"hint"_s, entry.hint.texts.isEmpty() ? QString() : entry.hint.in(language)},
                                    {u"conditions"_s, words::scriptConditions(entry.when)}, {u"recordId"_s, entry.written ? records.value(entry.code) : QString()},
                                    {u"fromRules"_s, entry.fromRules}, {u"shipped"_s, isShipped(entry.code)}, {u"when"_s, conditionMap(entry.when)},
                                    {u"problems"_s, problems(text)}});
        }
    }
    return list;
}

QStringList DeskBook::problems(const QString &text) const
{
    QStringList out;
    for (const desk::TextProblem &problem : desk::problemsOf(text))
        out += words::scriptProblem(problem);
    return out;
}

QVariantMap DeskBook::preview(const QString &text) const
{
    desk::Entry entry;
    const QString language = m_survey.link().services()->language();
    entry.text.texts.insert(language, text);
    const desk::Line line = desk::lineOf(entry, valuesOf({}), language);
    return {{u"text"_s, line.text}, {u"hint"_s, QString()}, {u"missing"_s, line.missing}, {u"unknown"_s, line.unknown}};
}

QVariantList DeskBook::conditionsOf(const QString &moment) const
{
    QVariantList list;
    for (auto it = desk::knownConditions().begin(); it != desk::knownConditions().end(); ++it) {
        const bool used = std::any_of(shipped().begin(), shipped().end(), [&](const desk::Entry &one) { return one.moment == moment && one.when.contains(it.key()); });
        QVariantList values;
        for (const QString &value : *it)
            values.append(QVariantMap{{u"value"_s, value}, {u"label"_s, words::scriptConditions({{it.key(), {value}}})}});
        if (used)
            list.append(QVariantMap{{u"name"_s, it.key()}, {u"values"_s, values}});
    }
    return list;
}

QString DeskBook::address(const QString &caller, const QString &who, int people) const
{
    return desk::addressOf(caller, who, people, m_survey.link().services()->language());
}

QVariantMap DeskBook::named(const QString &caller) const
{
    const desk::Named named = desk::namedIn(caller);
    return {{u"name"_s, named.name}, {u"who"_s, named.who}};
}

QString DeskBook::hour() const { return desk::hourFact(toDateTime(officeNow()).toLocalTime().time()); }

QString DeskBook::visited(const QString &lastVisit) const
{
    return desk::visitedFact(QDate::fromString(lastVisit, Qt::ISODate), QDate::fromString(m_today, Qt::ISODate), m_found ? m_found->settings.recentDays : 30);
}

int DeskBook::ringsBetween(const QVariant &from, const QVariant &until) const
{
    return desk::ringsIn(fromDateTime(toDateTimeValue(until)) - fromDateTime(toDateTimeValue(from)));
}

QString DeskBook::dayRecord(const QString &day) const { return idText(desk::dayId(QDate::fromString(day, Qt::ISODate))); }

QString DeskBook::settingsRecord() const { return idText(desk::settingsId()); }

void DeskBook::setPresence(const QString &personId, const QString &state, bool doNotTransfer, const QVariant &until, const QString &note)
{
    const QDateTime at = toDateTimeValue(until);
    m_writer.write({{desk::presenceId(idOf(personId)), u"presence"_s, scope::company,
                     {{u"person"_s, personId}, {u"state"_s, state}, {u"do_not_transfer"_s, doNotTransfer},
                      {u"until"_s, at.isValid() ? QJsonValue(toIso(fromDateTime(at))) : QJsonValue()}, {u"note"_s, note.isEmpty() ? QJsonValue() : QJsonValue(note)},
                      {u"set_at"_s, toIso(officeNow())}, {u"by"_s, m_personId}}}});
}

void DeskBook::setDuty(const QString &day, const QString &personId)
{
    m_writer.write({{desk::rosterId(QDate::fromString(day, Qt::ISODate)), u"roster"_s, scope::company, {{u"day"_s, day}, {u"person"_s, personId}}}});
}

void DeskBook::resetScript(const QString &recordId)
{
    m_writer.write({{idOf(recordId), u"script"_s, scope::company, {{u"void"_s, u"as shipped"_s}}}});
}

} // namespace plumb
