// The checklists as pages see them, and what makes an inspection: from a checklist, from the last one
// once more, or from what failed.
#pragma once

#include "app/viewmodels/drawn_sheets.h"
#include "app/viewmodels/own_part.h"
#include "app/viewmodels/template_shelf.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

class Templates : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant list READ list NOTIFY listChanged FINAL)

public:
    explicit Templates(QObject *parent = nullptr);

    // [{id (its code), title, stage, stageTitle, items: how many, version, approvedBy, approvedOn, usable,
    // state, problem}], in the order of the stages, rounds last. Only what is approved is usable.
    QVariantList list() const;
    // The inspection and all its items, in one action, in the person's language. Returns its id at
    // once; started(id) or failed(errorText) follows.
    Q_INVOKABLE QString startInspection(const QString &siteId, const QString &stageId, const QString &templateId);
    // The same checklist at the same site again, with its rooms and crews; it names the one it repeats.
    Q_INVOKABLE QString repeatInspection(const QString &inspectionId);
    // Only what failed in a finished one, by the rules it had there.
    Q_INVOKABLE QString recheckInspection(const QString &inspectionId);

    // A designer's visit (duty 71): the revisions chosen, each an item to compare with what is built. Returns its id at once;
    // started(id) or failed(errorText) follows.
    Q_INVOKABLE QString checkDrawings(const QString &siteId, const QStringList &revisionIds);

    // Who signs what was inspected by this version of a checklist: roles. Of an inspection that names none, the one
    // in force for its stage counts.
    Q_INVOKABLE QStringList signers(const QString &code, int version, const QString &stageCode) const;
    // What a trade is told before a stage of this code, as a text to go on from: the points it is accepted by, red
    // lines named, and the photos that are wanted. "": there is no checklist for it.
    Q_INVOKABLE QString briefing(const QString &stageCode) const;

Q_SIGNALS:
    void listChanged();
    void started(const QString &inspectionId);
    void failed(const QVariantMap &error);

private:
    using Before = std::pair<QJsonObject, std::vector<QJsonObject>>; // an inspection and its items, in order
    QJsonObject startingNow() const; // fields of every inspection that starts now
    QString follow(const QString &inspectionId, void (Templates::*make)(const Id &id, const QString &of, const Before &before));
    void repeat(const Id &id, const QString &of, const Before &before);
    void recheck(const Id &id, const QString &of, const Before &before);
    void compare(const Id &id, const QString &siteId, const QStringList &revisionIds, const std::vector<ReadSheet> &sheets);
    void lookAtDrawings(const QString &siteId, std::function<void(const std::vector<ReadSheet> &)> then);
    void save(const Id &inspection, const QJsonObject &fields, const std::vector<QJsonObject> &items);
    void write(const Id &inspection, const QJsonObject &fields, const std::vector<QJsonObject> &items);
    void refuse(const QString &title, const QString &text);

    StoreLink m_link;
    TemplateShelf m_shelf;
    OwnPart m_self;
};

} // namespace plumb
