// A camera for tests and the demo: it "takes" the JPEG files of a folder, sorted by name, one after
// the other and then from the start again. The same folder always gives the same pictures.
#pragma once

#include "platform/common/camera.h"

#include <QStringList>

#include <memory>

namespace plumb {

class FakeCamera final : public Camera {
    Q_OBJECT
public:
    explicit FakeCamera(const QString &folder, QObject *parent = nullptr);
    ~FakeCamera() override;

    bool available() const override { return m_plugged && !m_files.isEmpty(); }
    bool active() const override { return m_active; }
    void start() override;
    void stop() override;
    QFuture<Result<QByteArray>> capture() override;
    QList<Flash> flashes() const override { return m_active ? m_flashes : QList<Flash>(); }
    Flash flash() const override { return m_flash; }
    void setFlash(Flash flash) override;

    // Somebody pulls the cable: a running camera is lost, captures on their way fail.
    void unplug();
    void plugIn();
    // A camera with these flashes; at first with all of them.
    void setFlashes(const QList<Flash> &flashes) { m_flashes = flashes; }

private:
    struct Captures;

    void showPreview();
    void endCaptures(const Error &why);

    QStringList m_files;
    qsizetype m_next = 0;
    int m_previewRun = 0; // a preview decoded for an earlier run is not shown
    QList<Flash> m_flashes{Flash::Off, Flash::On, Flash::Auto};
    Flash m_flash = Flash::Off;
    bool m_active = false;
    bool m_plugged = true;
    std::unique_ptr<Captures> m_captures;
};

} // namespace plumb
