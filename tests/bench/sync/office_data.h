// An office that holds the workload: made once per size, by pushing signed changes through the real
// service, and copied for each run.
#pragma once

#include <QString>

namespace plumb::bench {

struct OfficeData {
    QString folder;  // what `plumbline-office serve` takes
    QString person;  // id of a member of every site
};

// In the build folder; made where it is missing. `program`: plumbline-office. `kindFile`: the rows' kind.
OfficeData officeWith(int rows, const QString &program, const QString &kindFile);
// A fresh copy that may be written to.
void copyOffice(const OfficeData &data, const QString &folder);

} // namespace plumb::bench
