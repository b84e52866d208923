// Faults that other systems are known for, built in on purpose so that the simulator can show that it
// finds each of them. In a shipped build there are none: mutated() is false at compile time.
#pragma once

namespace plumb {

enum class Mutant {
    None,
    CursorBeforeData,      // device: the cursor is committed before the records it stands for
    RetryOnlyAtNextEdit,   // device: a failed push is not tried again until somebody edits
    CheckpointAtClient,    // device: believes its own cursor, not the office's epoch, after a restore
    CommitOrderCursor,     // office: hands out a cursor beyond a change that is not visible yet
    PullOverwritesEdit,    // device: a record of the office replaces an unsent edit
    IgnoredOpenError,      // office: a file that cannot be opened counts as written
    RefusalStopsQueue,     // device: nothing behind a refused change is sent
    BlobBeforeHash,        // office: a file is published before its hash is checked
    PageOverLostOne,       // device: a page is taken although the one before it was undone
    HurriedSave,           // device: saves after a pull do not wait for the disk either
    OldTokenHolds,         // office: a token that was replaced still lets its bearer in
    RevokedStillReads,     // office: a revoked device is still given records
    LeaseByClock,          // device: how long it has been alone is told by the wall clock only
    RemovesUnasked,        // device: whatever the office's list lacks is removed, however much
};

#ifdef PLUMBLINE_MUTANTS
void setMutant(Mutant mutant); // for the whole process; None: the product as it is
bool mutated(Mutant mutant);
#else
constexpr bool mutated(Mutant)
{
    return false;
}
#endif

} // namespace plumb
