#include "app/viewmodels/capture_context.h"

#include "app/viewmodels/when_done.h"
#include "platform/common/position.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// Somebody who walks is a street further by then.
constexpr Millis freshFix = std::chrono::minutes(2);

} // namespace

CaptureContext::CaptureContext(StoreLink *link) : QObject(link), m_link(link)
{
    m_clock.heard(*link->services()->clock);
    connect(link, &StoreLink::opened, this, &CaptureContext::lookAtOffice);
    connect(link, &StoreLink::syncStateChanged, this, &CaptureContext::lookAtOffice);
}

void CaptureContext::lookAtOffice()
{
    m_again = m_looking;
    if (m_looking || !m_link->store())
        return;
    m_looking = true;
    whenDone(m_link->store()->syncState(), this, [this](const Result<store::SyncState> &state) {
        m_looking = false;
        if (state && state->lastSuccess != Moment{} && state->lastSuccess != m_heardAt) {
            if (m_heardAt != Moment{}) // else it was before this start: the clock may have been set meanwhile
                m_clock.heard(*m_link->services()->clock);
            m_heardAt = state->lastSuccess;
            m_offset = state->clockOffset;
        }
        if (m_again)
            lookAtOffice();
    });
}

media::CaptureFacts CaptureContext::now() const
{
    const Services *services = m_link->services();
    media::CaptureFacts facts;
    facts.takenAt = facts.enteredAt = services->clock->now();
    facts.clockOffset = m_offset;
    facts.clockSet = m_clock.wasSet(*services->clock);
    if (services->position) {
        const std::optional<Fix> fix = services->position->latest();
        if (fix && facts.takenAt - fix->at < freshFix)
            facts.fix = fix;
    }
    return facts;
}

std::optional<media::SitePlace> sitePlaceOf(const QJsonObject &site)
{
    const QJsonValue latitude = site.value("latitude"_L1);
    const QJsonValue longitude = site.value("longitude"_L1);
    if (!latitude.isDouble() || !longitude.isDouble())
        return {};
    media::SitePlace place{{latitude.toDouble(), longitude.toDouble()}};
    place.radius = site.value("radius"_L1).toDouble(place.radius);
    return place;
}

} // namespace plumb
