#include "app/viewmodels/file_places.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAsked = 1000; // more than any screen shows

QString placeOf(const store::BlobInfo &info)
{
    return info.here ? QString() : info.absent ? u"device"_s : u"office"_s;
}

} // namespace

FilePlaces::FilePlaces(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"photo"_s},
               [this]() -> Survey<Places>::Work {
                   if (m_asked.isEmpty())
                       return {};
                   return [asked = m_asked](store::Reader &reader, Places &found) -> Status {
                       for (const QString &sha256 : asked) {
                           PLUMB_ASSIGN(const store::BlobInfo info, reader.blobInfo(sha256.toLatin1()));
                           found.insert(sha256, placeOf(info));
                       }
                       return {};
                   };
               },
               [this](const Result<Places> &found) {
                   if (!found || *found == m_places)
                       return;
                   m_places = *found;
                   Q_EMIT changed();
               })
{
    connect(&m_survey.link(), &StoreLink::syncStateChanged, this, &FilePlaces::askSoon);
    m_survey.begin();
}

QString FilePlaces::of(const QString &sha256)
{
    if (sha256.isEmpty())
        return {};
    if (!m_isAsked.contains(sha256)) {
        m_isAsked.insert(sha256);
        m_asked.append(sha256);
        if (m_asked.size() > mostAsked)
            m_isAsked.remove(m_asked.takeFirst());
        askSoon();
    }
    return m_places.value(sha256);
}

// What one screen shows is asked for in one turn.
void FilePlaces::askSoon()
{
    if (std::exchange(m_soon, true))
        return;
    QMetaObject::invokeMethod(this, [this] {
        m_soon = false;
        m_survey.ask();
    }, Qt::QueuedConnection);
}

} // namespace plumb
