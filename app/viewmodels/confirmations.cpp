#include "app/viewmodels/confirmations.h"

#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int most = 2000;

Confirmed confirmed(const QJsonObject &fields)
{
    const auto text = [&](QLatin1StringView name) { return fields.value(name).toString(); };
    Confirmed one{{text("limit_id"_L1), fields.value("value"_L1).toDouble(), std::nullopt, text("by"_L1), text("at"_L1)}, text("note"_L1)};
    if (fields.value("upper"_L1).isDouble())
        one.figure.upper = fields.value("upper"_L1).toDouble();
    return one;
}

} // namespace

Confirmations::Confirmations(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_people, &PersonNames::changed, this, &Confirmations::changed);
    connect(&m_link, &StoreLink::opened, this, &Confirmations::read);
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"limit_confirmation"_s, {}))
            read();
    });
    m_link.begin();
}

void Confirmations::read()
{
    store::ListQuery query;
    query.kind = u"limit_confirmation"_s;
    query.sortBy = u"at"_s;
    whenDone(m_link.store()->page(query, {}, most), this, [this](const Result<store::ListPage> &page) {
        if (!page)
            return;
        m_all.clear();
        for (const store::StoredRecord &record : page->rows) {
            m_all.push_back(confirmed(record.fields));
            m_people.want(m_all.back().figure.by);
        }
        Q_EMIT changed();
    });
}

const Confirmed *Confirmations::of(const QString &limitId) const
{
    const auto found = std::find_if(m_all.rbegin(), m_all.rend(), [&](const Confirmed &one) { return one.figure.limitId == limitId; });
    return found == m_all.rend() ? nullptr : &*found;
}

void Confirmations::applyTo(quality::Rule &rule) const
{
    if (const Confirmed *newest = of(rule.limitId))
        quality::confirm(rule, newest->figure);
}

} // namespace plumb
