#include "tests/e2e/story/stored_photos.h"

#include "app/crypto/crypto.h"
#include "tests/e2e/story/stored_site.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 1000;

Result<std::vector<store::StoredRecord>> rowsWhere(store::Reader &reader, const QString &kind, const QString &field, const QString &value)
{
    store::ListQuery query;
    query.kind = kind;
    query.where = {{field, value}};
    PLUMB_ASSIGN(store::ListPage page, reader.page(query, {}, mostRows));
    return std::move(page.rows);
}

Status addFiles(store::Reader &reader, const QString &kind, const QString &about, QMap<QString, QByteArray> &files, int &wrong)
{
    PLUMB_ASSIGN(const auto records, rowsWhere(reader, kind, u"about"_s, about));
    for (const store::StoredRecord &record : records) {
        const QByteArray named = record.fields.value(u"file"_s).toString().toLatin1();
        const Result<QByteArray> bytes = reader.blob(named);
        const QByteArray hash = bytes ? crypto::sha256Hex(*bytes) : QByteArray();
        wrong += bytes && hash != named;
        files.insert(toString(record.id), hash);
    }
    return {};
}

Status addFilesAbout(store::Reader &reader, const QString &about, StoredInspection &out)
{
    PLUMB_TRY(addFiles(reader, u"photo"_s, about, out.photos, out.wrongBytes));
    return addFiles(reader, u"voice_note"_s, about, out.voiceNotes, out.wrongBytes);
}

Result<StoredInspection> read(store::Reader &reader, const QString &inspectionId)
{
    StoredInspection out;
    const auto id = parseId(inspectionId);
    if (!id)
        return fail(ErrorCode::InvalidValue, u"\"%1\" is no id"_s.arg(inspectionId));
    PLUMB_ASSIGN(const auto inspection, reader.record(*id));
    if (!inspection)
        return fail(ErrorCode::NotFound, u"the inspection is not on this device"_s);
    out.title = inspection->fields.value(u"title"_s).toString();
    PLUMB_ASSIGN(const auto items, rowsWhere(reader, u"inspection_item"_s, u"inspection"_s, inspectionId));
    out.items = int(items.size());
    for (const store::StoredRecord &item : items) {
        const QString result = item.fields.value(u"result"_s).toString();
        out.answered += !result.isEmpty();
        out.failed += result == u"fail"_s;
        PLUMB_TRY(addFilesAbout(reader, toString(item.id), out));
    }
    PLUMB_TRY(addFilesAbout(reader, inspectionId, out));
    PLUMB_ASSIGN(const auto issues, rowsWhere(reader, u"issue"_s, u"inspection"_s, inspectionId));
    out.issues = int(issues.size());
    return out;
}

} // namespace

Result<StoredInspection> readInspection(const QString &folder, const QString &inspectionId)
{
    StoredInspection found;
    PLUMB_TRY(readFolder(folder, [&](store::Reader &reader, const Schema &) -> Status {
        PLUMB_ASSIGN(found, read(reader, inspectionId));
        return {};
    }));
    return found;
}

} // namespace plumb::test
