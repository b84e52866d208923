#include "app/model/wire_scope.h"

#include "app/core/json.h"
#include "app/core/text.h"

namespace plumb::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype publicKeyBytes = 32;
constexpr qsizetype maxLineHead = 300; // of a line of history, before the change

QString latin1(const QByteArray &text)
{
    return QString::fromLatin1(text);
}

// A body's header, and its lines as views into it.
struct Lines {
    QJsonObject header;
    std::vector<QByteArrayView> rest;
};

Result<Lines> linesOf(const QByteArray &body, qint64 maxLines)
{
    if (body.size() > maxResponseBytes)
        return fail(ErrorCode::InvalidJson, u"answer of %1 bytes"_s.arg(body.size()));
    if (!body.endsWith('\n'))
        return fail(ErrorCode::InvalidJson, u"a line is cut"_s);
    const qsizetype end = body.indexOf('\n');
    Lines out;
    PLUMB_ASSIGN(out.header, parseObject(body.first(end)));
    QByteArrayView rest = QByteArrayView(body).sliced(end + 1);
    while (!rest.isEmpty()) {
        const qsizetype next = rest.indexOf('\n');
        out.rest.push_back(rest.first(next));
        rest = rest.sliced(next + 1);
        if (qint64(out.rest.size()) > maxLines)
            return fail(ErrorCode::InvalidJson, u"more than %1 lines"_s.arg(maxLines));
    }
    JsonReader in(out.header);
    if (in.integer("v"_L1, 1, 1000) != version)
        in.reject("v"_L1, u"version %1 expected"_s.arg(version));
    if (in.integer("lines"_L1) != qint64(out.rest.size()))
        in.reject("lines"_L1, u"%1 follow"_s.arg(out.rest.size()));
    if (!in.ok())
        return in.error();
    return out;
}

QJsonObject headerOf(const QString &epoch, const QString &scope, std::size_t lines)
{
    return {{u"v"_s, version}, {u"epoch"_s, epoch}, {u"scope"_s, scope}, {u"lines"_s, qint64(lines)}};
}

template <typename Page>
void readHeader(Page &page, JsonReader &in)
{
    page.epoch = in.text("epoch"_L1, 64);
    page.scope = in.text("scope"_L1, 64);
    if (page.epoch.isEmpty() || !scope::isValid(page.scope))
        in.reject("scope"_L1, u"no such scope"_s);
}

template <typename Page>
Status readState(Page &page, JsonReader &in)
{
    page.complete = in.boolean("complete"_L1, true);
    PLUMB_ASSIGN(page.state, scopeStateFrom(in.object("state"_L1)));
    return {};
}

Result<IdLine> idLineFrom(QByteArrayView text)
{
    PLUMB_ASSIGN(const QJsonArray array, parseArray(text.toByteArray()));
    const auto id = array.size() == 2 ? parseId(array.at(1).toString()) : std::nullopt;
    const qint64 seq = array.size() == 2 ? array.at(0).toInteger(0) : 0;
    if (!id || seq < 1)
        return fail(ErrorCode::InvalidJson, u"not a line of ids"_s);
    return IdLine{seq, *id};
}

QByteArray lineOf(const HistoryLine &line)
{
    return '[' + QByteArray::number(line.seq) + ',' + QByteArray::number(toMillis(line.receivedAt)) + ",\"" + line.chain
        + "\",\"" + line.signature + "\"," + line.change + ']';
}

// The change is taken out as bytes: what is hashed is what was sent, not what a parser made of it.
Result<HistoryLine> historyLineFrom(QByteArrayView text)
{
    const Error broken = fail(ErrorCode::InvalidJson, u"not a line of history"_s);
    const qsizetype change = text.indexOf('{');
    if (change < 2 || change > maxLineHead || !text.endsWith(']') || text[change - 1] != ',')
        return broken;
    PLUMB_ASSIGN(const QJsonArray head, parseArray(text.first(change - 1).toByteArray() + ']'));
    if (head.size() != 4 || !head.at(0).isDouble() || !head.at(1).isDouble() || !head.at(2).isString() || !head.at(3).isString())
        return broken;
    HistoryLine line{head.at(0).toInteger(0), fromMillis(head.at(1).toInteger(0)), head.at(2).toString().toLatin1(),
                     head.at(3).toString().toLatin1(), text.sliced(change, text.size() - change - 1).toByteArray()};
    const bool signatureOk = line.signature.isEmpty() || fromBase64Url(line.signature).size() == 64;
    if (line.seq < 1 || !isSha256Hex(line.chain) || !signatureOk || line.change.size() > maxChangeBytes)
        return broken;
    return line;
}

Status readKeys(HistoryPage &page, const QJsonObject &keys, JsonReader &in)
{
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const auto device = parseId(it.key());
        QByteArray key = fromBase64Url(it->toString().toLatin1());
        if (!device || key.size() != publicKeyBytes)
            in.reject("keys"_L1, it.key());
        else
            page.keys.insert(*device, std::move(key));
    }
    return in.ok() ? Status() : Status(in.error());
}

