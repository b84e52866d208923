#include "app/quality/checklist.h"

#include "app/core/json.h"
#include "app/quality/strict_entry.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

const QString roundStage = u"round"_s;
constexpr int maxPoints = 50;
constexpr int maxPhotos = 50;
constexpr int maxVersion = 1000000;

QStringList stages()
{
    return stageCodes() + QStringList{roundStage};
}

Rule readInlineRule(const StrictEntry &entry)
{
    entry.only({"standard"_L1, "clause"_L1, "compare"_L1, "limit"_L1, "upper"_L1, "unit"_L1, "status"_L1});
    Rule rule;
    rule.standard = entry.optionalText("standard"_L1);
    rule.clause = entry.optionalText("clause"_L1);
    rule.compare = compareOf(entry.oneOf("compare"_L1, {u"at_most"_s, u"at_least"_s, u"between"_s, u"deviation"_s}, u"at_most"_s))
                       .value_or(Compare::AtMost);
    rule.limit = entry.number("limit"_L1);
    rule.unit = entry.text("unit"_L1);
    if (rule.limit < 0)
        entry.tell("limit"_L1, u"must not be negative"_s);
    if ((rule.compare == Compare::Between) != entry.has("upper"_L1))
        entry.tell("upper"_L1, u"between, and only between, has one"_s);
    rule.upper = entry.optionalNumber("upper"_L1).value_or(0);
    if (rule.compare == Compare::Between && rule.upper < rule.limit)
        entry.tell("upper"_L1, u"must not be below limit"_s);
    rule.status = standingOf(entry.oneOf("status"_L1, {u"found"_s, u"memory"_s, u"conflict"_s}, u"memory"_s)).value_or(Standing::Memory);
    return rule;
}

std::optional<Rule> readRule(const StrictEntry &entry, const Standards &standards)
{
    if (!entry.has("limit"_L1))
        return std::nullopt;
    if (!entry.isText("limit"_L1))
        return readInlineRule(entry.object("limit"_L1));
    const QString id = entry.text("limit"_L1);
    const Limit *limit = standards.limit(id);
    if (!limit) {
        entry.tell("limit"_L1, u"no limit \"%1\""_s.arg(id));
        return std::nullopt;
    }
    return ruleOf(*limit, standards);
}

ChecklistItem readItem(const StrictEntry &entry, const Standards &standards)
{
    entry.only({"key"_L1, "title"_L1, "requirement"_L1, "limit"_L1, "points"_L1, "room"_L1, "main"_L1, "red_line"_L1, "test"_L1, "photos"_L1});
    ChecklistItem item;
    item.key = entry.text("key"_L1);
    item.title = entry.label("title"_L1);
    item.requirement = entry.label("requirement"_L1);
    item.room = entry.optionalLabel("room"_L1);
    item.rule = readRule(entry, standards);
    item.redLine = entry.flag("red_line"_L1);
    item.main = entry.has("main"_L1) ? entry.flag("main"_L1) : item.redLine || (item.rule && item.rule->main);
    if (item.redLine && !item.main)
        entry.tell("main"_L1, u"a red line is a main item"_s);
    if (!item.rule && entry.has("points"_L1))
        entry.tell("points"_L1, u"nothing is measured without a limit"_s);
    const int points = entry.count("points"_L1, 1, 1, maxPoints);
    if (item.rule) {
        item.rule->points = points;
        item.rule->main = item.main;
        item.rule->redLine = item.redLine;
    }
    if (entry.has("test"_L1))
        item.test = entry.oneOf("test"_L1, testKinds());
    item.photos = entry.count("photos"_L1, 0, 0, maxPhotos);
    return item;
}

