// Hands a file that has just been written to other programs: the system's choice of apps on a phone, whatever
// opens such files on a desk.
#pragma once

#include <QUrl>

namespace plumb {

class Sharer {
public:
    virtual ~Sharer() = default;
    // False: nobody here takes it. GUI thread.
    virtual bool share(const QUrl &file) = 0;
};

// Through Qt (QDesktopServices), which knows every system we mean.
class SystemSharer : public Sharer {
public:
    bool share(const QUrl &file) override;
};

class FakeSharer : public Sharer {
public:
    bool share(const QUrl &file) override
    {
        m_shared.append(file);
        return m_takes;
    }
    void takeNothing() { m_takes = false; }
    const QList<QUrl> &shared() const { return m_shared; }

private:
    QList<QUrl> m_shared;
    bool m_takes = true;
};

} // namespace plumb
