// Document -> a number that changes with all that the index keeps of it.
#pragma once

#include <cstdint>
#include <string_view>

#include <ibid/document.h>

namespace ibid {

// `recipe` says how passages are made from it (Writer::recipe).
std::uint64_t document_fingerprint(const Document& document,
                                   std::string_view recipe);

}  // namespace ibid
