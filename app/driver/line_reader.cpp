#include "app/driver/line_reader.h"

#include <iostream>
#include <string>

namespace plumb::driver {

void LineReader::run()
{
    std::string text;
    while (std::getline(std::cin, text))
        Q_EMIT line(QByteArray::fromStdString(text));
    Q_EMIT ended();
}

} // namespace plumb::driver
