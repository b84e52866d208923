#include "app/viewmodels/template_shelf.h"

#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTemplates = 500;
const QString approvedState = u"approved"_s;

int rank(const ShelvedTemplate &one)
{
    const qsizetype stage = quality::stageCodes().indexOf(one.stage);
    return int(stage < 0 ? quality::stageCodes().size() : stage);
}

bool isUsable(const ShelvedTemplate &one)
{
    return one.checklist && one.checklist->isApproved() && !one.checklist->withdrawn;
}

} // namespace

TemplateShelf::TemplateShelf(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { readTemplates(); });
    connect(&m_confirmations, &Confirmations::changed, this, [this] { arrange(); });
    connect(&m_people, &PersonNames::changed, this, &TemplateShelf::changed);
    connect(&m_link, &StoreLink::languageChanged, this, &TemplateShelf::changed);
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"template"_s, {}))
            readTemplates();
    });
    m_link.begin();
    arrange();
}

ShelvedTemplate TemplateShelf::builtIn(const quality::Checklist &list)
{
    ShelvedTemplate shelved;
    shelved.code = list.id;
    shelved.version = list.version;
    shelved.stage = list.stage;
    shelved.state = list.isApproved() ? approvedState : u"draft"_s;
    shelved.author = list.author;
    shelved.checker = list.checker;
    shelved.approver = list.approver;
    shelved.approvedOn = list.approvedOn;
    shelved.checklist = list;
    return shelved;
}

void TemplateShelf::readTemplates()
{
    store::ListQuery query;
    query.kind = u"template"_s;
    query.sortBy = u"code"_s;
    whenDone(m_link.store()->page(query, {}, mostTemplates), this, [this](const Result<store::ListPage> &page) {
        if (!page)
            return;
        m_own.clear();
        m_ofStages = {};
        for (const store::StoredRecord &record : page->rows) {
            m_own.push_back(shelved(record));
            if (m_own.back().state == approvedState || m_own.back().state == "withdrawn"_L1)
                m_ofStages.add(record.fields);
            for (const QString &person : {m_own.back().author, m_own.back().checker, m_own.back().approver})
                m_people.want(person);
        }
        arrange();
    });
}

ShelvedTemplate TemplateShelf::shelved(const store::StoredRecord &record) const
{
    const auto text = [&](QLatin1StringView name) { return record.fields.value(name).toString(); };
    ShelvedTemplate one;
    one.code = text("code"_L1);
    one.recordId = idText(record.id);
    one.version = record.fields.value("version"_L1).toInt();
    one.stage = text("stage"_L1);
    one.title = text("title"_L1);
    one.state = text("state"_L1);
    one.author = text("author"_L1);
    one.checker = text("checker"_L1);
    one.approver = text("approver"_L1);
    one.approvedOn = text("approved_on"_L1);
    if (auto list = quality::checklistOf(record.fields, builtInStandards()))
        one.checklist = std::move(*list);
    else
        one.problem = list.error().detail;
    return one;
}

void TemplateShelf::confirmAll(ShelvedTemplate &one) const
{
    if (!one.checklist)
        return;
    for (quality::ChecklistItem &item : one.checklist->items) {
        if (item.rule)
            m_confirmations.applyTo(*item.rule);
    }
}

void TemplateShelf::arrange()
{
    m_all.clear();
    for (const quality::Checklist &list : builtInChecklists())
        m_all.push_back(builtIn(list));
    std::vector<ShelvedTemplate> unfinished;
    for (const ShelvedTemplate &own : m_own) {
        if (own.state == "withdrawn"_L1)
            continue;
        if (!isUsable(own)) {
            unfinished.push_back(own);
            continue;
        }
        const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const ShelvedTemplate &one) { return one.code == own.code; });
        if (same == m_all.end())
            m_all.push_back(own);
        else if (same->recordId.isEmpty() || same->version < own.version)
            *same = own;
    }
    m_all.insert(m_all.end(), unfinished.begin(), unfinished.end());
    std::stable_sort(m_all.begin(), m_all.end(), [](const ShelvedTemplate &a, const ShelvedTemplate &b) { return rank(a) < rank(b); });
    for (ShelvedTemplate &one : m_all)
        confirmAll(one);
    Q_EMIT changed();
}

const quality::Checklist *TemplateShelf::approved(const QString &code) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const ShelvedTemplate &one) { return one.code == code && isUsable(one); });
    return found == m_all.end() ? nullptr : &*found->checklist;
}

bool TemplateShelf::isInUse(const ShelvedTemplate &one) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const ShelvedTemplate &each) {
        return isUsable(each) && each.code == one.code && each.recordId == one.recordId && each.version == one.version;
    });
}

} // namespace plumb
