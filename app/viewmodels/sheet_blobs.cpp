#include "app/viewmodels/sheet_blobs.h"

#include "app/drawing/part_device.h"
#include "app/store/reader.h"
#include "app/viewmodels/services.h"

#include <mutex>

namespace plumb {

namespace {

// The open store, for another thread: given work at once or not at all, so closing it waits for nobody.
class StoreDoor {
public:
    void set(store::Store *store)
    {
        const std::lock_guard lock(m_mutex);
        m_store = store;
    }
    // Waits for the answer, which the store gives even while it is being closed.
    template <typename T>
    Result<T> ask(std::function<Result<T>(store::Reader &)> question)
    {
        auto answer = std::make_shared<Result<T>>(fail(ErrorCode::Storage));
        QFuture<Status> asked;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_store)
                return fail(ErrorCode::Storage, QStringLiteral("closed"));
            asked = m_store->survey([answer, question = std::move(question)](store::Reader &reader) {
                *answer = question(reader);
                return Status();
            });
        }
        asked.waitForFinished();
        return std::move(*answer);
    }

private:
    std::mutex m_mutex;
    store::Store *m_store = nullptr;
};

std::unique_ptr<QIODevice> blobDevice(const std::shared_ptr<StoreDoor> &door, const QByteArray &sha256)
{
    const auto info = door->ask<store::BlobInfo>([sha256](store::Reader &reader) { return reader.blobInfo(sha256); });
    if (!info || !info->here)
        return nullptr;
    return std::make_unique<drawing::PartDevice>(info->size, [door, sha256](qint64 offset, qint64 length) {
        return door->ask<QByteArray>([=](store::Reader &reader) { return reader.blobPart(sha256, offset, length); });
    });
}

} // namespace

void serveSheets(Services *services)
{
    auto door = std::make_shared<StoreDoor>();
    door->set(services->store().get());
    QObject::connect(services, &Services::storeChanged, services, [door, services] { door->set(services->store().get()); });
    QObject::connect(services, &QObject::destroyed, services, [door] { door->set(nullptr); });
    setBlobDevices([door](const QByteArray &sha256) -> drawing::DeviceMaker { return [door, sha256] { return blobDevice(door, sha256); }; });
}

} // namespace plumb
