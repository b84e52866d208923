// Issues that may be the same one, found on their own or told twice: to be shown before a second is opened,
// and to be merged (field `duplicate_of`).
#pragma once

#include <QStringList>

#include <vector>

namespace plumb::quality {

struct IssueLook {
    QString id;
    QString site;
    QString item;        // the inspection item it came from
    QString itemKey;     // of the checklist: the same item of another inspection
    QString place;
    QString trade;
    QString title;
    QString state;
    QString duplicateOf;
};

// Ids of issues that are not closed and mean the same as `issue`: the same item, or the same checklist item
// in the same place, or the same words in the same place and trade. Likeliest first.
QStringList likelyDuplicates(const IssueLook &issue, const std::vector<IssueLook> &others);

} // namespace plumb::quality
