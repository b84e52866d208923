#include "app/viewmodels/matter_seal.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/matter_reading.h"
#include "app/viewmodels/value_map.h"

#include <QJsonObject>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(quality::MatterChange::What what)
{
    switch (what) {
    case quality::MatterChange::What::Changed: return u"changed"_s;
    case quality::MatterChange::What::Added: return u"added"_s;
    case quality::MatterChange::What::Gone: return u"gone"_s;
    }
    return {};
}

} // namespace

MatterSeal::MatterSeal(QObject *parent)
    : QObject(parent),
      m_survey(this, matterKinds(),
               [this]() -> Survey<quality::Matter>::Work {
                   const Id about = idOf(m_aboutId);
                   if (about.isNull())
                       return {};
                   Services *const services = m_survey.link().services();
                   return [about, schema = services->schema, language = services->language()](store::Reader &reader, quality::Matter &matter) {
                       return readMatter(reader, *schema, about, language, matter);
                   };
               },
               [this](const Result<quality::Matter> &matter) { take(matter); })
{
    connect(this, &MatterSeal::asked, this, [this] {
        m_matter.reset(); // of something else
        Q_EMIT changed();
        m_survey.ask();
    });
}

void MatterSeal::take(const Result<quality::Matter> &matter)
{
    m_error = matter || matter.error().code == ErrorCode::NotFound ? QVariant::fromValue(nullptr) : QVariant(errorText(matter.error()));
    m_matter = matter ? std::optional(*matter) : std::nullopt;
    Q_EMIT changed();
}

QString MatterSeal::hash() const
{
    return m_matter ? QString::fromLatin1(m_matter->hash()) : QString();
}

QVariantMap MatterSeal::seal() const
{
    return m_matter ? m_matter->seal().toVariantMap() : QVariantMap();
}

QVariantMap MatterSeal::standing(const QVariant &seal) const
{
    const auto standing = m_matter ? quality::compare(QJsonObject::fromVariantMap(seal.toMap()), *m_matter) : std::nullopt;
    if (!standing)
        return {{u"judged"_s, false}, {u"asSigned"_s, false}, {u"changes"_s, QVariantList()}};
    QVariantList changes;
    for (const quality::MatterChange &change : standing->changes)
        changes.append(QVariantMap{{u"what"_s, nameOf(change.what)}, {u"kind"_s, change.kind}, {u"title"_s, change.title}});
    return {{u"judged"_s, true}, {u"asSigned"_s, standing->asSigned}, {u"changes"_s, changes}};
}

} // namespace plumb
