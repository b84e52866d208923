// The device's end of a socket of sync, written by hand so that it can be as rude as a test needs.
#pragma once

#include "app/model/socket_message.h"
#include "tests/unit/office/http_client.h"

#include <QtEndian>

namespace plumb::office::test {

enum class Opcode : quint8 { Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct Frame {
    int opcode = -1; // -1: the connection ended before there was one
    bool fin = false;
    QByteArray payload;
};

// As a device masks it.
inline QByteArray frameOf(Opcode opcode, const QByteArray &payload, bool fin = true)
{
    QByteArray frame(1, char((fin ? 0x80 : 0) | int(opcode)));
    if (payload.size() < 126) {
        frame += char(0x80 | payload.size());
    } else if (payload.size() <= 0xffff) {
        QByteArray length(3, char(0xfe));
        qToBigEndian(quint16(payload.size()), length.data() + 1);
        frame += length;
    } else {
        QByteArray length(9, char(0xff));
        qToBigEndian(quint64(payload.size()), length.data() + 1);
        frame += length;
    }
    return frame + QByteArray(4, '\0') + payload; // a mask of zeros changes nothing
}

class SocketClient {
public:
    explicit SocketClient(quint16 port) : m_http(port) {}

    static Headers upgrade(Headers more = {})
    {
        const Headers usual{{"Connection", "Upgrade"}, {"Upgrade", "websocket"}, {"Sec-WebSocket-Version", "13"},
                            {"Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAA=="}, {"Sec-WebSocket-Protocol", wire::socketProtocol}};
        for (auto it = usual.begin(); it != usual.end(); ++it) {
            if (!more.contains(it.key()))
                more.insert(it.key(), it.value());
        }
        return more;
    }
    Response open(const Headers &headers) { return m_http.ask("GET", QStringLiteral("/v1/sync"), {}, upgrade(headers)); }

    void write(const QByteArray &bytes) { m_http.write(bytes); }
    void say(const QByteArray &body) { write(frameOf(Opcode::Binary, wire::encodeSocketRequest(body))); }
    Frame read()
    {
        const QByteArray head = m_http.take(2);
        if (head.size() < 2)
            return {};
        quint64 length = quint8(head[1]) & 0x7f;
        if (length == 126)
            length = qFromBigEndian<quint16>(m_http.take(2).constData());
        else if (length == 127)
            length = qFromBigEndian<quint64>(m_http.take(8).constData());
        return {head[0] & 0x0f, (head[0] & 0x80) != 0, m_http.take(qsizetype(length))};
    }
    // The next whole answer; status 0: there is none.
    wire::SocketAnswer hear()
    {
        QByteArray message;
        for (;;) {
            const Frame frame = read();
            if (frame.opcode != int(Opcode::Binary) && frame.opcode != 0)
                return {};
            message += frame.payload;
            if (!frame.fin)
                continue;
            const auto answer = wire::decodeSocketAnswer(message, wire::maxResponseBytes);
            return answer.ok() ? *answer : wire::SocketAnswer{};
        }
    }
    wire::SocketAnswer ask(const QByteArray &body)
    {
        say(body);
        return hear();
    }
    // The reason the office closes with.
    int closeCode()
    {
        for (Frame frame = read(); frame.opcode >= 0; frame = read()) {
            if (frame.opcode == int(Opcode::Close) && frame.payload.size() >= 2)
                return qFromBigEndian<quint16>(frame.payload.constData());
        }
        return 0;
    }
    HttpClient &http() { return m_http; }

private:
    HttpClient m_http;
};

} // namespace plumb::office::test
