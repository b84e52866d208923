// The checklists one can start from: those that travel with the app and the company's own (kind
// `template`), with the figures that an engineer has confirmed. The company's version of a code takes
// the place of the app's; of several approved versions the highest counts.
#pragma once

#include "app/viewmodels/stage_checklists.h"
#include "app/quality/checklist.h"
#include "app/viewmodels/confirmations.h"

namespace plumb {

struct ShelvedTemplate {
    QString code;
    QString recordId;               // of a company's own
    int version = 0;
    QString stage;
    QString title;                  // a company's own, as written; else the checklist's label
    QString state;                  // draft, checked, approved, withdrawn
    QString author;                 // ids of persons; names for what travels with the app
    QString checker;
    QString approver;
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
    // Every version the company has, withdrawn and superseded ones too, by code.
    const std::vector<ShelvedTemplate> &everyVersion() const { return m_own; }
    // The version to start from today; null: none that is approved.
    const quality::Checklist *approved(const QString &code) const;
    // That version itself.
    bool isInUse(const ShelvedTemplate &one) const;
    static ShelvedTemplate builtIn(const quality::Checklist &list);
    // Which of them speaks for a stage, or for an inspection that was made from one.
    const StageChecklists &ofStages() const { return m_ofStages; }
    QString personName(const QString &id) const { return m_people.name(id); }

Q_SIGNALS:
    void changed();

private:
    void readTemplates();
    void arrange();
    void confirmAll(ShelvedTemplate &one) const;
    ShelvedTemplate shelved(const store::StoredRecord &record) const;

    StoreLink m_link;
    std::vector<ShelvedTemplate> m_own;
    StageChecklists m_ofStages;
    Confirmations m_confirmations;
    PersonNames m_people;
    std::vector<ShelvedTemplate> m_all;
};

} // namespace plumb
