// What has to go well for a test or a bench to mean anything; where it does not, the program ends and says why.
#pragma once

#include "app/core/result.h"

namespace plumb {

inline void must(const Status &status)
{
    if (!status.ok())
        qFatal("%s: %s", qPrintable(errorName(status.error().code)), qPrintable(status.error().detail));
}

template <typename T>
T must(Result<T> result)
{
    if (!result.ok())
        qFatal("%s: %s", qPrintable(errorName(result.error().code)), qPrintable(result.error().detail));
    return std::move(result).value();
}

} // namespace plumb
