#include "app/quality/desk_script.h"

#include "app/core/json.h"
#include "app/quality/strict_entry.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::desk {

using namespace Qt::StringLiterals;

namespace {

struct PlaceholderWord {
    const char *name;
    const char *zhTw;
    const char *zhCn;
    const char *en;
};
constexpr PlaceholderWord placeholderWords[] = {
    {"company", "公司", "公司", "company"}, {"department", "部門", "部门", "department"}, {"name", "姓名", "姓名", "name"},
    {"address", "稱呼", "称呼", "form of address"}, {"adviser", "客戶顧問", "客户顾问", "adviser"}, {"person", "同事", "同事", "colleague"},
    {"number", "編號", "编号", "number"}, {"minutes", "分鐘數", "分钟数", "minutes"}, {"matter", "事項", "事项", "matter"}};

QString pick(const QString &language, const char *zhTw, const char *zhCn, const char *en)
{
    return QString::fromUtf8(language == "zh_TW"_L1 ? zhTw : language == "en"_L1 ? en : zhCn);
}

QString wordFor(const QString &placeholder, const QString &language)
{
    for (const PlaceholderWord &word : placeholderWords) {
        if (placeholder == QLatin1StringView(word.name))
            return pick(language, word.zhTw, word.zhCn, word.en);
    }
    return placeholder + u'?';
}

// The parts of a text: words as they are, and names between braces. A brace that is not closed is words.
template <typename Words, typename Name>
void walk(const QString &text, Words &&words, Name &&name)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        words(text.mid(at, open - at));
        name(text.mid(open + 1, close - open - 1).trimmed());
        at = close + 1;
    }
    words(text.mid(at));
}

bool fits(const Entry &entry, const Asked &asked)
{
    return entry.moment == asked.moment && std::all_of(entry.when.keyValueBegin(), entry.when.keyValueEnd(), [&](const auto &each) {
        return each.second.contains(asked.facts.value(each.first));
    });
}

// A name that is known is nearer than the hour of the day.
int nearness(const Entry &entry)
{
    return int(entry.when.size()) + (entry.when.contains(u"known"_s) ? 1 : 0);
}

QMap<QString, QStringList> conditionsOf(const QJsonObject &when)
{
    QMap<QString, QStringList> out;
    for (auto it = when.begin(); it != when.end(); ++it) {
        QStringList values;
        for (const QJsonValue &value : it->toArray()) {
            if (knownConditions().value(it.key()).contains(value.toString()))
                values += value.toString();
        }
        if (!values.isEmpty())
            out.insert(it.key(), values);
    }
    return out;
}

void readConditions(const quality::StrictEntry &entry, Entry &into)
{
    if (!entry.has("when"_L1))
        return;
    const quality::StrictEntry when = entry.object("when"_L1);
    for (const QString &name : knownConditions().keys()) {
        const QByteArray key = name.toLatin1();
        if (when.has(QLatin1StringView(key)))
            into.when.insert(name, when.names(QLatin1StringView(key), knownConditions().value(name)));
    }
}

Label sameInAll(const QString &text)
{
    return {{{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}}};
}

} // namespace

const QMap<QString, QStringList> &knownConditions()
{
    static const QMap<QString, QStringList> conditions{
        {u"people"_s, {u"one"_s, u"two"_s, u"many"_s}},
        {u"who"_s, {u"man"_s, u"woman"_s, u"mixed"_s, u"unknown"_s}},
        {u"hour"_s, {u"morning"_s, u"afternoon"_s, u"evening"_s}},
        {u"known"_s, {u"yes"_s, u"no"_s}},
        {u"visited"_s, {u"first"_s, u"recent"_s, u"before"_s}},
        {u"want"_s, {u"none"_s, u"complaint"_s, u"maintenance"_s, u"consult"_s, u"person"_s, u"business"_s, u"other"_s}},
        {u"related"_s, {u"yes"_s, u"no"_s}},
        {u"person"_s, {u"ready"_s, u"away"_s, u"not_now"_s}},
        {u"adviser"_s, {u"named"_s, u"none"_s}},
        {u"matter"_s, {u"yes"_s, u"no"_s}},
        {u"department"_s, {u"yes"_s, u"no"_s}}};
    return conditions;
}

