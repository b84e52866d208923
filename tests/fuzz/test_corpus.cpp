// The corpus of every fuzz target, and each of its entries cut and bent a little, without libFuzzer.
#include "app/core/random.h"
#include "app/crypto/crypto.h"
#include "tests/fuzz/target.h"

#include <QDir>
#include <QTest>

using namespace plumb;

class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void everyTargetHasACorpusAndEveryCorpusATarget()
    {
        QStringList names;
        for (const QByteArray &name : fuzz::targets().keys())
            names << QString::fromLatin1(name);
        names.sort();
        QCOMPARE(QDir(QStringLiteral(PLUMBLINE_FUZZ_CORPUS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), names);
    }

    void holdsForTheCorpus_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const QByteArray &name : fuzz::targets().keys())
            QTest::newRow(name.constData()) << name;
    }
    void holdsForTheCorpus()
    {
        QFETCH(QByteArray, target);
        const fuzz::Target run = fuzz::targets().value(target);
        const QDir folder(QStringLiteral(PLUMBLINE_FUZZ_CORPUS "/") + QString::fromLatin1(target));
        SeededRandom random(1);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray seed = file.readAll();
            run(seed);
            run(seed.first(qsizetype(random.below(std::uint64_t(seed.size()) + 1))));
            QByteArray bent = seed;
            for (int i = 0; i < 3 && !bent.isEmpty(); ++i)
                bent[qsizetype(random.below(std::uint64_t(bent.size())))] = char(random.below(256));
            run(bent);
        }
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "test_corpus.moc"
