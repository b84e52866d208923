// What a device has not got through to the office, as one file that travels by cable, card or chat:
// the pushes exactly as POST /v1/sync would have carried them, signatures included, and the files
// that the office has not confirmed. It is sealed to the office (app/crypto/sealed_stream.h).
//
// Messages, each begun by one letter:
//   H {"v":1,"device":…,"person":…,"company":…,"made":…}      first
//   P one push: the body of POST /v1/sync                      in order of op
//   F {"sha256":…,"size":…}, followed by D messages, the file's bytes
//   E {"pushes":n,"files":m}                                    last
#pragma once

#include "app/core/id.h"
#include "app/model/wire.h"

#include <variant>

namespace plumb::unsent {

inline constexpr qsizetype maxDataBytes = 1024 * 1024; // of one D message
inline constexpr int maxPushes = 100'000;
inline constexpr int maxFiles = 100'000;
inline constexpr qint64 maxFileBytes = 256ll * 1024 * 1024;

struct Header {
    Id device;
    Id person;
    Id company;
    Moment made{};
};
struct Push {
    QByteArray body;
    wire::SyncRequest request;
};
struct FileBegin {
    QByteArray sha256; // 64 hex digits
    qint64 size = 0;
};
struct FileData {
    QByteArray bytes;
    bool last = false;  // of its file
};
struct End {
    int pushes = 0;
    int files = 0;
};
using Part = std::variant<Header, Push, FileBegin, FileData, End>;

QByteArray encode(const Header &header);
QByteArray encodePush(const QByteArray &body);
QByteArray encode(const FileBegin &file);
QByteArray encodeData(const QByteArray &bytes);
QByteArray encode(const End &end);

// Reads the messages one after the other and holds each against those before: order, sizes, counts.
// Knows no keys and no disk.
class Parser {
public:
    // Error: InvalidJson, InvalidValue, TooLarge, naming the message.
    Result<Part> next(const QByteArray &message);
    bool ended() const { return m_ended; }

private:
    Result<Part> read(const QByteArray &message);
    Result<Part> readHeader(const QByteArray &json);
    Result<Part> readPush(const QByteArray &body);
    Result<Part> readFile(const QByteArray &json);
    Result<Part> readData(const QByteArray &bytes);
    Result<Part> readEnd(const QByteArray &json);

    bool m_begun = false;
    bool m_ended = false;
    qint64 m_missing = 0; // bytes of the file being read that have not come yet
    int m_messages = 0;
    int m_pushes = 0;
    int m_files = 0;
};

// The whole of it from one piece of bytes, each message preceded by its length (4 bytes, big endian):
// what an opened file holds. For fuzzing, and the shape tests use.
Status parseUnsent(const QByteArray &messages);

} // namespace plumb::unsent
