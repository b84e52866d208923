#include "app/viewmodels/templates.h"

#include "app/quality/day_plan.h"
#include "app/store/reader.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/template_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 120; // of field inspection.title
const QString drawingCheck = u"drawing_check"_s;

}

Templates::Templates(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_shelf, &TemplateShelf::changed, this, &Templates::listChanged);
    m_link.begin();
}

QVariantList Templates::list() const
{
    QVariantList list;
    const QString language = m_link.services()->language();
    const KindSchema *kind = m_link.services()->schema->kind(u"template"_s);
    const FieldSchema *stage = kind ? kind->field(u"stage"_s) : nullptr;
    for (const ShelvedTemplate &one : m_shelf.all()) {
        const QString person = m_shelf.personName(one.approver);
        list += QVariantMap{{u"id"_s, one.code}, {u"title"_s, one.title.isEmpty() && one.checklist ? one.checklist->title.in(language) : one.title},
                            {u"stage"_s, one.stage}, {u"stageTitle"_s, readable(stage, one.stage, language)},
                            {u"items"_s, int(one.checklist ? one.checklist->items.size() : 0)}, {u"version"_s, one.version},
                            {u"approvedBy"_s, !person.isEmpty() ? person : one.recordId.isEmpty() ? one.approver : QString()},
                            {u"approvedOn"_s, one.approvedOn}, {u"usable"_s, one.checklist && m_shelf.approved(one.code) == &*one.checklist},
                            {u"state"_s, one.state}, {u"problem"_s, one.problem}};
    }
    return list;
}

QStringList Templates::signers(const QString &code, int version, const QString &stageCode) const
{
    const quality::Checklist *list = m_shelf.ofStages().madeFrom(code, version);
    if (!list)
        list = m_shelf.approved(code); // a round of the company's own
    if (!list)
        list = m_shelf.ofStages().inForce(stageCode);
    return list ? list->signers : QStringList();
}

QString Templates::briefing(const QString &stageCode) const
{
    const quality::Checklist *list = m_shelf.ofStages().inForce(stageCode);
    if (!list)
        return {};
    const QString language = m_link.services()->language();
    QStringList lines;
    for (const quality::ChecklistItem &item : list->items) {
        const QString requirement = item.requirement.in(language);
        const QString title = item.redLine ? TemplateWords::tr("%1 (red line)").arg(item.title.in(language)) : item.title.in(language);
        const QString number = QString::number(lines.size() + 1);
        lines += requirement.isEmpty() ? TemplateWords::tr("%1. %2").arg(number, title) : TemplateWords::tr("%1. %2: %3").arg(number, title, requirement);
    }
    QStringList photos;
    for (const quality::PhotoDemand &photo : list->photos)
        photos += photo.title.in(language);
    if (!photos.isEmpty())
        lines += TemplateWords::tr("Photos before it is covered: %1").arg(photos.join(TemplateWords::tr(", ")));
    return lines.join(u'\n');
}

QString Templates::startInspection(const QString &siteId, const QString &stageId, const QString &templateId)
{
    const quality::Checklist *found = m_shelf.approved(templateId);
    if (!found || idOf(siteId).isNull() || !m_link.store()) {
        const auto draft = std::find_if(m_shelf.all().begin(), m_shelf.all().end(), [&](const ShelvedTemplate &one) { return one.code == templateId; });
        if (!found && draft != m_shelf.all().end())
            refuse(TemplateWords::tr("This checklist is not approved yet"), TemplateWords::tr("Nothing was started. A checklist is used once it has been checked and approved."));
        else
            Q_EMIT failed(errorText(fail(ErrorCode::NotFound, templateId)));
        return {};
    }
    const QString language = m_link.services()->language();
    QJsonObject fields = startingNow();
    fields.insert(u"site"_s, siteId);
    fields.insert(u"title"_s, found->title.in(language));
    fields.insert(u"template"_s, found->id);
    fields.insert(u"code"_s, found->id);
    fields.insert(u"template_version"_s, found->version);
    if (!stageId.isEmpty())
        fields.insert(u"stage"_s, stageId);
    const Id id = m_link.services()->newId();
    save(id, fields, quality::repeatItems({}, found, language));
    return idText(id);
}

