#include "assets/assets.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(plumb_schema);
    Q_INIT_RESOURCE(plumb_standards);
    Q_INIT_RESOURCE(plumb_scripts);
}

namespace plumb::assets {

void initialise()
{
    initialiseResources();
}

QString schemaFolder()
{
    return QStringLiteral(":/schema");
}

QString standardsFolder()
{
    return QStringLiteral(":/standards");
}

QString deskScripts()
{
    return QStringLiteral(":/scripts/desk.json");
}

} // namespace plumb::assets
