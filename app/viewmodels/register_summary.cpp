#include "app/viewmodels/register_summary.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/save_edits.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QPointer>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;
using namespace quality;

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(SummaryWords)
};

const QString summaryKind = u"register_summary"_s;

struct Asked {
    QDate first;
    QDate last;
    Id record;
    QStringList granted;
    Moment now{};
    QString language;
    std::shared_ptr<const Schema> schema;
};

bool isLocked(const store::StoredRecord &record)
{
    const QString state = record.fields.value("state"_L1).toString();
    return state == "signed"_L1 || state == "confirmed"_L1 || state == "received"_L1;
}

// The one asked for, else that of the period: a locked one before one that was sent back, the newest first.
Result<std::optional<store::StoredRecord>> keptSummary(store::Reader &reader, const Asked &asked)
{
    if (!asked.record.isNull())
        return reader.record(asked.record);
    store::ListQuery query;
    query.kind = summaryKind;
    query.where = {{u"from"_s, asked.first.toString(Qt::ISODate)}, {u"until"_s, asked.last.toString(Qt::ISODate)}};
    std::optional<store::StoredRecord> kept;
    PLUMB_TRY(reader.each(query, [&](const store::StoredRecord &one) -> Status {
        if (!kept || (isLocked(one) && !isLocked(*kept)))
            kept = one;
        return {};
    }));
    return kept;
}

Status findSummary(store::Reader &reader, const Asked &asked, RegisterWork &work, RegisterFound &found)
{
    PLUMB_ASSIGN(found.view, registerView(reader, asked.granted));
    PLUMB_ASSIGN(found.record, keptSummary(reader, asked));
    RegisterAsked of{asked.first, asked.last, found.view.zone, asked.now, found.view.scopes, found.view.whole};
    const QJsonObject kept = found.record ? found.record->fields.value("figures"_L1).toObject() : QJsonObject();
    if (found.record && isLocked(*found.record)) {
        const std::optional<RegisterAsked> then = registerAsked(kept);
        found.locked = true;
        found.figures = kept;
        found.comparable = then && std::all_of(then->scopes.begin(), then->scopes.end(), [&](const QString &scope) { return found.view.scopes.contains(scope); });
        of = then.value_or(of);
    }
    if (found.comparable) {
        PLUMB_ASSIGN(QJsonObject counted, countRegister(reader, of, work));
        if (found.locked && QString::fromLatin1(registerHash(counted)) != found.record->fields.value("hash"_L1).toString())
            found.differences = differencesOf(kept, counted);
        if (!found.locked)
            found.figures = std::move(counted);
    }
    if (found.record)
        PLUMB_TRY(readRegisterNames(reader, *asked.schema, asked.language, found.record->fields, found.names));
    return readRegisterNames(reader, *asked.schema, asked.language, found.figures, found.names);
}

} // namespace

RegisterSummary::RegisterSummary(QObject *parent)
    : QObject(parent),
      m_survey(this, {u"complaint"_s, u"complaint_pause"_s, u"clock_setting"_s, summaryKind, u"team"_s, u"company_settings"_s},
               [this] { return workFor(); }, [this](const Result<RegisterFound> &found) { this->found(found); })
{
    connect(this, &RegisterSummary::asked, this, &RegisterSummary::ask);
    connect(&m_self, &OwnPart::changed, this, [this] {
        if (std::exchange(m_scopes, m_self.scopes()) != m_self.scopes())
            ask();
        else
            Q_EMIT changed(); // roles alone
    });
}

RegisterSummary::~RegisterSummary()
{
    if (m_work)
        m_work->givenUp = true;
}

void RegisterSummary::ask()
{
    if (m_work)
        m_work->givenUp = true; // it answers what is no longer asked
    m_stopped = false;
    m_survey.ask();
}

