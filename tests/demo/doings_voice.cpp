// What was said on the sites: a voice no person has, with the length of what somebody would have said.
#include "tests/demo/doings.h"

#include "app/media/sound.h"
#include "app/media/voice_note.h"
#include "platform/common/fake_microphone.h"

namespace plumb::demo {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> spoken(Millis length)
{
    PLUMB_ASSIGN(media::SoundWriter writer, media::SoundWriter::open());
    PLUMB_ASSIGN(QByteArray file, writer.add(FakeMicrophone::voice(Millis(0), length)));
    PLUMB_ASSIGN(const QByteArray rest, writer.finish());
    return file + rest;
}

} // namespace

Status Planner::voiceNotes()
{
    const QJsonArray entries = m_company.list("voice_notes"_L1);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        const QString by = entry.value(u"by"_s).toString();
        const Moment at = when(entry, "at"_L1);
        const Id siteId = m_ids.known(u"site:"_s + entry.value(u"site"_s).toString());
        PLUMB_ASSIGN(const QByteArray file, spoken(std::chrono::seconds(entry.value(u"seconds"_s).toInt())));
        PLUMB_ASSIGN(const media::PreparedVoiceNote note, media::prepareVoiceNote(file));
        QJsonObject set = media::voiceNoteFields(note);
        set.insert(u"site"_s, toString(siteId));
        set.insert(u"about"_s, toString(subjectId(entry)));
        set.insert(u"recorded_by"_s, personId(by));
        set.insert(u"recorded_at"_s, toIso(at));
        add(by, Round::Answers, at, {{m_ids.of(u"voice_note:%1"_s.arg(i), at), u"voice_note"_s, scope::site(siteId), set}});
        m_doings.back().save.blobs.push_back({note.sha256, note.bytes, QString::fromLatin1(media::voiceNoteType)});
    }
    return {};
}

} // namespace plumb::demo
