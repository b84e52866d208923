#include "app/viewmodels/standards_model.h"

#include "app/viewmodels/limit_words.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/verdict_words.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// Everything one may know of a figure, in every language, in small letters.
QString wordsOf(const quality::Limit &limit)
{
    QStringList words{limit.id, limit.standard, limit.clause};
    for (const quality::Citation &source : limit.sources)
        words += source.at;
    for (const Label *label : {&limit.item, &limit.grade, &limit.method})
        words += label->texts.values();
    return words.join(u'\n').toLower();
}

// A group together, in the order of the work.
const std::vector<const quality::Limit *> &everyLimit()
{
    static const std::vector<const quality::Limit *> limits = [] {
        std::vector<const quality::Limit *> all;
        for (const quality::Limit &limit : builtInStandards().limits())
            all.push_back(&limit);
        std::stable_sort(all.begin(), all.end(), [](const quality::Limit *a, const quality::Limit *b) {
            return words::limitGroupRank(a->group) < words::limitGroupRank(b->group);
        });
        return all;
    }();
    return limits;
}

} // namespace

StandardsModel::StandardsModel(QObject *parent) : QAbstractListModel(parent), m_link(this)
{
    connect(&m_confirmations, &Confirmations::changed, this, &StandardsModel::pick);
    connect(&m_link, &StoreLink::languageChanged, this, &StandardsModel::refresh);
    m_link.begin();
    pick();
}

void StandardsModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    Q_EMIT filterChanged();
    pick();
}

void StandardsModel::setGroup(const QString &group)
{
    if (std::exchange(m_group, group) == group)
        return;
    Q_EMIT filterChanged();
    pick();
}

void StandardsModel::setOnlyUnverified(bool only)
{
    if (std::exchange(m_onlyUnverified, only) == only)
        return;
    Q_EMIT filterChanged();
    pick();
}

int StandardsModel::total() const
{
    return int(everyLimit().size());
}

int StandardsModel::unverified() const
{
    return int(std::count_if(everyLimit().begin(), everyLimit().end(), [&](const quality::Limit *limit) {
        return quality::isUnverified(words::ruleHere(*limit, m_confirmations));
    }));
}

QVariantList StandardsModel::groups() const
{
    QVariantList list;
    for (const quality::Limit *limit : everyLimit()) {
        if (list.isEmpty() || list.last().toMap().value(u"value"_s) != limit->group)
            list += QVariantMap{{u"value"_s, limit->group}, {u"label"_s, words::limitGroup(limit->group)}, {u"count"_s, 0}};
        QVariantMap last = list.takeLast().toMap();
        last.insert(u"count"_s, last.value(u"count"_s).toInt() + 1);
        list += last;
    }
    return list;
}

bool StandardsModel::isWanted(const quality::Limit &limit) const
{
    if (!m_group.isEmpty() && limit.group != m_group)
        return false;
    if (m_onlyUnverified && !quality::isUnverified(words::ruleHere(limit, m_confirmations)))
        return false;
    const QStringList typed = m_search.toLower().split(u' ', Qt::SkipEmptyParts);
    const QString known = typed.isEmpty() ? QString() : wordsOf(limit);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &word) { return known.contains(word); });
}

// Where the same rows stay, their delegates stay too.
void StandardsModel::pick()
{
    std::vector<const quality::Limit *> rows;
    for (const quality::Limit *limit : everyLimit()) {
        if (isWanted(*limit))
            rows.push_back(limit);
    }
    if (rows == m_rows)
        return refresh();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT rowsChanged();
}

void StandardsModel::refresh()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT rowsChanged();
}

QVariant StandardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() < 0 || index.row() >= count())
        return {};
    const quality::Limit &limit = *m_rows[std::size_t(index.row())];
    const QString language = m_link.services()->language();
    const auto rule = [&] { return words::ruleHere(limit, m_confirmations); };
    switch (role) {
    case LimitId: return limit.id;
    case Group: return limit.group;
    case Heading: // of the first of its group
        return index.row() > 0 && m_rows[std::size_t(index.row() - 1)]->group == limit.group ? QString() : words::limitGroup(limit.group);
    case Title: return words::limitName(limit, language);
    case Figure: return words::limit(rule());
    case Place: return words::clause(rule());
    case Main: return limit.main;
    case Unverified: return quality::isUnverified(rule());
    case StandingWords: {
        const Confirmed *confirmed = m_confirmations.of(limit.id);
        return words::standing(rule(), confirmed ? m_confirmations.nameOf(*confirmed) : QString(), language);
    }
    default: return {};
    }
}

QVariant StandardsModel::get(int row) const
{
    QVariantMap map;
    const QHash<int, QByteArray> names = roleNames();
    for (auto it = names.begin(); it != names.end(); ++it)
        map.insert(QString::fromLatin1(it.value()), data(index(row), it.key()));
    return map;
}

QHash<int, QByteArray> StandardsModel::roleNames() const
{
    return {{LimitId, "limitId"}, {Group, "group"}, {Heading, "heading"}, {Title, "title"}, {Figure, "figure"},
            {Place, "place"}, {Main, "main"}, {Unverified, "unverified"}, {StandingWords, "standing"}};
}

} // namespace plumb
