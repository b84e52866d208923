#include "platform/common/qt_position.h"

#include <QGeoPositionInfoSource>

namespace plumb {

namespace {

constexpr int between = 5000; // ms

Fix fixOf(const QGeoPositionInfo &info)
{
    Fix fix;
    fix.position = {info.coordinate().latitude(), info.coordinate().longitude()};
    if (info.hasAttribute(QGeoPositionInfo::HorizontalAccuracy))
        fix.accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    fix.at = fromDateTime(info.timestamp());
    return fix;
}

} // namespace

QtPosition::QtPosition(QObject *parent) : PositionSource(parent) {}
QtPosition::~QtPosition() = default;

bool QtPosition::open()
{
    if (m_source)
        return true;
    m_source.reset(QGeoPositionInfoSource::createDefaultSource(nullptr));
    if (!m_source)
        return false;
    m_source->setUpdateInterval(between);
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, [this](const QGeoPositionInfo &info) {
        if (!info.isValid())
            return;
        m_fix = fixOf(info);
        m_trouble.reset();
        Q_EMIT changed();
    });
    connect(m_source.get(), &QGeoPositionInfoSource::errorOccurred, this, [this](QGeoPositionInfoSource::Error error) {
        if (error == QGeoPositionInfoSource::AccessError)
            setTrouble(QStringLiteral("not permitted"));
        else if (error == QGeoPositionInfoSource::ClosedError)
            setTrouble(QStringLiteral("switched off"));
        else if (error == QGeoPositionInfoSource::UnknownSourceError)
            setTrouble(QStringLiteral("no position"));
    });
    return true;
}

void QtPosition::start()
{
    m_fix.reset();
    if (open())
        m_source->startUpdates();
    else
        setTrouble(QStringLiteral("no receiver"));
}

void QtPosition::stop()
{
    if (m_source)
        m_source->stopUpdates();
}

void QtPosition::setTrouble(const QString &why)
{
    m_fix.reset();
    m_trouble = fail(ErrorCode::NotFound, why);
    Q_EMIT changed();
}

} // namespace plumb
