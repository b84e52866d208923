// What a template says, as a page shows it: the reading half of TemplateEditor.
#include "app/viewmodels/template_editor.h"

#include "app/viewmodels/limit_words.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/template_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/verdict_words.h"

#include <QRegularExpression>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &label, const QString &language)
{
    const QJsonObject texts = label.toObject();
    return texts.contains(language) ? texts.value(language).toString() : texts.value("zh_CN"_L1).toString();
}

// A figure as it stands in a field; what was typed and is none, as it was typed.
QString typed(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 9) : value.toString();
}

QString labelOf(const QVariantList &choices, const QString &value)
{
    for (const QVariant &one : choices) {
        if (one.toMap().value(u"value"_s) == value)
            return one.toMap().value(u"label"_s).toString();
    }
    return value;
}

struct Place {
    QString list; // items, photos; "" elsewhere
    int row = -1;
    QString name; // of the field; "" where the whole is meant
};

Place placeOf(const QString &path)
{
    static const QRegularExpression form(u"^(items|photos)\\[(\\d+)\\](?:\\.(.+))?$"_s);
    const auto match = form.match(path);
    return match.hasMatch() ? Place{match.captured(1), match.captured(2).toInt(), match.captured(3).section(u'.', -1)} : Place{};
}

} // namespace

QVariantMap TemplateEditor::fields() const
{
    const Schema &schema = *m_link.services()->schema;
    const QString language = m_link.services()->language();
    const KindSchema *kind = schema.kind(u"template"_s);
    const auto text = [&](QLatin1StringView name) { return m_values.value(name).toString(); };
    const QString state = builtIn() ? u"approved"_s : text("state"_L1);
    return {{u"title"_s, builtIn() ? textOf(m_values.value("title"_L1), language) : text("title"_L1)}, {u"stage"_s, text("stage"_L1)},
            {u"stageTitle"_s, labelOf(words::stages(schema, language), text("stage"_L1))}, {u"stages"_s, words::stages(schema, language)},
            {u"tests"_s, words::testKinds(schema, language)}, {u"code"_s, builtIn() ? m_code : text("code"_L1)},
            {u"version"_s, m_values.value("version"_L1).toInt()}, {u"state"_s, state},
            {u"stateWords"_s, readable(kind ? kind->field(u"state"_s) : nullptr, state, language)},
            {u"approvedOn"_s, text("approved_on"_L1)}, {u"note"_s, text("note"_L1)}};
}

QVariantList TemplateEditor::people() const
{
    QVariantList list;
    const KindSchema *kind = m_link.services()->schema->kind(u"template"_s);
    for (const QString &field : {u"author"_s, u"checker"_s, u"approver"_s}) {
        const QString person = m_values.value(field).toString();
        const FieldSchema *found = kind ? kind->field(field) : nullptr;
        if (!person.isEmpty() && found && !builtIn())
            list += QVariantMap{{u"label"_s, found->label.in(m_link.services()->language())}, {u"name"_s, m_people.name(person)}};
    }
    return list;
}

QVariantMap TemplateEditor::limitEntry(const QJsonObject &item) const
{
    const QJsonValue limit = item.value("limit"_L1);
    QVariantMap map{{u"limit"_s, QString()}, {u"figure"_s, QString()}, {u"limitTitle"_s, QString()}, {u"place"_s, QString()}, {u"unverified"_s, false},
                    {u"compare"_s, QString()}, {u"value"_s, QString()}, {u"upper"_s, QString()}, {u"unit"_s, QString()}};
    if (limit.isString()) {
        const quality::Limit *known = builtInStandards().limit(limit.toString());
        map.insert(u"limit"_s, limit.toString());
        map.insert(u"figure"_s, known ? words::limit(words::ruleHere(*known, m_confirmations)) : limit.toString());
        map.insert(u"limitTitle"_s, known ? words::limitName(*known, m_link.services()->language()) : QString());
        map.insert(u"place"_s, known ? words::clause(words::ruleHere(*known, m_confirmations)) : QString());
        map.insert(u"unverified"_s, known && quality::isUnverified(words::ruleHere(*known, m_confirmations)));
    } else if (limit.isObject()) {
        const QJsonObject own = limit.toObject();
        quality::Rule rule;
        rule.compare = quality::compareOf(own.value("compare"_L1).toString()).value_or(quality::Compare::AtMost);
        rule.limit = own.value("limit"_L1).toDouble();
        rule.upper = own.value("upper"_L1).toDouble();
        rule.unit = own.value("unit"_L1).toString();
        map.insert(u"limit"_s, u"own"_s);
        map.insert(u"figure"_s, own.value("limit"_L1).isDouble() ? words::limit(rule) : QString());
        map.insert(u"limitTitle"_s, TemplateWords::tr("a figure of our own"));
        map.insert(u"unverified"_s, own.value("status"_L1) != "found"_L1);
        map.insert(u"compare"_s, own.value("compare"_L1).toString());
        map.insert(u"value"_s, typed(own.value("limit"_L1)));
        map.insert(u"upper"_s, typed(own.value("upper"_L1)));
        map.insert(u"unit"_s, rule.unit);
    }
    return map;
}

