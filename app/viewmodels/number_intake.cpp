#include "app/viewmodels/number_intake.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

QVariantMap toMap(const store::TakenNumber &number)
{
    return {{u"number"_s, number.number}, {u"series"_s, number.series}, {u"serial"_s, number.serial}, {u"calledAt"_s, toIso(number.calledAt)}};
}

} // namespace

NumberIntake::NumberIntake(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, &NumberIntake::read);
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (concerns(notices, m_kind, {}))
            read();
    });
    connect(&m_writer, &RecordWriter::saved, this, &NumberIntake::dropped);
    connect(&m_writer, &RecordWriter::failed, this, &NumberIntake::failed);
}

void NumberIntake::setKind(const QString &kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    Q_EMIT changed();
}

QVariantList NumberIntake::open() const
{
    QVariantList list;
    for (const store::TakenNumber &number : m_open) {
        if (number.kind == m_kind)
            list.append(toMap(number));
    }
    return list;
}

void NumberIntake::read()
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->openNumbers(), this, [this](const Result<std::vector<store::TakenNumber>> &numbers) {
        m_error = numbers ? QVariant::fromValue(nullptr) : QVariant(errorText(numbers.error()));
        if (numbers)
            m_open = *numbers;
        Q_EMIT changed();
    });
}

QDateTime NumberIntake::now() const
{
    return toDateTime(m_link.services()->clock->now() + m_clockOffset);
}

void NumberIntake::take(const QVariant &calledAt)
{
    if (!m_link.store())
        return;
    whenDone(m_link.store()->syncState(), this, [this, at = toDateTimeValue(calledAt)](const Result<store::SyncState> &sync) {
        m_clockOffset = sync ? sync->clockOffset : Millis(0);
        const QDateTime call = at.isValid() ? at : now();
        whenDone(m_link.store()->takeNumber(m_kind, fromDateTime(call), call.toLocalTime().date()), this, [this](const Result<store::TakenNumber> &number) {
            if (!number)
                return Q_EMIT failed(errorText(number.error()));
            read();
            Q_EMIT taken(toMap(*number));
        });
    });
}

void NumberIntake::drop(const QString &number, const QString &scope, const QString &personId, const QString &reason)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const store::TakenNumber &one) { return one.number == number; });
    if (found == m_open.end())
        return;
    QJsonObject set{{u"number"_s, found->number}, {u"series"_s, found->series}, {u"serial"_s, found->serial}, {u"called_at"_s, toIso(found->calledAt)},
                    {u"entered_at"_s, toIso(fromDateTime(now()))}, {u"title"_s, IntakeWords::tr("Call that came to nothing")},
                    {u"void"_s, reason}};
    const KindSchema *kind = m_link.services()->schema->kind(m_kind);
    if (kind && kind->workflow)
        set.insert(kind->workflow->field, kind->workflow->start);
    if (!personId.isEmpty())
        set.insert(u"registered_by"_s, personId);
    m_writer.write({{m_link.services()->newId(), m_kind, scope, set}});
}

} // namespace plumb
