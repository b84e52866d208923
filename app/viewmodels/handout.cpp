#include "app/viewmodels/handout.h"

#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString handoutKind = u"handout"_s;

QJsonObject fieldsOf(const Handout &handout, Moment at)
{
    QJsonObject set{{u"title"_s, handout.title}, {u"format"_s, handout.format},
                    {u"file_name"_s, handout.fileName}, {u"by"_s, handout.by}, {u"at"_s, toIso(at)}, {u"for_client"_s, handout.forClient},
                    {u"photos"_s, handout.photos}, {u"state"_s, u"handed_out"_s}};
    if (!handout.site.isEmpty())
        set.insert(u"site"_s, handout.site);
    if (!handout.about.isEmpty())
        set.insert(u"about"_s, handout.about);
    if (!handout.dataHash.isEmpty())
        set.insert(u"data_hash"_s, QString::fromLatin1(handout.dataHash));
    return set;
}

} // namespace

void handOut(const StoreLink &link, QObject *owner, const Handout &handout, std::function<Status()> let, std::function<void(const Status &)> done)
{
    const Id id = link.services()->newId();
    const store::Edit edit{id, handoutKind, handout.scope, fieldsOf(handout, link.services()->clock->now())};
    saveEdits(link, owner, {edit}, [&link, owner, id, scope = handout.scope, let = std::move(let), done = std::move(done)](const Status &written) {
        if (!written) {
            done(written);
            return;
        }
        whenDone(onPool(let), owner, [&link, owner, id, scope, done](const Status &gone) {
            if (gone) {
                done(gone);
                return;
            }
            saveEdits(link, owner, {{id, handoutKind, scope, {{u"state"_s, u"not_written"_s}}}}, [done, gone](const Status &) { done(gone); });
        });
    });
}

} // namespace plumb
