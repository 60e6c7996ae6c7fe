// Article and passage -> the citation of a note, in the Chicago manner.
//
//   Ann Lee and Bo Ek, “The Quad after the Summit,” East Asia Forum,
//   15 March 2022, ¶ 5, https://example.org/quad.
//   Ann Lee, “The Quad,” East Desk 12, no. 3, March 2022, pp. 45–60, ¶ 5.
//
// What is not known is left out; an unknown date is "n.d.".
#pragma once

#include <string>

#include <ibid/document.h>
#include <ibid/passage.h>

namespace ibid {

// The parts of a citation, in order; any but the date may be "".
struct Citation {
    std::string authors;  // four or more: "Ann Lee et al."
    std::string title;    // in quotation marks, with its comma
    std::string source;
    std::string details;  // of the source: "12, no. 3", "ed. Bo Ek (Press)"
    std::string date;
    std::string pages;  // "pp. 45–60"
    // "¶ 5", "p. 12, note 2"; of a title "" (it is cited whole)
    std::string locator;
    std::string url;
};

Citation cite(const Article& article, const Passage& passage);

// One sentence, with its full stop.
std::string to_string(const Citation& citation);

}  // namespace ibid
