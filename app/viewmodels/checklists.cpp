#include "app/viewmodels/checklists.h"

#include "app/core/json.h"

#include <QDir>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"zh_CN"_s, u"zh_TW"_s, u"en"_s};

Error faulty(const QString &file, const QString &where, const QString &why)
{
    return fail(ErrorCode::InvalidSchema, u"%1: %2: %3"_s.arg(file, where, why));
}

Result<Label> readLabel(const QJsonValue &value, const QString &file, const QString &where)
{
    const QJsonObject texts = value.toObject();
    Label label;
    for (const QString &language : languages) {
        const QString text = texts.value(language).toString();
        if (text.isEmpty())
            return faulty(file, where, u"needs a text in "_s + language);
        label.texts.insert(language, text);
    }
    return label;
}

Result<ChecklistItem> readItem(const QJsonObject &json, const QString &file, const QString &where)
{
    ChecklistItem item;
    PLUMB_ASSIGN(item.title, readLabel(json.value("title"_L1), file, where + u".title"_s));
    PLUMB_ASSIGN(item.requirement, readLabel(json.value("requirement"_L1), file, where + u".requirement"_s));
    if (json.contains("room"_L1)) {
        PLUMB_ASSIGN(item.room, readLabel(json.value("room"_L1), file, where + u".room"_s));
    }
    item.unit = json.value("unit"_L1).toString();
    if (const QJsonValue limit = json.value("limit"_L1); limit.isDouble())
        item.limit = limit.toDouble();
    else if (!limit.isUndefined())
        return faulty(file, where + u".limit"_s, u"must be a number"_s);
    if (item.limit && item.unit.isEmpty())
        return faulty(file, where + u".unit"_s, u"a limit needs a unit"_s);
    return item;
}

} // namespace

Result<Checklist> parseChecklist(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> parsed = parseObject(bytes);
    if (!parsed)
        return faulty(fileName, u"file"_s, parsed.error().detail);
    Checklist list;
    list.id = parsed->value("id"_L1).toString();
    list.stage = parsed->value("stage"_L1).toString();
    if (list.id.isEmpty() || list.stage.isEmpty())
        return faulty(fileName, list.id.isEmpty() ? u"id"_s : u"stage"_s, u"is missing"_s);
    PLUMB_ASSIGN(list.title, readLabel(parsed->value("title"_L1), fileName, u"title"_s));
    const QJsonArray items = parsed->value("items"_L1).toArray();
    if (items.isEmpty())
        return faulty(fileName, u"items"_s, u"needs at least one"_s);
    for (int i = 0; i < items.size(); ++i) {
        PLUMB_ASSIGN(ChecklistItem item, readItem(items.at(i).toObject(), fileName, u"items[%1]"_s.arg(i)));
        list.items.push_back(std::move(item));
    }
    return list;
}

Result<std::vector<Checklist>> loadChecklists(const QString &folder)
{
    static const QStringList order{u"handover"_s, u"demolition"_s, u"utilities"_s, u"waterproofing"_s, u"tiling"_s,
                                   u"painting"_s, u"fitting"_s, u"completion"_s, u"aftersales"_s};
    std::vector<Checklist> lists;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return faulty(name, u"file"_s, file.errorString());
        PLUMB_ASSIGN(Checklist list, parseChecklist(file.readAll(), name));
        lists.push_back(std::move(list));
    }
    std::stable_sort(lists.begin(), lists.end(), [](const Checklist &a, const Checklist &b) {
        return order.indexOf(a.stage) < order.indexOf(b.stage);
    });
    return lists;
}

} // namespace plumb
