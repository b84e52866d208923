// Story: work on site between two people.
#include "tests/e2e/story/sequence.h"
#include "tests/e2e/story/story.h"

#include <QJsonArray>

#include <algorithm>

namespace plumb::test {

using namespace Qt::StringLiterals;

void Story::mendAndVerify()
{
    m_tour.step(u"what is not shown is not fixed: with a photo of how it is now, the issue is"_s, [this] {
        return Sequence() << [&] { return m_manager->tap(u"step_to_fixed"_s); } << [&] { return m_manager->wait(u"step_to_fixed"_s); }
                          << [&] { return m_manager->tap(u"camera_after"_s); } << [&] { return m_manager->wait(u"camera_page"_s); }
                          << [&] { return m_manager->tap(u"camera_shutter_button"_s); } << [&] { return m_manager->wait(u"camera_thumb_0"_s); }
                          << [&] { return m_manager->tap(u"camera_close_button"_s); } << [&] { return m_manager->wait(u"photo_after_0"_s); }
                          << [&] { return m_manager->tap(u"step_to_fixed"_s); } << [&] { return m_manager->wait(u"step_to_open"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"fixed"_s)); };
    });
    m_tour.step(u"who fixed it cannot verify it; the designer does"_s, [this] {
        return Sequence() << [&] { return m_manager->waitGone(u"step_to_verified"_s); } << [&] { return m_manager->open(u"Sync"_s, {}); }
                          << [&] { return syncAll(*m_manager); } << [&] { return m_designer->open(u"Sync"_s, {}); }
                          << [&] { return m_designer->tap(u"sync_now_button"_s); } << [&] { return m_designer->tap(u"back_button"_s); }
                          << [&] { return m_designer->wait(u"step_to_verified"_s, uploadLimitMs); }
                          << [&] { return m_designer->grab(m_tour.picture(u"to-verify"_s)); }
                          << [&] { return m_designer->tap(u"step_to_verified"_s); } << [&] { return m_designer->wait(u"step_to_closed"_s); }
                          << [&] { return m_designer->open(u"Sync"_s, {}); } << [&] { return syncAll(*m_designer); }
                          << [&] { return m_designer->tap(u"back_button"_s); }
                          << [&] { return m_manager->tap(u"sync_now_button"_s); } << [&] { return m_manager->tap(u"back_button"_s); }
                          << [&] { return m_manager->wait(u"step_to_closed"_s, uploadLimitMs); }
                          << [&] { return m_manager->grab(m_tour.picture(u"verified"_s)); };
    });
}

void Story::acceptWaterAndElectricity()
{
    if (!m_tour.ok())
        return;
    const QJsonArray sites = m_demo.value(u"sites"_s).toArray();
    const auto site = std::find_if(sites.begin(), sites.end(), [](const QJsonValue &each) { return each[u"key"_s] == u"yunqi"_s; });
    const QString id = site == sites.end() ? QString() : (*site)[u"id"_s].toString();
    const QString name = site == sites.end() ? QString() : (*site)[u"name"_s].toString();
    m_acceptance = std::make_unique<Acceptance>(Acceptance::Place{*m_manager, *m_designer, m_office, m_port, id, name, inScratch(u"card"_s)}, m_options.seed, m_tour);
    m_acceptance->play();
}

} // namespace plumb::test
