// Shows the file dialog that a DialogFilePicker asks for, over the app's window, and hands back what
// was chosen. The dialog is made at the first question, not at start.
#pragma once

#include <QObject>
#include <QPointer>

class QQmlEngine;
class QWindow;

namespace plumb {

class DialogFilePicker;

class PictureDialog : public QObject {
    Q_OBJECT
public:
    // None is owned.
    PictureDialog(DialogFilePicker *picker, QQmlEngine *engine, QWindow *window);

private:
    void ask();
    QObject *dialog();
    Q_SLOT void accepted();
    Q_SLOT void rejected();

    DialogFilePicker *m_picker;
    QQmlEngine *m_engine;
    QWindow *m_window;
    QPointer<QObject> m_dialog;
};

} // namespace plumb
