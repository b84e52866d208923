#include "tests/e2e/chaos/worker.h"

#include "app/crypto/crypto.h"

#include <QDateTime>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastPauseMs = 20;
constexpr int mostPauseMs = 160;
constexpr int lookEvery = 20; // saves
constexpr int mostKnown = 60;
constexpr int leastPhoto = 2'000;
constexpr int mostPhoto = 150'000;

} // namespace

Worker::Worker(std::shared_ptr<store::Store> store, Journal &journal, std::uint64_t seed)
    : m_store(std::move(store)), m_journal(journal), m_random(seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Worker::act);
}

void Worker::work(const Id &site)
{
    m_site = site;
    m_working = true;
    look();
    m_next.start(leastPauseMs);
}

void Worker::rest()
{
    m_working = false;
    m_next.stop();
}

void Worker::look()
{
    store::ListQuery query;
    query.kind = u"issue"_s;
    m_store->page(query, {}, mostKnown).then(this, [this](const Result<store::ListPage> &page) {
        if (!page)
            return;
        m_known.clear();
        for (const store::StoredRecord &record : page->rows)
            m_known.push_back(record.id);
    });
}

Value Worker::value(int part, int parts)
{
    if (part == 1)
        m_action = m_unique.bytes(16).toHex();
    return {m_action, part, parts};
}

store::Edit Worker::newIssue(const Value &value)
{
    const Id id = newId(m_clock, m_unique);
    return {id, u"issue"_s, scope::site(m_site),
            {{u"site"_s, toString(m_site)}, {u"title"_s, QString::fromLatin1(value.text())}, {u"state"_s, u"open"_s}}};
}

store::Edit Worker::change(const Value &value)
{
    if (m_known.empty())
        return newIssue(value);
    static const QStringList fields{u"title"_s, u"detail"_s, u"place"_s};
    const Id id = m_known[std::size_t(m_random.below(m_known.size()))];
    return {id, u"issue"_s, scope::site(m_site), {{fields[qsizetype(m_random.below(3))], QString::fromLatin1(value.text())}}};
}

store::Edit Worker::photo(const Value &value, store::Save &save, Entry &entry)
{
    store::NewBlob blob;
    blob.bytes = m_random.bytes(leastPhoto + int(m_random.below(mostPhoto - leastPhoto))) + value.text();
    blob.sha256 = crypto::sha256Hex(blob.bytes);
    blob.mediaType = u"image/jpeg"_s;
    entry.file = blob.sha256;
    const QJsonObject fields{{u"site"_s, toString(m_site)},
                             {u"file"_s, QString::fromLatin1(blob.sha256)},
                             {u"media_type"_s, blob.mediaType},
                             {u"size"_s, blob.bytes.size()},
                             {u"taken_at"_s, toIso(m_clock.now())},
                             {u"caption"_s, QString::fromLatin1(value.text())}};
    save.blobs.push_back(std::move(blob));
    return {newId(m_clock, m_unique), u"photo"_s, scope::site(m_site), fields};
}

store::Save Worker::plan(Entry &entry)
{
    store::Save save;
    save.at = m_clock.now();
    const auto add = [&](const Value &value, store::Edit edit) {
        entry.values.push_back(value);
        save.edits.push_back(std::move(edit));
    };
    const auto dice = m_random.below(100);
    if (dice < 50) {
        const Value one = value();
        add(one, change(one));
    } else if (dice < 65) {
        const Value one = value();
        add(one, newIssue(one));
    } else if (dice < 88) { // several records at once: all or none of them
        const int parts = 2 + int(m_random.below(3));
        for (int part = 1; part <= parts; ++part) {
            const Value one = value(part, parts);
            add(one, part == 1 ? newIssue(one) : part == 2 ? change(one) : newIssue(one));
        }
    } else {
        const Value one = value(1, 2);
        add(one, photo(one, save, entry));
        const Value two = value(2, 2);
        add(two, newIssue(two));
    }
    return save;
}

void Worker::act()
{
    if (!m_working)
        return;
    Entry entry;
    m_store->save(plan(entry)).then(this, [this, entry](const Status &saved) {
        if (!saved)
            ++m_turnedDown;
        else if (m_journal.write(entry))
            ++m_saved;
        else
            qFatal("the journal cannot be written");
        if ((m_saved + m_turnedDown) % lookEvery == 0)
            look();
        if (m_working)
            m_next.start(leastPauseMs + int(m_random.below(mostPauseMs - leastPauseMs)));
    });
}

} // namespace plumb::chaos
