// What stands in a checklist template, in words: demands, signers, photos, and what is wrong where.
#pragma once

#include "app/model/schema.h"
#include "app/quality/checklist.h"

#include <QCoreApplication>
#include <QVariant>

namespace plumb {

// Whatever the pages of templates say.
struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

} // namespace plumb

namespace plumb::words {

QString gateDemand(const QString &demand);               // "Acceptance of the stage before"
QString photoPer(const QString &per);                    // "once", "in each room", "of each wall"
// [{value, label}]
QVariantList gateDemands();
QVariantList signers(const Schema &schema, const QString &language);
QVariantList testKinds(const Schema &schema, const QString &language);
QVariantList stages(const Schema &schema, const QString &language);
// What is wrong, for whoever writes the template: "A limit is expected, such as 0.5".
QString problem(const quality::Problem &problem);

} // namespace plumb::words
