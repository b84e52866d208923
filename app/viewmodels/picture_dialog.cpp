#include "app/viewmodels/picture_dialog.h"

#include "platform/common/file_picker.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QStandardPaths>
#include <QUrl>
#include <QWindow>

namespace plumb {

using namespace Qt::StringLiterals;

PictureDialog::PictureDialog(DialogFilePicker *picker, QQmlEngine *engine, QWindow *window)
    : m_picker(picker), m_engine(engine), m_window(window)
{
    connect(picker, &DialogFilePicker::dialogWanted, this, &PictureDialog::ask);
    connect(picker, &DialogFilePicker::placeWanted, this, &PictureDialog::askPlace);
}

QObject *PictureDialog::dialog(QPointer<QObject> &kept, const QString &file, const char *accepted, const char *rejected)
{
    if (kept)
        return kept;
    QQmlComponent component(m_engine, QUrl(u"qrc:/qt/qml/Plumbline/"_s + file));
    kept = component.createWithInitialProperties({{u"parentWindow"_s, QVariant::fromValue(m_window)}});
    if (!kept) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    kept->setParent(this);
    connect(kept, SIGNAL(accepted()), this, accepted);
    connect(kept, SIGNAL(rejected()), this, rejected);
    return kept;
}

void PictureDialog::ask(FileKind kind)
{
    QObject *shown = dialog(m_dialog, u"PictureDialog.qml"_s, SLOT(accepted()), SLOT(rejected()));
    if (!shown) {
        m_picker->cancel();
        return;
    }
    shown->setProperty("drawings", kind == FileKind::Drawings);
    QMetaObject::invokeMethod(shown, "open");
}

void PictureDialog::askPlace(const QString &name)
{
    QObject *shown = dialog(m_placeDialog, u"PlaceDialog.qml"_s, SLOT(placeAccepted()), SLOT(placeRejected()));
    if (!shown) {
        m_picker->answerPlace({});
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    shown->setProperty("currentFolder", QUrl::fromLocalFile(folder));
    shown->setProperty("selectedFile", QUrl::fromLocalFile(folder + u'/' + name));
    QMetaObject::invokeMethod(shown, "open");
}

void PictureDialog::accepted()
{
    m_picker->answer(m_dialog->property("selectedFiles").value<QList<QUrl>>());
}

void PictureDialog::rejected()
{
    m_picker->cancel();
}

void PictureDialog::placeAccepted()
{
    m_picker->answerPlace(m_placeDialog->property("selectedFile").toUrl());
}

void PictureDialog::placeRejected()
{
    m_picker->answerPlace({});
}

} // namespace plumb
