// What the files of the wire share among themselves. Theirs alone.
#pragma once

#include "app/core/json.h"
#include "app/model/wire.h"

#include <QHash>

#include <vector>

namespace plumb::wire {

// Splits at newlines; an empty last line (the closing newline) is dropped. Views of `body`.
std::vector<QByteArrayView> lines(QByteArrayView body);

// Cursors by the name of their scope.
QJsonObject toJson(const QMap<QString, qint64> &cursors);
QMap<QString, qint64> cursorsFrom(const QJsonObject &object, JsonReader &in, QLatin1StringView name);

// The record lines of one page, which outlives this: it keeps views of it.
class RecordLineReader {
public:
    Result<RecordLine> read(QByteArrayView line);

private:
    const QString *scopeOf(QByteArrayView name); // null: not a scope

    // Scopes of one page are few: each is checked and made into a QString once.
    QHash<QByteArrayView, QString> m_scopes;
};

} // namespace plumb::wire
