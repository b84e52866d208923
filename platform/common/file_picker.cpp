#include "platform/common/file_picker.h"

namespace plumb {

DialogFilePicker::~DialogFilePicker()
{
    answer({});
    answerPlace({});
}

QFuture<QList<QUrl>> DialogFilePicker::pick(FileKind kind)
{
    if (m_choice)
        return m_choice->future();
    m_choice = std::make_unique<QPromise<QList<QUrl>>>();
    m_choice->start();
    QFuture<QList<QUrl>> future = m_choice->future();
    Q_EMIT dialogWanted(kind);
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

QFuture<QUrl> DialogFilePicker::pickPlace(const QString &name)
{
    if (m_place)
        return m_place->future();
    m_place = std::make_unique<QPromise<QUrl>>();
    m_place->start();
    QFuture<QUrl> future = m_place->future();
    Q_EMIT placeWanted(name);
    return future;
}

void DialogFilePicker::answerPlace(const QUrl &place)
{
    const auto question = std::exchange(m_place, nullptr);
    if (!question)
        return;
    question->addResult(place);
    question->finish();
}

} // namespace plumb
