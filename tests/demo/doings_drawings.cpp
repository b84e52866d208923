// The drawings of the sites: drawn by their designers, checked and issued by their advisers, seen and marked by those who build.
#include "tests/demo/doings.h"

#include "app/crypto/crypto.h"
#include "app/quality/sheets.h"
#include "app/viewmodels/sheet_file.h"
#include "tests/demo/pictures.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF a3(1190.55, 841.89);
const std::chrono::days issuedBefore(4); // days between a revision and the next

QJsonObject allChecked()
{
    return {{u"missing"_s, QJsonArray()}, {u"confirmed"_s, QJsonArray::fromStringList(quality::issueChecklist())}};
}

QJsonArray flat(const QList<QRectF> &areas)
{
    QJsonArray out;
    for (const double value : quality::flatAreas(areas))
        out.append(qRound(value));
    return out;
}

} // namespace

Status Planner::drawings()
{
    const QJsonArray sites = m_company.list("sites"_L1), sheets = m_company.list("sheets"_L1);
    for (const QJsonValue &site : sites) {
        for (const QJsonValue &sheet : sheets)
            PLUMB_TRY(drawing(site.toObject(), sheet.toObject()));
    }
    pins();
    return {};
}

Status Planner::drawing(const QJsonObject &site, const QJsonObject &entry)
{
    const QString key = site.value(u"key"_s).toString(), number = entry.value(u"number"_s).toString(), designer = site.value(u"designer"_s).toString();
    const Moment begin = when(site, "starts_on"_L1) - issuedBefore * 3;
    const Id siteId = m_ids.known(u"site:"_s + key), sheetId = m_ids.of(u"sheet:%1:%2"_s.arg(key, number), begin);
    add(designer, Round::Records, begin, {{sheetId, u"sheet"_s, scope::site(siteId),
                                           {{u"site"_s, toString(siteId)}, {u"number"_s, number}, {u"title"_s, entry.value(u"title"_s)}, {u"discipline"_s, entry.value(u"discipline"_s)}}}});
    QByteArray before;
    Id earlier;
    if (entry.contains(u"earlier"_s)) {
        PLUMB_ASSIGN(before, drawSheet(m_company, m_today, site, entry, true));
        earlier = revision({key, sheetId, siteId, entry.value(u"earlier"_s).toString(), begin, before, {}, {}}, site);
    }
    PLUMB_ASSIGN(const QByteArray pdf, drawSheet(m_company, m_today, site, entry));
    revision({key, sheetId, siteId, entry.value(u"revision"_s).toString(), begin + issuedBefore, pdf, before, earlier}, site);
    return {};
}

Id Planner::revision(const DrawnRevision &drawn, const QJsonObject &site)
{
    const QString designer = site.value(u"designer"_s).toString(), adviser = site.value(u"adviser"_s).toString(), where = scope::site(drawn.siteId);
    const Id id = m_ids.of(u"revision:%1:%2:%3"_s.arg(drawn.site, toString(drawn.sheet), drawn.name), drawn.at);
    QJsonObject set{{u"site"_s, toString(drawn.siteId)}, {u"sheet"_s, toString(drawn.sheet)}, {u"revision"_s, drawn.name}, {u"file"_s, QString::fromLatin1(crypto::sha256Hex(drawn.pdf))},
                    {u"media_type"_s, u"application/pdf"_s}, {u"size"_s, drawn.pdf.size()}, {u"page"_s, 0}, {u"width"_s, a3.width()}, {u"height"_s, a3.height()}, {u"scale"_s, 50},
                    {u"author"_s, personId(designer)}, {u"uploaded_at"_s, toIso(drawn.at)}, {u"checklist"_s, allChecked()}, {u"state"_s, u"draft"_s}};
    if (!drawn.before.isEmpty()) {
        set.insert(u"change_note"_s, u"衛生間加開一扇門"_s);
        set.insert(u"changed_areas"_s, flat(changedAreas(drawn.before, 0, drawn.pdf, 0)));
    }
    add(designer, Round::Records, drawn.at, {{id, u"sheet_revision"_s, where, set}});
    m_doings.back().save.blobs.push_back({crypto::sha256Hex(drawn.pdf), drawn.pdf, u"application/pdf"_s});
    add(designer, Round::Records, drawn.at + std::chrono::minutes(20), {{id, u"sheet_revision"_s, where, {{u"state"_s, u"review"_s}}}});
    const Moment issued = drawn.at + std::chrono::hours(5);
    std::vector<store::Edit> edits{{id, u"sheet_revision"_s, where, {{u"state"_s, u"issued"_s}, {u"checker"_s, personId(adviser)}, {u"issued_at"_s, toIso(issued)}}}};
    if (!drawn.earlier.isNull())
        edits.push_back({drawn.earlier, u"sheet_revision"_s, where, {{u"state"_s, u"superseded"_s}, {u"superseded_at"_s, toIso(issued)}}});
    add(adviser, Round::Answers, issued, std::move(edits));
    seen(drawn, id, site, issued);
    return id;
}

// The designer and the manager of a site have seen what its crews have not.
void Planner::seen(const DrawnRevision &drawn, const Id &revision, const QJsonObject &site, Moment issued)
{
    for (const QString &role : {u"adviser"_s, u"designer"_s}) {
        const QString person = site.value(role).toString();
        const Moment at = issued + std::chrono::hours(1);
        add(person, Round::Checks, at, {{m_ids.of(u"seen:%1:%2"_s.arg(toString(revision), person), at), u"sheet_seen"_s, scope::site(drawn.siteId),
                                         {{u"site"_s, toString(drawn.siteId)}, {u"sheet"_s, toString(drawn.sheet)}, {u"revision"_s, toString(revision)},
                                          {u"person"_s, personId(person)}, {u"seen_at"_s, toIso(at)}}}});
    }
}

void Planner::pins()
{
    const QJsonArray entries = m_company.list("pins"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString key = entry.value(u"site"_s).toString(), by = entry.value(u"by"_s).toString();
        const QJsonObject site = m_company.site(key);
        const Id siteId = m_ids.known(u"site:"_s + key), sheetId = m_ids.known(u"sheet:%1:%2"_s.arg(key, entry.value(u"sheet"_s).toString()));
        const Id revisionId = m_ids.known(u"revision:%1:%2:%3"_s.arg(key, toString(sheetId), entry.value(u"revision"_s).toString()));
        const QJsonArray aside = entry.value(u"aside"_s).toArray();
        const QPointF at = onSheet(m_company, site, entry.value(u"room"_s).toString(), {aside.at(0).toDouble(), aside.at(1).toDouble()});
        const Moment placed = when(entry, "at"_L1);
        QJsonObject set{{u"site"_s, toString(siteId)}, {u"sheet"_s, toString(sheetId)}, {u"revision"_s, toString(revisionId)}, {u"what"_s, entry.value(u"what"_s)},
                        {u"x"_s, qRound(at.x())}, {u"y"_s, qRound(at.y())}, {u"room"_s, entry.value(u"room"_s)}, {u"author"_s, personId(by)}, {u"placed_at"_s, toIso(placed)}};
        if (entry.contains(u"about"_s))
            set.insert(u"about"_s, toString(subjectId({{u"about"_s, entry.value(u"about"_s)}})));
        if (entry.contains(u"text"_s)) {
            set.insert(u"text"_s, entry.value(u"text"_s));
            set.insert(u"state"_s, u"open"_s);
        }
        add(by, Round::Checks, placed, {{m_ids.of(u"pin:%1"_s.arg(i), placed), u"pin"_s, scope::site(siteId), set}});
    }
}

} // namespace plumb::demo
