// Where a quotation in a query begins and ends.
//
//   “Asian NATO” -> Asian NATO
//
// Any of the world's double marks may open; a mark of the same kind closes
// (“ and " are one kind, « and » another). Single marks do not quote: they are
// apostrophes.
#pragma once

#include <cstddef>
#include <string_view>

namespace ibid {

struct Quotation {
    std::size_t start = 0;  // of what is quoted
    std::size_t end = 0;
    std::size_t after = 0;  // the byte after the closing mark
    bool closed = false;    // if not, all the rest is quoted
};

bool is_quotation_mark(char32_t code_point);

// The quotation whose opening mark stands at byte `at` of valid UTF-8.
Quotation quotation_at(std::string_view text, std::size_t at);

}  // namespace ibid
