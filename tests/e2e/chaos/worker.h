// Plausible work without a hand on the glass: issues opened and edited, two records in one action,
// photos. Which and when comes from a seed; every value is new in the world. One save at a time; it is
// journaled once the store says that it is durable.
#pragma once

#include "app/core/random.h"
#include "app/store/store.h"
#include "tests/e2e/chaos/journal.h"

#include <QObject>
#include <QTimer>

namespace plumb::chaos {

class Worker : public QObject {
    Q_OBJECT
public:
    Worker(std::shared_ptr<store::Store> store, Journal &journal, std::uint64_t seed);

    void work(const Id &site);
    void rest();
    qint64 saved() const { return m_saved; }
    // Saves the store turned down for want of space, or because the scope is not granted (yet).
    qint64 turnedDown() const { return m_turnedDown; }

private:
    void act();
    void look(); // for records to edit
    store::Save plan(Entry &entry);
    store::Edit newIssue(const Value &value);
    store::Edit change(const Value &value);
    store::Edit photo(const Value &value, store::Save &save, Entry &entry);
    Value value(int part = 1, int parts = 1);

    const std::shared_ptr<store::Store> m_store;
    Journal &m_journal;
    SeededRandom m_random;
    SystemRandom m_unique;
    SystemClock m_clock;
    QTimer m_next;
    Id m_site;
    QByteArray m_action;
    std::vector<Id> m_known; // issues to edit
    bool m_working = false;
    qint64 m_saved = 0;
    qint64 m_turnedDown = 0;
};

} // namespace plumb::chaos
