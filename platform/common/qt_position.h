// The system's own positioning by Qt (GPS, Wi-Fi, cell). Opened at its first start. Qt does not tell
// whether a position was put there by a program: `mocked` is never set here.
#pragma once

#include "platform/common/position.h"

#include <memory>

class QGeoPositionInfoSource;

namespace plumb {

class QtPosition final : public PositionSource {
    Q_OBJECT
public:
    explicit QtPosition(QObject *parent = nullptr);
    ~QtPosition() override;

    void start() override;
    void stop() override;
    std::optional<Fix> latest() const override { return m_fix; }
    std::optional<Error> trouble() const override { return m_trouble; }

private:
    bool open();
    void setTrouble(const QString &why);

    std::unique_ptr<QGeoPositionInfoSource> m_source;
    std::optional<Fix> m_fix;
    std::optional<Error> m_trouble;
};

} // namespace plumb
