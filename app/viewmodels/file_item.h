// Where the bytes of one file are. Whoever shows a file that is not here wants it: it is fetched before
// all others.
#pragma once

#include "app/viewmodels/store_link.h"

#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class FileItem : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString sha256 READ sha256 WRITE setSha256 NOTIFY sha256Changed FINAL)
    Q_PROPERTY(bool watches MEMBER m_watches NOTIFY sha256Changed FINAL) // a row of a list: it says where the file is and wants nothing
    Q_PROPERTY(bool here READ here NOTIFY changed FINAL)     // on this device
    Q_PROPERTY(bool coming READ coming NOTIFY changed FINAL) // not here, but the office has it, as far as is known
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // of the fetching: 0 … 1; -1: none under way

public:
    explicit FileItem(QObject *parent = nullptr);

    QString sha256() const { return QString::fromLatin1(m_sha256); }
    void setSha256(const QString &sha256);
    bool here() const { return m_known && m_info.here; }
    bool coming() const { return m_known && !m_info.here && !m_info.absent; }

    double progress() const { return coming() && m_info.offset > 0 && m_info.size > 0 ? double(m_info.offset) / double(m_info.size) : -1; }

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void sha256Changed();
    void changed();
    void gone(); // it was here, and left this device to make room

private:
    void load();
    void show(bool known, const store::BlobInfo &info);

    StoreLink m_link;
    QByteArray m_sha256;
    bool m_known = false;
    bool m_watches = false;
    bool m_wanted = false; // asked for once
    store::BlobInfo m_info;
};

} // namespace plumb
