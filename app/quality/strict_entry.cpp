#include "app/quality/strict_entry.h"

#include <QDate>
#include <QJsonArray>

#include <cmath>

namespace plumb::quality {

using namespace Qt::StringLiterals;

std::optional<Error> Problems::first() const
{
    if (m_all.empty())
        return std::nullopt;
    return fail(ErrorCode::InvalidSchema, u"%1: %2: %3"_s.arg(m_file, m_all.front().path, m_all.front().reason));
}

StrictEntry::StrictEntry(Problems &problems, QJsonValue value, QString path)
    : m_problems(&problems), m_object(value.toObject()), m_path(std::move(path))
{
    if (!value.isObject())
        m_problems->tell(m_path.isEmpty() ? u"file"_s : m_path, u"an object is expected"_s);
}

QString StrictEntry::path(QLatin1StringView name) const
{
    return m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
}

void StrictEntry::tell(QLatin1StringView name, const QString &reason) const
{
    m_problems->tell(path(name), reason);
}

void StrictEntry::only(std::initializer_list<QLatin1StringView> known) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (std::find(known.begin(), known.end(), it.key()) == known.end())
            m_problems->tell(m_path.isEmpty() ? it.key() : m_path + u'.' + it.key(), u"unknown key"_s);
    }
}

QString StrictEntry::text(QLatin1StringView name) const
{
    const QString found = m_object.value(name).toString();
    if (found.isEmpty())
        tell(name, has(name) ? u"a text is expected"_s : u"is missing"_s);
    return found;
}

QString StrictEntry::optionalText(QLatin1StringView name) const
{
    if (has(name) && !isText(name))
        tell(name, u"a text is expected"_s);
    return m_object.value(name).toString();
}

QString StrictEntry::oneOf(QLatin1StringView name, const QStringList &words, const QString &fallback) const
{
    const QString found = has(name) || fallback.isEmpty() ? text(name) : fallback;
    if (!words.contains(found))
        tell(name, u"\"%1\" is none of: %2"_s.arg(found, words.join(u", "_s)));
    return found;
}

QString StrictEntry::date(QLatin1StringView name) const
{
    const QString found = optionalText(name);
    if (!found.isEmpty() && !QDate::fromString(found, Qt::ISODate).isValid())
        tell(name, u"a date is expected"_s);
    return found;
}

Label StrictEntry::label(QLatin1StringView name) const
{
    const QJsonObject texts = m_object.value(name).toObject();
    Label label;
    for (const QString &language : {u"zh_CN"_s, u"zh_TW"_s, u"en"_s}) {
        const QString text = texts.value(language).toString();
        if (text.isEmpty())
            tell(name, u"needs a text in "_s + language);
        label.texts.insert(language, text);
    }
    if (texts.size() > label.texts.size())
        tell(name, u"has a language nobody reads"_s);
    return label;
}

Label StrictEntry::optionalLabel(QLatin1StringView name) const
{
    return has(name) ? label(name) : Label();
}

double StrictEntry::number(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        tell(name, has(name) ? u"must be a number"_s : u"is missing"_s);
    return value.toDouble();
}

std::optional<double> StrictEntry::optionalNumber(QLatin1StringView name) const
{
    return has(name) ? std::optional(number(name)) : std::nullopt;
}

int StrictEntry::count(QLatin1StringView name, int fallback, int min, int max) const
{
    if (!has(name))
        return fallback;
    const double found = number(name);
    if (found != std::floor(found) || found < min || found > max)
        tell(name, u"a whole number from %1 to %2 is expected"_s.arg(min).arg(max));
    return int(found);
}

bool StrictEntry::flag(QLatin1StringView name) const
{
    if (has(name) && !m_object.value(name).isBool())
        tell(name, u"true or false is expected"_s);
    return m_object.value(name).toBool();
}

QStringList StrictEntry::names(QLatin1StringView name, const QStringList &known) const
{
    QStringList found;
    if (has(name) && !m_object.value(name).isArray())
        tell(name, u"a list of names is expected"_s);
    const QJsonArray array = m_object.value(name).toArray();
    for (const QJsonValue &entry : array) {
        const QString text = entry.toString();
        if (text.isEmpty() || (!known.isEmpty() && !known.contains(text)))
            tell(name, u"\"%1\" is not known"_s.arg(text));
        if (found.contains(text))
            tell(name, u"\"%1\" stands here twice"_s.arg(text));
        found += text;
    }
    return found;
}

StrictEntry StrictEntry::object(QLatin1StringView name) const
{
    return {*m_problems, m_object.value(name), path(name)};
}

std::vector<StrictEntry> StrictEntry::list(QLatin1StringView name) const
{
    if (has(name) && !m_object.value(name).isArray())
        tell(name, u"a list is expected"_s);
    std::vector<StrictEntry> entries;
    const QJsonArray array = m_object.value(name).toArray();
    for (int i = 0; i < array.size(); ++i)
        entries.emplace_back(*m_problems, array.at(i), u"%1[%2]"_s.arg(path(name)).arg(i));
    return entries;
}

} // namespace plumb::quality
