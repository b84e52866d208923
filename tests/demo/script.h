// The demo's texts are written in 繁體; shown in 简体 they are put over character by character, as
// ICU's "Hant-Hans" does it.
#pragma once

#include "app/core/result.h"

#include <QJsonValue>

namespace plumb::demo {

// Every text in it, keys left alone. Error: Internal, where ICU has no such rule.
Result<QJsonValue> inSimplified(const QJsonValue &value);

} // namespace plumb::demo
