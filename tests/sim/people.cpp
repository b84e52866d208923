// What people do with their phones: plausible, and drawn from a seed.
#include "app/core/json.h"
#include "app/core/text.h"
#include "app/model/merge.h"
#include "app/model/rules.h"
#include "app/sqlite/sqlite.h"
#include "app/store/device.h"
#include "tests/sim/world.h"

namespace plumb::sim {

using namespace Qt::StringLiterals;

namespace {

QString shortId(const Id &id)
{
    return toString(id).right(4);
}

QString typed(World &world, const Device &device)
{
    return u"v%1-%2"_s.arg(device.number).arg(++world.nextValue);
}

// A value this field may have; unique where the type allows it.
QJsonValue valueFor(World &world, const Device &device, const FieldSchema &field, const QJsonValue &now, Random &random)
{
    switch (field.type) {
    case FieldType::Text: return typed(world, device);
    case FieldType::LongText: {
        QStringList words = now.toString().split(u' ', Qt::SkipEmptyParts);
        words.insert(qsizetype(random.below(std::uint64_t(words.size()) + 1)), typed(world, device));
        return words.join(u' ');
    }
    case FieldType::Integer: return qint64(1 + random.below(90));
    case FieldType::Number: return double(random.below(1000)) / 4;
    case FieldType::Date: return u"2026-12-%1"_s.arg(10 + random.below(20));
    case FieldType::Choice:
        return field.choices.empty() ? QJsonValue() : QJsonValue(field.choices[random.below(field.choices.size())].value);
    case FieldType::Set: {
        QJsonArray set = now.toArray();
        if (set.size() > 2 && random.below(2) == 0)
            set.removeFirst();
        set.append(typed(world, device));
        return set;
    }
    case FieldType::Numbers: return QJsonArray{double(random.below(90)), double(random.below(90))};
    default: return QJsonValue::Undefined;
    }
}

// Sites this phone may work in.
QStringList workplaces(World &world, Device &device)
{
    QStringList out;
    for (const QString &scope : world.company.siteScopes) {
        const auto roles = store::rolesIn(device.database(), scope);
        if (roles.ok() && *roles && !(*roles)->isEmpty())
            out << scope;
    }
    return out;
}

// The record such a query finds at this place. No statement stays open: a save may end the app.
std::optional<store::StoredRecord> recordAt(Device &device, const char *sql, std::uint64_t offset)
{
    Id id;
    {
        auto rows = device.database().cached(sql);
        if (!rows.bind(1, qint64(offset)).step().valueOr(false))
            return std::nullopt;
        id = idFromBytes(rows.bytes(0)).value_or(Id());
    }
    const auto record = device.reader().record(id);
    return record.ok() ? *record : std::nullopt;
}

// One of the newest records, so that people meet.
std::optional<store::StoredRecord> someRecord(Device &device, Random &random)
{
    for (const std::uint64_t offset : {random.below(8), random.below(3), std::uint64_t(0)}) {
        auto record = recordAt(device, "SELECT id FROM record WHERE kind IN ('issue', 'inspection', 'inspection_item', 'photo', 'comment')"
                                       " ORDER BY id DESC LIMIT 1 OFFSET ?", offset);
        if (record)
            return record;
    }
    return std::nullopt;
}

store::Edit newIssue(World &world, Device &device, const QString &scope, const QString &title)
{
    return {newId(device.clock, device.random), u"issue"_s, scope,
            {{u"site"_s, scope.mid(scope.indexOf(u'/') + 1)}, {u"title"_s, title}, {u"state"_s, u"open"_s},
             {u"detail"_s, u"crack %1"_s.arg(typed(world, device))}}};
}

void editRecord(World &world, Device &device, Random &random)
{
    const auto record = someRecord(device, random);
    const KindSchema *kind = record ? device.schema->kind(record->kind) : nullptr;
    if (!kind)
        return;
    QJsonObject set;
    const std::uint64_t fields = 1 + random.below(3) / 2;
    for (std::uint64_t i = 0; i < fields; ++i) {
        const FieldSchema &field = kind->fields[random.below(kind->fields.size())];
        if (kind->workflow && field.name == kind->workflow->field) {
            const auto roles = store::rolesIn(device.database(), record->scope);
            const auto steps = roles.ok() && *roles ? possibleTransitions(*kind, **roles, record->fields) : std::vector<Transition>();
            if (!steps.empty())
                set.insert(field.name, steps[random.below(steps.size())].to);
            continue;
        }
        if (record->kind == "photo"_L1 && field.name != "caption"_L1 && field.name != "room"_L1)
            continue; // its file and what describes it stay
        const QJsonValue value = valueFor(world, device, field, record->fields.value(field.name), random);
        if (!value.isUndefined())
            set.insert(field.name, value);
    }
    if (set.isEmpty())
        return;
    store::Save save;
    save.edits.push_back({record->id, record->kind, record->scope, set});
    world.save(device, save, u"edits %1 %2: %3"_s.arg(record->kind, shortId(record->id), QString::fromUtf8(canonicalJson(set))));
}

// Everybody has the same field of the same record in mind.
void editTheSameField(World &world, Device &device, Random &random)
{
    const auto record = recordAt(device, "SELECT id FROM record WHERE kind = 'issue' ORDER BY id DESC LIMIT 1 OFFSET ?", random.below(2));
    if (!record)
        return;
    const QString name = random.below(2) == 0 ? u"title"_s : u"place"_s;
    store::Save save;
    save.edits.push_back({record->id, u"issue"_s, record->scope, {{name, typed(world, device)}}});
    world.save(device, save, u"edits issue %1: %2"_s.arg(shortId(record->id), QString::fromUtf8(canonicalJson(save.edits.front().set))));
}

void inspect(World &world, Device &device, const QString &scope, Random &random)
{
    store::Save save;
    const Id inspection = newId(device.clock, device.random);
    save.edits.push_back({inspection, u"inspection"_s, scope,
                          {{u"site"_s, scope.mid(scope.indexOf(u'/') + 1)}, {u"title"_s, typed(world, device)}, {u"state"_s, u"planned"_s}}});
    const auto items = 1 + random.below(4);
    for (std::uint64_t i = 0; i < items; ++i) {
        save.edits.push_back({newId(device.clock, device.random), u"inspection_item"_s, scope,
                              {{u"inspection"_s, toString(inspection)}, {u"position"_s, qint64(i + 1)}, {u"title"_s, typed(world, device)}}});
    }
    world.save(device, save, u"plans inspection %1 with %2 items"_s.arg(shortId(inspection)).arg(items));
}

void photograph(World &world, Device &device, const QString &scope, Random &random)
{
    const QByteArray bytes = random.bytes(int(100 + random.below(3'500)));
    const QByteArray sha256 = crypto::sha256Hex(bytes);
    const Id photo = newId(device.clock, device.random);
    store::Save save;
    save.blobs.push_back({sha256, bytes, u"image/jpeg"_s});
    save.edits.push_back({photo, u"photo"_s, scope,
                          {{u"site"_s, scope.mid(scope.indexOf(u'/') + 1)},
                           {u"file"_s, QString::fromLatin1(sha256)},
                           {u"media_type"_s, u"image/jpeg"_s},
                           {u"size"_s, bytes.size()},
                           {u"taken_at"_s, toIso(device.clock.now())}}});
    if (random.below(3) == 0)
        save.edits.push_back(newIssue(world, device, scope, typed(world, device)));
    world.save(device, save, u"takes photo %1 (%2 bytes, file %3)"_s.arg(shortId(photo)).arg(bytes.size()).arg(QString::fromLatin1(sha256.first(8))));
}

void voidRecord(World &world, Device &device, Random &random)
{
    const auto record = someRecord(device, random);
    if (!record)
        return;
    const bool isVoid = !record->fields.value(voidField).toString().isEmpty();
    store::Save save;
    save.edits.push_back({record->id, record->kind, record->scope,
                          {{voidField, isVoid ? QJsonValue(QJsonValue::Null) : QJsonValue(typed(world, device))}}});
    world.save(device, save, u"%1 %2 %3"_s.arg(isVoid ? u"takes back the voiding of"_s : u"voids"_s, record->kind, shortId(record->id)));
}

void settleConflict(World &world, Device &device, Random &random)
{
    const auto conflict = recordAt(device, "SELECT id FROM record WHERE kind = 'conflict' AND json_extract(body,'$.state') = 'open'"
                                           " ORDER BY id LIMIT 1 OFFSET ?", 0);
    if (!conflict)
        return editTheSameField(world, device, random);
    store::Save save;
    save.edits.push_back({conflict->id, u"conflict"_s, conflict->scope, {{u"state"_s, u"settled"_s}}});
    // Sometimes the other value is wanted after all.
    const auto about = parseId(conflict->fields.value("about"_L1).toString());
    const QString field = conflict->fields.value("field"_L1).toString();
    const QJsonValue lost = conflict->fields.value("lost"_L1);
    if (about && !lost.isUndefined() && random.below(2) == 0)
        save.edits.push_back({*about, conflict->fields.value("about_kind"_L1).toString(), conflict->scope, {{field, lost}}});
    world.save(device, save, u"settles the conflict about %1 of %2"_s.arg(field, about ? shortId(*about) : QString()));
}

// What was refused is entered again.
void mend(World &world, Device &device, Random &random)
{
    const auto waiting = device.reader().waiting(20);
    if (!waiting.ok())
        return;
    for (const store::WaitingItem &item : *waiting) {
        if (item.what != store::WaitingItem::Kind::Refused || random.below(2) == 0)
            continue;
        store::Save save;
        save.edits.push_back({item.record, item.recordKind, item.scope, item.values});
        return world.save(device, save, u"enters again what was refused of %1"_s.arg(shortId(item.record)));
    }
}

} // namespace

void raiseIssue(World &world, Device &device, const QString &scope)
{
    const QString title = typed(world, device);
    const store::Edit edit = newIssue(world, device, scope, title);
    store::Save save;
    save.edits.push_back(edit);
    world.save(device, save, u"raises issue %1 \"%2\""_s.arg(shortId(edit.record), title));
}

void work(World &world, Device &device, Random &random)
{
    const QStringList places = workplaces(world, device);
    if (places.isEmpty())
        return;
    const QString scope = places[qsizetype(random.below(std::uint64_t(places.size())))];
    const auto what = random.below(100);
    if (what < 20)
        raiseIssue(world, device, scope);
    else if (what < 45)
        editRecord(world, device, random);
    else if (what < 65)
        editTheSameField(world, device, random);
    else if (what < 73)
        inspect(world, device, scope, random);
    else if (what < 86)
        photograph(world, device, scope, random);
    else if (what < 91)
        voidRecord(world, device, random);
    else if (what < 96)
        settleConflict(world, device, random);
    else
        mend(world, device, random);
}

// The manager takes somebody off a site, or puts them back.
void changeMembership(World &world, Device &device, Random &random)
{
    // Not the manager's own, or nobody is left who could give it back.
    const auto record = recordAt(device, "SELECT id FROM record WHERE kind = 'membership' AND json_extract(body,'$.scope') <> 'company'"
                                         " ORDER BY id LIMIT 1 OFFSET ?", 1 + random.below(4));
    if (!record)
        return;
    const bool isVoid = !record->fields.value(voidField).toString().isEmpty();
    store::Save save;
    save.edits.push_back({record->id, u"membership"_s, scope::company,
                          {{voidField, isVoid ? QJsonValue(QJsonValue::Null) : QJsonValue(typed(world, device))}}});
    world.save(device, save, u"%1 the membership of person %2 in %3"_s.arg(isVoid ? u"gives back"_s : u"takes away"_s,
                                 record->fields.value("person"_L1).toString().right(4),
                                 record->fields.value("scope"_L1).toString().right(4)));
}

// A phone with broken memory promises one file and sends another.
void lie(World &world, Device &device, Random &random)
{
    std::vector<std::pair<QByteArray, qint64>> missing; // others are there already: nothing need be sent
    for (const auto &file : world.journal.files) {
        if (!world.office.disk.find(world.office.vault().pathOf(file.first)))
            missing.push_back(file);
    }
    if (missing.empty())
        return;
    const auto &[sha256, size] = missing[random.below(missing.size())];
    const QByteArray bytes = random.bytes(int(size));
    world.tell(u"%1 sends other bytes as file %2"_s.arg(device.name, QString::fromLatin1(sha256.first(8))));
    const auto identity = device.joinedAs();
    if (!identity)
        return; // its disk does not read just now
    const QByteArray token = "Bearer " + identity->token;
    sync::HttpRequest create{"POST", u"/v1/files"_s,
                             {{"Authorization", token}, {"Tus-Resumable", "1.0.0"}, {"Upload-Length", QByteArray::number(bytes.size())},
                              {"Upload-Metadata", "sha256 " + sha256.toBase64()}}, {}};
    const auto created = world.deliver(device.number, create);
    if (!created.ok() || created->status != 201 || created->header("upload-offset") != "0")
        return;
    sync::HttpRequest send{"PATCH", QString::fromLatin1(created->header("location")),
                           {{"Authorization", token}, {"Tus-Resumable", "1.0.0"}, {"Upload-Offset", "0"},
                            {"Content-Type", "application/offset+octet-stream"}}, bytes};
    (void)world.deliver(device.number, send);
}

} // namespace plumb::sim
