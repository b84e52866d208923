#include "app/viewmodels/record_form.h"

#include "app/viewmodels/error_text.h"
#include "app/viewmodels/value_map.h"
#include "app/viewmodels/when_done.h"

namespace plumb {

using namespace Qt::StringLiterals;

RecordForm::RecordForm(QObject *parent) : QObject(parent), m_link(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { save(); });
    connect(this, &RecordForm::subjectChanged, this, &RecordForm::valuesChanged); // defaults may come later
    connect(&m_link, &StoreLink::opened, this, [this] { open(); });
    connect(&m_link, &StoreLink::changed, this, [this](const std::vector<store::ChangeNotice> &notices) {
        if (!m_recordId.isEmpty() && concerns(notices, idOf(m_recordId), m_kind))
            reload();
    });
}

// The page went within the pause: what is typed is saved all the same.
RecordForm::~RecordForm()
{
    if (m_pause.isActive() && !m_saving)
        save();
}

void RecordForm::setRecordId(const QString &recordId)
{
    if (m_recordId == recordId)
        return;
    if (m_pause.isActive())
        save();
    m_recordId = recordId;
    m_exists = false;
    m_stored = {};
    m_pending = {};
    m_touched.clear();
    m_newDraft.clear();
    m_savedAt = {};
    Q_EMIT subjectChanged();
    Q_EMIT valuesChanged();
    open();
}

void RecordForm::setNewOf(const QString &newOf)
{
    if (m_newOf == newOf)
        return;
    m_newOf = newOf;
    if (!m_exists && !m_typed && !m_newDraft.isEmpty()) { // a draft that was taken up meanwhile is another's
        m_recordId.clear();
        m_pending = {};
        m_touched.clear();
        m_newDraft.clear();
        open();
    }
    Q_EMIT subjectChanged();
}

QString RecordForm::draftKey() const
{
    if (!m_newDraft.isEmpty())
        return m_newDraft;
    if (!m_recordId.isEmpty())
        return u"form/%1/%2"_s.arg(m_kind, m_recordId);
    return m_newOf.isEmpty() ? u"form/%1/new/%2"_s.arg(m_kind, m_scope) : u"form/%1/new/%2/%3"_s.arg(m_kind, m_scope, m_newOf);
}

void RecordForm::open()
{
    if (!m_link.store() || m_kind.isEmpty())
        return;
    if (m_recordId.isEmpty())
        m_newDraft = draftKey();
    else
        reload();
    readDraft();
}

void RecordForm::readDraft()
{
    whenDone(m_link.store()->draft(draftKey()), this,
             [this, key = draftKey()](const Result<std::optional<QJsonObject>> &answer) {
        if (answer && *answer && key == draftKey())
            takeDraft(**answer);
    });
}

// What the killed app left; what was typed meanwhile stands above it.
void RecordForm::takeDraft(const QJsonObject &draft)
{
    const QString id = draft.value("record"_L1).toString();
    if (m_recordId.isEmpty() && !id.isEmpty()) {
        m_recordId = id;
        Q_EMIT subjectChanged();
    }
    const QJsonObject typed = draft.value("values"_L1).toObject();
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (!m_pending.contains(it.key()))
            m_pending.insert(it.key(), it.value());
        m_touched.insert(it.key());
    }
    Q_EMIT valuesChanged();
    check();
    m_pause.start();
}

void RecordForm::reload()
{
    whenDone(m_link.store()->record(idOf(m_recordId)), this,
             [this, asked = m_recordId](const Result<std::optional<store::StoredRecord>> &answer) {
        if (asked != m_recordId)
            return;
        if (!answer)
            setError(errorText(answer.error()));
        else if (*answer)
            takeRecord(**answer);
    });
}

void RecordForm::takeRecord(const store::StoredRecord &record)
{
    if (m_scope != record.scope) {
        m_scope = record.scope;
        Q_EMIT subjectChanged();
    }
    if (!std::exchange(m_exists, true))
        Q_EMIT isNewChanged();
    if (m_stored == record.fields)
        return;
    m_stored = record.fields;
    Q_EMIT valuesChanged();
    check();
}

QVariantMap RecordForm::values() const
{
    QVariantMap values = m_exists ? QVariantMap() : m_defaults;
    values.insert(m_stored.toVariantMap());
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it)
        values.insert(it.key(), it.value().toVariant());
    return values;
}

QVariant RecordForm::savedAt() const
{
    return m_savedAt.isValid() ? QVariant(m_savedAt) : QVariant::fromValue(nullptr);
}

void RecordForm::set(const QString &field, const QVariant &value)
{
    const KindSchema *kind = m_link.services()->schema->kind(m_kind);
    const QJsonValue wanted = toFieldValue(kind ? kind->field(field) : nullptr, value);
    if (!m_pending.contains(field) && m_stored.value(field) == wanted && m_exists)
        return;
    if (m_recordId.isEmpty()) {
        m_newDraft = draftKey();
        m_recordId = idText(m_link.services()->newId());
        Q_EMIT subjectChanged();
    }
    m_typed = true;
    m_pending.insert(field, wanted);
    m_touched.insert(field);
    m_marked.remove(field);
    setOffered(false);
    keepDraft();
    Q_EMIT valuesChanged();
    check();
    m_pause.start();
}

void RecordForm::flush()
{
    m_askedForAll = true;
    check();
    save();
}

void RecordForm::offer(const QVariantMap &mending)
{
    const QJsonObject values = QJsonObject::fromVariantMap(mending.value(u"values"_s).toMap());
    for (auto it = values.begin(); it != values.end(); ++it) {
        m_pending.insert(it.key(), it.value());
        m_touched.insert(it.key());
    }
    m_mends = mending.value(u"op"_s).toLongLong();
    if (const QString field = mending.value(u"field"_s).toString(); !field.isEmpty())
        m_marked.insert(field, mending.value(u"problem"_s));
    setOffered(true);
    Q_EMIT valuesChanged();
    check();
}