// Ascending, without a gap to the page before.
template <typename Line>
Status checkOrder(const std::vector<Line> &lines, qint64 after)
{
    for (const Line &line : lines) {
        if (line.seq <= after)
            return fail(ErrorCode::InvalidJson, u"sequence %1 after %2"_s.arg(line.seq).arg(after));
        after = line.seq;
    }
    return {};
}

} // namespace

QString scopePath(const QString &scope, const QString &what)
{
    return u"/v1/scopes/"_s + scope + u'/' + what;
}

QByteArray encode(const IdsPage &page)
{
    QJsonObject header = headerOf(page.epoch, page.scope, page.ids.size());
    header.insert(u"complete"_s, page.complete);
    header.insert(u"state"_s, toJson(page.state));
    QByteArray body = canonicalJson(header) + '\n';
    for (const IdLine &line : page.ids)
        body += '[' + QByteArray::number(line.seq) + ",\"" + toString(line.id).toLatin1() + "\"]\n";
    return body;
}

Result<IdsPage> decodeIds(const QByteArray &body)
{
    PLUMB_ASSIGN(const Lines lines, linesOf(body, maxIdsPage));
    IdsPage page;
    JsonReader in(lines.header);
    readHeader(page, in);
    PLUMB_TRY(readState(page, in));
    if (!in.ok())
        return in.error();
    page.ids.reserve(lines.rest.size());
    for (const QByteArrayView text : lines.rest) {
        PLUMB_ASSIGN(const IdLine line, idLineFrom(text));
        page.ids.push_back(line);
    }
    PLUMB_TRY(checkOrder(page.ids, 0));
    return page;
}

QByteArray encodeRecordsAsked(const std::vector<Id> &ids)
{
    QJsonArray array;
    for (const Id &id : ids)
        array.append(toString(id));
    return canonicalJson(QJsonObject{{u"ids"_s, array}});
}

Result<std::vector<Id>> decodeRecordsAsked(const QByteArray &body)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(body));
    JsonReader in(object);
    std::vector<Id> ids;
    for (const QJsonValue &value : in.array("ids"_L1, maxRecordsAsked)) {
        const auto id = parseId(value.toString());
        if (id)
            ids.push_back(*id);
        else
            in.reject("ids"_L1, value.toString());
    }
    if (!in.ok())
        return in.error();
    return ids;
}

QByteArray encode(const RecordsPage &page)
{
    QJsonObject header = headerOf(page.epoch, page.scope, page.records.size());
    header.insert(u"taken"_s, page.taken);
    QByteArray body = canonicalJson(header) + '\n';
    for (const RecordLine &line : page.records)
        body += encodeRecordLine(line) + '\n';
    return body;
}

Result<RecordsPage> decodeRecords(const QByteArray &body)
{
    PLUMB_ASSIGN(const Lines lines, linesOf(body, maxRecordsAsked));
    RecordsPage page;
    JsonReader in(lines.header);
    readHeader(page, in);
    page.taken = in.integer("taken"_L1, 0, maxRecordsAsked);
    if (!in.ok())
        return in.error();
    for (const QByteArrayView text : lines.rest) {
        PLUMB_ASSIGN(RecordLine line, decodeRecordLine(text));
        if (line.scope != page.scope)
            return fail(ErrorCode::InvalidJson, u"a record of another scope"_s);
        page.records.push_back(std::move(line));
    }
    return page;
}

QByteArray encode(const HistoryPage &page)
{
    QJsonObject header = headerOf(page.epoch, page.scope, page.lines.size());
    QJsonObject keys;
    for (auto it = page.keys.begin(); it != page.keys.end(); ++it)
        keys.insert(toString(it.key()), latin1(toBase64Url(it.value())));
    header.insert(u"after"_s, page.after);
    header.insert(u"from"_s, latin1(page.from));
    header.insert(u"keys"_s, keys);
    header.insert(u"complete"_s, page.complete);
    header.insert(u"state"_s, toJson(page.state));
    QByteArray body = canonicalJson(header) + '\n';
    for (const HistoryLine &line : page.lines)
        body += lineOf(line) + '\n';
    return body;
}

Result<HistoryPage> decodeHistory(const QByteArray &body)
{
    PLUMB_ASSIGN(const Lines lines, linesOf(body, maxHistoryPage));
    HistoryPage page;
    JsonReader in(lines.header);
    readHeader(page, in);
    page.after = in.integer("after"_L1);
    page.from = in.text("from"_L1, 64).toLatin1();
    if (!isSha256Hex(page.from))
        in.reject("from"_L1, u"not a hash"_s);
    PLUMB_TRY(readState(page, in));
    PLUMB_TRY(readKeys(page, in.object("keys"_L1), in));
    for (const QByteArrayView text : lines.rest) {
        PLUMB_ASSIGN(HistoryLine line, historyLineFrom(text));
        page.lines.push_back(std::move(line));
    }
    PLUMB_TRY(checkOrder(page.lines, page.after));
    return page;
}

} // namespace plumb::wire
