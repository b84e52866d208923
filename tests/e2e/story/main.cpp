// plumbline-story: plays the main job and writes a picture a step and tour.json. Exit code 0: all of it worked.
#include "app/crypto/crypto.h"
#include "assets/assets.h"
#include "tests/e2e/story/story.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>

using namespace plumb;
using namespace plumb::test;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addHelpOption();
    line.addOptions({{u"bin"_s, u"Folder with the programs."_s, u"DIR"_s},
                     {u"out"_s, u"Where pictures and tour.json go."_s, u"DIR"_s},
                     {u"keep"_s, u"Leave the devices and the office behind, in this folder."_s, u"DIR"_s},
                     {u"seed"_s, u"When the phone dies: a number, to repeat a run."_s, u"NUMBER"_s}});
    line.process(app);
    if (!line.isSet(u"bin"_s) || !line.isSet(u"out"_s))
        line.showHelp(2);
    const QString out = QDir(line.value(u"out"_s)).absolutePath();
    QTemporaryDir scratch;
    const QString work = line.isSet(u"keep"_s) ? QDir(line.value(u"keep"_s)).absolutePath() : scratch.path();
    if (!crypto::initialise() || !QDir().mkpath(out) || !QDir().mkpath(work) || !scratch.isValid()) {
        std::fprintf(stderr, "plumbline-story: cannot use %s\n", qPrintable(out));
        return 1;
    }
    assets::initialise();

    const quint32 seed = line.isSet(u"seed"_s) ? line.value(u"seed"_s).toUInt() : QRandomGenerator::global()->generate();
    std::printf("seed %u\n", seed);
    Tour tour(out, Story::steps);
    Story(StoryOptions{QDir(line.value(u"bin"_s)).absolutePath(), work, out, seed}, tour).play();
    if (!tour.write()) {
        std::fprintf(stderr, "plumbline-story: cannot write %s/tour.json\n", qPrintable(out));
        return 1;
    }
    if (!tour.ok())
        return 1;
    if (tour.steps() != Story::steps) {
        std::fprintf(stderr, "plumbline-story: %d steps of %d\n", tour.steps(), Story::steps);
        return 1;
    }
    std::printf("%d passed, 0 failed\n", tour.steps());
    return 0;
}
