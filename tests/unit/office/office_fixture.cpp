#include "tests/unit/office/office_fixture.h"

#include "app/core/json.h"
#include "app/core/text.h"
#include "app/quality/checklist.h"
#include "app/sqlite/sqlite.h"
#include "assets/assets.h"
#include "office/service/found.h"
#include "office/service/grants.h"
#include "office/service/join.h"

#include <QFile>

namespace plumb::office::test {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(errorName(result.error().code) + u": "_s + result.error().detail));
    return std::move(result).value();
}

} // namespace

OfficeFixture::OfficeFixture(Tuning limits, std::shared_ptr<Random> serviceRandom, const char *vfs) : tuning(limits)
{
    crypto::initialise();
    assets::initialise();
    Schema kinds = must(Schema::load(assets::schemaFolder()));
    kinds.setContentCheck(u"checklist"_s, quality::checklistContent(assets::standardsFolder()));
    schema = std::make_shared<const Schema>(std::move(kinds));
    key.key = crypto::newSigningKey();
    const Company company{freshId(), u"墨線裝飾"_s, u"epoch-1"_s, 0, freshId()};
    ledger = must(SqliteLedger::create(folder.filePath(u"ledger.db"_s), company, {tuning.readers, vfs}));
    vault = must(FolderVault::open(folder.filePath(u"vault"_s)));
    admin = must(foundCompany(*ledger, *schema, key, clock, *random, {u"周敏"_s, u"deputy_general_manager"_s}));
    startService(std::move(serviceRandom));
}

void OfficeFixture::startService(std::shared_ptr<Random> serviceRandom)
{
    const std::shared_ptr<const Clock> shared(std::shared_ptr<void>(), &clock);
    service = std::make_unique<Service>(ServiceParts{ledger, vault, schema, shared,
                                                     serviceRandom ? serviceRandom : random, key, tuning});
}

QString OfficeFixture::backUp()
{
    static int number = 0;
    const QString path = folder.filePath(u"backup-%1.db"_s.arg(++number));
    const auto database = must(sqlite::Database::open(folder.filePath(u"ledger.db"_s), {}));
    auto copy = must(database->prepare("VACUUM INTO ?"));
    if (const Status status = copy.bind(1, path).run(); !status)
        qFatal("backup: %s", qPrintable(status.error().detail));
    return path;
}

void OfficeFixture::restore(const QString &backup, const QString &epoch)
{
    service.reset();
    ledger.reset();
    const QString path = folder.filePath(u"ledger.db"_s);
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    if (!QFile::copy(backup, path))
        qFatal("restore");
    ledger = must(SqliteLedger::open(path, {tuning.readers, nullptr}));
    {
        const auto writer = must(ledger->write());
        Status renewed = writer->beginEpoch(epoch);
        if (renewed.ok())
            renewed = writer->commit();
        if (!renewed)
            qFatal("restore: %s", qPrintable(renewed.error().detail));
    }
    startService();
}

Response OfficeFixture::ask(const QByteArray &method, const QString &path, const QByteArray &body, Headers headers)
{
    const qsizetype mark = path.indexOf(u'?'); // as the door takes it apart
    return service->answer({method, mark < 0 ? path : path.first(mark), std::move(headers), body,
                            mark < 0 ? QMap<QByteArray, QByteArray>() : parseQuery(path.sliced(mark + 1).toLatin1())});
}

Response OfficeFixture::askAs(const TestDevice &device, const QByteArray &method, const QString &path,
                              const QByteArray &body, Headers headers)
{
    headers.insert("authorization", "Bearer " + device.token);
    return ask(method, path, body, std::move(headers));
}

QString OfficeFixture::invite(const Id &person, std::chrono::hours life)
{
    return must(newInvite(*ledger, person, clock.now() + life));
}

Response OfficeFixture::join(const QString &code, const TestDevice &device)
{
    return ask("POST", u"/v1/join"_s, joinBody(code, device));
}

TestDevice OfficeFixture::newDevice()
{
    TestDevice device;
    device.id = freshId();
    device.key = crypto::newSigningKey();
    return device;
}

TestDevice OfficeFixture::joined(const Id &person)
{
    TestDevice device = newDevice();
    const Response response = join(invite(person), device);
    if (response.status != 200)
        qFatal("join: %d %s", response.status, response.body.constData());
    device.token = jsonOf(response).value(u"token"_s).toString().toLatin1();
    device.person = person;
    return device;
}

Id OfficeFixture::person(TestDevice &by, const QString &name, const QList<std::pair<QString, QString>> &memberships)
{
    const Id id = freshId();
    const QString role = memberships.isEmpty() ? u"designer"_s : memberships.front().second;
    std::vector<Draft> drafts{{id, u"person"_s, scope::company, {{u"name"_s, name}, {u"role"_s, role}}}};
    for (const auto &[scopeName, as] : memberships) {
        drafts.push_back({freshId(), u"membership"_s, scope::company,
                          {{u"person"_s, toString(id)}, {u"scope"_s, scopeName}, {u"role"_s, as}}});
    }
    for (const wire::ChangeAnswer &answer : push(by, drafts)) {
        if (answer.outcome != wire::ChangeAnswer::Outcome::Applied)
            qFatal("person: %s", qPrintable(answer.detail));
    }
    return id;
}

