// The life of an app that has joined an office, each with a machine of its own; between them a wire that a
// test can break.
#pragma once

#include "app/core/threads.h"
#include "app/viewmodels/life.h"
#include "platform/common/memory_key_store.h"
#include "tests/unit/sync/wire.h"
#include "tests/unit/viewmodels/phone.h"

#include <QDir>

#include <thread>

namespace plumb::test {

using namespace std::chrono_literals;

class JoinedLife : public QObject {
protected:
    void begin()
    {
        markGuiThread();
        QVERIFY(crypto::initialise());
        m_folder = std::make_unique<QTemporaryDir>();
        atOffice([this] {
            m_office = std::make_unique<OfficeFixture>();
            m_company = std::make_unique<SmallCompany>(*m_office);
        });
        m_wire = std::make_unique<Wire>(*m_office);
        m_services = std::make_unique<Services>();
        m_services->clock = std::make_shared<SystemClock>();
        m_services->random = std::make_shared<SystemRandom>();
        m_services->schema = m_office->schema;
        m_keys = std::make_unique<MemoryKeyStore>();
        start();
        join();
    }
    void end()
    {
        m_life.reset();
        m_keys.reset();
        m_services.reset();
        m_wire.reset();
    }
    void start()
    {
        LifeOptions options{data(), u"test phone"_s, {}, [this](const sync::OfficeAddress &) { return std::make_unique<WireTransport>(*m_wire); },
                            m_folder->filePath(u"cache"_s)};
        options.tuning.engine.afterSave = 10ms;
        options.tuning.backoff.first = 1min; // what failed comes again when something happens
        m_life = std::make_unique<Life>(options, m_services.get(), m_keys.get());
        m_life->start();
    }
    // The office has a machine of its own: here at least a thread that does not draw.
    template <typename Work>
    static void atOffice(Work work)
    {
        std::thread thread(std::move(work));
        thread.join();
    }
    void join()
    {
        Invite invite{u"https://office.example"_s, QByteArray(64, 'a'), {}, u"墨線裝飾"_s, u"林工"_s};
        atOffice([&] { invite.code = m_office->invite(m_company->projectManager); });
        QTRY_COMPARE(m_life->state(), Life::State::Join);
        m_life->join(encodeInvite(invite));
        QTRY_COMPARE(m_life->state(), Life::State::Ready);
        QTRY_VERIFY(AWAIT(m_services->store()->syncState())->cursor > 0);
        QTRY_VERIFY(std::holds_alternative<sync::Idle>(m_services->engine->state()));
    }
    Status save(const QString &title)
    {
        store::Save save;
        save.edits.push_back({m_services->newId(), u"issue"_s, m_company->siteScope, issueFields(m_company->site, title)});
        return AWAIT(m_services->store()->save(save));
    }
    void revoke()
    {
        bool revoked = false;
        atOffice([&] {
            const std::lock_guard lock(m_wire->mutex());
            const auto writer = m_office->ledger->write();
            revoked = (*writer)->revoke(m_life->identity()->device).ok() && (*writer)->commit().ok();
        });
        QVERIFY(revoked);
    }
    QString data() const { return m_folder->filePath(u"data"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<OfficeFixture> m_office;
    std::unique_ptr<SmallCompany> m_company;
    std::unique_ptr<Wire> m_wire;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MemoryKeyStore> m_keys;
    std::unique_ptr<Life> m_life;
};

} // namespace plumb::test
