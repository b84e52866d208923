#include "app/viewmodels/templates.h"

#include "app/quality/day_plan.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const quality::Checklist *approvedChecklist(const QString &id)
{
    const auto &lists = builtInChecklists();
    const auto found = std::find_if(lists.begin(), lists.end(),
                                    [&](const quality::Checklist &list) { return list.id == id && list.isApproved(); });
    return found == lists.end() ? nullptr : &*found;
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
    for (const quality::Checklist &checklist : builtInChecklists()) {
        if (checklist.isApproved())
            list += QVariantMap{{u"id"_s, checklist.id}, {u"title"_s, checklist.title.in(language)}, {u"stage"_s, checklist.stage},
                                {u"items"_s, int(checklist.items.size())}, {u"version"_s, checklist.version}};
    }
    return list;
}

QString Templates::startInspection(const QString &siteId, const QString &stageId, const QString &templateId)
{
    const quality::Checklist *found = approvedChecklist(templateId);
    if (!found || idOf(siteId).isNull() || !m_link.store()) {
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

store::Save Templates::inspectionOf(const quality::Checklist &checklist, const Id &inspection, const QString &siteId, const QString &stageId)
{
    Services *services = m_link.services();
    const QString language = services->language();
    const QString scopeName = scope::site(idOf(siteId));
    const Moment now = services->clock->now();
    QJsonObject fields{{u"site"_s, siteId}, {u"title"_s, checklist.title.in(language)}, {u"template"_s, checklist.id},
                       {u"code"_s, checklist.id}, {u"template_version"_s, checklist.version},
                       {u"planned_for"_s, toIso(now)}, {u"started_at"_s, toIso(now)}, {u"state"_s, u"running"_s}};
    if (!stageId.isEmpty())
        fields.insert(u"stage"_s, stageId);
    if (!m_personId.isEmpty())
        fields.insert(u"inspector"_s, m_personId);

    store::Save save;
    save.at = now;
    save.edits.push_back({inspection, u"inspection"_s, scopeName, fields});
    int position = 0;
    for (const quality::ChecklistItem &item : checklist.items) {
        QJsonObject set = quality::itemFields(item, language);
        set.insert(u"inspection"_s, idText(inspection));
        set.insert(u"position"_s, ++position);
        save.edits.push_back({services->newId(), u"inspection_item"_s, scopeName, set});
    }
    return save;
}

} // namespace plumb
