// One inspection being walked through: its items, how far it is, and what a person does with each.
// Every answer is saved by itself, at once; the first one also starts a planned inspection. Measured
// points are judged by the rule each item carries (app/quality): verdict and result go with them.
#pragma once

#include "app/viewmodels/drawings_in_use.h"
#include "app/viewmodels/inspection_items.h"
#include "app/viewmodels/previous_values.h"
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
    // Answered, but without the reason it owes: not applicable, or otherwise than the points say.
    Q_PROPERTY(int unexplained READ unexplained NOTIFY progressChanged FINAL)
    Q_PROPERTY(QVariant redLineFailed READ redLineFailed NOTIFY progressChanged FINAL) // titles: the stage stops
    Q_PROPERTY(QVariant photosMissing READ photosMissing NOTIFY progressChanged FINAL) // [{itemId, title, wanted, missing}]
    Q_PROPERTY(QVariant crews READ crewIds NOTIFY progressChanged FINAL) // whose work it looks at; empty: nobody has said
    Q_PROPERTY(bool clockSetBack READ clockSetBack NOTIFY progressChanged FINAL) // it ends before it began
    Q_PROPERTY(bool previousRead READ previousRead NOTIFY previousChanged FINAL)
    Q_PROPERTY(QVariant savedAt READ savedAt NOTIFY savedAtChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    explicit InspectionRun(QObject *parent = nullptr);

    QString inspectionId() const { return m_inspection.recordId(); }
    void setInspectionId(const QString &inspectionId);
    RecordListModel *items() { return &m_list; }
    int total() const { return int(m_items.all().size()); }
    int answered() const { return m_answered; }
    int failed() const { return m_failed; }
    int unexplained() const { return m_unexplained; }
    QVariant redLineFailed() const { return m_redLineFailed; }
    QVariant photosMissing() const;
    QStringList crews() const;
    QVariant crewIds() const { return crews(); }
    bool clockSetBack() const;
    bool previousRead() const { return !m_previous.inspectionId().isEmpty(); }
    QVariant savedAt() const;
    QVariant error() const { return m_error; }

    // The next item after `fromRow` that has no answer or owes a reason, then from the top; -1: none.
    Q_INVOKABLE int nextOpen(int fromRow) const;
    Q_INVOKABLE int rowOf(const QString &itemId) const;
    Q_INVOKABLE QString idAt(int row) const;

    // What the item is judged by, in words; see ruleWords(). Empty while it is not read.
    Q_INVOKABLE QVariantMap rule(const QString &itemId) const;
    // What is being typed, judged now; see judgeTyped(). Touches memory only.
    Q_INVOKABLE QVariantMap judge(const QString &itemId, const QVariantList &typed) const;
    Q_INVOKABLE bool isSaving(const QString &itemId) const; // something about it is on its way to the store
    Q_INVOKABLE bool outOfRange(const QString &itemId, double number) const;
    // The same item last time: {points, unit, result, at, words}; empty where there is none (see previousRead).
    Q_INVOKABLE QVariantMap previous(const QString &itemId) const;

    Q_INVOKABLE void setResult(const QString &itemId, const QString &result); // "" takes it back
    // Points, verdict and result in one save. Numbers, or texts as typed: what is no number is kept beside.
    Q_INVOKABLE void setPoints(const QString &itemId, const QVariantList &typed);
    Q_INVOKABLE void keepReading(const QString &itemId, double number); // out of range, and right all the same
    Q_INVOKABLE void setNote(const QString &itemId, const QString &text);
    Q_INVOKABLE void setReason(const QString &itemId, const QString &text); // of not applicable
    Q_INVOKABLE void setCrew(const QString &crewId); // of every item
    // The failed item as an issue; `values` go over what follows from the item. Returns its id.
    Q_INVOKABLE QString openIssue(const QString &itemId, const QVariantMap &values);
    Q_INVOKABLE void start();
    Q_INVOKABLE void finish();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void inspectionIdChanged();
    void progressChanged();
    void previousChanged();
    void savedAtChanged();
    void errorChanged();

private:
    // Now, or as soon as inspection and items have been read: nothing a person does may fall into the gap.
    void whenRead(std::function<void()> act);
    void actOnWhatWaited();
    bool mayStart() const; // what it is checked by is known
    void count();
    void countPhotos();
    // As the person sees it: with what is still on its way to the store.
    InspectionItem seen(const QString &itemId) const;
    void setItem(const QString &itemId, const QString &field, const QVariant &value);
    void writeItem(const QString &itemId, const QJsonObject &set);
    QJsonObject issueOf(const QString &itemId, const QVariantMap &values) const;
    void addStart(std::vector<store::Edit> &edits) const;
    store::Edit inspectionEdit(QJsonObject set) const;
    void write(std::vector<store::Edit> edits, std::function<void()> done = {});

    StoreLink m_link;
    RecordItem m_inspection;
    RecordListModel m_list;
    InspectionItems m_items;
    PreviousValues m_previous;
    RecordCount m_photos;
    DrawingsInUse m_drawings; // while it is planned: it starts with those that stand then
    int m_answered = 0;
    int m_failed = 0;
    int m_unexplained = 0;
    bool m_wantsPhotos = false;
    QStringList m_redLineFailed;
    QHash<Id, std::pair<int, QJsonObject>> m_onTheWay; // saves not yet done, and what they set
    std::vector<std::function<void()>> m_waiting;
    QDateTime m_savedAt;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
