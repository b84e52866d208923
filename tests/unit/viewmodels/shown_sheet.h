// A sheet in a window of its own, and files to show on it, for tests of SheetView. The drawing thread is the real one; the
// GUI thread may not touch a picture (Phone).
#pragma once

#include "app/viewmodels/sheet_view.h"
#include "tests/support/plan_pdf.h"
#include "tests/unit/viewmodels/phone.h"

#include <QFile>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>

namespace plumb::test {

class Shown {
public:
    explicit Shown(QSize size = {390, 600})
    {
        window.resize(size);
        view.setParentItem(window.contentItem());
        view.setSize(size);
        view.setProperty("calm", true);
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("no window");
    }
    bool sharp() { return QTest::qWaitFor([this] { return view.isSharp() || view.error().isValid(); }, 20000) && view.isSharp(); }
    QImage picture() { return window.grabWindow(); }

    QQuickWindow window;
    SheetView view;
};

inline bool isDark(QRgb pixel)
{
    return qGray(pixel) < 128;
}

// A black block in the middle of a white page, 100 × 50.
inline PdfPage block()
{
    PdfPage page;
    page.size = {400, 300};
    page.content = "150 125 100 50 re f";
    return page;
}

class SheetFiles {
protected:
    // The address of a file of these bytes.
    QString file(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::number(++m_files) + QStringLiteral(".pdf")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return QUrl::fromLocalFile(file.fileName()).toString();
    }

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

} // namespace plumb::test
