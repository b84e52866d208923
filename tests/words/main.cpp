// plumbline-words FILE: trains the words of small bodies and says what they save.
#include "app/core/content_coding.h"
#include "tests/words/samples.h"

#include <QFile>

#include <zdict.h>

#include <cstdio>
#include <numeric>

using namespace plumb;

namespace {

constexpr std::size_t dictionaryBytes = 24 * 1024;
constexpr unsigned dictionaryId = 1; // one byte in each frame
constexpr int level = 19;
constexpr int trainingSeed = 1;
constexpr int judgingSeed = 2;

struct Joined {
    QByteArray bytes;
    std::vector<std::size_t> sizes;
};

Joined joined(const std::vector<QByteArray> &samples)
{
    Joined out;
    for (const QByteArray &sample : samples) {
        out.bytes += sample;
        out.sizes.push_back(std::size_t(sample.size()));
    }
    return out;
}

QByteArray train(const Joined &from)
{
    QByteArray trained(qsizetype(dictionaryBytes), '\0');
    const auto count = unsigned(from.sizes.size());
    std::size_t size = ZDICT_trainFromBuffer(trained.data(), dictionaryBytes, from.bytes.constData(), from.sizes.data(), count);
    if (ZDICT_isError(size))
        qFatal("%s", ZDICT_getErrorName(size));
    const std::size_t head = ZDICT_getDictHeaderSize(trained.constData(), size);
    QByteArray out(qsizetype(dictionaryBytes), '\0');
    size = ZDICT_finalizeDictionary(out.data(), dictionaryBytes, trained.constData() + head, size - head, from.bytes.constData(),
                                    from.sizes.data(), count, {level, 0, dictionaryId});
    if (ZDICT_isError(size))
        qFatal("%s", ZDICT_getErrorName(size));
    out.truncate(qsizetype(size));
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    const auto schema = Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema"));
    if (argc != 2 || !schema.ok())
        return 2;
    SeededRandom forTraining(trainingSeed);
    const QByteArray dictionary = train(joined(words::samples(*schema, forTraining)));
    QFile file(QString::fromLocal8Bit(argv[1]));
    if (!file.open(QIODevice::WriteOnly) || file.write(dictionary) != dictionary.size())
        return 1;
    const Words words(dictionary);
    SeededRandom forJudging(judgingSeed);
    qsizetype plain = 0, without = 0, with = 0;
    const auto unseen = words::samples(*schema, forJudging);
    for (const QByteArray &sample : unseen) {
        plain += sample.size();
        without += packZstd(sample).size();
        with += words.pack(sample).size();
    }
    const auto each = qsizetype(unseen.size());
    std::printf("%lld bytes of words; a body of %lld bytes packs to %lld without and %lld with them\n", qlonglong(dictionary.size()),
                qlonglong(plain / each), qlonglong(without / each), qlonglong(with / each));
    return 0;
}
