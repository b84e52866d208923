// What the system tells of network and sleep reaches the engine.
#include "platform/common/fake_network_status.h"
#include "platform/common/fake_wake_ups.h"
#include "tests/unit/viewmodels/joined_life.h"

using namespace plumb;
using namespace plumb::test;

class TestLifeNetwork : public JoinedLife {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        begin();
        m_life->follow(&m_network, &m_wakeUps);
    }
    void cleanup() { end(); }

    void aNetworkThatIsBackIsTriedAtOnce()
    {
        goOffline();
        m_network.become(false, false);
        m_wire->setFault({});
        m_network.become(true, false);
        QTRY_COMPARE(AWAIT(m_services->store()->syncState())->waitingChanges, 0);
    }

    void aWakeUpIsUsed()
    {
        goOffline();
        m_wire->setFault({});
        m_wakeUps.wakeUp();
        QTRY_COMPARE(AWAIT(m_services->store()->syncState())->waitingChanges, 0);
    }

    void whatEachMegabyteCostsIsKnown()
    {
        m_network.become(true, true);
        QVERIFY(m_services->engine->metered());
        m_life.reset();
        start(); // the network is what it is before the store is open
        m_life->follow(&m_network, &m_wakeUps);
        QVERIFY(!m_services->engine);
        QTRY_VERIFY(m_services->engine && m_services->engine->metered());
    }

private:
    void goOffline()
    {
        m_wire->setFault([](const HttpRequest &) { return Result<HttpResponse>(Error{ErrorCode::Unreachable, {}}); });
        QVERIFY(save(u"Tile hollow"_s).ok());
        QTRY_VERIFY(std::holds_alternative<sync::Offline>(m_services->engine->state()));
    }

    FakeNetworkStatus m_network;
    FakeWakeUps m_wakeUps;
};

QTEST_GUILESS_MAIN(TestLifeNetwork)
#include "test_life_network.moc"
