#include "app/viewmodels/app_state.h"

#include "app/media/picture.h"
#include "app/media/qr.h"
#include "app/model/invite.h"
#include "app/model/rules.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/life.h"
#include "app/viewmodels/on_pool.h"
#include "app/viewmodels/preview_frames.h"
#include "app/viewmodels/store_link.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/voice_intake.h"
#include "app/viewmodels/when_done.h"
#include "app/viewmodels/words.h"
#include "platform/common/file_picker.h"

namespace plumb {

using namespace Qt::StringLiterals;

AppState::AppState(QObject *parent) : SchemaWords(parent)
{
    m_halfMinute.setInterval(30'000);
    connect(&m_halfMinute, &QTimer::timeout, this, &AppState::nowChanged);
    connect(&m_halfMinute, &QTimer::timeout, this, &AppState::greetingChanged);
    m_halfMinute.start();
    connect(m_services, &Services::languageChanged, this, &AppState::greetingChanged);
    connect(m_services, &Services::languageChanged, this, &AppState::lifeChanged); // errors are words too
    if (Life *life = m_services->life) {
        connect(life, &Life::changed, this, [this] {
            Q_EMIT lifeChanged();
            readAddress();
        });
        connect(life, &Life::rescued, this, [this](const store::OpenReport &report) {
            m_notice = rescueText(report);
            Q_EMIT noticeChanged();
        });
        connect(life, &Life::handedOver, this, [this](const QString &kind, const QString &recordId) {
            Q_EMIT pageWanted(kind == "message"_L1 ? u"Message"_s : u"Transfer"_s, {{kind + u"Id"_s, recordId}});
        });
        connect(life, &Life::complaintWanted, this,
                [this](const QString &complaintId) { Q_EMIT pageWanted(u"Complaint"_s, {{u"complaintId"_s, complaintId}}); });
        connect(life, &Life::repairWanted, this,
                [this](const QString &maintenanceId) { Q_EMIT pageWanted(u"Maintenance"_s, {{u"maintenanceId"_s, maintenanceId}}); });
        connect(life, &Life::alertWanted, this, [this](const QString &alertId) { Q_EMIT pageWanted(u"Alert"_s, {{u"alertId"_s, alertId}}); });
        connect(life, &Life::testWanted, this,
                [this](const QString &testId) { Q_EMIT pageWanted(u"TimedTest"_s, {{u"testId"_s, testId}}); });
        connect(life, &Life::told, this, [this](const Notification &told) {
            m_toasts += told.title + u'\n' + told.text;
            Q_EMIT toastWanted();
        });
    }
    connect(m_services->voiceIntake(), &VoiceIntake::recovered, this, [this](const QString &, Millis length) {
        m_toasts += words::recoveredVoiceNote(length.count());
        Q_EMIT toastWanted();
    });
    auto *link = new StoreLink(this);
    connect(link, &StoreLink::opened, this, &AppState::storeChanged);
    connect(link, &StoreLink::closed, this, &AppState::storeChanged);
    connect(link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, u"person"_s, {}))
            readAddress();
    });
    link->begin();
}

QString AppState::takeToasts()
{
    constexpr qsizetype mostWhole = 2;
    QStringList toasts = std::exchange(m_toasts, {});
    if (const qsizetype more = toasts.size() - mostWhole; more > 0)
        toasts = toasts.mid(0, mostWhole) << words::furtherToasts(more);
    return toasts.join(u'\n');
}

QString AppState::state() const
{
    if (!m_services->life)
        return m_services->store() ? u"ready"_s : u"starting"_s;
    switch (m_services->life->state()) {
    case Life::State::Starting: return u"starting"_s;
    case Life::State::Locked: return u"locked"_s;
    case Life::State::Join: return u"join"_s;
    case Life::State::Ready: return u"ready"_s;
    case Life::State::Failed: return u"failed"_s;
    }
    return {};
}

QVariant AppState::failure() const
{
    return errorOrNull(m_services->life ? m_services->life->failure() : std::nullopt);
}

QVariant AppState::unlockError() const
{
    return errorOrNull(m_services->life ? m_services->life->unlockError() : std::nullopt);
}

QString AppState::personName() const { return m_identity ? m_identity->personName : QString(); }
QString AppState::personId() const { return m_identity ? idText(m_identity->person) : QString(); }
QString AppState::companyName() const { return m_identity ? m_identity->companyName : QString(); }

QString AppState::greeting() const
{
    return words::greeting(localNow(), m_address.isEmpty() ? personName() : m_address);
}

bool AppState::joining() const
{
    return m_services->life && m_services->life->isJoining();
}

QVariant AppState::joinError() const
{
    return errorOrNull(m_services->life ? m_services->life->joinError() : std::nullopt);
}

bool AppState::leaseOver() const
{
    return m_services->life && m_services->life->isLeaseOver();
}

bool AppState::wiped() const
{
    return m_services->life && m_services->life->isWiped();
}

void AppState::dismissNotice()
{
    m_notice = QVariant::fromValue(nullptr);
    Q_EMIT noticeChanged();
}

void AppState::retry()
{
    if (m_services->life)
        m_services->life->retry();
}

void AppState::unlock(const QString &passphrase)
{
    if (m_services->life)
        m_services->life->unlock(passphrase);
}

void AppState::setPassphrase(const QString &before, const QString &after)
{
    if (!m_services->life)
        return;
    whenDone(m_services->life->setPassphrase(before, after), this, [this](const Status &status) {
        if (status)
            Q_EMIT passphraseSet();
        else
            Q_EMIT passphraseRefused(errorText(status.error()));
    });
}

