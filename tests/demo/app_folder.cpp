#include "tests/demo/app_folder.h"

#include "app/viewmodels/key_ring.h"
#include "platform/common/plain_key_store.h"
#include "tests/demo/await.h"

#include <QDir>

namespace plumb::demo {

Result<std::unique_ptr<Device>> openAppFolder(const QString &folder, const DeviceParts &parts)
{
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Storage, QStringLiteral("cannot make ") + folder);
    PlainKeyStore store(folder);
    KeyRing keys(folder, &store);
    PLUMB_ASSIGN(const std::optional<QByteArray> key, await(keys.open()));
    if (!key)
        return fail(ErrorCode::WrongKey, QStringLiteral("this folder is locked with a passphrase"));
    return Device::open(folder, *key, parts);
}

} // namespace plumb::demo
