// What the people of the demo company did, each thing as the save its author's own device makes.
// Nothing is written into a table by anybody: the loader gives every doing to the device of its
// author, and what the rules forbid fails here as it would on a phone.
#pragma once

#include "app/store/types.h"
#include "app/quality/checklist.h"
#include "tests/demo/company.h"

#include <vector>

namespace plumb::demo {

// Doings of a later round build on what others did in an earlier one.
enum class Round {
    People,  // the admin: persons, teams, memberships
    Sites,   // the admin, now a member of the teams: sites
    Records, // everybody's own records
    Answers, // comments, mended issues
    Checks,  // mended issues looked at again
    Closing, // … and closed
};
inline constexpr int roundCount = int(Round::Closing) + 1;

struct Doing {
    QString author; // key of a person
    Round round = Round::People;
    store::Save save;
};

class Planner {
public:
    // `checklists`: assets/templates. `ids` must know "person:<admin key>".
    Planner(const Company &company, const Today &today, std::vector<quality::Checklist> checklists, Ids &ids);

    // In the order in which they have to be done. Error: InvalidValue, with the place in company.json.
    Result<std::vector<Doing>> plan();

private:
    void people();
    void teams();
    void memberships();
    void membership(const QString &person, const QString &scopeName, const QString &role = {});
    void crews();
    void logs();
    void log(const QString &site, const QDate &day, const QJsonObject &told, bool late);
    void sites();
    void stages(const QString &key, const QJsonObject &site);
    Status inspections();
    Status inspection(const QJsonObject &entry);
    Status items(const QJsonObject &entry, const Id &inspection, store::Save &save);
    Result<QJsonArray> itemsOf(const QString &list) const;
    void issues();
    void issue(const QJsonObject &entry);
    void comments();
    void clients();
    void answerCards();
    void client(const QJsonObject &entry);
    void complaints();
    void complaint(const QJsonObject &entry);
    void followUps();
    void followUp(const QJsonObject &entry);
    void asked(const QJsonObject &entry, const Id &id, const Id &siteId, const QString &scopeName, const QString &adviser);
    void suggestion(const QJsonObject &said, const Id &visit, const Id &siteId, const QString &scopeName, const QString &adviser, Moment at);
    void nameRepairs();
    void repairs();
    void repair(const QJsonObject &entry);
    QJsonObject resolved(QJsonObject set) const;
    // A revision of a sheet as it was drawn; `before`, `earlier`: of the one it follows, empty: it is the first.
    struct DrawnRevision {
        QString site;
        Id sheet;
        Id siteId;
        QString name;
        Moment at;
        QByteArray pdf;
        QByteArray before;
        Id earlier;
    };
    Status drawings();
    Status drawing(const QJsonObject &site, const QJsonObject &entry);
    Id revision(const DrawnRevision &drawn, const QJsonObject &site);
    void seen(const DrawnRevision &drawn, const Id &revision, const QJsonObject &site, Moment issued);
    void pins();
    void made();
    QJsonObject resolvedDeep(const QJsonObject &set) const;
    QString drawnId(const QString &text) const; // "sheet:…", "revision:…", "made:…", else as it is
    void desk();
    void presence(const QJsonObject &entry, Moment at);
    void call(const QJsonObject &entry);
    void left(const QJsonObject &entry);
    void visitor(const QJsonObject &entry);
    Status photos();
    Status voiceNotes();

    void add(const QString &author, Round round, Moment at, std::vector<store::Edit> edits);
    QString personId(const QString &key) const;
    QString crewId(const QString &key) const;
    QString crewOf(const QString &lead) const; // "": leads none
    Id afterPhoto(const QString &issue) const;
    Id subjectId(const QJsonObject &entry) const; // inspection, its item, or issue
    Moment when(const QJsonObject &entry, QLatin1StringView field) const;

    const Company &m_company;
    const Today &m_today;
    std::vector<quality::Checklist> m_checklists;
    Ids &m_ids;
    Moment m_founded; // long before the first site
    std::vector<Doing> m_doings;
};

} // namespace plumb::demo
