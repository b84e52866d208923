#include "app/report/xlsx.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace plumb::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInCell = 32'766; // one less than the file format holds
constexpr double narrow = 10;
constexpr double wide = 28;
constexpr double widest = 60;

struct Column {
    QString title;
    double width = wide;
};

// What a cell holds no more of.
QByteArray cellText(const QString &text)
{
    return text.left(mostInCell).toUtf8();
}

class Sheet {
public:
    Sheet(lxw_workbook *workbook, const QString &name, lxw_format *head, lxw_format *plain)
        : m_sheet(workbook_add_worksheet(workbook, sheetName(name).constData())), m_head(head), m_plain(plain)
    {
    }

    void columns(const QList<Column> &columns)
    {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columns[i].width, nullptr);
            worksheet_write_string(m_sheet, 0, lxw_col_t(i), cellText(columns[i].title).constData(), m_head);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_columns = columns.size();
        m_row = 1;
    }
    void row(const QStringList &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i)
            put(i, cells[i]);
        ++m_row;
    }
    // Points go into columns of their own behind the others, as numbers where they are.
    void row(const QStringList &cells, const QList<Reading> &readings)
    {
        for (qsizetype i = 0; i < readings.size(); ++i) {
            bool isNumber = false;
            const double number = readings[i].text.toDouble(&isNumber);
            if (isNumber)
                worksheet_write_number(m_sheet, m_row, lxw_col_t(cells.size() + i), number, m_plain);
            else
                put(cells.size() + i, readings[i].text);
        }
        row(cells);
    }
    void filter()
    {
        if (m_row > 1)
            worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns - 1));
    }

private:
    // Rules of the file format: at most 31 characters, none of []:*?/\.
    static QByteArray sheetName(QString name)
    {
        for (const QChar c : u"[]:*?/\\"_s)
            name.remove(c);
        return name.left(31).toUtf8();
    }
    void put(qsizetype column, const QString &text)
    {
        if (!text.isEmpty())
            worksheet_write_string(m_sheet, m_row, lxw_col_t(column), cellText(text).constData(), m_plain);
    }

    lxw_worksheet *m_sheet;
    lxw_format *m_head;
    lxw_format *m_plain;
    qsizetype m_columns = 0;
    lxw_row_t m_row = 0;
};

class Book {
public:
    Book(lxw_workbook *workbook, const Report &report)
        : m_workbook(workbook), m_report(report), m_head(workbook_add_format(workbook)), m_plain(workbook_add_format(workbook))
    {
        format_set_bold(m_head);
        format_set_text_wrap(m_plain);
        format_set_align(m_plain, LXW_ALIGN_VERTICAL_TOP);
    }

    void write()
    {
        summary();
        items();
        issues();
        photos();
        signatures();
    }

private:
    Sheet sheet(const QString &name) { return Sheet(m_workbook, name, m_head, m_plain); }

    void summary()
    {
        Sheet out = sheet(m_report.labels.summary);
        out.columns({{m_report.title, wide}, {m_report.subtitle, widest}});
        out.row({m_report.company});
        out.row({m_report.labels.result, m_report.conclusion});
        for (const Fact &fact : m_report.cover)
            out.row({fact.label, fact.value});
        out.row({m_report.labels.dataHash, QString::fromLatin1(m_report.dataHash)});
        out.row({m_report.madeNote});
    }

    void items()
    {
        const Labels &labels = m_report.labels;
        qsizetype most = 0;
        for (const Section &section : m_report.sections)
            for (const Item &item : section.items)
                most = std::max(most, item.readings.size());
        QList<Column> columns{{labels.number, narrow}, {labels.place}, {labels.item}, {labels.requirement}, {labels.limit},
                              {labels.result, narrow}, {labels.verdict}, {labels.notes}, {labels.unit, narrow}};
        for (qsizetype i = 1; i <= most; ++i)
            columns.append({labels.readings + u' ' + QString::number(i), narrow});
        Sheet out = sheet(labels.items);
        out.columns(columns);
        for (const Section &section : m_report.sections) {
            for (const Item &item : section.items)
                out.row({item.number, section.title, item.title, item.requirement, item.limit, item.result, item.verdict,
                         item.notes.join(u'\n'), item.unit},
                        item.readings);
        }
        out.filter();
    }

    void issues()
    {
        if (m_report.issues.empty())
            return;
        QStringList facts; // every label any issue has, in the order they come
        for (const Issue &issue : m_report.issues)
            for (const Fact &fact : issue.facts)
                if (!facts.contains(fact.label))
                    facts << fact.label;
        QList<Column> columns{{m_report.labels.number, narrow}, {m_report.labels.item}, {m_report.labels.result, narrow}};
        for (const QString &label : facts)
            columns.append({label});
        Sheet out = sheet(m_report.labels.issues);
        out.columns(columns);
        for (const Issue &issue : m_report.issues) {
            QStringList cells{issue.number, issue.title, issue.state};
            for (const QString &label : facts) {
                const auto found = std::find_if(issue.facts.begin(), issue.facts.end(), [&](const Fact &fact) { return fact.label == label; });
                cells << (found == issue.facts.end() ? QString() : found->value);
            }
            out.row(cells);
        }
        out.filter();
    }

    void photos()
    {
        if (m_report.photos.empty())
            return;
        Sheet out = sheet(m_report.labels.photos);
        out.columns({{m_report.labels.photos, wide}, {m_report.labels.notes, widest}, {u"SHA-256"_s, widest}});
        for (const Photo &photo : m_report.photos)
            out.row({photo.caption, photo.stamp.join(u'\n'), QString::fromLatin1(photo.sha256)});
    }

    void signatures()
    {
        if (m_report.signatures.empty())
            return;
        Sheet out = sheet(m_report.labels.signatures);
        out.columns({{m_report.labels.role}, {m_report.labels.signatures}, {m_report.labels.time}, {m_report.labels.notes, widest}});
        for (const Signature &signature : m_report.signatures)
            out.row({signature.role, signature.name, signature.when, signature.note});
    }

    lxw_workbook *m_workbook;
    const Report &m_report;
    lxw_format *m_head;
    lxw_format *m_plain;
};

} // namespace

Status writeXlsx(const Report &report, const QString &fileName)
{
    QFile file(fileName); // the library says no more than that it failed
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorCode::Storage, file.errorString());
    file.close();
    lxw_workbook *const workbook = workbook_new(QFile::encodeName(fileName).constData());
    if (!workbook)
        return fail(ErrorCode::Internal, u"out of memory"_s);
    Book(workbook, report).write();
    const lxw_error error = workbook_close(workbook); // frees it too
    if (error == LXW_NO_ERROR)
        return {};
    return fail(ErrorCode::Storage, QString::fromUtf8(lxw_strerror(error)));
}

} // namespace plumb::report
