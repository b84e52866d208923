#include "app/model/schema.h"

#include "app/model/record.h"

#include <QDir>
#include <QFile>

namespace plumb {

QString Label::in(const QString &language) const
{
    static const QStringList chinese{QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
    static const QStringList traditional{QStringLiteral("zh_TW"), QStringLiteral("zh_CN"), QStringLiteral("en")};
    static const QStringList english{QStringLiteral("en"), QStringLiteral("zh_CN"), QStringLiteral("zh_TW")};
    const QStringList &order = language == english.front() ? english
        : language == traditional.front()                  ? traditional
                                                           : chinese;
    for (const QString &candidate : order) {
        if (const auto found = texts.find(candidate); found != texts.end())
            return *found;
    }
    return {};
}

const Choice *FieldSchema::choice(const QString &value) const
{
    for (const Choice &candidate : choices) {
        if (candidate.value == value)
            return &candidate;
    }
    return nullptr;
}

const Transition *Workflow::find(const QString &from, const QString &to) const
{
    for (const Transition &candidate : transitions) {
        if (candidate.to == to && candidate.from.contains(from))
            return &candidate;
    }
    return nullptr;
}

std::vector<const Transition *> Workflow::all(const QString &from, const QString &to) const
{
    std::vector<const Transition *> found;
    for (const Transition &candidate : transitions) {
        if (candidate.to == to && candidate.from.contains(from))
            found.push_back(&candidate);
    }
    return found;
}

const FieldSchema *KindSchema::field(const QString &name) const
{
    for (const FieldSchema &candidate : fields) {
        if (candidate.name == name)
            return &candidate;
    }
    return nullptr;
}

const QStringList &knownRoles()
{
    static const QStringList roles{
        QStringLiteral("deputy_general_manager"), QStringLiteral("administration"), QStringLiteral("adviser"),
        QStringLiteral("designer"), QStringLiteral("project_manager"), QStringLiteral("assistant_designer"),
        QStringLiteral("front_desk"), QStringLiteral("crew_lead"), QStringLiteral("engineer"),
        QStringLiteral("office"), // the server itself: nobody can be given it
    };
    return roles;
}

const QStringList &knownScopeFamilies()
{
    static const QStringList families{QStringLiteral("company"), QStringLiteral("desk"), QStringLiteral("team"),
                                      QStringLiteral("team-private"), QStringLiteral("site"),
                                      QStringLiteral("management"), QStringLiteral("any")};
    return families;
}

Result<Schema> Schema::load(const QString &folder)
{
    Schema schema;
    const QDir dir(folder);
    const QStringList files = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return fail(ErrorCode::InvalidSchema, QStringLiteral("%1: no kind files here").arg(folder));
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::InvalidSchema, QStringLiteral("%1: %2").arg(name, file.errorString()));
        PLUMB_ASSIGN(KindSchema kind, parseKind(file.readAll(), name));
        if (kind.kind + QStringLiteral(".json") != name)
            return fail(ErrorCode::InvalidSchema, QStringLiteral("%1: kind: must equal the file name").arg(name));
        PLUMB_TRY(schema.add(std::move(kind)));
    }
    PLUMB_TRY(schema.checkReferences());
    return schema;
}

Status Schema::add(KindSchema kind)
{
    const QString name = kind.kind;
    if (m_kinds.contains(name))
        return fail(ErrorCode::InvalidSchema, QStringLiteral("%1: kind: defined twice").arg(name));
    if (kind.find < 0 || (kind.find > 0 && kind.search.isEmpty()))
        return fail(ErrorCode::InvalidSchema, QStringLiteral("%1: find: a place from 1 on, and fields to search").arg(name));
    m_kinds.insert(name, std::move(kind));
    return {};
}

Status Schema::checkWaiting(const KindSchema &kind, const WaitsFor &wait) const
{
    const auto child = m_kinds.constFind(wait.kind);
    const FieldSchema *field = child != m_kinds.cend() ? child->field(wait.field) : nullptr;
    const FieldSchema *state = field && child->workflow ? child->field(child->workflow->field) : nullptr;
    const bool known = state && field->target == kind.kind
        && std::all_of(wait.until.begin(), wait.until.end(), [&](const QString &each) { return state->choice(each); });
    return known ? Status()
                 : Status(fail(ErrorCode::InvalidSchema,
                               QStringLiteral("%1.json: waits_for: no such states of \"%2\" by \"%3\"").arg(kind.kind, wait.kind, wait.field)));
}

Status Schema::checkReferences() const
{
    for (const KindSchema &kind : m_kinds) {
        for (const FieldSchema &field : kind.fields) {
            if (!field.target.isEmpty() && !m_kinds.contains(field.target)) {
                return fail(ErrorCode::InvalidSchema,
                            QStringLiteral("%1.json: fields.%2.target: no kind \"%3\"").arg(kind.kind, field.name, field.target));
            }
        }
        for (const Transition &step : kind.workflow ? kind.workflow->transitions : std::vector<Transition>()) {
            for (const WaitsFor &wait : step.waitsFor)
                PLUMB_TRY(checkWaiting(kind, wait));
        }
        const FieldSchema *sealing = kind.field(kind.sealedWith);
        if (sealing && !m_kinds.value(sealing->target).sealedWhen) {
            return fail(ErrorCode::InvalidSchema,
                        QStringLiteral("%1.json: sealed_with: kind \"%2\" is never sealed").arg(kind.kind, sealing->target));
        }
    }
    return {};
}

void Schema::setContentCheck(const QString &content, const ContentCheck &check)
{
    for (KindSchema &kind : m_kinds) {
        for (FieldSchema &field : kind.fields) {
            if (field.content == content)
                field.check = check;
        }
    }
}

const KindSchema *Schema::kind(const QString &name) const
{
    const auto found = m_kinds.find(name);
    return found == m_kinds.end() ? nullptr : &*found;
}

QStringList Schema::kinds() const
{
    return m_kinds.keys();
}

QString titleOf(const KindSchema &kind, const QJsonObject &fields, const QString &language)
{
    QStringList parts;
    for (const QString &name : kind.title) {
        const QString text = fields.value(name).toVariant().toString();
        if (text.isEmpty())
            continue;
        const FieldSchema *field = kind.field(name);
        const Choice *choice = field ? field->choice(text) : nullptr;
        parts << (choice ? choice->label.in(language) : text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace plumb
