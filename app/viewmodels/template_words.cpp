#include "app/viewmodels/template_words.h"

#include "app/viewmodels/word_table.h"

namespace plumb::words {

using namespace Qt::StringLiterals;

namespace {

constexpr Word demandWords[] = {
    {"acceptance", QT_TRANSLATE_NOOP("TemplateWords", "Acceptance of the stage before")},
    {"signatures", QT_TRANSLATE_NOOP("TemplateWords", "Its signatures")},
    {"briefing", QT_TRANSLATE_NOOP("TemplateWords", "Briefing of the trades")},
    {"issues_closed", QT_TRANSLATE_NOOP("TemplateWords", "Issues closed")},
    {"photos", QT_TRANSLATE_NOOP("TemplateWords", "Photos taken")},
    {"tests", QT_TRANSLATE_NOOP("TemplateWords", "Timed tests passed")},
    {"no_red_line", QT_TRANSLATE_NOOP("TemplateWords", "No red line failed")},
    {"contract", QT_TRANSLATE_NOOP("TemplateWords", "Contract signed")},
    {"drawings", QT_TRANSLATE_NOOP("TemplateWords", "Drawings issued")},
    {"plan", QT_TRANSLATE_NOOP("TemplateWords", "Work plan approved")},
    {"safety_plan", QT_TRANSLATE_NOOP("TemplateWords", "Safety plan approved")},
    {"schedule", QT_TRANSLATE_NOOP("TemplateWords", "Schedule agreed")},
    {"permit", QT_TRANSLATE_NOOP("TemplateWords", "Permit of the building's management")},
    {"base_dry", QT_TRANSLATE_NOOP("TemplateWords", "Base dry")},
};

// By the last name of the place; a reason of its own stands before it.
constexpr Word problemWords[] = {
    {"title", QT_TRANSLATE_NOOP("TemplateWords", "It needs a title")},
    {"requirement", QT_TRANSLATE_NOOP("TemplateWords", "Say what is required")},
    {"room", QT_TRANSLATE_NOOP("TemplateWords", "The room cannot be read")},
    {"unit", QT_TRANSLATE_NOOP("TemplateWords", "The limit needs a unit")},
    {"upper", QT_TRANSLATE_NOOP("TemplateWords", "The upper bound must be a figure, not below the lower one")},
    {"points", QT_TRANSLATE_NOOP("TemplateWords", "From 1 to 50 points, and only where something is measured")},
    {"photos", QT_TRANSLATE_NOOP("TemplateWords", "From 0 to 50 photos")},
    {"main", QT_TRANSLATE_NOOP("TemplateWords", "A red line is always a main item")},
    {"test", QT_TRANSLATE_NOOP("TemplateWords", "This test is not known")},
    {"key", QT_TRANSLATE_NOOP("TemplateWords", "It stands here twice: remove one")},
    {"items", QT_TRANSLATE_NOOP("TemplateWords", "It needs at least one item")},
    {"stage", QT_TRANSLATE_NOOP("TemplateWords", "Choose a stage")},
};

QVariantList choices(const Schema &schema, const QString &kind, const QString &field, const QString &language)
{
    QVariantList list;
    const KindSchema *found = schema.kind(kind);
    if (const FieldSchema *choice = found ? found->field(field) : nullptr) {
        for (const Choice &one : choice->choices)
            list += QVariantMap{{u"value"_s, one.value}, {u"label"_s, one.label.in(language)}};
    }
    return list;
}

} // namespace

QString gateDemand(const QString &demand)
{
    return wordOf<TemplateWords>(demandWords, demand, demand);
}

QString photoPer(const QString &per)
{
    if (per == "room"_L1)
        return TemplateWords::tr("in each room");
    return per == "wall"_L1 ? TemplateWords::tr("of each wall") : TemplateWords::tr("once");
}

QVariantList gateDemands()
{
    QVariantList list;
    for (const QString &demand : quality::gateDemands())
        list += QVariantMap{{u"value"_s, demand}, {u"label"_s, gateDemand(demand)}};
    return list;
}

QVariantList signers(const Schema &schema, const QString &language)
{
    return choices(schema, u"signature"_s, u"role"_s, language);
}

QVariantList testKinds(const Schema &schema, const QString &language)
{
    return choices(schema, u"timed_test"_s, u"test"_s, language);
}

QVariantList stages(const Schema &schema, const QString &language)
{
    return choices(schema, u"template"_s, u"stage"_s, language);
}

QString problem(const quality::Problem &problem)
{
    const QString name = problem.path.section(u'.', -1);
    if (problem.path.endsWith(".limit.limit"_L1))
        return TemplateWords::tr("A limit is expected, such as 0.5");
    if (name == "limit"_L1)
        return TemplateWords::tr("This figure is not among the standards of this app: choose another");
    return wordOf<TemplateWords>(problemWords, name, TemplateWords::tr("Cannot be used: %1").arg(problem.path));
}

} // namespace plumb::words
