// Work that reached the office as a file instead of over the network (app/model/unsent_file.h): goes in
// as if the device had pushed it, so doing it twice, or the device pushing it later too, changes nothing.
#pragma once

#include "app/model/wire.h"
#include "office/service/push.h"
#include "office/vault/vault.h"

#include <QIODevice>

namespace plumb::office {

struct Imported {
    Id device;
    Id person;
    Moment made{};                           // when the device wrote the file
    std::vector<wire::ChangeAnswer> answers; // in order, those the office had before too
    int files = 0;                           // new in the vault
    int filesThere = 0;
};

// Errors: InvalidValue, InvalidJson, WrongKey (not for this office, damaged, or not such a file),
// NotFound (the device is not known), Refused (a gap, another chain, a wrong signature). What came
// before the error has gone in; the file can be imported again.
Result<Imported> importUnsent(QIODevice &file, Ledger &ledger, const PushContext &context, Vault &vault);

} // namespace plumb::office
