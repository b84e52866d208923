// Every time and size of the device's side of sync, in one place. Tests and the simulator pass
// shorter ones.
#pragma once

#include "app/core/clock.h"
#include "app/model/wire.h"

namespace plumb::sync {

using namespace std::chrono_literals;

struct TransportTuning {
    Millis connectAndIdle = 20s;          // nothing moved for so long: the link is dead
    Millis whole = 120s;                  // one request, from start to last byte
    Millis upgrade = 8s;                  // until the socket of sync is open; longer: by POST
    Millis socketRest = 10min;            // where it did not open although the office answers
    qsizetype mostResponseBytes = wire::maxResponseBytes; // on the wire and uncompressed
    qsizetype compressFrom = 400;         // smaller bodies gain nothing
};

struct BackoffTuning {
    Millis first = 2s;
    Millis most = 5min;
    int factor = 2;
};

struct FileTuning {
    qint64 mostChunk = 1024 * 1024;       // one PATCH, one Range
    qint64 leastChunk = 64 * 1024;        // after errors the chunk is halved down to this
    int triesWithoutProgress = 3;         // then the file waits for the next run
    int atOnce = 2;                       // files under way at the same time
    int linkFailuresInARow = 2;           // files that failed one after the other: it is the link, not they
    qint64 small = 400 * 1024;            // goes over mobile data where small files may
    int perRound = 50;                    // hashes asked about in one request
    Millis firstRest = 30s;               // a file that failed is left alone for so long, then twice as long …
    Millis mostRest = 30min;
    Millis firstAbsence = 1min;           // so is one the office does not have yet
    Millis mostAbsence = 5min;
    Millis whileLocked = 1s;              // 423: another request of ours is still being heard out
};

struct EngineTuning {
    Millis afterSave = 400ms;             // several saves in a row go together
    Millis betweenRuns = 60s;             // finds everything a missed hint did not tell
    Millis betweenRunsInBackground = 15min;
    int historyPages = 40;                // of one run; the rest comes with the next
    int leastPush = 10;                   // changes of one batch, however bad the link
};

struct EventTuning {
    Millis silence = 60s;                 // the office breaks it every 25 s; longer: the stream is dead
    int hintsAtOnce = 20;                 // runs that hints may start one after the other …
    Millis perHint = 500ms;               // … and then one in this time
};

struct Tuning {
    TransportTuning transport;
    BackoffTuning backoff;
    FileTuning files;
    EngineTuning engine;
    EventTuning events;
};

} // namespace plumb::sync
