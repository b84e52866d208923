#include "platform/platform.h"

#include "platform/common/fake_camera.h"
#include "platform/common/fake_file_picker.h"
#include "platform/common/fake_microphone.h"
#include "platform/common/fake_position.h"
#include "platform/common/fake_speaker.h"
#include "platform/common/keychain_key_store.h"
#include "platform/common/multimedia_camera.h"
#include "platform/common/multimedia_microphone.h"
#include "platform/common/multimedia_speaker.h"
#include "platform/common/sleep_watch.h"
#include "platform/common/plain_key_store.h"
#include "platform/common/qt_position.h"
#include "platform/common/system.h"
#include "platform/common/system_network_status.h"

namespace plumb {

namespace {

std::unique_ptr<PositionSource> positionFor(const PlatformOptions &options)
{
    if (options.fakePosition.isEmpty())
        return std::make_unique<QtPosition>();
    auto position = std::make_unique<FakePosition>(options.clock);
    const QStringList parts = options.fakePosition.split(u',');
    if (parts.size() == 3)
        position->moveTo({{parts[0].toDouble(), parts[1].toDouble()}, parts[2].toDouble(), false, {}});
    return position;
}

} // namespace

Platform makePlatform(const PlatformOptions &options)
{
    Platform platform;
    platform.position = positionFor(options);
    if (options.fakeCameraFolder.isEmpty())
        platform.camera = std::make_unique<MultimediaCamera>(options.clock, platform.position.get());
    else
        platform.camera = std::make_unique<FakeCamera>(options.fakeCameraFolder);

    if (options.fakeSound) {
        platform.microphone = std::make_unique<FakeMicrophone>(FakeMicrophone::Speaks::ByItself);
        platform.speaker = std::make_unique<FakeSpeaker>(FakeSpeaker::Moves::ByItself);
    } else {
        platform.microphone = std::make_unique<MultimediaMicrophone>();
        platform.speaker = std::make_unique<MultimediaSpeaker>();
    }

    if (options.fakePicks.isEmpty() && options.fakePlace.isEmpty()) {
        platform.filePicker = std::make_unique<DialogFilePicker>();
        platform.sharer = std::make_unique<SystemSharer>();
    } else {
        auto picker = std::make_unique<FakeFilePicker>(options.fakePicks);
        picker->willPlaceIn(options.fakePlace);
        platform.filePicker = std::move(picker);
    }

    if (options.plainKeyFolder.isEmpty())
        platform.keyStore = std::make_unique<KeychainKeyStore>(keychainServicePresent);
    else
        platform.keyStore = std::make_unique<PlainKeyStore>(options.plainKeyFolder);

    platform.network = std::make_unique<SystemNetworkStatus>();
    platform.wakeUps = std::make_unique<SleepWatch>(options.clock);
    platform.notifier = makeSystemNotifier();
    platform.folders = systemFolderPaths();
    return platform;
}

} // namespace plumb
