// The words that small bodies of sync have in common (words/sync_1.zdict, made by plumbline-words). Part of the
// protocol's version: they never change under one name.
#pragma once

#include "app/core/content_coding.h"

namespace plumb::wire {

const Words &syncWords();

} // namespace plumb::wire
