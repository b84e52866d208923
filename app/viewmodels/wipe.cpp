#include "app/viewmodels/wipe.h"

#include "app/core/threads.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace plumb {

using namespace Qt::StringLiterals;

namespace {

// Whatever else lies in the folder (a person may have chosen it) is not ours to remove. The settings of
// the app itself (language, look) hold nothing of the company and stay.
const QStringList ours{u"plumbline.*"_s, u"plumbline-*"_s, u"lock.json"_s, u"key-name"_s, u"database-*.key"_s};
const QString sharedFolder = u"shared"_s;

QString under(const QString &folder)
{
    return QDir(folder).filePath(u"wipe-under-way"_s);
}

QString done(const QString &folder)
{
    return QDir(folder).filePath(u"wiped"_s);
}

Status mark(const QString &name)
{
    QSaveFile file(name); // commit() waits for the disk
    if (!file.open(QIODevice::WriteOnly) || !file.commit())
        return fail(ErrorCode::Storage, file.errorString());
    return {};
}

} // namespace

Status beginWipe(const QString &folder)
{
    return mark(under(folder));
}

bool isWipeUnderWay(const QString &folder)
{
    return QFile::exists(under(folder));
}

Status removeEverything(const WipeFolders &folders)
{
    PLUMB_ASSERT_NOT_GUI_THREAD();
    QDir data(folders.data);
    QStringList left;
    for (const QString &name : data.entryList(ours, QDir::Files | QDir::Hidden | QDir::System)) {
        if (!data.remove(name))
            left << name;
    }
    if (data.exists(sharedFolder) && !QDir(data.filePath(sharedFolder)).removeRecursively())
        left << sharedFolder;
    if (!folders.cache.isEmpty() && QDir(folders.cache).exists() && !QDir(folders.cache).removeRecursively())
        left << folders.cache;
    if (!left.isEmpty())
        return fail(ErrorCode::Storage, u"could not remove "_s + left.join(u", "_s));
    PLUMB_TRY(mark(done(folders.data)));
    if (!QFile::remove(under(folders.data)))
        return fail(ErrorCode::Storage, under(folders.data));
    return {};
}

bool wasWiped(const QString &folder)
{
    return QFile::exists(done(folder));
}

void forgetWipe(const QString &folder)
{
    QFile::remove(done(folder));
}

} // namespace plumb