QVariantMap TemplateEditor::itemEntry(const QJsonObject &item, int row) const
{
    const QString language = m_link.services()->language();
    const bool redLine = item.value("red_line"_L1).toBool();
    const quality::Limit *known = builtInStandards().limit(item.value("limit"_L1).toString());
    const bool main = item.contains("main"_L1) ? item.value("main"_L1).toBool() : redLine || (known && known->main);
    const QString test = item.value("test"_L1).toString();
    QVariantMap map = limitEntry(item);
    map.insert({{u"key"_s, item.value("key"_L1).toString()}, {u"title"_s, textOf(item.value("title"_L1), language)},
                {u"requirement"_s, textOf(item.value("requirement"_L1), language)}, {u"room"_s, textOf(item.value("room"_L1), language)},
                {u"points"_s, item.contains("points"_L1) ? typed(item.value("points"_L1)) : QString()}, {u"main"_s, main}, {u"redLine"_s, redLine},
                {u"test"_s, test}, {u"testWords"_s, test.isEmpty() ? QString() : labelOf(words::testKinds(*m_link.services()->schema, language), test)},
                {u"photos"_s, item.contains("photos"_L1) ? typed(item.value("photos"_L1)) : QString()}});
    map.insert(problemsAt(u"items"_s, row));
    return map;
}

QVariantMap TemplateEditor::photoEntry(const QJsonObject &photo, int row) const
{
    const QString per = photo.value("per"_L1).toString(u"stage"_s);
    QVariantMap map{{u"key"_s, photo.value("key"_L1).toString()}, {u"title"_s, textOf(photo.value("title"_L1), m_link.services()->language())},
                    {u"per"_s, per}, {u"perWords"_s, words::photoPer(per)}, {u"phase"_s, photo.value("phase"_L1).toString()}};
    map.insert(problemsAt(u"photos"_s, row));
    return map;
}

// {problems: {field: words}, problem: the first}
QVariantMap TemplateEditor::problemsAt(const QString &list, int row) const
{
    QVariantMap found;
    QString first;
    for (const quality::Problem &problem : m_problems) {
        const Place place = placeOf(problem.path);
        if (place.list != list || place.row != row)
            continue;
        const QString name = problem.path.endsWith(".limit.limit"_L1) ? u"value"_s : place.name;
        if (!found.contains(name))
            found.insert(name, words::problem(problem));
        if (first.isEmpty())
            first = words::problem(problem);
    }
    return {{u"problems"_s, found}, {u"problem"_s, first}};
}

QVariantList TemplateEditor::problems() const
{
    QVariantList list;
    QStringList told;
    for (const quality::Problem &problem : m_problems) {
        if (told.contains(problem.path))
            continue; // a title that is missing in three languages is one problem
        told += problem.path;
        const Place place = placeOf(problem.path);
        QString where;
        if (place.row >= 0) {
            const QString title = (place.list == "items"_L1 ? m_items : m_photos).get(place.row).toMap().value(u"title"_s).toString();
            const QString number = place.list == "items"_L1 ? TemplateWords::tr("Item %1").arg(place.row + 1) : TemplateWords::tr("Photo %1").arg(place.row + 1);
            where = title.isEmpty() ? number : TemplateWords::tr("%1, %2").arg(number, title);
        }
        const QString said = words::problem(problem);
        list += QVariantMap{{u"list"_s, place.list}, {u"row"_s, place.row},
                            {u"words"_s, where.isEmpty() ? said : TemplateWords::tr("%1: %2").arg(where, said)}};
    }
    return list;
}

QVariantList TemplateEditor::choicesOf(const QString &list, const QVariantList &known) const
{
    const QJsonArray chosen = m_body.entries(list);
    QVariantList choices;
    for (const QVariant &one : known) {
        QVariantMap choice = one.toMap();
        choice.insert(u"on"_s, chosen.contains(choice.value(u"value"_s).toString()));
        choices += choice;
    }
    return choices;
}

QVariantList TemplateEditor::signers() const
{
    return choicesOf(u"signers"_s, words::signers(*m_link.services()->schema, m_link.services()->language()));
}

QVariantList TemplateEditor::gate() const
{
    return choicesOf(u"gate"_s, words::gateDemands());
}

} // namespace plumb