PhotoDemand readPhoto(const StrictEntry &entry)
{
    entry.only({"key"_L1, "title"_L1, "per"_L1, "phase"_L1});
    PhotoDemand photo;
    photo.key = entry.text("key"_L1);
    photo.title = entry.label("title"_L1);
    const QString per = entry.oneOf("per"_L1, {u"stage"_s, u"room"_s, u"wall"_s}, u"stage"_s);
    photo.per = per == "room"_L1 ? Per::Room : per == "wall"_L1 ? Per::Wall : Per::Stage;
    if (entry.has("phase"_L1))
        photo.phase = entry.oneOf("phase"_L1, {u"before"_s, u"after"_s});
    return photo;
}

template <typename Keyed>
void checkKeys(const StrictEntry &file, QLatin1StringView name, const std::vector<Keyed> &entries)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (seen.contains(entries[i].key))
            file.problems().tell(u"%1[%2].key"_s.arg(name).arg(i), u"\"%1\" stands here twice"_s.arg(entries[i].key));
        seen.insert(entries[i].key);
    }
}

void checkPeople(const StrictEntry &file, const Checklist &list)
{
    const bool same = list.approver == list.author || list.approver == list.checker || list.checker == list.author;
    if (!list.approvedOn.isEmpty() && (list.author.isEmpty() || list.checker.isEmpty() || list.approver.isEmpty()))
        file.tell("approved_on"_L1, u"author, checker and approver are missing"_s);
    else if (!list.approvedOn.isEmpty() && same)
        file.tell("approver"_L1, u"author, checker and approver must be three"_s);
}

Checklist readFile(const StrictEntry &file, const Standards &standards)
{
    file.only({"id"_L1, "version"_L1, "stage"_L1, "title"_L1, "author"_L1, "checker"_L1, "approver"_L1, "approved_on"_L1,
               "gate"_L1, "signers"_L1, "photos"_L1, "items"_L1});
    Checklist list;
    list.id = file.text("id"_L1);
    if (!file.has("version"_L1))
        file.tell("version"_L1, u"is missing"_s);
    list.version = file.count("version"_L1, 1, 1, maxVersion);
    list.stage = file.oneOf("stage"_L1, stages());
    list.title = file.label("title"_L1);
    list.author = file.optionalText("author"_L1);
    list.checker = file.optionalText("checker"_L1);
    list.approver = file.optionalText("approver"_L1);
    list.approvedOn = file.date("approved_on"_L1);
    checkPeople(file, list);
    list.gate = file.names("gate"_L1, gateDemands());
    list.signers = file.names("signers"_L1, signerRoles());
    for (const StrictEntry &entry : file.list("photos"_L1))
        list.photos.push_back(readPhoto(entry));
    for (const StrictEntry &entry : file.list("items"_L1))
        list.items.push_back(readItem(entry, standards));
    if (list.items.empty())
        file.tell("items"_L1, u"needs at least one"_s);
    checkKeys(file, "photos"_L1, list.photos);
    checkKeys(file, "items"_L1, list.items);
    return list;
}

} // namespace

std::optional<double> ChecklistItem::maximum() const
{
    const bool isMaximum = rule && (rule->compare == Compare::AtMost || rule->compare == Compare::Deviation);
    return isMaximum ? std::optional(rule->limit) : std::nullopt;
}

bool Checklist::isApproved() const
{
    return !withdrawn && !approvedOn.isEmpty() && !approver.isEmpty();
}

bool Checklist::isRound() const
{
    return stage == roundStage;
}

const ChecklistItem *Checklist::item(const QString &key) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const ChecklistItem &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

const QStringList &stageCodes()
{
    static const QStringList codes{u"handover"_s, u"demolition"_s, u"utilities"_s, u"waterproofing"_s, u"tiling"_s,
                                   u"painting"_s, u"fitting"_s, u"completion"_s, u"aftersales"_s};
    return codes;
}

const QStringList &gateDemands()
{
    static const QStringList demands{u"acceptance"_s, u"signatures"_s, u"briefing"_s, u"issues_closed"_s, u"photos"_s,
                                     u"tests"_s, u"no_red_line"_s, u"contract"_s, u"drawings"_s, u"plan"_s,
                                     u"safety_plan"_s, u"schedule"_s, u"permit"_s, u"base_dry"_s};
    return demands;
}

