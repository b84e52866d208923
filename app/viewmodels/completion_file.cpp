#include "app/viewmodels/completion_file.h"

#include "app/crypto/crypto.h"
#include "app/viewmodels/completion_reading.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/value_map.h"
#include "platform/common/file_picker.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 200ll * 1024 * 1024;
constexpr int longestTitle = 160; // of completion_document.title
constexpr int longestName = 200;
constexpr int longestType = 60;

const QString fileKind = u"completion_file"_s;
const QString documentKind = u"completion_document"_s;

struct ReadFile {
    QByteArray bytes;
    QByteArray sha256;
    QString mediaType;
};

Result<ReadFile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, file.errorString());
    if (file.size() > largestFile)
        return fail(ErrorCode::TooLarge, path);
    ReadFile read;
    read.bytes = file.readAll();
    if (read.bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, path);
    read.sha256 = crypto::sha256Hex(read.bytes);
    read.mediaType = QMimeDatabase().mimeTypeForFileNameAndData(path, read.bytes).name();
    return read;
}

Status read(store::Reader &reader, const Schema &schema, const Id &site, const QString &language, CompletionFound &found)
{
    quality::CompletionRecords records;
    PLUMB_TRY(readCompletion(reader, schema, site, language, records));
    found.parts = quality::completionSet(records);
    PLUMB_ASSIGN(found.file, reader.record(quality::completionFileId(site)));
    return {};
}

} // namespace

