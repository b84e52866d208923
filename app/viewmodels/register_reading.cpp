#include "app/viewmodels/register_reading.h"

#include "app/core/json.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

constexpr int slice = 2000; // complaints between two words about progress

store::ListQuery all(const QString &kind)
{
    store::ListQuery query;
    query.kind = kind;
    return query;
}

Result<clocks::Limits> readLimits(store::Reader &reader)
{
    std::vector<QJsonObject> settings;
    PLUMB_TRY(reader.each(all(u"clock_setting"_s), [&](const store::StoredRecord &one) -> Status {
        settings.push_back(one.fields);
        return {};
    }));
    std::reverse(settings.begin(), settings.end()); // what came last counts
    return clocks::Limits::from(settings);
}

Result<RegisterCount::Pauses> readPauses(store::Reader &reader)
{
    RegisterCount::Pauses pauses;
    PLUMB_TRY(reader.eachBody(u"complaint_pause"_s, [&](const Id &, QByteArrayView body) -> Status {
        PLUMB_ASSIGN(const QJsonObject fields, parseObject(body.toByteArray()));
        if (const auto pause = clocks::pauseFrom(fields))
            pauses[idOf(fields.value("complaint"_L1).toString())].push_back(*pause);
        return {};
    }));
    return pauses;
}

Result<QHash<Id, QString>> readStages(store::Reader &reader)
{
    QHash<Id, QString> stages;
    PLUMB_TRY(reader.eachBody(u"stage"_s, [&](const Id &id, QByteArrayView body) -> Status {
        eachMember(body, [&](QByteArrayView name, QByteArrayView value) {
            if (name == "code")
                stages.insert(id, textOf(value));
        });
        return {};
    }));
    return stages;
}

// Every id that figures show, wherever it stands.
void idsIn(const QJsonValue &value, QSet<QString> &ids)
{
    if (value.isArray()) {
        for (const QJsonValue entry : value.toArray())
            idsIn(entry, ids);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "complaints"_L1) // shown by their numbers
                continue;
            if (parseId(it.key()))
                ids.insert(it.key());
            if (it->isString() && parseId(it->toString()))
                ids.insert(it->toString());
            else
                idsIn(*it, ids);
        }
    }
}

} // namespace

Result<QJsonObject> countRegister(store::Reader &reader, const RegisterAsked &asked, RegisterWork &work)
{
    PLUMB_ASSIGN(const clocks::Limits limits, readLimits(reader));
    PLUMB_ASSIGN(RegisterCount::Pauses pauses, readPauses(reader));
    PLUMB_ASSIGN(auto stages, readStages(reader));
    store::ListQuery query = all(u"complaint"_s);
    query.includeVoid = true;
    PLUMB_ASSIGN(const qint64 total, reader.count(query));
    RegisterCount count(registerPeriod(asked.first, asked.last, asked.zone, asked.asOf), limits, std::move(pauses), std::move(stages));
    RegisterRows rows;
    int done = 0;
    PLUMB_TRY(reader.eachBody(query.kind, [&](const Id &id, QByteArrayView body) -> Status {
        count.add(rows.read(id, body));
        if (++done % slice == 0) {
            if (work.givenUp)
                return fail(ErrorCode::Cancelled, {});
            if (work.told)
                work.told(done, int(std::max<qint64>(total, done)));
        }
        return {};
    }));
    if (work.givenUp)
        return fail(ErrorCode::Cancelled, {});
    return registerJson(asked, count.figures());
}

Status readRegisterNames(store::Reader &reader, const Schema &schema, const QString &language, const QJsonObject &figures, RegisterNames &names)
{
    QSet<QString> ids;
    idsIn(figures, ids);
    for (const QString &id : std::as_const(ids)) {
        PLUMB_ASSIGN(const auto record, reader.record(idOf(id)));
        if (!record)
            continue;
        names.insert(id, record->kind == "complaint"_L1 ? record->fields.value("title"_L1).toString() : titleOf(*record, schema, language));
        if (const QString why = record->fields.value("void"_L1).toString(); !why.isEmpty())
            names.insert(u"void:"_s + id, why);
        if (const QString loss = record->fields.value("loss_words"_L1).toString(); !loss.isEmpty())
            names.insert(u"loss:"_s + id, loss);
    }
    return {};
}

Result<RegisterView> registerView(store::Reader &reader, const QStringList &granted)
{
    RegisterView view;
    view.zone = QTimeZone::systemTimeZone();
    for (const QString &one : granted) {
        if (one == scope::desk || scope::family(one) == "team"_L1)
            view.scopes += one;
    }
    view.scopes.sort();
    view.whole = granted.contains(scope::desk);
    PLUMB_TRY(reader.each(all(u"team"_s), [&](const store::StoredRecord &team) -> Status {
        const QString name = scope::team(team.id);
        if (granted.contains(name))
            view.teams.emplace_back(name, team.fields.value("name"_L1).toString());
        else
            view.whole = false;
        return {};
    }));
    std::sort(view.teams.begin(), view.teams.end());
    PLUMB_TRY(reader.each(all(u"company_settings"_s), [&](const store::StoredRecord &one) -> Status {
        const QTimeZone zone(one.fields.value("time_zone"_L1).toString().toUtf8());
        if (zone.isValid())
            view.zone = zone;
        return {};
    }));
    return view;
}

} // namespace plumb
