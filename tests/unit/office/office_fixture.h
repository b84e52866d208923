// A whole office in a temporary folder, without sockets, and devices that speak to it the way a
// stranger would who has read docs/protocol.md.
#pragma once

#include "app/model/wire.h"
#include "office/ledger/sqlite_ledger.h"
#include "office/service/service.h"
#include "office/vault/folder_vault.h"

#include <QTemporaryDir>

namespace plumb::office::test {

struct TestDevice {
    Id id;
    Id person;
    crypto::SigningKey key;
    QByteArray token;
    qint64 op = 0;
    QByteArray prev = firstPrev;
};

// One change to be made: the rest is filled in by OfficeFixture::change().
struct Draft {
    Id record;
    QString kind;
    QString scope;
    QJsonObject set;
    QMap<QString, qint64> base = {};
    bool more = false;
};

// The device's next change, exact bytes; its op and chain move on.
QByteArray nextChange(TestDevice &device, const Draft &draft, const Clock &clock, Random &random);
wire::SyncRequest signedPush(const TestDevice &device, std::vector<QByteArray> changes);
QByteArray joinBody(const QString &code, const TestDevice &device);

class OfficeFixture {
public:
    // `serviceRandom`: what the service uses; needed where it answers on other threads.
    explicit OfficeFixture(Tuning limits = {}, std::shared_ptr<Random> serviceRandom = {}, const char *vfs = nullptr);

    ManualClock clock{fromMillis(1'795'426'680'000)}; // 2026-11-23
    std::shared_ptr<SeededRandom> random = std::make_shared<SeededRandom>(7);
    QTemporaryDir folder;
    OfficeKey key;
    std::shared_ptr<SqliteLedger> ledger;
    std::shared_ptr<FolderVault> vault;
    std::shared_ptr<const Schema> schema;
    std::unique_ptr<Service> service;
    Tuning tuning;
    Id admin; // deputy general manager, member of "company"

    void startService(std::shared_ptr<Random> serviceRandom = {});
    Id freshId() { return newId(clock, *random); }
    Response ask(const QByteArray &method, const QString &path, const QByteArray &body = {}, Headers headers = {});
    Response askAs(const TestDevice &device, const QByteArray &method, const QString &path, const QByteArray &body = {},
                   Headers headers = {});

    QString invite(const Id &person, std::chrono::hours life = std::chrono::hours(48));
    Response join(const QString &code, const TestDevice &device);
    TestDevice newDevice();                  // with a key, not yet joined
    TestDevice joined(const Id &person);     // joined
    // A person with these roles (scope -> role), written by the admin's device.
    Id person(TestDevice &admin, const QString &name, const QList<std::pair<QString, QString>> &memberships);

    QByteArray change(TestDevice &device, const Draft &draft) { return nextChange(device, draft, clock, *random); }
    wire::SyncRequest pushOf(const TestDevice &device, std::vector<QByteArray> changes)
    {
        return signedPush(device, std::move(changes));
    }
    Response sync(const TestDevice &device, const wire::SyncRequest &request);
    // change(), sync() and the answers; stops the test where the office refuses the push itself.
    std::vector<wire::ChangeAnswer> push(TestDevice &device, const std::vector<Draft> &drafts);
    wire::ChangeAnswer push(TestDevice &device, const Draft &draft) { return push(device, std::vector{draft}).front(); }

    // Everything from the beginning, as a new phone asks for it.
    struct Pulled {
        std::vector<wire::RecordLine> records;
        wire::SyncResponse last;
        int pages = 0;
    };
    Pulled pullAll(const TestDevice &device, qint64 cursor = 0, QMap<QString, qint64> catchUp = {});
    QByteArray tagOf(const TestDevice &device);

    // A copy of the ledger as it is now, and the office set back to one, under a new epoch.
    QString backUp();
    void restore(const QString &backup, const QString &epoch = QStringLiteral("epoch-2"));

    // Sends a whole file.
    Response upload(const TestDevice &device, const QByteArray &bytes);
};

QString codeOf(const Response &response);
QJsonObject jsonOf(const Response &response);
wire::SyncResponse syncedOf(const Response &response);
QJsonObject fieldsOf(const wire::RecordLine &line);

// Values that the kinds of the schema accept.
QJsonObject siteFields(const QString &name);
QJsonObject photoFields(const Id &site, const QByteArray &sha256, qint64 size);

} // namespace plumb::office::test
