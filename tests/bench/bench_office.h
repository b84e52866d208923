// What the two halves of the bench of the office share: an office in a folder, ready to be served.
#pragma once

#include "tests/bench/bench_report.h"
#include "tests/support/office_process.h"
#include "tests/unit/office/office_fixture.h"

namespace plumb::bench {

// An office that is made here and then served by the real program, over plain HTTP on loopback.
class BenchOffice {
public:
    BenchOffice() : m_fixture(std::make_unique<office::test::OfficeFixture>()), m_folder(m_fixture->folder.path()) {}
    office::test::OfficeFixture &book() { return *m_fixture; } // before serve()
    QString ledger() const { return m_folder + QStringLiteral("/ledger.db"); }
    void serve();
    void stop();
    quint16 port() const { return m_process->port(); }
    qint64 process() const { return m_process->processId(); }

private:
    std::unique_ptr<office::test::OfficeFixture> m_fixture;
    QString m_folder;
    std::unique_ptr<plumb::test::OfficeProcess> m_process;
};

// Five thousand who listen: memory of each, and how long until all have heard.
void measureStreams(Report &report);

} // namespace plumb::bench
