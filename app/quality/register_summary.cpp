#include "app/quality/register_summary.h"

#include "app/core/id.h"

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;
using clocks::ClockKind;
using clocks::runningClocks;

namespace {

constexpr clocks::Minutes withoutLimit = std::chrono::hours(24 * 365 * 100); // measured all the same

std::optional<Moment> endOf(const RegisterRow &row)
{
    if (row.state == "closed"_L1 || row.state == "followed_up"_L1)
        return row.times.closedAt;
    if (row.state == "unfounded"_L1)
        return row.toldAt;
    if (row.state == "to_maintenance"_L1)
        return row.handedOnAt;
    return std::nullopt;
}

// As the clocks stood then: what came later had not happened.
clocks::Case asOf(clocks::Case times, Moment at)
{
    for (std::optional<Moment> *const moment : {&times.acceptedAt, &times.firstCalledAt, &times.onSiteAt, &times.planAt,
                                                &times.closedAt, &times.followedUpAt, &times.reopenedAt}) {
        if (*moment && **moment > at)
            moment->reset();
    }
    return times;
}

clocks::Limits measured(clocks::Limits limits)
{
    for (const ClockKind clock : runningClocks) {
        for (int severity = 0; severity <= int(clocks::Severity::Major); ++severity) {
            if (limits.of(clock, clocks::Severity(severity)).time == clocks::Minutes{0})
                limits.set(clock, clocks::Severity(severity), {withoutLimit, 100});
        }
    }
    return limits;
}

Millis medianOf(std::vector<qint64> &values)
{
    if (values.empty())
        return Millis{0};
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return Millis(*middle);
    return Millis((*std::max_element(values.begin(), middle) + *middle) / 2);
}

enum class NumberUse { Used, Voided, Merged };

struct Number {
    qint64 serial = 0;
    NumberUse use = NumberUse::Used;
    bool before = false; // of a call before the period
    bool within = false;
};

// The numbers of a series for which the period answers. Empty: none of its calls bears one.
NumberRange rangeOf(const QString &series, std::vector<Number> &numbers)
{
    NumberRange range;
    range.series = series;
    std::sort(numbers.begin(), numbers.end(), [](const Number &a, const Number &b) { return std::pair(a.serial, a.use) < std::pair(b.serial, b.use); });
    const auto first = std::find_if(numbers.begin(), numbers.end(), [](const Number &number) { return number.within; });
    const auto last = std::find_if(numbers.rbegin(), numbers.rend(), [](const Number &number) { return number.within; });
    if (first == numbers.end())
        return range;
    const auto before = std::find_if(std::reverse_iterator(first), numbers.rend(), [](const Number &number) { return number.before; });
    range.first = before == numbers.rend() ? 1 : before->serial + 1;
    range.last = last->serial;
    qint64 expected = range.first;
    for (const Number &number : numbers) {
        if (number.serial < range.first || number.serial > range.last)
            continue;
        if (number.serial < expected) {
            if (range.twice.empty() || range.twice.back() != number.serial)
                range.twice.push_back(number.serial);
            continue;
        }
        if (number.serial > expected) {
            range.gaps.emplace_back(expected, number.serial - 1);
            range.missing += number.serial - expected;
        }
        ++(number.use == NumberUse::Used ? range.used : number.use == NumberUse::Voided ? range.voided : range.merged);
        expected = number.serial + 1;
    }
    return range;
}

template <typename List, typename Key> void sortBy(List &list, const Key &key)
{
    std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
}

// By words of which there are few, and each is one and the same text wherever it comes from (RegisterRows).
template <typename Value> class ByWord {
public:
    Value &operator[](const QString &word)
    {
        for (auto &[known, value] : m_values) {
            if (known.constData() == word.constData() || known == word)
                return value;
        }
        return m_values.emplace_back(word, Value()).second;
    }
    auto begin() { return m_values.begin(); }
    auto end() { return m_values.end(); }

private:
    std::vector<std::pair<QString, Value>> m_values;
};

} // namespace

struct RegisterCount::Lists {
    std::array<std::vector<qint64>, runningClocks.size()> used; // milliseconds
    ByWord<std::vector<Number>> numbers; // by series
    QHash<Id, std::vector<Entry>> clients;
    std::array<ByWord<Stock>, 3> words;         // category, severity, stage
    std::array<QHash<Id, Stock>, 3> named;      // crew, designer, project manager
};

