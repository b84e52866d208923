#include "app/viewmodels/schema_words.h"

#include "app/model/record.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QJSEngine>
#include <QLocale>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString typeName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Number: return u"number"_s;
    case FieldType::Boolean: return u"boolean"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Moment: return u"moment"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::Set: return u"set"_s;
    case FieldType::Reference: return u"reference"_s;
    case FieldType::Blob: return u"blob"_s;
    case FieldType::Numbers: return u"numbers"_s;
    case FieldType::Thumbnail: return u"thumbnail"_s;
    case FieldType::Json: return u"json"_s;
    }
    return {};
}

// `max` of texts and lists is their length, of figures their value, as in the schema files.
QVariantMap describe(const FieldSchema &field, const QString &language)
{
    QVariantMap map{{u"name"_s, field.name}, {u"type"_s, typeName(field.type)}, {u"label"_s, field.label.in(language)},
                    {u"required"_s, field.required}, {u"unit"_s, field.unit}, {u"target"_s, field.target},
                    {u"min"_s, QVariant::fromValue(nullptr)}, {u"max"_s, QVariant::fromValue(nullptr)}};
    if (field.min)
        map.insert(u"min"_s, *field.min);
    if (field.max)
        map.insert(u"max"_s, *field.max);
    else if (field.maxLength > 0)
        map.insert(u"max"_s, field.maxLength);
    return map;
}

} // namespace

SchemaWords::SchemaWords(QObject *parent) : QObject(parent), m_services(Services::current())
{
    connect(m_services, &Services::languageChanged, this, &SchemaWords::languageChanged);
}

void SchemaWords::follow(const char *property) const
{
    if (m_self.isUndefined()) {
        if (QJSEngine *engine = qjsEngine(this)) // none: called from C++
            m_self = engine->toScriptValue(const_cast<SchemaWords *>(this));
    }
    if (m_self.isObject())
        m_self.property(QString::fromLatin1(property));
}

const FieldSchema *SchemaWords::field(const QString &kind, const QString &name) const
{
    const KindSchema *schema = m_services->schema->kind(kind);
    return schema ? schema->field(name) : nullptr;
}

QString SchemaWords::kindLabel(const QString &kind) const
{
    follow("language");
    const KindSchema *schema = m_services->schema->kind(kind);
    return schema ? schema->label.in(m_services->language()) : kind;
}

QString SchemaWords::kindIcon(const QString &kind) const
{
    const KindSchema *schema = m_services->schema->kind(kind);
    return schema ? schema->icon : QString();
}

QVariant SchemaWords::fields(const QString &kind) const
{
    follow("language");
    QVariantList list;
    if (const KindSchema *schema = m_services->schema->kind(kind)) {
        for (const FieldSchema &field : schema->fields)
            list += describe(field, m_services->language());
    }
    return list;
}

QString SchemaWords::fieldLabel(const QString &kind, const QString &name) const
{
    follow("language");
    const FieldSchema *found = field(kind, name);
    return found ? found->label.in(m_services->language()) : name;
}

QString SchemaWords::choiceLabel(const QString &kind, const QString &name, const QString &value) const
{
    follow("language");
    const FieldSchema *found = field(kind, name);
    const Choice *choice = found ? found->choice(value) : nullptr;
    return choice ? choice->label.in(m_services->language()) : value;
}

QString SchemaWords::valueWords(const QString &kind, const QString &name, const QVariant &value) const
{
    follow("language");
    const FieldSchema *found = field(kind, name);
    const QVariant plain = value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    return readable(found, QJsonValue::fromVariant(plain), m_services->language());
}

QString SchemaWords::whoMay(const QString &action, const QString &kind) const
{
    follow("language");
    const KindSchema *schema = m_services->schema->kind(kind);
    if (!schema)
        return {};
    QStringList names;
    for (const QString &role : action == "create"_L1 ? schema->createRoles : schema->editRoles)
        names += choiceLabel(u"membership"_s, u"role"_s, role);
    return QLocale(m_services->language()).createSeparatedList(names);
}

QVariant SchemaWords::choices(const QString &kind, const QString &name) const
{
    follow("language");
    QVariantList list;
    if (const FieldSchema *found = field(kind, name)) {
        for (const Choice &choice : found->choices)
            list += QVariantMap{{u"value"_s, choice.value}, {u"label"_s, choice.label.in(m_services->language())}};
    }
    return list;
}

QDateTime SchemaWords::localNow() const
{
    return toDateTime(m_services->clock->now()).toLocalTime();
}

QString SchemaWords::date(const QVariant &value) const
{
    follow("language");
    return words::date(value, language(), localNow());
}

QString SchemaWords::dateTime(const QVariant &value) const
{
    follow("language");
    return words::dateTime(value, language(), localNow());
}

QString SchemaWords::time(const QVariant &value) const
{
    follow("language");
    return words::time(value, language());
}

QString SchemaWords::relative(const QVariant &value) const
{
    follow("language");
    follow("now");
    return words::relative(value, language(), localNow());
}

QString SchemaWords::clockLength(int milliseconds) const
{
    return words::clockLength(milliseconds);
}

QString SchemaWords::fileSize(double bytes) const
{
    follow("language");
    return words::fileSize(qint64(bytes), language());
}

QString SchemaWords::newId() const { return idText(m_services->newId()); }
QString SchemaWords::siteScope(const QString &siteId) const { return scope::site(idOf(siteId)); }
QString SchemaWords::teamScope(const QString &teamId) const { return scope::team(idOf(teamId)); }
QString SchemaWords::teamPrivateScope(const QString &teamId) const { return scope::teamPrivate(idOf(teamId)); }

} // namespace plumb