void AppState::lock()
{
    if (m_services->life)
        m_services->life->lock();
}

QVariant AppState::invitePreview(const QString &text) const
{
    const Result<Invite> invite = decodeInvite(text);
    if (!invite)
        return QVariantMap{{u"ok"_s, false}, {u"company"_s, QString()}, {u"person"_s, QString()}, {u"url"_s, QString()},
                {u"error"_s, errorText(invite.error())}};
    return QVariantMap{{u"ok"_s, true}, {u"company"_s, invite->company}, {u"person"_s, invite->person}, {u"url"_s, invite->url},
            {u"error"_s, QVariant::fromValue(nullptr)}};
}

void AppState::join(const QString &text)
{
    if (m_services->life)
        m_services->life->join(text);
}

namespace {

// The text of a code, if it is an invite. A picture without any code is to the person the same as a garbled one.
Result<QString> inviteOr(Result<QString> text)
{
    if (!text)
        return text.error().code == ErrorCode::NotFound ? fail(ErrorCode::InviteGarbled, text.error().detail) : text.error();
    PLUMB_TRY(decodeInvite(*text));
    return text;
}

} // namespace

void AppState::inviteFromPicture(const QUrl &url)
{
    const bool isFrame = PreviewFrames::isFrame(url.toString());
    if (m_readingCode && isFrame)
        return; // the camera gives more frames than can be read; each is as good as the next
    m_readingCode = true;
    const QImage frame = isFrame ? m_services->frames->latest() : QImage();
    const QString file = url.isLocalFile() ? url.toLocalFile() : url.toString();
    auto work = onPool([isFrame, frame, file]() -> Result<QString> {
        if (isFrame)
            return inviteOr(media::readQr(frame));
        PLUMB_ASSIGN(const media::LoadedPicture picture, media::loadPicture(file));
        return inviteOr(media::readQrFromPicture(picture.bytes));
    });
    whenDone(work, this, [this](const Result<QString> &text) {
        m_readingCode = false;
        if (text)
            Q_EMIT inviteRead(*text);
        else
            Q_EMIT inviteUnreadable(errorText(text.error()));
    });
}

void AppState::pickInvitePicture()
{
    if (!m_services->filePicker)
        return;
    whenDone(m_services->filePicker->pickPictures(), this, [this](const QList<QUrl> &urls) {
        if (!urls.isEmpty())
            inviteFromPicture(urls.first());
    });
}

QStringList AppState::rolesIn(const QString &scope) const
{
    follow("grants");
    return m_roles.value(scope);
}

QStringList AppState::scopes() const
{
    follow("grants");
    QStringList scopes = m_roles.keys();
    scopes.sort();
    return scopes;
}

bool AppState::may(const QString &action, const QString &kind, const QString &scope) const
{
    const QStringList mine = rolesIn(scope);
    const KindSchema *schema = m_services->schema->kind(kind);
    if (mine.isEmpty() || !schema)
        return false;
    const QStringList &wanted = action == "create"_L1 ? schema->createRoles : schema->editRoles;
    return wanted.isEmpty() || std::any_of(mine.begin(), mine.end(), [&](const QString &role) { return wanted.contains(role); });
}

QVariant AppState::transitions(const QString &kind, const QString &scope, const QVariantMap &fields) const
{
    follow("language");
    const KindSchema *schema = m_services->schema->kind(kind);
    if (!schema)
        return QVariantList();
    const QStringList mine = rolesIn(scope);
    QVariantList list;
    for (const Transition &step : possibleTransitions(*schema, Roles(mine.begin(), mine.end()), QJsonObject::fromVariantMap(fields), idOf(personId())))
        list += QVariantMap{{u"to"_s, step.to}, {u"label"_s, step.label.in(m_services->language())}, {u"needs"_s, step.needs}};
    return list;
}

void AppState::storeChanged()
{
    m_identity.reset();
    m_roles.clear();
    if (m_services->store()) {
        connect(m_services->store().get(), &store::Store::grantsChanged, this, &AppState::readGrants, Qt::UniqueConnection);
        readGrants();
        readAddress();
    }
    Q_EMIT lifeChanged();
}

void AppState::readGrants()
{
    if (!m_services->store())
        return;
    whenDone(m_services->store()->grants(), this, [this](const Result<std::vector<wire::Grant>> &grants) {
        if (!grants)
            return;
        m_roles.clear();
        for (const wire::Grant &grant : *grants)
            m_roles.insert(grant.scope, grant.roles);
        Q_EMIT grantsChanged();
    });
}

// Who this is, and how they like to be addressed (their own record, once it has arrived).
void AppState::readAddress()
{
    const std::shared_ptr<store::Store> store = m_services->store();
    if (!store)
        return;
    whenDone(store->identity(), this, [this, store](const Result<std::optional<store::Identity>> &identity) {
        if (!identity || !*identity)
            return;
        const bool known = m_identity && m_identity->person == (*identity)->person;
        m_identity = *identity;
        if (!known)
            Q_EMIT lifeChanged();
        whenDone(store->record(m_identity->person), this, [this](const Result<std::optional<store::StoredRecord>> &person) {
            if (person && *person)
                m_address = (*person)->fields.value("title"_L1).toString();
            Q_EMIT greetingChanged();
        });
    });
}

} // namespace plumb
