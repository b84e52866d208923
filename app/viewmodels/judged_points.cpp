#include "app/viewmodels/judged_points.h"

#include "app/quality/answer.h"
#include "app/quality/reading.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/verdict_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct JudgedPoints {
    Q_DECLARE_TR_FUNCTIONS(JudgedPoints)
};

struct Cell {
    std::optional<double> number;
    QString text;                // as typed, where it is no number
    bool isEmpty() const { return !number && text.isEmpty(); }
};

struct Typed {
    QList<Cell> cells;
    QList<double> numbers;
    QStringList unread;
};

Typed readTyped(const QVariantList &typed, const QString &unit)
{
    Typed out;
    for (const QVariant &each : typed) {
        Cell cell;
        if (each.typeId() == QMetaType::QString)
            cell.number = quality::readingOf(each.toString(), unit);
        else
            cell.number = each.toDouble();
        if (cell.number)
            out.numbers.append(*cell.number);
        else if (cell.text = each.toString().trimmed(); !cell.text.isEmpty())
            out.unread.append(cell.text);
        out.cells.append(cell);
    }
    return out;
}

QList<double> keptReadings(const InspectionItem &item)
{
    QList<double> kept;
    for (const QJsonArray values = item.fields.value("verdict"_L1).toObject().value("kept"_L1).toArray(); const QJsonValue &value : values)
        kept.append(value.toDouble());
    return kept;
}

QString instrumentName(const quality::Rule &rule, const QString &language)
{
    const quality::Instrument *instrument = rule.range ? builtInStandards().instrument(rule.range->instrument) : nullptr;
    return instrument ? instrument->name.in(language) : QString();
}

QJsonObject verdictField(const quality::Verdict &verdict, const QList<double> &kept, const QStringList &unread)
{
    QJsonObject json = quality::verdictJson(verdict);
    if (!kept.isEmpty()) {
        QJsonArray values;
        for (const double number : kept)
            values.append(number);
        json.insert(u"kept"_s, values);
    }
    if (!unread.isEmpty())
        json.insert(u"unread"_s, QJsonArray::fromStringList(unread));
    return json;
}

QJsonValue orNull(const QJsonObject &json)
{
    return json.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(json);
}

quality::Verdict verdictOf(const InspectionItem &item, const QList<double> &points)
{
    return item.rule ? quality::judge(*item.rule, points) : quality::Verdict();
}

} // namespace

QVariantMap ruleWords(const InspectionItem &item, const QString &language)
{
    QVariantMap map{{u"measurable"_s, item.rule.has_value() || item.faulty}, {u"redLine"_s, item.isRedLine()},
                    {u"main"_s, item.fields.value("main"_L1).toBool()}};
    if (item.faulty)
        map.insert(u"problem"_s, JudgedPoints::tr("The rule of this item cannot be read: judge by hand."));
    if (!item.rule)
        return map;
    const quality::Rule &rule = *item.rule;
    const quality::Limit *limit = builtInStandards().limit(rule.limitId);
    map.insert({{u"judged"_s, rule.compare != quality::Compare::None}, {u"limit"_s, words::limit(rule)},
                {u"clause"_s, words::clause(rule)}, {u"method"_s, limit ? limit->method.in(language) : QString()},
                {u"instrument"_s, instrumentName(rule, language)}, {u"unit"_s, rule.unit}, {u"points"_s, rule.points},
                {u"main"_s, rule.main}, {u"unverified"_s, quality::isUnverified(rule)},
                {u"tolerance"_s, item.fields.contains("rule"_L1) ? words::tolerance(rule) : QString()}});
    return map;
}

QVariantMap judgeTyped(const InspectionItem &item, const QVariantList &typed, const QString &language)
{
    static const quality::Rule none;
    const quality::Rule &rule = item.rule ? *item.rule : none;
    const Typed read = readTyped(typed, rule.unit);
    const quality::Verdict verdict = verdictOf(item, read.numbers);
    const QList<double> kept = keptReadings(item);
    QVariantList cells;
    QVariant question = QVariant::fromValue(nullptr);
    int judged = 0;
    for (const Cell &cell : read.cells) {
        if (!cell.number) {
            cells.append(QVariantMap{{u"state"_s, cell.isEmpty() ? u"empty"_s : u"unread"_s}});
            continue;
        }
        const bool ok = judged >= verdict.points.size() || verdict.points.at(judged).ok;
        ++judged;
        if (question.isNull() && quality::isOutOfRange(rule, *cell.number) && !kept.contains(*cell.number))
            question = QVariantMap{{u"cell"_s, int(cells.size())}, {u"number"_s, *cell.number},
                                   {u"words"_s, words::outOfRange(rule, *cell.number, instrumentName(rule, language))}};
        cells.append(QVariantMap{{u"state"_s, ok ? u"within"_s : u"over"_s}, {u"value"_s, *cell.number}});
    }
    return {{u"outcome"_s, quality::outcomeName(verdict.outcome)}, {u"why"_s, quality::whyName(verdict.why)},
            {u"passed"_s, verdict.passed}, {u"of"_s, verdict.of}, {u"missing"_s, verdict.missing}, {u"worst"_s, verdict.worst},
            {u"exceededBy"_s, verdict.exceededBy}, {u"words"_s, words::verdict(verdict, rule)}, {u"cells"_s, cells},
            {u"question"_s, question},
            {u"unread"_s, read.unread.isEmpty() ? QString()
                                                : JudgedPoints::tr("“%1” is no number: kept as typed, not judged.").arg(read.unread.first())}};
}

QJsonObject pointsAnswer(const InspectionItem &item, const QVariantList &typed)
{
    const Typed read = readTyped(typed, item.rule ? item.rule->unit : QString());
    const quality::Verdict before = verdictOf(item, pointsOf(item.fields));
    const quality::Verdict now = verdictOf(item, read.numbers);
    QJsonArray points;
    for (const double number : read.numbers)
        points.append(number);
    QList<double> kept = keptReadings(item);
    kept.removeIf([&](double number) { return !read.numbers.contains(number); });
    QJsonObject set{{u"points"_s, points.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(points)},
                    {u"verdict"_s, orNull(verdictField(now, kept, read.unread))}};
    if (const QString result = quality::resultAfter(item.result(), before.outcome, now.outcome); result != item.result())
        set.insert(u"result"_s, result.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(result));
    return set;
}

QJsonObject keptAnswer(const InspectionItem &item, double number)
{
    QList<double> kept = keptReadings(item);
    if (!kept.contains(number))
        kept.append(number);
    QStringList unread;
    for (const QJsonArray texts = item.fields.value("verdict"_L1).toObject().value("unread"_L1).toArray(); const QJsonValue &text : texts)
        unread.append(text.toString());
    return {{u"verdict"_s, orNull(verdictField(verdictOf(item, pointsOf(item.fields)), kept, unread))}};
}

} // namespace plumb
