// Hits -> block quotations in Markdown, each with its citation, to paste.
//
//   > For three years the phrase "Asian NATO" has been used as a warning.
//
//   — Ann Lee, “The Quad after the Summit,” *East Asia Forum*, 15 March 2022,
//   ¶ 5, <https://example.org/quad>.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <ibid/index.h>

namespace ibid {

std::string markdown(const std::vector<Hit>& hits);

// `text` with a backslash before what Markdown would take for markup.
std::string escape_markdown(std::string_view text);

}  // namespace ibid
