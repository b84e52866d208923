#include "app/viewmodels/template_editor.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/standard_library.h"
#include "app/viewmodels/template_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

const QString templateKind = u"template"_s;

bool handsOn(const QString &to)
{
    return to == "submitted"_L1 || to == "checked"_L1 || to == "approved"_L1;
}

} // namespace

TemplateEditor::TemplateEditor(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_form, &RecordForm::valuesChanged, this, &TemplateEditor::reread);
    connect(&m_form, &RecordForm::isNewChanged, this, &TemplateEditor::reread);
    connect(&m_form, &RecordForm::savedAtChanged, this, &TemplateEditor::savedAtChanged);
    connect(&m_form, &RecordForm::errorChanged, this, [this] {
        Q_EMIT errorChanged();
        if (!m_step.isEmpty() && !m_form.error().isNull())
            stop(m_form.error().toMap());
    });
    connect(&m_form, &RecordForm::savingChanged, this, [this] {
        if (!m_step.isEmpty() && m_form.settled())
            takeNow();
    });
    connect(&m_self, &OwnPart::changed, this, &TemplateEditor::changed);
    connect(&m_people, &PersonNames::changed, this, &TemplateEditor::changed);
    connect(&m_confirmations, &Confirmations::changed, this, &TemplateEditor::reread);
    connect(&m_link, &StoreLink::languageChanged, this, &TemplateEditor::reread);
    connect(&m_link, &StoreLink::opened, this, &TemplateEditor::lookForIt);
}

void TemplateEditor::componentComplete()
{
    if (!builtIn()) {
        m_form.setProperty("kind", templateKind);
        m_form.setProperty("scope", scope::company);
        m_form.setRecordId(m_recordId);
        m_form.componentComplete();
    }
    m_link.begin();
    reread();
}

void TemplateEditor::lookForIt()
{
    whenDone(m_link.store()->record(idOf(m_recordId)), this, [this](const Result<std::optional<store::StoredRecord>> &) {
        m_known = true;
        Q_EMIT changed();
    });
}

void TemplateEditor::reread()
{
    if (builtIn()) {
        m_values = builtInChecklistFile(m_code);
        m_body = TemplateBody(m_values);
    } else {
        m_values = QJsonObject::fromVariantMap(m_form.values());
        m_body = TemplateBody(m_values.value("body"_L1).toObject());
    }
    m_problems = builtIn() || m_form.isNew() ? std::vector<quality::Problem>() : quality::checklistProblems(m_values, builtInStandards());
    for (const QString &field : {u"author"_s, u"checker"_s, u"approver"_s})
        m_people.want(m_values.value(field).toString());
    QVariantList items;
    for (const QJsonArray all = m_body.entries(u"items"_s); const QJsonValue &item : all)
        items += itemEntry(item.toObject(), int(items.size()));
    m_items.become(items);
    QVariantList photos;
    for (const QJsonArray all = m_body.entries(u"photos"_s); const QJsonValue &photo : all)
        photos += photoEntry(photo.toObject(), int(photos.size()));
    m_photos.become(photos);
    Q_EMIT changed();
}

bool TemplateEditor::exists() const
{
    return builtIn() ? !m_values.isEmpty() : !m_form.isNew();
}

bool TemplateEditor::loading() const
{
    return !builtIn() && !m_known && m_form.isNew();
}

bool TemplateEditor::editable() const
{
    return exists() && whyNot().isEmpty();
}

QString TemplateEditor::whyNot() const
{
    const QString state = m_values.value("state"_L1).toString();
    if (builtIn())
        return TemplateWords::tr("It comes with the app. Make a version of your own to change it.");
    if (state == "submitted"_L1 || state == "checked"_L1)
        return TemplateWords::tr("It was handed in and stays as it is, until it is sent back or approved.");
    if (state == "approved"_L1)
        return TemplateWords::tr("An approved version no longer changes. Begin a new version instead.");
    if (state == "withdrawn"_L1)
        return TemplateWords::tr("It was withdrawn and no longer changes. Begin a new version instead.");
    const QString author = m_values.value("author"_L1).toString();
    if (idOf(author) != m_self.person())
        return TemplateWords::tr("This draft is %1's. Begin a version of your own to change it.").arg(m_people.name(author));
    return {};
}

void TemplateEditor::setField(const QString &name, const QString &value)
{
    if (!editable())
        return;
    m_form.set(name, value);
    if (name == "title"_L1) { // inspections carry it too
        TemplateBody body = m_body;
        body.setTitle(value);
        keep(body);
    }
}

int TemplateEditor::add(const QString &list)
{
    if (!editable())
        return -1;
    TemplateBody body = m_body;
    const int row = body.add(list, u"own_"_s + idText(m_link.services()->newId()).right(8)); // never that of an item of another version
    keep(body);
    return row;
}

void TemplateEditor::remove(const QString &list, int row)
{
    TemplateBody body = m_body;
    body.remove(list, row);
    keep(body);
}

void TemplateEditor::move(const QString &list, int from, int to)
{
    TemplateBody body = m_body;
    body.move(list, from, to);
    keep(body);
}

void TemplateEditor::set(const QString &list, int row, const QString &name, const QVariant &value)
{
    TemplateBody body = m_body;
    body.set(list, row, name, value);
    keep(body);
}

