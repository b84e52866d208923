#include "app/viewmodels/search_anywhere.h"

#include "app/model/phone.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

bool isPhone(const QString &field)
{
    return field == "phone"_L1 || field == "work_phone"_L1;
}

// What tells this one from others of the same name: its number, where it is, how it stands.
QString wordsOf(const store::StoredRecord &record, const KindSchema &kind, const QHash<QString, QString> &sites, const QString &language)
{
    QStringList words;
    const auto add = [&words](const QString &text) {
        if (!text.isEmpty() && !words.contains(text))
            words << text;
    };
    for (const FieldSchema &field : kind.fields) {
        const QJsonValue value = record.fields.value(field.name);
        if (isPhone(field.name))
            add(maskedPhone(value.toString()));
        else if (kind.workflow && field.name == kind.workflow->field)
            add(readable(&field, value, language));
        else if (field.name == "site"_L1)
            add(sites.value(value.toString()));
        else if (field.name == "address"_L1 || field.name == "client_name"_L1 || field.name == "place"_L1 || field.name == "role"_L1 || field.name == "trade"_L1)
            add(readable(&field, value, language));
    }
    return words.join(u" · "_s);
}

} // namespace

Status findAnywhere(store::Reader &reader, const QString &typed, const QStringList &kinds, int most, FoundAnywhere &found)
{
    found.query = typed;
    for (const QString &kind : kinds) {
        store::ListQuery query;
        query.kind = kind;
        query.search = typed;
        PLUMB_ASSIGN(store::ListPage page, reader.page(query, {}, most + 1));
        if (page.rows.empty())
            continue;
        const bool more = page.rows.size() > std::size_t(most);
        if (more)
            page.rows.pop_back();
        for (const store::StoredRecord &record : page.rows)
            PLUMB_TRY(nameOf(reader, record.fields.value("site"_L1).toString(), found.sites));
        found.groups.push_back({kind, std::move(page.rows), more});
    }
    return {};
}

QStringList SearchAnywhere::kindsOf(const Schema &schema)
{
    QStringList kinds;
    for (const QString &kind : schema.kinds()) {
        if (schema.kind(kind)->find > 0)
            kinds << kind;
    }
    std::stable_sort(kinds.begin(), kinds.end(), [&schema](const QString &a, const QString &b) { return schema.kind(a)->find < schema.kind(b)->find; });
    return kinds;
}

SearchAnywhere::SearchAnywhere(QObject *parent)
    : QObject(parent),
      m_survey(this, kindsOf(*Services::current()->schema), [this] { return work(); }, [this](const Result<FoundAnywhere> &found) { take(found); })
{
    m_survey.setSearches();
    connect(&m_survey.link(), &StoreLink::languageChanged, this, &SearchAnywhere::arrange);
    connect(this, &SearchAnywhere::asked, this, [this] {
        if (m_query.trimmed().isEmpty() && !m_found.query.isEmpty()) {
            m_found = {};
            arrange();
        }
        m_survey.ask();
    });
}

Survey<FoundAnywhere>::Work SearchAnywhere::work() const
{
    const QString typed = m_query.trimmed();
    if (typed.isEmpty())
        return {};
    const QStringList kinds = m_only.isEmpty() ? kindsOf(*m_survey.link().services()->schema) : QStringList{m_only};
    return [typed, kinds, most = m_only.isEmpty() ? fewOfEach : mostOfOne](store::Reader &reader, FoundAnywhere &found) {
        return findAnywhere(reader, typed, kinds, most, found);
    };
}

void SearchAnywhere::take(const Result<FoundAnywhere> &found)
{
    if (m_query.trimmed().isEmpty())
        return; // cleared meanwhile
    m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
    m_found = found ? *found : FoundAnywhere{m_query.trimmed(), {}, {}};
    arrange();
}

void SearchAnywhere::arrange()
{
    const Services *const services = m_survey.link().services();
    m_groups.clear();
    for (const FoundAnywhere::Group &group : m_found.groups) {
        const KindSchema &kind = *services->schema->kind(group.kind);
        QVariantList rows;
        for (const store::StoredRecord &record : group.records) {
            const QString site = record.kind == "site"_L1 ? idText(record.id) : record.fields.value("site"_L1).toString();
            rows.append(QVariantMap{{u"recordId"_s, idText(record.id)}, {u"kind"_s, record.kind}, {u"title"_s, titleOf(record, *services->schema, services->language())},
                                    {u"words"_s, wordsOf(record, kind, m_found.sites, services->language())}, {u"siteId"_s, site}});
        }
        m_groups.append(QVariantMap{{u"kind"_s, group.kind}, {u"label"_s, kind.pluralLabel.in(services->language())}, {u"icon"_s, kind.icon}, {u"more"_s, group.more}, {u"rows"_s, rows}});
    }
    Q_EMIT changed();
}

} // namespace plumb
