// Small JSON builders the tests of app/quality share.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace plumb::quality::test {

inline QJsonObject label(const QString &text)
{
    return {{QStringLiteral("zh_CN"), text}, {QStringLiteral("zh_TW"), text}, {QStringLiteral("en"), text}};
}

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

inline QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

inline QJsonObject without(QJsonObject object, const QString &name)
{
    object.remove(name);
    return object;
}

} // namespace plumb::quality::test