RegisterPeriod registerPeriod(const QDate &first, const QDate &last, const QTimeZone &zone, Moment now)
{
    RegisterPeriod period;
    for (QDate day = first; day <= last; day = day.addDays(1))
        period.days.push_back(fromDateTime(day.startOfDay(zone)));
    period.from = fromDateTime(first.startOfDay(zone));
    period.until = fromDateTime(std::max(first, last.addDays(1)).startOfDay(zone));
    period.asOf = std::min(period.until, now);
    return period;
}

QString nameOf(RegisterPart part)
{
    static const std::array<QString, registerParts> names{u"category"_s, u"severity"_s, u"stage"_s, u"crew"_s, u"designer"_s, u"project_manager"_s};
    return names[std::size_t(part)];
}

RegisterCount::RegisterCount(RegisterPeriod period, const clocks::Limits &limits, Pauses pauses, QHash<Id, QString> stages)
    : m_limits(measured(limits)), m_asked(limits), m_pauses(std::move(pauses)), m_stages(std::move(stages)), m_lists(std::make_unique<Lists>())
{
    m_out.days.resize(period.days.size());
    m_out.period = std::move(period);
}

RegisterCount::~RegisterCount() = default;

void RegisterCount::add(const RegisterRow &row)
{
    const Moment begun = row.times.calledAt.value_or(row.enteredAt);
    countNumber(row, begun);
    if (row.isVoid || !row.duplicateOf.isNull())
        return;
    std::optional<Moment> ended = endOf(row);
    if (ended)
        ended = std::max(*ended, begun); // a clock was wrong
    countStock(row, begun, ended);
    if (within(begun))
        countNew(row);
    if (ended && within(*ended) && (row.state == "closed"_L1 || row.state == "followed_up"_L1))
        countClosed(row);
    if (row.times.reopenedAt && within(*row.times.reopenedAt))
        m_out.reopened.push_back({row.id, row.number});
    if (begun < m_out.period.until)
        countClocks(row, !ended || *ended >= m_out.period.asOf);
}

void RegisterCount::countStock(const RegisterRow &row, Moment begun, const std::optional<Moment> &ended)
{
    const auto &[from, until, asOf, days] = m_out.period;
    const Stock part{begun < from && (!ended || *ended >= from), within(begun), ended && within(*ended),
                     begun < until && (!ended || *ended >= until)};
    if (part == Stock())
        return;
    const auto add = [&](Stock &stock) {
        stock.opening += part.opening;
        stock.fresh += part.fresh;
        stock.closed += part.closed;
        stock.closing += part.closing;
    };
    add(m_out.stock);
    const std::array words{row.category, row.severity, m_stages.value(row.stage)};
    const std::array named{row.crew, row.designer, row.projectManager};
    for (std::size_t i = 0; i < words.size(); ++i) {
        add(m_lists->words[i][words[i]]);
        add(m_lists->named[i][named[i]]);
    }
    countDays(begun, ended);
}

void RegisterCount::countDays(Moment begun, const std::optional<Moment> &ended)
{
    const std::vector<Moment> &days = m_out.period.days;
    const auto dayOf = [&](Moment at) { return std::size_t(std::upper_bound(days.begin(), days.end(), at) - days.begin() - 1); };
    if (within(begun))
        ++m_out.days[dayOf(begun)].first;
    if (ended && within(*ended))
        ++m_out.days[dayOf(*ended)].second;
}

void RegisterCount::countNew(const RegisterRow &row)
{
    const Entry entry{row.id, row.number};
    const Id client = row.site.isNull() ? row.contact : row.site;
    if (!client.isNull())
        m_lists->clients[client].push_back(entry);
    if (row.severity == "major"_L1)
        m_out.major.push_back({entry, row.lossMoney, row.lossDays});
    const Moment called = row.times.calledAt.value_or(row.enteredAt);
    if (row.enteredAt - called > lateEntry)
        m_out.late.push_back({entry, row.enteredAt - called});
}

void RegisterCount::countClosed(const RegisterRow &row)
{
    ++m_out.causes[row.cause];
    if (row.score > 0) {
        ++m_out.satisfaction.count;
        m_out.satisfaction.sum += row.score;
        m_out.satisfaction.good += row.score >= 4;
    }
}

