#include "app/model/seal.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

bool isSealed(const KindSchema *kind, const QJsonObject &fields)
{
    return kind && kind->sealedWhen && fields.value(kind->sealedWhen->field).toString() == kind->sealedWhen->equals;
}

std::vector<Id> sealingRecords(const KindSchema *kind, const Record *current, const QJsonObject &set)
{
    std::vector<Id> out;
    if (!kind || kind->sealedWith.isEmpty())
        return out;
    for (const QJsonValue &value : {current ? current->fields.value(kind->sealedWith) : QJsonValue(), set.value(kind->sealedWith)}) {
        const auto id = parseId(value.toString());
        if (id && (out.empty() || out.front() != *id))
            out.push_back(*id);
    }
    return out;
}

std::optional<QJsonObject> amendmentOf(const Record &sealed, const QJsonObject &set, const Id &author, Moment at,
                                       const QString &reason)
{
    QJsonArray fields;
    QJsonObject before;
    QJsonObject after;
    for (auto it = set.begin(); it != set.end(); ++it) {
        const QJsonValue now = sealed.fields.value(it.key());
        if (now == it.value() || (now.isUndefined() && it->isNull()))
            continue;
        fields.append(it.key());
        before.insert(it.key(), now.isUndefined() ? QJsonValue() : now);
        after.insert(it.key(), it.value());
    }
    if (fields.isEmpty())
        return std::nullopt;
    QJsonObject out{{u"about"_s, toString(sealed.id)}, {u"about_kind"_s, sealed.kind}, {u"fields"_s, fields},
                    {u"before"_s, before},             {u"after"_s, after},            {u"author"_s, toString(author)},
                    {u"at"_s, toIso(at)}};
    if (!reason.isEmpty())
        out.insert(u"reason"_s, reason);
    return out;
}

} // namespace plumb
