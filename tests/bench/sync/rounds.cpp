#include "tests/bench/sync/rounds.h"

#include "tests/bench/bench_report.h"
#include "tests/bench/sync/workload.h"

#include <QJsonArray>
#include <QThread>

namespace plumb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int pushedEdits = 10'000;
constexpr int singleChanges = 40;
constexpr int pouchSingleChanges = 7;
constexpr int quietSaves = 400;
constexpr int liveChanges = 40;
constexpr int liveRest = 600; // ms between them: hints are not to be rationed (EventTuning)
constexpr int mostForPouch = 50'000; // beyond, a round takes minutes

std::vector<double> numbers(const QJsonValue &array)
{
    std::vector<double> out;
    for (const QJsonValue &value : array.toArray())
        out.push_back(value.toDouble());
    return out;
}

void mustHave(const QJsonObject &answer, const QString &what, int least)
{
    const int got = answer.value(what).toInt();
    if (got < least)
        qFatal("%d %s, %d expected", got, qPrintable(what), least);
}

} // namespace

Rounds::Rounds(Programs programs, int size)
    : m_programs(std::move(programs)), m_size(size), m_data(officeWith(size, m_programs.office, m_programs.kindFile))
{
    if (usesPouch())
        m_pouchFolder = PouchSide::fill(m_programs, size);
}

bool Rounds::usesPouch() const
{
    return !m_programs.node.isEmpty() && m_size <= mostForPouch;
}

int Rounds::edits() const
{
    return std::min(pushedEdits, m_size);
}

double Rounds::medianOf(const QString &name) const
{
    return quantileOf(name, 0.5);
}

double Rounds::quantileOf(const QString &name, double part) const
{
    const auto found = m_samples.find(name);
    return found == m_samples.end() ? 0 : quantile(found->second, part);
}

std::size_t Rounds::countOf(const QString &name) const
{
    const auto found = m_samples.find(name);
    return found == m_samples.end() ? 0 : found->second.size();
}

void Rounds::round()
{
    floor();
    ours();
    if (usesPouch())
        pouch();
}

void Rounds::floor()
{
    const QJsonObject floor = floorOf(m_programs, m_size);
    for (const QString &name : {u"write"_s, u"read"_s, u"change"_s, u"push"_s})
        note(u"floor "_s + name, floor.value(name).toDouble());
}

void Rounds::ours()
{
    OurSide side(m_programs, m_data, Link::Plain);
    const qint64 device = side.device().processId();
    const qint64 office = side.officeProcess();
    const double deviceBefore = mostMiB(device);
    const double officeBefore = mostMiB(office);
    note(u"ours P1"_s, pullAll(side));
    note(u"ours indexed"_s, side.device().ms(u"indexed"_s));
    note(u"memory device"_s, mostMiB(device) - deviceBefore);
    note(u"memory office"_s, mostMiB(office) - officeBefore);
    note(u"ours P2"_s, side.device().ms(u"sync"_s));
    singles(side, u"ours"_s);
    side.device().ask(u"edit 0 %1 1000"_s.arg(edits()));
    const double deviceBeforePush = mostMiB(device);
    const double officeBeforePush = mostMiB(office);
    const QJsonObject pushed = side.device().ask(u"sync"_s);
    mustHave(pushed, u"answers"_s, edits());
    note(u"ours P5"_s, pushed.value(u"ms"_s).toDouble());
    note(u"memory device P5"_s, mostMiB(device) - deviceBeforePush);
    note(u"memory office P5"_s, mostMiB(office) - officeBeforePush);
    live(side);
}

// P6. Counted from the moment the other device begins to send its change, so it is more than from the
// office's commit on.
void Rounds::live(OurSide &side)
{
    side.other().ask(u"sync"_s);
    side.device().ask(u"watch"_s);
    for (int change = 0; change <= liveChanges; ++change) {
        QThread::msleep(liveRest);
        const int row = (m_size / 2 + change) % m_size;
        side.device().ask(u"mark %1"_s.arg(row));
        side.other().ask(u"edit %1 1 %2"_s.arg(row).arg(2000 + change));
        side.device().tell(u"seen"_s);
        const double from = side.other().ask(u"sync"_s).value(u"from"_s).toDouble();
        const double at = side.device().answer().value(u"at"_s).toDouble();
        if (change > 0) // with the first one the stream may still be opening
            note(u"ours P6"_s, at - from);
    }
}

double Rounds::pullAll(OurSide &side)
{
    const QJsonObject pulled = side.device().ask(u"sync"_s);
    mustHave(pulled, u"records"_s, m_size);
    return pulled.value(u"ms"_s).toDouble();
}