void RecordForm::sendOffered()
{
    m_marked.clear();
    setOffered(false);
    keepDraft();
    flush();
}

void RecordForm::setOffered(bool offered)
{
    if (std::exchange(m_offered, offered) != offered)
        Q_EMIT offeredChanged();
}

// One draft on its way at a time; the newest state follows as soon as it has landed.
void RecordForm::keepDraft()
{
    if (!m_link.store())
        return;
    if (m_draftUnderWay) {
        m_draftAgain = true;
        return;
    }
    m_draftUnderWay = true;
    const QJsonObject state{{u"record"_s, m_recordId}, {u"values"_s, m_pending}};
    whenDone(m_link.store()->saveDraft(draftKey(), state), this, [this](const Status &status) {
        m_draftUnderWay = false;
        if (!status)
            setError(errorText(status.error()));
        if (std::exchange(m_draftAgain, false) && !m_pending.isEmpty())
            keepDraft();
    });
}

// What can go to the record now; empty: nothing can.
QJsonObject RecordForm::savable() const
{
    const KindSchema *kind = m_link.services()->schema->kind(m_kind);
    if (!m_exists) {
        QJsonObject whole = toFieldValues(kind, m_defaults);
        for (auto it = m_pending.begin(); it != m_pending.end(); ++it)
            whole.insert(it.key(), it.value());
        for (const QStringList names = whole.keys(); const QString &name : names) {
            if (whole.value(name).isNull())
                whole.remove(name);
        }
        return m_pending.isEmpty() || (kind && !checkFields(*kind, whole).empty()) ? QJsonObject() : whole;
    }
    QJsonObject fitting;
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it) {
        const FieldSchema *field = kind ? kind->field(it.key()) : nullptr;
        if (!field || !checkValue(*field, it.value()))
            fitting.insert(it.key(), it.value());
    }
    return fitting;
}

void RecordForm::save()
{
    m_pause.stop();
    if (m_saving) {
        m_saveAgain = true;
        return;
    }
    const QJsonObject sending = m_link.store() && !m_offered ? savable() : QJsonObject();
    if (sending.isEmpty())
        return;
    QJsonObject landing; // what is no longer pending once this has landed
    for (auto it = m_pending.begin(); it != m_pending.end(); ++it) {
        if (sending.contains(it.key()) || (!m_exists && it.value().isNull())) // what was never there needs no clearing
            landing.insert(it.key(), it.value());
    }
    store::Save save;
    save.edits = {{idOf(m_recordId), m_kind, m_scope, sending}};
    save.at = m_link.services()->clock->now();
    if (landing.size() == m_pending.size()) {
        save.finishesDraft = draftKey();
        m_draftAgain = false;
    }
    m_saving = true;
    Q_EMIT savingChanged();
    whenDone(m_link.store()->save(std::move(save)), this, [this, sending, landing](const Status &status) {
        m_saving = false;
        if (status)
            landed(sending, landing);
        else
            notLanded(status.error());
        Q_EMIT savingChanged();
        check();
        if (!m_pending.isEmpty())
            keepDraft();
        if (std::exchange(m_saveAgain, false))
            this->save();
    });
}

void RecordForm::landed(const QJsonObject &sent, const QJsonObject &pending)
{
    for (auto it = sent.begin(); it != sent.end(); ++it)
        m_stored.insert(it.key(), it.value());
    for (auto it = pending.begin(); it != pending.end(); ++it) {
        if (m_pending.value(it.key()) == it.value()) // not typed over meanwhile
            m_pending.remove(it.key());
    }
    if (const qint64 mended = std::exchange(m_mends, 0); mended > 0)
        whenDone(m_link.store()->letBe(mended), this, [](const Status &) {});
    if (!m_newDraft.isEmpty()) { // from now on the draft lies under the record's own id
        whenDone(m_link.store()->dropDraft(std::exchange(m_newDraft, {})), this, [](const Status &) {});
    }
    if (!std::exchange(m_exists, true))
        Q_EMIT isNewChanged();
    m_savedAt = toDateTime(m_link.services()->clock->now()).toLocalTime();
    Q_EMIT savedAtChanged();
    setError(QVariant::fromValue(nullptr));
}

void RecordForm::notLanded(const Error &error)
{
    setError(errorText(error));
    if (error.retryable()) // such as a full disk: goes on by itself
        QTimer::singleShot(retryMs, this, [this] { save(); });
}

void RecordForm::check()
{
    QVariantMap problems;
    const KindSchema *kind = m_link.services()->schema->kind(m_kind);
    if (kind) {
        const QString language = m_link.services()->language();
        QJsonObject whole = toFieldValues(kind, values());
        for (const QStringList names = whole.keys(); const QString &name : names) {
            if (whole.value(name).isNull())
                whole.remove(name);
        }
        for (const FieldProblem &problem : checkFields(*kind, whole)) {
            const FieldSchema *field = kind->field(problem.field);
            if (field && (m_askedForAll || m_touched.contains(problem.field)))
                problems.insert(problem.field, problemText(*field, problem, language));
        }
    }
    problems.insert(m_marked);
    if (std::exchange(m_problems, problems) != problems)
        Q_EMIT problemsChanged();
}

void RecordForm::setError(const QVariant &error)
{
    if (m_error.isNull() && error.isNull())
        return;
    m_error = error;
    Q_EMIT errorChanged();
}

} // namespace plumb
