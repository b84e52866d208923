#include "platform/common/font_files.h"

#include "app/core/destroy.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

using Config = std::unique_ptr<FcConfig, Destroy<&FcConfigDestroy>>;
using Pattern = std::unique_ptr<FcPattern, Destroy<&FcPatternDestroy>>;

const FcChar8 *fcText(const char *text)
{
    return reinterpret_cast<const FcChar8 *>(text);
}

} // namespace

Result<FontFile> systemFontFile(const QString &language, bool bold)
{
    const char *const lang = language == u"zh_TW" ? "zh-tw" : "zh-cn"; // an English report names Chinese people too
    const Config config(FcInitLoadConfigAndFonts());
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, fcText("sans-serif"));
    FcPatternAddString(wanted.get(), FC_LANG, fcText(lang));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcConfigSubstitute(config.get(), wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const Pattern found(FcFontMatch(config.get(), wanted.get(), &result));
    FcChar8 *path = nullptr;
    int face = 0;
    FcLangSet *languages = nullptr;
    if (!found || FcPatternGetString(found.get(), FC_FILE, 0, &path) != FcResultMatch
        || FcPatternGetLangSet(found.get(), FC_LANG, 0, &languages) != FcResultMatch
        || FcLangSetHasLang(languages, fcText(lang)) == FcLangDifferentLang)
        return fail(ErrorCode::NotFound, u"no font with Chinese characters"_s);
    FcPatternGetInteger(found.get(), FC_INDEX, 0, &face);
    return FontFile{QString::fromUtf8(reinterpret_cast<const char *>(path)), face & 0xFFFF};
}

} // namespace plumb
