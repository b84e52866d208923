// The lines of the Sync page: what has not reached the office yet, what it refused, and what two
// people changed at once. Nothing can be thrown away here: a refusal is mended or let be, of two values
// one is kept; what is not kept stays in the history.
#pragma once

#include "app/viewmodels/conflict_words.h"
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

    enum Role { What = Qt::UserRole + 1, RecordId, RecordKind, Title, Bytes, Progress, Code, Detail, Values, Reason, At, Held };
    Q_ENUM(Role)

    explicit WaitingModel(QObject *parent = nullptr);

    int count() const { return int(m_lines.size()); }
    bool loading() const { return m_loading; }
    QVariant error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // A refused change once more, as it was entered.
    Q_INVOKABLE void mend(int row);
    // What a form needs to mend it: {op, kind, recordId, scope, values, field, problem, title, text, action}.
    Q_INVOKABLE QVariant mending(int row) const;
    // Neither mended nor asked about again; it stays with what was refused.
    Q_INVOKABLE void letBe(int row);
    // A file that is not to be sent now, or is again.
    Q_INVOKABLE void hold(int row, bool held);
    // Of a conflict: the value this person set, the other one, or both as one text.
    Q_INVOKABLE void keepMine(int row);
    Q_INVOKABLE void keepTheirs(int row);
    Q_INVOKABLE void keepBoth(int row);

Q_SIGNALS:
    void countChanged();
    void errorChanged();
    void settled();                        // mend, let be or keep… has landed
    void failed(const QVariantMap &error);

private:
    struct Line {
        store::WaitingItem item;
        store::StoredRecord conflict;      // of a conflict: its record
        QVariantMap shown;                 // role name -> value
        bool operator==(const Line &other) const { return shown == other.shown; }
    };
    void load();
    void loaded(const Error *error);
    void showLines();
    Line waitingLine(const store::WaitingItem &item) const;
    Line conflictLine(const store::StoredRecord &conflict);
    ConflictWords words();
    const store::StoredRecord *known(const Id &id); // asks for it where it is not known yet
    enum class Keep { Mine, Theirs, Both };
    void keep(int row, Keep which);
    void settle(const store::StoredRecord &conflict, Keep which, const std::optional<store::StoredRecord> &about);
    void showProgress(const QByteArray &sha256, qint64 done);
    bool isHeld(const store::WaitingItem &item) const;
    void showHeld();
    void write(std::vector<store::Edit> edits);

    StoreLink m_link;
    std::vector<store::WaitingItem> m_waiting;
    std::vector<store::StoredRecord> m_conflicts;
    std::vector<Line> m_lines;
    QHash<Id, std::optional<store::StoredRecord>> m_known; // records and people that conflicts name
    Id m_person;
    bool m_loading = false;
    int m_awaited = 0; // answers of the store
    bool m_loadAgain = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
