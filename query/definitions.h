// Terms and what they mean -> two columns, the second one wrapped.
//
//     --sort ORDER    relevance, newest, oldest or path
//     --since DATE    published on or after it: 2022, 2022-03,
//                     2022-03-15
#pragma once

#include <string>
#include <vector>

#include "present/layout.h"

namespace ibid {

struct Definition {
    std::string term;
    std::string meaning;
};

std::string definitions(const std::vector<Definition>& rows,
                        std::size_t term_columns, const Layout& layout);

}  // namespace ibid
