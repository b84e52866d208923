// One device with its real file on disk: opened, closed, opened again, with the synchronous classes
// of app/store at hand. Answers of the office are given by hand.
#pragma once

#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/writer.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

// Says why when a Result or Status is an error.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &verified = (expression);                                                        \
        QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(verified.error().detail));         \
    } while (false)

#define COMPARE_ERROR(expression, expected)                                                        \
    do {                                                                                           \
        const auto &compared = (expression);                                                        \
        QVERIFY2(!compared.ok(), "no error");                                                      \
        QVERIFY2(compared.error().code == (expected), qPrintable(compared.error().detail));        \
    } while (false)

namespace plumb::test {

// The kinds of the product, as they are.
const Schema &productSchema();

class DeviceFile {
public:
    explicit DeviceFile(const char *vfs = nullptr);
    ~DeviceFile() { close(); }

    Result<store::OpenReport> open();
    void close();
    void openOrDie();

    QString folder() const { return m_folder.path(); }
    QString path() const { return store::StoreFile::databasePath(folder()); }
    QByteArray key{32, 'k'};
    Schema schema = productSchema();
    ManualClock clock{fromMillis(1'700'000'000'000)};
    SeededRandom random{7};

    sqlite::Database &database() { return m_file->writer(); }
    store::Writer &writer() { return *m_writer; }
    store::Reader &reader() { return *m_reader; }
    store::Replica &replica() { return *m_replica; }
    store::StoreFile &file() { return *m_file; }
    store::Notices notices;

    // Joins and is granted these scopes, with roles that may do everything.
    void join(const QStringList &scopes);
    store::Identity identity() const;
    Id freshId() { return newId(clock, random); }

    Status save(const Id &record, const QString &kind, const QString &scope, const QJsonObject &set);
    // Fields as shown; empty: not here.
    QJsonObject shown(const Id &record);
    store::SyncState syncState();
    qint64 number(const char *sql);

    // An answer of the office with everything as it stands; change what matters and apply it.
    wire::SyncResponse answer();
    Status take(const wire::SyncResponse &response) { return m_replica->apply(response, clock.now()); }
    std::vector<Change> outgoing();

private:
    const char *m_vfs;
    QTemporaryDir m_folder;
    std::unique_ptr<store::StoreFile> m_file;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Replica> m_replica;
};

wire::RecordLine line(qint64 seq, const Id &id, const QString &kind, const QString &scope, const QJsonObject &fields,
                      const QByteArray &versions = {});
wire::ChangeAnswer applied(qint64 op, qint64 seq);
wire::ChangeAnswer refused(qint64 op, const QString &code);

} // namespace plumb::test
