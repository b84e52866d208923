// plumbline-checker --office FOLDER --device NAME,DATABASE,KEYHEX,JOURNAL …: prints figures as JSON.
// Exit code: 0 nothing lost, doubled or torn; 3 something is; 1 could not count.
#include "tests/e2e/chaos/checker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"office"_s, {}, u"folder"_s}, {u"device"_s, {}, u"name,database,key,journal"_s}});
    parser.process(application);
    std::vector<plumb::chaos::DeviceFiles> devices;
    for (const QString &text : parser.values(u"device"_s)) {
        const QStringList parts = text.split(u',');
        devices.push_back({parts.value(0), parts.value(1), parts.value(3), QByteArray::fromHex(parts.value(2).toLatin1())});
    }
    QString problem;
    const auto figures = plumb::chaos::check(parser.value(u"office"_s), devices, problem);
    std::printf("%s", QJsonDocument(figures.toJson()).toJson().constData());
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    return figures.good() ? 0 : 3;
}
