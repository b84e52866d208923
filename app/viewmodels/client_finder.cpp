#include "app/viewmodels/client_finder.h"

#include "app/model/phone.h"
#include "app/viewmodels/complaint_reading.h"
#include "app/viewmodels/complaint_timeline.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>
#include <QSet>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

store::ListQuery listOf(const QString &kind)
{
    store::ListQuery query;
    query.kind = kind;
    return query;
}

Status addContact(store::Reader &reader, const store::StoredRecord &contact, ClientFound &found)
{
    PLUMB_ASSIGN(std::optional<store::StoredRecord> site, reader.record(idOf(contact.fields.value("site"_L1).toString())));
    found.clients.push_back({contact, std::move(site)});
    return {};
}

// What came last first, and no order besides: of a hundred thousand clients only those shown are read.
Status find(store::Reader &reader, const QString &words, ClientFound &found)
{
    QSet<QString> sites;
    store::ListQuery contacts = listOf(u"contact"_s);
    contacts.search = words;
    PLUMB_ASSIGN(const store::ListPage people, reader.page(contacts, {}, ClientFinder::most));
    for (const store::StoredRecord &contact : people.rows) {
        PLUMB_TRY(addContact(reader, contact, found));
        sites.insert(contact.fields.value("site"_L1).toString());
    }
    store::ListQuery places = listOf(u"site"_s);
    places.search = words;
    PLUMB_ASSIGN(const store::ListPage page, reader.page(places, {}, ClientFinder::most));
    for (const store::StoredRecord &site : page.rows) {
        if (sites.contains(idText(site.id)))
            continue;
        store::ListQuery ofSite = listOf(u"contact"_s);
        ofSite.where = {{u"site"_s, idText(site.id)}};
        PLUMB_ASSIGN(const store::ListPage known, reader.page(ofSite, {}, 1));
        found.clients.push_back({known.rows.empty() ? std::nullopt : std::optional(known.rows.front()), site});
    }
    return {};
}

Status countComplaints(store::Reader &reader, ClientFound &found)
{
    for (ClientFound::Client &client : found.clients) {
        if (!client.site)
            continue;
        store::ListQuery query;
        query.kind = u"complaint"_s;
        query.where = {{u"state"_s, QJsonArray::fromStringList(openComplaintStates())}, {u"site"_s, idText(client.site->id)}};
        PLUMB_ASSIGN(const qint64 count, reader.count(query));
        client.complaints = int(count);
    }
    return {};
}

} // namespace

ClientFinder::ClientFinder(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"contact"_s, u"site"_s, u"complaint"_s},
               [this]() -> Survey<ClientFound>::Work {
                   if (m_query.trimmed().isEmpty())
                       return {};
                   return [typed = m_query.trimmed()](store::Reader &reader, ClientFound &found) -> Status {
                       PLUMB_TRY(find(reader, typed, found));
                       return countComplaints(reader, found);
                   };
               },
               [this](const Result<ClientFound> &found) { take(found); })
{
    m_survey.setSearches();
    connect(this, &ClientFinder::asked, this, [this] {
        if (m_query.trimmed().isEmpty()) {
            m_list.clear();
            m_known = false;
            Q_EMIT changed();
        }
        m_survey.ask();
    });
}

QVariantMap ClientFinder::row(const ClientFound::Client &client) const
{
    const Services *const services = m_survey.link().services();
    const QJsonObject contact = client.contact ? client.contact->fields : QJsonObject();
    const QJsonObject site = client.site ? client.site->fields : QJsonObject();
    const QDate today = toDateTime(services->clock->now()).toLocalTime().date();
    const auto text = [](const QJsonObject &fields, QLatin1StringView name) { return fields.value(name).toString(); };
    return {{u"contactId"_s, client.contact ? idText(client.contact->id) : QString()}, {u"name"_s, text(contact, "name"_L1)},
            {u"relation"_s, text(contact, "relation"_L1)}, {u"phone"_s, maskedPhone(text(contact, "phone"_L1))},
            {u"siteId"_s, client.site ? idText(client.site->id) : QString()}, {u"site"_s, text(site, "name"_L1)},
            {u"scope"_s, client.site ? client.site->scope : QString()}, {u"client"_s, text(site, "client_name"_L1)},
            {u"adviser"_s, text(site, "adviser"_L1)}, {u"projectManager"_s, text(site, "project_manager"_L1)},
            {u"designer"_s, text(site, "designer"_L1)}, {u"stage"_s, text(site, "stage"_L1)},
            {u"warranty"_s, warrantyOf(site, {}, today, services->language())}, {u"open"_s, client.complaints}};
}

void ClientFinder::take(const Result<ClientFound> &found)
{
    m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
    m_list.clear();
    if (found && !m_query.trimmed().isEmpty()) {
        for (const ClientFound::Client &client : found->clients)
            m_list.append(row(client));
    }
    m_known = bool(found);
    Q_EMIT changed();
}

} // namespace plumb
