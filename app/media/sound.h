// Voices in files: Opus in Ogg (RFC 6716, RFC 7845), about 3 KB a second. What is written is whole after every
// second, so that what a killed app leaves can still be read.
#pragma once

#include "app/core/result.h"
#include "app/core/sound_format.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace plumb::media {

// How loud it is on average, as an ear judges: 0 (60 dB below the loudest there can be) … 1.
double loudness(QByteArrayView sound);

class SoundWriter {
public:
    static Result<SoundWriter> open();
    SoundWriter(SoundWriter &&) noexcept;
    SoundWriter &operator=(SoundWriter &&) noexcept;
    ~SoundWriter();

    // Each answers with the bytes of the file that have become whole by it; none where there was no sound at all.
    Result<QByteArray> add(QByteArrayView sound);
    Result<QByteArray> finish();

private:
    struct Encoder;
    explicit SoundWriter(std::unique_ptr<Encoder> encoder);

    std::unique_ptr<Encoder> m_encoder;
};

inline constexpr Millis longestSound = std::chrono::minutes(10);
inline constexpr qsizetype largestSoundFile = 16 * 1024 * 1024;

// A whole file as sound. One that breaks off is read as far as it goes.
// Errors: EmptyFile, TooLarge (more than 16 MiB or 10 minutes), NotASound.
Result<QByteArray> readSound(const QByteArray &file);

// The loudest sample (0 … 100) of each of `points` equal parts; fewer where there are fewer samples.
QList<int> waveform(QByteArrayView sound, int points);

} // namespace plumb::media
