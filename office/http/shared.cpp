#include "office/http/shared.h"

namespace plumb::office {

Shared::Shared(Service &theService, const Clock &theClock, Log &theLog, const Tuning &theTuning)
    : service(theService), clock(theClock), log(theLog), tuning(theTuning), pool(std::size_t(theTuning.workers)),
      joins(theTuning.joinAttempts, theTuning.joinWindow, theTuning.maxThrottledAddresses),
      badTokens(theTuning.badTokens, theTuning.badTokenWindow, theTuning.maxThrottledAddresses)
{
}

} // namespace plumb::office
