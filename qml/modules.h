// The QML modules are static: exactly one C++ file of each program includes this, and the program
// calls engine.addImportPath("qrc:/qt/qml") and loads "qrc:/qt/qml/Plumbline/Pages/Main.qml".
#pragma once

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Plumbline_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Plumbline_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Plumbline_PagesPlugin)
