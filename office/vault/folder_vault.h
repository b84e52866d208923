// A vault in a folder: files/ab/cd/<sha256>, uploads in progress in uploads/<id>.
#pragma once

#include "office/vault/vault.h"

#include <QString>

namespace plumb::office {

class FolderVault final : public Vault {
public:
    // Makes the folders where they are missing.
    static Result<std::shared_ptr<FolderVault>> open(const QString &folder);
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
    explicit FolderVault(QString folder) : m_folder(std::move(folder)) {}
    QString uploadPath(const QByteArray &upload) const;
    Status giveName(const QString &upload, const QByteArray &sha256);

    const QString m_folder;
};

} // namespace plumb::office
