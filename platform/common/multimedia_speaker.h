// The device's loudspeaker or headphones through Qt Multimedia, of which nothing is loaded before something plays.
#pragma once

#include "platform/common/speaker.h"

#include <QTimer>

#include <memory>

namespace plumb {

class MultimediaSpeaker final : public Speaker {
    Q_OBJECT
public:
    explicit MultimediaSpeaker(QObject *parent = nullptr);
    ~MultimediaSpeaker() override;

    void play(const QByteArray &sound, Millis from) override;
    void stop() override;

private:
    struct Output;

    void tell();
    void follow(int state);

    std::unique_ptr<Output> m_output; // null: nothing plays
    QTimer m_tick;
};

} // namespace plumb
