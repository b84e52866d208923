#include "app/viewmodels/contact_card.h"

#include "app/model/phone.h"

namespace plumb {

using namespace Qt::StringLiterals;

ContactCard::ContactCard(QObject *parent) : QObject(parent), m_link(this)
{
    m_link.begin();
    connect(&m_contact, &RecordItem::changed, this, &ContactCard::changed);
    connect(&m_writer, &RecordWriter::saved, this, [this] {
        m_shown = std::exchange(m_asked, {});
        m_error = QVariant::fromValue(nullptr);
        Q_EMIT changed();
        if (!phone().isEmpty())
            Q_EMIT revealed(phone());
    });
    connect(&m_writer, &RecordWriter::failed, this, [this](const QVariantMap &error) {
        m_asked.clear();
        m_error = error;
        Q_EMIT changed();
    });
}

void ContactCard::setContactId(const QString &contactId)
{
    if (m_contact.recordId() == contactId)
        return;
    m_shown.clear();
    m_contact.setRecordId(contactId);
    Q_EMIT contactIdChanged();
}

QString ContactCard::masked() const
{
    return maskedPhone(m_contact.fields().value(u"phone"_s).toString());
}

QString ContactCard::phone() const
{
    return exists() && m_shown == contactId() ? m_contact.fields().value(u"phone"_s).toString() : QString();
}

void ContactCard::reveal()
{
    if (!exists() || !m_asked.isEmpty() || !phone().isEmpty())
        return;
    m_asked = contactId();
    const Services *const services = m_link.services();
    m_writer.write({{services->newId(), u"reveal"_s, m_contact.scope(),
                     {{u"contact"_s, contactId()}, {u"person"_s, m_personId}, {u"at"_s, toIso(services->clock->now())}}}});
}

} // namespace plumb
