// What an index knows about itself -> pages for people.
//
//   articles/.ibid
//     24 articles, 212 passages
//     ...
#pragma once

#include <string>
#include <vector>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

std::string about_indexes(const std::vector<Status>& indexes,
                          const Layout& layout);

// A line an actor: id, name and kind; its other names below. Of one alone, all
// that is known of it.
std::string about_actors(const std::vector<Actor>& actors,
                         const Layout& layout);

}  // namespace ibid
