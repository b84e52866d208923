// Where something is: a position, how well it is known, and how far two of them lie apart.
#pragma once

#include "app/core/clock.h"

#include <optional>

namespace plumb {

struct Position {
    double latitude = 0;  // degrees (WGS 84), north positive
    double longitude = 0; // degrees, east positive
    bool operator==(const Position &) const = default;
};

// A position as a device or a picture gives it.
struct Fix {
    Position position;
    std::optional<double> accuracy; // metres, the radius it lies in most of the time
    bool mocked = false;            // put there by a program, as far as the system tells
    Moment at{};
    bool operator==(const Fix &) const = default;
};

// Along the ground, on a sphere: right to half a percent.
double metresBetween(const Position &one, const Position &other);

} // namespace plumb
