#include "app/viewmodels/diagnostics.h"

#include <QMetaEnum>
#include <QNetworkInformation>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// Codes only: details may hold what a person typed.
QString word(const sync::EngineState &state)
{
    if (const auto *offline = std::get_if<sync::Offline>(&state))
        return u"offline "_s + errorName(offline->error.code) + u", again at "_s + toIso(offline->retryAt);
    if (const auto *failed = std::get_if<sync::Failed>(&state))
        return u"failed "_s + errorName(failed->error.code);
    return std::holds_alternative<sync::Syncing>(state) ? u"syncing"_s : u"idle"_s;
}

} // namespace

void SyncJournal::note(Moment at, const QString &what)
{
    m_lines.push_back(toIso(at) + u' ' + what);
    if (m_lines.size() > most)
        m_lines.pop_front();
}

void SyncJournal::note(Moment at, const sync::EngineState &state)
{
    note(at, word(state));
}

QStringList SyncJournal::lines() const
{
    return {m_lines.begin(), m_lines.end()};
}

QString diagnosticsText(const DiagnosticFacts &facts, const SyncJournal &journal)
{
    const store::SyncState &sync = facts.sync;
    const auto mega = [](qint64 bytes) { return QString::number(double(bytes) / (1024 * 1024), 'f', 1) + u" MB"_s; };
    QStringList out{
        u"Plumbline %1 · %2"_s.arg(facts.version, facts.system),
        u"now %1 · clock off by %2 s"_s.arg(toIso(facts.now)).arg(sync.clockOffset.count() / 1000),
        u"device %1 · epoch %2 · cursor %3"_s.arg(toString(facts.device).left(8), sync.epoch.left(8)).arg(sync.cursor),
        u"state %1 · network %2"_s.arg(word(facts.engine), facts.network),
        u"last success %1"_s.arg(sync.lastSuccess == Moment{} ? u"never"_s : toIso(sync.lastSuccess)),
        u"waiting: %1 changes of %2 records, %3 files, %4"_s.arg(sync.waitingChanges).arg(sync.waitingRecords)
            .arg(sync.waitingBlobs).arg(mega(sync.waitingBytes)),
        u"to decide: %1 refused, %2 conflicts"_s.arg(sync.refused).arg(sync.conflicts),
        u"storage: records %1, files %2, file %3"_s.arg(mega(facts.storage.records), mega(facts.storage.blobs), mega(facts.storage.fileSize)),
        u"events:"_s};
    for (const QString &line : journal.lines())
        out << u"  "_s + line;
    return out.join(u'\n') + u'\n';
}

QString networkWord(bool metered)
{
    QString kind = u"unknown"_s;
    if (const QNetworkInformation *network = QNetworkInformation::instance())
        kind = QString::fromLatin1(QMetaEnum::fromType<QNetworkInformation::TransportMedium>().valueToKey(int(network->transportMedium()))).toLower();
    return metered ? kind + u", metered"_s : kind;
}

} // namespace plumb