void TemplateEditor::setName(const QString &list, const QString &name, bool on)
{
    TemplateBody body = m_body;
    body.setName(list, list == "gate"_L1 ? quality::gateDemands() : quality::signerRoles(), name, on);
    keep(body);
}

void TemplateEditor::keep(const TemplateBody &body)
{
    if (editable() && !(body == m_body))
        m_form.set(u"body"_s, body.json().toVariantMap());
}

QVariantList TemplateEditor::steps() const
{
    const KindSchema *kind = m_link.services()->schema->kind(templateKind);
    QVariantList list;
    if (!kind || builtIn() || !exists())
        return list;
    const Roles roles = m_self.rolesIn(scope::company);
    if (std::none_of(kind->editRoles.begin(), kind->editRoles.end(), [&](const QString &role) { return roles.contains(role); }))
        return list;
    const auto mine = possibleTransitions(*kind, roles, m_values, m_self.person());
    for (const Transition &step : kind->workflow->transitions) {
        if (step.from.contains(m_values.value(kind->workflow->field).toString()))
            list += QVariantMap{{u"to"_s, step.to}, {u"label"_s, step.label.in(m_link.services()->language())}, {u"why"_s, whyNotTo(step, mine)}};
    }
    return list;
}

QString TemplateEditor::whyNotTo(const Transition &step, const std::vector<Transition> &mine) const
{
    if (std::any_of(mine.begin(), mine.end(), [&](const Transition &each) { return each.to == step.to; }))
        return {};
    const auto isMe = [&](QLatin1StringView field) { return idOf(m_values.value(field).toString()) == m_self.person(); };
    if (step.notBy.contains("author"_L1) && isMe("author"_L1))
        return TemplateWords::tr("You wrote this version: somebody else takes the step “%1”.").arg(step.label.in(m_link.services()->language()));
    if (step.notBy.contains("checker"_L1) && isMe("checker"_L1))
        return TemplateWords::tr("You checked this version: a third person takes the step “%1”.").arg(step.label.in(m_link.services()->language()));
    if (step.by.contains("author"_L1))
        return TemplateWords::tr("Only %1 hands this draft in.").arg(m_people.name(m_values.value("author"_L1).toString()));
    return TemplateWords::tr("Your role does not take the step “%1”.").arg(step.label.in(m_link.services()->language()));
}

void TemplateEditor::take(const QString &to, const QString &note)
{
    if (m_busy || !m_link.store())
        return;
    if (handsOn(to) && !m_problems.empty()) {
        QVariantMap first = problems().first().toMap();
        first.insert(u"title"_s, TemplateWords::tr("This cannot be handed on yet"));
        first.insert(u"text"_s, first.value(u"words"_s));
        Q_EMIT refused(first);
        return;
    }
    m_step = {{u"state"_s, to}};
    if (to == "checked"_L1)
        m_step.insert(u"checker"_s, idText(m_self.person()));
    if (to == "approved"_L1) {
        m_step.insert(u"approver"_s, idText(m_self.person()));
        m_step.insert(u"approved_on"_s, toDateTime(m_link.services()->clock->now()).toLocalTime().date().toString(Qt::ISODate));
    }
    if (!note.trimmed().isEmpty()) {
        const QString before = m_values.value("note"_L1).toString();
        m_step.insert(u"note"_s, before.isEmpty() ? note.trimmed() : before + u'\n' + note.trimmed());
    }
    setBusy(true);
    if (to == "approved"_L1)
        whenUnique([this] { takeOnceSaved(); });
    else
        takeOnceSaved();
}

// Two may have begun the same version without a network: only the first of them is approved.
void TemplateEditor::whenUnique(std::function<void()> act)
{
    store::ListQuery query;
    query.kind = templateKind;
    query.where = {{u"code"_s, m_values.value("code"_L1)}, {u"version"_s, m_values.value("version"_L1)}, {u"state"_s, u"approved"_s}};
    whenDone(m_link.store()->page(query, {}, 1), this, [this, act = std::move(act)](const Result<store::ListPage> &page) {
        if (!page)
            return stop(errorText(page.error()));
        if (page->rows.empty())
            return act();
        m_step = {};
        setBusy(false);
        Q_EMIT refused({{u"title"_s, TemplateWords::tr("This version is approved already")},
                        {u"text"_s, TemplateWords::tr("Another draft became version %1 before. Begin a new version from this one.").arg(m_values.value("version"_L1).toInt())},
                        {u"list"_s, QString()}, {u"row"_s, -1}});
    });
}

void TemplateEditor::takeOnceSaved()
{
    m_form.flush(); // what is still being typed belongs to it
    if (m_form.settled())
        takeNow();
    else if (!m_form.saving())
        stop(errorText(fail(ErrorCode::InvalidValue)));
}

void TemplateEditor::takeNow()
{
    const QJsonObject step = std::exchange(m_step, {});
    saveEdits(m_link, this, {{idOf(m_recordId), templateKind, scope::company, step}}, [this, to = step.value("state"_L1).toString()](const Status &status) {
        if (!status)
            return stop(errorText(status.error()));
        setBusy(false);
        Q_EMIT taken(to);
    });
}

void TemplateEditor::stop(const QVariantMap &error)
{
    m_step = {};
    setBusy(false);
    Q_EMIT failed(error);
}

void TemplateEditor::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace plumb
