// Answers at once with files given beforehand: all of them the first time, none after that unless
// told again.
#pragma once

#include "platform/common/file_picker.h"

namespace plumb {

class FakeFilePicker final : public FilePicker {
    Q_OBJECT
public:
    explicit FakeFilePicker(QList<QUrl> files = {}, QObject *parent = nullptr);

    void willPick(QList<QUrl> files) { m_files = std::move(files); }
    // New files go into this folder under the name offered; empty: nowhere.
    void willPlaceIn(const QString &folder) { m_folder = folder; }
    QFuture<QList<QUrl>> pick(FileKind kind) override;
    QFuture<QUrl> pickPlace(const QString &name) override;

private:
    QList<QUrl> m_files;
    QString m_folder;
};

} // namespace plumb
