// A client's contact. Its number is masked until somebody asks for it, and who asked is a record of its own
// (duties 4 and 56): written first, shown after.
#pragma once

#include "app/viewmodels/record_item.h"
#include "app/viewmodels/record_writer.h"

namespace plumb {

class ContactCard : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString contactId READ contactId WRITE setContactId NOTIFY contactIdChanged FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY personIdChanged FINAL)
    Q_PROPERTY(bool exists READ exists NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString relation READ relation NOTIFY changed FINAL)
    Q_PROPERTY(QString masked READ masked NOTIFY changed FINAL)
    Q_PROPERTY(QString phone READ phone NOTIFY changed FINAL) // "" until revealed
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit ContactCard(QObject *parent = nullptr);

    QString contactId() const { return m_contact.recordId(); }
    void setContactId(const QString &contactId);
    bool exists() const { return m_contact.exists(); }
    QString name() const { return m_contact.fields().value(QStringLiteral("name")).toString(); }
    QString relation() const { return m_contact.fields().value(QStringLiteral("relation")).toString(); }
    QString masked() const;
    QString phone() const;
    QVariant error() const { return m_error; }

    Q_INVOKABLE void reveal();

    void classBegin() override {}
    void componentComplete() override { m_contact.componentComplete(); }

Q_SIGNALS:
    void contactIdChanged();
    void personIdChanged();
    void changed();
    void revealed(const QString &phone);

private:
    RecordItem m_contact;
    RecordWriter m_writer;
    StoreLink m_link;
    QString m_personId;
    QString m_asked;   // the contact whose number is being written down as shown
    QString m_shown;   // the contact whose number is shown
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
