#include "app/model/record.h"

#include "app/core/json.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace scope {

QString team(const Id &team)
{
    return u"team/"_s + toString(team);
}

QString teamPrivate(const Id &team)
{
    return u"team-private/"_s + toString(team);
}

QString site(const Id &site)
{
    return u"site/"_s + toString(site);
}

QString family(const QString &scopeName)
{
    return scopeName.section(u'/', 0, 0);
}

bool isValid(const QString &scopeName)
{
    if (scopeName == company || scopeName == desk || scopeName == management)
        return true;
    const QString kind = family(scopeName);
    if (kind != "team"_L1 && kind != "team-private"_L1 && kind != "site"_L1)
        return false;
    const QString rest = scopeName.mid(kind.size() + 1);
    return parseId(rest).has_value() && rest == rest.toLower();
}

} // namespace scope

namespace {

const QString commonKey = u"*"_s;

// The version most fields share: what "*" stands for. The oldest wins ties, so that a record
// edited once in half its fields keeps its creation as the common one.
FieldVersion mostCommon(const QMap<QString, FieldVersion> &fields)
{
    QMap<qint64, int> counts;
    for (const FieldVersion &version : fields)
        ++counts[version.seq];
    const auto best = std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const qint64 seq = (*best).first;
    return *std::find_if(fields.begin(), fields.end(), [&](const FieldVersion &version) { return version.seq == seq; });
}

Result<FieldVersion> readOfficeVersion(const QString &field, const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    bool hexOk = false;
    const quint64 packed = parts.at(2).toString().toULongLong(&hexOk, 16);
    const QUuid device = QUuid::fromString(parts.at(1).toString());
    if (parts.size() != 3 || !parts.at(0).isDouble() || !hexOk)
        return fail(ErrorCode::InvalidJson, u"versions.%1"_s.arg(field));
    return FieldVersion{parts.at(0).toInteger(), device, Hlc(packed)};
}

} // namespace

FieldVersion FieldVersions::of(const QString &field) const
{
    return m_fields.value(field);
}

void FieldVersions::setAll(const QStringList &fields, const FieldVersion &version)
{
    for (const QString &field : fields)
        m_fields.insert(field, version);
}

void FieldVersions::set(const QString &field, const FieldVersion &version)
{
    m_fields.insert(field, version);
}

FieldVersion FieldVersions::newestBut(const QString &field, const Id &device) const
{
    FieldVersion newest;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it.key() != field && it->device != device && it->seq > newest.seq)
            newest = *it;
    }
    return newest;
}

FieldVersions FieldVersions::disowned(const Id &device, qint64 seq) const
{
    FieldVersions out = *this;
    for (FieldVersion &version : out.m_fields) {
        if (version.device == device && version.seq <= seq)
            version.device = {};
    }
    return out;
}

QByteArray FieldVersions::toDeviceJson(const QJsonObject &fields) const
{
    // "*" may only stand for fields that are present: a cleared one is listed by name.
    QMap<QString, FieldVersion> present;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (fields.contains(it.key()))
            present.insert(it.key(), it.value());
    }
    QJsonObject out;
    qint64 common = 0;
    if (!present.isEmpty()) {
        common = mostCommon(present).seq;
        out.insert(commonKey, common);
    }
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (!present.contains(it.key()) || it->seq != common)
            out.insert(it.key(), it->seq);
    }
    return canonicalJson(out);
}

Result<FieldVersions> FieldVersions::fromDeviceJson(const QByteArray &json, const QJsonObject &fields)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(json));
    FieldVersions out;
    const QJsonValue common = object.value(commonKey);
    if (common.isDouble())
        out.setAll(fields.keys(), FieldVersion{common.toInteger(), {}, {}});
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isDouble())
            return fail(ErrorCode::InvalidJson, u"versions.%1"_s.arg(it.key()));
        if (it.key() != commonKey)
            out.set(it.key(), FieldVersion{it->toInteger(), {}, {}});
    }
    return out;
}

QByteArray FieldVersions::toOfficeJson() const
{
    QJsonObject out;
    if (m_fields.isEmpty())
        return canonicalJson(out);
    const FieldVersion common = mostCommon(m_fields);
    QJsonArray commonFields;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (*it == common)
            commonFields.append(it.key());
        else
            out.insert(it.key(), QJsonArray{it->seq, toString(it->device), hlcText(it->hlc)});
    }
    out.insert(commonKey, QJsonArray{common.seq, toString(common.device), hlcText(common.hlc), commonFields});
    return canonicalJson(out);
}

Result<FieldVersions> FieldVersions::fromOfficeJson(const QByteArray &json)
{
    PLUMB_ASSIGN(const QJsonObject object, parseObject(json));
    FieldVersions out;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonArray parts = it->toArray();
        QStringList names{it.key()};
        if (it.key() == commonKey) {
            if (parts.size() != 4 || !parts.at(3).isArray())
                return fail(ErrorCode::InvalidJson, u"versions.*"_s);
            names.clear();
            for (const QJsonValue &name : parts.takeAt(3).toArray())
                names << name.toString();
        }
        PLUMB_ASSIGN(const FieldVersion version, readOfficeVersion(it.key(), parts));
        out.setAll(names, version);
    }
    return out;
}

} // namespace plumb
