#include "tests/e2e/windowless_device.h"

#include "app/core/json.h"
#include "assets/assets.h"
#include "tests/support/run_program.h"

#include <algorithm>

namespace plumb::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

QByteArray officeCommand(const QStringList &arguments)
{
    const auto finished = runProgram(QStringLiteral(PLUMBLINE_BIN_DIR "/plumbline-office"), arguments);
    if (!finished.ok)
        qFatal("%s", qPrintable(finished.error));
    return finished.out;
}

WindowlessDevice::WindowlessDevice()
{
    tuning.backoff = {100ms, 500ms, 2};
    tuning.engine.afterSave = 50ms;
    tuning.engine.betweenRuns = 1s;
    tuning.files.firstRest = tuning.files.firstAbsence = 200ms;
}

void WindowlessDevice::start(const AroundTransport &around)
{
    store::StoreOptions options;
    options.folder = folder.path();
    options.key = QByteArray(32, 'k');
    options.schema = std::make_shared<const Schema>(*Schema::load(assets::schemaFolder()));
    options.clock = std::make_shared<SystemClock>();
    options.random = std::make_shared<SystemRandom>();
    auto opened = awaited(store::Store::open(options));
    if (!opened)
        qFatal("store: %s", qPrintable(opened.error().detail));
    store = std::exchange(opened->store, {});
    sync::EngineOptions engineOptions;
    engineOptions.store = store;
    engineOptions.clock = options.clock;
    engineOptions.random = options.random;
    engineOptions.tuning = tuning;
    if (around) {
        engineOptions.transport = [around, by = tuning.transport](const sync::OfficeAddress &address) {
            return around(sync::makeNetworkTransport(address, by));
        };
    }
    engine = std::make_unique<sync::Engine>(engineOptions);
    engine->start();
}

void WindowlessDevice::end()
{
    engine.reset();
    store.reset();
}

QString WindowlessDevice::join(const OfficeProcess &office, const QString &person, quint16 port)
{
    const QByteArray made = officeCommand(
        {u"invite"_s, u"--folder"_s, office.folder(), u"--person"_s, person, u"--json"_s, u"--url"_s, u"https://127.0.0.1:%1"_s.arg(port)});
    const Status status = awaited(engine->join(parseObject(made.trimmed()).valueOr({}).value(u"invite"_s).toString(), person));
    return status ? QString() : errorName(status.error().code) + u": "_s + status.error().detail;
}

Id WindowlessDevice::person()
{
    return (*awaited(store->identity()))->person;
}

void WindowlessDevice::save(std::vector<store::Edit> edits, std::vector<store::NewBlob> blobs)
{
    store::Save save;
    save.at = clock.now();
    save.edits = std::move(edits);
    save.blobs = std::move(blobs);
    const Status saved = awaited(store->save(std::move(save)));
    if (!saved)
        qFatal("save: %s: %s", qPrintable(errorName(saved.error().code)), qPrintable(saved.error().detail));
}

bool WindowlessDevice::isIn(const QString &scope)
{
    const auto grants = awaited(store->grants()).valueOr({});
    return std::any_of(grants.begin(), grants.end(), [&](const wire::Grant &grant) { return grant.scope == scope; });
}

bool WindowlessDevice::hasSentRecords()
{
    return awaited(store->syncState())->waitingChanges == 0;
}

QString WindowlessDevice::valueOf(const Id &record, const QString &field)
{
    const auto found = awaited(store->record(record));
    return found && *found ? (*found)->fields.value(field).toString() : QString();
}

store::BlobInfo WindowlessDevice::file(const QByteArray &sha256)
{
    return awaited(store->blobInfo(sha256)).valueOr({});
}

bool WindowlessDevice::isOffline() const
{
    return std::holds_alternative<sync::Offline>(engine->state());
}

} // namespace plumb::test
