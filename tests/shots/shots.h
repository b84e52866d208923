// Visits every page of the real app, on a phone and a desk, by day and night, in Chinese and English,
// against a real office with the demo company, and keeps a picture of each.
#pragma once

#include "tests/shots/gallery.h"
#include "tests/shots/page_list.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"

#include <QMap>

#include <memory>

namespace plumb::shots {

struct Options {
    QString programs;     // where plumbline, plumbline-office and plumbline-demo lie
    QString scratch;      // office and devices; thrown away by the caller
    QString out;
    QStringList only;     // names of pages; empty: all
};

class Shots {
public:
    Shots(Options options, PageList list);

    QString prepare();                      // demo company, office, devices; "" or what went wrong
    void take();                            // fills pictures()
    const QList<Picture> &pictures() const { return m_pictures; }

private:
    struct Screen {
        QString name;
        int width;
        int height;
    };

    bool wanted(const PageShot &page) const;
    void visit(const Screen &screen, const QString &device, bool offline);
    QString open(const Screen &screen, const QString &device);
    void eachLook(const Screen &screen, const QString &device, bool offline);
    QString shoot(const PageShot &page, const QString &file);
    QString run(const QJsonArray &steps);
    QString runStep(QJsonObject step);
    QJsonValue filled(const QJsonValue &value) const; // "$siteId" becomes what was kept
    QString program(const QString &name) const;
    QString inScratch(const QString &name) const;

    Options m_options;
    PageList m_list;
    test::OfficeProcess m_office;
    quint16 m_port = 0;
    std::unique_ptr<test::DrivenApp> m_app;
    QMap<QString, QString> m_kept;
    QStringList m_opened;                   // devices that were started before
    QList<Picture> m_pictures;
};

} // namespace plumb::shots
