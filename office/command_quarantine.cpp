// plumbline-office quarantine: what devices sent that did not get into the book.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/people.h"
#include "office/service/quarantine.h"

#include <QCommandLineParser>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

struct Asked {
    QString folder;
    QString id;
    QString as;
    QString device;
    QString scope;
    bool all = false;
    bool json = false;
};

Status noteRead(OpenOffice &office, const QString &what, const std::optional<Id> &device, const QString &detail)
{
    const SystemClock clock;
    PLUMB_ASSIGN(const auto writer, office.ledger->write());
    PLUMB_TRY(writer->noteEvent({clock.now(), what, device, {}, detail}));
    return writer->commit();
}

Result<QJsonObject> asJson(LedgerReader &reader, const LogEntry &entry, const std::optional<ReviewRow> &review)
{
    PLUMB_ASSIGN(const Change change, decodeChange(entry.bytes));
    PLUMB_ASSIGN(const QString author, nameOf(reader, change.author));
    QJsonObject out{{u"id"_s, quarantineName(entry.device, entry.op)},
                    {u"author"_s, toString(change.author)},
                    {u"author_name"_s, author},
                    {u"record"_s, toString(entry.record)},
                    {u"kind"_s, change.kind},
                    {u"scope"_s, entry.scope},
                    {u"at"_s, toIso(change.at)},
                    {u"received"_s, toIso(entry.receivedAt)},
                    {u"code"_s, entry.answer.code},
                    {u"detail"_s, entry.answer.detail},
                    {u"state"_s, review ? review->state : u"waiting"_s},
                    {u"set"_s, change.set}};
    if (review) {
        out.insert(u"reviewed_by"_s, review->by);
        out.insert(u"reviewed"_s, toIso(review->at));
    }
    return out;
}

void printLine(const QJsonObject &item)
{
    const auto text = [&](const QString &name) { return item.value(name).toString(); };
    print(u"%1  %2  %3  %4 in %5  %6: %7  %8"_s.arg(text(u"id"_s), text(u"received"_s), text(u"author_name"_s), text(u"kind"_s),
                                                    text(u"scope"_s), text(u"code"_s), text(u"detail"_s), text(u"state"_s)));
}

Status list(const Asked &asked)
{
    PLUMB_ASSIGN(OpenOffice office, openOffice(asked.folder));
    PLUMB_TRY(noteRead(office, u"quarantine_list"_s, {}, u"device %1, scope %2"_s.arg(asked.device.isEmpty() ? u"all"_s : asked.device, asked.scope.isEmpty() ? u"all"_s : asked.scope)));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    QJsonArray items;
    PLUMB_TRY(reader->eachRefused([&](const LogEntry &entry, const std::optional<ReviewRow> &review) -> Status {
        const bool wanted = (asked.device.isEmpty() || toString(entry.device) == asked.device)
            && (asked.scope.isEmpty() || entry.scope == asked.scope) && (asked.all || !review);
        if (!wanted)
            return {};
        PLUMB_ASSIGN(QJsonObject item, asJson(*reader, entry, review));
        if (asked.json) {
            item.remove(u"set"_s); // values are for `show`, which is noted one by one
            items.append(item);
        } else {
            printLine(item);
        }
        return {};
    }));
    if (asked.json)
        print(QString::fromUtf8(canonicalJson(items)));
    return {};
}

Result<QuarantineId> idOf(const Asked &asked)
{
    const auto id = parseQuarantineName(asked.id);
    if (!id)
        return fail(ErrorCode::InvalidValue, u"%1 is no id as `quarantine list` shows them"_s.arg(asked.id));
    return *id;
}

