// A measured value as somebody typed it: with a comma, in full-width figures from a Chinese keyboard,
// with the unit behind it. Whatever is no number stays text: shown, kept, never judged.
#pragma once

#include <QString>

#include <optional>

namespace plumb::quality {

// Nothing: empty, or no number. Plain decimals only ("3,5", "３．５", "-2 mm" where the unit is mm).
std::optional<double> readingOf(const QString &typed, const QString &unit = {});

} // namespace plumb::quality
