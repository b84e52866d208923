// Rings when a timed test is due: looks up the running tests this person started, and those of the sites they
// manage, whoever started them, when the store has opened and whenever one changes, and waits for the nearest. A test that ended while the device was off rings at
// the next start, told as late. What has rung is remembered in the store: each due moment rings once.
#pragma once

#include "app/quality/timed_test.h"
#include "app/viewmodels/services.h"
#include "platform/common/notifier.h"

#include <QTimer>

namespace plumb {

class TestBell : public QObject {
    Q_OBJECT
public:
    // Between two looks at the clock, however far the next test is: somebody may set the clock.
    static constexpr Millis longest{std::chrono::minutes(5)};

    TestBell(Services *services, store::Store *store, Notifier *notifier, const Id &person);

    // Reads the running tests; nobody waits for it.
    void look();
    // Rings what is due now; by itself, and when the system wakes us.
    void ring();
    bool isKnown() const { return m_known; }
    std::optional<Millis> next() const; // until it looks at the clock again; nothing is waited for: none

Q_SIGNALS:
    void looked();
    void tapped(const QString &testId); // the person wants to see it

private:
    struct Running {
        Id id;
        QString room;
        QString test;
        Moment due;
    };
    void take(const std::vector<store::StoredRecord> &sites, const std::vector<store::StoredRecord> &tests);
    void tell(const Running &test, quality::Minutes late);
    void withdrawEnded();
    void remember();

    Services *m_services;
    store::Store *m_store;
    Notifier *m_notifier;
    Id m_person;
    QTimer m_timer;
    std::vector<Running> m_running;
    QHash<QString, QString> m_rung;     // test → the due moment it rang for
    QSet<QString> m_showing;
    bool m_known = false;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace plumb
