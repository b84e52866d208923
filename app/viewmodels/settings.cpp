#include "app/viewmodels/settings.h"

#include "app/store/reader.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/life.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/when_done.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace plumb {

using namespace Qt::StringLiterals;

Settings::Settings(QObject *parent) : QObject(parent), m_services(Services::current()), m_spareDrawings(this)
{
    Q_ASSERT_X(m_services->preferences, Q_FUNC_INFO, "the app brings its preferences");
    connect(m_services->preferences, &Preferences::changed, this, &Settings::changed);
    connect(m_services, &Services::languageChanged, this, &Settings::changed);
    if (m_services->life)
        connect(m_services->life, &Life::changed, this, &Settings::changed);
    connect(&m_spareDrawings, &SpareDrawings::begun, this, &Settings::roomChanged);
    connect(&m_spareDrawings, &SpareDrawings::ended, this, &Settings::takeRoom);
    connect(m_services, &Services::storeChanged, this, &Settings::roomChanged); // a closed store ends it
    qApp->installEventFilter(this);
}

bool Settings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        Q_EMIT changed(); // the system turned dark or light
    return QObject::eventFilter(watched, event);
}

QString Settings::language() const { return m_services->preferences->language(); }
QString Settings::spokenLanguage() const { return m_services->language(); }
QString Settings::theme() const { return m_services->preferences->theme(); }
double Settings::textScale() const { return m_services->preferences->textScale(); }
bool Settings::reduceMotion() const { return m_services->preferences->reduceMotion(); }
int Settings::lockAfterMinutes() const { return m_services->preferences->lockAfterMinutes(); }
QString Settings::filesOnMobileData() const { return m_services->preferences->filesOnMobileData(); }
bool Settings::hasPassphrase() const { return m_services->life && m_services->life->hasPassphrase(); }

bool Settings::dark() const
{
    const QString chosen = theme();
    if (chosen != "system"_L1)
        return chosen == "dark"_L1;
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Settings::setLanguage(const QString &language) { m_services->preferences->setLanguage(language); }
void Settings::setTheme(const QString &theme) { m_services->preferences->setTheme(theme); }
void Settings::setTextScale(double scale) { m_services->preferences->setTextScale(scale); }
void Settings::setReduceMotion(bool reduce) { m_services->preferences->setReduceMotion(reduce); }
void Settings::setLockAfterMinutes(int minutes) { m_services->preferences->setLockAfterMinutes(minutes); }

void Settings::setFilesOnMobileData(const QString &which) { m_services->preferences->setFilesOnMobileData(which); }

int Settings::originalsDays() const { return m_services->preferences->originalsDays(); }
int Settings::originalsGigabytes() const { return m_services->preferences->originalsGigabytes(); }
void Settings::setOriginalsDays(int days) { m_services->preferences->setOriginalsDays(days); }
void Settings::setOriginalsGigabytes(int gigabytes) { m_services->preferences->setOriginalsGigabytes(gigabytes); }

void Settings::refreshStorage()
{
    if (!makingRoom() && !m_roomMade.isEmpty()) {
        m_roomMade.clear();
        Q_EMIT roomChanged();
    }
    countStorage();
}

void Settings::countStorage()
{
    if (!m_services->store())
        return;
    struct Use {
        store::StorageUse file;
        store::FilesUse files;
    };
    auto use = std::make_shared<Use>();
    const auto count = [use](store::Reader &reader) -> Status {
        PLUMB_ASSIGN(use->file, reader.storageUse());
        PLUMB_ASSIGN(use->files, reader.filesUse());
        return {};
    };
    whenDone(m_services->store()->survey(count), this, [this, use](const Status &status) {
        if (!status)
            return;
        m_storage = {{u"records"_s, use->file.records}, {u"blobs"_s, use->file.blobs}, {u"evictable"_s, use->file.evictable},
                     {u"fileSize"_s, use->file.fileSize}, {u"media"_s, use->files.media}, {u"drawings"_s, use->files.drawings},
                     {u"waiting"_s, use->files.waiting}, {u"spare"_s, use->files.spare}};
        Q_EMIT storageChanged();
    });
}

void Settings::letGoOfDrawings()
{
    m_roomMade.clear();
    m_spareDrawings.letGo();
}

void Settings::takeRoom(const SpareDrawings::LetGo &what)
{
    m_roomMade = {{u"files"_s, what.files}, {u"bytes"_s, what.bytes}, {u"error"_s, errorOrNull(what.error)}};
    Q_EMIT roomChanged();
    countStorage();
}

} // namespace plumb
