// Every limit and every time of the office, in one place. Tests pass their own, shorter ones.
#pragma once

#include "app/core/clock.h"
#include "app/model/wire.h"

#include <QtGlobal>

#include <array>

namespace plumb::office {

struct Tuning {
    // invites
    std::chrono::hours inviteLife{48};
    // devices
    Millis tokenLife{std::chrono::hours(24 * 7)}; // then the next one is offered
    Millis lease{std::chrono::hours(24 * 30)};  // where the company has not set another
    std::chrono::minutes seenNotedEvery{10};
    std::chrono::minutes replayNotedEvery{60};
    // files
    qint64 maxBlobBytes = 256ll * 1024 * 1024;
    std::chrono::hours uploadLife{24 * 7};
    std::chrono::hours uploadRenewal{1};        // an upload that goes on lives longer, in steps of this
    Millis uploadTurn{5'000};                   // a newer request waits so long for the one before to let go
    qint64 receivePieceBytes = 1024 * 1024;     // of a file on its way in; this much memory each
    qint64 syncEveryBytes = 8ll * 1024 * 1024;  // of one request: at most this much is lost with the power
    qint64 leastBytesPerSecond = 16 * 1024;     // of a file on its way in, once bodyTotalTime is over
    int maxParts = 64;                          // that are joined to one file
    int maxUploadsPerDevice = 200;
    int maxMissingHashes = 1000;
    int maxVerifiedTold = 200;                  // hashes in one answer of sync
    qint64 streamPieceBytes = 256 * 1024;       // of a file on its way out
    // bodies, as sent
    qint64 maxJoinBytes = 16 * 1024;
    qint64 maxListBytes = 128 * 1024;           // blobs/missing
    qint64 maxHeaderBytes = 16 * 1024;
    // records
    int pageRecords = wire::maxPageRecords;     // of one answer
    qsizetype maxRecordBytes = 1024 * 1024;     // all fields together, after a merge
    // connections
    int maxConnections = 2000;
    int maxConnectionsPerAddress = 200;
    Millis handshakeTime{10'000};
    Millis headerTime{15'000};                  // first byte to last byte of the header
    Millis keepAliveTime{60'000};               // between two requests
    Millis socketIdleTime{90'000};              // between two messages; a device asks at least every minute
    Millis earlyAnswerLife{2'000};              // a page made before it was asked for is handed out for so long
    Millis bodyIdleTime{20'000};                // between two reads
    Millis bodyTotalTime{300'000};              // 8 MiB at 28 kB/s: a bad 3G line makes it
    qint64 maxBufferedBytes = 512ll * 1024 * 1024; // of all request bodies being received
    qint64 knownAbove = 32 * 1024;              // larger bodies only from devices the office knows
    Millis writeIdleTime{30'000};
    Millis lingerTime{2'000};                   // to hear out a client that was told "too large"
    Millis stopTime{10'000};                    // requests under way get this long at a stop
    // event streams: quiet connections, so there may be many
    int maxEventStreams = 20'000;
    int maxEventStreamsPerDevice = 2;           // one that died on the way, and the one after it
    Millis eventBeat{25'000};                   // silence of a stream; below what gateways cut
    Millis eventLife{3'600'000};                // then the device comes again, with its token of then
    Millis eventRetry{3'000};                   // told to clients: how long to wait before coming again
    int eventSlice = 500;                       // streams told in one go, before others get a turn
    int eventShare = 4;                         // of the time: one part telling, so many parts for all else
    // clocks of complaints
    int clocksTogether = 64;                    // looked at in one transaction
    Millis clockRest{30'000};                   // at the longest between two looks, whatever is due
    // webhooks
    int webhooksTogether = 8;                   // tried at once, each of another address
    Millis webhookConnectTime{5'000};
    Millis webhookTime{10'000};                 // of one try in all
    std::chrono::hours webhookLogLife{24 * 90}; // what became of a delivery is remembered for so long
    qint64 webhookAnswerBytes = 64 * 1024;      // an answer larger than this is a failure
    std::array<Millis, 7> webhookPauses{std::chrono::seconds(30), std::chrono::minutes(2), std::chrono::minutes(10),
                                        std::chrono::hours(1), std::chrono::hours(6), std::chrono::hours(12),
                                        std::chrono::hours(24)}; // after each failure; then it is given up
    // one device
    int requestsPerMinute = 6000;               // a queue of photos on a fast line stays below
    int requestsAtOnce = 8;
    qint64 bytesPerHour = 20ll * 1024 * 1024 * 1024; // both ways
    int maxLimitedDevices = 50'000;             // remembered at once
    // unknown tokens per address; tokens that were good are let through all the same
    int badTokens = 60;
    Millis badTokenWindow{60'000};
    int maxKnownTokens = 50'000;
    // join attempts per address
    int joinAttempts = 20;
    Millis joinWindow{60'000};
    int maxThrottledAddresses = 10'000;
    // work off the network thread
    int workers = 16;                           // most wait for a commit they share
    int mostPushesTogether = 64;                // in one commit
    int readers = 4;                            // database connections besides the writer
    qsizetype compressAbove = 512;              // smaller answers go as they are
};

} // namespace plumb::office
