// Promises of the merge rule as the office applies it, change after change: over random people, who
// have seen more or less of each other, nothing anybody set is dropped without a trace.
#include "app/core/json.h"
#include "office/service/replay.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace plumb;
using namespace plumb::office;
using namespace Qt::StringLiterals;

namespace {

Id id(int n)
{
    return *parseId(u"018f3c1e-0000-7000-8000-%1"_s.arg(n, 12, 10, QLatin1Char('0')));
}

Schema noteSchema()
{
    const QByteArray file = R"({"kind":"note","version":1,"scope":"any","icon":"x","label":{"zh_CN":"a","zh_TW":"a","en":"a"},
        "plural":{"zh_CN":"a","zh_TW":"a","en":"a"},"title":["plain"],"search":[],"fields":[
        {"name":"plain","type":"text","label":{"zh_CN":"a","zh_TW":"a","en":"a"}},
        {"name":"tags","type":"set","label":{"zh_CN":"a","zh_TW":"a","en":"a"}},
        {"name":"count","type":"integer","class":"counter","label":{"zh_CN":"a","zh_TW":"a","en":"a"}},
        {"name":"text","type":"text","class":"text","label":{"zh_CN":"a","zh_TW":"a","en":"a"}},
        {"name":"who","type":"text","group":"g","label":{"zh_CN":"a","zh_TW":"a","en":"a"}},
        {"name":"when","type":"text","group":"g","label":{"zh_CN":"a","zh_TW":"a","en":"a"}}]})";
    auto kind = parseKind(file, u"note.json"_s);
    if (!kind.ok())
        qFatal("%s", qPrintable(kind.error().detail));
    Schema schema;
    if (!schema.add(std::move(kind).value()).ok())
        qFatal("note");
    return schema;
}

// The office's side of one record, and what became of the last change.
class Book {
public:
    explicit Book(const Schema &schema) : m_schema(schema), m_replay(schema) {}

    MergeResult take(const Change &change)
    {
        const qint64 seq = ++m_seq;
        const auto &before = m_replay.current();
        const KindSchema *kind = m_schema.kind(change.kind);
        using Known = Result<std::optional<QJsonObject>>;
        const auto seen = seenValues(kind, before ? &*before : nullptr, change, 0,
                                     {[&](qint64 at) -> Known { return m_replay.stateAt(at); },
                                      [&](qint64 at) -> Known { return m_replay.setAt(at); },
                                      [&](const Id &device, qint64 after) -> Result<QJsonObject> { return m_replay.ownAfter(device, after); }});
        MergeResult merged = mergeAtOffice(kind, before ? &*before : nullptr, change, seq, fromMillis(1'000'000 + seq), *seen, false, 0);
        LogEntry entry;
        entry.seq = seq;
        entry.bytes = encodeChange(change);
        entry.receivedAt = fromMillis(1'000'000 + seq);
        if (const Status replayed = m_replay.add(entry); !replayed.ok())
            qFatal("replay: %s", qPrintable(replayed.error().detail));
        return merged;
    }
    QJsonObject fields() const { return m_replay.current() ? m_replay.current()->record.fields : QJsonObject(); }
    const std::optional<OfficeRecord> &current() const { return m_replay.current(); }
    std::optional<QJsonObject> at(qint64 seq) const { return m_replay.stateAt(seq); }
    qint64 seq() const { return m_seq; }

private:
    const Schema &m_schema;
    Replay m_replay;
    qint64 m_seq = 0;
};

// A person's device: what it saw last, and its own changes on top.
struct Person {
    Id device;
    qint64 op = 0;
    qint64 saw = 0;         // the office's sequence
    QJsonObject view{};
    FieldVersions versions{};
    QMap<QString, qint64> base{}; // of fields with changes the office has not answered to this person

    void look(const Book &book)
    {
        saw = book.seq();
        view = book.fields();
        base.clear();
        versions = book.current() ? book.current()->versions : FieldVersions();
    }
    Change set(const KindSchema *kind, const QJsonObject &values)
    {
        Change change;
        change.id = id(1000 + int(op));
        change.device = device;
        change.op = ++op;
        change.record = id(1);
        change.kind = u"note"_s;
        change.scope = u"company"_s;
        change.author = device;
        change.hlc = Hlc::at(fromMillis(1'000'000 + *rc::gen::inRange(0, 2000)));
        change.set = values;
        change.salt = QByteArray(16, 's');
        change.prev = firstPrev;
        const auto seen = baseFor(kind, versions, values, saw);
        for (auto it = values.begin(); it != values.end(); ++it) {
            if (!base.contains(it.key()))
                base.insert(it.key(), seen.value(it.key()));
            if (base.value(it.key()) > 0)
                change.base.insert(it.key(), base.value(it.key()));
            view.insert(it.key(), *it);
        }
        return change;
    }
};

