#include "app/viewmodels/templates.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// They travel with the app, so they are read once; a test checks that every file is sound.
const std::vector<Checklist> &checklists()
{
    static const std::vector<Checklist> lists = loadChecklists(u":/templates"_s).valueOr({});
    return lists;
}

} // namespace

Templates::Templates(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::languageChanged, this, &Templates::listChanged);
    connect(&m_link, &StoreLink::opened, this, [this] {
        whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
            if (identity && *identity)
                m_personId = idText((*identity)->person);
        });
    });
    m_link.begin();
}

QVariantList Templates::list() const
{
    QVariantList list;
    const QString language = m_link.services()->language();
    for (const Checklist &checklist : checklists())
        list += QVariantMap{{u"id"_s, checklist.id}, {u"title"_s, checklist.title.in(language)},
                            {u"stage"_s, checklist.stage}, {u"items"_s, int(checklist.items.size())}};
    return list;
}

QString Templates::startInspection(const QString &siteId, const QString &stageId, const QString &templateId)
{
    const auto &lists = checklists();
    const auto found = std::find_if(lists.begin(), lists.end(), [&](const Checklist &list) { return list.id == templateId; });
    if (found == lists.end() || idOf(siteId).isNull() || !m_link.store()) {
        Q_EMIT failed(errorText(fail(ErrorCode::NotFound, templateId)));
        return {};
    }
    const Id inspection = m_link.services()->newId();
    whenDone(m_link.store()->save(inspectionOf(*found, inspection, siteId, stageId)), this,
             [this, inspection](const Status &status) {
        if (status)
            Q_EMIT started(idText(inspection));
        else
            Q_EMIT failed(errorText(status.error()));
    });
    return idText(inspection);
}

store::Save Templates::inspectionOf(const Checklist &checklist, const Id &inspection, const QString &siteId, const QString &stageId)
{
    Services *services = m_link.services();
    const QString language = services->language();
    const QString scopeName = scope::site(idOf(siteId));
    const Moment now = services->clock->now();
    QJsonObject fields{{u"site"_s, siteId}, {u"title"_s, checklist.title.in(language)}, {u"template"_s, checklist.id},
                       {u"planned_for"_s, toIso(now)}, {u"started_at"_s, toIso(now)}, {u"state"_s, u"running"_s}};
    if (!stageId.isEmpty())
        fields.insert(u"stage"_s, stageId);
    if (!m_personId.isEmpty())
        fields.insert(u"inspector"_s, m_personId);

    store::Save save;
    save.at = now;
    save.edits.push_back({inspection, u"inspection"_s, scopeName, fields});
    int position = 0;
    for (const ChecklistItem &item : checklist.items) {
        QJsonObject set{{u"inspection"_s, idText(inspection)}, {u"position"_s, ++position},
                        {u"title"_s, item.title.in(language)}, {u"requirement"_s, item.requirement.in(language)}};
        if (!item.unit.isEmpty())
            set.insert(u"unit"_s, item.unit);
        if (item.limit)
            set.insert(u"limit"_s, *item.limit);
        if (!item.room.texts.isEmpty())
            set.insert(u"room"_s, item.room.in(language));
        save.edits.push_back({services->newId(), u"inspection_item"_s, scopeName, set});
    }
    return save;
}

} // namespace plumb
