// Story: complaints from the first ring to the close. The front desk registers while the office is away; the
// adviser's device shows it and takes it over; another that nobody takes is escalated on time with every phone off;
// a major event reaches the deputy general manager; a webhook hears of all of it; one is closed with its evidence; the register's summary is signed by three and read back.
#pragma once

#include "tests/e2e/story/tour.h"
#include "tests/support/driven_app.h"
#include "tests/support/office_process.h"
#include "tests/support/webhook_receiver.h"

#include <memory>

namespace plumb::test {

class ComplaintCase {
public:
    struct Invites {
        QString desk;
        QString adviser;
        QString director;
    };
    struct Place {
        OfficeProcess &office;
        quint16 port;
        QString officeProgram;
        QString scratch;                // folder for what is handed to the office's commands
        QString card;                   // folder that files are handed out into
        std::function<std::unique_ptr<DrivenApp>(const QString &name)> device;
        Invites invites;
    };
    static constexpr int steps = 11;

    ComplaintCase(Place place, Tour &tour);
    void play();

private:
    struct Call {
        QString client;                 // what is typed to find them
        QString title;
        QString severity;
        int minutesAgo = 0;
    };

    void joinDevices();
    void addWebhook();
    void registerOffline();
    void takeOver();
    void findTheClient();
    void tellDirector();
    void leaveOne();
    void escalate();
    void closeWithEvidence();
    void signSummary();
    void readSummary();

    QString join(DrivenApp &app, const QString &invite);
    QString registerCall(const Call &call);
    QString answer();                   // accepted … in work
    QString settle();                   // rechecked … closed
    QString step(const QString &state, const std::function<QString()> &fill);
    QString photo(const QString &button);
    QString lastWeek(DrivenApp &app);   // shows the summary of last week
    QString quitAll();
    // Of the webhook: the first that says so about this complaint; empty: none within the time.
    QJsonObject heard(const QString &event, const QString &complaint, const QString &level, int timeoutMs) const;

    Place m_place;
    Tour &m_tour;
    office::test::WebhookReceiver m_receiver;
    std::unique_ptr<DrivenApp> m_desk;
    std::unique_ptr<DrivenApp> m_adviser;
    std::unique_ptr<DrivenApp> m_director;
    QString m_number;
    QString m_complaintId;              // of the last registered
    QString m_firstId;
    QDateTime m_due;                    // when the one that is left alone runs out
};

} // namespace plumb::test
