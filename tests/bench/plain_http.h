// A plain HTTP client of few parts, so that what is measured is the office: one blocking socket on loopback.
#pragma once

#include <QByteArray>

namespace plumb::bench {

class PlainHttp {
public:
    explicit PlainHttp(quint16 port);
    ~PlainHttp();
    PlainHttp(const PlainHttp &) = delete;
    PlainHttp &operator=(const PlainHttp &) = delete;

    struct Answer {
        int status = 0; // 0: the connection broke
        QByteArray body;
    };
    Answer post(const QByteArray &path, const QByteArray &headers, const QByteArray &body);
    bool write(const QByteArray &bytes);
    int handle() const { return m_socket; }

private:
    int m_socket = -1;
    QByteArray m_buffer;
};

// As many open files as the system lets this process have; how many that are.
int raiseFileLimit();

} // namespace plumb::bench