QString Templates::repeatInspection(const QString &inspectionId)
{
    return follow(inspectionId, &Templates::repeat);
}

QString Templates::recheckInspection(const QString &inspectionId)
{
    return follow(inspectionId, &Templates::recheck);
}

QJsonObject Templates::startingNow() const
{
    const QString now = toIso(m_link.services()->clock->now());
    QJsonObject fields{{u"planned_for"_s, now}, {u"started_at"_s, now}, {u"state"_s, u"running"_s}};
    if (!m_self.person().isNull())
        fields.insert(u"inspector"_s, idText(m_self.person()));
    return fields;
}

QString Templates::follow(const QString &inspectionId, void (Templates::*make)(const Id &, const QString &, const Before &))
{
    if (!m_link.store() || idOf(inspectionId).isNull()) {
        Q_EMIT failed(errorText(fail(ErrorCode::NotFound, inspectionId)));
        return {};
    }
    const Id id = m_link.services()->newId();
    auto before = std::make_shared<Before>();
    const auto look = [of = idOf(inspectionId), before](store::Reader &reader) -> Status {
        PLUMB_ASSIGN(const std::optional<store::StoredRecord> inspection, reader.record(of));
        if (!inspection)
            return fail(ErrorCode::NotFound, toString(of));
        before->first = inspection->fields;
        store::ListQuery query;
        query.kind = u"inspection_item"_s;
        query.where = {{u"inspection"_s, toString(of)}};
        query.sortBy = u"position"_s;
        return reader.each(query, [&](const store::StoredRecord &item) -> Status {
            before->second.push_back(item.fields);
            return {};
        });
    };
    whenDone(m_link.store()->survey(look), this, [this, id, inspectionId, make, before](const Status &read) {
        if (read)
            (this->*make)(id, inspectionId, *before);
        else
            Q_EMIT failed(errorText(read.error()));
    });
    return idText(id);
}

void Templates::repeat(const Id &id, const QString &of, const Before &before)
{
    const QString code = before.first.value("code"_L1).toString();
    const quality::Checklist *now = m_shelf.approved(code.isEmpty() ? before.first.value("template"_L1).toString() : code);
    const QString language = m_link.services()->language();
    QJsonObject fields = startingNow();
    for (const QString &name : {u"site"_s, u"stage"_s, u"title"_s, u"template"_s, u"code"_s, u"template_version"_s}) {
        if (const QJsonValue value = before.first.value(name); !value.isUndefined())
            fields.insert(name, value);
    }
    if (now) {
        fields.insert(u"title"_s, now->title.in(language));
        fields.insert(u"template_version"_s, now->version);
    }
    fields.insert(u"repeats"_s, of);
    save(id, fields, quality::repeatItems(before.second, now, language));
}

void Templates::recheck(const Id &id, const QString &of, const Before &before)
{
    const QString state = before.first.value("state"_L1).toString();
    const std::vector<QJsonObject> items = quality::recheckItems(before.second);
    if (state != "finished"_L1 && state != "signed"_L1)
        return refuse(TemplateWords::tr("This inspection is still running"), TemplateWords::tr("Finish it first: what failed is rechecked afterwards."));
    if (items.empty())
        return refuse(TemplateWords::tr("Nothing failed here"), TemplateWords::tr("There is nothing to recheck."));
    QJsonObject fields = startingNow();
    for (const QString &name : {u"site"_s, u"stage"_s, u"template"_s, u"code"_s, u"template_version"_s}) {
        if (const QJsonValue value = before.first.value(name); !value.isUndefined())
            fields.insert(name, value);
    }
    const QString title = before.first.value("title"_L1).toString();
    fields.insert(u"title"_s, before.first.contains("recheck_of"_L1) ? title : TemplateWords::tr("%1, recheck").arg(title).left(longestTitle));
    fields.insert(u"recheck_of"_s, of);
    save(id, fields, items);
}

