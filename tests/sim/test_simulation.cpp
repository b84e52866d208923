// A fixed, small set of what ./dev sim runs by the thousand: the product holds every rule, a seed is the
// same every time, every known fault is found, and a failure comes out small.
#include "tests/sim/simulate.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plumb;
using namespace plumb::sim;
using namespace Qt::StringLiterals;

namespace {

constexpr int fixedSeeds = 60;
constexpr int huntSeeds = 500;

Options seeded(std::uint64_t seed)
{
    Options options;
    options.seed = seed;
    return options;
}

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { setMutant(Mutant::None); }

    void everyRuleHolds();
    void manyPhonesHoldThemToo();
    void aSeedIsTheSameBitForBit();
    void everyMutantIsCaught_data();
    void everyMutantIsCaught();
    void aFailureComesOutSmallAndTold();

private:
    QTemporaryDir m_folder{fastFolderTemplate()};
    std::unique_ptr<Company> m_company;
};

void TestSimulation::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_company = foundCompany(m_folder.filePath(u"a"_s), Options{}.devices);
}

void TestSimulation::everyRuleHolds()
{
    qint64 saves = 0;
    std::map<QByteArray, qint64> ways;
    for (int seed = 1; seed <= fixedSeeds; ++seed) {
        const Plan plan = makePlan(seeded(std::uint64_t(seed)));
        const Outcome outcome = simulate(*m_company, plan);
        if (outcome.violation) // a report shrinks the plan: only where there is something to tell
            QFAIL(qPrintable(report(*m_company, plan, *outcome.violation, 100)));
        saves += outcome.saves;
        for (const auto &[way, times] : outcome.ways)
            ways[way] += times;
    }
    QVERIFY(saves > fixedSeeds * 10); // somebody did work
    // Or the rules were held against a path that phones do not take.
    for (const char *way : {"asked ahead", "an answer finds pages uncommitted", "words wait", "the log is moved", "a new token", "locked"})
        QVERIFY2(ways[way] > 10, way);
    for (const char *way : {"a save between two records", "an old token", "revoked, with an old token", "revoked with unsent work", "into quarantine", "wiped", "joined anew",
                            "many records may go", "many records are kept", "a backup", "the newest backup restored"})
        QVERIFY2(ways[way] > 0, way);
}

void TestSimulation::manyPhonesHoldThemToo()
{
    const auto company = foundCompany(m_folder.filePath(u"many"_s), 6);
    Options options = seeded(1);
    options.devices = 6;
    options.steps = 150;
    const Plan plan = makePlan(options);
    const Outcome outcome = simulate(*company, plan);
    if (outcome.violation)
        QFAIL(qPrintable(report(*company, plan, *outcome.violation, 50)));
}

void TestSimulation::aSeedIsTheSameBitForBit()
{
    const auto again = foundCompany(m_folder.filePath(u"b"_s), Options{}.devices);
    QSet<std::uint64_t> digests;
    for (const std::uint64_t seed : {1, 2, 3, 4, 5}) {
        const Plan plan = makePlan(seeded(seed));
        const Outcome first = simulate(*m_company, plan, true);
        const Outcome second = simulate(*again, plan, true);
        QCOMPARE(second.story, first.story);
        QCOMPARE(second.digest, first.digest);
        digests.insert(first.digest);
    }
    QCOMPARE(digests.size(), 5);
}

void TestSimulation::everyMutantIsCaught_data()
{
    QTest::addColumn<Mutant>("mutant");
    for (const NamedMutant &mutant : mutants())
        QTest::newRow(mutant.name) << mutant.mutant;
}

void TestSimulation::everyMutantIsCaught()
{
    QFETCH(const Mutant, mutant);
    const auto caught = hunt(*m_company, mutant, seeded(1), huntSeeds);
    QVERIFY2(caught, "not within the fixed seeds");
}

void TestSimulation::aFailureComesOutSmallAndTold()
{
    const auto caught = hunt(*m_company, Mutant::BlobBeforeHash, seeded(1), huntSeeds);
    QVERIFY(caught);
    setMutant(Mutant::BlobBeforeHash);
    const Plan plan = makePlan(seeded(caught->seed));
    const Plan small = shrunk(*m_company, plan, caught->by.rule, 150);
    QVERIFY(small.steps.size() <= 5); // a photo, somebody who lies, little more
    const Outcome outcome = simulate(*m_company, small);
    QVERIFY(outcome.violation);
    QCOMPARE(outcome.violation->rule, caught->by.rule);
    const QString told = report(*m_company, small, *outcome.violation, 0);
    QVERIFY(told.contains(u"seed %1"_s.arg(caught->seed)));
    QVERIFY(told.contains(u"sends other bytes"_s));
}

int main(int count, char **words)
{
    makeRepeatable();
    QCoreApplication application(count, words);
    TestSimulation test;
    return QTest::qExec(&test, count, words);
}

#include "test_simulation.moc"
