// What is measured on a sheet: its scale, lengths, areas and angles, kept as records; and what was built beside what was
// drawn, out of which a deviation is made.
#pragma once

#include "app/drawing/measure.h"
#include "app/viewmodels/record_writer.h"
#include "app/viewmodels/survey.h"

#include <QPointF>
#include <QQmlParserStatus>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace plumb {

struct MeasuresFound {
    std::optional<store::StoredRecord> sheet;
    std::optional<store::StoredRecord> revision;       // the one looked at
    std::vector<store::StoredRecord> measurements;     // the first first
};

class SheetMeasures : public QObject, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QString sheetId MEMBER m_sheetId NOTIFY asked FINAL)
    Q_PROPERTY(QString revisionId MEMBER m_revisionId NOTIFY asked FINAL)
    Q_PROPERTY(QString personId MEMBER m_personId NOTIFY asked FINAL)
    Q_PROPERTY(bool known READ known NOTIFY changed FINAL)
    // "1:50", and where it is from: calibration (a length somebody knew) or sheet (the revision says it); "" and "": not known.
    Q_PROPERTY(QString scale READ scale NOTIFY changed FINAL)
    Q_PROPERTY(QString scaleFrom READ scaleFrom NOTIFY changed FINAL)
    // [{measurementId, what, points: [{x, y}], words, label, drawn (mm, -1: no length), built (mm, -1: not said), off (words, ""), deviationId, unsent}]
    // of the revision looked at
    Q_PROPERTY(QVariant list READ list NOTIFY changed FINAL)
    Q_PROPERTY(QVariant error READ error NOTIFY changed FINAL)

public:
    explicit SheetMeasures(QObject *parent = nullptr);

    bool known() const { return m_found.has_value(); }
    QString scale() const;
    QString scaleFrom() const;
    QVariantList list() const { return m_list; }
    QVariant error() const { return m_error; }

    // What these points of the page say, now: {words, value (mm, m², °), done: as many points as it takes}. Without a scale only angles.
    Q_INVOKABLE QVariantMap reading(const QString &what, const QVariantList &points) const;
    // Two points that are so far apart. failed() where that is no length.
    Q_INVOKABLE void calibrate(const QPointF &a, const QPointF &b, double millimetres);
    // "1:50", as the title block says it. failed() where it is no scale.
    Q_INVOKABLE void takeScale(const QString &text);
    Q_INVOKABLE QString keep(const QString &what, const QVariantList &points, const QString &label); // → id; "": says nothing
    Q_INVOKABLE void setBuilt(const QString &measurementId, double millimetres);
    Q_INVOKABLE void takeAway(const QString &measurementId, const QString &reason);
    // A deviation of what was built from what was drawn, with a mark at its place: one save. → its id.
    Q_INVOKABLE QString deviate(const QString &measurementId, const QString &room);

    void classBegin() override {}
    void componentComplete() override { m_survey.begin(); }

Q_SIGNALS:
    void asked();
    void changed();
    void saved();
    void failed(const QVariantMap &error);

private:
    void arrange();
    std::optional<drawing::Scale> scaleNow() const;
    const store::StoredRecord *calibration() const; // of the revision looked at, the last
    const store::StoredRecord *measurement(const QString &id) const;
    QVariantMap row(const store::StoredRecord &measurement) const;
    QJsonObject base() const;

    Survey<MeasuresFound> m_survey;
    RecordWriter m_writer;
    QString m_sheetId, m_revisionId, m_personId;
    std::optional<MeasuresFound> m_found;
    QVariantList m_list;
    QVariant m_error = QVariant::fromValue(nullptr);
};

} // namespace plumb
