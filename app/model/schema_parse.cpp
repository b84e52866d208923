// Reading a kind file, strictly: an unknown or misspelt key is an error that names its place.
#include "app/model/schema.h"

#include "app/core/json.h"
#include "app/model/record.h"

#include <QRegularExpression>

#include <algorithm>

namespace plumb {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostIndexFields = 2; // the device's table of lists has so many columns

struct TypeName {
    const char *name;
    FieldType type;
};

constexpr TypeName typeNames[] = {
    {"text", FieldType::Text},           {"long_text", FieldType::LongText}, {"integer", FieldType::Integer},
    {"number", FieldType::Number},       {"boolean", FieldType::Boolean},    {"date", FieldType::Date},
    {"moment", FieldType::Moment},       {"choice", FieldType::Choice},      {"set", FieldType::Set},
    {"reference", FieldType::Reference}, {"blob", FieldType::Blob},          {"numbers", FieldType::Numbers},
    {"thumbnail", FieldType::Thumbnail}, {"json", FieldType::Json},
};

std::optional<FieldType> typeFromName(const QString &name)
{
    for (const TypeName &entry : typeNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.type;
    }
    return std::nullopt;
}

std::optional<FieldClass> classFromName(const QString &name, FieldType type)
{
    if (name.isEmpty())
        return type == FieldType::Set ? FieldClass::Set : FieldClass::Plain;
    if (name == "plain"_L1)
        return FieldClass::Plain;
    if (name == "first"_L1)
        return FieldClass::First;
    if (name == "set"_L1 && type == FieldType::Set)
        return FieldClass::Set;
    if (name == "counter"_L1 && (type == FieldType::Integer || type == FieldType::Number))
        return FieldClass::Counter;
    if (name == "text"_L1 && (type == FieldType::Text || type == FieldType::LongText))
        return FieldClass::Text;
    if (name == "state"_L1 && type == FieldType::Choice)
        return FieldClass::State;
    return std::nullopt;
}

// Walks one kind file; every problem carries file and path.
class KindParser {
public:
    explicit KindParser(QString fileName) : m_fileName(std::move(fileName)) {}

    Result<KindSchema> parse(const QByteArray &bytes)
    {
        const auto object = parseObject(bytes);
        if (!object)
            return fail(ErrorCode::InvalidSchema, u"%1: %2"_s.arg(m_fileName, object.error().detail));
        readKind(*object);
        if (m_problem)
            return *m_problem;
        return std::move(m_kind);
    }

private:
    void reject(const QString &path, const QString &reason)
    {
        if (!m_problem)
            m_problem = fail(ErrorCode::InvalidSchema, u"%1: %2: %3"_s.arg(m_fileName, path, reason));
    }

    void onlyKeys(const QJsonObject &object, const QString &path, std::initializer_list<QLatin1StringView> known)
    {
        for (const QString &key : object.keys()) {
            if (std::none_of(known.begin(), known.end(), [&](QLatin1StringView name) { return key == name; }))
                reject(path.isEmpty() ? key : path + u'.' + key, u"unknown key"_s);
        }
    }

    QString identifier(const QJsonValue &value, const QString &path)
    {
        static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,59}$"_s);
        const QString text = value.toString();
        if (!form.match(text).hasMatch())
            reject(path, u"a name of small letters, digits and _ is expected"_s);
        return text;
    }

    Label label(const QJsonValue &value, const QString &path)
    {
        Label out;
        const QJsonObject object = value.toObject();
        onlyKeys(object, path, {"zh_CN"_L1, "zh_TW"_L1, "en"_L1});
        for (const auto language : {"zh_CN"_L1, "zh_TW"_L1, "en"_L1}) {
            const QString text = object.value(language).toString();
            if (text.isEmpty())
                reject(path + u'.' + language, u"text expected"_s);
            out.texts.insert(language, text);
        }
        return out;
    }

