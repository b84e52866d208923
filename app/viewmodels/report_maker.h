// Makes a file for people outside the app, of an inspection, of a stage's acceptance or of the issues of a site: a PDF
// to read and keep, or a workbook to count with. How it leaves: handout_maker.h.
#pragma once

#include "app/viewmodels/handout_maker.h"

namespace plumb {

class ReportMaker : public plumb::HandoutMaker { // in full: so the QML tools find the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString of MEMBER m_of FINAL)               // "inspection", "stage", "site", "maintenance" or "change"
    Q_PROPERTY(QString subjectId MEMBER m_subjectId FINAL)
    Q_PROPERTY(bool forClient MEMBER m_forClient FINAL)    // photos that are released alone
    Q_PROPERTY(double progress READ progress NOTIFY changed FINAL) // 0 … 1; -1: not known

public:
    using HandoutMaker::HandoutMaker;

    double progress() const { return m_progress; }

    // "pdf" or "xlsx". Asks where to; then made() or failed().
    Q_INVOKABLE void make(const QString &format);

Q_SIGNALS:
    void made(const QString &name, const QUrl &place, int missing); // missing: photos whose original is not on this device

private:
    struct Work;

    void written(const HandoutJob &job) override;
    void ended() override { m_progress = -1; }
    std::function<void(int, int)> teller(const std::shared_ptr<Work> &work);

    QString m_of = QStringLiteral("inspection");
    QString m_subjectId;
    bool m_forClient = false;
    double m_progress = -1;
};

} // namespace plumb
