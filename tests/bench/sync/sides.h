// The three sides of the sync bench, each started afresh on fresh folders: ours, PouchDB, the floor.
#pragma once

#include "tests/bench/sync/counting_relay.h"
#include "tests/bench/sync/office_data.h"
#include "tests/bench/sync/peer_process.h"
#include "tests/support/office_process.h"

#include <QTemporaryDir>

#include <memory>

namespace plumb::bench {

struct Programs {
    QString office;
    QString peer;
    QString node;      // empty: not here, nothing is compared with PouchDB
    QString scripts;   // tests/npm
    QString kindFile;
};

enum class Link { Plain, Tls, Counted };

// plumbline-office in a process, a device that is measured, and another one where somebody else works.
class OurSide {
public:
    OurSide(const Programs &programs, const OfficeData &data, Link link);

    std::unique_ptr<PeerProcess> newDevice(const QString &name);
    PeerProcess &device() { return *m_device; }
    PeerProcess &other(); // brings itself up to date before it is first given out
    CountingRelay::Bytes bytes() { return m_relay ? m_relay->take() : CountingRelay::Bytes{}; }
    qint64 officeProcess() const { return m_office.processId(); }

private:
    const Programs &m_programs;
    const OfficeData &m_data;
    QTemporaryDir m_folder;
    test::OfficeProcess m_office;
    std::unique_ptr<CountingRelay> m_relay;
    QString m_url;
    QString m_otherUrl; // past the relay
    std::unique_ptr<PeerProcess> m_device;
    std::unique_ptr<PeerProcess> m_other;
};

class PouchSide {
public:
    // `filled`: a server's folder to copy, made by fill().
    PouchSide(const Programs &programs, const QString &filled, bool counted);
    // In the build folder, made where it is missing.
    static QString fill(const Programs &programs, int rows);

    PeerProcess &server() { return *m_server; }
    PeerProcess &client() { return *m_client; }
    CountingRelay::Bytes bytes() { return m_relay ? m_relay->take() : CountingRelay::Bytes{}; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PeerProcess> m_server;
    std::unique_ptr<CountingRelay> m_relay;
    std::unique_ptr<PeerProcess> m_client;
};

QJsonObject floorOf(const Programs &programs, int rows);
// Of the workload's rows, as JSON lines; the caller removes it with its folder.
void writeRows(const QString &file, int rows);
void writeEdits(const QString &file, int rows, int round);

} // namespace plumb::bench
