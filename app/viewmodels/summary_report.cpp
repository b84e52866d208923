#include "app/viewmodels/summary_report.h"

#include "app/viewmodels/report_words.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;
using report::Standing;

namespace {

struct SummaryReportWords {
    Q_DECLARE_TR_FUNCTIONS(SummaryReportWords)
};

QString text(const QVariantMap &map, const char *name)
{
    return map.value(QLatin1String(name)).toString();
}

QVariantMap part(const QVariantMap &map, const char *name)
{
    return map.value(QLatin1String(name)).toMap();
}

QVariantList list(const QVariantMap &map, const char *name)
{
    return map.value(QLatin1String(name)).toList();
}

QString equation(const QVariantMap &stock)
{
    return u"%1 + %2 − %3 = %4"_s.arg(text(stock, "opening"), text(stock, "new"), text(stock, "closed"), text(stock, "closing"));
}

class SummaryParts {
public:
    explicit SummaryParts(const SummaryTold &told) : m_told(told), m_figures(told.figures) {}

    report::Report report()
    {
        head();
        cover();
        groups();
        clocks();
        counts("causes", words::registerList(u"causes"_s));
        counts("owners", SummaryReportWords::tr("Overdue, by owner"));
        repeated();
        numbers();
        for (const char *name : {"major", "void", "merged", "late", "reopened"})
            entries(name);
        overdue();
        signatures();
        return std::move(m_out);
    }

private:
    void head()
    {
        m_out.company = m_told.company;
        m_out.title = words::registerTitle(text(m_figures, "from"), text(m_figures, "until"));
        m_out.subtitle = SummaryReportWords::tr("Register of complaints, as of %1").arg(text(m_figures, "asOf"));
        m_out.conclusion = equation(part(m_figures, "stock"));
        m_out.standing = part(m_figures, "overdue").value(u"count"_s).toInt() > 0 || !m_told.differences.isEmpty() ? Standing::Attention : Standing::Pass;
        m_out.language = m_told.language;
        m_out.dataHash = m_told.hash;
        m_out.madeNote = words::reportMadeBy(m_told.by, words::dateTime(m_told.now, m_told.language, {}));
        m_out.labels = words::reportLabels();
        m_out.labels.readings = SummaryReportWords::tr("Start, new, settled, end");
        m_out.labels.items = SummaryReportWords::tr("Figures");
        m_out.labels.issues = words::registerList(u"overdue"_s);
        m_out.labels.place = SummaryReportWords::tr("Figure");
    }
    void fact(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_out.cover.append({label, value});
    }
    void cover()
    {
        for (const char *name : {"opening", "new", "closed", "closing"})
            fact(words::registerStock(QLatin1String(name)), text(part(m_figures, "stock"), name));
        const QVariantMap satisfaction = part(m_figures, "satisfaction"), major = part(m_figures, "major");
        if (const int count = satisfaction.value(u"count"_s).toInt(); count > 0)
            fact(words::registerList(u"satisfaction"_s), SummaryReportWords::tr("%1 of 5; %2 % gave 4 or 5, of %3")
                     .arg(satisfaction.value(u"average"_s).toDouble(), 0, 'f', 1).arg(qRound(satisfaction.value(u"share"_s).toDouble() * 100)).arg(count));
        if (const int count = major.value(u"count"_s).toInt(); count > 0)
            fact(words::registerList(u"major"_s), SummaryReportWords::tr("%1; loss ¥%2, %3 days").arg(count).arg(major.value(u"money"_s).toDouble(), 0, 'f', 0).arg(text(major, "days")));
        fact(words::registerList(u"overdue"_s), text(part(m_figures, "overdue"), "count"));
        fact(words::registerList(u"numbers"_s), text(m_figures, "accounted"));
        for (const QVariant &one : m_told.differences)
            fact(SummaryReportWords::tr("Changed since it was signed"), u"%1: %2 → %3"_s.arg(text(one.toMap(), "label"), text(one.toMap(), "was"), text(one.toMap(), "is")));
    }
    void add(report::Section &section, const QString &title, const QString &verdict, const QList<report::Reading> &readings = {}, const QString &note = {})
    {
        report::Item item;
        item.number = QString::number(section.items.size() + 1);
        item.title = title;
        item.verdict = verdict;
        item.readings = readings;
        if (!note.isEmpty())
            item.notes << note;
        section.items.push_back(std::move(item));
    }
    void keep(report::Section section)
    {
        if (!section.items.empty())
            m_out.sections.push_back(std::move(section));
    }
    void groups()
    {
        for (const QVariant &group : list(m_figures, "groups")) {
            report::Section section{text(group.toMap(), "label"), {}};
            for (const QVariant &one : list(group.toMap(), "rows")) {
                QList<report::Reading> numbers;
                for (const char *name : {"opening", "new", "closed", "closing"})
                    numbers.append({text(one.toMap(), name), true});
                add(section, text(one.toMap(), "label"), {}, numbers);
            }
            keep(std::move(section));
        }
    }
    void clocks()
    {
        report::Section section{words::registerList(u"clocks"_s), {}};
        for (const QVariant &one : list(m_figures, "clocks")) {
            const QVariantMap row = one.toMap();
            if (row.value(u"count"_s).toInt() > 0)
                add(section, text(row, "label"), SummaryReportWords::tr("half of %1 within %2; worst %3 (%4); %5 too late")
                        .arg(text(row, "count"), text(row, "median"), text(row, "worst"), text(row, "worstNumber"), text(row, "missed")));
        }
        keep(std::move(section));
    }
    void counts(const char *name, const QString &title)
    {
        report::Section section{title, {}};
        for (const QVariant &one : list(m_figures, name))
            add(section, text(one.toMap(), "label"), text(one.toMap(), "count"));
        keep(std::move(section));
    }
    void repeated()
    {
        report::Section section{words::registerList(u"repeated"_s), {}};
        for (const QVariant &one : list(part(m_figures, "repeated"), "list")) {
            QStringList numbers;
            for (const QVariant &complaint : list(one.toMap(), "complaints"))
                numbers += text(complaint.toMap(), "number");
            add(section, text(one.toMap(), "name"), text(one.toMap(), "count"), {}, numbers.join(u", "_s));
        }
        keep(std::move(section));
    }
    void numbers()
    {
        report::Section section{words::registerList(u"numbers"_s), {}};
        for (const QVariant &one : list(m_figures, "numbers"))
            add(section, text(one.toMap(), "series"), text(one.toMap(), "words"));
        keep(std::move(section));
    }
    void entries(const char *name)
    {
        const QVariantMap of = part(m_figures, name);
        report::Section section{words::labelled(words::registerList(QLatin1String(name)), text(of, "count")), {}};
        for (const QVariant &one : list(of, "list"))
            add(section, text(one.toMap(), "number"), text(one.toMap(), "title"), {}, text(one.toMap(), "words"));
        keep(std::move(section));
    }
    void overdue()
    {
        for (const QVariant &one : list(part(m_figures, "overdue"), "list")) {
            const QVariantMap row = one.toMap();
            m_out.issues.push_back({text(row, "number"), text(row, "title"), Standing::Fail, text(row, "late"),
                                    {{SummaryReportWords::tr("Clock"), text(row, "clock")}, {SummaryReportWords::tr("Owner"), text(row, "owner")}, {SummaryReportWords::tr("Was due"), text(row, "due")}}});
        }
    }
    void signatures()
    {
        const std::pair<const char *, QString> steps[]{{"signed", SummaryReportWords::tr("Signed by the desk")}, {"confirmed", SummaryReportWords::tr("Confirmed by the adviser")},
                                                       {"received", SummaryReportWords::tr("Received by the deputy general manager")}};
        for (const auto &[name, role] : steps) {
            const QVariantMap by = part(m_told.kept, name);
            if (!by.isEmpty())
                m_out.signatures.push_back({role, text(by, "name"), text(by, "at"), {}, {}, Standing::Pass});
        }
    }

    const SummaryTold &m_told;
    const QVariantMap &m_figures;
    report::Report m_out;
};

} // namespace

report::Report summaryReport(const SummaryTold &told)
{
    return SummaryParts(told).report();
}

} // namespace plumb
