// plumbline-shots: a picture of every page of the real app.
#include "tests/shots/shots.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace plumb::shots;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"bin"_s, u"Where the programs lie."_s, u"folder"_s, QCoreApplication::applicationDirPath()},
                        {u"out"_s, u"Where the pictures and index.html go."_s, u"folder"_s, u"shots"_s},
                        {u"pages"_s, u"What to take."_s, u"file"_s, QStringLiteral(PLUMBLINE_SHOT_PAGES)},
                        {u"only"_s, u"Names of pages, with commas between."_s, u"names"_s}});
    options.process(app);

    QString problem;
    auto list = PageList::read(options.value(u"pages"_s), &problem);
    QTemporaryDir scratch;
    if (problem.isEmpty() && (!scratch.isValid() || !QDir().mkpath(options.value(u"out"_s))))
        problem = u"no room for the pictures"_s;
    Shots shots({options.value(u"bin"_s), scratch.path(), QDir(options.value(u"out"_s)).absolutePath(),
                 options.value(u"only"_s).split(u',', Qt::SkipEmptyParts)},
                std::move(list));
    if (problem.isEmpty())
        problem = shots.prepare();
    if (problem.isEmpty()) {
        shots.take();
        problem = writeGallery(options.value(u"out"_s), shots.pictures());
    }
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "plumbline-shots: %s\n", qPrintable(problem));
        return 1;
    }
    int bad = 0;
    for (const auto &picture : shots.pictures())
        if (!picture.problem.isEmpty()) {
            std::fprintf(stderr, "%s (%s): %s\n", qPrintable(picture.page), qPrintable(picture.variant), qPrintable(picture.problem));
            ++bad;
        }
    std::printf("%d pictures, %d not taken\n", int(shots.pictures().size()) - bad, bad);
    return bad == 0 ? 0 : 1;
}
