// index.html: every picture, a page per row, so that one glance shows what broke.
#pragma once

#include <QString>
#include <QStringList>

namespace plumb::shots {

struct Picture {
    QString page;
    QString variant;  // "phone light zh_CN"
    QString file;     // beside index.html
    QString problem;  // empty: it was taken
};

QString writeGallery(const QString &folder, const QList<Picture> &pictures); // "" or what went wrong

} // namespace plumb::shots
