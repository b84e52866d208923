#include "app/viewmodels/file_item.h"

#include "app/viewmodels/when_done.h"

namespace plumb {

FileItem::FileItem(QObject *parent) : QObject(parent), m_link(this)
{
    connect(&m_link, &StoreLink::opened, this, [this] { load(); });
    connect(&m_link, &StoreLink::closed, this, [this] { show(false, {}); });
    connect(&m_link, &StoreLink::changed, this, &FileItem::load);
    connect(&m_link, &StoreLink::syncStateChanged, this, [this] {
        if (coming()) // piece by piece
            load();
    });
}

void FileItem::setSha256(const QString &sha256)
{
    const QByteArray hash = sha256.toLatin1();
    if (m_sha256 == hash)
        return;
    m_sha256 = hash;
    m_wanted = false;
    Q_EMIT sha256Changed();
    show(false, {});
    load();
}

void FileItem::load()
{
    if (!m_link.store() || m_sha256.isEmpty())
        return;
    whenDone(m_link.store()->blobInfo(m_sha256), this, [this, asked = m_sha256](const Result<store::BlobInfo> &info) {
        if (asked != m_sha256 || !info)
            return;
        const bool went = here() && !info->here;
        m_wanted = m_wanted && !info->here;
        show(true, *info);
        if (went)
            Q_EMIT gone();
        if (!info->here && !m_watches && !std::exchange(m_wanted, true) && m_link.store())
            m_link.store()->wantBlob(asked);
    });
}

void FileItem::show(bool known, const store::BlobInfo &info)
{
    const bool same = known == m_known && info.here == m_info.here && info.absent == m_info.absent && info.offset == m_info.offset;
    m_known = known;
    m_info = info;
    if (!same)
        Q_EMIT changed();
}

} // namespace plumb
