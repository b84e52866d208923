// A figure of a standard as people read it.
#pragma once

#include "app/viewmodels/confirmations.h"

#include <QCoreApplication>

namespace plumb {

// Whatever the pages of standards say.
struct LimitWords {
    Q_DECLARE_TR_FUNCTIONS(LimitWords)
};

} // namespace plumb

namespace plumb::words {

QString limitGroup(const QString &group);               // "Plaster"; of the file it stands in
int limitGroupRank(const QString &group);               // in the order of the work
// The figure as it counts here: with what the company confirmed.
quality::Rule ruleHere(const quality::Limit &limit, const Confirmations &confirmations);
// "Wall tile, flatness · interior": what is measured, and the grade where there are several.
QString limitName(const quality::Limit &limit, const QString &language);
// "company setting, unverified", "confirmed by 沈工, 20 November"; "" for a figure whose source was read.
QString standing(const quality::Rule &rule, const QString &name, const QString &language);
// Where a figure was read: "a digest of GB 50210 10.2.8 on a public page; a public page (kaowang.cn)".
QString sources(const std::vector<quality::Citation> &sources, const QString &language);
QString instrument(const quality::Limit &limit, const QString &language); // "2 m plumb rule, -20 to 20 mm"

} // namespace plumb::words
