#include "app/viewmodels/report_file.h"

#include "app/report/pdf.h"
#include "app/report/xlsx.h"
#include "platform/common/font_files.h"

#include <QFile>
#include <QTemporaryDir>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 copyStep = 1024 * 1024;

// The workbook's library writes to a file system only; the place a person chose may be none.
Status writeWorkbook(const report::Report &report, QIODevice &out)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    PLUMB_TRY(report::writeXlsx(report, path));
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return fail(written.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, written.errorString());
    while (!written.atEnd()) {
        const QByteArray piece = written.read(copyStep);
        if (piece.isEmpty() || out.write(piece) != piece.size())
            return fail(ErrorCode::Storage, piece.isEmpty() ? written.errorString() : out.errorString());
    }
    return {};
}

} // namespace

Result<int> writeReportFile(const report::Report &report, const QString &format, store::Reader &reader, const report::Progress &progress, QIODevice &out)
{
    if (format == "xlsx"_L1) {
        PLUMB_TRY(writeWorkbook(report, out));
        return 0;
    }
    report::Fonts fonts;
    PLUMB_ASSIGN(fonts.regular, systemFontFile(report.language, false));
    PLUMB_ASSIGN(fonts.bold, systemFontFile(report.language, true));
    int missing = 0;
    const auto photos = [&](const QByteArray &sha256) -> Result<QByteArray> {
        Result<QByteArray> bytes = reader.blob(sha256);
        if (bytes.ok() || bytes.error().code != ErrorCode::NotFound)
            return bytes;
        ++missing;
        return QByteArray();
    };
    PLUMB_ASSIGN([[maybe_unused]] const int pages, report::writePdf(report, fonts, photos, progress, out));
    return missing;
}

} // namespace plumb
