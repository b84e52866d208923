#include "tests/sim/office_machine.h"

#include "app/model/proof.h"
#include "app/sqlite/sqlite.h"
#include "office/service/found.h"
#include "office/service/join.h"
#include "tests/sim/disk_vfs.h"
#include "tests/sim/seeded_key.h"
#include "tests/sim/vault_disk.h"

#include <QDir>
#include <QDirIterator>
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

// What a backup has to have beside the book; nobody reads it here.
void writeKeys(const QString &folder)
{
    for (const QString &name : office::keyParts) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(name.toUtf8()) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

// Real files as those of a disk, under another folder.
FileMap readFiles(const QString &from, const QString &as)
{
    FileMap files;
    QDirIterator it(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        auto copy = std::make_shared<DiskFile>();
        copy->bytes = file.readAll().toStdString();
        files[as + file.fileName().mid(from.size())] = std::move(copy);
    }
    return files;
}

} // namespace

OfficeMachine::OfficeMachine(QString folder, const Millis &time, Moment start, std::shared_ptr<const Schema> schema,
                             std::uint64_t seed)
    : disk(seed), clock(time, start), m_folder(std::move(folder)), m_time(time), m_schema(std::move(schema)),
      m_random(std::make_shared<SeededRandom>(seed + 1)), m_tuning(tuning(seed))
{
    m_key.key = signingKeyFromSeed("office");
    QDir().mkpath(m_folder);
    writeKeys(m_folder);
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

Result<office::MadeBackup> OfficeMachine::backUp(const QString &to)
{
    return office::makeBackup({*m_ledger, *m_vault, m_folder}, *m_schema, clock, to);
}

// Restored beside its disk, then laid on it.
Result<office::Restored> OfficeMachine::restore(const QString &from, const office::RestoreOptions &options)
{
    const QString again = m_folder + u".restored"_s;
    const auto kinds = [this](const QString &) { return Result<std::shared_ptr<const Schema>>(m_schema); };
    auto restored = office::restoreBackup(from, again, kinds, *m_random, options);
    if (!restored.ok())
        return restored;
    close();
    m_lost.clear();
    disk.replaceFiles(readFiles(again, m_folder));
    disk.revive(Death::Killed);
    QDir(again).removeRecursively();
    PLUMB_TRY(open());
    return restored;
}

Status OfficeMachine::loseRecords(const std::set<Id> &records)
{
    PLUMB_ASSIGN(const auto book, sqlite::Database::open(ledgerPath(), {false, {}, DiskVfs::name}));
    sqlite::Transaction transaction(*book);
    PLUMB_TRY(transaction.begun());
    for (const Id &record : records) {
        const QByteArray id = toBytes(record);
        LostRow lost;
        {
            auto row = book->cached("SELECT company, id, kind, scope, seq, body, versions, device_versions FROM record WHERE id = ?");
            PLUMB_TRY(row.bindBlob(1, id).step());
            lost = {row.bytes(0), row.bytes(1), row.text(2), row.text(3), row.integer(4), row.bytes(5), row.bytes(6), row.bytes(7)};
        }
        PLUMB_TRY(book->cached("DELETE FROM record WHERE id = ?").bindBlob(1, id).run());
        PLUMB_TRY(countIn(*book, lost, -1));
        m_lost.push_back(std::move(lost));
    }
    return transaction.commit();
}

Status OfficeMachine::giveRecordsBack()
{
    PLUMB_ASSIGN(const auto book, sqlite::Database::open(ledgerPath(), {false, {}, DiskVfs::name}));
    sqlite::Transaction transaction(*book);
    PLUMB_TRY(transaction.begun());
    for (const LostRow &lost : m_lost) {
        auto put = book->cached("INSERT INTO record(company, id, kind, scope, seq, body, versions, device_versions) VALUES (?,?,?,?,?,?,?,?)");
        put.bindBlob(1, lost.company).bindBlob(2, lost.id).bind(3, lost.kind).bind(4, lost.scope).bind(5, lost.seq);
        put.bindUtf8(6, lost.body).bindUtf8(7, lost.versions).bindUtf8(8, lost.deviceVersions);
        PLUMB_TRY(put.run());
        PLUMB_TRY(countIn(*book, lost, 1));
    }
    PLUMB_TRY(transaction.commit());
    m_lost.clear();
    return {};
}

// In the figures of its scope.
Status OfficeMachine::countIn(sqlite::Database &book, const LostRow &row, int by)
{
    quint64 checksum = 0;
    {
        auto scope = book.cached("SELECT checksum FROM scope WHERE scope = ?");
        PLUMB_TRY(scope.bind(1, row.scope).step());
        checksum = quint64(scope.integer(0)) + quint64(by) * rowSum(idFromBytes(row.id).value_or(Id()), row.seq);
    }
    return book.cached("UPDATE scope SET rows = rows + ?, checksum = ? WHERE scope = ?").bind(1, by).bind(2, qint64(checksum)).bind(3, row.scope).run();
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
