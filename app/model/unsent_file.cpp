#include "app/model/unsent_file.h"

#include "app/core/json.h"
#include "app/core/text.h"

#include <QtEndian>

#include <algorithm>

namespace plumb::unsent {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr qsizetype maxJsonBytes = 4096;
constexpr qsizetype lengthBytes = 4;

Error wrong(const QString &what)
{
    return fail(ErrorCode::InvalidValue, what);
}

} // namespace

QByteArray encode(const Header &header)
{
    return 'H'
        + canonicalJson(QJsonObject{{u"v"_s, version},
                                    {u"device"_s, toString(header.device)},
                                    {u"person"_s, toString(header.person)},
                                    {u"company"_s, toString(header.company)},
                                    {u"made"_s, toIso(header.made)}});
}

QByteArray encodePush(const QByteArray &body)
{
    return 'P' + body;
}

QByteArray encode(const FileBegin &file)
{
    return 'F' + canonicalJson(QJsonObject{{u"sha256"_s, QString::fromLatin1(file.sha256)}, {u"size"_s, file.size}});
}

QByteArray encodeData(const QByteArray &bytes)
{
    return 'D' + bytes;
}

QByteArray encode(const End &end)
{
    return 'E' + canonicalJson(QJsonObject{{u"pushes"_s, end.pushes}, {u"files"_s, end.files}});
}

Result<Part> Parser::next(const QByteArray &message)
{
    auto part = read(message);
    if (!part.ok())
        return fail(part.error().code, u"message %1: %2"_s.arg(m_messages).arg(part.error().detail));
    ++m_messages;
    return part;
}

Result<Part> Parser::read(const QByteArray &message)
{
    if (message.isEmpty())
        return wrong(u"empty"_s);
    if (m_ended)
        return wrong(u"after the end"_s);
    const char letter = message.front();
    const QByteArray rest = message.sliced(1);
    if (m_begun == (letter == 'H'))
        return wrong(m_begun ? u"a second header"_s : u"no header"_s);
    if ((m_missing > 0) != (letter == 'D'))
        return wrong(m_missing > 0 ? u"the file before it is not complete"_s : u"bytes of no file"_s);
    if (letter != 'D' && letter != 'P' && rest.size() > maxJsonBytes)
        return fail(ErrorCode::TooLarge, u"%1 bytes"_s.arg(rest.size()));
    switch (letter) {
    case 'H': return readHeader(rest);
    case 'P': return readPush(rest);
    case 'F': return readFile(rest);
    case 'D': return readData(rest);
    case 'E': return readEnd(rest);
    default: return wrong(u"of no known kind"_s);
    }
}

Result<Part> Parser::readHeader(const QByteArray &json)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(json));
    JsonReader in(object);
    if (in.integer("v"_L1, 1, 1000) != version)
        in.reject("v"_L1, u"made by a newer app"_s);
    Header header{in.id("device"_L1), in.id("person"_L1), in.id("company"_L1), {}};
    const QDateTime made = QDateTime::fromString(in.text("made"_L1, 40), Qt::ISODateWithMs);
    if (!made.isValid())
        in.reject("made"_L1, u"not a moment"_s);
    if (!in.ok())
        return in.error();
    header.made = fromDateTime(made);
    m_begun = true;
    return Part(header);
}

Result<Part> Parser::readPush(const QByteArray &body)
{
    if (m_files > 0)
        return wrong(u"a push after files"_s);
    if (++m_pushes > maxPushes)
        return fail(ErrorCode::TooLarge, u"too many pushes"_s);
    PLUMB_ASSIGN(wire::SyncRequest request, wire::decodeRequest(body));
    if (request.changes.empty())
        return wrong(u"a push without changes"_s);
    return Part(Push{body, std::move(request)});
}

Result<Part> Parser::readFile(const QByteArray &json)
{
    if (++m_files > maxFiles)
        return fail(ErrorCode::TooLarge, u"too many files"_s);
    PLUMB_ASSIGN(const QJsonObject object, parseObject(json));
    JsonReader in(object);
    FileBegin file{in.text("sha256"_L1, 64).toLatin1(), in.integer("size"_L1, 1, maxFileBytes)};
    if (!isSha256Hex(file.sha256))
        in.reject("sha256"_L1, u"not a hash"_s);
    if (!in.ok())
        return in.error();
    m_missing = file.size;
    return Part(std::move(file));
}

Result<Part> Parser::readData(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > std::min<qint64>(maxDataBytes, m_missing))
        return wrong(u"%1 bytes, %2 are missing"_s.arg(bytes.size()).arg(m_missing));
    m_missing -= bytes.size();
    return Part(FileData{bytes, m_missing == 0});
}

Result<Part> Parser::readEnd(const QByteArray &json)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(json));
    JsonReader in(object);
    const End end{int(in.integer("pushes"_L1, 0, maxPushes)), int(in.integer("files"_L1, 0, maxFiles))};
    if (!in.ok())
        return in.error();
    if (end.pushes != m_pushes || end.files != m_files)
        return wrong(u"%1 pushes and %2 files came, %3 and %4 were written"_s.arg(m_pushes).arg(m_files).arg(end.pushes).arg(end.files));
    m_ended = true;
    return Part(end);
}

Status parseUnsent(const QByteArray &messages)
{
    Parser parser;
    for (qsizetype at = 0; at < messages.size();) {
        if (messages.size() - at < lengthBytes)
            return wrong(u"ends in a length"_s);
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(messages.constData() + at));
        at += lengthBytes;
        if (length > messages.size() - at)
            return wrong(u"ends in a message"_s);
        PLUMB_TRY(parser.next(messages.mid(at, length)));
        at += length;
    }
    return parser.ended() ? Status() : Status(wrong(u"ends too early"_s));
}

} // namespace plumb::unsent
