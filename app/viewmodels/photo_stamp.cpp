#include "app/viewmodels/photo_stamp.h"

#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashShown = 12;

QString line(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QStringList photoStamp(const store::StoredRecord &photo, const Schema &schema, const StampNames &names, const QString &language)
{
    const auto text = [&](const QString &field) { return photo.fields.value(field).toString(); };
    const auto inWords = [&](const QString &field) {
        const KindSchema *const kind = schema.kind(photo.kind);
        return readable(kind ? kind->field(field) : nullptr, photo.fields.value(field), language);
    };
    QStringList lines{line({names.site, text(u"room"_s), text(u"wall"_s), names.stage}),
                      line({words::dateTime(photo.fields.value("taken_at"_L1).toVariant(), language, {}), names.person, inWords(u"source"_s), text(u"file"_s).left(hashShown)})};
    lines.removeAll(QString());
    return lines;
}

} // namespace plumb
