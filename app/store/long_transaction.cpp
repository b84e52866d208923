#include "app/store/long_transaction.h"

#include "app/core/mutant.h"

namespace plumb::store {

LongTransaction::~LongTransaction()
{
    Notices nobodyHears;
    static_cast<void>(end(nobodyHears));
}

Status LongTransaction::join()
{
    if (m_transaction)
        return {};
    // The level only changes between transactions.
    m_hurries = true;
    Status begun = m_database.execute("PRAGMA synchronous = NORMAL");
    if (begun.ok()) {
        m_transaction.emplace(m_database);
        begun = m_transaction->begun();
    }
    if (!begun.ok())
        drop();
    return begun;
}

void LongTransaction::drop()
{
    m_transaction.reset();
    m_notices.clear();
    m_rows = 0;
    static_cast<void>(waitForDisk()); // asked again by whoever writes next
}

Status LongTransaction::grown(qsizetype rows, Notices &committed)
{
    m_rows += rows;
    return m_rows >= m_tuning.mostRows ? end(committed) : Status();
}

Status LongTransaction::letOthersWrite(Notices &committed)
{
    PLUMB_TRY(end(committed));
    m_others.write();
    return {};
}

Status LongTransaction::end(Notices &committed)
{
    Status done;
    if (m_transaction) {
        done = m_transaction->commit();
        if (done.ok())
            append(committed, m_notices);
        drop();
    }
    return done.ok() ? waitForDisk() : done;
}

Status LongTransaction::waitForDisk()
{
    if (!m_hurries || mutated(Mutant::HurriedSave))
        return {};
    PLUMB_TRY(m_database.execute("PRAGMA synchronous = FULL"));
    m_hurries = false;
    return {};
}

} // namespace plumb::store
