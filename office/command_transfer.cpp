// plumbline-office import and export: work that comes in as a file, and the book as lines of JSON.
#include "office/commands.h"

#include "app/core/json.h"
#include "office/people.h"
#include "office/service/import.h"
#include "office/vault/durable.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cerrno>

namespace plumb::office {

using namespace Qt::StringLiterals;

namespace {

Status importFile(const QString &folder, const QString &name)
{
    if (!crypto::initialise())
        return fail(ErrorCode::Internal, u"no secure randomness on this machine"_s);
    PLUMB_ASSIGN(const OpenOffice office, openOffice(folder));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"cannot read %1: %2"_s.arg(name, file.errorString()));
    QString epoch;
    {
        PLUMB_ASSIGN(const auto reader, office.ledger->read());
        PLUMB_ASSIGN(const Company company, reader->company());
        epoch = company.epoch;
    }
    const SystemClock clock;
    SystemRandom random;
    const Tuning tuning;
    GroupCommit commits(*office.ledger, tuning.mostPushesTogether);
    const PushContext context{commits, *office.schema, office.key, random, tuning, clock.now(), epoch};
    PLUMB_ASSIGN(const Imported imported, importUnsent(file, *office.ledger, context, *office.vault));
    QMap<QByteArray, int> outcomes;
    for (const wire::ChangeAnswer &answer : imported.answers)
        ++outcomes[wire::outcomeName(answer.outcome)];
    QStringList words;
    for (auto outcome = outcomes.begin(); outcome != outcomes.end(); ++outcome)
        words.append(u"%1 %2"_s.arg(*outcome).arg(QString::fromLatin1(outcome.key())));
    print(u"From device %1, written %2: %3 changes (%4), %5 files, %6 there already"_s.arg(toString(imported.device), toIso(imported.made))
              .arg(imported.answers.size())
              .arg(words.join(u", "_s))
              .arg(imported.files)
              .arg(imported.filesThere));
    return {};
}

// One file per scope, a record a line.
class Exporting {
public:
    explicit Exporting(const QString &folder) : m_folder(folder) {}

    Status add(const OfficeRecord &record)
    {
        if (!m_file.isOpen() || record.record.scope != m_scope)
            PLUMB_TRY(open(record.record.scope));
        const QByteArray line = canonicalJson(QJsonObject{{u"id"_s, toString(record.record.id)},
                                                          {u"kind"_s, record.record.kind},
                                                          {u"scope"_s, record.record.scope},
                                                          {u"seq"_s, record.seq},
                                                          {u"fields"_s, record.record.fields}})
            + '\n';
        ++m_records;
        return m_file.write(line) == line.size() ? Status() : Status(fileError(m_file, u"write"_s));
    }
    Status close()
    {
        if (!m_file.isOpen())
            return {};
        PLUMB_TRY(syncFile(m_file));
        m_file.close();
        return {};
    }
    qint64 records() const { return m_records; }
    int scopes() const { return m_scopes; }

private:
    Status open(const QString &scope)
    {
        PLUMB_TRY(close());
        QString name = scope;
        m_file.setFileName(m_folder + u'/' + name.replace(u'/', u'_') + u".jsonl"_s);
        m_scope = scope;
        ++m_scopes;
        errno = 0;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return fileError(m_file, u"make"_s);
        return {};
    }

    const QString m_folder;
    QFile m_file;
    QString m_scope;
    qint64 m_records = 0;
    int m_scopes = 0;
};

Status exportAll(const QString &folder, const QString &to, const QString &as)
{
    PLUMB_ASSIGN(OpenOffice office, openOffice(folder));
    PLUMB_ASSIGN(const Id person, findPerson(office, as));
    if (QFile::exists(to) || !QDir().mkpath(to))
        return fail(ErrorCode::Refused, u"%1 exists already, or cannot be made"_s.arg(to));
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const SystemClock clock;
    { // noted before the first record leaves
        PLUMB_ASSIGN(const auto writer, office.ledger->write());
        PLUMB_TRY(writer->noteEvent({clock.now(), u"export"_s, {}, toString(person), QDir(to).absolutePath()}));
        PLUMB_TRY(writer->commit());
    }
    Exporting out(to);
    PLUMB_ASSIGN(const auto reader, office.ledger->read());
    PLUMB_TRY(reader->eachRecord([&](const OfficeRecord &record, const QByteArray &) { return out.add(record); }));
    PLUMB_TRY(out.close());
    print(u"%1 records of %2 scopes in %3"_s.arg(out.records()).arg(out.scopes()).arg(to));
    return {};
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes in a file of unsent work, as if the device had sent it. Doing it twice changes nothing."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives; it may be served meanwhile."_s, u"folder"_s},
                       {u"file"_s, u"The file."_s, u"file"_s}});
    QStringList given = arguments;
    if (!given.isEmpty() && !given.last().startsWith(u'-') && given.size() % 2 == 1) // import --folder F FILE
        given.insert(given.size() - 1, u"--file"_s);
    if (const auto code = parse(parser, u"import"_s, given))
        return *code;
    if (const auto code = require(parser, {u"folder"_s, u"file"_s}))
        return *code;
    const Status status = importFile(parser.value(u"folder"_s), parser.value(u"file"_s));
    return status.ok() ? Done : complain(status.error());
}

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes all records as lines of JSON, a file for each scope. It is noted who asked; see `events`."_s);
    parser.addOptions({{u"folder"_s, u"Where the office lives; it may be served meanwhile."_s, u"folder"_s},
                       {u"to"_s, u"A folder that is not there yet."_s, u"folder"_s},
                       {u"as"_s, u"Who answers for it: a person's name or id."_s, u"name-or-id"_s}});
    if (const auto code = parse(parser, u"export"_s, arguments))
        return *code;
    if (const auto code = require(parser, {u"folder"_s, u"to"_s, u"as"_s}))
        return *code;
    const Status status = exportAll(parser.value(u"folder"_s), parser.value(u"to"_s), parser.value(u"as"_s).trimmed());
    return status.ok() ? Done : complain(status.error());
}

} // namespace plumb::office
