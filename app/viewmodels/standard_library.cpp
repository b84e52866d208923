#include "app/viewmodels/standard_library.h"

#include "app/core/json.h"
#include "assets/assets.h"

#include <QFile>
#include <QThreadPool>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

void readLibraryAhead()
{
    QThreadPool::globalInstance()->start([] { builtInChecklists(); });
}

// A test checks that every file is sound; a damaged one leaves the list empty, never wrong.
const quality::Standards &builtInStandards()
{
    static const quality::Standards standards = [] {
        assets::initialise();
        return quality::loadStandards(assets::standardsFolder()).valueOr({});
    }();
    return standards;
}

const std::vector<quality::Checklist> &builtInChecklists()
{
    static const std::vector<quality::Checklist> lists = quality::loadChecklists(u":/templates"_s, builtInStandards()).valueOr({});
    return lists;
}

QJsonObject builtInChecklistFile(const QString &id)
{
    const auto &lists = builtInChecklists();
    const bool known = std::any_of(lists.begin(), lists.end(), [&](const quality::Checklist &list) { return list.id == id; });
    QFile file(u":/templates/%1.json"_s.arg(id));
    return known && file.open(QIODevice::ReadOnly) ? parseObject(file.readAll()).valueOr({}) : QJsonObject();
}

const quality::Checklist *checklistOfStage(const QString &code)
{
    const auto &lists = builtInChecklists();
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const quality::Checklist &list) {
        return list.stage == code && list.isApproved() && !list.isRound();
    });
    return found == lists.end() ? nullptr : &*found;
}

} // namespace plumb
