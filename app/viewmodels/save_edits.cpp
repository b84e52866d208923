#include "app/viewmodels/save_edits.h"

#include "app/model/wire.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

void saveEdits(const StoreLink &link, QObject *owner, std::vector<store::Edit> edits, std::function<void(const Status &)> done)
{
    if (!link.store())
        return done(fail(ErrorCode::Storage));
    const auto rest = edits.begin() + std::ptrdiff_t(std::min(edits.size(), std::size_t(wire::maxPushChanges)));
    store::Save save;
    save.at = link.services()->clock->now();
    save.edits.assign(edits.begin(), rest);
    edits.erase(edits.begin(), rest);
    whenDone(link.store()->save(std::move(save)), owner, [&link, owner, edits = std::move(edits), done = std::move(done)](const Status &status) {
        if (!status || edits.empty())
            return done(status);
        saveEdits(link, owner, edits, done);
    });
}

} // namespace plumb
