// Goes through the items of one inspection as a person does on a phone: pass, or its points with the number
// pad. Any step may be the app's last; called again after a new start it goes on where it was.
#pragma once

#include "tests/e2e/story/mortal_app.h"

namespace plumb::test {

struct WalkedItem {
    QString key;
    QStringList points;    // as typed; none: passed by a tap
    bool fails = false;
    bool later = false;    // answered by its timed test
};

class ChecklistWalk {
public:
    ChecklistWalk(MortalApp &hand, QString inspectionId, std::vector<WalkedItem> items)
        : m_hand(hand), m_inspection(std::move(inspectionId)), m_items(std::move(items)), m_ids(m_items.size()) {}

    QString inspection() const { return m_inspection; }
    const std::vector<WalkedItem> &items() const { return m_items; }
    QString id(std::size_t row) const { return m_ids[row]; } // "" until it was opened

    QString goTo(std::size_t row);
    QString answer(std::size_t row);
    QString finish();
    QString seal();             // signs it off
    // Opens it anew and holds what it says against what was shown as answered before.
    QString lookAgain();

private:
    QString open(const QString &itemId);
    QString measure(const QStringList &points);
    QString putPoint(int point, const QString &value);
    QString waitCount(int answered);
    int answersUpTo(std::size_t row) const;

    MortalApp &m_hand;
    QString m_inspection;
    std::vector<WalkedItem> m_items;
    std::vector<QString> m_ids;
    int m_answered = 0;         // shown on the page
};

} // namespace plumb::test
