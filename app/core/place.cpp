#include "app/core/place.h"

#include <cmath>
#include <numbers>

namespace plumb {

double metresBetween(const Position &one, const Position &other)
{
    constexpr double earth = 6'371'008.8; // mean radius, metres
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const double latitude = std::sin(radians(other.latitude - one.latitude) / 2);
    const double longitude = std::sin(radians(other.longitude - one.longitude) / 2);
    const double half = latitude * latitude
        + std::cos(radians(one.latitude)) * std::cos(radians(other.latitude)) * longitude * longitude;
    return 2 * earth * std::asin(std::sqrt(std::min(1.0, half)));
}

} // namespace plumb
