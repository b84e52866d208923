#include "app/viewmodels/drawings_in_use.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QVariantMap rowOf(const ReadSheet &sheet, const store::StoredRecord &revision)
{
    const QVariantMap of = sheet.record.fields.toVariantMap();
    const QVariantMap fields = revision.fields.toVariantMap();
    return {{u"sheetId"_s, idText(sheet.record.id)}, {u"revisionId"_s, idText(revision.id)}, {u"number"_s, of.value(u"number"_s).toString()},
            {u"title"_s, of.value(u"title"_s).toString()}, {u"discipline"_s, of.value(u"discipline"_s).toString()},
            {u"revision"_s, fields.value(u"revision"_s).toString()}, {u"named"_s, revisionNamed(sheet, revision)},
            {u"issuedAt"_s, fields.value(u"issued_at"_s).toString()}, {u"scale"_s, fields.value(u"scale"_s).toInt()},
            {u"changeId"_s, fields.value(u"change"_s).toString()}};
}

} // namespace

DrawingsInUse::DrawingsInUse(QObject *parent)
    : QObject(parent),
      m_survey(this, sheetKinds,
               [this]() -> Survey<SheetSurvey>::Work {
                   if (idOf(m_siteId).isNull())
                       return {};
                   return [site = m_siteId](store::Reader &reader, SheetSurvey &found) { return readSheets(reader, site, found); };
               },
               [this](const Result<SheetSurvey> &found) {
                   m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
                   if (found)
                       m_found = *found;
                   arrange();
               })
{
    connect(this, &DrawingsInUse::asked, this, [this] {
        m_found.reset(); // of another site
        arrange();
        m_survey.ask();
    });
}

void DrawingsInUse::setUsed(const QVariant &used)
{
    if (const QStringList now = used.toStringList(); now != m_used) {
        m_used = now;
        arrange();
    }
}

void DrawingsInUse::setSite(const QString &siteId)
{
    if (std::exchange(m_siteId, siteId) != siteId)
        Q_EMIT asked();
}

const std::vector<ReadSheet> &DrawingsInUse::sheets() const
{
    static const std::vector<ReadSheet> none;
    return m_found ? m_found->sheets : none;
}

QStringList DrawingsInUse::revisions() const
{
    return currentRevisions(sheets());
}

void DrawingsInUse::arrange()
{
    m_list.clear();
    m_usedList.clear();
    m_superseded.clear();
    for (const ReadSheet &sheet : sheets()) {
        if (const store::StoredRecord *now = sheet.current())
            m_list += rowOf(sheet, *now);
        for (const store::StoredRecord &one : sheet.revisions) {
            if (m_used.contains(idText(one.id)))
                m_usedList += rowOf(sheet, one);
        }
    }
    for (const Superseded &one : supersededOf(sheets(), m_used)) {
        m_superseded += QVariantMap{{u"sheetId"_s, idText(one.sheet->record.id)}, {u"title"_s, sheetWords(*one.sheet)}, {u"used"_s, revisionNamed(*one.sheet, *one.used)},
                                    {u"now"_s, one.now ? revisionNamed(*one.sheet, *one.now) : QString()}, {u"revisionId"_s, one.now ? idText(one.now->id) : QString()}};
    }
    Q_EMIT changed();
}

QString DrawingsInUse::words(const QString &revisionId) const
{
    for (const ReadSheet &sheet : sheets()) {
        if (const store::StoredRecord *one = sheet.revision(revisionId))
            return revisionWords(sheet, *one);
    }
    return {};
}

QVariantList DrawingsInUse::since(const QString &revisionId) const
{
    QVariantList out;
    for (const ReadSheet &sheet : sheets()) {
        if (!sheet.revision(revisionId))
            continue;
        bool after = false;
        for (const store::StoredRecord &one : sheet.revisions) {
            if (after && one.fields.contains("issued_at"_L1))
                out += rowOf(sheet, one);
            after = after || idText(one.id) == revisionId;
        }
    }
    return out;
}

} // namespace plumb
