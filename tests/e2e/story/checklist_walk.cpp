#include "tests/e2e/story/checklist_walk.h"

#include "tests/e2e/story/sequence.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

QString ChecklistWalk::open(const QString &itemId)
{
    QString opened;
    if (m_hand.shows(u"inspection_page"_s) && m_hand.read(u"inspection_page"_s, u"inspectionId"_s, opened).isEmpty() && opened == m_inspection
        && (itemId.isEmpty() || (m_hand.read(u"inspection_page"_s, u"itemId"_s, opened).isEmpty() && opened == itemId)))
        return {};
    QJsonObject arguments{{u"inspectionId"_s, m_inspection}};
    if (!itemId.isEmpty())
        arguments.insert(u"itemId"_s, itemId);
    return Sequence() << [&] { return m_hand.open(u"Inspection"_s, arguments); } << [&] { return m_hand.wait(u"inspection_page"_s); }
                      << [&] { return m_hand.wait(u"inspection_count"_s); };
}

// The first is open by itself; the others are reached by "next", from the one before.
QString ChecklistWalk::goTo(std::size_t row)
{
    if (!m_ids[row].isEmpty())
        return open(m_ids[row]);
    const QString before = row > 0 ? m_ids[row - 1] : QString();
    return Sequence() << [&] { return open(before); } << [&] { return m_hand.wait(u"item_pass_button"_s); }
                      << [&] { return row > 0 ? m_hand.tap(u"inspection_next_button"_s) : QString(); }
                      << [&] { return m_hand.read(u"inspection_page"_s, u"itemId"_s, m_ids[row]); }
                      << [&] { return m_ids[row] != before ? QString() : u"%1 was not reached"_s.arg(m_items[row].key); };
}

int ChecklistWalk::answersUpTo(std::size_t row) const
{
    return int(std::count_if(m_items.begin(), m_items.begin() + qsizetype(row) + 1, [](const WalkedItem &item) { return !item.later; }));
}

QString ChecklistWalk::answer(std::size_t row)
{
    const WalkedItem &item = m_items[row];
    const int answers = answersUpTo(row);
    return Sequence() << [&] { return goTo(row); }
                      << [&] {
                             if (!item.points.isEmpty())
                                 return measure(item.points);
                             return m_answered < answers ? m_hand.tap(u"item_pass_button"_s) : QString(); // once more would take it back
                         }
                      << [&] { return waitCount(answers); };
}

QString ChecklistWalk::measure(const QStringList &points)
{
    Sequence sequence;
    for (int point = 0; point < points.size(); ++point)
        sequence << [this, point, &points] { return putPoint(point, points[point]); };
    return sequence << [this] { return m_hand.wait(u"item_verdict"_s); }
                    << [this] { return m_hand.shows(u"pad_close"_s) ? m_hand.tap(u"pad_close"_s) : QString(); };
}

// What stands there already, from before the app died, is left or typed over.
QString ChecklistWalk::putPoint(int point, const QString &value)
{
    const QString field = u"item_point_%1"_s.arg(point);
    QString there;
    Sequence sequence;
    sequence << [&] { return m_hand.wait(field); } << [&] { return m_hand.read(field, u"text"_s, there); };
    bool number = false;
    if (there.toDouble(&number) == value.toDouble() && number)
        return sequence;
    // Touched once it stands still.
    sequence << [&] { return m_hand.rest(); } << [&] { return m_hand.tap(field); } << [&] { return m_hand.wait(u"pad_title"_s); } << [&] { return m_hand.key(u"Ctrl+A"_s); };
    for (const QChar figure : value) {
        const QString key = figure == u'.' ? u"pad_point"_s : u"pad_%1"_s.arg(figure);
        sequence << [this, key] { return m_hand.tap(key); };
    }
    return sequence;
}

QString ChecklistWalk::waitCount(int answered)
{
    return Sequence() << [&] { return m_hand.waitText(u"inspection_count"_s, u"%1 / "_s.arg(answered)); }
                      << [&] {
                             m_answered = answered;
                             return QString();
                         };
}

QString ChecklistWalk::finish()
{
    return Sequence() << [&] { return open({}); }
                      << [&] { return m_hand.shows(u"inspection_continue_button"_s) ? QString() : m_hand.tap(u"inspection_finish_button"_s); }
                      << [&] { return m_hand.wait(u"inspection_continue_button"_s); };
}

QString ChecklistWalk::seal()
{
    return Sequence() << [&] { return open({}); }
                      << [&] { return m_hand.shows(u"inspection_amend_button"_s) ? QString() : m_hand.tap(u"inspection_sign_button"_s); }
                      << [&] { return m_hand.wait(u"inspection_amend_button"_s); };
}

QString ChecklistWalk::lookAgain()
{
    QString count;
    return Sequence() << [&] { return open({}); } << [&] { return m_hand.read(u"inspection_count"_s, u"text"_s, count); }
                      << [&] {
                             const int there = count.section(u' ', 0, 0).toInt();
                             const int before = std::exchange(m_answered, there);
                             return there >= before ? QString() : u"lost: %1 items are answered, %2 were shown"_s.arg(there).arg(before);
                         };
}

} // namespace plumb::test
