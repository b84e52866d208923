// The register of complaints over a period (duty 110), counted in one pass and without keeping its rows: stock, clocks,
// what is overdue and whose, repeated clients, major events, satisfaction, causes, and whether every number is
// accounted for. Everything follows from the records as they stand, so counting again gives the same.
//
// A complaint is in stock from the call until it is closed, found to be unfounded or handed to maintenance. One
// that was reopened is the same case: in stock from its first call to its last closing. Void ones and those that were
// merged into another are in no stock; their numbers are listed.
#pragma once

#include "app/model/clocks.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>

#include <map>

namespace plumb::quality {

// One complaint, as its record stands.
struct RegisterRow {
    Id id;
    QString number;            // "C-1123-A04"
    QString series;
    qint64 serial = 0;
    bool isVoid = false;
    Id duplicateOf;            // null ids: not said
    Id site;
    Id contact;
    Id stage;
    Id crew;
    Id designer;
    Id projectManager;
    Id owner;
    QString category;
    QString cause;
    QString severity;
    QString state;
    clocks::Case times;        // all that is there; `runs` is of no importance
    Moment enteredAt{};
    std::optional<Moment> toldAt;     // unfounded, and the client told
    std::optional<Moment> handedOnAt; // to maintenance
    int reopened = 0;
    int score = 0;             // 0: none
    qint64 lossMoney = 0;
    qint64 lossDays = 0;
};

// Reads them from the text of their records, which the office has checked or a device has written.
class RegisterRows {
public:
    RegisterRow read(const Id &id, QByteArrayView body);

private:
    std::vector<std::pair<QByteArray, QString>> m_words; // the few that choices consist of, made once each
};

inline constexpr Millis lateEntry = std::chrono::minutes(30); // from the call to its entry; the company's own number

struct RegisterPeriod {
    Moment from{};
    Moment until{};            // the first moment that does not belong to it
    Moment asOf{};             // what was overdue then; not after `until`
    std::vector<Moment> days;  // where each day begins
};
// Whole days, both included, as they are in `zone`.
RegisterPeriod registerPeriod(const QDate &first, const QDate &last, const QTimeZone &zone, Moment now);

struct Stock {
    int opening = 0;
    int fresh = 0;
    int closed = 0;
    int closing = 0;           // opening + fresh − closed, always
    bool operator==(const Stock &) const = default;
};

enum class RegisterPart { Category, Severity, Stage, Crew, Designer, ProjectManager };
inline constexpr std::size_t registerParts = 6;
QString nameOf(RegisterPart part); // as the complaint's field: "category", "project_manager"

struct Entry {
    Id id;
    QString number;
    bool operator==(const Entry &) const = default;
};

// Of what was done in the period: paused time does not count.
struct ClockFigure {
    int count = 0;
    int met = 0;
    int missed = 0;            // of those with a limit
    Millis median{0};          // of an even number: between the middle two
    Millis worst{0};
    Entry worstOf;
};

struct Overdue {
    Entry of;
    Id owner;
    QString severity;
    clocks::ClockKind clock = clocks::ClockKind::HandOver; // of several the one that ran out first
    Moment dueAt{};
};

struct Repeated {
    Id client;                 // the site, or the contact where no site is said
    std::vector<Entry> complaints;
};

struct MajorEvent {
    Entry of;
    qint64 money = 0;
    qint64 days = 0;
};

struct Satisfaction {
    int count = 0;             // closed in the period, with a score
    int sum = 0;
    int good = 0;              // 4 and 5
    bool operator==(const Satisfaction &) const = default;
};

// Numbers of one series, from the one behind the last of the time before to the last of the period.
struct NumberRange {
    QString series;
    qint64 first = 0;
    qint64 last = 0;
    qint64 used = 0;           // used + voided + merged + missing = last − first + 1
    qint64 voided = 0;
    qint64 merged = 0;
    qint64 missing = 0;
    std::vector<std::pair<qint64, qint64>> gaps; // of missing numbers, both ends included
    std::vector<qint64> twice; // numbers that more than one record bears
};

struct Late {
    Entry of;
    Millis by{0};              // from the call to its entry
};

struct RegisterFigures {
    RegisterPeriod period;
    Stock stock;
    std::array<std::map<QString, Stock>, registerParts> groups; // "": not said
    std::vector<std::pair<int, int>> days;                      // new and closed on each
    std::array<ClockFigure, clocks::runningClocks.size()> clocks;
    std::vector<Overdue> overdue;                               // the longest first
    std::vector<Repeated> repeated;                             // the most often first
    std::vector<MajorEvent> major;                              // by number
    Satisfaction satisfaction;
    std::map<QString, int> causes;                              // of those closed in the period
    std::vector<NumberRange> numbers;                           // by series
    std::vector<Entry> voided;
    std::vector<Entry> merged;
    std::vector<Late> late;
    std::vector<Entry> reopened;                                // in the period
};

class RegisterCount {
public:
    using Pauses = QHash<Id, std::vector<clocks::Pause>>; // by complaint
    // `stages`: the code of each stage, so that stages of many sites are one group.
    RegisterCount(RegisterPeriod period, const clocks::Limits &limits, Pauses pauses, QHash<Id, QString> stages);
    ~RegisterCount();

    void add(const RegisterRow &row);
    RegisterFigures figures(); // once, after all rows

private:
    struct Lists;
    bool within(Moment at) const { return at >= m_out.period.from && at < m_out.period.until; }
    void countStock(const RegisterRow &row, Moment begun, const std::optional<Moment> &ended);
    void countDays(Moment begun, const std::optional<Moment> &ended);
    void countClocks(const RegisterRow &row, bool inStock);
    void countNumber(const RegisterRow &row, Moment begun);
    void countNew(const RegisterRow &row);
    void countClosed(const RegisterRow &row);

    RegisterFigures m_out;
    clocks::Limits m_limits;   // with a limit for every clock, so that all are measured
    clocks::Limits m_asked;
    Pauses m_pauses;
    QHash<Id, QString> m_stages;
    std::unique_ptr<Lists> m_lists;
};

} // namespace plumb::quality
