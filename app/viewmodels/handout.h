// What leaves the app as a file (a report, a copy of a photo) is written down first: who, when, what of, how many
// photos, the hash of the data (duties 4, 5). Only then is the file let go.
#pragma once

#include "app/viewmodels/store_link.h"

#include <functional>

namespace plumb {

struct Handout {
    QString scope;
    QString site;          // may be empty: of the whole register
    QString about;         // the record it is of; may be empty
    QString title;
    QString format;        // pdf, xlsx, picture
    QString fileName;
    QString by;            // this device's person
    bool forClient = false;
    int photos = 0;
    QByteArray dataHash;   // may be empty
};

// Saves the record, then has `let` put the file where it belongs, on the pool. Where that fails the record
// says so; where the record cannot be saved, nothing is let go. `done` comes on the owner's thread.
void handOut(const StoreLink &link, QObject *owner, const Handout &handout, std::function<Status()> let, std::function<void(const Status &)> done);

} // namespace plumb
