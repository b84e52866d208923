#include "platform/common/file_picker.h"

namespace plumb {

DialogFilePicker::~DialogFilePicker()
{
    answer({});
}

QFuture<QList<QUrl>> DialogFilePicker::pickPictures()
{
    if (m_choice)
        return m_choice->future();
    m_choice = std::make_unique<QPromise<QList<QUrl>>>();
    m_choice->start();
    QFuture<QList<QUrl>> future = m_choice->future();
    Q_EMIT dialogWanted();
    return future;
}

void DialogFilePicker::answer(const QList<QUrl> &files)
{
    // Taken out first: whoever is waiting may ask again at once.
    const auto choice = std::exchange(m_choice, nullptr);
    if (!choice)
        return;
    choice->addResult(files);
    choice->finish();
}

} // namespace plumb
