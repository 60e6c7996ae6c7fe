// File names' extensions, as tables of formats list them: ".md .markdown".
#pragma once

#include <string>
#include <string_view>

namespace ibid {

// The extension in lower case, without what only says "compressed":
// "A.JSONL.zst" -> ".jsonl". "" when there is none.
std::string extension_of(std::string_view file_name);

bool has_extension(std::string_view list, std::string_view extension);

}  // namespace ibid
