// How answers look: JSON bodies, and errors as {"code", "detail"} with the status docs/protocol.md gives.
#pragma once

#include "office/service/message.h"

#include <QJsonObject>

namespace plumb::office {

Response jsonAnswer(const QJsonObject &body, int status = 200);
// status 0: the one that belongs to the error's code.
Response errorAnswer(const Error &error, int status = 0, QJsonObject more = {});

// Where a function returns Response, not Result:
#define PLUMB_OR_ANSWER(declaration, expression)                                                                \
    auto PLUMB_CONCAT(plumbResult, __LINE__) = (expression);                                                    \
    if (!PLUMB_CONCAT(plumbResult, __LINE__).ok())                                                              \
        return errorAnswer(PLUMB_CONCAT(plumbResult, __LINE__).error());                                        \
    declaration = std::move(PLUMB_CONCAT(plumbResult, __LINE__)).value()
#define PLUMB_TRY_OR_ANSWER(expression)                                                                         \
    do {                                                                                                        \
        if (auto plumbTried = (expression); !plumbTried.ok())                                                   \
            return errorAnswer(plumbTried.error());                                                             \
    } while (false)

} // namespace plumb::office
