// The one place where the app asks for the machine it runs on. Which implementations are behind
// the interfaces is decided here, once, when the app starts; nobody else knows.
#pragma once

#include "app/core/clock.h"
#include "platform/common/camera.h"
#include "platform/common/file_picker.h"
#include "platform/common/folder_paths.h"
#include "platform/common/key_store.h"
#include "platform/common/microphone.h"
#include "platform/common/network_status.h"
#include "platform/common/notifier.h"
#include "platform/common/position.h"
#include "platform/common/speaker.h"
#include "platform/common/sharer.h"
#include "platform/common/wake_ups.h"

#include <memory>

namespace plumb {

struct PlatformOptions {
    std::shared_ptr<const Clock> clock; // needed
    QString fakeCameraFolder;           // demo and tests: these JPEGs instead of a camera
    QString fakePosition;               // demo and tests: "latitude,longitude,metres" instead of a receiver
    bool fakeSound = false;             // demo and tests: somebody speaks, and nobody hears what is played
    QString plainKeyFolder;             // demo and tests ONLY: keys in plain files, no keychain is asked
    QList<QUrl> fakePicks;              // demo and tests: what the picker answers, no dialog
    QString fakePlace;                  // demo and tests: the folder where new files go, no dialog
};

struct Platform {
    std::unique_ptr<Camera> camera;
    std::unique_ptr<PositionSource> position;
    std::unique_ptr<Microphone> microphone;
    std::unique_ptr<Speaker> speaker;
    std::unique_ptr<Sharer> sharer;         // none where places are faked
    std::unique_ptr<FilePicker> filePicker; // a DialogFilePicker unless faked: the shell answers it
    std::unique_ptr<KeyStore> keyStore;
    std::unique_ptr<NetworkStatus> network;
    std::unique_ptr<WakeUps> wakeUps;
    std::unique_ptr<Notifier> notifier;
    FolderPaths folders;
};

// Call on the GUI thread after QCoreApplication exists. Nothing slow happens here: the camera and
// the keychain are opened at their first use.
Platform makePlatform(const PlatformOptions &options);

} // namespace plumb