Survey<RegisterFound>::Work RegisterSummary::workFor()
{
    Services *const services = m_survey.link().services();
    const Asked asked{QDate::fromString(m_from, Qt::ISODate), QDate::fromString(m_until, Qt::ISODate), idOf(m_recordId),
                      m_scopes, services->clock->now(), services->language(), services->schema};
    const bool period = asked.first.isValid() && asked.last >= asked.first;
    if (m_stopped || asked.granted.isEmpty() || (!period && asked.record.isNull()))
        return {};
    m_work = std::make_shared<RegisterWork>();
    m_work->told = teller(m_work);
    m_progress = -1;
    Q_EMIT changed();
    return [asked, work = m_work](store::Reader &reader, RegisterFound &found) { return findSummary(reader, asked, *work, found); };
}

// Progress, from the reading thread to ours.
std::function<void(int, int)> RegisterSummary::teller(const std::shared_ptr<RegisterWork> &work)
{
    return [self = QPointer(this), work = std::weak_ptr(work)](int done, int of) {
        const auto tell = [self, work, done, of] {
            if (!self || self->m_work != work.lock())
                return;
            self->m_progress = double(done) / of;
            Q_EMIT self->changed();
        };
        QMetaObject::invokeMethod(QCoreApplication::instance(), tell, Qt::QueuedConnection);
    };
}

void RegisterSummary::found(const Result<RegisterFound> &found)
{
    m_work.reset();
    m_progress = -1;
    if (found)
        m_found = *found;
    const bool givenUp = !found && found.error().code == ErrorCode::Cancelled;
    m_error = found || givenUp ? QVariant::fromValue(nullptr) : QVariant(errorText(found.error()));
    Q_EMIT changed();
}

void RegisterSummary::cancel()
{
    if (!m_work || m_work->givenUp)
        return;
    m_work->givenUp = true;
    m_stopped = true;
    Q_EMIT changed();
}

void RegisterSummary::again()
{
    ask();
}

RegisterReader RegisterSummary::reader() const
{
    const Services *const services = m_survey.link().services();
    return {*services->schema, m_found->names, services->language()};
}

QVariant RegisterSummary::figures() const
{
    return m_found && !m_found->figures.isEmpty() ? QVariant(registerMap(m_found->figures, reader())) : QVariant::fromValue(nullptr);
}

QVariantList RegisterSummary::differences() const
{
    return m_found ? registerDifferences(m_found->differences, reader()) : QVariantList();
}

QVariant RegisterSummary::signature(QLatin1StringView by, QLatin1StringView at) const
{
    const QJsonObject &fields = m_found->record->fields;
    const QString person = fields.value(by).toString();
    if (person.isEmpty())
        return QVariant::fromValue(nullptr);
    return QVariantMap{{u"name"_s, m_found->names.value(person)}, {u"at"_s, words::dateTime(fields.value(at).toVariant(), reader().language, {})}};
}

QVariant RegisterSummary::kept() const
{
    if (!m_found || !m_found->record)
        return QVariant::fromValue(nullptr);
    const QJsonObject &fields = m_found->record->fields;
    const QString state = fields.value("state"_L1).toString();
    const KindSchema *const kind = reader().schema.kind(summaryKind);
    return QVariantMap{{u"recordId"_s, idText(m_found->record->id)}, {u"state"_s, state}, {u"stateWords"_s, readable(kind ? kind->field(u"state"_s) : nullptr, state, reader().language)},
                       {u"returned"_s, fields.value("returned"_L1).toString()},
                       {u"signed"_s, signature("signed_by"_L1, "signed_at"_L1)}, {u"confirmed"_s, signature("confirmed_by"_L1, "confirmed_at"_L1)},
                       {u"received"_s, signature("received_by"_L1, "received_at"_L1)}};
}

QString RegisterSummary::scope() const
{
    if (!m_found || m_found->view.scopes.isEmpty())
        return {};
    return m_found->record ? m_found->record->scope : m_found->view.scopes.constLast(); // a team before the desk
}

bool RegisterSummary::maySign(const QString &scope) const
{
    const KindSchema *const kind = reader().schema.kind(summaryKind);
    const auto steps = kind ? possibleTransitions(*kind, m_self.rolesIn(scope), {}, m_self.person()) : std::vector<Transition>();
    return std::any_of(steps.begin(), steps.end(), [](const Transition &step) { return step.to == "signed"_L1; });
}

