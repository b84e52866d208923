// What the walls will hide: photographed, drawn over, released, and a copy of it let go; the same on the second device.
#include "tests/e2e/story/acceptance.h"

#include "app/media/picture.h"
#include "tests/e2e/story/sequence.h"
#include "tests/e2e/story/stored_site.h"

#include <QDir>
#include <QFile>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int hiddenPhotos = 12;
constexpr int keepingLimitMs = 60'000;

// The copy is a picture, says when it was taken and by which hash the original is found.
QString copyIsSound(const QString &folder)
{
    const QStringList found = QDir(folder).entryList({u"*.jpg"_s}, QDir::Files);
    if (found.size() != 1)
        return u"%1 copies"_s.arg(found.size());
    QFile file(QDir(folder).filePath(found.first()));
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    const QByteArray bytes = file.readAll();
    const auto info = media::inspectPicture(bytes);
    if (!info)
        return info.error().detail;
    if (!info->exif.takenAt || !bytes.contains("SHA-256 "))
        return u"the copy does not say when it was taken, or of what it is a copy"_s;
    return std::max(info->width, info->height) <= 2560 ? QString() : u"%1 × %2"_s.arg(info->width).arg(info->height);
}

} // namespace

QString Acceptance::photographHidden()
{
    DrivenApp &app = m_place.manager;
    Sequence sequence;
    sequence << [&] { return app.open(u"Camera"_s, {{u"siteId"_s, m_place.siteId}, {u"aboutId"_s, m_walk->inspection()}, {u"room"_s, u"廚房"_s}}); }
             << [&] { return app.wait(u"camera_page"_s); };
    for (int i = 0; i < hiddenPhotos; ++i)
        sequence << [&] { return app.tap(u"camera_shutter_button"_s); };
    return sequence << [&] { return app.waitText(u"camera_count"_s, QString::number(hiddenPhotos), keepingLimitMs); }
                    << [&] { return app.grab(m_tour.picture(u"hidden-works"_s)); };
}

QString Acceptance::drawOver()
{
    DrivenApp &app = m_place.manager;
    return Sequence() << [&] { return app.tap(u"camera_thumb_0"_s); } << [&] { return app.tap(u"photo_more_button"_s); }
                      << [&] { return app.tap(u"photo_draw"_s); } << [&] { return app.wait(u"markup_board"_s); } << [&] { return app.rest(); }
                      << [&] { return app.tap(u"markup_tool_arrow"_s); }
                      << [&] { return app.drag(u"markup_board"_s, {{0.3, 0.42}, {0.4, 0.46}, {0.55, 0.52}}); }
                      << [&] { return app.tap(u"markup_tool_dimension"_s); } << [&] { return app.type(u"markup_words"_s, u"1250 mm"_s); }
                      << [&] { return app.tap(u"markup_color_yellow"_s); }
                      << [&] { return app.drag(u"markup_board"_s, {{0.2, 0.56}, {0.5, 0.56}, {0.8, 0.56}}); }
                      << [&] { return app.grab(m_tour.picture(u"drawn-over"_s)); } << [&] { return app.tap(u"markup_close"_s); };
}

QString Acceptance::letCopyGo()
{
    DrivenApp &app = m_place.manager;
    return Sequence() << [&] { return app.tap(u"photo_more_button"_s); } << [&] { return app.tap(u"photo_release_client"_s); }
                      << [&] { return app.wait(u"photo_release_internal"_s); } << [&] { return app.tap(u"photo_copy"_s); }
                      << [&] { return app.wait(u"photo_copied"_s, keepingLimitMs); } << [&] { return app.grab(m_tour.picture(u"copy-let-go"_s)); }
                      << [&] { return copyIsSound(m_place.card); };
}

void Acceptance::evidence()
{
    m_tour.step(u"twelve photos of what the walls will hide, one after the other without waiting"_s, [this] { return photographHidden(); });
    m_tour.step(u"one is drawn over and released to the client; a copy with its stamp leaves, and that is written down"_s, [this] {
        return Sequence() << [&] { return drawOver(); } << [&] { return letCopyGo(); } << [&] { return m_place.manager.tap(u"sheet_close_button"_s); }
                          << [&] { return m_place.manager.waitGone(u"photo_copy"_s); }
                          << [&] { return m_place.manager.tap(u"photo_close_button"_s); } << [&] { return m_place.manager.tap(u"camera_close_button"_s); };
    });
}

QString Acceptance::evidenceAsDone(const StoredSite &site) const
{
    const auto photos = site.all(u"photo"_s, {{u"about"_s, m_walk->inspection()}, {u"room"_s, u"廚房"_s}});
    int drawn = 0;
    for (const QJsonObject &photo : photos)
        drawn += photo.value(u"markup"_s).toArray().size() == 2 && photo.value(u"release"_s) == u"client"_s;
    if (photos.size() != hiddenPhotos || drawn != 1)
        return u"%1 photos of what is hidden, %2 of them drawn over and released"_s.arg(photos.size()).arg(drawn);
    if (site.count(u"handout"_s, {{u"format"_s, u"picture"_s}}) != 1 || site.count(u"handout"_s, {{u"format"_s, u"pdf"_s}}) != 1)
        return u"%1 hand-outs"_s.arg(site.count(u"handout"_s));
    for (const QJsonObject &signature : site.all(u"signature"_s)) {
        if (signature.value(u"ink"_s).toObject().value(u"strokes"_s).toArray().size() < 2 || signature.value(u"signed"_s).toObject().value(u"hash"_s).toString().size() != 64)
            return u"a signature is not by hand, or stands under nothing"_s;
    }
    return {};
}

} // namespace plumb::test
