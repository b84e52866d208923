// What is marked on a sheet: issues, photos, items of inspections, comments and deviations, each with the record it stands
// for; which of them a newer revision may have overtaken; and what is done with them.
#pragma once

#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/sheet_reading.h"
#include "app/viewmodels/survey.h"

#include <QPointF>
#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct PinsFound {
    std::vector<store::StoredRecord> pins;             // the first placed first, also those taken away: numbers stay
    QHash<QString, store::StoredRecord> abouts;
    std::vector<quality::RevisionPage> revisions;      // the first first
    QHash<QString, QString> revisionNames;
    QHash<QString, QString> names;                     // of people
    std::optional<store::StoredRecord> sheet;
};

class SheetPins : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString sheetId MEMBER m_sheetId NOTIFY asked FINAL)
    Q_PROPERTY(QString revisionId MEMBER m_revisionId NOTIFY asked FINAL) // the one looked at
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(QVariantMap filter MEMBER m_filter NOTIFY filterChanged FINAL) // {what, open: bool, trade, person, review}; left out: all
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // [{pinId, what, x, y, label ("3"), tone, icon, title, words, open, aboutId, room, text, revision (name), carried: same | changed | off,
    //   trade, personId, reviewId, unsent}] of what passes the filter
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant counts READ counts NOTIFY changed FINAL) // {all, open, toCheck} whatever the filter
    Q_PROPERTY(QVariant trades READ trades NOTIFY changed FINAL) // [{value, label}] that occur
    Q_PROPERTY(QVariant people READ people NOTIFY changed FINAL) // [{value, label}] that occur
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit SheetPins(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QVariantList list() const;
    QVariantMap counts() const;
    QVariantList trades() const;
    QVariantList people() const;
    QVariant error() const { return m_error; }

    Q_INVOKABLE QVariantMap pin(const QString &pinId) const;
    // [{x, y, area, pins: [rows of `list`]}]: marks nearer to each other than `apart` pixels, of `scale` to a point, stand as one.
    Q_INVOKABLE QVariantList grouped(double scale, double apart) const;
    // A mark for a record that is there, or words of one's own (what: comment). → the pin's id; "" where nothing can be placed.
    Q_INVOKABLE QString place(const QString &what, const QPointF &at, const QString &aboutId, const QString &text, const QString &room, const QString &reviewId = {});
    // A new issue at this place, pin and issue in one save. → the issue's id.
    Q_INVOKABLE QString openIssue(const QPointF &at, const QString &title, const QString &room);
    Q_INVOKABLE void move(const QString &pinId, const QPointF &to);
    Q_INVOKABLE void takeAway(const QString &pinId, const QString &reason);
    Q_INVOKABLE void check(const QString &pinId); // looked at on the revision shown: it still holds
    Q_INVOKABLE void close(const QString &pinId); // a comment: done in the revision shown
    // The room other marks around it are in: what a photo or an issue from here knows without being told.
    Q_INVOKABLE QString roomAt(const QPointF &at) const;

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void filterChanged();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    void arrange();
    QVariantMap row(const store::StoredRecord &pin, int number) const;
    bool passes(const QVariantMap &row) const;
    void edit(const QString &pinId, const QJsonObject &set);
    std::optional<store::Edit> newPin(const QString &what, const QPointF &at, const QString &aboutId, const QString &text, const QString &room, const QString &reviewId) const;

    Survey<PinsFound> m_survey;
    RecordWriter m_writer;
    QString m_sheetId, m_revisionId, m_personId;
    QVariantMap m_filter;
    std::optional<PinsFound> m_found;
    QVariantList m_rows; // all that were not taken away
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
