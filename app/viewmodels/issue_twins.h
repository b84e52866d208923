// Issues that look like this one: shown before two crews mend the same thing, and merged by a person.
// What is merged stays, says which one counts instead, and is left out of gates and scores.
#pragma once

#include "app/viewmodels/record_item.h"
#include "app/viewmodels/record_writer.h"

#include <QQmlParserStatus>

namespace plumb {

class IssueTwins : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString issueId READ issueId WRITE setIssueId NOTIFY issueIdChanged FINAL)
    Q_PROPERTY(QVariant list READ list NOTIFY listChanged FINAL)

public:
    static constexpr int mostLookedAt = 500; // open issues of the site

    explicit IssueTwins(QObject *parent = nullptr);

    QString issueId() const { return m_issue.recordId(); }
    void setIssueId(const QString &issueId);
    // [{recordId, title, place, state, fields}], the likeliest first
    QVariantList list() const { return m_list; }

    // This one is the same as that one, which counts; "" takes it back. merged() or failed(errorText) follows.
    Q_INVOKABLE void merge(const QString &otherId);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void issueIdChanged();
    void listChanged();
    void merged();
    void failed(const QVariantMap &error);

private:
    void look();
    void compare(const store::ListPage &page);

    StoreLink m_link;
    RecordItem m_issue;
    RecordWriter m_writer;
    QVariantList m_list;
    int m_asked = 0;
};

} // namespace plumb
