#include "app/viewmodels/template_register.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/template_body.h"
#include "app/viewmodels/template_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTitle = 120; // of field template.title

QString fieldWords(const Schema &schema, const QString &field, const QString &value, const QString &language)
{
    const KindSchema *kind = schema.kind(u"template"_s);
    return readable(kind ? kind->field(field) : nullptr, value, language);
}

QString fieldLabel(const Schema &schema, const QString &field, const QString &language)
{
    const KindSchema *kind = schema.kind(u"template"_s);
    const FieldSchema *found = kind ? kind->field(field) : nullptr;
    return found ? found->label.in(language) : field;
}

int rank(const ShelvedTemplate &one)
{
    const qsizetype stage = quality::stageCodes().indexOf(one.stage);
    return int(stage < 0 ? quality::stageCodes().size() : stage);
}

// By stage, of a stage by code, of a code the newest first; the app's own last.
bool standsBefore(const ShelvedTemplate &a, const ShelvedTemplate &b)
{
    if (rank(a) != rank(b))
        return rank(a) < rank(b);
    if (a.code != b.code)
        return a.code < b.code;
    if (a.recordId.isEmpty() != b.recordId.isEmpty())
        return b.recordId.isEmpty();
    return a.version > b.version;
}

} // namespace

TemplateRegister::TemplateRegister(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_shelf, &TemplateShelf::changed, this, &TemplateRegister::changed);
    connect(&m_self, &OwnPart::changed, this, &TemplateRegister::changed);
    m_link.begin();
}

QVariantList TemplateRegister::rows() const
{
    std::vector<ShelvedTemplate> all = m_shelf.everyVersion();
    const auto &builtIn = builtInChecklists();
    std::transform(builtIn.begin(), builtIn.end(), std::back_inserter(all), [](const quality::Checklist &list) { return TemplateShelf::builtIn(list); });
    std::stable_sort(all.begin(), all.end(), standsBefore);
    QVariantList list;
    for (const ShelvedTemplate &one : all)
        list += row(one);
    return list;
}

QVariantMap TemplateRegister::row(const ShelvedTemplate &one) const
{
    const Schema &schema = *m_link.services()->schema;
    const QString language = m_link.services()->language();
    const bool builtIn = one.recordId.isEmpty();
    QVariantList people;
    for (const auto &[field, person] : {std::pair(u"author"_s, one.author), std::pair(u"checker"_s, one.checker), std::pair(u"approver"_s, one.approver)}) {
        if (!builtIn && !person.isEmpty())
            people += QVariantMap{{u"label"_s, fieldLabel(schema, field, language)}, {u"name"_s, m_shelf.personName(person)}};
    }
    return {{u"recordId"_s, one.recordId}, {u"code"_s, one.code},
            {u"title"_s, one.title.isEmpty() && one.checklist ? one.checklist->title.in(language) : one.title},
            {u"stage"_s, one.stage}, {u"stageTitle"_s, fieldWords(schema, u"stage"_s, one.stage, language)}, {u"version"_s, one.version},
            {u"state"_s, one.state}, {u"stateWords"_s, fieldWords(schema, u"state"_s, one.state, language)}, {u"people"_s, people},
            {u"approvedOn"_s, one.approvedOn}, {u"items"_s, int(one.checklist ? one.checklist->items.size() : 0)}, {u"builtIn"_s, builtIn},
            {u"inUse"_s, m_shelf.isInUse(one)}, {u"waitsForMe"_s, waitsForMe(one)}, {u"mine"_s, !builtIn && one.author == idText(m_self.person())},
            {u"problem"_s, one.problem}};
}

// Checking or approving it is open to me; so is going on with my own draft.
bool TemplateRegister::waitsForMe(const ShelvedTemplate &one) const
{
    const KindSchema *kind = m_link.services()->schema->kind(u"template"_s);
    if (one.recordId.isEmpty() || !kind || m_self.person().isNull())
        return false;
    const QJsonObject fields{{u"state"_s, one.state}, {u"author"_s, one.author}, {u"checker"_s, one.checker}, {u"approver"_s, one.approver}};
    const auto steps = possibleTransitions(*kind, m_self.rolesIn(scope::company), fields, m_self.person());
    return std::any_of(steps.begin(), steps.end(), [](const Transition &step) { return step.to != "draft"_L1 && step.to != "withdrawn"_L1; });
}

int TemplateRegister::nextVersion(const QString &code) const
{
    int highest = 0;
    for (const quality::Checklist &list : builtInChecklists())
        highest = list.id == code ? std::max(highest, list.version) : highest;
    for (const ShelvedTemplate &one : m_shelf.everyVersion())
        highest = one.code == code ? std::max(highest, one.version) : highest;
    return highest + 1;
}

QString TemplateRegister::begin(const QString &code, const QString &recordId)
{
    if (!m_link.store() || m_self.person().isNull() || m_busy)
        return {};
    const Id id = m_link.services()->newId();
    setBusy(true);
    if (!recordId.isEmpty()) {
        whenDone(m_link.store()->record(idOf(recordId)), this, [this, id, recordId](const Result<std::optional<store::StoredRecord>> &record) {
            if (record && *record)
                return beginFrom(id, (*record)->fields);
            setBusy(false);
            Q_EMIT failed(errorText(record ? fail(ErrorCode::NotFound, recordId) : record.error()));
        });
        return idText(id);
    }
    QJsonObject body = code.isEmpty() ? QJsonObject() : builtInChecklistFile(code);
    if (body.isEmpty() && !code.isEmpty()) {
        setBusy(false);
        Q_EMIT failed(errorText(fail(ErrorCode::NotFound, code)));
        return {};
    }
    if (body.isEmpty()) {
        beginFrom(id, emptyOne(id));
        return idText(id);
    }
    const QString title = quality::readChecklist(body, code, builtInStandards()).valueOr({}).title.in(m_link.services()->language());
    beginFrom(id, {{u"code"_s, code}, {u"stage"_s, body.value("stage"_L1)}, {u"title"_s, title}, {u"body"_s, body}});
    return idText(id);
}

QJsonObject TemplateRegister::emptyOne(const Id &id) const
{
    const QString title = TemplateWords::tr("New checklist");
    TemplateBody body;
    body.setTitle(title);
    body.add(u"items"_s, u"item_1"_s);
    return {{u"code"_s, u"own_"_s + idText(id).right(8)}, {u"stage"_s, quality::stageCodes().front()}, {u"title"_s, title}, {u"body"_s, body.json()}};
}

void TemplateRegister::beginFrom(const Id &id, const QJsonObject &from)
{
    const QString code = from.value("code"_L1).toString();
    QJsonObject body = from.value("body"_L1).toObject();
    for (const QString &name : {u"id"_s, u"version"_s, u"stage"_s, u"author"_s, u"checker"_s, u"approver"_s, u"approved_on"_s})
        body.remove(name); // the record says them
    save(id, {{u"code"_s, code}, {u"version"_s, nextVersion(code)}, {u"stage"_s, from.value("stage"_L1)},
              {u"title"_s, from.value("title"_L1).toString().left(longestTitle)}, {u"body"_s, body}, {u"author"_s, idText(m_self.person())}, {u"state"_s, u"draft"_s}});
}

void TemplateRegister::save(const Id &id, const QJsonObject &fields)
{
    saveEdits(m_link, this, {{id, u"template"_s, scope::company, fields}}, [this, id](const Status &status) {
        setBusy(false);
        if (status)
            Q_EMIT begun(idText(id));
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

void TemplateRegister::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace plumb
