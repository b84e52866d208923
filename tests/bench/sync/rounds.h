// Rounds of the sync bench for one size: every round starts all sides afresh, one after the other, so
// that the machine's moods meet all of them. Samples are collected by name.
#pragma once

#include "tests/bench/sync/sides.h"

#include <map>
#include <vector>

namespace plumb::bench {

using Samples = std::map<QString, std::vector<double>>;

class Rounds {
public:
    Rounds(Programs programs, int size);

    void round();            // the floor, ours and, where there is one, PouchDB
    void countBytes();       // through a relay, in a run of its own
    void saveWhilePulling();
    void overTls();
    void singlesAlone();     // a device that holds everything: P3 and P4, nothing else

    int size() const { return m_size; }
    int edits() const;
    bool usesPouch() const;
    double medianOf(const QString &name) const;
    double quantileOf(const QString &name, double part) const;
    std::size_t countOf(const QString &name) const;

private:
    double pullAll(OurSide &side);
    double pullAll(PouchSide &side);
    void floor();
    void ours();
    void singles(OurSide &side, const QString &name);
    void live(OurSide &side);
    void pouch();
    void changeAtServer(PouchSide &side, int change);
    void editAtClient(PouchSide &side, int rows, int round);
    void countPouchBytes();
    void note(const QString &name, double value) { m_samples[name].push_back(value); }
    void noteBytes(const QString &name, const CountingRelay::Bytes &bytes);

    const Programs m_programs;
    const int m_size;
    const OfficeData m_data;
    QString m_pouchFolder;
    Samples m_samples;
};

} // namespace plumb::bench
