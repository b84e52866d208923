// POST /v1/sync, what a device says (docs/protocol.md).
#include "app/core/text.h"
#include "app/model/change.h"
#include "app/model/lean_line.h"
#include "app/model/wire_parts.h"

namespace plumb::wire {

using namespace Qt::StringLiterals;

namespace {

// [[through op, seen sequence], …]
QJsonArray toJson(const std::vector<MadeBefore> &marks)
{
    QJsonArray out;
    for (const MadeBefore &mark : marks)
        out.append(QJsonArray{mark.throughOp, mark.seenSeq});
    return out;
}

std::vector<MadeBefore> madeBeforeFrom(const QJsonArray &array, JsonReader &in)
{
    std::vector<MadeBefore> marks;
    qint64 before = 0;
    for (const QJsonValue &value : array) {
        const QJsonArray pair = value.toArray();
        const MadeBefore mark{pair.at(0).toInteger(-1), pair.at(1).toInteger(-1)};
        if (pair.size() != 2 || mark.throughOp <= before || mark.seenSeq < 0)
            in.reject("made_before"_L1, u"[op, sequence] with ops ascending expected"_s);
        before = mark.throughOp;
        marks.push_back(mark);
    }
    return marks;
}

} // namespace

QByteArray encode(const SyncRequest &request)
{
    QJsonObject header{{u"v"_s, version},
                       {u"epoch"_s, request.epoch},
                       {u"cursor"_s, request.cursor},
                       {u"grants_tag"_s, QString::fromLatin1(request.grantsTag)}};
    if (!request.catchUp.isEmpty())
        header.insert(u"catch_up"_s, toJson(request.catchUp));
    if (request.asksSeries)
        header.insert(u"series"_s, true);
    if (!request.changes.empty()) {
        header.insert(u"changes"_s, qint64(request.changes.size()));
        header.insert(u"signature"_s, QString::fromLatin1(request.signature));
        if (!request.madeBefore.empty())
            header.insert(u"made_before"_s, toJson(request.madeBefore));
        if (request.firstOp > 0)
            header.insert(u"first_op"_s, request.firstOp);
    }
    QByteArray body = canonicalJson(header) + '\n';
    for (const QByteArray &change : request.changes)
        body += change + '\n';
    return body;
}

Result<SyncRequest> decodeRequestAsSent(const QByteArray &body)
{
    if (body.size() > maxRequestBytes)
        return fail(ErrorCode::TooLarge, u"request of %1 bytes"_s.arg(body.size()));
    const auto all = lines(body);
    if (all.empty())
        return fail(ErrorCode::InvalidJson, u"empty body"_s);
    PLUMB_ASSIGN(const QJsonObject header, parseObject(all.front().toByteArray()));
    JsonReader in(header);
    if (in.integer("v"_L1, 1, 1000) != version)
        in.reject("v"_L1, u"version %1 expected"_s.arg(version));
    SyncRequest request;
    request.epoch = in.text("epoch"_L1, 64);
    request.cursor = in.integer("cursor"_L1);
    request.grantsTag = in.text("grants_tag"_L1, 64).toLatin1();
    request.catchUp = cursorsFrom(in.optionalObject("catch_up"_L1), in, "catch_up"_L1);
    request.signature = in.optionalText("signature"_L1, 100).toLatin1();
    request.madeBefore = madeBeforeFrom(in.optionalArray("made_before"_L1, maxMadeBefore), in);
    request.asksSeries = in.boolean("series"_L1, false);
    request.firstOp = in.optionalInteger("first_op"_L1, 0);
    const qint64 count = in.optionalInteger("changes"_L1, 0, 0, maxPushChanges);
    if (count != qint64(all.size()) - 1)
        in.reject("changes"_L1, u"%1 lines follow"_s.arg(all.size() - 1)); // a cut body
    if (!in.ok())
        return in.error();
    for (std::size_t i = 1; i < all.size(); ++i)
        request.changes.push_back(all[i].toByteArray());
    return request;
}

Result<SyncRequest> decodeRequest(const QByteArray &body)
{
    PLUMB_ASSIGN(SyncRequest request, decodeRequestAsSent(body));
    for (std::size_t i = 1; i < request.changes.size(); ++i) {
        const auto above = decodeChange(request.changes[i - 1]);
        if (!above.ok())
            break; // whoever looks at the change finds out why
        request.changes[i] = wholeLine(request.changes[i], request.changes[i - 1], changeHash(*above));
    }
    return request;
}

QByteArray encodeLean(SyncRequest request)
{
    for (std::size_t i = request.changes.size(); i-- > 1;)
        request.changes[i] = leanLine(request.changes[i], request.changes[i - 1]);
    return encode(request);
}

} // namespace plumb::wire
