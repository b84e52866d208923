#include "app/viewmodels/preview_frames.h"

namespace plumb {

using namespace Qt::StringLiterals;

QString PreviewFrames::put(const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_image = image;
    return u"image://frame/%1"_s.arg(++m_number);
}

QImage PreviewFrames::latest() const
{
    const QMutexLocker lock(&m_mutex);
    return m_image;
}

void PreviewFrames::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_image = {};
}

bool PreviewFrames::isFrame(const QString &url)
{
    return url.startsWith("image://frame/"_L1);
}

} // namespace plumb
