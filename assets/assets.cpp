#include "assets/assets.h"

#include <QtGlobal>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initialiseResources()
{
    Q_INIT_RESOURCE(plumb_schema);
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

} // namespace plumb::assets