CompletionFile::CompletionFile(QObject *parent)
    : QObject(parent),
      m_survey(this, completionKinds,
               [this]() -> Survey<CompletionFound>::Work {
                   const Id site = idOf(m_siteId);
                   if (site.isNull())
                       return {};
                   Services *const services = m_survey.link().services();
                   return [site, schema = services->schema, language = services->language()](store::Reader &reader, CompletionFound &found) {
                       return read(reader, *schema, site, language, found);
                   };
               },
               [this](const Result<CompletionFound> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(&m_survey.link(), &StoreLink::languageChanged, this, [this] { m_survey.ask(); });
    connect(this, &CompletionFile::asked, this, [this] { m_survey.ask(); });
}

QString CompletionFile::now() const
{
    return toIso(m_survey.link().services()->clock->now());
}

QString CompletionFile::scope() const
{
    return scope::site(idOf(m_siteId));
}

QString CompletionFile::fileId() const
{
    const Id site = idOf(m_siteId);
    return site.isNull() ? QString() : idText(quality::completionFileId(site));
}

QVariantMap CompletionFile::file() const
{
    return m_found && m_found->file ? m_found->file->fields.toVariantMap() : QVariantMap();
}

QString CompletionFile::state() const
{
    return file().value(u"state"_s, u"collecting"_s).toString();
}

int CompletionFile::complete() const
{
    return m_found ? int(std::count_if(m_found->parts.begin(), m_found->parts.end(), [](const quality::CompletionPart &part) { return part.complete(); })) : 0;
}

QVariantMap CompletionFile::row(const quality::CompletionPart &part, const QStringList &changed) const
{
    Services *const services = m_survey.link().services();
    QVariantList missing;
    for (const quality::CompletionMissing &one : part.missing)
        missing += QVariantMap{{u"words"_s, words::completionLack(one)}, {u"kind"_s, one.kind}, {u"recordId"_s, one.id.isNull() ? QString() : idText(one.id)}};
    QVariantList entries;
    int photos = 0;
    for (const quality::CompletionEntry &one : part.entries) {
        if (one.kind == "photo"_L1) {
            ++photos;
            continue;
        }
        entries += QVariantMap{{u"recordId"_s, idText(one.id)}, {u"kind"_s, one.kind}, {u"title"_s, one.title}, {u"at"_s, one.at},
                               {u"fileName"_s, one.fileName}, {u"sha256"_s, QString::fromLatin1(one.sha256)}, {u"size"_s, one.size}};
    }
    return {{u"part"_s, part.code}, {u"title"_s, words::completionPart(*services->schema, part.code, services->language())}, {u"complete"_s, part.complete()},
            {u"notNeeded"_s, part.notNeeded}, {u"notNeededId"_s, part.notNeededBy.isNull() ? QString() : idText(part.notNeededBy)},
            {u"changed"_s, changed.contains(part.code)}, {u"missing"_s, missing}, {u"entries"_s, entries}, {u"photos"_s, photos}};
}

void CompletionFile::arrange()
{
    m_parts.clear();
    if (m_found) {
        const bool handed = state() != "collecting"_L1;
        const QStringList changed = handed ? quality::changedParts(m_found->file->fields.value("contents"_L1).toObject(), m_found->parts) : QStringList();
        for (const quality::CompletionPart &part : m_found->parts)
            m_parts += row(part, changed);
    }
    Q_EMIT changed();
}

void CompletionFile::pickFiles(const QString &part)
{
    FilePicker *picker = m_survey.link().services()->filePicker;
    if (!picker)
        return;
    whenDone(picker->pick(FileKind::Drawings), this, [this, part](const QList<QUrl> &urls) { addFiles(part, urls); });
}

void CompletionFile::addFiles(const QString &part, const QList<QUrl> &urls)
{
    for (const QUrl &url : urls) {
        const QString path = url.isLocalFile() ? url.toLocalFile() : url.toString();
        ++m_adding;
        whenDone(onPool([path] { return readFile(path); }), this, [this, part, path](const Result<ReadFile> &file) {
            if (!file)
                return ended(file.error());
            if (!m_survey.link().store())
                return ended(fail(ErrorCode::Storage, u"closed"_s));
            keep(part, path, file->bytes, file->sha256, file->mediaType);
        });
    }
    Q_EMIT changed();
}

void CompletionFile::keep(const QString &part, const QString &path, const QByteArray &bytes, const QByteArray &sha256, const QString &mediaType)
{
    const QFileInfo info(path);
    const QString title = info.completeBaseName().isEmpty() ? info.fileName() : info.completeBaseName().left(longestTitle);
    store::Save save;
    save.at = m_survey.link().services()->clock->now();
    save.edits = {{m_survey.link().services()->newId(), documentKind, scope(),
                   {{u"site"_s, m_siteId}, {u"part"_s, part}, {u"title"_s, title}, {u"file"_s, QString::fromLatin1(sha256)},
                    {u"file_name"_s, info.fileName().right(longestName)}, {u"media_type"_s, mediaType.left(longestType)}, {u"size"_s, bytes.size()},
                    {u"author"_s, m_personId}, {u"added_at"_s, now()}}}};
    save.blobs = {{sha256, bytes, mediaType}};
    whenDone(m_survey.link().store()->save(std::move(save)), this, [this, title](const Status &status) {
        ended(status);
        if (status)
            Q_EMIT added(title);
    });
}

void CompletionFile::ended(const Status &status)
{
    --m_adding;
    Q_EMIT changed();
    if (!status)
        Q_EMIT failed(errorText(status.error()));
}

void CompletionFile::setNotNeeded(const QString &part, const QString &reason)
{
    Services *const services = m_survey.link().services();
    const QString title = words::completionPart(*services->schema, part, services->language());
    saveEdits(m_survey.link(), this,
              {{services->newId(), documentKind, scope(),
                {{u"site"_s, m_siteId}, {u"part"_s, part}, {u"title"_s, title}, {u"not_needed"_s, reason}, {u"author"_s, m_personId}, {u"added_at"_s, now()}}}},
              [this](const Status &status) {
        if (status)
            Q_EMIT saved();
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void CompletionFile::write(QJsonObject set, void (CompletionFile::*then)())
{
    saveEdits(m_survey.link(), this, {{quality::completionFileId(idOf(m_siteId)), fileKind, scope(), std::move(set)}}, [this, then](const Status &status) {
        if (status)
            Q_EMIT (this->*then)();
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void CompletionFile::prepare()
{
    if (!m_found || complete() < int(m_found->parts.size()))
        return;
    QJsonObject set{{u"contents"_s, quality::completionContents(m_found->parts)}, {u"collected_by"_s, m_personId}};
    if (!m_found->file) {
        set.insert(u"site"_s, m_siteId);
        set.insert(u"state"_s, u"collecting"_s);
    }
    write(set, &CompletionFile::prepared);
}

void CompletionFile::handOver(const QString &signatureId)
{
    write({{u"state"_s, u"handed_over"_s}, {u"collected_by"_s, m_personId}, {u"handed_signature"_s, signatureId}, {u"handed_at"_s, now()}}, &CompletionFile::saved);
}

void CompletionFile::receive(const QVariantMap &number, const QString &signatureId)
{
    write({{u"state"_s, u"archived"_s}, {u"archive_number"_s, number.value(u"number"_s).toString()}, {u"series"_s, number.value(u"series"_s).toString()},
           {u"serial"_s, number.value(u"serial"_s).toLongLong()}, {u"received_by"_s, m_personId}, {u"received_signature"_s, signatureId},
           {u"received_at"_s, now()}}, &CompletionFile::saved);
}

} // namespace plumb
