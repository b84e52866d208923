// What a person may hand to whoever helps: how sync stands and what happened last, without a name, a
// value, a title, a token or an address in it.
#pragma once

#include "app/core/clock.h"
#include "app/store/types.h"
#include "app/sync/progress.h"

#include <QStringList>

#include <deque>

namespace plumb {

// The last things that happened between this device and the office; in memory, since the app started.
class SyncJournal {
public:
    static constexpr std::size_t most = 50;

    void note(Moment at, const QString &what);
    void note(Moment at, const sync::EngineState &state);
    QStringList lines() const; // oldest first, "2026-11-23T09:38:00.000Z offline unreachable"

private:
    std::deque<QString> m_lines;
};

struct DiagnosticFacts {
    QString version;
    QString system;            // "debian 12, x86_64"
    Id device;
    store::SyncState sync;
    store::StorageUse storage;
    sync::EngineState engine;
    QString network;           // "wifi, metered"
    Moment now{};
};

QString diagnosticsText(const DiagnosticFacts &facts, const SyncJournal &journal);

// "unknown", "wifi", "cellular, metered" …, as the system says.
QString networkWord(bool metered);

} // namespace plumb