// P3 and P4, one change at a time, in turns.
void Rounds::singles(OurSide &side, const QString &name)
{
    for (int change = 0; change < singleChanges; ++change) {
        side.other().ask(u"edit %1 1 %2"_s.arg(m_size / 2 + change).arg(change));
        side.other().ask(u"sync"_s);
        const QJsonObject pulled = side.device().ask(u"sync"_s);
        mustHave(pulled, u"records"_s, 1);
        note(name + u" P3"_s, pulled.value(u"ms"_s).toDouble());
        side.device().ask(u"edit %1 1 %2"_s.arg(change).arg(change + 1));
        const QJsonObject pushed = side.device().ask(u"sync"_s);
        mustHave(pushed, u"answers"_s, 1);
        note(name + u" P4"_s, pushed.value(u"ms"_s).toDouble());
    }
}

void Rounds::pouch()
{
    PouchSide side(m_programs, m_pouchFolder, false);
    note(u"pouch P1"_s, pullAll(side));
    note(u"pouch P2"_s, side.client().ms(u"pull"_s));
    for (int change = 0; change < pouchSingleChanges; ++change) {
        changeAtServer(side, change);
        note(u"pouch P3"_s, side.client().ms(u"pull"_s));
        editAtClient(side, 1, change);
        note(u"pouch P4"_s, side.client().ms(u"push"_s));
    }
    editAtClient(side, edits(), 1000);
    const QJsonObject pushed = side.client().ask(u"push"_s);
    mustHave(pushed, u"records"_s, edits());
    note(u"pouch P5"_s, pushed.value(u"ms"_s).toDouble());
    note(u"memory pouch client"_s, mostMiB(side.client().processId()));
    note(u"memory pouch server"_s, mostMiB(side.server().processId()));
}

double Rounds::pullAll(PouchSide &side)
{
    const QJsonObject pulled = side.client().ask(u"pull"_s);
    mustHave(pulled, u"records"_s, m_size);
    return pulled.value(u"ms"_s).toDouble();
}

void Rounds::changeAtServer(PouchSide &side, int change)
{
    const QString id = QString::fromLatin1(workloadRow(m_size / 2 + change).id);
    side.server().ask(u"change %1 round-%2"_s.arg(id).arg(change));
}

void Rounds::editAtClient(PouchSide &side, int rows, int round)
{
    const QTemporaryDir folder;
    writeEdits(folder.filePath(u"edits"_s), rows, round);
    side.client().ask(u"edit "_s + folder.filePath(u"edits"_s));
}

void Rounds::countBytes()
{
    OurSide side(m_programs, m_data, Link::Counted);
    PeerProcess &device = side.device();
    side.bytes(); // the join
    pullAll(side);
    noteBytes(u"ours P1"_s, side.bytes());
    device.ask(u"sync"_s);
    noteBytes(u"ours P2"_s, side.bytes());
    side.other().ask(u"edit %1 1 1"_s.arg(m_size / 2));
    side.other().ask(u"sync"_s);
    device.ask(u"sync"_s);
    noteBytes(u"ours P3"_s, side.bytes());
    device.ask(u"edit 1 1 1"_s);
    device.ask(u"sync"_s);
    noteBytes(u"ours P4"_s, side.bytes());
    device.ask(u"edit 0 %1 2"_s.arg(edits()));
    device.ask(u"sync"_s);
    noteBytes(u"ours P5"_s, side.bytes());
    if (usesPouch())
        countPouchBytes();
}

void Rounds::countPouchBytes()
{
    PouchSide side(m_programs, m_pouchFolder, true);
    pullAll(side);
    noteBytes(u"pouch P1"_s, side.bytes());
    changeAtServer(side, 0);
    side.client().ask(u"pull"_s);
    noteBytes(u"pouch P3"_s, side.bytes());
    editAtClient(side, edits(), 1);
    side.client().ask(u"push"_s);
    noteBytes(u"pouch P5"_s, side.bytes());
}

void Rounds::noteBytes(const QString &name, const CountingRelay::Bytes &bytes)
{
    note(u"bytes up "_s + name, double(bytes.up));
    note(u"bytes down "_s + name, double(bytes.down));
}

void Rounds::saveWhilePulling()
{
    OurSide side(m_programs, m_data, Link::Plain);
    const QJsonObject busy = side.device().ask(u"sync-saving %1"_s.arg(m_size));
    mustHave(busy, u"records"_s, m_size);
    note(u"P1 while saving"_s, busy.value(u"ms"_s).toDouble());
    m_samples[u"saves busy"_s] = numbers(busy.value(u"saves"_s));
    side.device().ask(u"indexed"_s);
    side.device().ask(u"sync"_s);
    m_samples[u"saves quiet"_s] = numbers(side.device().ask(u"saves %1"_s.arg(quietSaves)).value(u"saves"_s));
}

void Rounds::overTls()
{
    OurSide side(m_programs, m_data, Link::Tls);
    note(u"tls P1"_s, pullAll(side));
    singles(side, u"tls"_s);
}

void Rounds::singlesAlone()
{
    OurSide side(m_programs, m_data, Link::Plain);
    note(u"ours P1"_s, pullAll(side));
    side.device().ask(u"indexed"_s);
    singles(side, u"ours"_s);
}

} // namespace plumb::bench
