#include "app/viewmodels/photo_stamp.h"

#include "app/viewmodels/capture_notes.h"
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
    const KindSchema *const stages = schema.kind(u"stage"_s);
    const FieldSchema *const codes = stages ? stages->field(u"code"_s) : nullptr;
    const QString stage = text(u"stage"_s).isEmpty() ? names.stage : readable(codes, photo.fields.value("stage"_L1), language);
    QStringList lines{line({names.site, text(u"room"_s), text(u"wall"_s), stage}),
                      line({words::dateTime(photo.fields.value("taken_at"_L1).toVariant(), language, {}), names.person, inWords(u"source"_s), text(u"file"_s).left(hashShown)}),
                      placeWords(photo.fields.value("latitude"_L1).toVariant(), photo.fields.value("longitude"_L1).toVariant(),
                                 photo.fields.value("accuracy"_L1).toVariant())};
    lines.removeAll(QString());
    return lines;
}

} // namespace plumb
