#include "app/viewmodels/template_body.h"

#include "app/quality/reading.h"

#include <QStringList>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// A typed figure as a number; what is none stays the text it is.
QJsonValue figure(const QVariant &value)
{
    const auto number = quality::readingOf(value.toString());
    return number ? QJsonValue(*number) : QJsonValue(value.toString());
}

// Nothing said is left out.
void setOrRemove(QJsonObject &entry, const QString &name, const QJsonValue &value)
{
    if (value.toString().isEmpty() && value.isString())
        entry.remove(name);
    else
        entry.insert(name, value);
}

} // namespace

QJsonObject TemplateBody::everywhere(const QString &text)
{
    return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}};
}

int TemplateBody::add(const QString &list, const QString &key)
{
    QJsonArray array = entries(list);
    QJsonObject entry{{u"key"_s, key}, {u"title"_s, everywhere({})}};
    if (list == "items"_L1)
        entry.insert(u"requirement"_s, everywhere({}));
    array.append(entry);
    m_json.insert(list, array);
    return int(array.size()) - 1;
}

void TemplateBody::remove(const QString &list, int row)
{
    QJsonArray array = entries(list);
    if (row < 0 || row >= array.size())
        return;
    array.removeAt(row);
    m_json.insert(list, array);
}

void TemplateBody::move(const QString &list, int from, int to)
{
    QJsonArray array = entries(list);
    if (from < 0 || to < 0 || from >= array.size() || to >= array.size())
        return;
    const QJsonValue moved = array.takeAt(from);
    array.insert(to, moved);
    m_json.insert(list, array);
}

void TemplateBody::put(const QString &list, int row, const QJsonObject &entry)
{
    QJsonArray array = entries(list);
    array.replace(row, entry);
    m_json.insert(list, array);
}

void TemplateBody::setLimit(QJsonObject &item, const QString &limit)
{
    if (limit == "own"_L1) {
        if (!item.value("limit"_L1).isObject())
            item.insert(u"limit"_s, QJsonObject{{u"compare"_s, u"at_most"_s}, {u"limit"_s, QString()}, {u"unit"_s, u"mm"_s}, {u"status"_s, u"memory"_s}});
    } else if (limit.isEmpty()) {
        item.remove(u"limit"_s);
        item.remove(u"points"_s); // nothing is measured without a limit
    } else {
        item.insert(u"limit"_s, limit);
    }
}

void TemplateBody::setFigure(QJsonObject &item, const QString &name, const QVariant &value)
{
    QJsonObject limit = item.value("limit"_L1).toObject();
    if (name == "value"_L1)
        limit.insert(u"limit"_s, figure(value));
    else if (name == "upper"_L1)
        limit.insert(u"upper"_s, figure(value));
    else
        limit.insert(name, value.toString());
    if (limit.value("compare"_L1) != "between"_L1)
        limit.remove(u"upper"_s);
    else if (!limit.contains(u"upper"_s))
        limit.insert(u"upper"_s, QString());
    item.insert(u"limit"_s, limit);
}

void TemplateBody::set(const QString &list, int row, const QString &name, const QVariant &value)
{
    if (row < 0 || row >= entries(list).size())
        return;
    QJsonObject entry = entries(list).at(row).toObject();
    if (name == "title"_L1 || name == "requirement"_L1)
        entry.insert(name, everywhere(value.toString()));
    else if (name == "room"_L1)
        setOrRemove(entry, name, value.toString().isEmpty() ? QJsonValue(QString()) : QJsonValue(everywhere(value.toString())));
    else if (name == "limit"_L1)
        setLimit(entry, value.toString());
    else if (name == "compare"_L1 || name == "value"_L1 || name == "upper"_L1 || name == "unit"_L1)
        setFigure(entry, name, value);
    else if (name == "points"_L1 || (name == "photos"_L1 && list == "items"_L1))
        setOrRemove(entry, name, figure(value));
    else if (name == "main"_L1 || name == "red_line"_L1)
        entry.insert(name, value.toBool());
    else
        setOrRemove(entry, name, value.toString());
    if (name == "red_line"_L1 && value.toBool())
        entry.insert(u"main"_s, true); // a red line is a main item
    if (name == "main"_L1 && !value.toBool())
        entry.remove(u"red_line"_s);
    put(list, row, entry);
}

void TemplateBody::setName(const QString &list, const QStringList &known, const QString &name, bool on)
{
    QJsonArray names;
    for (const QString &one : known) {
        if (one == name ? on : entries(list).contains(one))
            names.append(one);
    }
    m_json.insert(list, names);
}

} // namespace plumb
