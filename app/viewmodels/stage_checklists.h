// Which checklist speaks for a stage: the company's approved one where there is one, else the app's. An
// inspection goes by the version it was made from, also when that has been withdrawn since.
#pragma once

#include "app/quality/checklist.h"

namespace plumb {

class StageChecklists {
public:
    // Of the company, approved or withdrawn, as records have them; what cannot be read is left out.
    void add(const QJsonObject &fields);

    // To start from today: the app's code in the company's highest version; else a code of the company's own
    // for this stage, else the app's. Null: there is none.
    const quality::Checklist *inForce(const QString &stage) const;
    // By which an inspection was made; of an unknown version the one that is in force. Null: no such code.
    const quality::Checklist *madeFrom(const QString &code, int version) const;

private:
    const quality::Checklist *highest(const QString &stage, const QString &code) const;

    std::vector<quality::Checklist> m_own;
};

} // namespace plumb
