// The checklists one can start from: those that travel with the app and the company's own (kind
// `template`), with the figures that an engineer has confirmed. The company's version of a code takes
// the place of the app's; of several approved versions the highest counts.
#pragma once

#include "app/quality/checklist.h"
#include "app/viewmodels/store_link.h"

namespace plumb {

struct ShelvedTemplate {
    QString code;
    QString recordId;               // of a company's own
    int version = 0;
    QString stage;
    QString title;                  // a company's own, as written; else the checklist's label
    QString state;                  // draft, checked, approved, withdrawn
    QString approver;               // a person's id; a name for what travels with the app
    QString approvedOn;
    std::optional<quality::Checklist> checklist;
    QString problem;                // why it cannot be read, with its place
};

class TemplateShelf : public QObject {
    Q_OBJECT
public:
    explicit TemplateShelf(QObject *parent = nullptr);

    // In the order of the stages, rounds last; approved ones, then what is still being written.
    const std::vector<ShelvedTemplate> &all() const { return m_all; }
    // The version to start from today; null: none that is approved.
    const quality::Checklist *approved(const QString &code) const;
    QString personName(const QString &id) const { return m_people.value(id); }

Q_SIGNALS:
    void changed();

private:
    void readTemplates();
    void readConfirmations();
    void readPeople();
    void arrange();
    void confirmAll(ShelvedTemplate &one) const;
    ShelvedTemplate shelved(const store::StoredRecord &record) const;

    StoreLink m_link;
    std::vector<ShelvedTemplate> m_own;
    std::vector<quality::Confirmation> m_confirmations; // the newest of a limit last
    QHash<QString, QString> m_people;
    std::vector<ShelvedTemplate> m_all;
};

} // namespace plumb
