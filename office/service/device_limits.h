// What one device may ask of the office: so many requests and bytes in a while, so many at once. Generous
// for a phone with a week of photos, and the end of one that runs wild. Safe to call from many threads.
#pragma once

#include "app/core/id.h"
#include "office/tuning.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace plumb::office {

// Fills at a steady rate up to its size; may be drawn below zero by what is known only afterwards.
class Bucket {
public:
    Bucket(double size, Millis refill) : m_size(size), m_perMilli(size / double(refill.count())), m_left(size) {}
    void fill(Millis now);
    void take(double amount) { m_left -= amount; }
    bool has(double amount) const { return m_left >= amount; }
    bool isFull() const { return m_left >= m_size; }
    Millis until(double amount) const; // there is so much

private:
    double m_size;
    double m_perMilli;
    double m_left;
    Millis m_at{0};
};

class DeviceLimits {
public:
    explicit DeviceLimits(const Tuning &tuning) : m_tuning(tuning) {}

    // One request under way; over when the last copy goes.
    using Place = std::shared_ptr<void>;
    struct Verdict {
        Place place;               // null: not now
        const char *limit = "";    // which one
        Millis wait{0};            // until it is worth asking again
    };
    // `now` is monotonic.
    Verdict admit(const Id &device, qint64 bytes, Millis now);
    void spend(const Id &device, qint64 bytes); // of the answer

private:
    struct Standing {
        Bucket requests;
        Bucket bytes;
        int atOnce = 0;
    };
    Standing &standingOf(const Id &device, Millis now);
    void leave(const Id &device);

    const Tuning m_tuning;
    std::mutex m_mutex;
    QHash<Id, Standing> m_devices;
};

} // namespace plumb::office
