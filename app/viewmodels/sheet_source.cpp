#include "app/viewmodels/sheet_source.h"

#include <QFile>
#include <QUrl>

namespace plumb {

namespace {

BlobDevices &blobDevices()
{
    static BlobDevices devices;
    return devices;
}

} // namespace

void setBlobDevices(BlobDevices devices)
{
    blobDevices() = std::move(devices);
}

drawing::DeviceMaker sheetDevice(const QString &source)
{
    const QUrl url(source);
    if (url.isLocalFile() || source.startsWith(QLatin1Char(':'))) {
        return [name = url.isLocalFile() ? url.toLocalFile() : source]() -> std::unique_ptr<QIODevice> {
            auto file = std::make_unique<QFile>(name);
            return file->exists() ? std::move(file) : nullptr;
        };
    }
    return blobDevices() ? blobDevices()(source.toLatin1()) : drawing::DeviceMaker([] { return std::unique_ptr<QIODevice>(); });
}

} // namespace plumb