void RegisterCount::countClocks(const RegisterRow &row, bool inStock)
{
    static const std::vector<clocks::Pause> none;
    const auto pauses = m_pauses.constFind(row.id);
    clocks::Case times = asOf(row.times, m_out.period.asOf);
    times.runs = true; // what no longer runs is not in stock
    const bool closed = times.closedAt && !(times.reopenedAt && *times.closedAt < *times.reopenedAt);
    const bool followed = times.closedAt && times.followedUpAt;
    if (!inStock && followed && *times.closedAt < m_out.period.from && *times.followedUpAt < m_out.period.from)
        return; // all of it lies before
    std::optional<Overdue> overdue;
    for (const clocks::Reading &reading : clocks::readClocks(times, pauses == m_pauses.cend() ? none : *pauses, m_limits, m_out.period.asOf)) {
        const bool limited = m_asked.of(reading.clock, times.severity).time > clocks::Minutes{0};
        if (reading.done && within(*reading.done)) {
            const Millis used = m_limits.of(reading.clock, times.severity).time - reading.left;
            ClockFigure &figure = m_out.clocks[std::size_t(reading.clock)];
            if (figure.count++ == 0 || used > figure.worst || (used == figure.worst && row.number < figure.worstOf.number)) {
                figure.worst = used;
                figure.worstOf = {row.id, row.number};
            }
            figure.met += limited && reading.state == clocks::State::Met;
            figure.missed += limited && reading.state == clocks::State::Missed;
            m_lists->used[std::size_t(reading.clock)].push_back(used.count());
        }
        const bool running = reading.clock == ClockKind::FollowUp || (inStock && !closed);
        if (limited && running && !reading.done && reading.state == clocks::State::Missed && (!overdue || reading.dueAt < overdue->dueAt))
            overdue = Overdue{{row.id, row.number}, row.owner, row.severity, reading.clock, reading.dueAt};
    }
    if (overdue)
        m_out.overdue.push_back(std::move(*overdue));
}

void RegisterCount::countNumber(const RegisterRow &row, Moment begun)
{
    const bool merged = !row.duplicateOf.isNull();
    const bool counts = within(begun);
    const NumberUse use = row.isVoid ? NumberUse::Voided : merged ? NumberUse::Merged : NumberUse::Used;
    m_lists->numbers[row.series].push_back({row.serial, use, begun < m_out.period.from, counts});
    if (counts && row.isVoid)
        m_out.voided.push_back({row.id, row.number});
    else if (counts && merged)
        m_out.merged.push_back({row.id, row.number});
}

RegisterFigures RegisterCount::figures()
{
    for (std::size_t i = 0; i < runningClocks.size(); ++i)
        m_out.clocks[i].median = medianOf(m_lists->used[i]);
    for (std::size_t i = 0; i < m_lists->words.size(); ++i) {
        for (const auto &[word, stock] : m_lists->words[i])
            m_out.groups[i].emplace(word, stock);
        for (auto it = m_lists->named[i].cbegin(); it != m_lists->named[i].cend(); ++it)
            m_out.groups[m_lists->words.size() + i].emplace(it.key().isNull() ? QString() : toString(it.key()), it.value());
    }
    for (auto &[series, numbers] : m_lists->numbers) {
        if (NumberRange range = rangeOf(series, numbers); range.last > 0)
            m_out.numbers.push_back(std::move(range));
    }
    const auto byNumber = [](const Entry &entry) { return std::tie(entry.number, entry.id); };
    for (auto it = m_lists->clients.begin(); it != m_lists->clients.end(); ++it) {
        if (it->size() > 1) {
            sortBy(*it, byNumber);
            m_out.repeated.push_back({it.key(), *it});
        }
    }
    const auto byNumberOf = [&](const auto &row) { return byNumber(row.of); };
    sortBy(m_out.numbers, [](const NumberRange &range) { return range.series; });
    sortBy(m_out.repeated, [](const Repeated &row) { return std::tuple(-qsizetype(row.complaints.size()), row.client); });
    sortBy(m_out.overdue, [&](const Overdue &row) { return std::tie(row.dueAt, row.of.number, row.of.id); });
    sortBy(m_out.major, byNumberOf);
    sortBy(m_out.late, byNumberOf);
    for (std::vector<Entry> *const list : {&m_out.voided, &m_out.merged, &m_out.reopened})
        sortBy(*list, byNumber);
    return std::move(m_out);
}

} // namespace plumb::quality
