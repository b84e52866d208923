// The office's messages and the device's are two shapes of the same thing.
#pragma once

#include "app/sync/http_message.h"
#include "office/service/message.h"

namespace plumb::sim {

inline office::Request officeRequest(const sync::HttpRequest &request)
{
    office::Headers headers;
    for (const auto &[name, value] : request.headers)
        headers.insert(name.toLower(), value);
    return {request.method, request.path, headers, request.body, office::parseQuery(request.query)};
}

inline sync::HttpResponse deviceResponse(const office::Response &response)
{
    sync::HttpResponse out{response.status, {}, response.body};
    for (auto header = response.headers.begin(); header != response.headers.end(); ++header)
        out.headers.emplace_back(header.key(), header.value());
    return out;
}

} // namespace plumb::sim