Response OfficeFixture::sync(const TestDevice &device, const wire::SyncRequest &request)
{
    return askAs(device, "POST", u"/v1/sync"_s, wire::encode(request));
}

std::vector<wire::ChangeAnswer> OfficeFixture::push(TestDevice &device, const std::vector<Draft> &drafts)
{
    std::vector<QByteArray> changes;
    for (const Draft &draft : drafts)
        changes.push_back(change(device, draft));
    const Response response = sync(device, pushOf(device, std::move(changes)));
    if (response.status != 200)
        qFatal("push: %d %s", response.status, response.body.constData());
    return syncedOf(response).answers;
}

QByteArray OfficeFixture::tagOf(const TestDevice &device)
{
    return syncedOf(sync(device, {})).grantsTag;
}

OfficeFixture::Pulled OfficeFixture::pullAll(const TestDevice &device, qint64 cursor, QMap<QString, qint64> catchUp)
{
    Pulled pulled;
    wire::SyncRequest request;
    request.epoch = u"epoch-1"_s;
    request.cursor = cursor;
    request.catchUp = std::move(catchUp);
    request.grantsTag = tagOf(device);
    do {
        pulled.last = syncedOf(sync(device, request));
        request.epoch = pulled.last.epoch;
        request.cursor = pulled.last.cursor;
        request.catchUp.clear();
        for (auto it = pulled.last.catchUp.begin(); it != pulled.last.catchUp.end(); ++it) {
            if (*it >= 0)
                request.catchUp.insert(it.key(), *it);
        }
        pulled.records.insert(pulled.records.end(), pulled.last.records.begin(), pulled.last.records.end());
    } while (++pulled.pages < 100 && !pulled.last.complete);
    return pulled;
}

Response OfficeFixture::upload(const TestDevice &device, const QByteArray &bytes)
{
    const Response created =
        askAs(device, "POST", u"/v1/files"_s, {},
              {{"tus-resumable", "1.0.0"},
               {"upload-length", QByteArray::number(bytes.size())},
               {"upload-metadata", "sha256 " + crypto::sha256Hex(bytes).toBase64()}});
    if (created.status != 201)
        return created;
    return askAs(device, "PATCH", QString::fromLatin1(created.headers.value("location")), bytes,
                 {{"tus-resumable", "1.0.0"},
                  {"upload-offset", "0"},
                  {"content-type", "application/offset+octet-stream"}});
}

QByteArray nextChange(TestDevice &device, const Draft &draft, const Clock &clock, Random &random)
{
    Change change;
    change.device = device.id;
    change.op = ++device.op;
    change.record = draft.record;
    change.kind = draft.kind;
    change.scope = draft.scope;
    change.author = device.person;
    change.at = clock.now();
    change.hlc = Hlc::at(clock.now());
    change.base = draft.base;
    change.set = draft.set;
    change.prev = device.prev;
    change.salt = random.bytes(saltBytes);
    change.id = changeIdOf(change.hlc, change.salt);
    change.more = draft.more;
    device.prev = changeHash(change);
    return encodeChange(change);
}

wire::SyncRequest signedPush(const TestDevice &device, std::vector<QByteArray> changes)
{
    wire::SyncRequest request;
    if (!changes.empty()) {
        const QByteArray hash = changeHash(must(decodeChange(changes.back())));
        request.signature = toBase64Url(crypto::sign(hash, device.key.secret));
    }
    request.changes = std::move(changes);
    return request;
}

QByteArray joinBody(const QString &code, const TestDevice &device)
{
    return canonicalJson(QJsonObject{{u"code"_s, code},
                                     {u"device"_s, toString(device.id)},
                                     {u"device_name"_s, u"Pixel"_s},
                                     {u"public_key"_s, QString::fromLatin1(toBase64Url(device.key.publicKey))}});
}

QJsonObject jsonOf(const Response &response)
{
    return parseObject(response.body).valueOr({});
}

QString codeOf(const Response &response)
{
    return jsonOf(response).value(u"code"_s).toString();
}

wire::SyncResponse syncedOf(const Response &response)
{
    if (response.status != 200)
        qFatal("sync: %d %s", response.status, response.body.constData());
    return must(wire::decodeResponse(response.body));
}

QJsonObject fieldsOf(const wire::RecordLine &line)
{
    return parseObject(line.fields).valueOr({});
}

QJsonObject siteFields(const QString &name)
{
    return {{u"name"_s, name}, {u"address"_s, u"雲景路 12 號"_s}};
}

QJsonObject photoFields(const Id &site, const QByteArray &sha256, qint64 size)
{
    return {{u"site"_s, toString(site)},
            {u"file"_s, QString::fromLatin1(sha256)},
            {u"media_type"_s, u"image/jpeg"_s},
            {u"size"_s, size},
            {u"taken_at"_s, u"2026-11-23T09:38:00.000Z"_s}};
}

} // namespace plumb::office::test
