#include "app/viewmodels/coded_sheet.h"

#include "app/drawing/part_device.h"
#include "app/drawing/stamped_page.h"
#include "app/report/sheet_stamp.h"
#include "app/viewmodels/report_words.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/font_files.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using quality::RevisionStanding;

namespace {

struct CodedSheetWords {
    Q_DECLARE_TR_FUNCTIONS(CodedSheetWords)
};

QString dayOf(const QString &moment)
{
    return toDateTimeValue(moment).toLocalTime().toString(u"yyyy-MM-dd"_s);
}

QString nameOf(const store::StoredRecord &sheet, const QString &revision)
{
    return QStringList{sheet.fields.value("number"_L1).toString(), sheet.fields.value("title"_L1).toString(), revision}.join(u' ').simplified();
}

report::SheetStamp stampOf(const ReadSheet &sheet, const store::StoredRecord &revision)
{
    const QString id = idText(revision.id);
    const QString name = revision.fields.value("revision"_L1).toString();
    const QString issued = dayOf(revision.fields.value("issued_at"_L1).toString());
    const QString uploaded = dayOf(revision.fields.value("uploaded_at"_L1).toString());
    report::SheetStamp stamp{quality::paperCode(id), nameOf(sheet.record, {}), {}, {}, CodedSheetWords::tr("Scan it with Plumbline: is this paper still current?")};
    switch (quality::standingOf(id, sheet.looks)) {
    case RevisionStanding::Current:
        stamp.revision = CodedSheetWords::tr("Rev. %1 · issued %2").arg(name, issued);
        break;
    case RevisionStanding::Superseded:
        stamp.revision = CodedSheetWords::tr("Rev. %1 · issued %2").arg(name, issued);
        stamp.warning = CodedSheetWords::tr("Superseded: do not build by this");
        break;
    case RevisionStanding::Draft:
    case RevisionStanding::InReview:
        stamp.revision = CodedSheetWords::tr("Rev. %1 · uploaded %2").arg(name, uploaded);
        stamp.warning = CodedSheetWords::tr("Not issued: do not build by this");
        break;
    }
    return stamp;
}

// The bytes as the drawing libraries read them: piece by piece, on this reading thread.
Result<std::function<std::unique_ptr<QIODevice>()>> bytesOf(store::Reader &reader, const QByteArray &sha256)
{
    PLUMB_ASSIGN(const store::BlobInfo info, reader.blobInfo(sha256));
    if (!info.here)
        return fail(ErrorCode::NotFound, u"file %1"_s.arg(QString::fromLatin1(sha256)));
    return std::function<std::unique_ptr<QIODevice>()>([&reader, sha256, size = info.size]() -> std::unique_ptr<QIODevice> {
        return std::make_unique<drawing::PartDevice>(size, [&reader, sha256](qint64 offset, qint64 length) { return reader.blobPart(sha256, offset, length); });
    });
}

} // namespace

struct CodedSheet::Work : HandoutJob {
    Id revision;
    QString language;
    drawing::StampedPage how;

    Status write(store::Reader &reader, const Schema &, QSaveFile &out) override
    {
        PLUMB_ASSIGN(const auto asked, reader.record(revision));
        SheetSurvey survey;
        PLUMB_TRY(readSheets(reader, asked ? asked->fields.value("site"_L1).toString() : QString(), survey));
        const auto sheet = std::ranges::find_if(survey.sheets, [&](const ReadSheet &one) { return one.revision(idText(revision)) != nullptr; });
        if (sheet == survey.sheets.end())
            return fail(ErrorCode::NotFound, u"the sheet of revision %1"_s.arg(idText(revision)));
        report::Fonts fonts;
        PLUMB_ASSIGN(fonts.regular, systemFontFile(language, false));
        PLUMB_ASSIGN(fonts.bold, systemFontFile(language, true));
        PLUMB_ASSIGN(const QByteArray stamp, report::sheetStampPdf(stampOf(*sheet, *asked), fonts));
        PLUMB_ASSIGN(const auto bytes, bytesOf(reader, asked->fields.value("file"_L1).toString().toLatin1()));
        const Result<drawing::StampedPage> made = drawing::writeStampedPage(bytes, asked->fields.value("page"_L1).toInt(), {stamp, report::sheetStampSize, report::sheetStampCode},
                                                                            [this] { return !givenUp; }, out);
        if (!made)
            return out.error() == QFileDevice::ResourceError ? Status(fail(ErrorCode::DiskFull, out.errorString())) : Status(made.error());
        how = *made;
        handout = {asked->scope, asked->fields.value("site"_L1).toString(), idText(revision), nameOf(sheet->record, asked->fields.value("revision"_L1).toString()), u"pdf"_s, {}, {}, false, 0, {}};
        return {};
    }
};

void CodedSheet::make()
{
    auto work = std::make_shared<Work>();
    work->revision = idOf(m_revisionId);
    work->language = m_link.services()->language();
    if (!begin(work))
        return;
    auto title = std::make_shared<QString>();
    const auto read = [id = work->revision, title](store::Reader &reader) -> Status {
        PLUMB_ASSIGN(const auto revision, reader.record(id));
        PLUMB_ASSIGN(const auto sheet, reader.record(revision ? idOf(revision->fields.value("sheet"_L1).toString()) : Id()));
        if (sheet)
            *title = nameOf(*sheet, revision->fields.value("revision"_L1).toString());
        return {};
    };
    whenDone(m_link.store()->survey(read), this, [this, work, title](const Status &) {
        if (isOf(work))
            ask(words::reportFileName(*title, toDateTime(m_link.services()->clock->now()).toLocalTime().toString(u"yyyyMMdd"_s), u"pdf"_s));
    });
}

void CodedSheet::written(const HandoutJob &job)
{
    const auto &work = static_cast<const Work &>(job);
    Q_EMIT made(job.handout.fileName, work.how.covers, work.how.asPicture);
}

} // namespace plumb
