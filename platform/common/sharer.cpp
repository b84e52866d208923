#include "platform/common/sharer.h"

#include <QDesktopServices>

namespace plumb {

bool SystemSharer::share(const QUrl &file)
{
    return QDesktopServices::openUrl(file);
}

} // namespace plumb
