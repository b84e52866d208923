// Which scopes a push leaves with nothing its device does not know: they need not be sent back to it.
#pragma once

#include "app/model/wire.h"
#include "office/ledger/ledger.h"

#include <QMap>

namespace plumb::office {

// Scopes in which, above what the device has, there is nothing but changes of this push that were taken as
// they are: with its answers the device has all of them. The sequence of the last one.
using OwnScopes = QMap<QString, qint64>;

// Looks at the scopes before anything is written, and at what became of the changes afterwards.
class OwnScopesFinder {
public:
    // `scopes`: of each change that is about to be applied, in their order.
    Status look(LedgerReader &ledger, const wire::SyncRequest &request, const QStringList &scopes, const QString &epoch);

    // `answers` end with those of the changes that were looked at.
    OwnScopes found(const std::vector<wire::ChangeAnswer> &answers) const;

private:
    QStringList m_scopes;
    OwnScopes m_own;
};

} // namespace plumb::office
