// A company's first day: the office's own device, the first person and the membership that lets
// them in, written as changes of the office like everything else in the book.
#pragma once

#include "app/core/clock.h"
#include "app/core/random.h"
#include "app/model/schema.h"
#include "office/ledger/ledger.h"
#include "office/service/office_key.h"

namespace plumb::office {

struct Founder {
    QString name;
    QString role; // deputy_general_manager or administration: somebody who can let others in
};

// The ledger holds the company's row and nothing else. Returns the person's id.
Result<Id> foundCompany(Ledger &ledger, const Schema &schema, const OfficeKey &key, const Clock &clock, Random &random,
                        const Founder &founder);

} // namespace plumb::office
