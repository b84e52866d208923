// What is known around a photo at the moment it is taken: the clock, how it stands to the office's, and
// where the device is.
#pragma once

#include "app/media/capture_facts.h"
#include "app/viewmodels/store_link.h"

namespace plumb {

class CaptureContext : public QObject {
    Q_OBJECT
public:
    explicit CaptureContext(StoreLink *link);

    // Without what belongs to the photo alone: source, site, whether it is here already.
    media::CaptureFacts now() const;

private:
    void lookAtOffice();

    StoreLink *m_link;
    media::ClockWatch m_clock;
    Moment m_heardAt{};                // the last answer of the office
    std::optional<Millis> m_offset;
    bool m_looking = false;
    bool m_again = false;
};

// Where the site says it is; none where it does not.
std::optional<media::SitePlace> sitePlaceOf(const QJsonObject &site);

} // namespace plumb
