#include "office/invites.h"

#include "office/http/certificate.h"
#include "office/service/join.h"

#include <QFile>
#include <QImage>

#include <qrencode.h>

#include <cerrno>
#include <cstring>

namespace plumb::office {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

constexpr int quietZone = 4;      // modules, ISO/IEC 18004
constexpr int pixelsPerModule = 8;
const QString fallbackUrl = u"https://127.0.0.1:8443"_s;

using Code = std::unique_ptr<QRcode, decltype(&QRcode_free)>;

Result<Code> encode(const QString &text)
{
    Code code(QRcode_encodeString8bit(text.toLatin1().constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return fail(ErrorCode::Internal, u"the invite does not fit into a QR code"_s);
    return code;
}

bool isDark(const QRcode &code, int x, int y)
{
    return x >= 0 && y >= 0 && x < code.width && y < code.width && (code.data[y * code.width + x] & 1);
}

QString lastServed(const OfficePaths &paths)
{
    QFile file(paths.address);
    const QString url = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
    return url.isEmpty() ? fallbackUrl : url;
}

} // namespace

Result<MadeInvite> makeInvite(OpenOffice &office, const Id &person, const QString &url, seconds life, const Clock &clock)
{
    MadeInvite made;
    {
        PLUMB_ASSIGN(const auto reader, office.ledger->read());
        PLUMB_ASSIGN(const Company company, reader->company());
        PLUMB_ASSIGN(const auto record, reader->record(person));
        if (!record || record->record.kind != "person"_L1 || record->record.isVoid())
            return fail(ErrorCode::NotFound, u"there is no person %1"_s.arg(toString(person)));
        made.invite.company = company.name;
        made.invite.person = record->record.fields.value(u"name"_s).toString();
    }
    PLUMB_ASSIGN(made.invite.fingerprint, fingerprintOf(office.paths.certificate));
    made.invite.url = url.isEmpty() ? lastServed(office.paths) : url;
    made.invite.code = u"x"_s;
    PLUMB_TRY(decodeInvite(encodeInvite(made.invite))); // an address no phone would take is refused here
    made.expires = clock.now() + life;
    PLUMB_ASSIGN(made.invite.code, newInvite(*office.ledger, person, made.expires));
    made.text = encodeInvite(made.invite);
    return made;
}

std::optional<seconds> parseLife(const QString &text)
{
    static const QMap<QChar, qint64> units{{u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    bool ok = false;
    const qint64 number = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&ok);
    const qint64 unit = text.isEmpty() ? 0 : units.value(text.back());
    return ok && unit > 0 && number > 0 && number <= 10'000 ? std::optional(seconds(number * unit)) : std::nullopt;
}

Result<QString> qrText(const QString &text)
{
    PLUMB_ASSIGN(const Code code, encode(text));
    QString out;
    // Two rows of modules per line of text; light is drawn, so that it reads on a dark terminal.
    for (int y = -quietZone; y < code->width + quietZone; y += 2) {
        for (int x = -quietZone; x < code->width + quietZone; ++x) {
            const bool upper = !isDark(*code, x, y);
            const bool lower = !isDark(*code, x, y + 1);
            out += upper && lower ? u'█' : upper ? u'▀' : lower ? u'▄' : u' ';
        }
        out += u'\n';
    }
    return out;
}

Status writeQrPicture(const QString &text, const QString &pngFile)
{
    PLUMB_ASSIGN(const Code code, encode(text));
    const int side = (code->width + 2 * quietZone) * pixelsPerModule;
    QImage picture(side, side, QImage::Format_Grayscale8);
    for (int y = 0; y < side; ++y) {
        uchar *line = picture.scanLine(y);
        for (int x = 0; x < side; ++x)
            line[x] = isDark(*code, x / pixelsPerModule - quietZone, y / pixelsPerModule - quietZone) ? 0 : 255;
    }
    errno = 0;
    if (!picture.save(pngFile, "PNG")) {
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Storage,
                    u"cannot write %1: %2"_s.arg(pngFile, QString::fromLocal8Bit(std::strerror(errno))));
    }
    return {};
}

} // namespace plumb::office