Status showOne(const Asked &asked)
{
    PLUMB_ASSIGN(const QuarantineId id, idOf(asked));
    PLUMB_ASSIGN(OpenOffice office, openOffice(asked.folder));
    PLUMB_TRY(noteRead(office, u"quarantine_show"_s, id.device, asked.id));
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_ASSIGN(const auto entry, reader->logOf(id.device, id.op));
    if (!entry || entry->answer.outcome != wire::ChangeAnswer::Outcome::Refused)
        return fail(ErrorCode::NotFound, u"%1 is not in quarantine"_s.arg(asked.id));
    PLUMB_ASSIGN(const auto review, reader->review(id.device, id.op));
    PLUMB_ASSIGN(const QJsonObject item, asJson(*reader, *entry, review));
    if (asked.json) {
        print(QString::fromUtf8(canonicalJson(item)));
        return {};
    }
    printLine(item);
    const QJsonObject set = item.value(u"set"_s).toObject();
    for (auto field = set.begin(); field != set.end(); ++field)
        print(u"  %1: %2"_s.arg(field.key(), QString::fromUtf8(canonicalJson(*field))));
    return {};
}

Status release(const Asked &asked)
{
    PLUMB_ASSIGN(const QuarantineId id, idOf(asked));
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    PLUMB_ASSIGN(OpenOffice office, openOffice(asked.folder));
    PLUMB_ASSIGN(const Id as, findPerson(office, asked.as));
    const SystemClock clock;
    SystemRandom random;
    const Tuning tuning;
    PLUMB_ASSIGN(const auto seqs, releaseQuarantined({*office.ledger, *office.schema, office.key, random, tuning, clock.now()}, id, as));
    QStringList texts;
    for (const qint64 seq : seqs)
        texts.append(QString::number(seq));
    print(u"Released %1 as %2: sequence %3"_s.arg(asked.id, asked.as, texts.join(u", "_s)));
    return {};
}

Status dismiss(const Asked &asked)
{
    PLUMB_ASSIGN(const QuarantineId id, idOf(asked));
    PLUMB_ASSIGN(OpenOffice office, openOffice(asked.folder));
    PLUMB_ASSIGN(const Id as, findPerson(office, asked.as));
    const SystemClock clock;
    PLUMB_TRY(dismissQuarantined(*office.ledger, clock.now(), id, toString(as)));
    print(u"Dismissed %1; it stays in the log."_s.arg(asked.id));
    return {};
}

} // namespace

int runQuarantine(const QStringList &arguments)
{
    static const QMap<QString, Status (*)(const Asked &)> actions{
        {u"list"_s, list}, {u"show"_s, showOne}, {u"release"_s, release}, {u"dismiss"_s, dismiss}};
    const QString action = arguments.value(0);
    const bool known = actions.contains(action);
    const bool one = known && action != "list"_L1;
    const bool hasId = one && !arguments.value(1).startsWith(u'-') && !arguments.value(1).isEmpty();
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What devices sent that did not get into the book, with the reason.\n\n"
        "  quarantine list               all that waits\n"
        "  quarantine show ID            one change with its values\n"
        "  quarantine release ID --as P  its whole user action, as a change of the office in P's name\n"
        "  quarantine dismiss ID --as P  looked at, not wanted\n\nEach of them is noted; see `events`."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives; it may be served meanwhile."_s, u"folder"_s},
                       {u"as"_s, u"Who answers for it: a person's name or id."_s, u"name-or-id"_s},
                       {u"device"_s, u"Only of this device."_s, u"id"_s},
                       {u"scope"_s, u"Only of this scope."_s, u"scope"_s},
                       {u"all"_s, u"Also what was released or dismissed."_s},
                       {u"json"_s, u"Print JSON instead of text."_s}});
    if (const auto code = parse(parser, u"quarantine"_s, arguments.mid(known ? (hasId ? 2 : 1) : 0)))
        return *code;
    if (!known)
        return misused(u"list, show, release or dismiss"_s);
    if (one && !hasId)
        return misused(u"%1 which? An id as `quarantine list` shows them"_s.arg(action));
    const bool decides = action == "release"_L1 || action == "dismiss"_L1;
    if (const auto code = require(parser, decides ? QStringList{u"folder"_s, u"as"_s} : QStringList{u"folder"_s}))
        return *code;
    const Status status = actions.value(action)({parser.value(u"folder"_s), arguments.value(1), parser.value(u"as"_s).trimmed(),
                                                 parser.value(u"device"_s).trimmed(), parser.value(u"scope"_s).trimmed(),
                                                 parser.isSet(u"all"_s), parser.isSet(u"json"_s)});
    return status.ok() ? Done : complain(status.error());
}

} // namespace plumb::office
