#include "app/viewmodels/paper_check.h"

#include "app/media/picture.h"
#include "app/media/qr.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/sheet_register.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/file_picker.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status lookUp(store::Reader &reader, const QString &revisionId, QVariantMap &answer)
{
    answer = {{u"standing"_s, u"unknown"_s}, {u"revisionId"_s, revisionId}};
    PLUMB_ASSIGN(const std::optional<store::StoredRecord> record, reader.record(idOf(revisionId)));
    if (!record || record->kind != "sheet_revision"_L1)
        return {};
    SheetSurvey found;
    PLUMB_TRY(readSheets(reader, record->fields.value("site"_L1).toString(), found));
    for (const ReadSheet &sheet : found.sheets) {
        const store::StoredRecord *const revision = sheet.revision(revisionId);
        if (!revision)
            continue;
        const auto text = [](const store::StoredRecord *of, QLatin1StringView name) { return of ? of->fields.value(name).toString() : QString(); };
        const store::StoredRecord *const current = sheet.current();
        answer.insert({{u"standing"_s, standingName(quality::standingOf(revisionId, sheet.looks))}, {u"sheetId"_s, idText(sheet.record.id)},
                       {u"number"_s, text(&sheet.record, "number"_L1)}, {u"title"_s, text(&sheet.record, "title"_L1)}, {u"revision"_s, text(revision, "revision"_L1)},
                       {u"current"_s, text(current, "revision"_L1)}, {u"currentId"_s, current ? idText(current->id) : QString()}, {u"issuedAt"_s, text(current, "issued_at"_L1)}});
    }
    return {};
}

} // namespace

PaperCheck::PaperCheck(QObject *parent) : QObject(parent), m_link(this)
{
}

void PaperCheck::look(const QUrl &picture)
{
    const bool isFrame = PreviewFrames::isFrame(picture.toString());
    if (m_busy || (isFrame && !m_answer.isNull()))
        return;
    m_busy = true;
    Q_EMIT changed();
    const QImage frame = isFrame ? m_link.services()->frames->latest() : QImage();
    const QString file = picture.isLocalFile() ? picture.toLocalFile() : picture.toString();
    auto work = onPool([isFrame, frame, file]() -> Result<QString> {
        if (isFrame)
            return media::readQr(frame);
        PLUMB_ASSIGN(const media::LoadedPicture loaded, media::loadPicture(file));
        return media::readQrFromPicture(loaded.bytes);
    });
    whenDone(work, this, [this, isFrame](const Result<QString> &text) {
        m_busy = false;
        Q_EMIT changed();
        if (text && !quality::revisionOfPaper(*text).isEmpty())
            read(*text);
        else if (!isFrame)
            Q_EMIT unreadable();
    });
}

void PaperCheck::pick()
{
    if (FilePicker *const picker = m_link.services()->filePicker) {
        whenDone(picker->pickPictures(), this, [this](const QList<QUrl> &urls) {
            if (!urls.isEmpty())
                look(urls.first());
        });
    }
}

void PaperCheck::read(const QString &code)
{
    const QString revision = quality::revisionOfPaper(code);
    if (revision.isEmpty() || !m_link.store()) {
        Q_EMIT unreadable();
        return;
    }
    auto answer = std::make_shared<QVariantMap>();
    whenDone(m_link.store()->survey([revision, answer](store::Reader &reader) { return lookUp(reader, revision, *answer); }), this, [this, answer](const Status &status) {
        if (status)
            answered(*answer);
        else
            Q_EMIT unreadable();
    });
}

void PaperCheck::again()
{
    m_answer = QVariant::fromValue(nullptr);
    Q_EMIT changed();
}

void PaperCheck::answered(const QVariantMap &answer)
{
    m_answer = answer;
    Q_EMIT changed();
}

} // namespace plumb
