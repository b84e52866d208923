#include "platform/common/memory_key_store.h"

#include "platform/common/ready_future.h"

namespace plumb {

QFuture<Result<std::optional<QByteArray>>> MemoryKeyStore::read(const QString &name)
{
    using Answer = Result<std::optional<QByteArray>>;
    if (m_error)
        return readyFuture(Answer(*m_error));
    if (!m_secrets.contains(name))
        return readyFuture(Answer(std::optional<QByteArray>()));
    return readyFuture(Answer(std::optional(m_secrets.value(name))));
}

QFuture<Status> MemoryKeyStore::write(const QString &name, const QByteArray &secret)
{
    if (m_error)
        return readyFuture(Status(*m_error));
    m_secrets.insert(name, secret);
    return readyFuture(Status());
}

QFuture<Status> MemoryKeyStore::remove(const QString &name)
{
    if (m_error)
        return readyFuture(Status(*m_error));
    m_secrets.remove(name);
    return readyFuture(Status());
}

} // namespace plumb
