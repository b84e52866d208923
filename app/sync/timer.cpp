#include "app/sync/timer.h"

#include <QTimer>

namespace plumb::sync {

namespace {

class SystemTimer final : public Timer {
public:
    explicit SystemTimer(std::function<void()> ring)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(ring));
    }
    void start(Millis wait) override { m_timer.start(wait); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Timer> makeSystemTimer(std::function<void()> ring)
{
    return std::make_unique<SystemTimer>(std::move(ring));
}

} // namespace plumb::sync
