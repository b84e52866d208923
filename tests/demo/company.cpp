#include "tests/demo/company.h"

#include "app/core/json.h"
#include "app/crypto/crypto.h"
#include "tests/demo/painting/room_picture.h"
#include "tests/demo/script.h"

#include <QtEndian>

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

Status indexBy(const QJsonArray &list, const QString &name, QHash<QString, QJsonObject> &out)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString key = list[i].toObject().value(u"key"_s).toString();
        if (key.isEmpty() || out.contains(key))
            return fail(ErrorCode::InvalidValue, u"%1[%2].key: missing or used twice: %3"_s.arg(name).arg(i).arg(key));
        out.insert(key, list[i].toObject());
    }
    return {};
}

// Checks one field of every entry of a list.
template <typename Test>
Status every(const QJsonArray &list, const QString &name, const QString &field, bool required, Test fits)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue value = list[i].toObject().value(field);
        if (value.isUndefined() && !required)
            continue;
        const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &one : values) {
            if (!fits(one))
                return fail(ErrorCode::InvalidValue, u"%1[%2].%3: not usable: %4"_s.arg(name).arg(i).arg(field, one.toString()));
        }
    }
    return {};
}

} // namespace

Result<Company> Company::read(const QByteArray &json, bool simplified)
{
    Company company;
    PLUMB_ASSIGN(const QJsonObject parsed, parseObject(json));
    company.m_json = parsed;
    if (simplified) {
        PLUMB_ASSIGN(const QJsonValue converted, inSimplified(parsed));
        company.m_json = converted.toObject();
        company.m_language = u"zh_CN"_s;
    }
    PLUMB_TRY(company.index());
    PLUMB_TRY(company.check());
    return company;
}

Status Company::index()
{
    PLUMB_TRY(indexBy(list("people"_L1), u"people"_s, m_people));
    PLUMB_TRY(indexBy(list("teams"_L1), u"teams"_s, m_teams));
    PLUMB_TRY(indexBy(list("sites"_L1), u"sites"_s, m_sites));
    PLUMB_TRY(indexBy(list("inspections"_L1), u"inspections"_s, m_subjects));
    PLUMB_TRY(indexBy(list("issues"_L1), u"issues"_s, m_subjects));
    PLUMB_TRY(indexBy(list("repairs"_L1), u"repairs"_s, m_subjects));
    return {};
}

Status Company::check() const
{
    const auto person = [this](const QJsonValue &value) { return m_people.contains(value.toString()); };
    const auto team = [this](const QJsonValue &value) { return m_teams.contains(value.toString()); };
    const auto site = [this](const QJsonValue &value) { return m_sites.contains(value.toString()); };
    const auto subject = [this](const QJsonValue &value) { return m_subjects.contains(value.toString()); };
    const auto when = [](const QJsonValue &value) {
        return Today(Moment{}, QTimeZone::utc()).moment(value.toString()).has_value();
    };
    const auto scene = [](const QJsonValue &value) { return sceneFromJson(value.toObject()).has_value(); };

    if (!m_people.contains(adminKey()))
        return fail(ErrorCode::InvalidValue, u"admin: no such person"_s);
    PLUMB_TRY(every(list("people"_L1), u"people"_s, u"team"_s, false, team));
    PLUMB_TRY(every(list("crews"_L1), u"crews"_s, u"lead"_s, false, person));
    for (const char *field : {"leader", "members", "private"})
        PLUMB_TRY(every(list("teams"_L1), u"teams"_s, QString::fromLatin1(field), true, person));
    PLUMB_TRY(every(list("sites"_L1), u"sites"_s, u"team"_s, true, team));
    for (const char *field : {"adviser", "project_manager", "designer", "others"})
        PLUMB_TRY(every(list("sites"_L1), u"sites"_s, QString::fromLatin1(field), true, person));
    for (const char *field : {"starts_on", "ends_on"})
        PLUMB_TRY(every(list("sites"_L1), u"sites"_s, QString::fromLatin1(field), true, when));
    for (const QString &name : {u"inspections"_s, u"issues"_s, u"photos"_s}) {
        const QJsonArray entries = m_json.value(name).toArray();
        PLUMB_TRY(every(entries, name, u"site"_s, true, site));
        PLUMB_TRY(every(entries, name, u"by"_s, true, person));
    }
    for (const char *field : {"planned", "started", "finished"})
        PLUMB_TRY(every(list("inspections"_L1), u"inspections"_s, QString::fromLatin1(field), false, when));
    PLUMB_TRY(every(list("issues"_L1), u"issues"_s, u"inspection"_s, false, subject));
    PLUMB_TRY(every(list("issues"_L1), u"issues"_s, u"assignee"_s, true, person));
    for (const QString &name : {u"issues"_s, u"comments"_s, u"photos"_s})
        PLUMB_TRY(every(m_json.value(name).toArray(), name, u"at"_s, true, when));
    PLUMB_TRY(every(list("comments"_L1), u"comments"_s, u"about"_s, true, subject));
    PLUMB_TRY(every(list("comments"_L1), u"comments"_s, u"by"_s, true, person));
    PLUMB_TRY(every(list("photos"_L1), u"photos"_s, u"about"_s, false, subject));
    PLUMB_TRY(every(list("follow_ups"_L1), u"follow_ups"_s, u"site"_s, true, site));
    for (const char *field : {"milestone", "due", "planned", "tried", "finished"})
        PLUMB_TRY(every(list("follow_ups"_L1), u"follow_ups"_s, QString::fromLatin1(field), false, when));
    PLUMB_TRY(every(list("repairs"_L1), u"repairs"_s, u"site"_s, true, site));
    PLUMB_TRY(every(list("repairs"_L1), u"repairs"_s, u"by"_s, true, person));
    PLUMB_TRY(every(list("repairs"_L1), u"repairs"_s, u"called"_s, true, when));
    return every(list("photos"_L1), u"photos"_s, u"scene"_s, true, scene);
}

Id Ids::of(const QString &name, Moment at)
{
    if (const auto found = m_ids.find(name); found != m_ids.end())
        return found->second;
    SeededRandom random(qFromBigEndian<quint64>(crypto::sha256(name.toUtf8()).constData()));
    const Id id = newId(ManualClock(at), random);
    m_ids.emplace(name, id);
    return id;
}

Id Ids::known(const QString &name) const
{
    const auto found = m_ids.find(name);
    return found == m_ids.end() ? Id() : found->second;
}

} // namespace plumb::demo
