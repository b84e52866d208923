#include "office/backup/office_paths.h"

#include <QDir>

namespace plumb::office {

using namespace Qt::StringLiterals;

OfficePaths::OfficePaths(const QString &name)
    : folder(QDir(name).absolutePath()),
      ledger(folder + u"/ledger.db"_s),
      vault(folder + u"/vault"_s),
      signingKey(folder + u"/signing.key"_s),
      certificate(folder + u"/certificate.pem"_s),
      privateKey(folder + u"/private.pem"_s),
      address(folder + u"/address"_s),
      lock(folder + u"/serve.lock"_s),
      kinds(folder + u"/kinds"_s)
{
}

} // namespace plumb::office
