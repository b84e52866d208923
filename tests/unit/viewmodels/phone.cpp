#include "tests/unit/viewmodels/phone.h"

#include "app/core/threads.h"
#include "app/crypto/crypto.h"
#include "tests/support/must.h"

#include <QDir>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

Id fixedId(char last)
{
    return *parseId(QString(u"0190a000-0000-7000-8000-00000000000"_s + QLatin1Char(last)));
}

} // namespace

Phone::Phone(const char *vfs) : site(fixedId('9')), m_vfs(vfs)
{
    markGuiThread();
    crypto::initialise();
    auto manual = std::make_shared<ManualClock>(fromMillis(1'795'000'000'000));
    clock = manual.get();
    services.clock = manual;
    services.random = std::make_shared<SeededRandom>(11);
    Result<Schema> schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
    if (!schema)
        qFatal("%s", qPrintable(schema.error().detail));
    services.schema = std::make_shared<const Schema>(std::move(*schema));
    open(folder());
    must(awaited(store().setIdentity(identity())));
    officeSays([this](wire::SyncResponse &response) {
        const QStringList roles{u"project_manager"_s};
        response.grants = std::vector<wire::Grant>{{scope::company, roles}, {siteScope(), roles}, {scope::team(site), roles}};
    });
}

Phone::~Phone()
{
    services.setStore(nullptr);
}

void Phone::open(const QString &folder)
{
    store::StoreOptions options;
    options.folder = folder;
    options.vfs = m_vfs;
    options.key = QByteArray(32, 'k');
    options.schema = services.schema;
    options.clock = services.clock;
    options.random = services.random;
    const auto opened = awaited(store::Store::open(options));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    services.setStore(opened->store);
}

void Phone::restartFromCopy()
{
    auto copy = std::make_unique<QTemporaryDir>();
    const QDir from(m_copy ? m_copy->path() : folder());
    for (const QFileInfo &file : from.entryInfoList(QDir::Files)) {
        if (file.suffix() != "lock"_L1) // it names a process, and this one is still alive
            QFile::copy(file.filePath(), copy->filePath(file.fileName()));
    }
    services.setStore(nullptr);
    open(copy->path());
    m_copy = std::move(copy);
}

QString Phone::siteScope() const
{
    return scope::site(site);
}

store::Identity Phone::identity() const
{
    store::Identity identity;
    identity.device = fixedId('1');
    identity.person = fixedId('2');
    identity.personName = u"陈志远"_s;
    identity.company = fixedId('3');
    identity.companyName = u"匠心家装"_s;
    identity.officeUrl = u"https://127.0.0.1:1"_s;
    identity.officeFingerprint = QByteArray(64, 'f');
    identity.officePublicKey = QByteArray(32, 'p');
    identity.token = "token";
    identity.signingSecret = crypto::newSigningKey().secret;
    return identity;
}

void Phone::saveMany(std::vector<store::Edit> edits)
{
    store::Save save;
    save.edits = std::move(edits);
    save.at = clock->now();
    must(awaited(store().save(std::move(save))));
}

Id Phone::save(const QString &kind, const QJsonObject &fields, const QString &scope)
{
    const Id id = services.newId();
    saveMany({{id, kind, scope.isEmpty() ? siteScope() : scope, fields}});
    return id;
}

void Phone::set(const Id &record, const QString &kind, const QJsonObject &fields)
{
    saveMany({{record, kind, siteScope(), fields}});
}

QJsonObject Phone::fields(const Id &record)
{
    const auto found = awaited(store().record(record));
    return found && *found ? (*found)->fields : QJsonObject();
}

void Phone::officeSays(const std::function<void(wire::SyncResponse &)> &fill)
{
    must(awaited(store().replicate([fill, now = clock->now()](store::Replica &replica) -> Status {
        PLUMB_ASSIGN(const store::ReplicaState state, replica.state());
        wire::SyncResponse response;
        response.epoch = state.epoch.isEmpty() ? u"epoch-1"_s : state.epoch;
        response.cursor = state.cursor;
        response.grantsTag = "tag";
        response.officeTime = now;
        fill(response);
        return replica.apply(response, now);
    })));
}

Id Phone::issue(const QString &title)
{
    return save(u"issue"_s, {{u"site"_s, toString(site)}, {u"title"_s, title}, {u"state"_s, u"open"_s}});
}

} // namespace plumb::test
