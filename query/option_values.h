// The text after an option -> its value, or an Error that names the option.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid {

std::size_t number_value(std::string_view option, const std::string& text);

// One of `choices`.
std::string choice_value(std::string_view option, const std::string& text,
                         const std::vector<std::string_view>& choices);

// "2022", "2022-03", "2022-03-15".
std::string date_value(std::string_view option, const std::string& text);

// "actor,author:5" -> actor (10 values), author (5 values).
std::vector<FacetRequest> facets_value(std::string_view option,
                                       const std::string& text);

}  // namespace ibid
