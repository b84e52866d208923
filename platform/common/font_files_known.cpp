#include "platform/common/font_files.h"

#include <QFile>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// As the systems ship them. Faces of Noto's collections: JP, KR, SC, TC; of PingFang and YaHei: the first.
struct Known {
    QString regular;
    QString bold;
    int simplified;
    int traditional;
};

const Known knownFonts[] = {
    {u"/system/fonts/NotoSansCJK-Regular.ttc"_s, u"/system/fonts/NotoSansCJK-Bold.ttc"_s, 2, 3},
    {u"/System/Library/Fonts/PingFang.ttc"_s, u"/System/Library/Fonts/PingFang.ttc"_s, 0, 0},
    {u"/System/Library/Fonts/STHeiti Light.ttc"_s, u"/System/Library/Fonts/STHeiti Medium.ttc"_s, 1, 0},
    {u"C:/Windows/Fonts/msyh.ttc"_s, u"C:/Windows/Fonts/msyhbd.ttc"_s, 0, 0},
};

} // namespace

Result<FontFile> systemFontFile(const QString &language, bool bold)
{
    for (const Known &known : knownFonts) {
        if (!QFile::exists(known.regular))
            continue;
        const QString path = bold && QFile::exists(known.bold) ? known.bold : known.regular;
        return FontFile{path, language == u"zh_TW" ? known.traditional : known.simplified};
    }
    return fail(ErrorCode::NotFound, u"no font with Chinese characters"_s);
}

} // namespace plumb
