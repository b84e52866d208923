// A small decoration company as it stands when a simulation begins: an office, a deputy general manager,
// a project manager, designers, two sites. Built once, with the real programs' ways, then copied for
// each simulation.
#pragma once

#include "app/core/id.h"
#include "app/model/schema.h"
#include "tests/sim/disk.h"

#include <QTemporaryDir>

#include <vector>

namespace plumb::sim {

struct Company {
    std::shared_ptr<const Schema> schema;
    std::shared_ptr<const Schema> olderSchema; // of an app before the last release: lacks fields and a kind
    FileMap officeFiles;
    std::vector<FileMap> deviceFiles;
    std::vector<Id> persons;                   // of each device
    QStringList names;
    Id sites[2];
    QString siteScopes[2];
    Moment start{};
    QString folder;                            // for what has to be a real file (locks, key checks)

    QString officeFolder() const { return folder + QStringLiteral("/office"); }
    QString backupFolder() const { return folder + QStringLiteral("/backups"); } // of the simulation under way
    QString deviceFolder(int number) const { return folder + QStringLiteral("/device-%1").arg(number); }
};

std::unique_ptr<Company> foundCompany(const QString &folder, int devices);

} // namespace plumb::sim
