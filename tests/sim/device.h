// One person's phone: the real store on a simulated disk, and the real conversations with the office.
#pragma once

#include "app/store/reader.h"
#include "app/store/replica.h"
#include "app/store/store_file.h"
#include "app/store/writer.h"
#include "tests/sim/clock.h"
#include "tests/sim/courier.h"
#include "tests/sim/disk.h"

namespace plumb::sim {

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

    // The real way in; a dead disk has to be revived before.
    Status open();
    void close();
    bool isOpen() const { return bool(m_file); }
    // Grows each time the app ends: what was meant for the one before comes to nothing.
    int life() const { return m_life; }
    bool isKnown() const;      // has joined
    Id identity();             // as which device; also while the app is closed

    sqlite::Database &database() { return m_file->writer(); }
    store::Writer &writer() { return *m_writer; }
    store::Reader &reader() { return *m_reader; }
    store::Replica &replica() { return *m_replica; }
    Courier &courier() { return *m_courier; }

private:
    const QString m_folder;
    int m_life = 0;
    Id m_identity;
    std::unique_ptr<store::StoreFile> m_file;
    store::Notices m_notices;
    std::unique_ptr<store::Writer> m_writer;
    std::unique_ptr<store::Reader> m_reader;
    std::unique_ptr<store::Replica> m_replica;
    std::unique_ptr<Courier> m_courier;
};

} // namespace plumb::sim
