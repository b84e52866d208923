// Why a drawing is not shown, in words.
#pragma once

#include "app/drawing/sheet.h"

#include <QVariant>

namespace plumb {

// {code, title, text, action}, as errorText().
QVariantMap sheetProblemText(drawing::SheetProblem problem);

} // namespace plumb
