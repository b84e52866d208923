// One person's phone: the real store on a simulated disk, and the real conversations with the office. As in
// the app one connection writes (store::WriteSide), another reads what is committed, a third moves the log.
#pragma once

#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/write_side.h"
#include "tests/sim/clock.h"
#include "tests/sim/courier.h"
#include "tests/sim/disk.h"

namespace plumb::sim {

// More records than this do not go without being asked about.
inline constexpr qint64 fewRemovals = 5;

class Device {
public:
    Device(int number, QString name, QString folder, const Millis &time, Moment start, const Schema &schema, std::uint64_t seed);
    ~Device();

    const int number;
    const QString name;        // as the story calls it
    Disk disk;
    MachineClock clock;
    SeededRandom random;
    const Schema *schema;      // an older app has an older one
    bool isWiped = false;      // nothing is on it, and nobody has joined with it since

    // The real way in; a dead disk has to be revived before.
    Status open();
    void close();
    bool isOpen() const { return bool(m_file); }
    // Grows each time the app ends: what was meant for the one before comes to nothing.
    int life() const { return m_life; }
    bool isKnown() const;      // has joined
    Id identity();             // as which device; also while the app is closed

    // What the person sees: nothing of a transaction that is still open.
    sqlite::Database &database() { return *m_readSide; }
    store::Reader &reader() { return *m_reader; }
    store::Replica &replica() { return *m_replica; } // to look, not to write
    store::WriteSide &writes() { return *m_writes; }
    Courier &courier() { return *m_courier; }

    Status save(const store::Save &save);
    Status keepSetting(const QString &name, const QJsonObject &value);
    Status setIdentity(const store::Identity &identity);
    std::optional<store::Identity> joinedAs(); // with the token of now

    // Somebody saves while a page is being taken: at its first pause after so many others.
    void saveInAPause(int after, std::function<void()> save);
    bool isInAPause() const { return m_inAPause; }
    // The log has grown: somebody should move it into the file, in a while.
    void setLogGrown(std::function<void()> grown) { m_logGrown = std::move(grown); }
    void moveLog();

private:
    store::WriteSide::Parts writeParts();
    bool isPauseWanted();
    void pause();
    void noteLog(qint64 from);

    const QString m_folder;
    int m_life = 0;
    Id m_identity;
    std::unique_ptr<store::StoreFile> m_file;
    std::unique_ptr<store::WriteSide> m_writes;
    std::unique_ptr<sqlite::Database> m_readSide;
    std::unique_ptr<sqlite::Database> m_checkpointer;
    store::Notices m_notices;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<Courier> m_courier;
    std::function<void()> m_saveInAPause;
    int m_pausesBefore = 0;
    bool m_inAPause = false;
    std::function<void()> m_logGrown;
    bool m_logMoves = false;
};

} // namespace plumb::sim
