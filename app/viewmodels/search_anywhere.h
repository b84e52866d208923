// Search from anywhere, as one types: clients, sites, complaints, issues, people … each kind that its schema says is found
// so (`find`), the newest first, in the order of the kinds. By words, two Chinese characters side by side, 繁/简 alike,
// pinyin initials, or any part of a telephone number in any form. What is not on this device is not this person's to
// see, and is not found.
#pragma once

#include "app/viewmodels/survey.h"

#include <QHash>
#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct FoundAnywhere {
    struct Group {
        QString kind;
        std::vector<store::StoredRecord> records;
        bool more = false; // there are others
    };
    QString query;
    std::vector<Group> groups;
    QHash<QString, QString> sites; // names
};

class SearchAnywhere : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString query MEMBER m_query NOTIFY asked FINAL)
    Q_PROPERTY(QString only MEMBER m_only NOTIFY asked FINAL) // one kind, and more of it; "": a few of each
    // What `groups` answers; "" before anything was asked. Differs from `query` while the answer is on its way.
    Q_PROPERTY(QString answered READ answered NOTIFY changed FINAL)
    // [{kind, label, icon, more, rows: [{recordId, kind, title, words, siteId}]}]; numbers are masked.
    Q_PROPERTY(QVariant groups READ groups NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    static constexpr int fewOfEach = 5;
    static constexpr int mostOfOne = 60;

    explicit SearchAnywhere(QObject *parent = nullptr);

    QString answered() const { return m_found.query; }
    QVariantList groups() const { return m_groups; }
    QVariant error() const { return m_error; }

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

    // The kinds found from anywhere, in their order.
    static QStringList kindsOf(const Schema &schema);

Q_SIGNALS:
    void asked();
    void changed();

private:
    Survey<FoundAnywhere>::Work work() const;
    void take(const Result<FoundAnywhere> &found);
    void arrange();

    QString m_query;
    QString m_only;
    Survey<FoundAnywhere> m_survey;
    FoundAnywhere m_found;
    QVariantList m_groups;
    QVariant m_error = QVariant::fromValue(nullptr);
};

// Looks for what was typed among these kinds. For the view model, and for whoever measures it.
Status findAnywhere(store::Reader &reader, const QString &typed, const QStringList &kinds, int most, FoundAnywhere &found);

} // namespace plumb
