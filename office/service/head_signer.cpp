#include "office/service/head_signer.h"

#include "app/core/text.h"

namespace plumb::office {

namespace {

constexpr qsizetype mostKept = 20000; // scopes; then it begins anew
constexpr qsizetype mostNamed = 2000; // people's grants; the same

} // namespace

wire::ScopeState HeadSigner::sign(const QString &epoch, const QString &scope, const ScopeRow &row)
{
    wire::ScopeState state{row.chain, row.rows, checksumText(row.checksum), row.headSeq, {}};
    const QByteArray text = headText(epoch, scope, state);
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_signed.constFind(scope);
        if (known != m_signed.constEnd() && known->text == text) {
            state.signature = known->signature;
            return state;
        }
    }
    state.signature = toBase64Url(crypto::sign(text, m_key.key.secret));
    const std::lock_guard lock(m_mutex);
    if (m_signed.size() >= mostKept)
        m_signed.clear();
    m_signed.insert(scope, {text, state.signature});
    return state;
}

QByteArray HeadSigner::grantsTag(const Id &person, const std::vector<wire::Grant> &grants)
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_named.constFind(person);
    if (known != m_named.constEnd() && known->grants == grants)
        return known->tag;
    if (m_named.size() >= mostNamed)
        m_named.clear();
    return m_named.insert(person, {grants, grantsTagOf(grants)})->tag;
}

void HeadSigner::signGrants(const Id &device, wire::SyncResponse &out) const
{
    const QByteArray text = grantsText(out.epoch, device, out.grantsTag, out.officeTime, out.revoked);
    out.grantsSignature = toBase64Url(crypto::sign(text, m_key.key.secret));
}

} // namespace plumb::office
