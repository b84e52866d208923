// The register of complaints counted from the records on this device, on a reading thread of the store's: all of it is
// gone through once, in slices, and whoever asked hears how far it is and may give it up.
#pragma once

#include "app/quality/register_json.h"
#include "app/store/reader.h"
#include "app/viewmodels/register_words.h"

#include <atomic>

namespace plumb {

struct RegisterWork {
    std::atomic<bool> givenUp = false;
    std::function<void(int done, int of)> told; // on the reading thread; may be empty
};

// Error: Cancelled where it was given up.
Result<QJsonObject> countRegister(store::Reader &reader, const quality::RegisterAsked &asked, RegisterWork &work);

// Of the records that figures name.
Status readRegisterNames(store::Reader &reader, const Schema &schema, const QString &language, const QJsonObject &figures, RegisterNames &names);

// Which parts of the register this device sees, and whether that is all of it: the desk's and every team's.
struct RegisterView {
    QStringList scopes;        // sorted
    bool whole = false;
    QTimeZone zone;            // the company's; where it says none, this device's
    QList<std::pair<QString, QString>> teams; // scope and name, of those this device is in
};
Result<RegisterView> registerView(store::Reader &reader, const QStringList &granted);

} // namespace plumb