const QStringList &signerRoles()
{
    static const QStringList roles = knownRoles() + QStringList{u"client"_s, u"supplier"_s};
    return roles;
}

const QStringList &testKinds()
{
    static const QStringList kinds{u"closed_water"_s, u"pressure"_s, u"insulation"_s, u"curing"_s};
    return kinds;
}

QString perName(Per per)
{
    return per == Per::Room ? u"room"_s : per == Per::Wall ? u"wall"_s : u"stage"_s;
}

Result<Checklist> readChecklist(const QJsonObject &json, const QString &name, const Standards &standards)
{
    Problems problems(name);
    Checklist list = readFile(StrictEntry(problems, json, {}), standards);
    if (problems.first())
        return *problems.first();
    return list;
}

Result<Checklist> parseChecklist(const QByteArray &bytes, const QString &fileName, const Standards &standards)
{
    const Result<QJsonObject> parsed = parseObject(bytes);
    if (!parsed)
        return fail(ErrorCode::InvalidSchema, u"%1: file: %2"_s.arg(fileName, parsed.error().detail));
    return readChecklist(*parsed, fileName, standards);
}

namespace {

// As a file would have it: the record's own words stand above those in its body.
QJsonObject fileOf(const QJsonObject &fields)
{
    QJsonObject body = fields.value("body"_L1).toObject();
    body.insert(u"id"_s, fields.value("code"_L1));
    body.insert(u"version"_s, fields.value("version"_L1));
    body.insert(u"stage"_s, fields.value("stage"_L1));
    for (const QString &name : {u"author"_s, u"checker"_s, u"approver"_s, u"approved_on"_s}) {
        if (const QString value = fields.value(name).toString(); !value.isEmpty())
            body.insert(name, value);
        else
            body.remove(name);
    }
    const QString state = fields.value("state"_L1).toString();
    if (state != "approved"_L1 && state != "withdrawn"_L1)
        body.remove(u"approved_on"_s);
    return body;
}

} // namespace

Result<Checklist> checklistOf(const QJsonObject &fields, const Standards &standards)
{
    PLUMB_ASSIGN(Checklist list, readChecklist(fileOf(fields), fields.value("code"_L1).toString(), standards));
    list.withdrawn = fields.value("state"_L1) == "withdrawn"_L1;
    return list;
}

std::vector<Problem> checklistProblems(const QJsonObject &fields, const Standards &standards)
{
    Problems problems(fields.value("code"_L1).toString());
    readFile(StrictEntry(problems, fileOf(fields), {}), standards);
    return problems.all();
}

ContentCheck checklistContent(const QString &folder)
{
    struct Figures {
        std::once_flag once;
        std::optional<Result<Standards>> read;
    };
    return [folder, figures = std::make_shared<Figures>()](const QJsonObject &fields) -> Status {
        std::call_once(figures->once, [&] { figures->read = loadStandards(folder); });
        if (!figures->read->ok())
            return figures->read->error();
        const auto list = checklistOf(fields, figures->read->value());
        return list.ok() ? Status() : Status(list.error());
    };
}

Result<std::vector<Checklist>> loadChecklists(const QString &folder, const Standards &standards)
{
    std::vector<Checklist> lists;
    const QDir dir(folder);
    const QStringList names = dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::InvalidSchema, u"%1: file: %2"_s.arg(name, file.errorString()));
        PLUMB_ASSIGN(Checklist list, parseChecklist(file.readAll(), name, standards));
        if (list.id + u".json"_s != name)
            return fail(ErrorCode::InvalidSchema, u"%1: id: must equal the file name"_s.arg(name));
        lists.push_back(std::move(list));
    }
    std::stable_sort(lists.begin(), lists.end(), [order = stages()](const Checklist &a, const Checklist &b) {
        return order.indexOf(a.stage) < order.indexOf(b.stage);
    });
    return lists;
}

} // namespace plumb::quality
