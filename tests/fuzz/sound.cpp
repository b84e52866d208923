// Any bytes as the file of a voice note (app/media): refused, or a sound of a believable length. Once as they are,
// once with the sums of their pages made right, or nothing bent would ever come as far as the decoder.
#include "app/core/threads.h"
#include "app/media/sound.h"
#include "app/media/voice_note.h"
#include "tests/fuzz/target.h"

#include <ogg/ogg.h>

#include <algorithm>

using namespace plumb;
using namespace plumb::media;

namespace {

// Each "OggS" begins a page: a head of 27 bytes, so many lengths, then as much as these say.
QByteArray withSums(QByteArray file)
{
    constexpr qsizetype headBytes = 27;
    auto *const bytes = reinterpret_cast<unsigned char *>(file.data());
    for (qsizetype at = file.indexOf("OggS"); at >= 0 && at + headBytes <= file.size(); at = file.indexOf("OggS", at + 4)) {
        const long lengths = bytes[at + headBytes - 1];
        if (at + headBytes + lengths > file.size())
            break;
        long body = 0;
        for (long i = 0; i < lengths; ++i)
            body += bytes[at + headBytes + i];
        body = std::min(body, long(file.size() - at - headBytes - lengths));
        ogg_page page{bytes + at, headBytes + lengths, bytes + at + headBytes + lengths, body};
        ogg_page_checksum_set(&page);
    }
    return file;
}

void read(const QByteArray &file)
{
    const Result<QByteArray> sound = readSound(file);
    if (!sound)
        return;
    PLUMB_FUZZ_CHECK(!sound->isEmpty() && sound->size() % soundSampleBytes == 0);
    PLUMB_FUZZ_CHECK(soundLength(sound->size()) <= longestSound);
    PLUMB_FUZZ_CHECK(loudness(*sound) >= 0 && loudness(*sound) <= 1);
    const QList<int> points = waveform(*sound, waveformPoints);
    PLUMB_FUZZ_CHECK(!points.isEmpty() && points.size() <= waveformPoints);
    PLUMB_FUZZ_CHECK(std::all_of(points.begin(), points.end(), [](int point) { return point >= 0 && point <= 100; }));
}

} // namespace

PLUMB_FUZZ_TARGET(sound)
{
    read(input);
    read(withSums(input));
}
