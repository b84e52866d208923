#include "office/service/routes.h"

namespace plumb::office {

std::optional<QStringList> Route::match(const QString &path) const
{
    const auto wanted = QStringView(pattern).split(u'/');
    const auto given = QStringView(path).split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList parts;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == u"*") {
            if (given[i].isEmpty())
                return std::nullopt;
            parts.append(given[i].toString());
        } else if (wanted[i] != given[i]) {
            return std::nullopt;
        }
    }
    return parts;
}

Routes::Found Routes::find(const QString &path) const
{
    for (const Route &route : m_routes) {
        if (auto parts = route.match(path))
            return {&route, std::move(*parts)};
    }
    return {};
}

} // namespace plumb::office
