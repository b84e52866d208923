// Keeps the room that originals take as a person chose, by age and by size: what the office has verified is let
// go, in small steps that no save waits for long behind, and fetched again when somebody wants to see it.
#pragma once

#include "app/store/eviction.h"
#include "app/viewmodels/store_link.h"

#include <QTimer>

namespace plumb {

class Preferences;

class OriginalsKeeper : public QObject {
    Q_OBJECT
public:
    // Neither is owned.
    OriginalsKeeper(Preferences *preferences, Services *services);

    // What a choice of days and gigabytes lets go (0: no limit); nothing chosen: nothing.
    static std::optional<store::Eviction> ruleOf(int days, int gigabytes, Moment now);

    // As it is by itself: when the store opens, when the choice changes, and every hour.
    void keep();

Q_SIGNALS:
    void kept(int letGo); // all is as chosen

private:
    void step(const store::Eviction &rule, int letGo);

    Preferences *m_preferences;
    StoreLink m_link;
    QTimer m_timer;
    bool m_running = false;
    bool m_again = false;
};

} // namespace plumb
