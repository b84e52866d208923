#include "app/viewmodels/demanded_photos.h"

#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

DemandedPhotos::DemandedPhotos(QObject *parent)
    : QObject(parent), m_link(this),
      m_survey(this, {u"photo"_s},
               [this]() -> Survey<PhotoEvidence>::Work {
                   if (m_asked.site.isEmpty())
                       return {};
                   return [asked = m_asked](store::Reader &reader, PhotoEvidence &found) { return readPhotoEvidence(reader, asked, found); };
               },
               [this](const Result<PhotoEvidence> &found) {
                   if (found)
                       m_found = *found;
                   collect();
               })
{
    connect(&m_inspection, &RecordItem::changed, this, &DemandedPhotos::count);
    connect(&m_stage, &RecordItem::changed, this, &DemandedPhotos::count);
    connect(&m_items, &InspectionItems::changed, this, &DemandedPhotos::look);
    connect(&m_shelf, &TemplateShelf::changed, this, &DemandedPhotos::look);
    connect(&m_byAbout, &RecordCount::valueChanged, this, &DemandedPhotos::collect);
    connect(&m_link, &StoreLink::languageChanged, this, &DemandedPhotos::collect);
}

void DemandedPhotos::classBegin()
{
    m_inspection.classBegin();
    m_stage.classBegin();
}

void DemandedPhotos::componentComplete()
{
    m_link.begin();
    m_inspection.componentComplete();
    m_stage.componentComplete();
    m_items.begin();
    m_byAbout.componentComplete();
    m_survey.begin();
}

void DemandedPhotos::setInspectionId(const QString &inspectionId)
{
    if (m_inspectionId == inspectionId)
        return;
    m_inspectionId = inspectionId;
    m_inspection.setRecordId(inspectionId);
    m_items.read(inspectionId);
    Q_EMIT inspectionIdChanged();
}

void DemandedPhotos::setStageId(const QString &stageId)
{
    if (m_stageId == stageId)
        return;
    m_stageId = stageId;
    m_stage.setRecordId(stageId);
    Q_EMIT stageIdChanged();
}

QString DemandedPhotos::site() const
{
    const QVariantMap fields = m_inspectionId.isEmpty() ? m_stage.fields() : m_inspection.fields();
    return fields.value(u"site"_s).toString();
}

QString DemandedPhotos::stage() const
{
    return m_inspectionId.isEmpty() ? m_stageId : m_inspection.fields().value(u"stage"_s).toString();
}

// Null: it asks for none of the stage.
const quality::Checklist *DemandedPhotos::checklist() const
{
    if (m_inspectionId.isEmpty())
        return m_shelf.ofStages().inForce(m_stage.fields().value(u"code"_s).toString());
    const QVariantMap inspection = m_inspection.fields();
    if (stage().isEmpty() || !inspection.value(u"recheck_of"_s).toString().isEmpty())
        return nullptr;
    return m_shelf.ofStages().madeFrom(inspection.value(u"code"_s).toString(), inspection.value(u"template_version"_s).toInt());
}

PhotoQuestion DemandedPhotos::question() const
{
    PhotoQuestion question{site(), {}, {}};
    if (const quality::Checklist *list = checklist()) {
        for (const quality::PhotoDemand &photo : list->photos)
            question.demands += photo.key;
    }
    quality::Places places;
    for (const InspectionItem &item : m_items.all()) {
        if (item.result() != "not_applicable"_L1)
            places.addRoom(item.room());
    }
    question.rooms = places.rooms;
    return question;
}

void DemandedPhotos::count()
{
    if (const QString site = this->site(); !site.isEmpty() && site != m_counted) {
        m_counted = site;
        m_byAbout.count(u"photo"_s, {}, {{u"site"_s, site}}, u"about"_s);
    }
    look();
}

