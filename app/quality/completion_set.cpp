#include "app/quality/completion_set.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace plumb::quality {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &fields, QLatin1StringView name)
{
    return fields.value(name).toString();
}

bool isFilling(CompletionLack lack)
{
    return lack == CompletionLack::Nothing || lack == CompletionLack::HiddenUnsigned || lack == CompletionLack::HiddenPhotos
        || lack == CompletionLack::StageUnsigned;
}

CompletionEntry entryOf(const QString &kind, const CompletionRecord &record, QLatin1StringView at)
{
    return {kind, record.id, record.title, text(record.fields, at)};
}

CompletionEntry fileOf(const QString &kind, const CompletionRecord &record, QLatin1StringView at)
{
    CompletionEntry entry = entryOf(kind, record, at);
    entry.sha256 = text(record.fields, "file"_L1).toLatin1();
    entry.mediaType = text(record.fields, "media_type"_L1);
    entry.fileName = text(record.fields, "file_name"_L1);
    entry.size = record.fields.value("size"_L1).toInteger();
    return entry;
}

CompletionMissing lacks(CompletionLack lack, const QString &kind, const CompletionRecord &record)
{
    return {lack, kind, record.id, record.title};
}

// Stages from the first work to the last: before and after it nothing is accepted.
bool isAccepted(const QString &stageCode)
{
    return stageCode != "handover"_L1 && stageCode != "aftersales"_L1;
}

class CompletionParts {
public:
    explicit CompletionParts(const CompletionRecords &records) : m_records(records) {}

    std::vector<CompletionPart> all()
    {
        for (const QString &code : completionParts()) {
            m_part = {code};
            if (code == "contract"_L1)
                changes();
            else if (code == "as_built_drawings"_L1)
                drawings();
            else if (code == "hidden_works"_L1)
                hidden();
            else if (code == "test_records"_L1)
                tests();
            else if (code == "stage_acceptances"_L1)
                acceptances();
            else if (code == "warranty"_L1)
                cards();
            else if (code == "satisfaction"_L1)
                satisfaction();
            documents();
            m_parts.push_back(std::move(m_part));
        }
        return std::move(m_parts);
    }

private:
    // What was put in by hand: a file or a reason answers for what is not there, not for what is still open.
    void documents()
    {
        bool answered = false;
        for (const CompletionRecord &one : m_records.documents) {
            if (text(one.fields, "part"_L1) != m_part.code)
                continue;
            const QString reason = text(one.fields, "not_needed"_L1);
            const bool file = !text(one.fields, "file"_L1).isEmpty();
            if (file) {
                m_part.entries.push_back(fileOf(u"completion_document"_s, one, "added_at"_L1));
            } else if (!reason.isEmpty()) {
                m_part.notNeeded = reason;
                m_part.notNeededBy = one.id;
            }
            answered = answered || file || !reason.isEmpty();
        }
        if (m_part.entries.empty() && m_part.missing.empty())
            m_part.missing.push_back({CompletionLack::Nothing});
        if (answered)
            std::erase_if(m_part.missing, [](const CompletionMissing &one) { return isFilling(one.lack); });
    }

    void changes()
    {
        for (const CompletionRecord &change : m_records.changes) {
            const QString state = text(change.fields, "state"_L1);
            if (state == "asked"_L1)
                m_part.missing.push_back(lacks(CompletionLack::ChangeOpen, u"design_change"_s, change));
            else if (state != "declined"_L1)
                m_part.entries.push_back(entryOf(u"design_change"_s, change, "agreed_at"_L1));
        }
        m_part.missing.push_back({CompletionLack::Nothing}); // the contract itself is a paper: changes alone are none
    }

    // Those drawn as built; where nobody drew any, what was last issued.
    void drawings()
    {
        const bool asBuilt = std::any_of(m_records.drawings.begin(), m_records.drawings.end(), [](const CompletionDrawing &one) { return one.discipline == "as_built"_L1; });
        for (const CompletionDrawing &one : m_records.drawings) {
            if (!asBuilt || one.discipline == "as_built"_L1)
                m_part.entries.push_back(fileOf(u"sheet_revision"_s, one.revision, "issued_at"_L1));
        }
        if (m_part.entries.empty())
            m_part.missing.push_back({CompletionLack::Nothing});
        for (const CompletionRecord &change : m_records.changes) {
            if (text(change.fields, "state"_L1) == "agreed"_L1)
                m_part.missing.push_back(lacks(CompletionLack::ChangeNotDrawn, u"design_change"_s, change));
        }
    }

    // The signed inspections of a stage, as entries. False: there is none.
    bool addSigned(const CompletionRecord &stage)
    {
        bool found = false;
        for (const CompletionRecord &one : m_records.inspections) {
            if (text(one.fields, "stage"_L1) != toString(stage.id) || text(one.fields, "state"_L1) != "signed"_L1)
                continue;
            m_part.entries.push_back(entryOf(u"inspection"_s, one, "finished_at"_L1));
            found = true;
        }
        return found;
    }
    void hidden()
    {
        for (const CompletionRecord &stage : m_records.stages) {
            const QString code = text(stage.fields, "code"_L1);
            if (!hiddenStages().contains(code))
                continue;
            if (!addSigned(stage))
                m_part.missing.push_back(lacks(CompletionLack::HiddenUnsigned, u"stage"_s, stage));
            bool shown = false;
            for (const CompletionRecord &photo : m_records.photos) {
                if (text(photo.fields, "stage"_L1) != code)
                    continue;
                m_part.entries.push_back(fileOf(u"photo"_s, photo, "taken_at"_L1));
                shown = true;
            }
            if (!shown)
                m_part.missing.push_back(lacks(CompletionLack::HiddenPhotos, u"stage"_s, stage));
        }
    }
    void acceptances()
    {
        for (const CompletionRecord &stage : m_records.stages) {
            if (isAccepted(text(stage.fields, "code"_L1)) && !addSigned(stage))
                m_part.missing.push_back(lacks(CompletionLack::StageUnsigned, u"stage"_s, stage));
        }
    }

