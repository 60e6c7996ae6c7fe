// An actor -> a page with all that the index knows of it.
#pragma once

#include <string>

#include <ibid/index.h>

#include "present/layout.h"

namespace ibid {

std::string actor_page(const Actor& actor, const Layout& layout);

}  // namespace ibid
