#include "app/viewmodels/refusal_text.h"

#include "app/model/record.h"
#include "app/viewmodels/error_text.h"

#include <QCoreApplication>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(Refusal)
public:
    QString title;
    QString action;
    QString field = {};
    QString problem = {};
};

class Reading {
public:
    Reading(const QString &detail, const KindSchema *kind, const QString &language) : m_kind(kind), m_language(language)
    {
        static const QString together = u"refused together with op "_s;
        m_detail = detail;
        m_together = detail.startsWith(together);
        if (m_together)
            m_detail = detail.section(u": "_s, 1);
        m_subject = m_detail.section(u": "_s, 0, 0);
        m_reason = m_detail.section(u": "_s, 1);
    }

    bool together() const { return m_together; }

    std::optional<Refusal> invalidValue() const
    {
        if (m_subject == voidField)
            return Refusal{Refusal::tr("Voiding needs a reason"), Refusal::tr("Say why, and send it again.")};
        const FieldSchema *field = m_kind ? m_kind->field(m_subject) : nullptr;
        if (!field)
            return std::nullopt;
        static const QString notFit = u"not fit for "_s;
        if (m_reason == "taken"_L1) {
            return Refusal{Refusal::tr("Another one with this “%1” has been handed in already").arg(field->label.in(m_language)),
                           Refusal::tr("Begin a new version from it; what you wrote goes with it.")};
        }
        if (m_reason.startsWith(notFit)) {
            return Refusal{Refusal::tr("“%1” breaks a rule: the step to “%2” is not taken")
                               .arg(field->label.in(m_language), stateWord(m_reason.mid(notFit.size()).section(u':', 0, 0))),
                           Refusal::tr("Open it: what is wrong is named where it stands.")};
        }
        const QString problem = problemText(*field, {field->name, ErrorCode::InvalidValue, m_reason}, m_language);
        return Refusal{Refusal::tr("%1: %2").arg(field->label.in(m_language), problem),
                       Refusal::tr("Correct it; it is sent again at once."), field->name, problem};
    }

    std::optional<Refusal> notAllowed() const
    {
        static const QString stepTo = u"role for step to "_s;
        if (m_detail == "device: revoked"_L1)
            return Refusal{Refusal::tr("The office has signed this device off"), Refusal::tr("Ask the office for a new invite, then send it again.")};
        if (m_subject == "author"_L1)
            return Refusal{Refusal::tr("It was written under another person's name"), Refusal::tr("Enter it again under your own.")};
        if (m_subject == "scope"_L1 || m_detail.startsWith("not a member"_L1))
            return Refusal{Refusal::tr("You are no longer a member there"), Refusal::tr("Ask whoever leads it to add you, then send it again.")};
        if (m_detail.startsWith(stepTo))
            return Refusal{Refusal::tr("Your role may not take the step to “%1”").arg(stateWord(m_detail.mid(stepTo.size()))),
                           Refusal::tr("Ask somebody whose step it is, or let it be.")};
        if (m_subject == "own work"_L1)
            return Refusal{Refusal::tr("The step to “%1” is another person's: nobody vouches for their own work").arg(stateWord(m_reason.section(u' ', 2, 2))),
                           Refusal::tr("Ask somebody else to take it, or let it be.")};
        if (m_subject == "own name"_L1)
            return Refusal{Refusal::tr("“%1” is signed in one's own name only").arg(fieldWord(m_reason)), Refusal::tr("Ask that person to do it, or let it be.")};
        if (m_subject == "member"_L1)
            return Refusal{Refusal::tr("Whoever stands in “%1” cannot see this here").arg(fieldWord(m_reason)), Refusal::tr("Choose somebody of this team, or tell them by telephone.")};
        if (m_subject == "writer"_L1)
            return Refusal{Refusal::tr("Only who stands in “%1” changes this").arg(fieldWord(m_reason)), Refusal::tr("Ask that person, or begin one of your own.")};
        return std::nullopt;
    }

