#include "app/quality/sheets.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

struct Discipline {
    const char *name;
    const char *letter;     // of numbers the app proposes
    const char *words;      // in file names, any of them
};

// The first that fits counts: an electrical plan is electrical.
constexpr std::array disciplines{
    Discipline{"as_built", "AB", "竣工|as.?built"},
    Discipline{"electrical", "D", "强弱电|強弱電|强电|強電|弱电|弱電|插座|开关|開關|电气|電氣|照明|灯位|燈位|electric|lighting|socket"},
    Discipline{"plumbing", "W", "给排水|給排水|给水|給水|排水|水路|plumbing|drainage|water"},
    Discipline{"hvac", "H", "暖通|空调|空調|新风|新風|地暖|hvac|heating"},
    Discipline{"ceiling", "C", "天花|吊顶|吊頂|顶面|頂面|ceiling|rcp"},
    Discipline{"flooring", "F", "铺装|鋪裝|地面|地坪|地砖|地磚|flooring|paving|finish"},
    Discipline{"elevation", "E", "立面|elevation"},
    Discipline{"detail", "J", "大样|大樣|节点|節點|剖面|详图|詳圖|detail|section"},
    Discipline{"furniture", "G", "家具|傢俱|傢具|柜|櫃|furniture|cabinet|joinery"},
    Discipline{"plan", "P", "平面|布置|plan|layout"},
    Discipline{"architecture", "A", "建筑|建築|原始|结构|結構|墙体|牆體|architect|survey|wall"},
};

QString disciplineFrom(const QString &name)
{
    for (const Discipline &one : disciplines) {
        if (name.contains(QRegularExpression(QString::fromUtf8(one.words), QRegularExpression::CaseInsensitiveOption)))
            return QLatin1String(one.name);
    }
    return u"other"_s;
}

// Takes what the pattern found out of the name; its first group, or "".
QString taken(QString &name, const QString &pattern)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(name);
    if (!match.hasMatch())
        return {};
    name.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return match.captured(1).toUpper();
}

QString tidy(QString name)
{
    name.replace(QRegularExpression(u"[_\\s]+"_s), u" "_s);
    static const QRegularExpression edges(u"^[\\s\\-–—·.,，、()（）\\[\\]【】]+|[\\s\\-–—·.,，、(（\\[【]+$"_s);
    return name.remove(edges).trimmed();
}

} // namespace

const RevisionLook *currentRevision(const std::vector<RevisionLook> &ofSheet)
{
    const RevisionLook *current = nullptr;
    for (const RevisionLook &one : ofSheet) {
        if (one.state == "issued"_L1 && (!current || std::tie(current->issuedAt, current->id) < std::tie(one.issuedAt, one.id)))
            current = &one;
    }
    return current;
}

RevisionStanding standingOf(const QString &id, const std::vector<RevisionLook> &ofSheet)
{
    const auto one = std::find_if(ofSheet.begin(), ofSheet.end(), [&id](const RevisionLook &look) { return look.id == id; });
    if (one == ofSheet.end() || one->state == "draft"_L1)
        return RevisionStanding::Draft;
    if (one->state == "review"_L1)
        return RevisionStanding::InReview;
    const RevisionLook *const current = currentRevision(ofSheet);
    return current && current->id == id ? RevisionStanding::Current : RevisionStanding::Superseded;
}

QString nextRevision(const QString &last)
{
    if (last.isEmpty())
        return u"A"_s;
    qsizetype from = last.size();
    while (from > 0 && last[from - 1] >= u'0' && last[from - 1] <= u'9')
        --from;
    if (from < last.size() && last.size() - from <= 9)
        return last.first(from) + QString::number(last.sliced(from).toInt() + 1).rightJustified(last.size() - from, u'0');
    QString next = last;
    for (qsizetype i = next.size() - 1; i >= 0; --i) {
        const QChar c = next[i].toUpper();
        if (c < u'A' || c > u'Z')
            return i == next.size() - 1 ? u"A"_s : next.first(i + 1) + u'A' + next.sliced(i + 1);
        if (c < u'Z') {
            next[i] = QChar(c.unicode() + 1);
            return next;
        }
        next[i] = u'A';
    }
    return u'A' + next;
}

