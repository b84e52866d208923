// The items of one inspection as the run needs them at hand: all of them, their rules parsed once, each
// read again alone when it changes. So a keystroke asks memory and not the store, however long the list.
#pragma once

#include "app/quality/rule.h"
#include "app/viewmodels/store_link.h"

#include <QJsonObject>
#include <QSet>

namespace plumb {

struct InspectionItem {
    Id id;
    QJsonObject fields;                 // as the store has them
    std::optional<quality::Rule> rule;  // what it is judged by; nothing: a person answers
    bool faulty = false;                // its rule cannot be read

    QString result() const { return fields.value(u"result").toString(); }
    QString room() const { return fields.value(u"room").toString(); }
    QString title() const { return fields.value(u"title").toString(); }
    QString note() const { return fields.value(u"note").toString().trimmed(); }
    bool isRedLine() const { return rule ? rule->redLine : fields.value(u"red_line").toBool(); }
    // The same item in other inspections of this checklist.
    QString sameAs() const;
};

// The rule in the item's record; from before there were rules, its limit as the most it may deviate.
// Error: that of parseRule.
Result<std::optional<quality::Rule>> ruleOfItem(const QJsonObject &fields);
QList<double> pointsOf(const QJsonObject &fields);
// Answered without the reason it needs: not applicable without saying why, or otherwise than measured.
bool lacksReason(const InspectionItem &item);

class InspectionItems : public QObject {
    Q_OBJECT
public:
    explicit InspectionItems(QObject *parent = nullptr);

    void read(const QString &inspectionId);
    void begin() { m_link.begin(); }
    bool isRead() const { return m_isRead; }
    // In the order of the checklist.
    const std::vector<InspectionItem> &all() const { return m_items; }
    const InspectionItem *find(const Id &item) const;
    int rowOf(const Id &item) const;    // -1: none

Q_SIGNALS:
    void changed();

private:
    void readAll();
    void readPage(const store::Anchor &after);
    void readOne(const Id &item);
    void take(const Id &item, const std::optional<store::StoredRecord> &record);
    void order();
    void onChanged(const std::vector<store::ChangeNotice> &notices);

    StoreLink m_link;
    QString m_inspectionId;
    std::vector<InspectionItem> m_items;
    std::vector<InspectionItem> m_coming;
    QHash<Id, int> m_rows;
    bool m_isRead = false;
    int m_generation = 0;
};

} // namespace plumb
