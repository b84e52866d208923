// From a request as sent to an answer as it goes out: Content-Encoding off, the service, and
// Content-Encoding on. Runs on a worker thread; knows no sockets.
#pragma once

#include "office/service/service.h"

namespace plumb::office {

Response exchange(Service &service, const Tuning &tuning, Request request);

} // namespace plumb::office
