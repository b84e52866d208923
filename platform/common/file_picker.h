// Lets a person choose pictures that are already on the device. The dialog itself is drawn by
// whoever draws: DialogFilePicker asks by a signal, the QML shell shows its FileDialog and answers.
// So it works wherever QML works, without a native dialog of our own.
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
};

class DialogFilePicker final : public FilePicker {
    Q_OBJECT
public:
    using FilePicker::FilePicker;
    ~DialogFilePicker() override;

    QFuture<QList<QUrl>> pickPictures() override;
    bool isWaiting() const { return bool(m_choice); }

public Q_SLOTS:
    void answer(const QList<QUrl> &files); // without a question: nothing happens
    void cancel() { answer({}); }

Q_SIGNALS:
    void dialogWanted(); // show a dialog for several picture files; then answer() or cancel()

private:
    std::unique_ptr<QPromise<QList<QUrl>>> m_choice;
};

} // namespace plumb
