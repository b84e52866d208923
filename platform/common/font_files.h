// The file of a font that this system has for a language: a report embeds its outlines, and Qt does not tell
// where it has them from.
#pragma once

#include "app/core/font_file.h"
#include "app/core/result.h"

namespace plumb {

// `language`: "zh_CN", "zh_TW", "en". The font has Chinese and Latin characters. Reads the disk: not for
// the GUI thread. Error: NotFound.
Result<FontFile> systemFontFile(const QString &language, bool bold);

} // namespace plumb
