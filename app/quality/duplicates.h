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

struct ComplaintLook {
    QString id;
    QString contact;
    QString site;
    QString caller;      // as said
    QString category;
    QString title;
    qint64 calledAt = 0; // ms since 1970
    QString duplicateOf;
};

// Complaints that may be the same call, written down at two desks: of the same client (contact, site, or the name
// said), and either called within the hour, or in the same words, or of the same kind on the same day. Likeliest first.
QStringList likelySameCalls(const ComplaintLook &complaint, const std::vector<ComplaintLook> &others);

} // namespace plumb::quality
