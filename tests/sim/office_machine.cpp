#include "tests/sim/office_machine.h"

#include "app/sqlite/sqlite.h"
#include "office/service/found.h"
#include "office/service/join.h"
#include "tests/sim/disk_vfs.h"
#include "tests/sim/seeded_key.h"
#include "tests/sim/vault_disk.h"

#include <QDir>
#include <QFile>

namespace plumb::sim {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result.ok())
        qFatal("office: %s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    return std::move(result).value();
}

// Pages of a few records, of some dozens, or all at once; tokens and leases for lives as short as these.
office::Tuning tuning(std::uint64_t seed)
{
    static constexpr int pages[] = {5, 8, 8, 20, wire::maxPageRecords};
    static constexpr std::chrono::seconds tokenLives[] = {20s, 120s, 24h * 7};
    static constexpr std::chrono::seconds leases[] = {40s, 3min, 24h * 30, 24h * 30};
    SeededRandom random(seed + 2);
    office::Tuning tuning;
    tuning.pageRecords = pages[random.below(std::size(pages))];
    tuning.tokenLife = tokenLives[random.below(std::size(tokenLives))];
    tuning.lease = leases[random.below(std::size(leases))];
    tuning.maxUploadsPerDevice = 200;
    return tuning;
}

} // namespace

OfficeMachine::OfficeMachine(QString folder, const Millis &time, Moment start, std::shared_ptr<const Schema> schema,
                             std::uint64_t seed)
    : disk(seed), clock(time, start), m_folder(std::move(folder)), m_time(time), m_schema(std::move(schema)),
      m_random(std::make_shared<SeededRandom>(seed + 1)), m_tuning(tuning(seed))
{
    m_key.key = signingKeyFromSeed("office");
    QDir().mkpath(m_folder);
    DiskVfs::mount(m_folder, &disk);
}

OfficeMachine::~OfficeMachine()
{
    disk.die(); // nothing is tidied up
    close();
    DiskVfs::unmount(m_folder);
}

Id OfficeMachine::found()
{
    QFile::remove(ledgerPath());
    const office::Company company{newId(clock, *m_random), u"墨線裝飾"_s, u"epoch-1"_s, 0, newId(clock, *m_random)};
    auto ledger = must(office::SqliteLedger::create(ledgerPath(), company, {2, DiskVfs::name}));
    const Id founder = must(office::foundCompany(*ledger, *m_schema, m_key, clock, *m_random,
                                                 {u"周敏"_s, u"deputy_general_manager"_s}));
    return founder;
}

Status OfficeMachine::open()
{
    close();
    // The ledger asks the real file system whether there is a file.
    QFile marker(ledgerPath());
    if (!marker.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Storage, marker.errorString());
    marker.write("*");
    marker.close();
    PLUMB_ASSIGN(m_ledger, office::SqliteLedger::open(ledgerPath(), {2, DiskVfs::name}));
    PLUMB_ASSIGN(m_vault, office::FolderVault::open(vaultFolder(), vaultFilesOn(disk)));
    const std::shared_ptr<const Clock> shared(std::shared_ptr<void>(), &clock);
    m_service = std::make_unique<office::Service>(office::ServiceParts{m_ledger, m_vault, m_schema, shared, m_random, m_key, m_tuning});
    PLUMB_TRY(m_service->tidy());
    return {};
}

void OfficeMachine::close()
{
    m_look.reset();
    m_service.reset();
    m_ledger.reset();
    m_vault.reset();
}

std::optional<office::Response> OfficeMachine::answer(const office::Request &request)
{
    office::Response response = m_service->answer(request);
    if (disk.dead())
        return std::nullopt;
    if (response.file) {
        while (response.body.size() < response.file->length) {
            const auto piece = response.file->read(response.body.size(), response.file->length - response.body.size());
            if (!piece.ok() || piece->isEmpty())
                break; // the connection ends early
            response.body += *piece;
        }
    }
    if (request.method == "HEAD")
        response.body.clear();
    return response;
}

QString OfficeMachine::invite(const Id &person)
{
    return must(office::newInvite(*m_ledger, person, clock.now() + std::chrono::hours(48)));
}

Status OfficeMachine::revoke(const Id &device)
{
    PLUMB_ASSIGN(const auto writer, m_ledger->write());
    PLUMB_TRY(writer->revoke(device));
    PLUMB_TRY(writer->noteEvent({clock.now(), u"revoke"_s, device, {}, {}}));
    return writer->commit();
}

Status OfficeMachine::restore(const FileMap &copy, const QString &epoch)
{
    close();
    disk.replaceFiles(copy);
    disk.revive(Death::Killed);
    {
        PLUMB_ASSIGN(const auto database, sqlite::Database::open(ledgerPath(), {false, {}, DiskVfs::name}));
        PLUMB_TRY(database->cached("UPDATE company SET epoch = ?, epoch_seq = seq").bind(1, epoch).run());
        PLUMB_TRY(database->execute("DELETE FROM upload")); // as SqliteWriter::beginEpoch does
    }
    return open();
}

sqlite::Database *OfficeMachine::look()
{
    if (!m_look) {
        auto opened = sqlite::Database::open(ledgerPath(), {true, {}, DiskVfs::name});
        if (opened.ok())
            m_look = std::move(*opened);
    }
    return m_look.get();
}

} // namespace plumb::sim