const QStringList &knownMoments()
{
    static const QStringList moments{u"greeting"_s, u"greeting_repeat"_s, u"reception"_s, u"call_opening"_s, u"call_reply"_s, u"call_ending"_s};
    return moments;
}

const QStringList &knownPlaceholders()
{
    static const QStringList names = [] {
        QStringList all;
        for (const PlaceholderWord &word : placeholderWords)
            all += QString::fromLatin1(word.name);
        return all;
    }();
    return names;
}

Result<std::vector<Entry>> loadScripts(const QByteArray &bytes, const QString &fileName)
{
    PLUMB_ASSIGN(const QJsonObject file, parseObject(bytes));
    quality::Problems problems(fileName);
    const quality::StrictEntry root(problems, file, {});
    std::vector<Entry> entries;
    QStringList codes;
    for (const quality::StrictEntry &each : root.list("scripts"_L1)) {
        each.only({"code"_L1, "moment"_L1, "when"_L1, "text"_L1, "hint"_L1, "of"_L1});
        Entry entry{each.text("code"_L1), each.oneOf("moment"_L1, knownMoments()), {}, each.label("text"_L1), each.optionalLabel("hint"_L1),
                    each.oneOf("of"_L1, {u"rule"_s, u"company"_s}) == "rule"_L1};
        readConditions(each, entry);
        for (const QString &text : entry.text.texts) {
            for (const TextProblem &problem : problemsOf(text))
                each.tell("text"_L1, u"no placeholder \"%1\""_s.arg(problem.name));
        }
        if (codes.contains(entry.code))
            each.tell("code"_L1, u"defined twice"_s);
        codes += entry.code;
        entries.push_back(std::move(entry));
    }
    if (const auto first = problems.first())
        return *first;
    return entries;
}

std::vector<Entry> withCompany(std::vector<Entry> shipped, const std::vector<QJsonObject> &records)
{
    for (const QJsonObject &record : records) {
        const QString text = record.value("text"_L1).toString().trimmed();
        const QString code = record.value("code"_L1).toString();
        const QString moment = record.value("moment"_L1).toString();
        if (text.isEmpty() || code.isEmpty() || !knownMoments().contains(moment) || !record.value("void"_L1).toString().isEmpty())
            continue;
        Entry entry{code, moment, {}, sameInAll(text), sameInAll(record.value("hint"_L1).toString()), false, true};
        const auto found = std::find_if(shipped.begin(), shipped.end(), [&](const Entry &one) { return one.code == code; });
        entry.when = record.contains("conditions"_L1) ? conditionsOf(record.value("conditions"_L1).toObject()) : found != shipped.end() ? found->when : entry.when;
        if (found != shipped.end())
            *found = std::move(entry);
        else
            shipped.push_back(std::move(entry));
    }
    return shipped;
}

Line lineOf(const Entry &entry, const QMap<QString, QString> &values, const QString &language)
{
    Line line{entry.code, {}, entry.hint.texts.isEmpty() ? QString() : entry.hint.in(language), {}, {}};
    walk(entry.text.in(language), [&](const QString &words) { line.text += words; },
         [&](const QString &name) {
             const QString value = values.value(name);
             if (!knownPlaceholders().contains(name))
                 line.unknown += name;
             else if (value.isEmpty())
                 line.missing += name;
             line.text += value.isEmpty() || line.unknown.contains(name) ? u'〔' + wordFor(name, language) + u'〕' : value;
         });
    return line;
}