    std::optional<Refusal> illegalTransition() const
    {
        static const QString neededFor = u"needed for "_s;
        static const QString noStep = u"no step from "_s;
        static const QString openBefore = u"open before "_s;
        if (m_reason.startsWith(openBefore)) {
            return Refusal{Refusal::tr("Something that belongs to it is still open, so it cannot be “%1”").arg(stateWord(m_reason.mid(openBefore.size()))),
                           Refusal::tr("Finish what is open first, then take the step again.")};
        }
        static const QString wantedBefore = u"wanted before "_s;
        if (m_reason.startsWith(wantedBefore)) {
            return Refusal{Refusal::tr("What it waits for is not agreed yet, so it cannot be “%1”").arg(stateWord(m_reason.mid(wantedBefore.size()))),
                           Refusal::tr("Have it agreed first, then take the step again.")};
        }
        const FieldSchema *field = m_kind ? m_kind->field(m_subject) : nullptr;
        if (!field)
            return std::nullopt;
        if (m_reason.startsWith(neededFor)) {
            return Refusal{Refusal::tr("“%1” is needed for the step to “%2”").arg(field->label.in(m_language), stateWord(m_reason.mid(neededFor.size()))),
                           Refusal::tr("Fill it in; it is sent again at once."), field->name, Refusal::tr("This is needed")};
        }
        static const QString fixedWhile = u"fixed while "_s;
        static const QString fixedFrom = u"fixed from "_s;
        if (m_reason.startsWith(fixedWhile)) {
            return Refusal{Refusal::tr("“%1” no longer changes: it is “%2”").arg(field->label.in(m_language), stateWord(m_reason.mid(fixedWhile.size()))),
                           Refusal::tr("Have it sent back first, or begin a new version.")};
        }
        if (m_reason.startsWith(fixedFrom)) {
            return Refusal{Refusal::tr("The step to “%2” changes nothing else, not “%1” either")
                               .arg(field->label.in(m_language), stateWord(m_reason.section(u' ', 2, 2))),
                           Refusal::tr("Change it first, then take the step.")};
        }
        if (!m_reason.startsWith(noStep))
            return std::nullopt;
        const QString from = m_reason.mid(noStep.size()).section(u" to "_s, 0, 0);
        const QString to = m_reason.section(u" to "_s, 1);
        return Refusal{Refusal::tr("It is “%1” now, and “%2” cannot follow from there").arg(stateWord(from), stateWord(to)),
                       Refusal::tr("Look at where it stands, take another step or let it be.")};
    }

private:
    QString stateWord(const QString &value) const
    {
        const FieldSchema *field = m_kind && m_kind->workflow ? m_kind->field(m_kind->workflow->field) : nullptr;
        const Choice *choice = field ? field->choice(value) : nullptr;
        return choice ? choice->label.in(m_language) : value;
    }

    QString fieldWord(const QString &name) const
    {
        const FieldSchema *field = m_kind ? m_kind->field(name) : nullptr;
        return field ? field->label.in(m_language) : name;
    }

    const KindSchema *m_kind;
    QString m_language;
    QString m_detail;
    QString m_subject;  // before the colon: mostly a field
    QString m_reason;
    bool m_together = false;
};

std::optional<Refusal> inWords(const QString &code, const Reading &reading)
{
    if (code == errorName(ErrorCode::InvalidValue))
        return reading.invalidValue();
    if (code == errorName(ErrorCode::NotAllowed))
        return reading.notAllowed();
    if (code == errorName(ErrorCode::IllegalTransition))
        return reading.illegalTransition();
    if (code == errorName(ErrorCode::Sealed))
        return Refusal{Refusal::tr("It had been signed before this arrived"), Refusal::tr("Record it as an amendment to the signed record.")};
    if (code == errorName(ErrorCode::TooLarge))
        return Refusal{Refusal::tr("It is too much for one record"), Refusal::tr("Shorten it, or spread it over several records.")};
    return std::nullopt;
}

} // namespace

QVariantMap refusalText(const QString &code, const QString &detail, const KindSchema *kind, const QString &language)
{
    const Reading reading(detail, kind, language);
    const QVariantMap general = errorTextOf(code, detail);
    const Refusal words = inWords(code, reading).value_or(Refusal{general.value(u"title"_s).toString(), general.value(u"action"_s).toString()});
    const QString safe = reading.together()
        ? Refusal::tr("It belongs to one step with another change that was not taken. Both are kept on this device; the office's record is as it was.")
        : Refusal::tr("What you entered is kept on this device; the office's record is as it was.");
    return {{u"code"_s, code}, {u"title"_s, words.title}, {u"text"_s, safe}, {u"action"_s, words.action},
            {u"field"_s, words.field}, {u"problem"_s, words.problem}};
}

} // namespace plumb
