// Lets a unique_ptr own what a C library makes: std::unique_ptr<cairo_t, Destroy<&cairo_destroy>>.
#pragma once

namespace plumb {

template <auto destroy>
struct Destroy {
    template <typename T>
    void operator()(T *object) const { destroy(object); }
};

} // namespace plumb
