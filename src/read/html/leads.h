// Outline -> the paragraphs between the title and the root that belong to the
// article: what pages set apart as its lead.
#pragma once

#include <cstddef>
#include <vector>

#include "read/html/outline.h"

namespace ibid::html {

std::vector<std::size_t> find_leads(const Outline& outline, std::size_t root,
                                    const std::vector<Hint>& zones);

}  // namespace ibid::html
