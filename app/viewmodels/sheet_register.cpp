#include "app/viewmodels/sheet_register.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

QString standingName(quality::RevisionStanding standing)
{
    switch (standing) {
    case quality::RevisionStanding::Draft: return u"draft"_s;
    case quality::RevisionStanding::InReview: return u"review"_s;
    case quality::RevisionStanding::Current: return u"current"_s;
    case quality::RevisionStanding::Superseded: return u"superseded"_s;
    }
    return {};
}

SheetRegister::SheetRegister(QObject *parent)
    : QObject(parent),
      m_survey(this, sheetKinds,
               [this]() -> Survey<SheetSurvey>::Work {
                   if (m_siteId.isEmpty())
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
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SheetRegister::arrange);
    connect(this, &SheetRegister::asked, this, [this] { m_survey.ask(); });
}

QVariantMap SheetRegister::row(const ReadSheet &sheet) const
{
    const Services &services = *m_survey.link().services();
    const auto text = [](const store::StoredRecord *record, QLatin1StringView name) { return record ? record->fields.value(name).toString() : QString(); };
    const auto words = [&services](const store::StoredRecord &record, const QString &field) {
        return readable(services.schema->kind(record.kind)->field(field), record.fields.value(field), services.language());
    };
    const store::StoredRecord *const current = sheet.current();
    const store::StoredRecord *const latest = sheet.revisions.empty() ? nullptr : &sheet.revisions.back();
    const store::StoredRecord *const shown = current ? current : latest;
    const QString latestState = text(latest, "state"_L1);
    const bool coming = latest && latest != current && (latestState == "draft"_L1 || latestState == "review"_L1);
    const QString revisionId = shown ? idText(shown->id) : QString();
    const QStringList seen = m_found->seen.value(revisionId);
    const auto seenBy = std::count_if(m_found->people.begin(), m_found->people.end(), [&seen](const QString &person) { return seen.contains(person); });
    return {{u"sheetId"_s, idText(sheet.record.id)}, {u"number"_s, text(&sheet.record, "number"_L1)}, {u"title"_s, text(&sheet.record, "title"_L1)},
            {u"place"_s, text(&sheet.record, "place"_L1)}, {u"discipline"_s, text(&sheet.record, "discipline"_L1)}, {u"words"_s, words(sheet.record, u"discipline"_s)},
            {u"standing"_s, !shown ? u"none"_s : standingName(quality::standingOf(revisionId, sheet.looks))},
            {u"revisionId"_s, revisionId}, {u"revision"_s, text(shown, "revision"_L1)}, {u"file"_s, text(shown, "file"_L1)}, {u"issuedAt"_s, text(shown, "issued_at"_L1)},
            {u"size"_s, shown ? shown->fields.value("size"_L1).toDouble() : 0},
            {u"pending"_s, coming ? QVariant(QVariantMap{{u"revisionId"_s, idText(latest->id)}, {u"revision"_s, text(latest, "revision"_L1)},
                                                         {u"state"_s, latestState}, {u"words"_s, words(*latest, u"state"_s)}})
                                  : QVariant::fromValue(nullptr)},
            {u"seen"_s, !current || m_personId.isEmpty() || !m_found->people.contains(m_personId) || seen.contains(m_personId)},
            {u"seenBy"_s, int(seenBy)}, {u"people"_s, int(m_found->people.size())}, {u"unsent"_s, sheet.record.unsent || (shown && shown->unsent)}};
}

void SheetRegister::arrange()
{
    QVariantList list;
    if (m_found) {
        for (const ReadSheet &sheet : m_found->sheets)
            list.append(row(sheet));
    }
    m_list = std::move(list);
    Q_EMIT changed();
}

QVariantList SheetRegister::disciplines() const
{
    QVariantList out;
    const FieldSchema *const field = m_survey.link().services()->schema->kind(u"sheet"_s)->field(u"discipline"_s);
    for (const Choice &choice : field->choices) {
        const auto count = std::count_if(m_list.begin(), m_list.end(), [&](const QVariant &row) { return row.toMap().value(u"discipline"_s) == choice.value; });
        if (count > 0)
            out.append(QVariantMap{{u"value"_s, choice.value}, {u"label"_s, choice.label.in(m_survey.link().services()->language())}, {u"count"_s, int(count)}});
    }
    return out;
}

int SheetRegister::unseen() const
{
    return int(std::count_if(m_list.begin(), m_list.end(), [](const QVariant &row) { return !row.toMap().value(u"seen"_s).toBool(); }));
}

} // namespace plumb
