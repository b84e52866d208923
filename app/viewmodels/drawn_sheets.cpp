#include "app/viewmodels/drawn_sheets.h"

#include "app/viewmodels/value_map.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

QString text(const store::StoredRecord &record, QLatin1StringView field)
{
    return record.fields.value(field).toString();
}

} // namespace

QString sheetWords(const ReadSheet &sheet)
{
    return text(sheet.record, "number"_L1) + u' ' + text(sheet.record, "title"_L1);
}

QString revisionNamed(const ReadSheet &sheet, const store::StoredRecord &revision)
{
    return text(sheet.record, "number"_L1) + u' ' + text(revision, "revision"_L1);
}

QString revisionWords(const ReadSheet &sheet, const store::StoredRecord &revision)
{
    return sheetWords(sheet) + u' ' + text(revision, "revision"_L1);
}

QStringList currentRevisions(const std::vector<ReadSheet> &sheets)
{
    QStringList ids;
    for (const ReadSheet &one : sheets) {
        if (const store::StoredRecord *now = one.current())
            ids += idText(now->id);
    }
    return ids;
}

std::vector<Superseded> supersededOf(const std::vector<ReadSheet> &sheets, const QStringList &used)
{
    std::vector<Superseded> out;
    for (const ReadSheet &sheet : sheets) {
        const store::StoredRecord *now = sheet.current();
        for (const store::StoredRecord &one : sheet.revisions) {
            if (used.contains(idText(one.id)) && &one != now)
                out.push_back({&sheet, &one, now});
        }
    }
    return out;
}

} // namespace plumb
