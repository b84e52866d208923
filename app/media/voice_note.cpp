#include "app/media/voice_note.h"

#include "app/crypto/crypto.h"
#include "app/media/sound.h"

#include <QJsonArray>

namespace plumb::media {

Result<PreparedVoiceNote> prepareVoiceNote(const QByteArray &bytes)
{
    PLUMB_ASSIGN(const QByteArray sound, readSound(bytes));
    return PreparedVoiceNote{bytes, crypto::sha256Hex(bytes), soundLength(sound.size()), waveform(sound, waveformPoints)};
}

QJsonObject voiceNoteFields(const PreparedVoiceNote &note)
{
    QJsonArray waveform;
    for (const int point : note.waveform)
        waveform.append(point);
    return {
        {QStringLiteral("file"), QString::fromLatin1(note.sha256)},
        {QStringLiteral("media_type"), QString::fromLatin1(voiceNoteType)},
        {QStringLiteral("size"), qint64(note.bytes.size())},
        {QStringLiteral("duration_ms"), qint64(note.length.count())},
        {QStringLiteral("waveform"), waveform},
    };
}

} // namespace plumb::media
