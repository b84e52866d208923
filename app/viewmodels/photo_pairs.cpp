#include "app/viewmodels/photo_pairs.h"

#include "app/quality/photo_pairs.h"
#include "app/viewmodels/value_map.h"

#include <QJsonArray>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

Status findPairs(store::Reader &reader, const QStringList &abouts, QVariantList &list)
{
    store::ListQuery query;
    query.kind = u"photo"_s;
    query.where = {{u"about"_s, QJsonArray::fromStringList(abouts)}};
    QHash<QString, QVariantMap> known;
    std::vector<quality::PhotoLook> photos;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &record) -> Status {
        const QVariantMap fields = record.fields.toVariantMap();
        const QString id = idText(record.id);
        known.insert(id, fields);
        photos.push_back({id, fields.value(u"room"_s).toString(), toDateTimeValue(fields.value(u"taken_at"_s)),
                          fields.value(u"phase"_s) == u"after"_s});
        return {};
    }));
    for (const quality::PhotoPair &pair : quality::pairPhotos(photos)) {
        list += QVariantMap{{u"before"_s, pair.before}, {u"after"_s, pair.after},
                            {u"beforeFields"_s, known.value(pair.before)}, {u"afterFields"_s, known.value(pair.after)}};
    }
    return {};
}

} // namespace

PhotoPairs::PhotoPairs(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"photo"_s},
               [this]() -> Survey<QVariantList>::Work {
                   QStringList abouts = m_abouts;
                   abouts.removeAll(QString());
                   if (abouts.isEmpty())
                       return {};
                   return [abouts](store::Reader &reader, QVariantList &list) { return findPairs(reader, abouts, list); };
               },
               [this](const Result<QVariantList> &list) {
                   if (!list || *list == m_list)
                       return;
                   m_list = *list;
                   Q_EMIT listChanged();
               })
{
    connect(this, &PhotoPairs::aboutsChanged, this, [this] { m_survey.ask(); });
}

} // namespace plumb