SheetName sheetNameFrom(const QString &fileName, int page, int pages)
{
    QString name = QFileInfo(fileName).completeBaseName();
    name.replace(u'_', u' ');
    SheetName out;
    out.discipline = disciplineFrom(name);
    out.revision = taken(name, u"第?\\s*([A-Z]|\\d{1,2})\\s*版"_s);
    if (out.revision.isEmpty())
        out.revision = taken(name, u"\\brev(?:ision)?[\\s.\\-]*([A-Z]|\\d{1,2})\\b"_s);
    out.number = taken(name, u"^\\s*([A-Z]{1,4}[\\-.]?\\d{1,4}(?:[\\-.]\\d{1,3})?)(?![\\dA-Z])"_s);
    out.title = tidy(name);
    if (out.title.isEmpty())
        out.title = out.number;
    if (pages > 1) {
        const QString place = QString::number(page + 1).rightJustified(2, u'0');
        if (!out.number.isEmpty())
            out.number += u'-' + place;
        out.title += u' ' + place;
    }
    return out;
}

QString nextNumber(const QString &discipline, const QStringList &taken)
{
    const auto known = std::find_if(disciplines.begin(), disciplines.end(), [&](const Discipline &one) { return discipline == QLatin1String(one.name); });
    const QString letter = known == disciplines.end() ? u"S"_s : QLatin1String(known->letter);
    for (int n = 1;; ++n) {
        const QString number = letter + u'-' + QString::number(n).rightJustified(2, u'0');
        if (!taken.contains(number, Qt::CaseInsensitive))
            return number;
    }
}

const QStringList &issueChecklist()
{
    static const QStringList codes{u"title_block"_s, u"dimensions"_s, u"scale"_s, u"standards"_s, u"cross_references"_s, u"client_agreed"_s};
    return codes;
}

Carried carriedOnto(const QString &shown, const PinLook &pin, const std::vector<RevisionPage> &revisions, double around)
{
    const auto placeOf = [&revisions](const QString &id) {
        return std::find_if(revisions.begin(), revisions.end(), [&id](const RevisionPage &one) { return one.id == id; });
    };
    const auto to = placeOf(shown);
    const auto placed = placeOf(pin.revision), checked = placeOf(pin.checkedOn);
    const auto from = checked == revisions.end() ? placed : placed == revisions.end() ? checked : std::max(placed, checked);
    if (to == revisions.end() || from == revisions.end() || to <= from)
        return Carried::Same;
    if (!QRectF(QPointF(), to->size).contains(pin.at))
        return Carried::OffPage;
    const bool changed = std::any_of(from + 1, to + 1, [&](const RevisionPage &one) {
        return std::any_of(one.changes.begin(), one.changes.end(), [&](const QRectF &area) { return area.adjusted(-around, -around, around, around).contains(pin.at); });
    });
    return changed ? Carried::InChange : Carried::Same;
}

namespace {
const QString paperPrefix = u"plumbline:sheet:"_s;
}

QString paperCode(const QString &revision)
{
    return paperPrefix + revision;
}

QString revisionOfPaper(const QString &code)
{
    static const QRegularExpression id(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    const QString rest = code.trimmed().mid(paperPrefix.size());
    return code.trimmed().startsWith(paperPrefix) && id.match(rest).hasMatch() ? rest : QString();
}

QList<double> flatAreas(const QList<QRectF> &areas, int most)
{
    QList<double> flat;
    for (const QRectF &area : areas.first(std::min<qsizetype>(areas.size(), most)))
        flat << area.x() << area.y() << area.width() << area.height();
    return flat;
}

QList<QRectF> areasFrom(const QList<double> &flat)
{
    QList<QRectF> areas;
    for (qsizetype i = 0; i + 3 < flat.size(); i += 4)
        areas << QRectF(flat[i], flat[i + 1], flat[i + 2], flat[i + 3]);
    return areas;
}

} // namespace plumb::quality
