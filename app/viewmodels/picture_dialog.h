// Shows the file dialogs that a DialogFilePicker asks for, over the app's window, and hands back what
// was chosen. Each dialog is made at the first question, not at start.
#pragma once

#include <QObject>
#include <QPointer>

class QQmlEngine;
class QWindow;

namespace plumb {

class DialogFilePicker;
enum class FileKind;

class PictureDialog : public QObject {
    Q_OBJECT
public:
    // None is owned.
    PictureDialog(DialogFilePicker *picker, QQmlEngine *engine, QWindow *window);

private:
    void ask(FileKind kind);
    void askPlace(const QString &name);
    QObject *dialog(QPointer<QObject> &kept, const QString &file, const char *accepted, const char *rejected);
    Q_SLOT void accepted();
    Q_SLOT void rejected();
    Q_SLOT void placeAccepted();
    Q_SLOT void placeRejected();

    DialogFilePicker *m_picker;
    QQmlEngine *m_engine;
    QWindow *m_window;
    QPointer<QObject> m_dialog;
    QPointer<QObject> m_placeDialog;
};

} // namespace plumb