// A question that has changed is answered before anything is told.
void DemandedPhotos::look()
{
    if (const PhotoQuestion asked = question(); asked != m_asked) {
        m_asked = asked;
        m_found.reset();
        m_survey.ask();
    }
    collect();
}

void DemandedPhotos::collect()
{
    m_list.clear();
    if (!m_asked.site.isEmpty() && m_found && m_byAbout.value() >= 0) {
        addItems();
        addOfStage();
    }
    m_wanted = m_there = 0;
    for (const QVariant &one : std::as_const(m_list)) {
        const QVariantMap demand = one.toMap();
        const int wanted = demand.value(u"wanted"_s).toInt();
        m_wanted += wanted;
        m_there += std::min(wanted, demand.value(u"there"_s).toInt());
    }
    Q_EMIT changed();
}

void DemandedPhotos::addItems()
{
    const QVariantMap there = m_byAbout.groups();
    for (const InspectionItem &item : m_items.all()) {
        const int wanted = item.fields.value("photos_wanted"_L1).toInt();
        if (wanted > 0 && item.result() != "not_applicable"_L1)
            m_list += QVariantMap{{u"key"_s, idText(item.id)}, {u"title"_s, item.title()}, {u"detail"_s, item.room()}, {u"aboutId"_s, idText(item.id)},
                                  {u"demand"_s, QString()}, {u"phase"_s, QString()}, {u"room"_s, item.room()}, {u"wall"_s, QString()},
                                  {u"wanted"_s, wanted}, {u"there"_s, there.value(idText(item.id)).toInt()}};
    }
}

void DemandedPhotos::addOfStage()
{
    const quality::Checklist *list = checklist();
    if (!list)
        return;
    const QString language = m_link.services()->language();
    const quality::Places places{m_asked.rooms, m_found->walls};
    for (const quality::AskedPhoto &asked : quality::askedPhotos(list->photos, places, m_found->photos)) {
        const quality::PhotoDemand &photo = *asked.demand;
        const QString per = photo.per == quality::Per::Room ? tr("of each room") : photo.per == quality::Per::Wall ? tr("of each wall") : QString();
        const QString place = asked.wall.isEmpty() ? asked.room : tr("%1, %2").arg(asked.room, asked.wall);
        m_list += QVariantMap{{u"key"_s, photo.key}, {u"title"_s, photo.title.in(language)}, {u"detail"_s, place.isEmpty() ? per : place},
                              {u"aboutId"_s, stage()}, {u"demand"_s, photo.key}, {u"phase"_s, photo.phase}, {u"room"_s, asked.room},
                              {u"wall"_s, asked.wall}, {u"wanted"_s, 1}, {u"there"_s, asked.there}};
    }
}

int DemandedPhotos::nextOpen(int fromRow) const
{
    const int rows = int(m_list.size());
    for (int i = 0; i < rows; ++i) {
        const int row = (std::max(fromRow, 0) + i) % rows;
        const QVariantMap demand = m_list.at(row).toMap();
        if (demand.value(u"there"_s).toInt() < demand.value(u"wanted"_s).toInt())
            return row;
    }
    return -1;
}

// A wall that has no row of its own yet is taken for its room.
int DemandedPhotos::rowOf(const QString &aboutId, const QString &demand, const QString &room, const QString &wall) const
{
    int ofRoom = -1;
    for (qsizetype row = 0; row < m_list.size(); ++row) {
        const QVariantMap one = m_list.at(row).toMap();
        const auto text = [&](const QString &name) { return one.value(name).toString(); };
        if (text(u"demand"_s) != demand)
            continue;
        if (demand.isEmpty() ? text(u"aboutId"_s) == aboutId : text(u"room"_s).isEmpty())
            return int(row);
        if (demand.isEmpty() || text(u"room"_s) != room)
            continue;
        if (text(u"wall"_s) == wall)
            return int(row);
        if (text(u"wall"_s).isEmpty())
            ofRoom = int(row);
    }
    return ofRoom;
}

} // namespace plumb
