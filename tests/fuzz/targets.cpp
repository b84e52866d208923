#include "tests/fuzz/target.h"

namespace plumb::fuzz {

QHash<QByteArray, Target> &targets()
{
    static QHash<QByteArray, Target> all;
    return all;
}

} // namespace plumb::fuzz
