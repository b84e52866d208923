#include "tests/words/samples.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/wire.h"

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

constexpr int roundsPerKind = 24;
constexpr qint64 someMoment = 1'795'426'680'000; // 2026-11-23
constexpr qint64 aYear = 365ll * 24 * 3600 * 1000;

const QStringList phrases{u"空鼓"_s, u"主卫防水"_s, u"次卧 北墙"_s, u"返工"_s, u"kitchen, north wall"_s, u"grout missing at the door"_s,
                          u"水電改造"_s, u"loose tile"_s, u"见照片"_s, u"second coat is still wet"_s};

class Maker {
public:
    explicit Maker(Random &random) : m_random(random)
    {
        m_device = id();
        m_person = id();
        m_epoch = QString::fromLatin1(m_random.bytes(8).toHex());
        m_tag = hex(16);
    }

    QByteArray question()
    {
        wire::SyncRequest request = standing();
        if (m_random.below(8) == 0)
            request.catchUp.insert(scopeName(u"site"_s), below(9000));
        return wire::encode(request);
    }

    QByteArray push(const KindSchema &kind)
    {
        wire::SyncRequest request = standing();
        std::vector<Change> action;
        const auto count = 1 + m_random.below(3);
        const QString scope = scopeName(kind.scopes.front());
        for (std::uint64_t i = 0; i < count; ++i)
            action.push_back(change(kind, scope, i + 1 < count));
        for (const Change &each : action)
            request.changes.push_back(encodeChange(each));
        request.signature = toBase64Url(m_random.bytes(64));
        return wire::encodeLean(std::move(request));
    }

    QByteArray answer(const KindSchema *pushed, const KindSchema *told)
    {
        wire::SyncResponse response;
        response.epoch = m_epoch;
        response.grantsTag = m_tag;
        response.cursor = below(90'000);
        response.lastOp = below(900);
        response.officeTime = moment();
        response.leaseUntil = response.officeTime + std::chrono::hours(24 * 30);
        response.backupSeq = m_random.below(2) ? below(90'000) : 0;
        if (pushed) {
            response.answers.push_back(outcome());
            response.scopes.insert(scopeName(pushed->scopes.front()), scopeState());
        }
        if (m_random.below(12) == 0)
            response.verifiedBlobs.push_back(hex(32));
        if (told) {
            const QString scope = scopeName(told->scopes.front());
            response.scopes.insert(scope, scopeState());
            response.records.push_back(record(*told, scope));
        }
        QByteArray body = wire::encodeHeader(response);
        for (const wire::RecordLine &line : response.records)
            body += wire::encodeRecordLine(line) + '\n';
        return body;
    }

private:
    qint64 below(std::uint64_t bound) { return qint64(m_random.below(bound)); }
    QByteArray hex(int bytes) { return m_random.bytes(bytes).toHex(); }
    Moment moment() { return fromMillis(someMoment + below(aYear)); }
    Id id() { return idFrom(quint64(toMillis(moment())), m_random.bytes(10)); }

    QString scopeName(const QString &family)
    {
        return family == u"company" || family == u"desk" || family == u"management" ? family
            : family == u"any"                                                     ? scope::site(id())
                                                                                   : family + u'/' + toString(id());
    }

    wire::SyncRequest standing()
    {
        wire::SyncRequest request;
        request.epoch = m_epoch;
        request.cursor = below(90'000);
        request.grantsTag = m_tag;
        return request;
    }

    QString phrase() { return phrases[qsizetype(m_random.below(std::uint64_t(phrases.size())))]; }

    QJsonValue value(const FieldSchema &field)
    {
        switch (field.type) {
        case FieldType::Choice: return field.choices[std::size_t(below(field.choices.size()))].value;
        case FieldType::Boolean: return m_random.below(2) == 0;
        case FieldType::Integer:
        case FieldType::Number: return below(900);
        case FieldType::Date: return toIso(moment()).left(10);
        case FieldType::Moment: return toIso(moment());
        case FieldType::Reference: return toString(id());
        case FieldType::Blob: return QString::fromLatin1(hex(32));
        default: return phrase();
        }
    }

    QJsonObject fields(const KindSchema &kind, std::uint64_t chance)
    {
        QJsonObject out;
        for (const FieldSchema &field : kind.fields) {
            if (m_random.below(10) < chance)
                out.insert(field.name, value(field));
        }
        return out;
    }

    Change change(const KindSchema &kind, const QString &scope, bool more)
    {
        Change out;
        out.device = m_device;
        out.op = ++m_op;
        out.record = id();
        out.kind = kind.kind;
        out.scope = scope;
        out.author = m_person;
        out.at = moment();
        out.hlc = Hlc::at(out.at);
        out.prev = hex(32);
        out.salt = m_random.bytes(saltBytes);
        out.id = changeIdOf(out.hlc, out.salt);
        out.more = more;
        out.set = fields(kind, m_random.below(2) ? 2 : 8);
        if (m_random.below(2)) {
            for (auto it = out.set.begin(); it != out.set.end(); ++it)
                out.base.insert(it.key(), below(90'000));
        }
        return out;
    }

    wire::ChangeAnswer outcome()
    {
        wire::ChangeAnswer answer;
        answer.op = below(900);
        answer.seq = below(90'000);
        if (m_random.below(10) == 0)
            answer.outcome = wire::ChangeAnswer::Outcome::Merged;
        return answer;
    }

    wire::ScopeState scopeState()
    {
        return {hex(32), below(3000), hex(8), below(90'000), toBase64Url(m_random.bytes(64))};
    }

    wire::RecordLine record(const KindSchema &kind, const QString &scope)
    {
        wire::RecordLine line{below(90'000), id(), kind.kind, scope, {}, {}};
        const QJsonObject body = fields(kind, 7);
        QJsonObject versions{{u"*"_s, below(90'000)}};
        if (m_random.below(2) && !body.isEmpty())
            versions.insert(body.keys().at(below(std::uint64_t(body.size()))), line.seq);
        line.fields = canonicalJson(body);
        line.versions = canonicalJson(versions);
        return line;
    }

    Random &m_random;
    Id m_device;
    Id m_person;
    QString m_epoch;
    QByteArray m_tag;
    qint64 m_op = 0;
};

} // namespace

std::vector<QByteArray> samples(const Schema &schema, Random &random)
{
    std::vector<QByteArray> out;
    for (int round = 0; round < roundsPerKind; ++round) {
        for (const QString &name : schema.kinds()) {
            Maker maker(random); // another device, another office
            const KindSchema &kind = *schema.kind(name);
            out.push_back(maker.question());
            out.push_back(maker.push(kind));
            out.push_back(maker.answer(&kind, nullptr));
            out.push_back(maker.answer(nullptr, &kind));
            if (round % 4 == 0)
                out.push_back(maker.answer(nullptr, nullptr));
        }
    }
    return out;
}

} // namespace plumb::words
