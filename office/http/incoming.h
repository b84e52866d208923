// The body of one request on its way from a connection into a sink.
#pragma once

#include "office/service/message.h"

#include <boost/beast/http.hpp>

#include <optional>

namespace plumb::office {

// A body on its way in: in chunks, or of a length that was told, which needs no parser.
struct Incoming {
    explicit Incoming(boost::beast::http::request_parser<boost::beast::http::string_body> &&head)
    {
        if (head.content_length_remaining())
            left = *head.content_length_remaining();
        else
            chunks.emplace(std::move(head)).body_limit(boost::none);
    }
    bool isDone() const { return chunks ? chunks->is_done() : left == 0; }

    std::optional<boost::beast::http::request_parser<boost::beast::http::buffer_body>> chunks;
    std::uint64_t left = 0;
};

struct Taken {
    std::optional<Response> refused;
    std::optional<Response> answer; // with the last piece
};

// On the pool. A piece and what comes after it in one go: each way to the pool and back takes its time.
Taken take(BodySink &sink, QByteArrayView bytes, bool atEnd, bool wasCut);

} // namespace plumb::office
