#include "tests/shots/gallery.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace plumb::shots {
namespace {

const QString head = uR"(<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Plumbline, every page</title>
<style>
body { font: 14px system-ui, sans-serif; margin: 24px; background: #3c4040; color: #f6f4ee }
section { margin-bottom: 32px } h2 { font-size: 18px }
.row { display: flex; gap: 16px; overflow-x: auto; align-items: flex-start }
figure { margin: 0; flex: none } img { display: block; height: 420px; border-radius: 8px }
figcaption { padding-top: 4px; opacity: .8 } .bad { color: #ff8f88 }
</style>
<h1>Plumbline, every page</h1>
)"_s;

QString figure(const Picture &picture)
{
    if (!picture.problem.isEmpty())
        return u"<figure class=\"bad\">%1<br>%2</figure>\n"_s.arg(picture.variant, picture.problem.toHtmlEscaped());
    return u"<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\" alt=\"%2, %3\"></a><figcaption>%3</figcaption></figure>\n"_s
        .arg(picture.file, picture.page, picture.variant);
}

} // namespace

QString writeGallery(const QString &folder, const QList<Picture> &pictures)
{
    QStringList pages;
    for (const auto &picture : pictures)
        if (!pages.contains(picture.page))
            pages.append(picture.page);
    auto html = head;
    for (const auto &page : pages) {
        html += u"<section><h2>%1</h2><div class=\"row\">\n"_s.arg(page);
        for (const auto &picture : pictures)
            if (picture.page == page)
                html += figure(picture);
        html += u"</div></section>\n"_s;
    }
    QSaveFile file(QDir(folder).filePath(u"index.html"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(html.toUtf8()) < 0 || !file.commit())
        return file.fileName() + u": "_s + file.errorString();
    return {};
}

} // namespace plumb::shots
