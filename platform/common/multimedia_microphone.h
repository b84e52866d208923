// The device's microphone through Qt Multimedia, of which nothing is loaded before the first question about it.
#pragma once

#include "platform/common/microphone.h"

#include <memory>

namespace plumb {

class MultimediaMicrophone final : public Microphone {
    Q_OBJECT
public:
    explicit MultimediaMicrophone(QObject *parent = nullptr);
    ~MultimediaMicrophone() override;

    bool available() const override;
    bool active() const override;
    void start() override;
    void stop() override;

private:
    struct Device;

    Device &device() const;
    void open();
    void close();
    void read();
    void lose(const QString &why);

    mutable std::unique_ptr<Device> m_device;
};

} // namespace plumb
