// Document or Passage -> text for a person: what `ibid-index --dump` shows and
// golden files hold.
//
//   title: Talks resume (first line, in line 1)
//   date: undated
//
//   title 1, line 1: Talks resume
//   body 1, line 3: The two sides met ...
#pragma once

#include <string>

#include <ibid/document.h>
#include <ibid/passage.h>

namespace ibid {

// The metadata with their origins, then one block a line.
std::string to_string(const Document& document);

// One line: "body 3 part 2 <id> [Heading > Lower heading] text", and after the
// text what it mentions: "{PRK Pyongyang} {2018}".
std::string to_string(const Passage& passage);

}  // namespace ibid
