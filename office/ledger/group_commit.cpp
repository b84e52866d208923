#include "office/ledger/group_commit.h"

namespace plumb::office {

namespace {

// An error that is the work's own has been undone when this returns; one of the ledger's is returned.
Status doPart(LedgerWriter &writer, const GroupCommit::Work &work, Status &outcome)
{
    PLUMB_TRY(writer.beginPart());
    outcome = work(writer);
    return outcome.ok() ? writer.keepPart() : writer.dropPart();
}

} // namespace

Status GroupCommit::run(const Work &work)
{
    Waiting mine{work, {}, false};
    std::unique_lock lock(m_mutex);
    m_waiting.push_back(&mine);
    while (!mine.done) {
        if (m_led) {
            m_moved.wait(lock);
            continue;
        }
        m_led = true;
        lock.unlock();
        lead();
        lock.lock();
        m_led = false;
        m_moved.notify_all();
    }
    return mine.outcome;
}

void GroupCommit::lead()
{
    Group group;
    Status together;
    {
        // The writer before may take its time: whoever comes until then is in.
        auto writer = m_ledger.write();
        group = takeGroup();
        together = writer.ok() ? doTogether(**writer, group) : Status(writer.error());
    }
    std::lock_guard lock(m_mutex);
    m_counts.works += qint64(group.size());
    const bool nothingKept = group.size() == 1 && !group.front()->outcome.ok();
    m_counts.commits += together.ok() && !nothingKept ? 1 : 0;
    for (Waiting *one : group) {
        if (!together.ok())
            one->outcome = together;
        one->done = true;
    }
}

GroupCommit::Group GroupCommit::takeGroup()
{
    std::lock_guard lock(m_mutex);
    const auto end = m_waiting.begin() + std::min(std::ptrdiff_t(m_waiting.size()), std::ptrdiff_t(m_mostTogether));
    Group group(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    return group;
}

Status GroupCommit::doTogether(LedgerWriter &writer, const Group &group)
{
    // The transaction is its own: a part within would keep a copy of every page it touches, for nothing.
    if (group.size() == 1) {
        Status &outcome = group.front()->outcome;
        outcome = group.front()->work(writer);
        return outcome.ok() ? writer.commit() : Status();
    }
    for (Waiting *one : group)
        PLUMB_TRY(doPart(writer, one->work, one->outcome));
    return writer.commit();
}

GroupCommit::Counts GroupCommit::counts() const
{
    std::lock_guard lock(m_mutex);
    Counts counts = m_counts;
    counts.waiting = qint64(m_waiting.size());
    return counts;
}

} // namespace plumb::office
