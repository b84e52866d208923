// Everything a voice note needs from the bytes of its file, in one step off the GUI thread. The bytes
// themselves stay as they are.
#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace plumb::media {

inline constexpr Millis longestVoiceNote = std::chrono::minutes(5);
inline constexpr int waveformPoints = 48;
inline constexpr char voiceNoteType[] = "audio/ogg; codecs=opus";

struct PreparedVoiceNote {
    QByteArray bytes;
    QByteArray sha256; // hex
    Millis length{};
    QList<int> waveform;
};

// The file is read to its end before it is kept: what cannot be played later is told now.
// Errors: those of readSound.
Result<PreparedVoiceNote> prepareVoiceNote(const QByteArray &bytes);

// The fields of kind "voice_note" that follow from the file. The caller adds site, about, recorded_at,
// recorded_by.
QJsonObject voiceNoteFields(const PreparedVoiceNote &note);

} // namespace plumb::media
