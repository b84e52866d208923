// One inspection being walked through: its items, how far it is, and what a person does with each.
// Every answer is saved by itself, at once; the first one also starts a planned inspection.
#pragma once

#include "app/viewmodels/record_count.h"
#include "app/viewmodels/record_item.h"
#include "app/viewmodels/record_list_model.h"

#include <QDateTime>

#include <functional>

namespace plumb {

class InspectionRun : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString inspectionId READ inspectionId WRITE setInspectionId NOTIFY inspectionIdChanged FINAL)
    Q_PROPERTY(plumb::RecordListModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressChanged FINAL)
    Q_PROPERTY(int answered READ answered NOTIFY progressChanged FINAL)
    Q_PROPERTY(int failed READ failed NOTIFY progressChanged FINAL)
    Q_PROPERTY(QVariant savedAt READ savedAt NOTIFY savedAtChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit InspectionRun(QObject *parent = nullptr);

    QString inspectionId() const { return m_inspection.recordId(); }
    void setInspectionId(const QString &inspectionId);
    RecordListModel *items() { return &m_items; }
    int total() const;
    int answered() const;
    int failed() const;
    QVariant savedAt() const;
    QVariant error() const { return m_error; }

    // The next item without an answer after `fromRow`, then from the top; -1: all are answered.
    Q_INVOKABLE int nextOpen(int fromRow) const;
    Q_INVOKABLE void setResult(const QString &itemId, const QString &result); // "" takes it back
    Q_INVOKABLE void setPoints(const QString &itemId, const QVariantList &numbers);
    Q_INVOKABLE void setNote(const QString &itemId, const QString &text);
    // The failed item as an issue; `values` go over what follows from the item. Returns its id.
    Q_INVOKABLE QString openIssue(const QString &itemId, const QVariantMap &values);
    Q_INVOKABLE void start();
    Q_INVOKABLE void finish();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void inspectionIdChanged();
    void progressChanged();
    void savedAtChanged();
    void errorChanged();

private:
    // Now, or as soon as the inspection has been read: nothing a person does may fall into the gap.
    void whenRead(std::function<void()> act);
    QVariantMap item(const QString &itemId) const;
    void setItem(const QString &itemId, const QString &field, const QVariant &value);
    QJsonObject issueOf(const QString &itemId, const QVariantMap &values) const;
    void addStart(std::vector<store::Edit> &edits) const;
    store::Edit inspectionEdit(QJsonObject set) const;
    void write(std::vector<store::Edit> edits);

    StoreLink m_link;
    RecordItem m_inspection;
    RecordListModel m_items;
    RecordCount m_results;
    std::vector<std::function<void()>> m_waiting;
    QDateTime m_savedAt;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
