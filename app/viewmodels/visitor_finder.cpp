#include "app/viewmodels/visitor_finder.h"

#include "app/model/phone.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/record_names.h"
#include "app/viewmodels/value_map.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisits = 200; // looked at for one name

QString text(const store::StoredRecord &record, QLatin1StringView name)
{
    return record.fields.value(name).toString();
}

class Recognising {
public:
    Recognising(store::Reader &reader, QString typed, Id without, VisitorsFound &found)
        : m_reader(reader), m_typed(std::move(typed)), m_without(without), m_found(found)
    {
    }

    Status go()
    {
        const bool phone = looksLikePhone(m_typed);
        PLUMB_TRY(visits(phone));
        PLUMB_TRY(contacts(phone));
        std::stable_sort(m_found.guests.begin(), m_found.guests.end(), [](const auto &a, const auto &b) { return a.last > b.last; });
        if (m_found.guests.size() > VisitorFinder::most)
            m_found.guests.resize(VisitorFinder::most);
        for (const auto &guest : m_found.guests)
            PLUMB_TRY(nameOf(m_reader, guest.host, m_found.names));
        return {};
    }

private:
    Status visits(bool phone)
    {
        store::ListQuery query;
        query.kind = u"visitor"_s;
        query.sortBy = u"arrived_at"_s;
        query.descending = true;
        if (!phone)
            query.search = m_typed;
        if (!phone) {
            PLUMB_ASSIGN(const store::ListPage page, m_reader.page(query, {}, mostVisits));
            for (const store::StoredRecord &visit : page.rows)
                add(visit);
            return {};
        }
        const QString digits = phoneDigits(m_typed);
        return m_reader.each(query, [&](const store::StoredRecord &visit) -> Status {
            if (text(visit, "phone_key"_L1).contains(digits))
                add(visit);
            return {};
        });
    }
    void add(const store::StoredRecord &visit)
    {
        if (visit.id == m_without || text(visit, "name"_L1).isEmpty())
            return;
        VisitorsFound::Guest *guest = known(text(visit, "phone_key"_L1), text(visit, "name"_L1));
        const QDate day = toDateTimeValue(text(visit, "arrived_at"_L1)).toLocalTime().date();
        if (!guest) {
            m_found.guests.push_back({text(visit, "name"_L1), text(visit, "phone_key"_L1), text(visit, "sex"_L1), text(visit, "contact"_L1), text(visit, "host"_L1),
                                      text(visit, "purpose"_L1), day, 0});
            guest = &m_found.guests.back();
        }
        ++guest->visits;
        guest->last = std::max(guest->last, day);
        if (guest->phone.isEmpty())
            guest->phone = text(visit, "phone_key"_L1);
    }
    // One person: the same number, or the same name where one of the two left no number.
    VisitorsFound::Guest *known(const QString &phone, const QString &name)
    {
        for (auto &guest : m_found.guests) {
            if (!phone.isEmpty() && guest.phone == phone)
                return &guest;
            if (guest.name == name && (phone.isEmpty() || guest.phone.isEmpty()))
                return &guest;
        }
        return nullptr;
    }
    Status contacts(bool phone)
    {
        store::ListQuery query;
        query.kind = u"contact"_s;
        query.sortBy = u"name"_s;
        const auto take = [&](const store::StoredRecord &contact) -> Status {
            const QString digits = phoneDigits(text(contact, "phone"_L1));
            if (VisitorsFound::Guest *guest = known(digits, text(contact, "name"_L1)))
                guest->contact = idText(contact.id);
            else
                m_found.guests.push_back({text(contact, "name"_L1), digits, {}, idText(contact.id), {}, {}, {}, 0});
            return {};
        };
        if (!phone) {
            query.search = m_typed;
            PLUMB_ASSIGN(const store::ListPage page, m_reader.page(query, {}, VisitorFinder::most));
            for (const store::StoredRecord &contact : page.rows)
                PLUMB_TRY(take(contact));
            return {};
        }
        const QString digits = phoneDigits(m_typed);
        return m_reader.each(query, [&](const store::StoredRecord &contact) -> Status {
            return phoneDigits(text(contact, "phone"_L1)).contains(digits) ? take(contact) : Status();
        });
    }

    store::Reader &m_reader;
    const QString m_typed;
    const Id m_without;
    VisitorsFound &m_found;
};

} // namespace

VisitorFinder::VisitorFinder(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"visitor"_s, u"contact"_s},
               [this]() -> Survey<VisitorsFound>::Work {
                   if (m_query.trimmed().isEmpty())
                       return {};
                   return [typed = m_query.trimmed(), without = idOf(m_without)](store::Reader &reader, VisitorsFound &found) {
                       return Recognising(reader, typed, without, found).go();
                   };
               },
               [this](const Result<VisitorsFound> &found) { take(found); })
{
    connect(this, &VisitorFinder::asked, this, [this] {
        if (m_query.trimmed().isEmpty()) {
            m_list.clear();
            m_known = false;
            Q_EMIT changed();
        }
        m_survey.ask();
    });
}

void VisitorFinder::take(const Result<VisitorsFound> &found)
{
    m_error = found ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
    m_list.clear();
    for (const auto &guest : found && !m_query.trimmed().isEmpty() ? found->guests : std::vector<VisitorsFound::Guest>()) {
        m_list.append(QVariantMap{{u"name"_s, guest.name}, {u"phone"_s, maskedPhone(guest.phone)}, {u"phoneDigits"_s, guest.phone}, {u"sex"_s, guest.sex},
                                  {u"contactId"_s, guest.contact}, {u"hostId"_s, guest.host}, {u"host"_s, found->names.value(guest.host)}, {u"purpose"_s, guest.purpose},
                                  {u"visits"_s, guest.visits}, {u"lastVisit"_s, guest.last.isValid() ? guest.last.toString(Qt::ISODate) : QString()}});
    }
    m_known = bool(found);
    Q_EMIT changed();
}

QVariant VisitorFinder::match() const
{
    const QString typed = m_query.trimmed();
    const QString digits = looksLikePhone(typed) ? phoneDigits(typed) : QString();
    QVariantList same;
    for (const QVariant &each : m_list) {
        const QVariantMap guest = each.toMap();
        if (digits.isEmpty() ? guest.value(u"name"_s) == typed : guest.value(u"phoneDigits"_s) == digits)
            same.append(guest);
    }
    return same.size() == 1 ? same.front() : QVariant::fromValue(nullptr);
}

} // namespace plumb
