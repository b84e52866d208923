// Lines of standard input, as signals. A thread of its own, because reading a pipe waits, and no
// system has a portable way to be told that it would not.
#pragma once

#include <QThread>

namespace plumb::driver {

class LineReader : public QThread {
    Q_OBJECT
public:
    using QThread::QThread;

Q_SIGNALS:
    void line(const QByteArray &line);
    void ended();

protected:
    void run() override;
};

} // namespace plumb::driver
