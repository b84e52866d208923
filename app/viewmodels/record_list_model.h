// A live window on any number of records of one kind. Knows rows as far as somebody scrolled
// (fetchMore), holds only the pages looked at last, and follows the store: rows come, go and change
// in place, so a list keeps its position. A row that is not in memory reads as empty and arrives
// with dataChanged; data() never waits.
#pragma once

#include "app/viewmodels/known_pages.h"
#include "app/viewmodels/store_link.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class RecordListModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString kind MEMBER m_kind WRITE setKind NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString scope MEMBER m_scope WRITE setScope NOTIFY queryChanged FINAL)
    Q_PROPERTY(QVariantMap where MEMBER m_where WRITE setWhere NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString sortBy MEMBER m_sortBy WRITE setSortBy NOTIFY queryChanged FINAL)
    Q_PROPERTY(QVariant below MEMBER m_below WRITE setBelow NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool descending MEMBER m_descending WRITE setDescending NOTIFY queryChanged FINAL)
    Q_PROPERTY(QString search MEMBER m_search WRITE setSearch NOTIFY queryChanged FINAL)
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(double total READ total NOTIFY totalChanged FINAL)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY errorChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY emptyChanged FINAL)

public:
    enum Role { RecordId = Qt::UserRole + 1, Kind, Scope, Title, Fields, Unsent, Seq };
    Q_ENUM(Role)

    explicit RecordListModel(QObject *parent = nullptr);

    void setKind(const QString &kind);
    void setScope(const QString &scope);
    void setWhere(const QVariantMap &where);
    void setSortBy(const QString &field);
    void setBelow(const QVariant &below);
    void setDescending(bool descending);
    void setSearch(const QString &search);
    bool active() const { return m_active; }
    void setActive(bool active);

    int count() const { return m_pages.rows(); }
    qint64 total() const { return m_total; }
    bool loading() const { return m_loading; }
    QVariant error() const { return m_error; }
    bool isEmpty() const { return m_known && m_end && m_pages.isEmpty(); }
    // Every row is known (not: in memory).
    bool atEnd() const { return m_known && m_end; }

    // {recordId, kind, scope, title, fields, unsent, seq}; {} where the row is unknown or not in memory.
    Q_INVOKABLE QVariant get(int row) const { return rowMap(row); }
    QVariantMap rowMap(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void classBegin() override {}
    void componentComplete() override { m_link.begin(); }

Q_SIGNALS:
    void queryChanged();
    void activeChanged();
    void countChanged();
    void totalChanged();
    void loadingChanged();
    void errorChanged();
    void emptyChanged();

private:
    template <typename T> void setPart(T &part, const T &value);
    const ListRow *rowAt(int row) const;
    store::ListQuery query() const;
    void onChanged(const std::vector<store::ChangeNotice> &notices);
    void refresh();          // everything in memory may be out of date
    void restart();          // another query: begins anew, showing the old rows until the first new ones are here
    void clear();
    void scheduleWork() const;
    void work();             // asks for the next page that is needed, one at a time
    void request(const store::Anchor &from, int limit, void (RecordListModel::*take)(store::ListPage, int, int), int page);
    void countAll();

    void takeFirst(store::ListPage page, int limit, int index);
    void takeAppended(store::ListPage page, int limit, int index);
    void takeReloaded(store::ListPage page, int limit, int index);
    void takeSplit(store::ListPage page, int limit, int index);
    void chain(int index, std::vector<ListRow> rows, const store::Anchor &next, bool more);
    void dropPagesAfter(int index);
    void applyRows(int index, std::vector<ListRow> fresh);
    void replaceUnseen(int index, std::vector<ListRow> fresh);
    std::vector<ListRow> toRows(const std::vector<store::StoredRecord> &records) const;
    KnownPage toPage(const store::Anchor &from, const std::vector<store::StoredRecord> &records) const;
    void setLoading(bool loading);
    void setError(const QVariant &error);
    void noteCounts();

    StoreLink m_link;
    QString m_kind;
    QString m_scope;
    QVariantMap m_where;
    QString m_sortBy;
    QVariant m_below;
    QString m_search;
    bool m_descending = false;
    bool m_active = true;

    mutable KnownPages m_pages;       // reading a row marks its page as used
    store::Anchor m_next;             // after the last known page
    bool m_end = false;               // there is nothing after m_next
    bool m_known = false;             // the first answer is here
    bool m_restart = true;
    bool m_stale = false;             // changed while not active
    bool m_more = false;              // somebody wants the page after the last
    bool m_loading = false;
    bool m_asking = false;
    bool m_missed = false; // something changed while the first page was being read
    mutable bool m_workScheduled = false;
    bool m_counting = false;
    bool m_countAgain = false;
    int m_generation = 0;
    qint64 m_total = -1;
    int m_notedCount = 0;
    bool m_notedEmpty = false;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
