#include "office/service/message.h"

namespace plumb::office {

QMap<QByteArray, QByteArray> parseQuery(const QByteArray &text)
{
    QMap<QByteArray, QByteArray> query;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(equals < 0 ? pair : pair.first(equals));
        if (!name.isEmpty())
            query.insert(name, equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.sliced(equals + 1)));
    }
    return query;
}

} // namespace plumb::office
