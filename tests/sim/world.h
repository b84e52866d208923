// One simulated company: devices, an office, a network between them and one virtual time. Events happen
// one after the other in order of time; all that is random comes from the plan's seed.
#pragma once

#include "app/store/lease.h"
#include "app/sync/join.h"
#include "tests/sim/company.h"
#include "tests/sim/device.h"
#include "tests/sim/journal.h"
#include "tests/sim/office_machine.h"
#include "tests/sim/plan.h"

#include <deque>
#include <functional>
#include <queue>

namespace plumb::sqlite { class Database; }

namespace plumb::sim {

struct Violation {
    QString rule;     // of the design's list, in a few words: the same break has the same rule
    QString what;
};

enum class Weather { Good, Lossy, Slow, Gone, Portal, Hostile };

struct Outcome {
    std::optional<Violation> violation;
    QStringList story;             // only where it was asked for
    std::uint64_t digest = 0;      // of everything that happened and of what everybody holds at the end
    qint64 requests = 0;
    qint64 saves = 0;
    std::map<QByteArray, qint64> ways; // how often the roads less travelled were taken, by name
};

class World {
public:
    World(const Company &company, const Plan &plan, bool tellStory);
    ~World();
    Outcome run();

    // For those who look (invariants_*.cpp) and those who act (people.cpp, network.cpp, faults.cpp).
    struct Line {                  // a device's way to the office
        Weather weather = Weather::Good;
        Millis until{0};
        bool waiting = false;      // a request is under way
        int nap = 0;               // likewise, of what is done while nobody writes
        int timer = 0;             // only the newest timer counts
        std::function<void()> inPull; // happens once pages of a pull wait to be committed
        bool turnedAway = false;   // the office said that it does not know this phone's token
        qint64 requests = 0;
        std::deque<Millis> recent; // requests of the last minute
    };

    Millis time{0};
    const Company &company;
    OfficeMachine office;
    std::vector<std::unique_ptr<Device>> devices;
    std::deque<Line> lines;        // stay where they are when one more phone joins
    Journal journal;
    int nextValue = 0;             // makes every typed value another one
    bool calm = false;             // faults have stopped

    const QString &epoch() const { return m_epoch; } // of the office's book
    void fail(const QString &rule, const QString &what);
    bool failed() const { return m_violation.has_value(); }
    void tell(const QString &what);
    void wentBy(const char *way) { ++m_ways[way]; }
    void note(std::uint64_t fact); // into the digest
    void note(const QByteArray &bytes);

    // Saves on an open device and writes it down.
    void save(Device &device, const store::Save &save, const QString &words);
    void absorb(Device &device);    // into the journal
    bool lookAfter(Device &device); // false: it has died meanwhile
    void startRun(Device &device);
    // At the office's door, without a network between.
    Result<sync::HttpResponse> deliver(int device, const sync::HttpRequest &request);
    void restartOffice(Death death, Millis after);
    void restartDevice(Device &device, Death death, Millis after);

private:
    struct Event {
        Millis at;
        qint64 order;
        std::function<void()> happen;
        bool operator<(const Event &other) const
        {
            return std::tie(other.at, other.order) < std::tie(at, order);
        }
    };
    void later(Millis after, std::function<void()> happen);
    void runUntil(Millis until);

