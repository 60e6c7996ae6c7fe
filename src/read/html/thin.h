// HTML source -> the same page in less HTML: without what holds no text
// (comments, programs, style sheets, drawings) and in a shape that costs a
// parser no more than linear time and little memory.
//
//   "<p>a<!-- x --><svg>..</svg><script>..</script>b"  -> "<p>ab"
//
// Line ends stay, so that lines keep their numbers. Where tags are nested
// deeper than `deepest`, all but the parting of paragraphs is left out
// and `flattened` says so. Throws ReadError for a page of millions of tags.
#pragma once

#include <string>
#include <string_view>

namespace ibid::html {

struct Thinned {
    std::string html;
    bool flattened = false;
};

Thinned thin(std::string_view html, std::size_t deepest = 500);

}  // namespace ibid::html
