// Lets a person choose pictures that are already on the device, or where a file is to go. The dialog
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

class FilePicker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // Empty: the person chose none. Asking again while a choice is open joins that choice.
    virtual QFuture<QList<QUrl>> pickPictures() = 0;
    // Where a new file is to go; `name` is offered. Empty: nowhere. Asking again joins as above.
    virtual QFuture<QUrl> pickPlace(const QString &name) = 0;
};

class DialogFilePicker final : public FilePicker {
    Q_OBJECT
public:
    using FilePicker::FilePicker;
    ~DialogFilePicker() override;

    QFuture<QList<QUrl>> pickPictures() override;
    QFuture<QUrl> pickPlace(const QString &name) override;
    bool isWaiting() const { return bool(m_choice); }

public Q_SLOTS:
    void answer(const QList<QUrl> &files); // without a question: nothing happens
    void cancel() { answer({}); }
    void answerPlace(const QUrl &place); // empty: nowhere

Q_SIGNALS:
    void dialogWanted(); // show a dialog for several picture files; then answer() or cancel()
    void placeWanted(const QString &name); // show a dialog for one new file; then answerPlace()

private:
    std::unique_ptr<QPromise<QList<QUrl>>> m_choice;
    std::unique_ptr<QPromise<QUrl>> m_place;
};

} // namespace plumb
