// The front desk in words.
#pragma once

#include "app/quality/desk_script.h"
#include "app/viewmodels/desk_reading.h"

namespace plumb::words {

QString presence(const Presence &presence, const QString &language); // "On site until 15:00 · do not put calls through"
QString presenceTone(const Presence &presence);
QString department(const QString &role);                             // "Design": whom a role works with
QString scriptMoment(const QString &moment);
QString scriptConditions(const QMap<QString, QStringList> &when);    // "One person · morning · a man"; "": always
QString scriptProblem(const desk::TextProblem &problem);

} // namespace plumb::words
