// Steps of the story, one after the other until something goes wrong.
#pragma once

#include <QString>

#include <functional>

namespace plumb::test {

// Runs what follows only while nothing has gone wrong: ok(a) || ok(b) … reads badly, this does not.
class Sequence {
public:
    Sequence &operator<<(const std::function<QString()> &work)
    {
        if (m_problem.isEmpty())
            m_problem = work();
        return *this;
    }
    operator QString() const { return m_problem; }

private:
    QString m_problem;
};

inline constexpr int uploadLimitMs = 60000;

} // namespace plumb::test
