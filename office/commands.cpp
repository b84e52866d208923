#include "office/commands.h"

#include <QCommandLineParser>

#include <cstdio>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

void write(FILE *to, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), to);
    std::fflush(to);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text);
}

int complain(const Error &error)
{
    write(stderr, u"plumbline-office: %1 (%2)"_s.arg(error.detail, errorName(error.code)));
    return Failed;
}

int misused(const QString &why)
{
    write(stderr, u"plumbline-office: %1; see --help"_s.arg(why));
    return BadUsage;
}

std::optional<int> parse(QCommandLineParser &parser, const QString &command, const QStringList &arguments)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{u"plumbline-office "_s + command} + arguments))
        return misused(parser.errorText());
    if (parser.isSet(help)) {
        print(parser.helpText());
        return Done;
    }
    if (!parser.positionalArguments().isEmpty())
        return misused(u"unexpected: %1"_s.arg(parser.positionalArguments().first()));
    return std::nullopt;
}

std::optional<int> require(const QCommandLineParser &parser, const QStringList &options)
{
    for (const QString &option : options) {
        if (parser.value(option).trimmed().isEmpty())
            return misused(u"--%1 is missing"_s.arg(option));
    }
    return std::nullopt;
}

} // namespace plumb::office
