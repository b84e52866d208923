#include "office/service/found.h"

#include "office/service/applier.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

Result<Id> foundCompany(Ledger &ledger, const Schema &schema, const OfficeKey &key, const Clock &clock, Random &random,
                        const Founder &founder)
{
    const Tuning tuning;
    PLUMB_ASSIGN(const auto writer, ledger.write());
    PLUMB_ASSIGN(const Company company, writer->company());
    Device office;
    office.id = company.officeDevice;
    office.name = u"office"_s;
    office.publicKey = key.key.publicKey;
    office.tokenHash = crypto::randomBytes(32); // the hash of nothing: nobody can call as the office
    PLUMB_TRY(writer->putDevice(office));

    const Id person = newId(clock, random);
    Applier applier(*writer, schema, key, random, tuning, clock.now());
    const Roles founding{u"deputy_general_manager"_s};
    PLUMB_TRY(applier.write({person, u"person"_s, scope::company, person, {{u"name"_s, founder.name}, {u"role"_s, founder.role}}},
                            founding));
    PLUMB_TRY(applier.write({newId(clock, random), u"membership"_s, scope::company, person,
                             {{u"person"_s, toString(person)},
                              {u"scope"_s, scope::company},
                              {u"role"_s, founder.role},
                              {u"name"_s, founder.name}}},
                            founding));
    PLUMB_TRY(writer->commit());
    return person;
}

} // namespace plumb::office
