// The files both programs carry with them. Static libraries drop resources nobody asks for, so each
// program calls initialise() once before it opens the first of them.
#pragma once

#include <QString>

namespace plumb::assets {

void initialise();

// For Schema::load().
QString schemaFolder();
// For quality::loadStandards().
QString standardsFolder();
// For desk::loadScripts().
QString deskScripts();

} // namespace plumb::assets
