#include "app/viewmodels/demanded_photos.h"

#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

DemandedPhotos::DemandedPhotos(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_inspection, &RecordItem::changed, this, &DemandedPhotos::count);
    connect(&m_items, &InspectionItems::changed, this, &DemandedPhotos::collect);
    connect(&m_shelf, &TemplateShelf::changed, this, &DemandedPhotos::collect);
    connect(&m_byAbout, &RecordCount::valueChanged, this, &DemandedPhotos::collect);
    connect(&m_byDemand, &RecordCount::valueChanged, this, &DemandedPhotos::collect);
    connect(&m_link, &StoreLink::languageChanged, this, &DemandedPhotos::collect);
}

void DemandedPhotos::classBegin()
{
    m_inspection.classBegin();
}

void DemandedPhotos::componentComplete()
{
    m_link.begin();
    m_inspection.componentComplete();
    m_items.begin();
    m_byAbout.componentComplete();
    m_byDemand.componentComplete();
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

void DemandedPhotos::count()
{
    const QString site = m_inspection.fields().value(u"site"_s).toString();
    if (!site.isEmpty() && site != m_counted) {
        m_counted = site;
        m_byAbout.count(u"photo"_s, {}, {{u"site"_s, site}}, u"about"_s);
        m_byDemand.count(u"photo"_s, {}, {{u"site"_s, site}}, u"demand"_s);
    }
    collect();
}

void DemandedPhotos::collect()
{
    m_list.clear();
    if (!m_inspectionId.isEmpty() && m_byAbout.value() >= 0 && m_byDemand.value() >= 0) {
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
                                  {u"demand"_s, QString()}, {u"phase"_s, QString()}, {u"room"_s, item.room()},
                                  {u"wanted"_s, wanted}, {u"there"_s, there.value(idText(item.id)).toInt()}};
    }
}

void DemandedPhotos::addOfStage()
{
    const QVariantMap inspection = m_inspection.fields();
    const quality::Checklist *list = m_shelf.ofStages().madeFrom(inspection.value(u"code"_s).toString(),
                                                                 inspection.value(u"template_version"_s).toInt());
    const QString stage = inspection.value(u"stage"_s).toString();
    if (!list || stage.isEmpty() || !inspection.value(u"recheck_of"_s).toString().isEmpty())
        return;
    const QVariantMap there = m_byDemand.groups();
    const QString language = m_link.services()->language();
    for (const quality::PhotoDemand &photo : list->photos) {
        const QString per = photo.per == quality::Per::Room ? tr("of each room") : photo.per == quality::Per::Wall ? tr("of each wall") : QString();
        m_list += QVariantMap{{u"key"_s, photo.key}, {u"title"_s, photo.title.in(language)}, {u"detail"_s, per}, {u"aboutId"_s, stage},
                              {u"demand"_s, photo.key}, {u"phase"_s, photo.phase}, {u"room"_s, QString()},
                              {u"wanted"_s, 1}, {u"there"_s, there.value(photo.key).toInt()}};
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

int DemandedPhotos::rowOf(const QString &aboutId, const QString &demand) const
{
    for (qsizetype row = 0; row < m_list.size(); ++row) {
        const QVariantMap one = m_list.at(row).toMap();
        if (one.value(u"demand"_s).toString() == demand && (!demand.isEmpty() || one.value(u"aboutId"_s).toString() == aboutId))
            return int(row);
    }
    return -1;
}

} // namespace plumb
