// `App` in QML: where the app stands, who uses it, what they may do, and the words of the schema.
#pragma once

#include "app/viewmodels/schema_words.h"

#include <QDateTime>
#include <QHash>
#include <QQmlEngine>
#include <QSet>
#include <QTimer>
#include <QUrl>

namespace plumb {

class AppState : public plumb::SchemaWords { // in full: the type registration takes it literally
    Q_OBJECT
    QML_NAMED_ELEMENT(App)
    QML_SINGLETON
    Q_PROPERTY(QString state READ state NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QVariant failure READ failure NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QVariant unlockError READ unlockError NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QString personName READ personName NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QString personId READ personId NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QString companyName READ companyName NOTIFY lifeChanged FINAL)
    Q_PROPERTY(bool demo READ demo CONSTANT FINAL)
    Q_PROPERTY(QString greeting READ greeting NOTIFY greetingChanged FINAL)
    Q_PROPERTY(QVariant notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool joining READ joining NOTIFY lifeChanged FINAL)
    Q_PROPERTY(QVariant joinError READ joinError NOTIFY lifeChanged FINAL)
    Q_PROPERTY(bool leaseOver READ leaseOver NOTIFY lifeChanged FINAL)
    Q_PROPERTY(bool wiped READ wiped NOTIFY lifeChanged FINAL)
    Q_PROPERTY(int grants READ grants NOTIFY grantsChanged FINAL)

public:
    explicit AppState(QObject *parent = nullptr);
    static AppState *create(QQmlEngine *, QJSEngine *) { return new AppState; }

    QString state() const;
    QVariant failure() const;
    QVariant unlockError() const;
    QString personName() const;
    QString personId() const;
    QString companyName() const;
    bool demo() const { return m_services->demo; }
    QString greeting() const;
    QVariant notice() const { return m_notice; }
    bool joining() const;
    QVariant joinError() const;
    bool leaseOver() const; // too long without the office: nothing is shown until it answers
    bool wiped() const;     // the office revoked this device; until it joins again
    int grants() const { return int(m_roles.size()); } // how many scopes this person shares

    Q_INVOKABLE void dismissNotice();
    Q_INVOKABLE QString takeToasts(); // "": nothing to say; the first two whole, and how many more there are
    Q_INVOKABLE void retry();
    Q_INVOKABLE void unlock(const QString &passphrase);
    // passphraseSet() or passphraseRefused(errorText) follows; "" takes it away.
    Q_INVOKABLE void setPassphrase(const QString &before, const QString &after);
    Q_INVOKABLE void lock();

    Q_INVOKABLE QVariant invitePreview(const QString &text) const; // {ok, company, person, url, error}
    Q_INVOKABLE void join(const QString &text);
    Q_INVOKABLE void inviteFromPicture(const QUrl &url);
    Q_INVOKABLE void pickInvitePicture();

    Q_INVOKABLE QStringList rolesIn(const QString &scope) const;
    Q_INVOKABLE QStringList scopes() const; // that this person shares
    Q_INVOKABLE bool may(const QString &action, const QString &kind, const QString &scope) const;
    Q_INVOKABLE QVariant transitions(const QString &kind, const QString &scope, const QVariantMap &fields) const;

Q_SIGNALS:
    void lifeChanged();
    void greetingChanged();
    void noticeChanged();
    void grantsChanged();
    void passphraseSet();
    void passphraseRefused(const QVariantMap &error);
    // Something outside the pages wants one opened, or a line shown.
    void pageWanted(const QString &page, const QVariantMap &params);
    void toastWanted(); // takeToasts() has it: what rings while the app still starts is not lost
    void inviteRead(const QString &text);
    void inviteUnreadable(const QVariantMap &error);

private:
    void storeChanged();
    void readGrants();
    void readAddress();

    QTimer m_halfMinute;
    QVariant m_notice = QVariant::fromValue(nullptr);
    QStringList m_toasts; // not shown yet
    QHash<QString, QStringList> m_roles;      // by scope
    QString m_address;                        // form of address
    std::optional<store::Identity> m_identity;
    bool m_readingCode = false;
};

} // namespace plumb
