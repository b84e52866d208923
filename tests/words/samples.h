// Small bodies as device and office exchange them: questions, pushes of one action, answers, pages of a few
// records, of every kind the app brings. Made from a seed, so that a dictionary can be trained again.
#pragma once

#include "app/core/random.h"
#include "app/model/schema.h"

#include <vector>

namespace plumb::words {

std::vector<QByteArray> samples(const Schema &schema, Random &random);

} // namespace plumb::words
