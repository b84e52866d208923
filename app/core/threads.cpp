#include "app/core/threads.h"

#include <QThread>

#include <atomic>

namespace plumb {

namespace {
std::atomic<Qt::HANDLE> guiThread{nullptr};
}

void markGuiThread()
{
    guiThread = QThread::currentThreadId();
}

bool onGuiThread()
{
    const Qt::HANDLE gui = guiThread;
    return gui && gui == QThread::currentThreadId();
}

} // namespace plumb
