// Templates as tests write them, and the office that hands them out.
#pragma once

#include "app/core/json.h"
#include "tests/unit/viewmodels/phone.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

inline const QString firstPerson = u"0190a000-0000-7000-8000-0000000000a1"_s;
inline const QString secondPerson = u"0190a000-0000-7000-8000-0000000000a2"_s;
inline const QString thirdPerson = u"0190a000-0000-7000-8000-0000000000a3"_s;

inline QJsonObject label(const QString &text)
{
    return {{u"zh_CN"_s, text}, {u"zh_TW"_s, text}, {u"en"_s, text}};
}

inline QJsonObject templateItem(const QString &key, const QJsonValue &limit)
{
    return {{u"key"_s, key}, {u"title"_s, label(key)}, {u"requirement"_s, label(key)}, {u"limit"_s, limit}};
}

// Fields of a version that `author` wrote, with the people its state needs.
inline QJsonObject templateFields(int version, const QString &state, const QString &author, const QJsonArray &items)
{
    QJsonObject fields{{u"title"_s, u"Tiling"_s}, {u"stage"_s, u"tiling"_s}, {u"code"_s, u"own_tiling"_s}, {u"version"_s, version}, {u"state"_s, state},
                       {u"author"_s, author}, {u"body"_s, QJsonObject{{u"title"_s, label(u"Tiling"_s)}, {u"items"_s, items}}}};
    if (state != u"draft"_s && state != u"submitted"_s)
        fields.insert(u"checker"_s, secondPerson);
    if (state == u"approved"_s || state == u"withdrawn"_s) {
        fields.insert(u"approver"_s, thirdPerson);
        fields.insert(u"approved_on"_s, u"2026-11-01"_s);
    }
    return fields;
}

inline void officeHas(Phone &phone, const QString &kind, const Id &id, qint64 seq, const QJsonObject &fields)
{
    phone.officeSays([&](wire::SyncResponse &response) {
        response.records.push_back({seq, id, kind, scope::company, "{\"*\":" + QByteArray::number(seq) + '}', canonicalJson(fields)});
        response.cursor = seq;
    });
}

inline void isNow(Phone &phone, const QString &role)
{
    phone.officeSays([&](wire::SyncResponse &response) {
        response.grants = std::vector<wire::Grant>{{scope::company, {role}}, {phone.siteScope(), {role}}};
    });
}

} // namespace plumb::test
