// The completion file of a site (竣工資料) on a page: what fills its ten parts, what is missing, files put in by hand, and its
// way from whoever collected it to the adviser who archives it under a number. Each thing done is one save.
#pragma once

#include "app/quality/completion_set.h"
#include "app/store/reader.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QQmlParserStatus>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct CompletionFound {
    std::vector<quality::CompletionPart> parts;
    std::optional<store::StoredRecord> file;
};

class CompletionFile : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString siteId MEMBER m_siteId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL) // who acts
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{part, title, complete, notNeeded, notNeededId, changed (since it was handed over), missing: [{words, kind, recordId}],
    //   photos, entries: [{recordId, kind, title, at, fileName, sha256, size}] (no photos)}]
    Q_PROPERTY(QVariant parts READ parts NOTIFY changed FINAL)
    Q_PROPERTY(int complete READ complete NOTIFY changed FINAL) // parts
    Q_PROPERTY(QString fileId READ fileId NOTIFY asked FINAL)   // of the record, whether it exists yet or not
    Q_PROPERTY(QVariant file READ file NOTIFY changed FINAL)    // its fields; {}: nobody has begun it
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)   // collecting, handed_over, archived
    Q_PROPERTY(int adding READ adding NOTIFY changed FINAL)     // files on their way in
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit CompletionFile(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList parts() const { return m_parts; }
    int complete() const;
    QString fileId() const;
    QVariantMap file() const;
    QString state() const;
    int adding() const { return m_adding; }
    QVariant error() const { return m_error; }

    // Each file a document of the part; added() for each, or failed().
    Q_INVOKABLE void addFiles(const QString &part, const QList<QUrl> &urls);
    Q_INVOKABLE void pickFiles(const QString &part);
    Q_INVOKABLE void setNotNeeded(const QString &part, const QString &reason);
    // What it holds now is written down, to be signed; prepared() follows. Only where nothing is missing.
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void handOver(const QString &signatureId);
    // `number` as NumberIntake.taken() gives it.
    Q_INVOKABLE void receive(const QVariantMap &number, const QString &signatureId);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void added(const QString &title);
    void prepared();
    void saved();
    void failed(const QVariantMap &error);

private:
    void arrange();
    QVariantMap row(const quality::CompletionPart &part, const QStringList &changed) const;
    void write(QJsonObject set, void (CompletionFile::*then)());
    void keep(const QString &part, const QString &path, const QByteArray &bytes, const QByteArray &sha256, const QString &mediaType);
    void ended(const Status &status); // of one file
    QString now() const;
    QString scope() const;

    QString m_siteId;
    QString m_personId;
    std::optional<CompletionFound> m_found;
    QVariantList m_parts;
    int m_adding = 0;
    QVariant m_error = QVariant::fromValue(nullptr);
    Survey<CompletionFound> m_survey;
};

} // namespace plumb
