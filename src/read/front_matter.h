// Front matter -> metadata.
//
//   ---                      +++
//   title: Talks resume      title = "Talks resume"
//   ---                      +++
//
// YAML between lines of ---, TOML between lines of +++, from the first line of
// the text on. Text between two rules that does not begin like a field is text.
#pragma once

#include <cstddef>
#include <string_view>

#include <ibid/document.h>

namespace ibid {

// Whether text that begins with `head` has front matter.
bool has_front_matter(std::string_view head);

// Reads the front matter into `document` and returns the bytes it takes up; 0
// when there is none. Broken front matter becomes a block of boilerplate and a
// remark, so that nothing is lost.
std::size_t read_front_matter(std::string_view text, Document& document);

}  // namespace ibid
