// A register of complaints as a company's year leaves it behind, from a seed: of every kind, stage, crew and outcome; with
// numbers that were lost, voided, merged or entered late, with pauses, and with some reopened.
#pragma once

#include "app/core/clock.h"
#include "app/core/id.h"

#include <QHash>
#include <QJsonObject>

#include <random>
#include <vector>

namespace plumb::test {

struct MadeRecord {
    Id id;
    QString kind;
    QJsonObject fields;
};

class MadeComplaints {
public:
    // `count` calls spread over the time from `from` to `until`.
    MadeComplaints(quint32 seed, int count, Moment from, Moment until);

    std::vector<MadeRecord> company();   // stages, crews, people: what complaints name
    std::vector<MadeRecord> next();      // a complaint, and its pauses; empty: there are no more

private:
    int dice(int below) { return int(m_random() % quint32(below)); }
    Id pick(int family, int of) { return idOf(family, dice(of)); }
    static Id idOf(int family, int number);
    Moment later(Moment at, int minutes) { return at + std::chrono::minutes(1 + dice(minutes)); }
    void number(QJsonObject &fields, Moment called);
    void about(QJsonObject &fields);
    void answer(QJsonObject &fields, Moment called);
    void end(QJsonObject &fields, Moment at);

    std::mt19937 m_random;
    int m_count;
    int m_made = 0;
    Moment m_from;
    Moment m_until;
    QHash<QString, int> m_serials;
};

} // namespace plumb::test