    QStringList names(const QJsonValue &value, const QString &path)
    {
        QStringList out;
        if (!value.isUndefined() && !value.isArray())
            reject(path, u"list of names expected"_s);
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isString())
                reject(path, u"list of names expected"_s);
            out << entry.toString();
        }
        return out;
    }

    QStringList fieldNames(const QJsonValue &value, const QString &path)
    {
        const QStringList out = names(value, path);
        for (const QString &name : out) {
            if (!m_kind.field(name))
                reject(path, u"no field \"%1\""_s.arg(name));
        }
        return out;
    }

    void readIndex(const QStringList &fields)
    {
        if (fields.isEmpty() || fields.size() > mostIndexFields)
            reject(u"indexes"_s, u"one or two fields each"_s);
        m_kind.indexes.push_back({fields});
    }

    QStringList personFields(const QJsonValue &value, const QString &path)
    {
        const QStringList out = fieldNames(value, path);
        for (const QString &name : out) {
            const FieldSchema *field = m_kind.field(name);
            if (field && field->target != "person"_L1)
                reject(path, u"\"%1\" names no person"_s.arg(name));
        }
        return out;
    }

    QStringList roles(const QJsonValue &value, const QString &path)
    {
        const QStringList out = names(value, path);
        for (const QString &role : out) {
            if (!knownRoles().contains(role))
                reject(path, u"no role \"%1\""_s.arg(role));
        }
        return out;
    }

    void readKind(const QJsonObject &object)
    {
        onlyKeys(object, {}, {"kind"_L1, "version"_L1, "scope"_L1, "icon"_L1, "label"_L1, "plural"_L1, "title"_L1,
                              "search"_L1, "find"_L1, "indexes"_L1, "roles"_L1, "fields"_L1, "workflow"_L1,
                              "sealed_when"_L1, "sealed_with"_L1});
        m_kind.kind = identifier(object.value("kind"_L1), u"kind"_s);
        m_kind.version = object.value("version"_L1).toInt();
        if (m_kind.version < 1)
            reject(u"version"_s, u"a whole number from 1 on is expected"_s);
        readScopes(object.value("scope"_L1));
        m_kind.icon = object.value("icon"_L1).toString();
        m_kind.label = label(object.value("label"_L1), u"label"_s);
        m_kind.pluralLabel = label(object.value("plural"_L1), u"plural"_s);
        readFields(object.value("fields"_L1));
        m_kind.title = fieldNames(object.value("title"_L1), u"title"_s);
        m_kind.search = fieldNames(object.value("search"_L1), u"search"_s);
        m_kind.find = object.value("find"_L1).toInt();
        for (const QJsonValue &index : object.value("indexes"_L1).toArray())
            readIndex(fieldNames(index, u"indexes"_s));
        const QJsonObject who = object.value("roles"_L1).toObject();
        onlyKeys(who, u"roles"_s, {"create"_L1, "edit"_L1});
        m_kind.createRoles = roles(who.value("create"_L1), u"roles.create"_s);
        m_kind.editRoles = roles(who.value("edit"_L1), u"roles.edit"_s);
        if (object.contains("workflow"_L1))
            readWorkflow(object.value("workflow"_L1).toObject());
        readSeal(object);
    }

    void readScopes(const QJsonValue &value)
    {
        m_kind.scopes = value.isArray() ? names(value, u"scope"_s) : QStringList{value.toString()};
        if (m_kind.scopes.isEmpty())
            reject(u"scope"_s, u"at least one is expected"_s);
        for (const QString &family : std::as_const(m_kind.scopes)) {
            if (!knownScopeFamilies().contains(family))
                reject(u"scope"_s, u"no scope family \"%1\""_s.arg(family));
        }
    }

    void readSeal(const QJsonObject &object)
    {
        if (object.contains("sealed_when"_L1)) {
            const QJsonObject when = object.value("sealed_when"_L1).toObject();
            onlyKeys(when, u"sealed_when"_s, {"field"_L1, "equals"_L1});
            const SealRule rule{when.value("field"_L1).toString(), when.value("equals"_L1).toString()};
            const FieldSchema *field = m_kind.field(rule.field);
            if (!field || !field->choice(rule.equals))
                reject(u"sealed_when"_s, u"a choice field and one of its values are expected"_s);
            m_kind.sealedWhen = rule;
        }
        if (object.contains("sealed_with"_L1)) {
            m_kind.sealedWith = object.value("sealed_with"_L1).toString();
            const FieldSchema *field = m_kind.field(m_kind.sealedWith);
            if (!field || field->target.isEmpty())
                reject(u"sealed_with"_s, u"a reference field with a target is expected"_s);
        }
    }

    void readFields(const QJsonValue &value)
    {
        const QJsonArray array = value.toArray();
        if (array.isEmpty())
            reject(u"fields"_s, u"at least one field is expected"_s);
        for (const QJsonValue &entry : array) {
            FieldSchema field = readField(entry.toObject(), m_kind.fields.size());
            if (m_kind.field(field.name))
                reject(u"fields."_s + field.name, u"defined twice"_s);
            m_kind.fields.push_back(std::move(field));
        }
        for (qsizetype i = 0; i < array.size(); ++i) { // of choices that may come later
            const QJsonValue when = array[i].toObject().value("fetched_when"_L1);
            FieldSchema &field = m_kind.fields[std::size_t(i)];
            const QString path = u"fields."_s + field.name + u".fetched_when"_s;
            field.fetchedWhen = conditions(when, path);
            if (!when.isUndefined() && (field.type != FieldType::Blob || field.fetchedWhen.isEmpty()))
                reject(path, u"only a blob waits to be wanted, and it says when it does not"_s);
        }
    }

    FieldSchema readField(const QJsonObject &object, std::size_t position)
    {
        FieldSchema field;
        field.name = identifier(object.value("name"_L1), u"fields[%1].name"_s.arg(position));
        const QString path = u"fields."_s + field.name;
        if (field.name == voidField)
            reject(path, u"every kind has this field already"_s);
        onlyKeys(object, path, {"name"_L1, "type"_L1, "required"_L1, "max"_L1, "min"_L1, "unit"_L1, "target"_L1,
                                "class"_L1, "group"_L1, "choices"_L1, "self"_L1, "member"_L1, "missing"_L1, "content"_L1, "fetched_when"_L1, "label"_L1});
        const QString typeName = object.value("type"_L1).toString();
        const auto type = typeFromName(typeName);
        if (!type)
            reject(path + u".type"_s, u"no type \"%1\""_s.arg(typeName));
        field.type = type.value_or(FieldType::Text);
        const QString className = object.value("class"_L1).toString();
        const auto mergeClass = classFromName(className, field.type);
        if (!mergeClass)
            reject(path + u".class"_s, u"\"%1\" does not fit type %2"_s.arg(className, typeName));
        field.mergeClass = mergeClass.value_or(FieldClass::Plain);
        field.required = object.value("required"_L1).toBool();
        field.group = object.value("group"_L1).toString();
        if (!field.group.isEmpty() && field.mergeClass != FieldClass::Plain && field.mergeClass != FieldClass::First)
            reject(path + u".group"_s, u"only plain and first fields are decided together"_s);
        field.unit = object.value("unit"_L1).toString();
        field.missing = names(object.value("missing"_L1), path + u".missing"_s);
        if (!field.missing.isEmpty() && field.type != FieldType::Json)
            reject(path + u".missing"_s, u"only a json says what is missing"_s);
        field.content = object.value("content"_L1).toString();
        if (!field.content.isEmpty() && field.type != FieldType::Json)
            reject(path + u".content"_s, u"only a json has one"_s);
        field.label = label(object.value("label"_L1), path + u".label"_s);
        readLimits(field, object, path);
        readTargetAndChoices(field, object, path);
        return field;
    }

    void readLimits(FieldSchema &field, const QJsonObject &object, const QString &path)
    {
        for (const auto name : {"min"_L1, "max"_L1}) {
            if (object.contains(name) && !object.value(name).isDouble())
                reject(path + u'.' + name, u"number expected"_s);
        }
        const bool isNumber = field.type == FieldType::Integer || field.type == FieldType::Number;
        if (isNumber) {
            if (object.contains("min"_L1))
                field.min = object.value("min"_L1).toDouble();
            if (object.contains("max"_L1))
                field.max = object.value("max"_L1).toDouble();
            if (field.min && field.max && *field.min > *field.max)
                reject(path + u".max"_s, u"smaller than min"_s);
            return;
        }
        if (object.contains("min"_L1))
            reject(path + u".min"_s, u"only numbers have one"_s);
        field.maxLength = object.value("max"_L1).toInteger();
        if (field.maxLength < 0)
            reject(path + u".max"_s, u"negative"_s);
    }

    void readTargetAndChoices(FieldSchema &field, const QJsonObject &object, const QString &path)
    {
        field.target = object.value("target"_L1).toString();
        if (!field.target.isEmpty() && field.type != FieldType::Reference)
            reject(path + u".target"_s, u"only a reference has one"_s);
        field.self = object.value("self"_L1).toBool();
        if (field.self && field.target != "person"_L1)
            reject(path + u".self"_s, u"only a reference to a person is one's own"_s);
        field.member = object.value("member"_L1).toBool();
        if (field.member && field.target != "person"_L1)
            reject(path + u".member"_s, u"only a person is a member"_s);
        for (const QJsonValue &entry : object.value("choices"_L1).toArray()) {
            const QJsonObject choice = entry.toObject();
            const QString value = identifier(choice.value("value"_L1), path + u".choices"_s);
            if (field.choice(value))
                reject(path + u".choices."_s + value, u"defined twice"_s);
            field.choices.push_back({value, label(choice.value("label"_L1), path + u".choices."_s + value)});
        }
        if ((field.type == FieldType::Choice) == field.choices.empty())
            reject(path + u".choices"_s, u"a choice, and only a choice, has them"_s);
    }

    QMap<QString, QStringList> conditions(const QJsonValue &value, const QString &path)
    {
        QMap<QString, QStringList> out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const FieldSchema *field = m_kind.field(it.key());
            const QStringList &values = out[it.key()] = names(it.value(), path + u'.' + it.key());
            if (!field || values.isEmpty() || !std::all_of(values.begin(), values.end(), [&](const QString &each) { return field->choice(each); }))
                reject(path + u'.' + it.key(), u"a choice field and some of its values are expected"_s);
        }
        return out;
    }

    // The other kind is looked at when all are there (Schema::checkReferences).
    std::vector<WaitsFor> waitsFor(const QJsonValue &value, const QString &path)
    {
        std::vector<WaitsFor> out;
        for (const QJsonValue &entry : value.toArray()) {
            const QJsonObject object = entry.toObject();
            onlyKeys(object, path, {"kind"_L1, "field"_L1, "until"_L1, "some"_L1});
            out.push_back({identifier(object.value("kind"_L1), path + u".kind"_s), identifier(object.value("field"_L1), path + u".field"_s),
                           names(object.value("until"_L1), path + u".until"_s), object.value("some"_L1).toBool()});
            if (out.back().until.isEmpty())
                reject(path + u".until"_s, u"a state is expected"_s);
        }
        return out;
    }

    void readWorkflow(const QJsonObject &object)
    {
        onlyKeys(object, u"workflow"_s, {"field"_L1, "start"_L1, "frozen"_L1, "unique"_L1, "writer"_L1, "transitions"_L1});
        Workflow flow;
        flow.field = object.value("field"_L1).toString();
        const FieldSchema *field = m_kind.field(flow.field);
        if (!field || field->mergeClass != FieldClass::State) {
            reject(u"workflow.field"_s, u"a choice field of class state is expected"_s);
            return;
        }
        const auto checkState = [&](const QString &state, const QString &path) {
            if (!field->choice(state))
                reject(path, u"\"%1\" is no choice of %2"_s.arg(state, flow.field));
        };
        flow.start = object.value("start"_L1).toString();
        checkState(flow.start, u"workflow.start"_s);
        flow.frozen = names(object.value("frozen"_L1), u"workflow.frozen"_s);
        for (const QString &state : flow.frozen)
            checkState(state, u"workflow.frozen"_s);
        flow.unique = fieldNames(object.value("unique"_L1), u"workflow.unique"_s);
        if (!flow.unique.isEmpty() && flow.frozen.isEmpty())
            reject(u"workflow.unique"_s, u"counts where a record is frozen, and it never is"_s);
        const FieldSchema *first = flow.unique.isEmpty() ? nullptr : m_kind.field(flow.unique.front());
        if (first && first->type != FieldType::Text)
            reject(u"workflow.unique"_s, u"a text is expected first"_s);
        flow.writer = object.value("writer"_L1).toString();
        if (!flow.writer.isEmpty())
            personFields(QJsonArray{flow.writer}, u"workflow.writer"_s);
        for (const QJsonValue &entry : object.value("transitions"_L1).toArray()) {
            const QJsonObject step = entry.toObject();
            const QString path = u"workflow.transitions[%1]"_s.arg(flow.transitions.size());
            onlyKeys(step, path, {"from"_L1, "to"_L1, "roles"_L1, "needs"_L1, "not_by"_L1, "by"_L1, "complete"_L1, "when"_L1, "waits_for"_L1, "writes"_L1, "label"_L1});
            Transition transition;
            transition.from = names(step.value("from"_L1), path + u".from"_s);
            transition.to = step.value("to"_L1).toString();
            for (const QString &state : transition.from)
                checkState(state, path + u".from"_s);
            checkState(transition.to, path + u".to"_s);
            transition.roles = roles(step.value("roles"_L1), path + u".roles"_s);
            transition.needs = fieldNames(step.value("needs"_L1), path + u".needs"_s);
            transition.notBy = personFields(step.value("not_by"_L1), path + u".not_by"_s);
            transition.by = personFields(step.value("by"_L1), path + u".by"_s);
            transition.complete = fieldNames(step.value("complete"_L1), path + u".complete"_s);
            for (const QString &name : std::as_const(transition.complete)) {
                if (const FieldSchema *gate = m_kind.field(name); gate && gate->missing.isEmpty())
                    reject(path + u".complete"_s, u"\"%1\" does not say what is missing"_s.arg(name));
            }
            transition.when = conditions(step.value("when"_L1), path + u".when"_s);
            transition.waitsFor = waitsFor(step.value("waits_for"_L1), path + u".waits_for"_s);
            transition.writes = fieldNames(step.value("writes"_L1), path + u".writes"_s);
            transition.label = label(step.value("label"_L1), path + u".label"_s);
            flow.transitions.push_back(std::move(transition));
        }
        m_kind.workflow = std::move(flow);
    }

    QString m_fileName;
    KindSchema m_kind;
    std::optional<Error> m_problem;
};

} // namespace

Result<KindSchema> parseKind(const QByteArray &bytes, const QString &fileName)
{
    return KindParser(fileName).parse(bytes);
}

} // namespace plumb
