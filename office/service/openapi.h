// docs/openapi.yaml, as it was when the office was built.
#pragma once

#include <QByteArray>

namespace plumb::office {

QByteArray openApiDocument();

} // namespace plumb::office
