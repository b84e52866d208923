#include "tests/e2e/chaos/world.h"

#include "tests/support/run_program.h"

#include <QDir>
#include <QEventLoop>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTimer>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace plumb::chaos {

using namespace Qt::StringLiterals;

namespace {

// Whoever runs in the app holds it; a copy is held by nobody.
const QString lockFile = u"plumbline.lock"_s;

// A process that does nothing meanwhile: its files are those of one moment, as in a snapshot.
class Frozen {
public:
    explicit Frozen(qint64 process) : m_process(pid_t(process))
    {
        siginfo_t info;
        if (m_process > 0 && ::kill(m_process, SIGSTOP) == 0)
            ::waitid(P_PID, id_t(m_process), &info, WSTOPPED | WEXITED | WNOWAIT);
    }
    ~Frozen()
    {
        if (m_process > 0)
            ::kill(m_process, SIGCONT);
    }
    Frozen(const Frozen &) = delete;
    Frozen &operator=(const Frozen &) = delete;

private:
    const pid_t m_process;
};

constexpr qint64 roomy = 3ll * 1024 * 1024 * 1024; // memory is taken only for what is written

} // namespace

DeviceProcess::DeviceProcess(QString program, QString folder, QByteArray key)
    : m_program(std::move(program)), m_folder(std::move(folder)), m_key(std::move(key))
{
}

QString DeviceProcess::start(std::uint64_t seed)
{
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(m_folder + u".log"_s, QIODevice::Append);
    m_process->start(m_program, {u"--folder"_s, m_folder, u"--key"_s, QString::fromLatin1(m_key.toHex()), u"--journal"_s, journal(),
                                 u"--seed"_s, QString::number(seed)});
    const QJsonObject opened = readLine(60'000);
    if (opened.value(u"ok"_s).toBool())
        return {};
    return u"%1: the device did not open: %2 %3"_s.arg(m_folder, opened.value(u"code"_s).toString(), opened.value(u"detail"_s).toString());
}

void DeviceProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

void DeviceProcess::tell(const QByteArray &line)
{
    if (isRunning())
        m_process->write(line + '\n');
}

QJsonObject DeviceProcess::ask(const QByteArray &line, int limitMs)
{
    tell(line);
    return readLine(limitMs);
}

QJsonObject DeviceProcess::readLine(int limitMs)
{
    // The relay lives in this thread: waiting must let it go on.
    QElapsedTimer timer;
    timer.start();
    while (m_process && !m_process->canReadLine() && timer.elapsed() < limitMs) {
        if (m_process->state() == QProcess::NotRunning && !m_process->canReadLine())
            return {};
        QEventLoop loop;
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return m_process && m_process->canReadLine() ? QJsonDocument::fromJson(m_process->readLine()).object() : QJsonObject();
}

bool DeviceProcess::copyTo(const QString &folder) const
{
    QDir(folder).removeRecursively();
    const Frozen frozen(isRunning() ? m_process->processId() : 0);
    return copyFolder(m_folder, folder, lockFile);
}

bool DeviceProcess::restoreFrom(const QString &folder)
{
    QDir dir(m_folder);
    for (const QString &name : dir.entryList(QDir::Files | QDir::Hidden)) {
        if (!dir.remove(name))
            return false;
    }
    return copyFolder(folder, m_folder);
}

SmallDisk::~SmallDisk()
{
    if (isMounted())
        test::runProgram(u"umount"_s, {u"-l"_s, m_folder});
}

bool SmallDisk::mount(const QString &folder)
{
    if (::geteuid() != 0 || !QDir().mkpath(folder))
        return false;
    if (!test::runProgram(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1"_s.arg(roomy), u"tmpfs"_s, folder}).ok)
        return false;
    m_folder = folder;
    return true;
}

bool SmallDisk::resize(qint64 bytes)
{
    return test::runProgram(u"mount"_s, {u"-o"_s, u"remount,size=%1"_s.arg(bytes), m_folder}).ok;
}

bool SmallDisk::fill()
{
    const QStorageInfo storage(m_folder);
    return resize(storage.bytesTotal() - storage.bytesFree() + 64 * 1024);
}

bool SmallDisk::empty()
{
    return resize(roomy);
}

bool copyFolder(const QString &from, const QString &to, const QString &without)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (QFileInfo(path).fileName() == without)
            continue;
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(path, target))
            return false;
    }
    return true;
}

} // namespace plumb::chaos
