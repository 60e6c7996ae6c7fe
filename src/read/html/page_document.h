// The bytes of a web page -> its Document: the article of the page, without
// what stands around it.
#pragma once

#include <string>
#include <string_view>

#include <ibid/document.h>

namespace ibid::html {

// What is known of a page from outside of it; "": nothing.
struct PageSource {
    std::string_view charset{};
    std::string_view address{};
};

// Elements nested deeper than `depth` lose what they are. Throws ReadError.
Document read_page(std::string bytes, std::size_t depth,
                   const PageSource& source);

}  // namespace ibid::html