QString Templates::checkDrawings(const QString &siteId, const QStringList &revisionIds)
{
    if (idOf(siteId).isNull() || revisionIds.isEmpty() || revisionIds.size() > mostRevisions || !m_link.store()) {
        Q_EMIT failed(errorText(fail(ErrorCode::NotFound, siteId)));
        return {};
    }
    const Id id = m_link.services()->newId();
    lookAtDrawings(siteId, [this, id, siteId, revisionIds](const std::vector<ReadSheet> &sheets) { compare(id, siteId, revisionIds, sheets); });
    return idText(id);
}

void Templates::compare(const Id &id, const QString &siteId, const QStringList &revisionIds, const std::vector<ReadSheet> &sheets)
{
    std::vector<QJsonObject> items;
    QStringList used;
    for (const ReadSheet &sheet : sheets) {
        for (const QString &revision : revisionIds) {
            const store::StoredRecord *one = sheet.revision(revision);
            if (!one)
                continue;
            used += revision;
            items.push_back({{u"position"_s, int(items.size()) + 1}, {u"key"_s, revision},
                             {u"title"_s, revisionWords(sheet, *one).left(longestTitle)},
                             {u"requirement"_s, TemplateWords::tr("Built as drawn? Each difference is a deviation.")}});
        }
    }
    if (items.empty())
        return refuse(TemplateWords::tr("These drawings are not on this device"), TemplateWords::tr("Nothing was started. They come with the next sync."));
    QJsonObject fields = startingNow();
    fields.insert(u"site"_s, siteId);
    fields.insert(u"title"_s, TemplateWords::tr("Check against the drawings"));
    fields.insert(u"template"_s, drawingCheck);
    fields.insert(u"code"_s, drawingCheck);
    fields.insert(u"revisions"_s, QJsonArray::fromStringList(used));
    write(id, fields, items);
}

void Templates::lookAtDrawings(const QString &siteId, std::function<void(const std::vector<ReadSheet> &)> then)
{
    auto found = std::make_shared<SheetSurvey>();
    const auto look = [siteId, found](store::Reader &reader) { return readSheets(reader, siteId, *found); };
    whenDone(m_link.store()->survey(look), this, [this, found, then](const Status &read) {
        if (read)
            then(found->sheets);
        else
            Q_EMIT failed(errorText(read.error()));
    });
}

// It names the drawings that stand now: by them it is judged, whatever is issued later.
void Templates::save(const Id &inspection, const QJsonObject &fields, const std::vector<QJsonObject> &items)
{
    if (!m_link.store())
        return;
    lookAtDrawings(fields.value("site"_L1).toString(), [this, inspection, fields, items](const std::vector<ReadSheet> &sheets) {
        QJsonObject set = fields;
        if (const QStringList revisions = currentRevisions(sheets).mid(0, mostRevisions); !revisions.isEmpty())
            set.insert(u"revisions"_s, QJsonArray::fromStringList(revisions));
        write(inspection, set, items);
    });
}

void Templates::write(const Id &inspection, const QJsonObject &fields, const std::vector<QJsonObject> &items)
{
    if (!m_link.store())
        return;
    Services *services = m_link.services();
    const QString scopeName = scope::site(idOf(fields.value("site"_L1).toString()));
    std::vector<store::Edit> edits;
    for (QJsonObject set : items) {
        set.insert(u"inspection"_s, idText(inspection));
        edits.push_back({services->newId(), u"inspection_item"_s, scopeName, set});
    }
    edits.push_back({inspection, u"inspection"_s, scopeName, fields}); // last: nobody sees half of a checklist
    saveEdits(m_link, this, std::move(edits), [this, inspection](const Status &status) {
        if (status)
            Q_EMIT started(idText(inspection));
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void Templates::refuse(const QString &title, const QString &text)
{
    Q_EMIT failed({{u"code"_s, u"refused"_s}, {u"title"_s, title}, {u"text"_s, text}, {u"action"_s, QString()}});
}

} // namespace plumb