    // faults.cpp
    void take(const Step &step);
    void takeDeviceFault(const Step &step, Device &device, Random &random);
    void harmInPull(Device &device, Step::Kind how, std::uint64_t seed);
    void harm(Device &device, Step::Kind how, Random &random);
    void takeOfficeFault(const Step &step, Random &random);
    void setClock(Device &device, Random &random);
    void upgrade(Device &device);
    void newPhone(Random &random);
    void join(Device &device, const Id &person, const sync::DeviceKeys &keys);
    void joinAgain();
    bool isAdmitted(const Device &device, const store::Identity &identity, bool isTokenInDoubt);
    void openDevice(Device &device);
    void rest(Device &device);
    void moveLogLater(Device &device);
    void openOffice();
    // backups.cpp
    void backUp();
    void restore(Random &random);
    void letGoOfCovered();
    void checkRestored(const std::set<Id> &changes);
    // network.cpp
    void pump(Device &device);
    void endOfRun(Device &device);
    void transmit(Device &device, const sync::HttpRequest &request);
    void transmitLossy(Device &device, const sync::HttpRequest &request, Random &random, Millis askedAt);
    void reply(Device &device, int life, Millis after, Millis askedAt, Result<sync::HttpResponse> response);
    // admission.cpp
    struct Knock {                 // somebody shows a token at the office's door
        Id device;
        qint64 generation = 0;
        bool isReplaced = false;   // a newer one was used
        bool holds = false;        // none was
        bool isRevoked = false;
        qint64 lastOp = -1;        // of a revoked one, so far; -1: not known
    };
    struct DeviceRow {             // as the book has it
        bool isRevoked = false;
        qint64 generation = 0;
        qint64 lastOp = 0;
    };
    Knock knockOf(const sync::HttpRequest &request);
    std::optional<DeviceRow> deviceRow(const Id &device);
    void forgetToken(const Knock &knock);
    bool mayHandIn(const Knock &knock, const sync::HttpRequest &request);
    void checkAdmission(const Knock &knock, const sync::HttpRequest &request, const office::Response &response);
    void checkRevoked(const Knock &knock, const sync::HttpRequest &request, const office::Response &response);
    void comeWithOldToken(Device &device, Random &random);
    // revocation.cpp
    void revoke(Device &device);
    void wipe(Device &device);
    void noteFilesOf(Device &device);
    void empty(Device &device);
    void beginAnew(Device &device, const Id &person);
    // lease.cpp
    struct Alone {                 // how long a phone has been without the office
        int life = 0;
        store::LeaseClock clock;
        Moment remembered{};
        Millis since{0};           // it has this lease, in this life
        bool isOver = false;
        std::optional<Moment> lockedAt; // under the lease told then
        bool isRemembered = false; // on its disk
    };
    void watchLease(Device &device);
    bool judgeLease(Device &device, const QByteArray &answer = {});
    void checkLease(const Device &device, const Alone &alone, const QByteArray &answer);
    bool isLocked(const Device &device) const;
    // losses.cpp
    void loseRecords(Random &random);
    void giveRecordsBack();
    void forgetAnswers();
    void answerQuestions(Device &device, Random &random);
    qint64 lostRecordsOn(Device &device);
    void checkRemoved(Device &device, qint64 before);
    // copies.cpp
    void takeCopy(const Step &step, Device &device, Random &random);
    void putBack(Device &device);
    void awaken(Device &source);
    // journal.cpp
    void hearOfBefore(Device &device);
    std::optional<Id> remember(Device &device, const QByteArray &hash, const QByteArray &bytes);
    void hear(int device, const Id &asker, const sync::HttpRequest &request, const office::Response &response);
    void hearSync(int device, const Id &asker, const sync::HttpRequest &request, const office::Response &response);
    // settle.cpp
    void heal();
    bool isQuiet(QString *why);
    std::optional<qint64> headOfFirstSite();
    void moveFirstSite();
    void settle();

    struct PhoneCopy {
        FileMap files;
        Memory kept;
        std::set<Id> known;
    };
    std::optional<PhoneCopy> copyOf(Device &device);

    const Plan &m_plan;
    const bool m_tell;
    std::priority_queue<Event> m_events;
    qint64 m_order = 0;
    SeededRandom m_network;
    std::map<int, PhoneCopy> m_copies;
    std::optional<qint64> m_headWhenWhole; // of the first site, when its lost records came back
    Millis m_nextMove{0};
    std::map<int, Alone> m_alone;
    std::map<QString, std::set<Id>> m_backups; // by name: changes in them that the office had answered
    Death m_officeDeath = Death::Killed;
    std::map<int, Death> m_deviceDeath;
    bool m_officeComing = false;
    QString m_epoch = QStringLiteral("epoch-1");
    std::optional<Violation> m_violation;
    QStringList m_story;
    std::uint64_t m_digest = 1469598103934665603ull;
    qint64 m_saves = 0;
    std::map<QByteArray, qint64> m_ways;
};

// Plausible work of whoever holds this device.
void work(World &world, Device &device, Random &random);
void raiseIssue(World &world, Device &device, const QString &scope);
void changeMembership(World &world, Device &device, Random &random);
void lie(World &world, Device &device, Random &random);

// Invariants. Cheap ones run after every step that could break them.
void checkShown(World &world, Device &device);       // a person's unsent edits are on their screen
void checkUnseen(World &world, const Id &record);    // nor does what others said of it, but into a conflict
void checkAllUnseen(World &world, sqlite::Database &book);
void checkKept(World &world, Device &device);        // all that was ever saved is still on the device
void checkCursor(World &world, Device &device);      // nothing below the cursor is missing
void checkAnswer(World &world, const QString &name, const Id &device, const wire::SyncResponse &said); // walls, cursor
void checkOfficeKept(World &world);                  // what the office has acknowledged it has
void checkHandedIn(World &world, sqlite::Database &book); // what wiped phones had, is at the office
qint64 generationOf(const QByteArray &token);
bool isLost(World &world, const QByteArray &sha256); // nobody can be asked for this file any more
bool isNamedByHeldOnly(Device &device, const QByteArray &sha256); // likewise: the office does not know the record
void checkAtRest(World &world);                      // everything, once all is quiet

} // namespace plumb::sim
