// The line of a record. Pages are long, so it is walked once and nothing of it is parsed twice.
#include "app/core/text.h"
#include "app/model/wire_parts.h"

#include <charconv>

namespace plumb::wire {

using namespace Qt::StringLiterals;

namespace {

// Walks one line of fixed shape; everything it hands out points into the line.
class LineScanner {
public:
    explicit LineScanner(QByteArrayView line) : m_line(line) {}

    bool literal(char c)
    {
        if (m_at >= m_line.size() || m_line[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::optional<qint64> integer()
    {
        qint64 value = 0;
        const auto [end, problem] = std::from_chars(m_line.data() + m_at, m_line.data() + m_line.size(), value);
        if (problem != std::errc())
            return std::nullopt;
        m_at = end - m_line.data();
        return value;
    }

    // A string without escapes: names and ids have none.
    std::optional<QByteArrayView> plainString()
    {
        if (!literal('"'))
            return std::nullopt;
        const qsizetype end = m_line.indexOf('"', m_at);
        if (end < 0)
            return std::nullopt;
        const QByteArrayView text = m_line.sliced(m_at, end - m_at);
        if (text.contains('\\'))
            return std::nullopt;
        m_at = end + 1;
        return text;
    }

    // A balanced object, strings skipped. Whether it is valid inside is for the database to say.
    std::optional<QByteArrayView> object()
    {
        const qsizetype start = m_at;
        int depth = 0;
        bool inString = false;
        for (; m_at < m_line.size(); ++m_at) {
            const char c = m_line[m_at];
            if (inString) {
                if (c == '\\')
                    ++m_at;
                else if (c == '"')
                    inString = false;
                continue;
            }
            if (c == '"')
                inString = true;
            else if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            if (depth == 0) {
                if (c != '}')
                    return std::nullopt;
                ++m_at;
                return m_line.sliced(start, m_at - start);
            }
        }
        return std::nullopt;
    }

    bool atEnd() const { return m_at == m_line.size(); }
    qsizetype position() const { return m_at; }

private:
    QByteArrayView m_line;
    qsizetype m_at = 0;
};

} // namespace

QByteArray encodeRecordLine(const RecordLine &line)
{
    constexpr qsizetype roomBeside = 128; // number, id, kind, scope
    QByteArray out;
    out.reserve(line.fields.size() + line.versions.size() + roomBeside);
    out += '[';
    out += QByteArray::number(line.seq);
    out += ",\"";
    out += line.id.toByteArray(QUuid::WithoutBraces);
    out += "\",\"";
    out += line.kind.toUtf8();
    out += "\",\"";
    out += line.scope.toLatin1();
    out += "\",";
    out += line.versions;
    out += ',';
    out += line.fields;
    out += ']';
    return out;
}

const QString *RecordLineReader::scopeOf(QByteArrayView name)
{
    if (const auto known = m_scopes.constFind(name); known != m_scopes.cend())
        return &*known;
    const QString text = QString::fromLatin1(name);
    return scope::isValid(text) ? &*m_scopes.insert(name, text) : nullptr;
}

Result<RecordLine> RecordLineReader::read(QByteArrayView line)
{
    LineScanner in(line);
    const auto broken = [&] { return fail(ErrorCode::InvalidJson, u"record line: byte %1"_s.arg(in.position())); };
    if (!in.literal('['))
        return broken();
    const auto seq = in.integer();
    if (!seq || *seq < 1 || !in.literal(','))
        return broken();
    const auto idText = in.plainString();
    const auto id = idText ? parseId(QString::fromLatin1(*idText)) : std::nullopt;
    if (!id || !in.literal(','))
        return broken();
    const auto kind = in.plainString();
    if (!kind || kind->isEmpty() || kind->size() > 60 || !in.literal(','))
        return broken();
    const auto scopeName = in.plainString();
    const QString *const scope = scopeName ? scopeOf(*scopeName) : nullptr;
    if (!scope || !in.literal(','))
        return broken();
    const auto versions = in.object();
    if (!versions || !in.literal(','))
        return broken();
    const auto fields = in.object();
    if (!fields || !in.literal(']') || !in.atEnd())
        return broken();
    return RecordLine{*seq, *id, QString::fromUtf8(*kind), *scope, versions->toByteArray(), fields->toByteArray()};
}

Result<RecordLine> decodeRecordLine(QByteArrayView line)
{
    return RecordLineReader().read(line);
}

} // namespace plumb::wire
