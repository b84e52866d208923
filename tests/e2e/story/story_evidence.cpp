// Story: what was said and seen on site, heard and looked at again.
#include "tests/e2e/story/sequence.h"
#include "tests/e2e/story/story.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

void Story::speak()
{
    m_tour.step(u"say what there is to say: a voice note on the failed item"_s, [this] {
        return Sequence() << [&] { return m_manager->rest(); }
                          << [&] { return m_manager->tap(u"voice_record_button"_s); } << [&] { return m_manager->waitText(u"voice_length"_s, u"0:03"_s); }
                          << [&] { return m_manager->grab(m_tour.picture(u"voice-recording"_s)); }
                          << [&] { return m_manager->tap(u"voice_keep_button"_s); } << [&] { return m_manager->wait(u"voice_note_0"_s); }
                          << [&] { return m_manager->waitGone(u"voice_sheet"_s); } << [&] { return m_manager->rest(); }
                          << [&] { return m_manager->grab(m_tour.picture(u"voice-note"_s)); }
                          << [&] {
                                 QString problem;
                                 m_spokenItem = m_manager->get(u"inspection_page"_s, u"itemId"_s, &problem).toString();
                                 return problem;
                             };
    });
}

void Story::listen()
{
    m_tour.step(u"the voice note is heard on the designer's device"_s, [this] {
        return Sequence() << [&] { return m_designer->open(u"Inspection"_s, {{u"inspectionId"_s, m_inspectionId}, {u"itemId"_s, m_spokenItem}}); }
                          << [&] { return m_designer->wait(u"voice_note_0"_s, uploadLimitMs); }
                          << [&] { return m_designer->waitGone(u"voice_away"_s, uploadLimitMs); } << [&] { return m_designer->rest(); }
                          << [&] { return m_designer->tap(u"voice_play_button"_s); }
                          << [&] { return m_designer->waitText(u"voice_time"_s, u"0:01 / "_s); }
                          << [&] { return m_designer->grab(m_tour.picture(u"voice-heard"_s)); };
    });
}

void Story::lookBack()
{
    m_tour.step(u"before and after lie over each other"_s, [this] {
        return Sequence() << [&] { return m_manager->rest(); } << [&] { return m_manager->tap(u"compare_open"_s); } << [&] { return m_manager->wait(u"comparison_page"_s); }
                          << [&] { return m_manager->key(u"Left"_s); } << [&] { return m_manager->key(u"Left"_s); }
                          << [&] {
                                 QString problem;
                                 const int shown = m_manager->get(u"compare_slider"_s, u"value"_s, &problem).toInt();
                                 return problem.isEmpty() && shown != 40 ? u"the line is at %1"_s.arg(shown) : problem;
                             }
                          << [&] { return m_manager->rest(); } << [&] { return m_manager->grab(m_tour.picture(u"before-after"_s)); }
                          << [&] { return m_manager->tap(u"comparison_close"_s); } << [&] { return m_manager->wait(u"issue_page"_s); };
    });
    m_tour.step(u"what lies behind a wall is looked up"_s, [this] {
        QString site;
        return Sequence() << [&] {
                                 QString problem;
                                 site = m_manager->get(u"issue_page"_s, u"site"_s, &problem).toString();
                                 return problem;
                             }
                          << [&] { return m_manager->open(u"Wall"_s, {{u"siteId"_s, site}}); } << [&] { return m_manager->wait(u"wall_photo_0"_s); }
                          << [&] { return m_manager->rest(); } << [&] { return m_manager->grab(m_tour.picture(u"wall"_s)); }
                          << [&] { return m_manager->tap(u"back_button"_s); } << [&] { return m_manager->wait(u"issue_page"_s); };
    });
}

} // namespace plumb::test
