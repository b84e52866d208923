#include "app/viewmodels/standard_library.h"

namespace plumb {

using namespace Qt::StringLiterals;

// A test checks that every file is sound; a damaged one leaves the list empty, never wrong.
const quality::Standards &builtInStandards()
{
    static const quality::Standards standards = quality::loadStandards(u":/standards"_s).valueOr({});
    return standards;
}

const std::vector<quality::Checklist> &builtInChecklists()
{
    static const std::vector<quality::Checklist> lists = quality::loadChecklists(u":/templates"_s, builtInStandards()).valueOr({});
    return lists;
}

} // namespace plumb
