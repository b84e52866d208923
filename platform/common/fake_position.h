// A position for tests and the demo: it is where the test says.
#pragma once

#include "platform/common/position.h"

#include <memory>

namespace plumb {

class FakePosition final : public PositionSource {
    Q_OBJECT
public:
    // With a clock its fix is always of this moment.
    explicit FakePosition(std::shared_ptr<const Clock> clock = {}, QObject *parent = nullptr)
        : PositionSource(parent), m_clock(std::move(clock)) {}

    void start() override { m_started = true; }
    void stop() override { m_started = false; }
    bool started() const { return m_started; }
    std::optional<Fix> latest() const override
    {
        std::optional<Fix> fix = m_started ? m_fix : std::nullopt;
        if (fix && m_clock)
            fix->at = m_clock->now();
        return fix;
    }
    std::optional<Error> trouble() const override { return m_trouble; }

    void moveTo(const Fix &fix)
    {
        m_fix = fix;
        m_trouble.reset();
        Q_EMIT changed();
    }
    void lose(const Error &why)
    {
        m_fix.reset();
        m_trouble = why;
        Q_EMIT changed();
    }

private:
    std::shared_ptr<const Clock> m_clock;
    std::optional<Fix> m_fix;
    std::optional<Error> m_trouble;
    bool m_started = false;
};

} // namespace plumb
