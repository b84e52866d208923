#include "office/service/upload_turns.h"

namespace plumb::office {

namespace {

constexpr std::size_t tidyAbove = 256;
constexpr std::size_t mostHashes = 512; // each takes some hundred bytes

} // namespace

std::optional<HeldTurn> UploadTurns::hold(const QByteArray &upload, Millis wait)
{
    HeldTurn held;
    {
        std::lock_guard lock(m_mutex);
        if (m_turns.size() > tidyAbove)
            std::erase_if(m_turns, [](const auto &entry) { return entry.second.expired(); });
        std::weak_ptr<UploadTurn> &known = m_turns[upload];
        held.turn = known.lock();
        if (!held.turn)
            known = held.turn = std::make_shared<UploadTurn>();
    }
    held.lock = std::unique_lock(held.turn->busy, wait);
    if (!held.lock.owns_lock())
        return std::nullopt;
    if (Receiver *before = std::exchange(held.turn->receiver, nullptr))
        before->letGo();
    return held;
}

std::unique_ptr<RunningHash> RunningHashes::take(const QByteArray &upload, qint64 offset)
{
    std::unique_ptr<RunningHash> hash;
    {
        std::lock_guard lock(m_mutex);
        if (auto node = m_hashes.extract(upload))
            hash = std::move(node.mapped());
    }
    if (offset == 0)
        return std::make_unique<RunningHash>();
    return hash && hash->length == offset ? std::move(hash) : nullptr;
}

void RunningHashes::keep(const QByteArray &upload, std::unique_ptr<RunningHash> hash)
{
    std::lock_guard lock(m_mutex);
    if (m_hashes.size() >= mostHashes)
        m_hashes.erase(m_hashes.begin());
    m_hashes.insert_or_assign(upload, std::move(hash));
}

} // namespace plumb::office
