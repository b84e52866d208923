// A device whose office says how its scopes stand: for tests of what is held against that.
#pragma once

#include "app/model/proof.h"
#include "app/store/figures.h"
#include "app/store/findings.h"
#include "tests/support/device_file.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

inline const Id siteId = *parseId(u"0190a000-0000-7000-8000-0000000000a1"_s);
inline const QString siteScope = scope::site(siteId);
inline const QString otherScope = scope::site(*parseId(u"0190a000-0000-7000-8000-0000000000b2"_s));

inline QJsonObject issue(const QString &title)
{
    return {{u"site"_s, toString(siteId)}, {u"title"_s, title}, {u"state"_s, u"open"_s}};
}

inline QByteArray head(char c)
{
    return QByteArray(64, c);
}

class Trusting : public DeviceFile {
public:
    Trusting()
    {
        openOrDie();
        join({siteScope, otherScope});
    }
    // A page of records, and how the office says that the scope stands.
    Status pull(const std::vector<wire::RecordLine> &lines, std::optional<wire::ScopeState> state = {})
    {
        wire::SyncResponse response = answer();
        response.records = lines;
        for (const auto &line : lines)
            response.cursor = std::max(response.cursor, line.seq);
        if (state)
            response.scopes.insert(siteScope, *state);
        return take(response);
    }
    std::vector<wire::RecordLine> issues(int count)
    {
        std::vector<wire::RecordLine> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(line(i + 1, freshId(), u"issue"_s, siteScope, issue(QString::number(i))));
        return lines;
    }
    // The office's figures for exactly these.
    static wire::ScopeState stateOf(const std::vector<wire::RecordLine> &lines, const QByteArray &chain = head('a'))
    {
        wire::ScopeState state{chain, qint64(lines.size()), {}, 0, QByteArray(86, 's')};
        quint64 sum = 0;
        for (const auto &line : lines) {
            sum += rowSum(line.id, line.seq);
            state.headSeq = std::max(state.headSeq, line.seq);
        }
        state.checksum = checksumText(sum);
        return state;
    }
    static std::vector<wire::IdLine> idsOf(const std::vector<wire::RecordLine> &lines)
    {
        std::vector<wire::IdLine> ids;
        for (const auto &line : lines)
            ids.push_back({line.seq, line.id});
        return ids;
    }
    qint64 records() { return number("SELECT count(*) FROM record"); }
    QStringList off() { return replica().scopesOff().valueOr({u"error"_s}); }
    std::vector<store::Finding> findings() { return store::Findings(database()).all().valueOr({}); }
};

} // namespace plumb::test
