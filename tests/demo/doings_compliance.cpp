// What hangs on the drawings of the demo company's sites: deviations, design changes the client signed, a plan review with its
// comments, papers for a completion file. company.json tells each record and the steps taken with it, by whose device.
#include "tests/demo/doings.h"

#include <QJsonArray>

namespace plumb::demo {

using namespace Qt::StringLiterals;

// "sheet:cuihu:P-02", "revision:cuihu:P-02:C" and "made:door" as records keep them.
QString Planner::drawnId(const QString &text) const
{
    const QStringList parts = text.split(u':');
    if (text.startsWith("sheet:"_L1) || text.startsWith("made:"_L1) || text.startsWith("person:"_L1))
        return toString(m_ids.known(text));
    if (text.startsWith("revision:"_L1) && parts.size() == 4)
        return toString(m_ids.known(u"revision:%1:%2:%3"_s.arg(parts[1], toString(m_ids.known(u"sheet:%1:%2"_s.arg(parts[1], parts[2]))), parts[3])));
    return text;
}

QJsonObject Planner::resolvedDeep(const QJsonObject &set) const
{
    QJsonObject out = resolved(set);
    for (const QStringList names = out.keys(); const QString &name : names) {
        if (out.value(name).isString())
            out.insert(name, drawnId(out.value(name).toString()));
        if (!out.value(name).isArray())
            continue;
        QJsonArray list;
        for (const QJsonArray each = out.value(name).toArray(); const QJsonValue &one : each)
            list.append(one.isString() ? QJsonValue(drawnId(one.toString())) : one);
        out.insert(name, list);
    }
    return out;
}

void Planner::made()
{
    for (const QJsonArray entries = m_company.list("made"_L1); const QJsonValue &entry : entries) // they may name each other
        m_ids.of(u"made:"_s + entry[u"key"_s].toString(), when(entry.toObject(), "at"_L1));
    for (const QJsonArray entries = m_company.list("made"_L1); const QJsonValue &each : entries) {
        const QJsonObject entry = each.toObject();
        const QString kind = entry.value(u"kind"_s).toString();
        const Id siteId = m_ids.known(u"site:"_s + entry.value(u"site"_s).toString());
        const Id id = m_ids.known(u"made:"_s + entry.value(u"key"_s).toString());
        QJsonObject set = resolvedDeep(entry.value(u"set"_s).toObject());
        set.insert(u"site"_s, toString(siteId));
        add(entry.value(u"by"_s).toString(), Round::Records, when(entry, "at"_L1), {{id, kind, scope::site(siteId), set}});
        for (const QJsonArray steps = entry.value(u"steps"_s).toArray(); const QJsonValue &one : steps) {
            const QJsonObject step = one.toObject();
            const QString by = step.value(u"by"_s).toString();
            add(by, step.value(u"last"_s).toBool() ? Round::Closing : by == entry.value(u"by"_s) ? Round::Records : Round::Answers, when(step, "at"_L1),
                {{id, kind, scope::site(siteId), resolvedDeep(step.value(u"set"_s).toObject())}});
        }
    }
}

} // namespace plumb::demo
