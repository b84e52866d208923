#include "app/viewmodels/stage_checklists.h"

#include "app/viewmodels/standard_library.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

template <typename Fits>
const quality::Checklist *firstOf(const std::vector<quality::Checklist> &lists, Fits fits)
{
    const auto found = std::find_if(lists.begin(), lists.end(), fits);
    return found == lists.end() ? nullptr : &*found;
}

} // namespace

void StageChecklists::add(const QJsonObject &fields)
{
    Result<quality::Checklist> list = quality::checklistOf(fields, builtInStandards());
    if (list && !list->isRound())
        m_own.push_back(std::move(*list));
}

// `code` "": any.
const quality::Checklist *StageChecklists::highest(const QString &stage, const QString &code) const
{
    const quality::Checklist *best = nullptr;
    for (const quality::Checklist &list : m_own) {
        const bool fits = list.stage == stage && list.isApproved() && (code.isEmpty() || list.id == code);
        if (fits && (!best || best->version < list.version))
            best = &list;
    }
    return best;
}

const quality::Checklist *StageChecklists::inForce(const QString &stage) const
{
    const quality::Checklist *builtIn = checklistOfStage(stage);
    const quality::Checklist *own = builtIn ? highest(stage, builtIn->id) : nullptr;
    if (!own)
        own = highest(stage, {});
    return own ? own : builtIn;
}

const quality::Checklist *StageChecklists::madeFrom(const QString &code, int version) const
{
    const auto isIt = [&](const quality::Checklist &list) { return list.id == code && list.version == version; };
    if (const quality::Checklist *own = firstOf(m_own, isIt))
        return own;
    const quality::Checklist *builtIn = firstOf(builtInChecklists(), [&](const quality::Checklist &list) { return list.id == code; });
    if (builtIn && (version == 0 || version == builtIn->version))
        return builtIn;
    const quality::Checklist *own = firstOf(m_own, [&](const quality::Checklist &list) { return list.id == code; });
    return own ? own : builtIn;
}

} // namespace plumb
