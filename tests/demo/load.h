// Fills a new office with the demo company through the real path alone: init, invite, join, save on
// the devices of those who did it, sync, photos sent. Writes demo.json for whoever shows it.
#pragma once

#include "tests/demo/device.h"

#include <QString>

namespace plumb::demo {

struct LoadOptions {
    QString officeProgram;
    QString officeFolder;   // new or empty
    QString out;            // demo.json, drawings/, camera/
    QString companyFile;    // empty: the one built in
    Moment now{};           // what the demo takes for now
    bool simplified = false;
};

// Progress goes to stdout. Errors name the step.
Status load(const LoadOptions &options, const DeviceParts &parts);

} // namespace plumb::demo
