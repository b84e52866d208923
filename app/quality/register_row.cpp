// A complaint's record, read for counting: of some forty fields of a hundred thousand records each is looked at once.
#include "app/quality/register_summary.h"

#include "app/core/json.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

int digits(const char *text, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i)
        value = value * 10 + (text[i] - '0');
    return value;
}

// "2026-11-23T09:38:00.000Z" with its quotation marks, the one form moments have in records.
std::optional<Moment> momentOf(QByteArrayView value)
{
    constexpr QByteArrayView form = "\"dddd-dd-ddTdd:dd:dd.dddZ\"";
    const auto fits = [](char c, char as) { return as == 'd' ? c >= '0' && c <= '9' : c == as; };
    if (value.size() != form.size() || !std::equal(value.begin(), value.end(), form.begin(), fits))
        return std::nullopt;
    const char *const text = value.data() + 1;
    const std::chrono::year_month_day day{std::chrono::year(digits(text, 4)), std::chrono::month(unsigned(digits(text + 5, 2))),
                                          std::chrono::day(unsigned(digits(text + 8, 2)))};
    if (!day.ok())
        return std::nullopt;
    return std::chrono::sys_days(day) + std::chrono::hours(digits(text + 11, 2)) + std::chrono::minutes(digits(text + 14, 2))
        + std::chrono::seconds(digits(text + 17, 2)) + Millis(digits(text + 20, 3));
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// An id as records have it, with its quotation marks; a null id where it is none. (QUuid::fromString takes half as
// long as all the rest of a row.)
Id idIn(QByteArrayView value)
{
    std::array<quint8, 16> bytes;
    if (value.size() != 38)
        return Id();
    qsizetype at = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (value[at] == '-')
            ++at;
        const int high = hexDigit(value[at]), low = hexDigit(value[at + 1]);
        if ((high | low) < 0)
            return Id();
        bytes[i] = quint8(high << 4 | low);
        at += 2;
    }
    return at == 37 ? QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size()))) : Id();
}

qint64 wholeNumber(QByteArrayView value)
{
    return qint64(value.toDouble());
}

using Words = std::vector<std::pair<QByteArray, QString>>;

// There are some fifty: looking through them takes less than a hash of one.
QString wordOf(QByteArrayView value, Words &words)
{
    const auto known = std::find_if(words.begin(), words.end(), [&](const auto &word) { return word.first.size() == value.size() && std::memcmp(word.first.data(), value.data(), std::size_t(value.size())) == 0; });
    if (known != words.end())
        return known->second;
    return words.emplace_back(value.toByteArray(), textOf(value)).second;
}

struct Field {
    QByteArrayView name;
    void (*take)(RegisterRow &row, QByteArrayView value, Words &words);
};

// By name.
constexpr std::array fields{
    Field{"accepted_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.acceptedAt = momentOf(value); }},
    Field{"called_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.calledAt = momentOf(value); }},
    Field{"category", [](RegisterRow &row, QByteArrayView value, Words &words) { row.category = wordOf(value, words); }},
    Field{"cause", [](RegisterRow &row, QByteArrayView value, Words &words) { row.cause = wordOf(value, words); }},
    Field{"client_told_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.toldAt = momentOf(value); }},
    Field{"closed_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.closedAt = momentOf(value); }},
    Field{"contact", [](RegisterRow &row, QByteArrayView value, Words &) { row.contact = idIn(value); }},
    Field{"crew", [](RegisterRow &row, QByteArrayView value, Words &) { row.crew = idIn(value); }},
    Field{"designer", [](RegisterRow &row, QByteArrayView value, Words &) { row.designer = idIn(value); }},
    Field{"duplicate_of", [](RegisterRow &row, QByteArrayView value, Words &) { row.duplicateOf = idIn(value); }},
    Field{"entered_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.enteredAt = momentOf(value).value_or(Moment()); }},
    Field{"first_called_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.firstCalledAt = momentOf(value); }},
    Field{"followed_up_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.followedUpAt = momentOf(value); }},
    Field{"handed_on_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.handedOnAt = momentOf(value); }},
    Field{"loss_days", [](RegisterRow &row, QByteArrayView value, Words &) { row.lossDays = wholeNumber(value); }},
    Field{"loss_money", [](RegisterRow &row, QByteArrayView value, Words &) { row.lossMoney = wholeNumber(value); }},
    Field{"number", [](RegisterRow &row, QByteArrayView value, Words &) { row.number = textOf(value); }},
    Field{"on_site_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.onSiteAt = momentOf(value); }},
    Field{"owner", [](RegisterRow &row, QByteArrayView value, Words &) { row.owner = idIn(value); }},
    Field{"plan_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.planAt = momentOf(value); }},
    Field{"project_manager", [](RegisterRow &row, QByteArrayView value, Words &) { row.projectManager = idIn(value); }},
    Field{"reopened", [](RegisterRow &row, QByteArrayView value, Words &) { row.reopened = int(wholeNumber(value)); }},
    Field{"reopened_at", [](RegisterRow &row, QByteArrayView value, Words &) { row.times.reopenedAt = momentOf(value); }},
    Field{"score", [](RegisterRow &row, QByteArrayView value, Words &) { row.score = int(wholeNumber(value)); }},
    Field{"serial", [](RegisterRow &row, QByteArrayView value, Words &) { row.serial = wholeNumber(value); }},
    Field{"series", [](RegisterRow &row, QByteArrayView value, Words &words) { row.series = wordOf(value, words); }},
    Field{"severity", [](RegisterRow &row, QByteArrayView value, Words &words) { row.severity = wordOf(value, words); }},
    Field{"site", [](RegisterRow &row, QByteArrayView value, Words &) { row.site = idIn(value); }},
    Field{"stage", [](RegisterRow &row, QByteArrayView value, Words &) { row.stage = idIn(value); }},
    Field{"state", [](RegisterRow &row, QByteArrayView value, Words &words) { row.state = wordOf(value, words); }},
    Field{"void", [](RegisterRow &row, QByteArrayView value, Words &) { row.isVoid = value.size() > 2 && value.front() == '"'; }},
};

bool isBefore(QByteArrayView a, QByteArrayView b)
{
    return std::string_view(a.data(), std::size_t(a.size())) < std::string_view(b.data(), std::size_t(b.size()));
}

} // namespace

RegisterRow RegisterRows::read(const Id &id, QByteArrayView body)
{
    RegisterRow row;
    row.id = id;
    auto field = fields.begin();
    QByteArrayView before; // names come in their order, as ours are
    eachMember(body, [&](QByteArrayView name, QByteArrayView value) {
        if (isBefore(name, std::exchange(before, name)))
            field = fields.begin();
        while (field != fields.end() && isBefore(field->name, name))
            ++field;
        if (field != fields.end() && field->name == name)
            field->take(row, value, m_words);
    });
    row.times.severity = clocks::severityNamed(row.severity).value_or(clocks::Severity::Normal);
    return row;
}

} // namespace plumb::quality
