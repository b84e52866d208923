// A vault in a folder: files/ab/cd/<sha256>, uploads in progress in uploads/<id>.
#pragma once

#include "office/vault/file_system.h"
#include "office/vault/vault.h"

#include <QString>

namespace plumb::office {

class FolderVault final : public Vault {
public:
    // Makes the folders where they are missing.
    static Result<std::shared_ptr<FolderVault>> open(const QString &folder, std::shared_ptr<FileSystem> files = systemFiles());
    // For looking only: makes nothing.
    static std::shared_ptr<FolderVault> openForReading(const QString &folder);

    Result<qint64> received(const QByteArray &upload) const override;
    Result<std::unique_ptr<UploadFile>> openUpload(const QByteArray &upload, qint64 offset) override;
    Result<QByteArray> readUpload(const QByteArray &upload, qint64 offset, qint64 length) const override;
    Status publish(const QByteArray &upload, const QByteArray &sha256, qint64 length, const QByteArray &hash = {}) override;
    Status drop(const QByteArray &upload) override;
    Result<std::vector<QByteArray>> uploads() const override;
    bool has(const QByteArray &sha256) const override;
    Result<qint64> size(const QByteArray &sha256) const override;
    Result<QByteArray> read(const QByteArray &sha256, qint64 offset, qint64 length) const override;
    Status check(const QByteArray &sha256) const override;

    QString pathOf(const QByteArray &sha256) const;

private:
    FolderVault(QString folder, std::shared_ptr<FileSystem> files);
    QString uploadPath(const QByteArray &upload) const;
    Status giveName(const QString &upload, const QByteArray &sha256);
    Result<std::unique_ptr<VaultFile>> openPublished(const QByteArray &sha256) const;

    const QString m_folder;
    const std::shared_ptr<FileSystem> m_files;
};

} // namespace plumb::office
