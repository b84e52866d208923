#include "platform/common/fake_file_picker.h"

#include <QDir>

#include <utility>

namespace plumb {

FakeFilePicker::FakeFilePicker(QList<QUrl> files, QObject *parent)
    : FilePicker(parent), m_files(std::move(files))
{
}

QFuture<QList<QUrl>> FakeFilePicker::pick(FileKind)
{
    QPromise<QList<QUrl>> promise;
    promise.start();
    promise.addResult(std::exchange(m_files, {}));
    promise.finish();
    return promise.future();
}

QFuture<QUrl> FakeFilePicker::pickPlace(const QString &name)
{
    QPromise<QUrl> promise;
    promise.start();
    promise.addResult(m_folder.isEmpty() ? QUrl() : QUrl::fromLocalFile(QDir(m_folder).absoluteFilePath(name)));
    promise.finish();
    return promise.future();
}

} // namespace plumb
