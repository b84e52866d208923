#include "app/viewmodels/complaint_timeline.h"

#include "app/viewmodels/clock_words.h"
#include "app/viewmodels/maintenance_words.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

class Timeline {
public:
    Timeline(const ComplaintFound &found, const Schema &schema, const QString &language) : m_found(found), m_schema(schema), m_language(language) {}

    QVariantList read()
    {
        moments();
        for (const store::StoredRecord &note : m_found.notes)
            addNote(note.fields);
        for (const store::StoredRecord &pause : m_found.complaints.front().pauses)
            addPause(pause.fields);
        for (const store::StoredRecord &task : m_found.tasks)
            addTask(task.fields);
        for (const store::StoredRecord &escalation : m_found.escalations)
            addEscalation(escalation.fields);
        for (const store::StoredRecord &same : m_found.same)
            addSame(same.fields);
        std::stable_sort(m_list.begin(), m_list.end(),
                         [](const QVariant &a, const QVariant &b) { return a.toMap().value(u"at"_s).toString() < b.toMap().value(u"at"_s).toString(); });
        return m_list;
    }

private:
    static QString text(const QJsonObject &fields, QLatin1StringView name) { return fields.value(name).toString(); }
    QString name(const QString &person) const { return m_found.names.value(person); }
    QString choice(const QString &kind, const QString &field, const QString &value) const
    {
        const KindSchema *const schema = m_schema.kind(kind);
        return readable(schema ? schema->field(field) : nullptr, value, m_language);
    }
    static QString line(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    void add(const QString &at, const QString &icon, const QString &title, const QString &words = {}, const QString &tone = {})
    {
        if (!at.isEmpty())
            m_list.append(QVariantMap{{u"at"_s, at}, {u"icon"_s, icon}, {u"tone"_s, tone}, {u"title"_s, title}, {u"words"_s, words}});
    }

    void moments()
    {
        const QJsonObject &fields = m_found.complaints.front().record.fields;
        const auto at = [&](QLatin1StringView name) { return text(fields, name); };
        add(at("called_at"_L1), u"phone-incoming"_s, choice(u"complaint"_s, u"way"_s, at("way"_L1)), at("caller"_L1));
        add(at("entered_at"_L1), u"clipboard-pen"_s, TimelineWords::tr("Registered"), name(at("registered_by"_L1)));
        add(at("passed_on_at"_L1), u"send"_s, TimelineWords::tr("Passed on to the client service team"), name(at("adviser"_L1)));
        add(at("accepted_at"_L1), u"user-check"_s, TimelineWords::tr("Accepted"), name(at("owner"_L1)));
        add(at("plan_at"_L1), u"handshake"_s, TimelineWords::tr("The client agreed to a plan"), at("plan"_L1));
        add(at("rechecked_at"_L1), u"clipboard-check"_s, TimelineWords::tr("Checked again"));
        add(at("confirmed_at"_L1), u"circle-check"_s, TimelineWords::tr("The client confirmed"),
            line({choice(u"complaint"_s, u"client_word"_s, at("client_word"_L1)), at("client_words"_L1)}));
        add(at("closed_at"_L1), u"circle-check-big"_s, TimelineWords::tr("Closed"), at("solution"_L1), u"good"_s);
        add(at("followed_up_at"_L1), u"smile"_s, TimelineWords::tr("Followed up"));
        add(at("reopened_at"_L1), u"rotate-ccw"_s, TimelineWords::tr("Reopened"), {}, u"warning"_s);
        add(at("client_told_at"_L1), u"circle-x"_s, TimelineWords::tr("Unfounded; the client was told"), at("unfounded_reason"_L1));
    }
    void addNote(const QJsonObject &fields)
    {
        static const QHash<QString, QString> icons{{u"called"_s, u"phone"_s}, {u"on_site"_s, u"map-pin"_s}, {u"told_client"_s, u"message-square"_s}};
        const QString what = text(fields, "what"_L1);
        add(text(fields, "at"_L1), icons.value(what, u"pencil"_s), choice(u"complaint_note"_s, u"what"_s, what),
            line({name(text(fields, "by"_L1)), text(fields, "words"_L1)}));
    }
    void addPause(const QJsonObject &fields)
    {
        const QString reason = choice(u"complaint_pause"_s, u"reason"_s, text(fields, "reason"_L1));
        add(text(fields, "from"_L1), u"pause"_s, TimelineWords::tr("The clocks stand: %1").arg(reason),
            line({text(fields, "words"_L1), TimelineWords::tr("until %1").arg(words::date(text(fields, "until"_L1), m_language))}), u"info"_s);
        add(text(fields, "ended_at"_L1), u"play"_s, TimelineWords::tr("The clocks go on"));
    }
    void addTask(const QJsonObject &fields)
    {
        const QString department = choice(u"complaint_task"_s, u"department"_s, text(fields, "department"_L1));
        add(text(fields, "done_at"_L1), u"list-checks"_s, TimelineWords::tr("%1: done").arg(department),
            line({text(fields, "what"_L1), text(fields, "words"_L1)}), u"good"_s);
    }
    void addSame(const QJsonObject &fields)
    {
        add(text(fields, "called_at"_L1), u"git-merge"_s, TimelineWords::tr("The same call, also written down as %1").arg(text(fields, "number"_L1)),
            line({text(fields, "title"_L1), text(fields, "detail"_L1)}));
    }
    void addEscalation(const QJsonObject &fields)
    {
        const QString level = choice(u"escalation"_s, u"level"_s, text(fields, "level"_L1));
        const QString clock = choice(u"escalation"_s, u"clock"_s, text(fields, "clock"_L1));
        add(text(fields, "told_at"_L1), u"bell"_s, TimelineWords::tr("The office told: %1").arg(line({level, name(text(fields, "person"_L1))})), clock,
            u"danger"_s);
        add(text(fields, "seen_at"_L1), u"eye"_s, TimelineWords::tr("Seen: %1").arg(name(text(fields, "person"_L1))));
    }

    const ComplaintFound &m_found;
    const Schema &m_schema;
    const QString &m_language;
    QVariantList m_list;
};

} // namespace

QVariantList timelineOf(const ComplaintFound &found, const Schema &schema, const QString &language)
{
    return found.complaints.empty() ? QVariantList() : Timeline(found, schema, language).read();
}

QString warrantyOf(const QJsonObject &site, const QString &trade, const QDate &today, const QString &language, const warranty::Terms &terms)
{
    return words::warrantyLine(warranty::judge(site, trade, terms, today), trade, today, language);
}

} // namespace plumb
