// A line of authors -> their names.
//
//   "Ann Lee, Bo Ek and Cy Roy" -> Ann Lee | Bo Ek | Cy Roy
//   "Lee, Ann; Ek, Bo"          -> Lee, Ann | Ek, Bo
//
// Semicolons always part names. Commas, "and" and "&" do only where each part
// looks like a person's full name, so that "Lee, Ann" and "Centre for Law and
// Security" stay whole.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ibid {

std::vector<std::string> split_authors(std::string_view line);

}  // namespace ibid