QSet<QString> asSet(const QJsonValue &value)
{
    QSet<QString> out;
    for (const QJsonValue &entry : value.toArray())
        out.insert(entry.toString());
    return out;
}

} // namespace

class TestMerging : public QObject {
    Q_OBJECT
    Schema m_schema = noteSchema();
    const KindSchema *m_kind = m_schema.kind(u"note"_s);

    std::vector<Person> people() const { return {{id(11)}, {id(12)}, {id(13)}}; }

private Q_SLOTS:
    void everyAddedTagAndEveryCountIsThere()
    {
        const bool held = rc::check("what each added is there, whatever they had seen", [this] {
            Book book(m_schema);
            auto all = people();
            (void)book.take(all[0].set(m_kind, {{u"tags"_s, QJsonArray()}, {u"count"_s, 0}}));
            QSet<QString> added;
            int counted = 0;
            for (int step = 0, steps = *rc::gen::inRange(1, 20); step < steps; ++step) {
                Person &by = all[std::size_t(*rc::gen::inRange(0, 3))];
                if (by.saw == 0 || *rc::gen::inRange(0, 2) == 0)
                    by.look(book);
                QJsonArray tags = by.view.value(u"tags"_s).toArray();
                const QString tag = u"t%1"_s.arg(step);
                tags.append(tag);
                added.insert(tag);
                const int more = *rc::gen::inRange(1, 5);
                counted += more;
                const auto merged = book.take(by.set(m_kind, {{u"tags"_s, tags}, {u"count"_s, by.view.value(u"count"_s).toInt() + more}}));
                RC_ASSERT(merged.conflicts.empty());
            }
            RC_ASSERT(asSet(book.fields().value(u"tags"_s)) == added);
            RC_ASSERT(book.fields().value(u"count"_s).toInt() == counted);
        });
        QVERIFY(held);
    }

    void everyWordIsInTheTextOrInAConflict()
    {
        const bool held = rc::check("no word goes without a trace", [this] {
            Book book(m_schema);
            auto all = people();
            (void)book.take(all[0].set(m_kind, {{u"text"_s, u"alpha beta gamma delta"_s}}));
            QStringList kept; // values that stand in a conflict
            QStringList words;
            for (int step = 0, steps = *rc::gen::inRange(1, 14); step < steps; ++step) {
                Person &by = all[std::size_t(*rc::gen::inRange(0, 3))];
                if (by.saw == 0 || *rc::gen::inRange(0, 3) == 0)
                    by.look(book);
                QStringList text = by.view.value(u"text"_s).toString().split(u' ');
                const QString word = u"w%1"_s.arg(step);
                words << word;
                text.insert(*rc::gen::inRange(0, int(text.size()) + 1), word);
                for (const FieldConflict &conflict : book.take(by.set(m_kind, {{u"text"_s, text.join(u' ')}})).conflicts) {
                    kept << conflict.lost.toString();
                    RC_ASSERT(conflict.lost != conflict.kept);
                }
            }
            const QStringList shown = book.fields().value(u"text"_s).toString().split(u' ');
            for (const QString &word : words) {
                const bool aside = std::any_of(kept.begin(), kept.end(), [&](const QString &text) { return text.split(u' ').contains(word); });
                RC_ASSERT(shown.contains(word) || aside);
            }
        });
        QVERIFY(held);
    }

