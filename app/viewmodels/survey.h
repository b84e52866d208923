// A view model over many records at once, such as a site's log or a crew's figures: the store's reading
// threads look through them, the answer comes to the owner's thread. One survey at a time; what changes
// meanwhile is looked at after it, and an answer to a question that is no longer asked is dropped.
#pragma once

#include "app/store/reader.h"
#include "app/viewmodels/store_link.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

template <typename Found>
class Survey {
public:
    using Work = std::function<Status(store::Reader &, Found &)>;

    // `kinds`: what the answer stands on. `ask` gives the work for what is asked now, or none.
    Survey(QObject *owner, QStringList kinds, std::function<Work()> ask, std::function<void(const Result<Found> &)> take)
        : m_link(owner), m_kinds(std::move(kinds)), m_ask(std::move(ask)), m_take(std::move(take))
    {
        QObject::connect(&m_link, &StoreLink::opened, &m_link, [this] { go(); });
        QObject::connect(&m_link, &StoreLink::closed, &m_link, [this] { m_busy = m_again = m_asked = false; });
        QObject::connect(&m_link, &StoreLink::changed, &m_link, [this](const std::vector<store::ChangeNotice> &notices) {
            if (std::any_of(m_kinds.begin(), m_kinds.end(), [&](const QString &kind) { return concerns(notices, kind, {}); }))
                go();
        });
    }

    void begin() { m_link.begin(); }
    void setSearches() { m_searches = true; } // it asks the search index, which is then complete
    StoreLink &link() { return m_link; }
    const StoreLink &link() const { return m_link; }
    // What is asked has changed.
    void ask()
    {
        m_asked = m_busy;
        go();
    }

private:
    void go()
    {
        if (!m_link.store())
            return;
        if (m_busy) {
            m_again = true;
            return;
        }
        Work work = m_ask();
        if (!work)
            return;
        m_busy = true;
        auto found = std::make_shared<Found>();
        whenDone(m_link.store()->survey([work, found](store::Reader &reader) { return work(reader, *found); }, m_searches), &m_link,
                 [this, found](const Status &status) {
            m_busy = false;
            if (!std::exchange(m_asked, false))
                m_take(status ? Result<Found>(std::move(*found)) : Result<Found>(status.error()));
            if (std::exchange(m_again, false))
                go();
        });
    }

    StoreLink m_link;
    QStringList m_kinds;
    std::function<Work()> m_ask;
    std::function<void(const Result<Found> &)> m_take;
    bool m_searches = false;
    bool m_busy = false;
    bool m_again = false;
    bool m_asked = false; // the survey under way answers what is no longer asked
};

} // namespace plumb
