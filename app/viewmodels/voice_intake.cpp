#include "app/viewmodels/voice_intake.h"

#include "app/media/sound.h"
#include "app/media/voice_note.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"
#include "platform/common/microphone.h"

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

constexpr Millis draftEvery = std::chrono::seconds(2);
const QString draftKey = u"voice_note"_s;

QString pieceKey(int piece)
{
    return draftKey + u'/' + QString::number(piece);
}

} // namespace

struct VoiceIntake::Recording {
    Id id;
    Moment at;
    int pieces = 0;                // of the draft
    QList<QByteArray> draft;       // as it was found after a start, still in its wrapping
    std::optional<media::PreparedVoiceNote> note;

    // On the lane alone.
    std::optional<media::SoundWriter> writer;
    QByteArray file;
    qsizetype drafted = 0;

    void add(const QByteArray &sound)
    {
        if (!writer) {
            if (Result<media::SoundWriter> opened = media::SoundWriter::open())
                writer.emplace(std::move(*opened));
        }
        if (writer) // where it cannot be opened the file stays empty, and prepare() says so
            file += writer->add(sound).valueOr({});
    }
    QByteArray newBytes()
    {
        return file.mid(std::exchange(drafted, file.size()));
    }
    Result<media::PreparedVoiceNote> finish()
    {
        if (writer)
            file += writer->finish().valueOr({});
        for (const QByteArray &piece : std::exchange(draft, {})) {
            file += QByteArray::fromBase64(piece);
            drafted = file.size();
        }
        return media::prepareVoiceNote(file);
    }
};

VoiceIntake::VoiceIntake(Services *services) : QObject(services), m_link(this), m_microphone(services->microphone)
{
    m_lane.setMaxThreadCount(1);
    if (m_microphone) {
        connect(m_microphone, &Microphone::heard, this, &VoiceIntake::hear);
        connect(m_microphone, &Microphone::lost, this, &VoiceIntake::lose);
    }
    connect(&m_link, &StoreLink::closed, this, &VoiceIntake::close);
    connect(&m_link, &StoreLink::opened, this, [this] {
        whenDone(m_link.store()->identity(), this, [this](const Result<std::optional<store::Identity>> &identity) {
            m_personId = identity && *identity ? idText((*identity)->person) : QString();
            recover();
        });
    });
    m_link.begin();
}

VoiceIntake::~VoiceIntake() = default;

void VoiceIntake::enter(State state)
{
    m_state = state;
    m_level = 0;
    if (state == State::Idle)
        m_recording.reset();
    Q_EMIT changed();
}

void VoiceIntake::start(const VoiceSubject &subject)
{
    if (m_state != State::Idle || !m_link.store())
        return;
    if (!m_microphone) {
        Q_EMIT failed(fail(ErrorCode::MicrophoneUnavailable, u"none"_s));
        return;
    }
    const Services *services = m_link.services();
    m_subject = subject;
    m_length = m_drafted = Millis(0);
    m_recording = std::make_shared<Recording>();
    m_recording->id = services->newId();
    m_recording->at = services->clock->now();
    enter(State::Recording);
    m_link.store()->saveDraft(draftKey, {{u"id"_s, idText(m_recording->id)}, {u"site"_s, subject.siteId},
                                         {u"about"_s, subject.aboutId}, {u"at"_s, toMillis(m_recording->at)}});
    m_microphone->start();
}

void VoiceIntake::hear(const QByteArray &sound)
{
    if (m_state != State::Recording)
        return;
    m_length += soundLength(sound.size());
    m_level = media::loudness(sound);
    onPool([recording = m_recording, sound] { recording->add(sound); return true; }, &m_lane);
    if (m_length - m_drafted >= draftEvery)
        keepDraft();
    Q_EMIT changed();
    if (m_length >= media::longestVoiceNote)
        finish();
}

void VoiceIntake::keepDraft()
{
    m_drafted = m_length;
    whenDone(onPool([recording = m_recording] { return recording->newBytes(); }, &m_lane), this,
             [this, recording = m_recording](const QByteArray &bytes) {
        if (recording != m_recording || !m_link.store())
            return;
        m_link.store()->saveDraft(pieceKey(recording->pieces++), {{u"id"_s, idText(recording->id)},
                                                                  {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}});
    });
}

void VoiceIntake::finish()
{
    if (m_state != State::Recording)
        return;
    m_microphone->stop();
    if (m_state != State::Recording) // the last it told was the end of five minutes
        return;
    if (m_length == Millis(0)) {
        dropDraft();
        enter(State::Idle);
        Q_EMIT failed(fail(ErrorCode::MicrophoneUnavailable, u"heard nothing"_s));
        return;
    }
    prepare(false);
}

