#include "app/media/sound.h"

#include "app/core/destroy.h"
#include "app/core/threads.h"

#include <opusenc.h>
#include <opusfile.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace plumb::media {

namespace {

constexpr int bitRate = 24000;
constexpr int complexity = 5; // of 10: half the work of the most, and a voice sounds the same
constexpr double quietestDecibel = -60;
constexpr int fullScale = 32768;

std::span<const qint16> samplesOf(QByteArrayView sound)
{
    return {reinterpret_cast<const qint16 *>(sound.data()), size_t(sound.size() / soundSampleBytes)};
}

// To one channel, in place.
void mix(std::span<qint16> samples, int channels)
{
    for (size_t at = 0; at < samples.size() / channels; ++at) {
        int sum = 0;
        for (const qint16 sample : samples.subspan(at * channels, channels))
            sum += sample;
        samples[at] = qint16(sum / channels);
    }
}

} // namespace

double loudness(QByteArrayView sound)
{
    const auto samples = samplesOf(sound);
    double power = 0;
    for (const qint16 sample : samples)
        power += double(sample) * sample;
    if (power == 0)
        return 0;
    const double decibel = 10 * std::log10(power / double(samples.size()) / (double(fullScale) * fullScale));
    return std::clamp(1 - decibel / quietestDecibel, 0.0, 1.0);
}

struct SoundWriter::Encoder {
    std::unique_ptr<OggOpusComments, Destroy<&ope_comments_destroy>> comments;
    std::unique_ptr<OggOpusEnc, Destroy<&ope_encoder_destroy>> encoder;
    bool begun = false; // the library cannot end what never began

    QByteArray pages(bool all)
    {
        QByteArray bytes;
        unsigned char *page = nullptr;
        opus_int32 length = 0;
        while (ope_encoder_get_page(encoder.get(), &page, &length, all) == 1)
            bytes.append(reinterpret_cast<const char *>(page), length);
        return bytes;
    }
};

SoundWriter::SoundWriter(std::unique_ptr<Encoder> encoder) : m_encoder(std::move(encoder)) {}
SoundWriter::SoundWriter(SoundWriter &&) noexcept = default;
SoundWriter &SoundWriter::operator=(SoundWriter &&) noexcept = default;
SoundWriter::~SoundWriter() = default;

Result<SoundWriter> SoundWriter::open()
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    auto made = std::make_unique<Encoder>();
    made->comments.reset(ope_comments_create());
    int error = OPE_OK;
    made->encoder.reset(ope_encoder_create_pull(made->comments.get(), soundRate, 1, 0, &error));
    if (!made->encoder)
        return fail(ErrorCode::Internal, QString::fromUtf8(ope_strerror(error)));
    for (const int status : {ope_encoder_ctl(made->encoder.get(), OPE_SET_DECISION_DELAY(0)), // it would hold back two seconds
                             ope_encoder_ctl(made->encoder.get(), OPE_SET_SERIALNO(1)), // else the clock's: the same sound, another file
                             ope_encoder_ctl(made->encoder.get(), OPUS_SET_BITRATE(bitRate)),
                             ope_encoder_ctl(made->encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)),
                             ope_encoder_ctl(made->encoder.get(), OPUS_SET_COMPLEXITY(complexity))}) {
        if (status != OPE_OK)
            return fail(ErrorCode::Internal, QString::fromUtf8(ope_strerror(status)));
    }
    return SoundWriter(std::move(made));
}

Result<QByteArray> SoundWriter::add(QByteArrayView sound)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    const auto samples = samplesOf(sound);
    m_encoder->begun |= !samples.empty();
    if (const int status = ope_encoder_write(m_encoder->encoder.get(), samples.data(), int(samples.size())); status != OPE_OK)
        return fail(ErrorCode::Internal, QString::fromUtf8(ope_strerror(status)));
    return m_encoder->pages(false);
}

Result<QByteArray> SoundWriter::finish()
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (!m_encoder->begun)
        return QByteArray();
    if (const int status = ope_encoder_drain(m_encoder->encoder.get()); status != OPE_OK)
        return fail(ErrorCode::Internal, QString::fromUtf8(ope_strerror(status)));
    return m_encoder->pages(true);
}

Result<QByteArray> readSound(const QByteArray &file)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    if (file.isEmpty())
        return fail(ErrorCode::EmptyFile);
    if (file.size() > largestSoundFile)
        return fail(ErrorCode::TooLarge);
    int error = 0;
    const std::unique_ptr<OggOpusFile, Destroy<&op_free>> opened(
        op_open_memory(reinterpret_cast<const unsigned char *>(file.data()), size_t(file.size()), &error));
    if (!opened)
        return fail(ErrorCode::NotASound, QStringLiteral("opusfile: %1").arg(error));
    QByteArray sound;
    std::array<qint16, soundRate / 1000 * 120 * OPUS_CHANNEL_COUNT_MAX> piece; // the longest packet there is
    int link = 0;
    int read = 0;
    while ((read = op_read(opened.get(), piece.data(), int(piece.size()), &link)) > 0 || read == OP_HOLE) {
        if (read == OP_HOLE)
            continue; // a damaged page: what stands around it is worth hearing
        const int channels = op_channel_count(opened.get(), link);
        mix(std::span(piece).first(size_t(read) * channels), channels);
        sound.append(reinterpret_cast<const char *>(piece.data()), read * soundSampleBytes);
        if (soundLength(sound.size()) > longestSound)
            return fail(ErrorCode::TooLarge);
    }
    if (sound.isEmpty())
        return fail(ErrorCode::NotASound, QStringLiteral("opusfile: %1").arg(read));
    return sound;
}

QList<int> waveform(QByteArrayView sound, int points)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    const auto samples = samplesOf(sound);
    const size_t parts = std::min(samples.size(), size_t(points));
    QList<int> loudest;
    for (size_t part = 0; part < parts; ++part) {
        const size_t from = samples.size() * part / parts;
        int most = 0;
        for (const qint16 sample : samples.subspan(from, samples.size() * (part + 1) / parts - from))
            most = std::max(most, std::abs(int(sample)));
        loudest.append(most * 100 / fullScale);
    }
    return loudest;
}

} // namespace plumb::media
