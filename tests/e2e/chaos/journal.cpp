#include "tests/e2e/chaos/journal.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <unistd.h>

namespace plumb::chaos {

QByteArray Value::text() const
{
    return "pl-" + action + '-' + QByteArray::number(part) + "of" + QByteArray::number(parts);
}

std::vector<Value> valuesIn(const QByteArray &bytes)
{
    static const QRegularExpression pattern(QStringLiteral("pl-([0-9a-f]{32})-(\\d+)of(\\d+)"));
    std::vector<Value> values;
    auto matches = pattern.globalMatch(QString::fromLatin1(bytes));
    while (matches.hasNext()) {
        const auto match = matches.next();
        values.push_back({match.captured(1).toLatin1(), match.captured(2).toInt(), match.captured(3).toInt()});
    }
    return values;
}

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool Journal::open(const QString &path)
{
    // A first newline ends what the process before may have left cut.
    m_file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    return m_file >= 0 && ::write(m_file, "\n", 1) == 1;
}

bool Journal::writeLine(const QByteArray &what, const Entry &entry)
{
    QByteArray line = what;
    for (const Value &value : entry.values)
        line += ' ' + value.text();
    if (!entry.file.isEmpty())
        line += " file:" + entry.file;
    line += " .\n";
    return ::write(m_file, line.constData(), std::size_t(line.size())) == line.size() && ::fdatasync(m_file) == 0;
}

bool Journal::writePutBack(const std::vector<Entry> &gone)
{
    for (const Entry &entry : gone) {
        if (!writeLine("gone", entry))
            return false;
    }
    return writeLine("putback", {});
}

Witness Journal::read(const QString &path)
{
    Witness witness;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return witness;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.endsWith(" ."))
            continue;
        Entry entry{valuesIn(line), {}};
        if (const qsizetype at = line.indexOf(" file:"); at > 0)
            entry.file = line.mid(at + 6, 64);
        if (line.startsWith("saved "))
            witness.saved.push_back(std::move(entry));
        else if (line.startsWith("gone "))
            witness.gone.push_back(std::move(entry));
        else if (line.startsWith("putback "))
            witness.putBack = true;
    }
    return witness;
}

} // namespace plumb::chaos