    void whatNobodyHadSeenIsNeverOverwrittenInSilence()
    {
        const bool held = rc::check("plain and grouped values that give way unseen stand in a conflict", [this] {
            Book book(m_schema);
            auto all = people();
            (void)book.take(all[0].set(m_kind, {{u"plain"_s, u"0"_s}, {u"who"_s, u"0"_s}, {u"when"_s, u"0"_s}}));
            for (int step = 1, steps = *rc::gen::inRange(2, 16); step < steps; ++step) {
                Person &by = all[std::size_t(*rc::gen::inRange(0, 3))];
                if (by.saw == 0 || *rc::gen::inRange(0, 3) == 0)
                    by.look(book);
                const QString name = QStringList{u"plain"_s, u"who"_s, u"when"_s}[*rc::gen::inRange(0, 3)];
                const QJsonObject before = book.fields();
                const FieldVersions versions = book.current()->versions;
                const Change change = by.set(m_kind, {{name, QString::number(step)}});
                const auto merged = book.take(change);
                const bool grouped = name != u"plain"_s;
                const FieldVersion was = grouped ? newestOfGroup(*m_kind, versions, u"g"_s) : versions.of(name);
                const bool unseen = was.seq > change.base.value(name) && was.device != by.device;
                RC_ASSERT(unseen == !merged.conflicts.empty());
                for (const FieldConflict &conflict : merged.conflicts)
                    RC_ASSERT(conflict.kept != conflict.lost);
                if (!unseen || !grouped)
                    continue;
                // The group is one side's altogether.
                const QJsonObject seen = book.at(change.base.value(name)).value_or(QJsonObject());
                QJsonObject mine = seen;
                mine.insert(name, QString::number(step));
                const QJsonObject after = book.fields();
                const auto group = [](const QJsonObject &of) { return std::pair(of.value(u"who"_s), of.value(u"when"_s)); };
                RC_ASSERT(group(after) == group(before) || group(after) == group(mine));
            }
        });
        QVERIFY(held);
    }

    void setsCountersAndDistantWordsCommute()
    {
        const bool held = rc::check("either order gives the same", [this] {
            const auto play = [this](bool swapped, int a, int b) {
                Book book(m_schema);
                auto all = people();
                (void)book.take(all[0].set(m_kind, {{u"tags"_s, QJsonArray{u"x"_s, u"y"_s}}, {u"count"_s, 5}, {u"text"_s, u"one two three four"_s}}));
                all[1].look(book);
                all[2].look(book);
                const Change first = all[1].set(m_kind, {{u"tags"_s, QJsonArray{u"x"_s, u"a%1"_s.arg(a)}}, {u"count"_s, 5 + a}, {u"text"_s, u"one! two three four"_s}});
                const Change second = all[2].set(m_kind, {{u"tags"_s, QJsonArray{u"x"_s, u"y"_s, u"b%1"_s.arg(b)}}, {u"count"_s, 5 - b}, {u"text"_s, u"one two three 4"_s}});
                (void)book.take(swapped ? second : first);
                const auto last = book.take(swapped ? first : second);
                RC_ASSERT(last.conflicts.empty());
                return book.fields();
            };
            const int a = *rc::gen::inRange(0, 100);
            const int b = *rc::gen::inRange(0, 100);
            const QJsonObject one = play(false, a, b);
            const QJsonObject other = play(true, a, b);
            RC_ASSERT(asSet(one.value(u"tags"_s)) == asSet(other.value(u"tags"_s)));
            RC_ASSERT(one.value(u"count"_s) == other.value(u"count"_s));
            RC_ASSERT(one.value(u"text"_s) == other.value(u"text"_s));
        });
        QVERIFY(held);
    }

    void theSameChangesGiveTheSameRecord()
    {
        const bool held = rc::check("replayed, the book says the same", [this] {
            Book book(m_schema);
            auto all = people();
            std::vector<Change> changes{all[0].set(m_kind, {{u"plain"_s, u"0"_s}, {u"tags"_s, QJsonArray()}})};
            (void)book.take(changes.front());
            for (int step = 1, steps = *rc::gen::inRange(2, 12); step < steps; ++step) {
                Person &by = all[std::size_t(*rc::gen::inRange(0, 3))];
                if (by.saw == 0 || *rc::gen::inRange(0, 3) == 0)
                    by.look(book);
                changes.push_back(by.set(m_kind, {{u"plain"_s, QString::number(step)}, {u"tags"_s, QJsonArray{QString::number(step)}}}));
                (void)book.take(changes.back());
            }
            Book again(m_schema);
            for (const Change &change : changes)
                (void)again.take(change);
            RC_ASSERT(again.current()->record == book.current()->record);
            RC_ASSERT(again.current()->versions == book.current()->versions);
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(TestMerging)
#include "test_merging.moc"
