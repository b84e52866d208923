#include "tests/support/device_file.h"

#include "app/core/json.h"
#include "tests/support/must.h"

namespace plumb::test {

using namespace Qt::StringLiterals;

const Schema &productSchema()
{
    static const Schema schema = must(Schema::load(QStringLiteral(PLUMBLINE_SOURCE_DIR "/assets/schema")));
    return schema;
}

DeviceFile::DeviceFile(const char *vfs) : m_vfs(vfs) {}

Result<store::OpenReport> DeviceFile::open()
{
    close();
    PLUMB_ASSIGN(auto opened, store::StoreFile::open({folder(), key, m_vfs}, schema, clock));
    m_file = std::move(opened.file);
    m_writer = std::make_unique<store::Writer>(m_file->writer(), schema, clock, random, notices);
    PLUMB_TRY(m_writer->load());
    m_reader = std::make_unique<store::Reader>(m_file->writer(), schema);
    m_replica = std::make_unique<store::Replica>(m_file->writer(), schema, clock, notices);
    return opened.report;
}

void DeviceFile::close()
{
    m_replica.reset();
    m_reader.reset();
    m_writer.reset();
    m_file.reset();
}

void DeviceFile::openOrDie()
{
    static_cast<void>(must(open()));
}

store::Identity DeviceFile::identity() const
{
    store::Identity identity;
    identity.device = *parseId(u"0190a000-0000-7000-8000-000000000001"_s);
    identity.person = *parseId(u"0190a000-0000-7000-8000-000000000002"_s);
    identity.personName = u"陳志遠"_s;
    identity.company = *parseId(u"0190a000-0000-7000-8000-000000000003"_s);
    identity.companyName = u"匠心家裝"_s;
    identity.officeUrl = u"https://127.0.0.1:1"_s;
    identity.officeFingerprint = QByteArray(64, 'f');
    identity.officePublicKey = QByteArray(32, 'p');
    identity.token = "token";
    identity.signingSecret = QByteArray(64, 's');
    return identity;
}

void DeviceFile::join(const QStringList &scopes)
{
    must(m_writer->setIdentity(identity()));
    wire::SyncResponse response = answer();
    std::vector<wire::Grant> grants;
    for (const QString &scope : scopes)
        grants.push_back({scope, {u"deputy_general_manager"_s, u"project_manager"_s}});
    response.grants = grants;
    must(take(response));
}

Status DeviceFile::save(const Id &record, const QString &kind, const QString &scope, const QJsonObject &set)
{
    store::Save save;
    save.edits.push_back({record, kind, scope, set});
    return m_writer->save(save);
}

QJsonObject DeviceFile::shown(const Id &record)
{
    const auto found = must(m_reader->record(record));
    return found ? found->fields : QJsonObject();
}

store::SyncState DeviceFile::syncState()
{
    return must(m_reader->syncState());
}

qint64 DeviceFile::number(const char *sql)
{
    return must(database().scalar(sql));
}

wire::SyncResponse DeviceFile::answer()
{
    const store::ReplicaState state = must(m_replica->state());
    wire::SyncResponse response;
    response.epoch = state.epoch.isEmpty() ? u"epoch-1"_s : state.epoch;
    response.cursor = state.cursor;
    response.grantsTag = "tag";
    response.officeTime = clock.now();
    return response;
}

std::vector<Change> DeviceFile::outgoing()
{
    std::vector<Change> changes;
    for (const QByteArray &bytes : must(m_replica->outgoing(500, wire::maxPushBytes)).changes)
        changes.push_back(must(decodeChange(bytes)));
    return changes;
}

wire::RecordLine line(qint64 seq, const Id &id, const QString &kind, const QString &scope, const QJsonObject &fields,
                      const QByteArray &versions)
{
    const QByteArray all = versions.isEmpty() ? "{\"*\":" + QByteArray::number(seq) + '}' : versions;
    return {seq, id, kind, scope, all, canonicalJson(fields)};
}

wire::ChangeAnswer applied(qint64 op, qint64 seq)
{
    return {op, wire::ChangeAnswer::Outcome::Applied, seq, {}, {}, {}};
}

wire::ChangeAnswer refused(qint64 op, const QString &code)
{
    return {op, wire::ChangeAnswer::Outcome::Refused, 0, code, u"role"_s, {}};
}

} // namespace plumb::test
