#include "tests/shots/page_list.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace plumb::shots {

PageList PageList::read(const QString &path, QString *problem)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = path + u": "_s + file.errorString();
        return {};
    }
    QJsonParseError error;
    const auto json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) {
        *problem = u"%1: %2 at byte %3"_s.arg(path, error.errorString()).arg(error.offset);
        return {};
    }
    PageList list;
    list.home = json[u"home"].toArray();
    const auto devices = json[u"devices"].toObject();
    for (auto it = devices.begin(); it != devices.end(); ++it)
        list.devices.insert(it.key(), {it.value()[u"person"].toString(), it.value()[u"once"].toArray(), it.value()[u"setup"].toArray()});
    for (const auto &value : json[u"pages"].toArray()) {
        const auto page = value.toObject();
        list.pages.append({page[u"name"].toString(), page[u"device"].toString(u"manager"_s), page[u"offline"].toBool(),
                           page[u"steps"].toArray(), page[u"after"].toArray()});
        if (!list.devices.contains(list.pages.constLast().device))
            *problem = u"%1: page %2 wants a device that is not there"_s.arg(path, list.pages.constLast().name);
    }
    if (list.pages.isEmpty() && problem->isEmpty())
        *problem = path + u" names no pages"_s;
    return list;
}

} // namespace plumb::shots
