#include "tests/bench/sync/office_data.h"

#include "app/core/json.h"
#include "app/model/invite.h"
#include "office/folder.h"
#include "office/service/service.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/sync/workload.h"
#include "tests/support/run_program.h"
#include "tests/unit/office/office_fixture.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace plumb::bench {

using namespace Qt::StringLiterals;
using office::test::Draft;

namespace {

// Moves when what is cached is made in another way.
constexpr int dataVersion = 3;

template <typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("office data: %s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    return std::move(result).value();
}

QJsonObject run(const QString &program, const QStringList &arguments)
{
    const auto finished = test::runProgram(program, arguments);
    if (!finished.ok)
        qFatal("%s", qPrintable(finished.error));
    return QJsonDocument::fromJson(finished.out).object();
}

// Pushes as a device does, in batches of the largest size.
class Filler {
public:
    explicit Filler(office::OpenOffice &office, const Invite &invite, const Id &person)
        : m_service({office.ledger, office.vault, office.schema, m_clock, std::make_shared<SystemRandom>(), office.key, {}})
    {
        m_device.id = newId(*m_clock, m_random);
        m_device.key = crypto::newSigningKey();
        const office::Response joined = m_service.answer({"POST", u"/v1/join"_s, {}, office::test::joinBody(invite.code, m_device)});
        if (joined.status != 200)
            qFatal("join: %s", joined.body.constData());
        m_device.token = office::test::jsonOf(joined).value(u"token"_s).toString().toLatin1();
        m_device.person = person;
    }

    void add(const Draft &draft)
    {
        m_changes.push_back(office::test::nextChange(m_device, draft, *m_clock, m_random));
        if (m_changes.size() == std::size_t(wire::maxPushChanges))
            send();
    }

    void send()
    {
        if (m_changes.empty())
            return;
        const QByteArray body = wire::encode(office::test::signedPush(m_device, std::move(m_changes)));
        m_changes.clear();
        const office::Response answer = m_service.answer({"POST", u"/v1/sync"_s, {{"authorization", "Bearer " + m_device.token}}, body});
        if (answer.status != 200)
            qFatal("push: %d %s", answer.status, answer.body.constData());
        for (const wire::ChangeAnswer &change : office::test::syncedOf(answer).answers) {
            if (change.outcome != wire::ChangeAnswer::Outcome::Applied)
                qFatal("push: op %lld: %s", change.op, qPrintable(change.detail));
        }
    }

    Id freshId() { return newId(*m_clock, m_random); }

private:
    std::shared_ptr<const SystemClock> m_clock = std::make_shared<const SystemClock>();
    SystemRandom m_random;
    office::Service m_service;
    office::test::TestDevice m_device;
    std::vector<QByteArray> m_changes;
};

void fill(const QString &folder, int rows, const Invite &invite, const Id &person)
{
    auto office = must(office::openOffice(folder));
    Filler filler(office, invite, person);
    for (int site = 0; site < workloadScopes; ++site) {
        filler.add({filler.freshId(), u"membership"_s, scope::company,
                    {{u"person"_s, toString(person)}, {u"scope"_s, workloadScope(site)}, {u"role"_s, u"project_manager"_s}}});
    }
    for (int number = 0; number < rows; ++number) {
        const WorkloadRow row = workloadRow(number);
        filler.add({*parseId(QString::fromLatin1(row.id)), u"bench_task"_s, workloadScope(row.site), row.fields});
    }
    filler.send();
}

} // namespace

OfficeData officeWith(int rows, const QString &program, const QString &kindFile)
{
    const QString folder = QStringLiteral(PLUMBLINE_BENCH_CACHE "/sync-%1-office-%2").arg(dataVersion).arg(rows);
    QFile done(folder + u"/person"_s);
    if (done.open(QIODevice::ReadOnly))
        return {folder, QString::fromLatin1(done.readAll())};
    std::fprintf(stderr, "Making an office with %d records, once …\n", rows);
    QDir(folder).removeRecursively();
    const QJsonObject made = run(program, {u"init"_s, u"--folder"_s, folder, u"--company"_s, u"Bench"_s, u"--admin"_s, u"Bench"_s, u"--json"_s});
    QDir().mkpath(folder + u"/kinds"_s);
    if (!QFile::copy(kindFile, folder + u"/kinds/bench_task.json"_s))
        qFatal("cannot copy %s", qPrintable(kindFile));
    const QString person = made.value(u"person"_s).toString();
    fill(folder, rows, must(decodeInvite(made.value(u"invite"_s).toString())), *parseId(person));
    if (!done.open(QIODevice::WriteOnly) || done.write(person.toLatin1()) < 0)
        qFatal("cannot write %s", qPrintable(done.fileName()));
    return {folder, person};
}

void copyOffice(const OfficeData &data, const QString &folder)
{
    const auto copied = test::runProgram(u"cp"_s, {u"-a"_s, data.folder, folder});
    if (!copied.ok)
        qFatal("%s", qPrintable(copied.error));
}

} // namespace plumb::bench
