// What is written on every copy of a photo that leaves: where, in which stage, when, by whom, from where it came, and
// the first digits of the original's hash, by which the original is found again; and the position with its accuracy.
#pragma once

#include "app/model/schema.h"
#include "app/store/types.h"

#include <QStringList>

namespace plumb {

struct StampNames {
    QString site;
    QString stage;   // may be empty
    QString person;  // may be empty
};

// One line where, one line when and by whom, one line for the position where it is known.
QStringList photoStamp(const store::StoredRecord &photo, const Schema &schema, const StampNames &names, const QString &language);

} // namespace plumb
