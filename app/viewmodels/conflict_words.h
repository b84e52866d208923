// A conflict as a person reads it: whose value is which, in the words of the field, and which of the
// two is in use now.
#pragma once

#include "app/store/types.h"

#include <QVariant>

#include <functional>

namespace plumb {

class ConflictWords {
public:
    // Records that a conflict names (people, the record itself, what references point to); null where
    // not known (yet).
    using Known = std::function<const store::StoredRecord *(const Id &)>;

    ConflictWords(const Schema &schema, const QString &language, const Id &me, Known known)
        : m_schema(schema), m_language(language), m_me(me), m_known(std::move(known))
    {
    }

    // {field, label, yours, theirs, yoursBy, theirsBy, yoursMine, theirsMine, yoursAt, theirsAt, shown, now, both}
    // "yours" is the value of whoever reads, where one of the two is theirs. shown: yours | theirs | neither;
    // now: what is there instead of both. both: keeping the two as one text makes sense.
    QVariantMap values(const store::StoredRecord &conflict) const;

    // Does the value put aside belong to `me`, and the other one to somebody else?
    static bool lostIsMine(const store::StoredRecord &conflict, const Id &me);
    // What keeping one of the two sets in the record about; empty where it is so already.
    static QJsonObject settingOf(const store::StoredRecord &conflict, bool lost, const QJsonObject &now);
    // Both texts as one value that fits the field; null where that makes no sense.
    QJsonValue bothOf(const store::StoredRecord &conflict) const;

private:
    const FieldSchema *fieldOf(const store::StoredRecord &conflict) const;
    QString label(const store::StoredRecord &conflict) const;
    QString words(const store::StoredRecord &conflict, const QJsonValue &value) const;
    QString one(const FieldSchema *field, const QJsonValue &value) const;
    QString name(const QString &person) const;

    const Schema &m_schema;
    QString m_language;
    Id m_me;
    Known m_known;
};

} // namespace plumb
