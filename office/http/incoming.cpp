#include "office/http/incoming.h"

namespace plumb::office {

Taken take(BodySink &sink, QByteArrayView bytes, bool atEnd, bool wasCut)
{
    Taken taken;
    if (!bytes.isEmpty())
        taken.refused = sink.take(bytes);
    if (taken.refused)
        return taken;
    if (wasCut)
        sink.cut();
    else if (atEnd)
        taken.answer = sink.end();
    return taken;
}

} // namespace plumb::office
