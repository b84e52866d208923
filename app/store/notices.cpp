#include "app/store/notices.h"

#include <algorithm>

namespace plumb::store {

namespace {

constexpr std::size_t maxIds = 200;
constexpr std::size_t maxNotices = 64;

// One notice for the kind in every scope, in the place of all it had.
ChangeNotice &wholeKind(Notices &notices, const QString &kind)
{
    std::erase_if(notices, [&](const ChangeNotice &notice) { return notice.kind == kind; });
    notices.push_back({kind, {}, {}});
    return notices.back();
}

// The notice of this kind and scope, and whether it is new.
std::pair<ChangeNotice &, bool> noticeOf(Notices &notices, const QString &kind, const QString &scope)
{
    // Bursts concern one kind and scope at a time: the last notice is nearly always the one.
    const auto found = std::find_if(notices.rbegin(), notices.rend(), [&](const ChangeNotice &notice) {
        return notice.kind == kind && (notice.scope == scope || notice.scope.isEmpty());
    });
    if (found != notices.rend())
        return {*found, false};
    if (notices.size() >= maxNotices)
        return {wholeKind(notices, kind), false};
    notices.push_back({kind, scope, {}});
    return {notices.back(), true};
}

} // namespace

void noteChange(Notices &notices, const QString &kind, const QString &scope, const Id &id)
{
    const auto [notice, isNew] = noticeOf(notices, kind, scope);
    if (!isNew && notice.ids.empty())
        return; // stands for everything already
    if (std::find(notice.ids.rbegin(), notice.ids.rend(), id) != notice.ids.rend())
        return;
    notice.ids.push_back(id);
    if (notice.ids.size() > maxIds)
        notice.ids.clear();
}

void noteEverything(Notices &notices, const QString &kind, const QString &scope)
{
    noticeOf(notices, kind, scope).first.ids.clear();
}

void append(Notices &notices, const Notices &more)
{
    for (const ChangeNotice &notice : more) {
        if (notice.ids.empty())
            noteEverything(notices, notice.kind, notice.scope);
        for (const Id &id : notice.ids)
            noteChange(notices, notice.kind, notice.scope, id);
    }
}

} // namespace plumb::store
