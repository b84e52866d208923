// What both devices must hold at the end: the same, and what was done.
#include "tests/e2e/story/acceptance.h"

#include "tests/e2e/story/stored_photos.h"
#include "tests/e2e/story/stored_site.h"

#include <QJsonArray>

namespace plumb::test {

using namespace Qt::StringLiterals;

namespace {

QString itemAsDone(const StoredSite &site, const QString &inspection, const WalkedItem &item)
{
    const QJsonObject found = site.one(u"inspection_item"_s, {{u"inspection"_s, inspection}, {u"key"_s, item.key}});
    QJsonArray points;
    for (const QString &point : item.points)
        points.append(point.toDouble());
    const QString result = item.fails ? u"fail"_s : u"pass"_s;
    if (found.value(u"result"_s) == result && found.value(u"points"_s).toArray() == points)
        return {};
    return u"%1: %2 %3"_s.arg(item.key, found.value(u"result"_s).toString(),
                              found.value(u"points"_s).toVariant().toStringList().join(u' '));
}

QString itemsAsDone(const StoredSite &site, const ChecklistWalk &walk)
{
    for (const WalkedItem &item : walk.items()) {
        if (const QString problem = itemAsDone(site, walk.inspection(), item); !problem.isEmpty())
            return problem;
    }
    const int there = site.count(u"inspection_item"_s, {{u"inspection"_s, walk.inspection()}});
    return there == int(walk.items().size()) ? QString() : u"%1 items"_s.arg(there);
}

QString testAsDone(const StoredSite &site)
{
    const QJsonObject test = site.one(u"timed_test"_s, {});
    QStringList readings;
    for (const QJsonArray list = test.value(u"readings"_s).toArray(); const QJsonValue &reading : list)
        readings += u"%1@%2"_s.arg(reading[u"value"_s].toDouble()).arg(reading[u"step"_s].toInt());
    const bool shown = !test.value(u"start_photo"_s).toString().isEmpty() && !test.value(u"end_photo"_s).toString().isEmpty();
    if (site.count(u"timed_test"_s) == 1 && test.value(u"state"_s) == u"passed"_s && shown && readings == QStringList{u"0.62@0"_s, u"0.6@0"_s, u"0.47@1"_s, u"0.46@1"_s})
        return {};
    return u"the pressure test: %1, %2"_s.arg(test.value(u"state"_s).toString(), readings.join(u' '));
}

QString issuesAsDone(const StoredSite &site)
{
    for (const QJsonObject &issue : site.all(u"issue"_s)) {
        const QString fixer = issue.value(u"fixer"_s).toString();
        if (issue.value(u"state"_s) != u"closed"_s || fixer.isEmpty() || issue.value(u"after_photo"_s).toString().isEmpty()
            || issue.value(u"assignee"_s).toString().isEmpty() || issue.value(u"due_on"_s).toString().isEmpty())
            return u"issue %1: %2"_s.arg(issue.value(u"title"_s).toString(), issue.value(u"state"_s).toString());
    }
    return site.count(u"issue"_s) == 2 ? QString() : u"%1 issues"_s.arg(site.count(u"issue"_s));
}

QString gateAsDone(const StoredSite &site)
{
    const QJsonObject stage = site.one(u"stage"_s, {{u"code"_s, u"waterproofing"_s}});
    const QJsonObject gate = stage.value(u"gate"_s).toObject();
    if (stage.value(u"state"_s) != u"running"_s || !gate.contains(u"missing"_s) || !gate.value(u"missing"_s).toArray().isEmpty())
        return u"the next stage: "_s + stage.value(u"state"_s).toString();
    const int signatures = site.count(u"signature"_s);
    return signatures == 4 ? QString() : u"%1 signatures"_s.arg(signatures);
}

} // namespace

QString Acceptance::compare(const QString &managersFolder, const QString &designersFolder)
{
    const auto here = readSite(managersFolder, m_place.siteId);
    const auto there = readSite(designersFolder, m_place.siteId);
    if (!here || !there)
        return (here ? there : here).error().detail;
    for (const QString &problem : {itemsAsDone(*here, *m_walk), itemsAsDone(*here, *m_recheck), testAsDone(*here), issuesAsDone(*here), gateAsDone(*here), evidenceAsDone(*here)}) {
        if (!problem.isEmpty())
            return problem;
    }
    const auto mine = readInspection(managersFolder, m_walk->inspection());
    const auto theirs = readInspection(designersFolder, m_walk->inspection());
    if (!mine || !theirs)
        return (mine ? theirs : mine).error().detail;
    if (mine->wrongBytes != 0 || mine->photos != theirs->photos || theirs->photos.values().contains(QByteArray()))
        return u"the originals of the acceptance differ, %1 of %2 are on the second device"_s
            .arg(theirs->photos.size() - theirs->photos.values().count(QByteArray())).arg(mine->photos.size());
    told(u"originals equal, byte for byte"_s, int(mine->photos.size()));
    told(u"records compared"_s, int(here->records.size()));
    return difference(*here, *there);
}

} // namespace plumb::test
