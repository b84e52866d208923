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
    QFuture<QList<QUrl>> pickPictures() override;

private:
    QList<QUrl> m_files;
};

} // namespace plumb