    bool passedLater(const CompletionRecord &failed) const
    {
        return std::any_of(m_records.tests.begin(), m_records.tests.end(), [&](const CompletionRecord &one) {
            return text(one.fields, "state"_L1) == "passed"_L1 && text(one.fields, "test"_L1) == text(failed.fields, "test"_L1)
                && text(one.fields, "room"_L1) == text(failed.fields, "room"_L1) && text(one.fields, "ended_at"_L1) > text(failed.fields, "ended_at"_L1);
        });
    }
    void tests()
    {
        for (const CompletionRecord &one : m_records.tests) {
            const QString state = text(one.fields, "state"_L1);
            if (state == "passed"_L1)
                m_part.entries.push_back(entryOf(u"timed_test"_s, one, "ended_at"_L1));
            else if (state == "running"_L1)
                m_part.missing.push_back(lacks(CompletionLack::TestRunning, u"timed_test"_s, one));
            else if (state == "failed"_L1 && !passedLater(one))
                m_part.missing.push_back(lacks(CompletionLack::TestFailed, u"timed_test"_s, one));
        }
    }

    // Warranty cards that the completion's inspection had photographed.
    void cards()
    {
        for (const CompletionRecord &photo : m_records.photos) {
            if (text(photo.fields, "demand"_L1) == "warranty"_L1)
                m_part.entries.push_back(fileOf(u"photo"_s, photo, "taken_at"_L1));
        }
    }
    void satisfaction()
    {
        for (const CompletionRecord &one : m_records.followUps) {
            if (text(one.fields, "state"_L1) == "done"_L1 && one.fields.contains("csat"_L1))
                m_part.entries.push_back(entryOf(u"follow_up"_s, one, "finished_at"_L1));
        }
    }

    const CompletionRecords &m_records;
    CompletionPart m_part;
    std::vector<CompletionPart> m_parts;
};

QString lineOf(const CompletionPart &part)
{
    QByteArrayList entries;
    for (const CompletionEntry &one : part.entries)
        entries += one.kind.toLatin1() + ' ' + toString(one.id).toLatin1() + ' ' + one.sha256;
    std::sort(entries.begin(), entries.end());
    const QByteArray hash = QCryptographicHash::hash(entries.join('\n') + part.notNeeded.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1 %2 %3"_s.arg(part.code).arg(entries.size()).arg(QString::fromLatin1(hash.first(16)));
}

} // namespace

const QStringList &completionParts()
{
    static const QStringList parts{u"contract"_s, u"as_built_drawings"_s, u"hidden_works"_s, u"material_certificates"_s, u"test_records"_s,
                                   u"stage_acceptances"_s, u"payment"_s, u"warranty"_s, u"instructions"_s, u"satisfaction"_s};
    return parts;
}

const QStringList &hiddenStages()
{
    static const QStringList codes{u"utilities"_s, u"waterproofing"_s};
    return codes;
}

std::vector<CompletionPart> completionSet(const CompletionRecords &records)
{
    return CompletionParts(records).all();
}

QString lackName(CompletionLack lack)
{
    switch (lack) {
    case CompletionLack::Nothing: return u"nothing"_s;
    case CompletionLack::HiddenUnsigned: return u"hidden_unsigned"_s;
    case CompletionLack::HiddenPhotos: return u"hidden_photos"_s;
    case CompletionLack::StageUnsigned: return u"stage_unsigned"_s;
    case CompletionLack::TestRunning: return u"test_running"_s;
    case CompletionLack::TestFailed: return u"test_failed"_s;
    case CompletionLack::ChangeOpen: return u"change_open"_s;
    case CompletionLack::ChangeNotDrawn: return u"change_not_drawn"_s;
    }
    return {};
}

QJsonObject completionContents(const std::vector<CompletionPart> &parts)
{
    QJsonArray missing;
    QJsonArray confirmed;
    for (const CompletionPart &part : parts) {
        if (part.complete()) {
            confirmed.append(lineOf(part));
            continue;
        }
        QStringList ids;
        QStringList names;
        for (const CompletionMissing &one : part.missing) {
            if (!one.id.isNull())
                ids += toString(one.id);
            names += lackName(one.lack);
        }
        names.removeDuplicates();
        missing.append(QJsonObject{{u"code"_s, part.code}, {u"ids"_s, QJsonArray::fromStringList(ids)}, {u"args"_s, QJsonArray::fromStringList(names)}});
    }
    return {{u"missing"_s, missing}, {u"confirmed"_s, confirmed}};
}

QStringList changedParts(const QJsonObject &contents, const std::vector<CompletionPart> &parts)
{
    const QStringList then = contents.value("confirmed"_L1).toVariant().toStringList();
    QStringList changed;
    for (const CompletionPart &part : parts) {
        if (!then.contains(lineOf(part)))
            changed += part.code;
    }
    return changed;
}

Id completionFileId(const Id &site)
{
    static const QUuid space(0x6d0f3b52, 0x1c87, 0x4a9e, 0x92, 0x3d, 0x5e, 0xb8, 0x41, 0x07, 0xca, 0x6f);
    return QUuid::createUuidV5(space, toString(site));
}

} // namespace plumb::quality
