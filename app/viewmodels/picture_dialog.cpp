#include "app/viewmodels/picture_dialog.h"

#include "platform/common/file_picker.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QWindow>

namespace plumb {

using namespace Qt::StringLiterals;

PictureDialog::PictureDialog(DialogFilePicker *picker, QQmlEngine *engine, QWindow *window)
    : m_picker(picker), m_engine(engine), m_window(window)
{
    connect(picker, &DialogFilePicker::dialogWanted, this, &PictureDialog::ask);
}

QObject *PictureDialog::dialog()
{
    if (m_dialog)
        return m_dialog;
    QQmlComponent component(m_engine, QUrl(u"qrc:/qt/qml/Plumbline/PictureDialog.qml"_s));
    m_dialog = component.createWithInitialProperties({{u"parentWindow"_s, QVariant::fromValue(m_window)}});
    if (!m_dialog) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    m_dialog->setParent(this);
    connect(m_dialog, SIGNAL(accepted()), this, SLOT(accepted()));
    connect(m_dialog, SIGNAL(rejected()), this, SLOT(rejected()));
    return m_dialog;
}

void PictureDialog::ask()
{
    if (QObject *shown = dialog())
        QMetaObject::invokeMethod(shown, "open");
    else
        m_picker->cancel();
}

void PictureDialog::accepted()
{
    m_picker->answer(m_dialog->property("selectedFiles").value<QList<QUrl>>());
}

void PictureDialog::rejected()
{
    m_picker->cancel();
}

} // namespace plumb
