#include "tests/bench/sync/sides.h"

#include "app/core/json.h"
#include "tests/bench/sync/workload.h"
#include "tests/support/run_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

void mustBeEmpty(const QString &problem)
{
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

QJsonObject run(const QString &program, const QStringList &arguments)
{
    const auto finished = test::runProgram(program, arguments, std::chrono::minutes(10));
    mustBeEmpty(finished.error);
    return QJsonDocument::fromJson(finished.out).object();
}

void writeLines(const QString &name, int rows, const std::function<QByteArray(int)> &line)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    for (int number = 0; number < rows; ++number)
        file.write(line(number) + '\n');
}

QString loopback(quint16 port, bool tls)
{
    return u"%1://127.0.0.1:%2"_s.arg(tls ? u"https"_s : u"http"_s).arg(port);
}

} // namespace

OurSide::OurSide(const Programs &programs, const OfficeData &data, Link link)
    : m_programs(programs), m_data(data), m_office(programs.office, m_folder.filePath(u"office"_s))
{
    copyOffice(data, m_office.folder());
    const bool tls = link == Link::Tls;
    mustBeEmpty(m_office.start(0, tls ? QStringList{} : QStringList{u"--no-tls"_s}));
    m_otherUrl = m_url = loopback(m_office.port(), tls);
    if (link == Link::Counted) {
        m_relay = std::make_unique<CountingRelay>(m_office.port());
        m_url = loopback(m_relay->port(), false);
    }
    m_device = newDevice(u"device"_s);
}

std::unique_ptr<PeerProcess> OurSide::newDevice(const QString &name)
{
    const QString invite = run(m_programs.office, {u"invite"_s, u"--folder"_s, m_office.folder(), u"--person"_s, m_data.person, u"--json"_s})
                               .value(u"invite"_s)
                               .toString();
    auto device = std::make_unique<PeerProcess>(
        m_programs.peer, QStringList{u"--folder"_s, m_folder.filePath(name), u"--kind"_s, m_programs.kindFile, u"--office"_s,
                                     name == u"device" ? m_url : m_otherUrl});
    device->ask(u"join "_s + invite);
    return device;
}

PeerProcess &OurSide::other()
{
    if (!m_other) {
        m_other = newDevice(u"other"_s);
        m_other->ask(u"sync"_s);
    }
    return *m_other;
}

PouchSide::PouchSide(const Programs &programs, const QString &filled, bool counted)
{
    const QString folder = m_folder.filePath(u"server"_s);
    mustBeEmpty(test::runProgram(u"cp"_s, {u"-a"_s, filled, folder}).error);
    QDir(m_folder.path()).mkdir(u"client"_s);
    m_server = std::make_unique<PeerProcess>(programs.node, QStringList{programs.scripts + u"/pouch/server.js"_s, folder});
    quint16 port = quint16(m_server->ask(u"listen"_s).value(u"port"_s).toInt());
    if (counted) {
        m_relay = std::make_unique<CountingRelay>(port);
        port = m_relay->port();
    }
    m_client = std::make_unique<PeerProcess>(
        programs.node, QStringList{programs.scripts + u"/pouch/client.js"_s, m_folder.filePath(u"client"_s), loopback(port, false)});
}

QString PouchSide::fill(const Programs &programs, int rows)
{
    const QString folder = QStringLiteral(PLUMBLINE_BENCH_CACHE "/pouch-%1").arg(rows);
    if (QFile::exists(folder + u"/filled"_s))
        return folder;
    std::fprintf(stderr, "Making a PouchDB server with %d records, once …\n", rows);
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    const QString lines = folder + u"/rows.jsonl"_s;
    writeRows(lines, rows);
    {
        PeerProcess server(programs.node, {programs.scripts + u"/pouch/server.js"_s, folder, lines});
        server.ask(u"fill"_s);
    }
    QFile::rename(lines, folder + u"/filled"_s);
    return folder;
}

QJsonObject floorOf(const Programs &programs, int rows)
{
    const QTemporaryDir folder;
    return run(programs.peer, {u"--folder"_s, folder.path(), u"--floor"_s, QString::number(rows)});
}

void writeRows(const QString &file, int rows)
{
    writeLines(file, rows, [](int number) { return workloadRow(number).json; });
}

void writeEdits(const QString &file, int rows, int round)
{
    writeLines(file, rows, [round](int number) {
        QJsonObject edit = workloadEdit(number, round);
        edit.insert(u"id"_s, QString::fromLatin1(workloadRow(number).id));
        return canonicalJson(edit);
    });
}

} // namespace plumb::bench