std::vector<Line> choose(const std::vector<Entry> &entries, const Asked &asked, const QString &language)
{
    struct Fitting {
        Line line;
        int nearness;
        bool written;
    };
    std::vector<Fitting> fitting;
    for (const Entry &entry : entries) {
        if (fits(entry, asked))
            fitting.push_back({lineOf(entry, asked.values, language), nearness(entry), entry.written});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const Fitting &a, const Fitting &b) {
        if (a.line.missing.isEmpty() != b.line.missing.isEmpty())
            return a.line.missing.isEmpty();
        return a.nearness != b.nearness ? a.nearness > b.nearness : a.written && !b.written;
    });
    std::vector<Line> lines;
    for (Fitting &each : fitting)
        lines.push_back(std::move(each.line));
    return lines;
}

std::vector<TextProblem> problemsOf(const QString &text)
{
    std::vector<TextProblem> problems;
    QString rest;
    walk(text, [&](const QString &words) { rest += words; },
         [&](const QString &name) {
             if (!knownPlaceholders().contains(name))
                 problems.push_back({TextProblem::What::Unknown, name});
         });
    if (rest.contains(u'{') || rest.contains(u'}'))
        problems.push_back({TextProblem::What::Open, {}});
    return problems;
}

Named namedIn(const QString &written)
{
    const QString name = written.trimmed();
    struct Title {
        QString words;
        QString who;
    };
    static const Title titles[] = {{u"先生"_s, u"man"_s}, {u"女士"_s, u"woman"_s}, {u"小姐"_s, u"woman"_s}, {u"太太"_s, u"woman"_s}};
    for (const Title &title : titles) {
        if (name.endsWith(title.words))
            return {name.chopped(title.words.size()).trimmed(), title.who};
    }
    static const Title before[] = {{u"Mr. "_s, u"man"_s}, {u"Mr "_s, u"man"_s}, {u"Mrs. "_s, u"woman"_s}, {u"Mrs "_s, u"woman"_s}, {u"Ms. "_s, u"woman"_s}, {u"Ms "_s, u"woman"_s}};
    for (const Title &title : before) {
        if (name.startsWith(title.words))
            return {name.mid(title.words.size()).trimmed(), title.who};
    }
    return {name, {}};
}

QString addressOf(const QString &written, const QString &who, int people, const QString &language)
{
    const bool man = who == "man"_L1;
    const bool woman = who == "woman"_L1;
    if (people > 2)
        return pick(language, "各位", "各位", "everybody");
    if (people == 2)
        return man ? pick(language, "二位先生", "二位先生", "gentlemen") : woman ? pick(language, "二位小姐", "二位小姐", "ladies")
                   : pick(language, "先生、小姐", "先生、小姐", "madam and sir");
    const Named named = namedIn(written);
    if (!named.name.isEmpty() && !named.who.isEmpty())
        return written.trimmed();
    if (!named.name.isEmpty() && language != "en"_L1 && (man || woman))
        return named.name + (man ? u"先生"_s : u"小姐"_s);
    if (!named.name.isEmpty())
        return man && language == "en"_L1 ? u"Mr "_s + named.name : woman && language == "en"_L1 ? u"Ms "_s + named.name : named.name;
    return man ? pick(language, "先生", "先生", "Sir") : woman ? pick(language, "小姐", "小姐", "Madam")
               : pick(language, "先生（小姐）", "先生（小姐）", "Sir (Madam)");
}

QString peopleFact(int people)
{
    return people <= 1 ? u"one"_s : people == 2 ? u"two"_s : u"many"_s;
}

QString hourFact(const QTime &time)
{
    return time < QTime(12, 0) ? u"morning"_s : time < QTime(18, 0) ? u"afternoon"_s : u"evening"_s;
}

QString visitedFact(const QDate &last, const QDate &today, int recentDays)
{
    if (!last.isValid())
        return u"first"_s;
    return last.daysTo(today) <= recentDays ? u"recent"_s : u"before"_s;
}

} // namespace plumb::desk
