// A register summary as a file: a PDF to read and to sign, or a workbook to count with; exactly what the page shows.
// How it leaves: handout_maker.h.
#pragma once

#include "app/viewmodels/handout_maker.h"
#include "app/viewmodels/register_summary.h"

namespace plumb {

class SummaryMaker : public plumb::HandoutMaker { // in full: so the QML tools find the base
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(plumb::RegisterSummary *summary MEMBER m_summary FINAL)

public:
    using HandoutMaker::HandoutMaker;

    // "pdf" or "xlsx". Asks where to; then made() or failed(). Nothing while there are no figures.
    Q_INVOKABLE void make(const QString &format);

Q_SIGNALS:
    void made(const QString &name);

private:
    struct Work;
    void written(const HandoutJob &job) override;

    RegisterSummary *m_summary = nullptr;
};

} // namespace plumb