void VoiceIntake::cancel()
{
    if (m_state != State::Recording && m_state != State::Unsaved)
        return;
    if (m_state == State::Recording)
        m_microphone->stop();
    dropDraft();
    enter(State::Idle);
}

void VoiceIntake::retry()
{
    if (m_state == State::Unsaved)
        save(false);
}

// What was heard until then is worth keeping.
void VoiceIntake::lose(const Error &error)
{
    if (m_state != State::Recording)
        return;
    if (m_length > Millis(0)) {
        prepare(false);
    } else {
        dropDraft();
        enter(State::Idle);
    }
    Q_EMIT failed(error);
}

// Locked: the draft is found again when it opens.
void VoiceIntake::close()
{
    const bool wasRecording = m_state == State::Recording;
    enter(State::Idle);
    if (wasRecording)
        m_microphone->stop();
}

void VoiceIntake::recover()
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->draft(draftKey), this, [this](const Result<std::optional<QJsonObject>> &draft) {
        if (m_state != State::Idle || !draft || !*draft)
            return;
        const QJsonObject found = **draft;
        m_subject = {found.value("site"_L1).toString(), found.value("about"_L1).toString()};
        m_recording = std::make_shared<Recording>();
        m_recording->id = idOf(found.value("id"_L1).toString());
        m_recording->at = fromMillis(found.value("at"_L1).toInteger());
        enter(State::Keeping);
        readDraft(0);
    });
}

void VoiceIntake::readDraft(int piece)
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->draft(pieceKey(piece)), this,
             [this, piece, recording = m_recording](const Result<std::optional<QJsonObject>> &draft) {
        if (recording != m_recording)
            return;
        const QJsonObject found = draft && *draft ? **draft : QJsonObject();
        if (found.value("id"_L1).toString() != idText(recording->id)) { // none, or left by an earlier recording
            prepare(true);
            return;
        }
        recording->pieces = piece + 1;
        recording->draft += found.value("bytes"_L1).toString().toLatin1();
        readDraft(piece + 1);
    });
}

void VoiceIntake::prepare(bool recovering)
{
    enter(State::Keeping);
    whenDone(onPool([recording = m_recording] { return recording->finish(); }, &m_lane), this,
             [this, recovering, recording = m_recording](const Result<media::PreparedVoiceNote> &note) {
        if (recording != m_recording)
            return;
        if (note) {
            recording->note = *note;
            save(recovering);
            return;
        }
        dropDraft();
        enter(State::Idle);
        if (!recovering) // of a draft there may have been nothing yet
            Q_EMIT failed(note.error());
    });
}

void VoiceIntake::save(bool recovering)
{
    const Id site = idOf(m_subject.siteId);
    if (!m_link.store())
        return;
    enter(State::Keeping);
    const media::PreparedVoiceNote &note = *m_recording->note;
    QJsonObject fields = media::voiceNoteFields(note);
    fields.insert(u"recorded_at"_s, toIso(m_recording->at));
    const std::pair<QString, QString> given[] = {
        {u"site"_s, m_subject.siteId}, {u"about"_s, m_subject.aboutId}, {u"recorded_by"_s, m_personId}};
    for (const auto &[name, value] : given) {
        if (!value.isEmpty())
            fields.insert(name, value);
    }
    store::Save save;
    save.at = m_link.services()->clock->now();
    save.edits = {{m_recording->id, u"voice_note"_s, scope::site(site), fields}};
    save.blobs = {{note.sha256, note.bytes, QString::fromLatin1(media::voiceNoteType)}};
    save.finishesDraft = draftKey;
    whenDone(m_link.store()->save(std::move(save)), this, [this, recovering, recording = m_recording](const Status &status) {
        if (recording != m_recording)
            return;
        if (!status) {
            keepDraft(); // all of it, should the app end before it is saved
            enter(State::Unsaved);
            Q_EMIT failed(status.error());
            return;
        }
        dropDraft();
        enter(State::Idle);
        if (recovering)
            Q_EMIT recovered(idText(recording->id), recording->note->length);
        else
            Q_EMIT kept(idText(recording->id));
    });
}

void VoiceIntake::dropDraft()
{
    if (!m_link.store())
        return;
    m_link.store()->dropDraft(draftKey);
    for (int piece = 0; piece < m_recording->pieces; ++piece)
        m_link.store()->dropDraft(pieceKey(piece));
}

} // namespace plumb
