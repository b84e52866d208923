// Bytes that lie elsewhere in pieces (the encrypted memory of the device), read as if they were a file. The few
// pieces used last are kept, so that a reader that jumps to and fro costs no more than one that reads on.
#pragma once

#include "app/core/result.h"

#include <QIODevice>

#include <functional>
#include <list>

namespace plumb::drawing {

class PartDevice final : public QIODevice {
public:
    // May block; called on the thread that reads.
    using Read = std::function<Result<QByteArray>(qint64 offset, qint64 length)>;

    PartDevice(qint64 size, Read read, qint64 piece = 256 * 1024, int kept = 32);

    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Piece {
        qint64 number = 0;
        QByteArray bytes;
    };
    const QByteArray *piece(qint64 number);

    qint64 m_size;
    Read m_read;
    qint64 m_piece;
    int m_kept;
    std::list<Piece> m_pieces; // the last used first
};

} // namespace plumb::drawing
