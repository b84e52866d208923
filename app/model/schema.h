// A kind of record (issue, inspection, photo …) is data: one file assets/schema/<kind>.json.
// The engine, the store, the office and the generic form all read this same description.
// The file format, with an example, is in docs/schema.md.
#pragma once

#include "app/core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace plumb {

// Text shown to people, by language. Chinese has both scripts; a missing one falls back
// zh_TW <-> zh_CN -> en.
struct Label {
    QMap<QString, QString> texts; // keys: zh_CN, zh_TW, en
    QString in(const QString &language) const;
};

enum class FieldType {
    Text,      // one line
    LongText,  // many lines
    Integer,
    Number,
    Boolean,
    Date,      // "2026-11-23"
    Moment,    // "2026-11-23T09:38:00.000Z", always UTC
    Choice,    // one of `choices`
    Set,       // array of distinct texts
    Reference, // id of a record of kind `target`
    Blob,      // SHA-256 (64 hex digits) of a file kept beside the records
    Numbers,   // array of numbers: measured points
    Thumbnail, // base64url of a JPEG under 2 KB
    Json,      // anything; kept as it is
};

// How two simultaneous edits of one field are combined (docs/schema.md, "Merging").
enum class FieldClass { Plain, First, Set, Counter, Text, State };

struct Choice {
    QString value;
    Label label;
};

// Reads the content of a Json field by the rules it will be used by; `fields`: of its whole record.
using ContentCheck = std::function<Status(const QJsonObject &fields)>;

struct FieldSchema {
    QString name;
    FieldType type = FieldType::Text;
    FieldClass mergeClass = FieldClass::Plain;
    QString group;               // fields of one group have one version
    bool required = false;
    qint64 maxLength = 0;        // characters, or entries of a Set / Numbers; 0 = the type's default
    std::optional<double> min;
    std::optional<double> max;
    QString unit;                // "mm", "MPa": shown beside the value
    QString target;              // kind of a Reference
    QStringList missing;         // a Json that says what is missing (a gate): the codes it may name; empty: no such one
    QString content;             // of a Json: what it must be fit for where a step needs it ("checklist")
    ContentCheck check;          // of that content; empty: nobody here can read it
    QMap<QString, QStringList> fetchedWhen; // a Blob's bytes come by themselves where each of these choices is one of its values; empty: always
    bool self = false;           // a Reference to a person: one enters nobody but oneself
    bool member = false;         // a Reference to a person who is to see the record: a member of its scope
    std::vector<Choice> choices;
    Label label;

    const Choice *choice(const QString &value) const;
};

// A step waits for others: no record of `kind` whose `field` names this one may be in a state but these. With `some`
// one of them in these states is enough, and none is too few (a quotation that was agreed).
struct WaitsFor {
    QString kind;
    QString field;               // a Reference of that kind
    QStringList until;           // states of its workflow
    bool some = false;
};

struct Transition {
    QStringList from;
    QString to;
    QStringList roles;           // who may; empty = everybody who may edit
    QStringList needs;           // fields that must have a value
    QStringList notBy;           // Reference fields: nobody who stands in one may take this step
    QStringList by;              // Reference fields: whoever takes this step stands in them, as the step leaves them
    QStringList complete;        // Json fields that say what is missing: nothing is, where this step is taken
    QMap<QString, QStringList> when; // Choice fields: this way is one only where they have one of these values
    std::vector<WaitsFor> waitsFor;  // children that must be done with first
    QStringList writes;          // what it writes besides the state where a frozen state is left or entered
    Label label;                 // the word on the button
};

struct Workflow {
    QString field;               // a Choice field of class State
    QString start;
    QStringList frozen;          // states in which only steps change the record
    QStringList unique;          // no two frozen records of a scope have the same values there; the first is a text
    QString writer;              // a Reference to a person: outside the steps nobody else changes the record
    std::vector<Transition> transitions;
    const Transition *find(const QString &from, const QString &to) const;
    // Every way from one state to another: each with its own roles and needs, any of them will do.
    std::vector<const Transition *> all(const QString &from, const QString &to) const;
};

// Fields to sort and filter by; becomes one index of the device database.
struct IndexSchema {
    QStringList fields;
};

// A record is sealed (signed) once this field has this value: nothing of it changes any more, later
// words become amendments (seal.h).
struct SealRule {
    QString field;               // a Choice field
    QString equals;
};

struct KindSchema {
    QString kind;
    int version = 1;
    QStringList scopes;          // families of scopes it lives in: company, desk, team, team-private, site, management, any
    Label label;
    Label pluralLabel;
    QString icon;                // lucide name
    std::vector<FieldSchema> fields; // in the order a form shows them
    QStringList title;           // fields that name a record in a list
    QStringList search;          // fields found by full-text search
    int find = 0;                // found from anywhere, as one types: its place among the kinds, from 1; 0: only in its own lists
    std::vector<IndexSchema> indexes;
    std::optional<Workflow> workflow;
    std::optional<SealRule> sealedWhen;
    QString sealedWith;          // a Reference field: sealed together with the record it names
    QStringList createRoles;     // empty = every member of the scope
    QStringList editRoles;

    const FieldSchema *field(const QString &name) const;
};

// Roles a person can have in a scope. Anything else in a schema or a membership is refused.
const QStringList &knownRoles();
const QStringList &knownScopeFamilies();

struct FieldProblem {
    QString field;
    ErrorCode code = ErrorCode::InvalidValue;
    QString reason; // required | type | too_long | too_small | too_large | not_a_choice | not_an_id …
    bool operator==(const FieldProblem &) const = default;
};

class Schema {
public:
    // Every *.json of a folder (or resource folder). Error: InvalidSchema, "issue.json: fields.due.type: …".
    static Result<Schema> load(const QString &folder);

    Status add(KindSchema kind); // a second kind of the same name, or a Reference to nowhere at seal(), is refused
    Status checkReferences() const;
    // Gives every field of this content who can read it.
    void setContentCheck(const QString &content, const ContentCheck &check);
    const KindSchema *kind(const QString &name) const;
    QStringList kinds() const; // sorted

private:
    Status checkWaiting(const KindSchema &kind, const WaitsFor &wait) const;

    QMap<QString, KindSchema> m_kinds;
};

// One kind file. `fileName` only serves the error text.
Result<KindSchema> parseKind(const QByteArray &bytes, const QString &fileName);

// Does `value` fit the field? JSON null clears a field and fits unless it is required.
std::optional<FieldProblem> checkValue(const FieldSchema &field, const QJsonValue &value);
// A whole record: required fields present, each value fitting. Unknown fields are let through untouched.
std::vector<FieldProblem> checkFields(const KindSchema &kind, const QJsonObject &fields);
bool isWhole(const KindSchema &kind, const QJsonObject &fields);

// What a list shows: the title fields joined by " · ", choices in words.
QString titleOf(const KindSchema &kind, const QJsonObject &fields, const QString &language);

} // namespace plumb
