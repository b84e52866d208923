// The lines of the Sync page: what has not reached the office yet, what it refused, and what two
// people changed at once. Nothing can be thrown away here: a refusal is mended, of two values one is kept.
#pragma once

#include "app/viewmodels/record_list_model.h"
#include "app/viewmodels/store_link.h"

#include <QAbstractListModel>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class WaitingModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY countChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)

public:
    static constexpr int mostLines = 500;

    enum Role { What = Qt::UserRole + 1, RecordId, RecordKind, Title, Bytes, Progress, Code, Detail, Values, At };
    Q_ENUM(Role)

    explicit WaitingModel(QObject *parent = nullptr);

    int count() const { return int(m_lines.size()); }
    bool loading() const { return m_loading; }
    QVariant error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // A refused change once more, with the values the person had entered.
    Q_INVOKABLE void mend(int row);
    // Of a conflict: the value this person set, or the other one. The other stays in history.
    Q_INVOKABLE void keepMine(int row);
    Q_INVOKABLE void keepTheirs(int row);

Q_SIGNALS:
    void countChanged();
    void errorChanged();
    void settled();                        // mend or keep… has landed
    void failed(const QVariantMap &error);

private:
    struct Line {
        store::WaitingItem item;
        store::StoredRecord conflict;      // of a conflict: its record
        QVariantMap shown;                 // role name -> value
        bool operator==(const Line &other) const { return shown == other.shown; }
    };
    void load();
    void takeWaiting(const std::vector<store::WaitingItem> &items);
    void takeConflicts(const store::ListPage &page);
    void showLines();
    Line waitingLine(const store::WaitingItem &item) const;
    Line conflictLine(const store::StoredRecord &conflict);
    QVariantMap conflictValues(const store::StoredRecord &conflict);
    bool lostIsMine(const store::StoredRecord &conflict) const;
    const store::StoredRecord *known(const Id &id); // asks for it where it is not known yet
    void keep(int row, bool mine);
    void write(std::vector<store::Edit> edits);

    StoreLink m_link;
    std::vector<store::WaitingItem> m_waiting;
    std::vector<store::StoredRecord> m_conflicts;
    std::vector<Line> m_lines;
    QHash<Id, std::optional<store::StoredRecord>> m_known; // records and people that conflicts name
    Id m_person;
    bool m_loading = false;
    bool m_loadAgain = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
