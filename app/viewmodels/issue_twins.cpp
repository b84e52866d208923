#include "app/viewmodels/issue_twins.h"

#include "app/quality/duplicates.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString issueKind = u"issue"_s;

quality::IssueLook lookOf(const QString &id, const QVariantMap &fields)
{
    const auto text = [&fields](const QString &name) { return fields.value(name).toString(); };
    return {id, text(u"site"_s), text(u"item"_s), {}, text(u"place"_s), text(u"trade"_s), text(u"title"_s), text(u"state"_s),
            text(u"duplicate_of"_s)};
}

} // namespace

IssueTwins::IssueTwins(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_issue, &RecordItem::changed, this, &IssueTwins::look);
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, issueKind, m_issue.scope()))
            look();
    });
    connect(&m_writer, &RecordWriter::saved, this, &IssueTwins::merged);
    connect(&m_writer, &RecordWriter::failed, this, &IssueTwins::failed);
}

void IssueTwins::setIssueId(const QString &issueId)
{
    if (m_issue.recordId() == issueId)
        return;
    m_issue.setRecordId(issueId);
    Q_EMIT issueIdChanged();
}

void IssueTwins::componentComplete()
{
    m_link.begin();
    m_issue.componentComplete();
}

void IssueTwins::look()
{
    if (!m_issue.exists() || !m_link.store())
        return;
    store::ListQuery query;
    query.kind = issueKind;
    query.scope = m_issue.scope();
    query.where = {{u"site"_s, QJsonValue(m_issue.fields().value(u"site"_s).toString())},
                   {u"state"_s, QJsonValue(QJsonArray{u"open"_s, u"assigned"_s, u"fixed"_s})}};
    const int asked = ++m_asked;
    whenDone(m_link.store()->page(query, {}, mostLookedAt), this, [this, asked](const Result<store::ListPage> &page) {
        if (page && asked == m_asked)
            compare(*page);
    });
}

void IssueTwins::compare(const store::ListPage &page)
{
    QHash<QString, QVariantMap> known;
    std::vector<quality::IssueLook> others;
    for (const store::StoredRecord &record : page.rows) {
        const QString id = idText(record.id);
        if (id == issueId())
            continue;
        const QVariantMap fields = record.fields.toVariantMap();
        known.insert(id, {{u"recordId"_s, id}, {u"title"_s, fields.value(u"title"_s)}, {u"place"_s, fields.value(u"place"_s)},
                          {u"state"_s, fields.value(u"state"_s)}, {u"fields"_s, fields}});
        others.push_back(lookOf(id, fields));
    }
    QVariantList list;
    for (const QString &id : quality::likelyDuplicates(lookOf(issueId(), m_issue.fields()), others))
        list.append(known.value(id));
    if (list == m_list)
        return;
    m_list = list;
    Q_EMIT listChanged();
}

void IssueTwins::merge(const QString &otherId)
{
    if (!m_issue.exists() || otherId == issueId())
        return;
    const QVariant original = otherId.isEmpty() ? QVariant::fromValue(nullptr) : QVariant(otherId);
    m_writer.save({QVariantMap{{u"record"_s, issueId()}, {u"kind"_s, issueKind}, {u"scope"_s, m_issue.scope()},
                               {u"set"_s, QVariantMap{{u"duplicate_of"_s, original}}}}});
}

} // namespace plumb
