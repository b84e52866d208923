#include "office/notify/teller.h"

namespace plumb::office {

using namespace Qt::StringLiterals;

Status Teller::tell(const Telling &telling, const Whom &whom, const Heard &heard)
{
    Id id = telling.first;
    PLUMB_ASSIGN(const auto known, m_ledger.record(id));
    if (known)
        return {};
    PLUMB_ASSIGN(const auto persons, whom());
    for (const Id &person : persons) {
        QJsonObject fields = telling.fields;
        fields.insert(u"person"_s, toString(person));
        fields.insert(u"told_at"_s, toIso(m_now));
        fields.insert(u"state"_s, u"told"_s);
        const Status written = m_applier.write({id, telling.kind, telling.scope, m_author, fields}, {u"office"_s});
        if (!written.ok() && !isRefusal(written.error()))
            return written;
        if (!written.ok())
            continue; // the first one's record must be there, or all are told again
        if (heard)
            PLUMB_TRY(heard({id, telling.kind, telling.scope, fields}));
        id = QUuid::createUuidV5(id, "next"_L1);
        ++m_told;
    }
    return {};
}

} // namespace plumb::office
