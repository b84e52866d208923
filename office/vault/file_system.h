// The few things the vault asks of a disk. Behind an interface, because what a power cut leaves of a
// file cannot be tried out on a real one.
// Errors: DiskFull, NotFound, Storage.
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace plumb::office {

class VaultFile {
public:
    virtual ~VaultFile() = default;
    virtual Result<QByteArray> read(qint64 offset, qint64 length) = 0; // shorter at the end of the file
    virtual Status write(qint64 offset, QByteArrayView bytes) = 0;
    virtual Status cut(qint64 size) = 0;
    virtual Result<qint64> size() = 0;
    // Lets the disk begin, without waiting, so that sync() has less left to wait for.
    virtual void startSync(qint64 offset, qint64 length) = 0;
    virtual Status sync() = 0; // its bytes and length are on disk when it returns
};

class FileSystem {
public:
    enum class Mode { Read, Write }; // Write makes the file where there is none

    virtual ~FileSystem() = default;
    virtual Result<std::unique_ptr<VaultFile>> open(const QString &path, Mode mode) = 0;
    virtual bool exists(const QString &path) const = 0;
    virtual Result<bool> makeFolder(const QString &path) = 0; // and those above it; true: it is new
    // A second name for the same bytes; one that is there already is left alone.
    virtual Status link(const QString &from, const QString &to) = 0;
    virtual Status remove(const QString &path) = 0;
    virtual QStringList list(const QString &folder) const = 0; // the names of the files in it
    virtual Status syncFolder(const QString &path) = 0; // the names in it
};

// The machine's own.
std::shared_ptr<FileSystem> systemFiles();

} // namespace plumb::office
