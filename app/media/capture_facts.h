// How a photo came to be, and what a reader years later has to be told about it. Kept with the photo
// when it is taken in; judged once, then, because only then all of it is known.
#pragma once

#include "app/core/place.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace plumb::media {

struct SitePlace {
    Position position;
    double radius = 300; // metres around it that count as the site
};

struct CaptureFacts {
    Moment takenAt{};                  // when it happened, by this device or by the picture
    Moment enteredAt{};                // when it was taken in
    bool imported = false;             // from a file, not by the app's camera
    std::optional<Millis> clockOffset; // office minus device, at the last answer; none: never heard
    bool clockSet = false;             // somebody set the clock since (ClockWatch)
    std::optional<Fix> fix;            // of the picture itself, else of the device
    std::optional<SitePlace> site;     // where the site says it is
    bool alreadyHere = false;          // the same bytes belong to another photo of this device
};

enum class CaptureFlag { Imported, ClockSet, ClockOff, MockedPosition, FarFromSite, Duplicate };

// A clock further from the office's than this is said to be off.
inline constexpr Millis tolerableOffset = std::chrono::minutes(2);

std::vector<CaptureFlag> captureFlags(const CaptureFacts &facts);
// As the field "flags" of kind photo keeps it.
QString flagName(CaptureFlag flag);

// Metres between the fix and the site; none where one of them is not known.
std::optional<double> distanceToSite(const CaptureFacts &facts);

// The fields of kind photo that say all this: entered_at, clock_offset, latitude, longitude, accuracy,
// distance, flags.
QJsonObject captureFields(const CaptureFacts &facts);

// Notices that the wall clock was set: it went another way than the steady clock since `heard`.
class ClockWatch {
public:
    // The office was heard: what was before does not count any more.
    void heard(const Clock &clock);
    bool wasSet(const Clock &clock) const;

private:
    std::optional<Millis> m_apart; // wall minus steady
};

} // namespace plumb::media
