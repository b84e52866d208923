// What is typed as measured points, judged: for the screen at every keystroke, and for the record.
#pragma once

#include "app/viewmodels/inspection_items.h"

#include <QVariant>

namespace plumb {

// {measurable, judged, limit, clause, method, instrument, unit, points, main, redLine, unverified, tolerance,
// problem}: texts in the person's language.
QVariantMap ruleWords(const InspectionItem &item, const QString &language);

// `typed`: numbers or texts, one per field on screen. {outcome, why, passed, of, missing, worst, exceededBy,
// words, cells: [{state: "empty" | "within" | "over" | "unread" | "kept", value}], question, unread}.
// question: {cell, number, words} about the first reading that the instrument cannot give, or null.
QVariantMap judgeTyped(const InspectionItem &item, const QVariantList &typed, const QString &language);

// The fields of the item that follow from its points: points, verdict (with what is no number, and what
// was kept although out of range) and, where the verdict changed, result.
QJsonObject pointsAnswer(const InspectionItem &item, const QVariantList &typed);
// … and from a person's word that a reading out of range stands.
QJsonObject keptAnswer(const InspectionItem &item, double number);

} // namespace plumb
