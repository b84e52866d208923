#include "app/drawing/part_device.h"

#include <algorithm>
#include <cstring>

namespace plumb::drawing {

PartDevice::PartDevice(qint64 size, Read read, qint64 piece, int kept)
    : m_size(size), m_read(std::move(read)), m_piece(piece), m_kept(kept)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

const QByteArray *PartDevice::piece(qint64 number)
{
    const auto known = std::find_if(m_pieces.begin(), m_pieces.end(), [number](const Piece &piece) { return piece.number == number; });
    if (known != m_pieces.end()) {
        m_pieces.splice(m_pieces.begin(), m_pieces, known);
        return &m_pieces.front().bytes;
    }
    const qint64 length = std::min(m_piece, m_size - number * m_piece);
    auto bytes = m_read(number * m_piece, length);
    if (!bytes || bytes->size() != length) {
        setErrorString(bytes ? QStringLiteral("too short") : errorName(bytes.error().code));
        return nullptr;
    }
    m_pieces.push_front({number, *std::move(bytes)});
    if (m_pieces.size() > std::size_t(m_kept))
        m_pieces.pop_back();
    return &m_pieces.front().bytes;
}

qint64 PartDevice::readData(char *data, qint64 most)
{
    qint64 done = 0;
    while (done < most && pos() + done < m_size) {
        const qint64 at = pos() + done;
        const QByteArray *bytes = piece(at / m_piece);
        if (!bytes)
            return done > 0 ? done : -1;
        const qint64 within = at % m_piece;
        const qint64 part = std::min(most - done, bytes->size() - within);
        std::memcpy(data + done, bytes->constData() + within, std::size_t(part));
        done += part;
    }
    return done;
}

} // namespace plumb::drawing