QVariantList RegisterSummary::teams() const
{
    QVariantList out;
    for (const auto &[scope, name] : m_found ? m_found->view.teams : QList<std::pair<QString, QString>>()) {
        if (maySign(scope))
            out += QVariantMap{{u"value"_s, scope}, {u"label"_s, name}};
    }
    return out;
}

QString RegisterSummary::whyNotSigned() const
{
    if (!m_found || m_found->locked || m_found->figures.isEmpty())
        return {};
    const std::optional<RegisterAsked> of = registerAsked(m_found->figures);
    if (!m_found->view.whole)
        return SummaryWords::tr("Only where the whole register is seen can it be signed: at the desk, or by the deputy general manager.");
    if (of && of->last.addDays(1).startOfDay(of->zone) > toDateTime(m_survey.link().services()->clock->now()))
        return SummaryWords::tr("This period is not over. It can be signed from %1 on.").arg(words::date(of->last.addDays(1).toString(Qt::ISODate), reader().language));
    return teams().isEmpty() ? SummaryWords::tr("The front desk or the deputy general manager signs it.") : QString();
}

QVariantList RegisterSummary::steps() const
{
    QVariantList out;
    if (!m_found || m_saving)
        return out;
    const KindSchema *const kind = reader().schema.kind(summaryKind);
    if (!m_found->locked) {
        if (!teams().isEmpty() && whyNotSigned().isEmpty())
            out += QVariantMap{{u"to"_s, u"signed"_s}, {u"label"_s, kind->workflow->transitions.front().label.in(reader().language)}};
        return out;
    }
    const store::StoredRecord &record = *m_found->record;
    for (const Transition &step : possibleTransitions(*kind, m_self.rolesIn(record.scope), record.fields, m_self.person()))
        out += QVariantMap{{u"to"_s, step.to}, {u"label"_s, step.label.in(reader().language)}};
    return out;
}

// In one save: the figures as they were shown, and the signature under them.
void RegisterSummary::sign(const QString &scope)
{
    if (steps().isEmpty() || m_found->locked || !maySign(scope))
        return;
    const QJsonObject &figures = m_found->figures;
    const bool again = m_found->record && m_found->record->scope == scope; // sent back, and made anew
    const Id id = again ? m_found->record->id : m_survey.link().services()->newId();
    const QString now = toIso(m_survey.link().services()->clock->now());
    const QJsonObject set{{u"from"_s, figures.value("from"_L1)}, {u"until"_s, figures.value("until"_L1)}, {u"state"_s, u"draft"_s},
                          {u"figures"_s, figures}, {u"hash"_s, QString::fromLatin1(registerHash(figures))}};
    save({{id, summaryKind, scope, set}, {id, summaryKind, scope, {{u"state"_s, u"signed"_s}, {u"signed_by"_s, idText(m_self.person())}, {u"signed_at"_s, now}}}}, u"signed"_s);
}

void RegisterSummary::take(const QString &to, const QString &reason)
{
    if (!locked() || m_saving)
        return;
    QJsonObject set{{u"state"_s, to}};
    if (to == "draft"_L1) {
        set.insert(u"returned"_s, reason.trimmed());
    } else {
        set.insert(to + u"_by"_s, idText(m_self.person()));
        set.insert(to + u"_at"_s, toIso(m_survey.link().services()->clock->now()));
    }
    save({{m_found->record->id, summaryKind, m_found->record->scope, set}}, to);
}

void RegisterSummary::save(std::vector<store::Edit> edits, const QString &to)
{
    m_saving = true;
    Q_EMIT changed();
    saveEdits(m_survey.link(), this, std::move(edits), [this, to](const Status &status) {
        m_saving = false;
        Q_EMIT changed();
        if (status)
            Q_EMIT taken(to);
        else
            Q_EMIT failed(errorText(status.error()));
    });
}

} // namespace plumb
