// The camera's newest preview frame, shared between who takes pictures, the image provider that
// shows it and the reader of invite codes. Safe on any thread.
#pragma once

#include <QImage>
#include <QMutex>
#include <QString>

namespace plumb {

class PreviewFrames {
public:
    // The address of the frame: it changes with each, so that a QML Image loads anew.
    QString put(const QImage &image);
    QImage latest() const;
    void clear();
    static bool isFrame(const QString &url);

private:
    mutable QMutex m_mutex;
    QImage m_image;
    quint64 m_number = 0;
};

} // namespace plumb
