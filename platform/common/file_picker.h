// Lets a person choose files that are already on the device, or where a new one is to go. The dialog
// itself is drawn by whoever draws: DialogFilePicker asks by a signal, the QML shell shows its FileDialog
// and answers. So it works wherever QML works, without a native dialog of our own.
#pragma once

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>
#include <QUrl>

#include <memory>

namespace plumb {

enum class FileKind { Pictures, Drawings }; // Drawings: PDF as well; also any other paper

class FilePicker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Empty: the person chose none. Asking again while a choice is open joins that choice.
    virtual QFuture<QList<QUrl>> pick(FileKind kind) = 0;
    QFuture<QList<QUrl>> pickPictures() { return pick(FileKind::Pictures); }
    // Where a new file is to go; `name` is offered. Empty: nowhere. Asking again joins as above.
    virtual QFuture<QUrl> pickPlace(const QString &name) = 0;
};

class DialogFilePicker final : public FilePicker {
    Q_OBJECT
public:
    using FilePicker::FilePicker;
    ~DialogFilePicker() override;

    QFuture<QList<QUrl>> pick(FileKind kind) override;
    QFuture<QUrl> pickPlace(const QString &name) override;
    bool isWaiting() const { return bool(m_choice); }

public Q_SLOTS:
    void answer(const QList<QUrl> &files); // without a question: nothing happens
    void cancel() { answer({}); }
    void answerPlace(const QUrl &place); // empty: nowhere

Q_SIGNALS:
    void dialogWanted(plumb::FileKind kind); // show a dialog for several files; then answer() or cancel()
    void placeWanted(const QString &name); // show a dialog for one new file; then answerPlace()

private:
    std::unique_ptr<QPromise<QList<QUrl>>> m_choice;
    std::unique_ptr<QPromise<QUrl>> m_place;
};

} // namespace plumb
